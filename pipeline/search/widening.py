"""Words of a query that are looked for under other names as well: goods, countries. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pipeline.search import question as q

_MOST_SAID = 4


class Other(NamedTuple):
    """What a run of words names from a word on, in how many; what else finds it, and that in words."""

    start: int
    length: int
    others: tuple[q.Question, ...]
    called: tuple[str, ...]


def widened(
    typed: Sequence[str], run: Sequence[q.Question | None], found: Iterable[Other], *, left_out: bool
) -> tuple[list[q.Question | None], list[str]]:
    """What words side by side ask for, widened by what some of them are called otherwise; and a sentence about each that was.

    Of two that share a word the first counts.
    """
    taken: dict[int, Other] = {}
    for one in found:
        places = range(one.start, one.start + one.length)
        if not any(at in taken for at in places):
            taken |= dict.fromkeys(places, one)
    wider, notes = list(run), list[str]()
    for start, end, one in sorted({(one.start, one.start + one.length, one) for one in taken.values()}, key=lambda it: -it[0]):
        wider[start:end] = [q.joined(q.AnyOf, (q.joined(q.AllOf, wider[start:end]), *one.others))]
        also = [*one.called[:_MOST_SAID], *([f"{len(one.called) - _MOST_SAID} more names"] if len(one.called) > _MOST_SAID else [])]
        done = "left out" if left_out else "looked for"
        notes.insert(0, f"“{' '.join(typed[start:end])}” was also {done} as {', '.join(also)}; in quotes it is not")
    return wider, notes
