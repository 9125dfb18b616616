"""A person's own list held against the orders that are known: what it says was issued, and what ended. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.fold.state import is_live
from pipeline.registry.held_against import NO_NUMBER, Gap, GapKind, Held, Reconciled, announced, ended, in_order, stands


@dataclass(frozen=True, slots=True)
class ListedHere:
    """An order of a person's list: the last day is that on which it ended there, and None while it stands."""

    number: str
    instrument: str
    issued: date | None = None
    ended: date | None = None


def against_list(code: str, listed: Sequence[ListedHere], held: Sequence[Held], today: date) -> Reconciled:
    """Holds an authority's orders as they are `today` against a person's list of them.

    Of several orders of one kind in one case that of the same day of issue is meant, or any where none is of that day.
    """
    rows: dict[tuple[str, str], list[ListedHere]] = {}
    for row in listed:
        rows.setdefault((row.number, row.instrument), []).append(row)
    known = {(n, one.flag.instrument) for one in held for n in one.numbers}
    gaps = [
        Gap(GapKind.NO_FLAG, row.number, row.instrument, None, _in_list(row))
        for row in listed
        if (row.number, row.instrument) not in known
    ]
    left_out: Counter[str] = Counter()
    compared = 0
    for one in held:
        if not one.numbers:
            left_out[NO_NUMBER] += 1
            continue
        compared += 1
        gaps += _beside(one, [row for n in one.numbers for row in rows.get((n, one.flag.instrument), ())], today)
    return Reconciled(code, None, compared, in_order(gaps), left_out)


def _beside(one: Held, rows: Sequence[ListedHere], today: date) -> Iterator[Gap]:
    flag, number = one.flag, one.numbers[0]
    if not rows:
        yield Gap(GapKind.NOT_THERE, number, flag.instrument, flag.id, announced(flag))
        return
    meant = [row for row in rows if row.issued == flag.issued_on] or rows
    over = [row.ended for row in meant if row.ended and row.ended <= today]
    if is_live(flag) and len(over) == len(meant):
        yield Gap(GapKind.STANDS_HERE, number, flag.instrument, flag.id, f"{stands(flag)}; ended there {max(over)}")
    elif not is_live(flag) and not over:
        yield Gap(GapKind.ENDED_HERE, number, flag.instrument, flag.id, f"{ended(flag)}; there it is {_in_list(meant[0])}")


def _in_list(row: ListedHere) -> str:
    return f"issued {row.issued or 'on a day that is not said'}, {f'ended {row.ended}' if row.ended else 'and stands'}"
