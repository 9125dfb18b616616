"""To whom an order is directed: which of the names in a deciding sentence it binds, or frees. Pure.

The names are found first, wherever they stand; each list of them belongs to the order named last before it (or first behind it), unless
the words around it say that it stands there in another part: who complained, who is excepted, who judged or represented. What is read
so needs no word for "directed to", of which there are many.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from pipeline.read.prose.mentions import Listing
from pipeline.read.prose.passages import Passage
from pipeline.read.prose.places import country_of, is_state, read_place
from pipeline.read.prose.roster import NUMBERS, Roster
from pipeline.read.prose.rules.behind import ALIAS
from pipeline.read.us_itc.rules import whom as rules


@dataclass(frozen=True)
class Placed:
    """A list of names where it stands: in full names, and whether the words around it leave it free to be bound."""

    start: int
    end: int
    names: tuple[str, ...]
    part: str  # "free", "except", "other"
    spans: tuple[tuple[int, int], ...] = ()  # where each of the names stands
    unread: tuple[tuple[int, int], ...] = ()  # where words stand in it that could be a name and were not read as one


@dataclass(frozen=True)
class Sentence:
    """A passage with each of its lists of names as one word, of the same length: so the words around them are seen plainly.

    Its names are found when they are asked for: most sentences are of no order.
    """

    passage: Passage
    roster: Roster
    before: Sentence | None = None

    @property
    def former(self) -> Passage | None:
        """The sentence before it."""
        return self.before.passage if self.before else None

    @property
    def earlier(self) -> tuple[Placed, ...]:
        """The lists of the sentence before it."""
        return self.before.lists if self.before else ()

    @cached_property
    def plain(self) -> str:
        """Its words with each list of names masked."""
        plain = self.passage.words
        for one in self._named:
            plain = plain[: one.start] + "N" + "n" * (one.end - one.start - 1) + plain[one.end :]
        return plain

    @cached_property
    def lists(self) -> tuple[Placed, ...]:
        return tuple(_placed(self.passage.words, self.plain, one, self.roster.never) for one in self._named)

    @cached_property
    def doubtful(self) -> tuple[tuple[int, int], ...]:
        """Where words stand behind "against" and the like that could be names of any make."""
        if self.passage.text == "title":
            return ()
        words = self.passage.words
        listed = self.roster.listings(words)
        return tuple((one.start, one.end) for one in listed if one not in self._named and _could_be_meant(words, one))

    @cached_property
    def _named(self) -> list[Listing]:
        words = self.passage.words
        return [one for one in self.roster.listings(words) if one.sure or (self.passage.text != "title" and _meant(words, one))]


def _meant(words: str, one: Listing) -> bool:
    """Whether runs of capitals without any legal form are names: by the word before them, and by what they are made of."""
    if not could_be_names(words, one):
        return False
    if rules.STRONG_AIM.search(words[max(0, one.start - 60) : one.start]):
        return True
    if len(one.mentions) > 1 and any(" of " in words[m.start : m.end] for m in one.mentions):
        return False  # "Orlo Institute of Lamps and Optics" may be one
    plainly = all(rules.PLAIN_NAME.fullmatch(words, m.start, m.end) for m in one.mentions)
    return plainly and _aimed(words, one)


def _could_be_meant(words: str, one: Listing) -> bool:
    """The same whatever they are made of."""
    a_right = any(rules.CODE.match(words, m.start, m.end) for m in one.mentions)  # "the TS'001 patent"
    return not a_right and could_be_names(words, one) and _aimed(words, one)


def _aimed(words: str, one: Listing) -> bool:
    return bool(rules.AIMS.search(words[max(0, one.start - 60) : one.start]) or rules.AIMS_BEHIND.match(words, one.end))


def could_be_names(words: str, one: Listing) -> bool:
    if any(rules.CODE.fullmatch(words, m.start, m.end) for m in one.mentions) or rules.A_RIGHT.match(words, one.end):
        return False
    return not any(_a_land(words[m.start : m.end]) for m in one.mentions)  # "a stock in Nevada"


def _a_land(name: str) -> bool:
    return bool(is_state(name) or country_of(name))


def _placed(words: str, plain: str, one: Listing, never: frozenset[str]) -> Placed:
    mentioned = [m for m in one.mentions if m.known or not _a_place(words, m.start, m.end)]
    names = tuple(dict.fromkeys(n for m in mentioned for n in (m.known or (words[m.start : m.end],))))
    before, behind = plain[max(0, one.start - 160) : one.start], plain[one.end : one.end + 120]
    part = "free"
    if rules.EXCEPT.search(before) or rules.REPLACED.search(before) or (rules.REPLACES.search(before) and rules.BY_ANOTHER.match(behind)):
        part = "except"
    elif (
        (len(one.mentions) == 1 and len(names) > 1 and rules.APPOSED.search(before))  # "to A and to B, the two Respondents that …"
        or rules.OTHERS.search(before)
        or rules.OTHERS_BEHIND.match(behind)
        or (never.issuperset(names) and not rules.STRONG_AIM.search(before))
    ):
        part = "other"
    spans = tuple((m.start, m.end) for m in one.mentions)
    unread = one.unread
    if part == "free":  # who complains is not bound; but a list that is bound is not whole without one of its names
        unread += tuple((m.start, m.end) for m in one.mentions if never.issuperset(m.known or (words[m.start : m.end],)))
        names = tuple(n for n in names if n not in never)
    return Placed(one.start, one.end, names, part, spans, unread)


def _a_place(words: str, start: int, end: int) -> bool:
    """Whether what stands among names is a land, or a town with its land behind "of": "Orlo GmbH lately moved of Cremona, Italy"."""
    name = words[start:end]
    if _a_land(name):
        return True
    place = read_place(words, start) if words.endswith((" of ", " in "), 0, start) else None
    return place is not None and name == place.city


class Aimed(NamedTuple):
    """The names that an order is directed to, those excepted, where the words that say so end, and whether all of them were read."""

    names: tuple[str, ...]
    spared: tuple[str, ...]
    end: int
    whole: bool = True


def assigned(said: Sentence, groups: Sequence[tuple[int, int]]) -> Mapping[int, Aimed]:
    """By the number of a group of orders (start and end of its words), to whom it is directed."""
    aimed: dict[int, list[Placed]] = {}
    for one in said.lists:
        n = _order_of(said, one, groups)
        if n is not None:
            aimed.setdefault(n, []).append(one)
    for n, (start, end) in enumerate(groups):
        limit = groups[n + 1][0] if n + 1 < len(groups) else len(said.plain)
        if few := _few_of(said, start, end, limit):
            aimed[n] = [few]
            continue
        only_before = all(one.end <= start for one in aimed.get(n, ()))
        if only_before and (which := rules.FORMER.search(said.plain, end, limit)) and (meant := _latter(said, start, which["which"])):
            if not rules.KIN_OF.search(said.plain, 0, which.start() + len("the ")):
                aimed[n] = [meant]
        elif n not in aimed and n - 1 in aimed and (rules.SAME_ORDER.search(said.plain[:start]) or rules.SAID_AGAIN.match(said.plain, start, end)):
            aimed[n] = aimed[n - 1]  # "as to N by consent order, and that consent order has been issued"
    return {
        n: Aimed(
            _once([name for p in placed if p.part == "free" for name in p.names]),
            tuple(dict.fromkeys(name for p in placed if p.part == "except" for name in p.names)),
            max(p.end for p in placed),
            not any(p.unread for p in placed),
        )
        for n, placed in aimed.items()
    }


def _once(names: Sequence[str]) -> tuple[str, ...]:
    """Each company once: one that was renamed by the name by which it is known in the case."""
    return tuple(n for n in dict.fromkeys(names) if not any(other != n and _same(n, other) for other in names))


def _same(name: str, other: str) -> bool:
    """Whether a name is another one's former or shorter spelling, or says that it was."""
    return f"formerly {other}" in name or (other.startswith(name) and ALIAS.match(other, len(name)) is not None)


