"""To whom an order is directed: which of the names in a deciding sentence it binds, or frees. Pure.

The names are found first, wherever they stand; each list of them belongs to the order named last before it (or first behind it), unless
the words around it say that it stands there in another part: who complained, who is excepted, who judged or represented. What is read
so needs no word for "directed to", of which there are many.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from pipeline.read.prose.rules.behind import ALIAS
from pipeline.read.us_itc.rules import whom as rules
from pipeline.read.us_itc.rules.consenting import GROUND
from pipeline.read.us_itc.sentence import Placed, Sentence
from pipeline.read.us_itc.which_of import few_of, latter, numbered


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
        if few := few_of(said, start, end, limit) or numbered(said, start, end, limit):
            aimed[n] = [few]
            continue
        only_before = all(one.end <= start for one in aimed.get(n, ()))
        if only_before and (which := rules.FORMER.search(said.plain, end, limit)) and (meant := latter(said, start, which["which"])):
            if not rules.KIN_OF.search(said.plain, 0, which.start() + len("the ")):
                aimed[n] = [meant]
        elif n not in aimed and n - 1 in aimed and (rules.SAME_ORDER.search(said.plain[:start]) or rules.SAID_AGAIN.match(said.plain, start, end)):
            aimed[n] = aimed[n - 1]  # "as to N by consent order, and that consent order has been issued"
    return {n: aimed_at(placed, max(p.end for p in placed)) for n, placed in aimed.items()}


def aimed_at(placed: Sequence[Placed], end: int) -> Aimed:
    """To whom an order is directed that those lists are of."""
    return Aimed(
        _once([name for p in placed if p.part == "free" for name in p.names]),
        tuple(dict.fromkeys(name for p in placed if p.part == "except" for name in p.names)),
        end,
        not any(p.unread for p in placed),
    )


def let_go(said: Sentence, verb: int, noun: int) -> Aimed:
    """Whom a verb lets go of an order behind it, "A is released from the order against A, B, and C": those in front of the order alone."""
    before = [one for one in said.lists if one.end <= noun and one.part == "free"]
    of_verb = [one for one in before if one.start > verb]
    if not of_verb and before:
        it_is = rules.HE_IS.fullmatch(said.plain, before[-1].end, verb) and not rules.SOME_OF.search(said.plain, 0, before[-1].start)
        of_verb = before[-1:] if it_is else []
    elif not of_verb and (it := rules.IT_IS.search(said.plain, 0, verb)):
        of_verb = [one for one in said.earlier if one.part == "free"]
        of_verb = of_verb if len(of_verb) == 1 and (it["one"] is None or len(of_verb[0].names) == 1) else []
    return aimed_at(of_verb, noun)


def _once(names: Sequence[str]) -> tuple[str, ...]:
    """Each company once: one that was renamed by the name by which it is known in the case."""
    return tuple(n for n in dict.fromkeys(names) if not any(other != n and _same(n, other) for other in names))


def _same(name: str, other: str) -> bool:
    """Whether a name is another one's former or shorter spelling, or says that it was."""
    return f"formerly {other}" in name or (other.startswith(name) and ALIAS.match(other, len(name)) is not None)


def _order_of(said: Sentence, one: Placed, groups: Sequence[tuple[int, int]]) -> int | None:
    """The group that a list belongs to: the last before it, else the first behind it, with no other sentence's part between."""
    behind = [n for n, (start, _) in enumerate(groups) if start >= one.end]
    if behind and rules.CONSENT.search(said.plain, *groups[behind[0]]) and not _on_consent(said.plain, one.end, groups[behind[0]][0]):
        behind = []
    between = said.plain[one.end : groups[behind[0]][0]] if behind else ""
    put_on = behind and len(between) < _NEAR and rules.PUT_ON.search(said.plain, 0, one.start)  # "to impose on N a civil penalty"
    if behind and (put_on or rules.ENDED_BY.fullmatch(between)):
        return behind[0]
    before = [n for n, (_, end) in enumerate(groups) if end <= one.start]
    if behind and before and rules.SO_IS.fullmatch(between) and rules.AND_SO.search(said.plain, 0, one.start) and rules.BOUND_BY.search(said.plain, 0, one.start):
        return behind[0]
    if before and not _parted(said.plain, groups[before[-1]], one.start):
        return before[-1]
    if behind and _ended_as_to(said.plain, one.start) and not rules.CONSENT.search(said.plain, *groups[behind[0]]):
        return None
    if behind and rules.IN_FRONT.search(said.plain, 0, one.start) and not rules.FINDS.search(between):
        return behind[0]
    if behind and rules.BOUND_BY.search(between) and not rules.BARRIER.search(between):
        return behind[0]
    return None


def _ended_as_to(plain: str, start: int) -> bool:
    """Whether a list is that of those as to whom a case ends: "terminating the investigation, on settlement, as to A and B"."""
    return any(start - found.end() <= _LEAD for found in rules.TERMINATED.finditer(plain, max(0, start - _FAR), start))


def _on_consent(plain: str, start: int, end: int) -> bool:
    """Whether no other ground than consent stands between those of a list and a consent order behind it: "as to A on settlement, as to B …"."""
    found = GROUND.search(plain, start, end)
    return found is None or found["consent"] is not None


def _parted(plain: str, order: tuple[int, int], start: int) -> bool:
    """Whether a list behind an order belongs to another part of the sentence: as to whom a case ends only a consent order binds."""
    between = plain[order[1] : start]
    return bool(rules.BARRIER.search(between) or (rules.TERMINATED.search(between) and not rules.CONSENT.search(plain, *order)))


_LEAD, _FAR = 30, 240  # characters between these words and the list, and in front of it in which they are looked for
_NEAR = 40  # characters between a list and its order
