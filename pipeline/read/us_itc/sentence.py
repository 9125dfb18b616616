"""A sentence with its lists of names, each with the part that the words around it give it: free to be bound, excepted, or another's. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from pipeline.read.prose.mentions import Listing, Mention
from pipeline.read.prose.passages import Passage
from pipeline.read.prose.places import country_of, is_state, read_place
from pipeline.read.prose.roster import Roster
from pipeline.read.us_itc.rules import whom as rules

_FAR = 260  # characters that are looked back on


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
        return tuple(_placed(self.passage.words, self.plain, one, self.roster) for one in self._named)

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
    if rules.EXCEPT.search(words[max(0, one.start - 160) : one.start]):
        return all(rules.PLAIN_NAME.fullmatch(words, m.start, m.end) for m in one.mentions)  # "the respondents other than Orlo-Fenn"
    if len(one.mentions) > 1 and any(" of " in words[m.start : m.end] for m in one.mentions):
        return False  # "Orlo Institute of Lamps and Optics" may be one
    if rules.SEAT_OF.search(words[max(0, one.start - 40) : one.start]):
        return False  # "through the port of Houston"
    plainly = all(rules.PLAIN_NAME.fullmatch(words, m.start, m.end) for m in one.mentions)
    return plainly and _aimed(words, one)


def _could_be_meant(words: str, one: Listing) -> bool:
    """The same whatever they are made of."""
    a_right = any(rules.CODE.match(words, m.start, m.end) for m in one.mentions)  # "the TS'001 patent"
    a_seat = rules.SEAT_OF.search(words[max(0, one.start - 40) : one.start])
    return not a_right and not a_seat and could_be_names(words, one) and _aimed(words, one)


def _aimed(words: str, one: Listing) -> bool:
    return bool(rules.AIMS.search(words[max(0, one.start - 60) : one.start]) or rules.AIMS_BEHIND.match(words, one.end))


def could_be_names(words: str, one: Listing) -> bool:
    if any(not m.known and (rules.OF_SEVERAL.match(words, m.end) or rules.SEVERAL.search(words, m.start, m.end)) for m in one.mentions):
        return False  # "the Orlo respondents", of whom the notice does not say who they are
    if any(rules.CODE.fullmatch(words, m.start, m.end) for m in one.mentions) or rules.A_RIGHT.match(words, one.end):
        return False
    return not any(_a_land(words[m.start : m.end]) for m in one.mentions)  # "a stock in Nevada"


def _a_land(name: str) -> bool:
    return bool(is_state(name) or country_of(name))


def _placed(words: str, plain: str, one: Listing, roster: Roster) -> Placed:
    never = roster.never
    before, behind = plain[max(0, one.start - 160) : one.start], plain[one.end : one.end + 120]
    cleared = rules.CLEARED_BEHIND.match(behind) is not None
    its = _in_front_of_the_cleared(words, one.mentions) if cleared else one.mentions
    left = rules.HAS_LEFT.match(behind) is not None
    its = _without_the_last(words, its) if left else its
    mentioned = [m for m in its if m.known or not _a_place(words, m.start, m.end)]
    names = tuple(dict.fromkeys(n for m in mentioned for n in (m.known or (words[m.start : m.end],))))
    part = "free"
    if _excepted(plain, before, one) or _replaced(plain, one) or (rules.REPLACES.search(before) and rules.BY_ANOTHER.match(behind)):
        part = "except"
    elif (
        (len(one.mentions) == 1 and len(names) > 1 and rules.APPOSED.search(before))  # "to A and to B, the two Respondents that …"
        or rules.OTHERS.search(before)
        or rules.OTHERS_BEHIND.match(behind)
        or ((cleared or left) and its == one.mentions)
        or (never.issuperset(names) and not rules.STRONG_AIM.search(before))
    ):
        part = "other"
    spans = tuple((m.start, m.end) for m in one.mentions)
    unread = one.unread
    if part == "free":  # who complains is not bound; but a list that is bound is not whole without one of its names
        unread += tuple((m.start, m.end) for m in one.mentions if m.known and roster.is_family(words[m.start : m.end]))
        unread += tuple((m.start, m.end) for m in one.mentions if never.issuperset(m.known or (words[m.start : m.end],)))
        names = tuple(n for n in names if n not in never)
    return Placed(one.start, one.end, names, part, spans, unread)


def _excepted(plain: str, before: str, one: Listing) -> bool:
    """Whether those of a list are spared by an order; who is exempted from the order itself is let go by it."""
    found = rules.EXCEPT.search(before)
    return found is not None and not (rules.EXEMPTS.match(found[0]) and rules.FROM_ORDER.match(plain, one.end))


def _replaced(plain: str, one: Listing) -> bool:
    """Whether another name takes the place of those of a list: "to name A instead of B"; not A in "which had named B instead of A"."""
    if rules.REPLACED_BEHIND.match(plain, one.end):
        return True
    first = max(0, one.start - _FAR)
    if rules.HAD_NAMED.search(plain, first, one.start) and rules.INSTEAD.match(plain, one.end):
        return True
    found = rules.REPLACED.search(plain, first, one.start)
    return found is not None and not (found["one"] and rules.HAD_NAMED.search(plain, first, found.start("one")))


def _in_front_of_the_cleared(words: str, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The names in front of the last semicolon: "against A and B; respondent C was not found to infringe". All, if there is none."""
    for n in range(len(mentions) - 1, 0, -1):
        if ";" in words[mentions[n - 1].end : mentions[n].start]:
            return mentions[:n]
    return mentions


def _without_the_last(words: str, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Those of a list but its last, of whom alone something is told: "binds A, B having settled", "binds A, B and C having settled".

    All, where "and" alone joins them.
    """
    between = [words[one.whole : other.start] for one, other in pairwise(mentions)]
    if not between or not rules.JOINS.search(between[-1]):
        return mentions[:-1] if between else mentions
    of_two = len(between) > 1 and not between[-1].startswith(",") and rules.HAVING.match(words, mentions[-1].whole)
    return mentions[:-2] if of_two else mentions


def _a_place(words: str, start: int, end: int) -> bool:
    """Whether what stands among names is a land, or a town with its land behind "of": "Orlo GmbH lately moved of Cremona, Italy"."""
    name = words[start:end]
    if _a_land(name):
        return True
    place = read_place(words, start) if words.endswith((" of ", " in "), 0, start) else None
    return place is not None and name == place.city
