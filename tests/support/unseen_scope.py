"""What is ruled of the scope of an order: the sets `scope` and `scope_story`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from unseen import Mark, Row, folded, notice, same, within

from pipeline.records import ScopeRuling

BY = {"commission": "authority"}


def marks(rows: Iterable[Row]) -> Iterator[Mark]:
    """Of each ruling whether it is read, and whose it is; of each notice whether none is read that is not there."""
    for row in rows:
        left = list(notice(row["later"]).scope_rulings)
        told = f"{[(r.article, r.standing, r.by) for r in left]}, wanted {row['rulings']}\n    {row['later']['abstract']}"
        found = [_taken(left, wanted) for wanted in row["rulings"]]
        for wanted, ruling in zip(row["rulings"], found, strict=True):
            yield Mark(row["id"], "ruling", ruling is not None, told)
            yield Mark(row["id"], "by", ruling is not None and ruling.by == BY.get(wanted["by"], wanted["by"]), told)
        yield Mark(row["id"], "no_other", not left, told)
        yield Mark(row["id"], "whole", None not in found and not left, told)


def _taken(left: list[ScopeRuling], wanted: Row) -> ScopeRuling | None:
    """The ruling of that article, which no other can be any more."""
    ruling = next((r for r in left if r.standing == wanted["standing"] and within(r.article, wanted["article"])), None)
    if ruling:
        left.remove(ruling)
    return ruling


def story(steps: Sequence[Row]) -> Iterator[Mark]:
    """Of one order, notice after notice: whether what is outside it is right."""
    notices = [notice(step["document"]) for step in steps]
    for n, step in enumerate(steps, 1):
        order = next((f for f in folded(notices[:n]).flags if f.instrument in ("LEO", "GEO")), None)
        outside = order.not_subject if order else ()
        wanted = [held["article"] for held in step["holds"] if held["standing"] == "outside"]
        yield Mark(step["id"], "step", same(outside, wanted), f"{outside}, wanted {wanted}\n    {step['document']['abstract']}")