def _few_of(said: Sentence, before: int, start: int, limit: int) -> Placed | None:
    """Of the list last named before an order those whom its words mean by their number: "the latter two", "the last-named respondent".

    The last ones may stand in several lists: "as to A and B, and as to C; … against the two last-named".
    """
    few = rules.OF_LIST.search(said.plain, start, limit)
    if not few or rules.KIN_OF.search(said.plain, 0, few.start() + len("the ")):
        return None
    count = NUMBERS.get(few["count"] or few["many"] or "", 1)
    first = bool(few["first"] or few["first_of"] or few["first_one"])
    here = [one for one in said.lists if one.end <= before]
    lists = [one for one in here or said.earlier if one.part == "free"]
    if not lists:
        return None
    names = lists[-1].names if len(lists[-1].names) > count else tuple(dict.fromkeys(n for one in lists for n in one.names))
    if len(names) <= count and not (len(names) == count and not first):
        return None
    return replace(lists[-1], names=names[:count] if first else names[-count:], unread=tuple(u for one in lists for u in one.unread))


def _latter(said: Sentence, before: int, which: str) -> Placed | None:
    """The list that "the latter" or "the former" means: of the two last named before, in this sentence or the one before it; of one
    list of two the one or the other."""
    lists = [one for one in said.lists if one.end <= before] or list(said.earlier)
    if len(lists) == 1 and len(lists[0].names) == 2:
        return replace(lists[0], names=lists[0].names[-1:] if which == "latter" else lists[0].names[:1])
    if not lists or (which == "former" and len(lists) < 2):
        return None
    return lists[-1] if which == "latter" else lists[-2]


def _order_of(said: Sentence, one: Placed, groups: Sequence[tuple[int, int]]) -> int | None:
    """The group that a list belongs to: the last before it, else the first behind it, with no other sentence's part between."""
    behind = [n for n, (start, _) in enumerate(groups) if start >= one.end]
    between = said.plain[one.end : groups[behind[0]][0]] if behind else ""
    put_on = behind and len(between) < _NEAR and rules.PUT_ON.search(said.plain, 0, one.start)  # "to impose on N a civil penalty"
    if behind and (put_on or rules.ENDED_BY.fullmatch(between)):
        return behind[0]
    before = [n for n, (_, end) in enumerate(groups) if end <= one.start]
    if before and not _parted(said.plain, groups[before[-1]], one.start):
        return before[-1]
    if behind and rules.IN_FRONT.search(said.plain, 0, one.start) and not rules.FINDS.search(between):
        return behind[0]
    if behind and rules.BOUND_BY.search(between) and not rules.BARRIER.search(between):
        return behind[0]
    return None


def _parted(plain: str, order: tuple[int, int], start: int) -> bool:
    """Whether a list behind an order belongs to another part of the sentence: as to whom a case ends only a consent order binds."""
    between = plain[order[1] : start]
    return bool(rules.BARRIER.search(between) or (rules.TERMINATED.search(between) and not rules.CONSENT.search(plain, *order)))


_NEAR = 40  # characters between a list and its order
