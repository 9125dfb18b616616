"""An order announced again: a notice printed once more under another number, or whose day of publication was corrected.

Two announcements are of one order if all agrees that a reader would know it by: case, kind, place among the orders of its notice,
whom and what it is directed to, rights, claims, bond, caption, event, and the issue date; where none is written, the publications
must be near, for an order that was rescinded may be issued again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from pipeline.fold.act import ToldOrder, order_told
from pipeline.fold.case import same_numbers
from pipeline.fold.names import fold_caption, same_key
from pipeline.records import Instrument, Measure, Notice

NEAR = timedelta(days=60)


@dataclass(frozen=True)
class Announced:
    """The n-th of `count` orders of its kind in a notice."""

    notice: Notice
    order: Measure
    n: int
    count: int
    place: int = 0  # among all measures of the notice

    @property
    def told(self) -> ToldOrder:
        """What its documents say of it."""
        return order_told(self.notice, self.order.type, self.n)


@dataclass
class Printed:
    """An order with the announcement that its flag is minted from, and those that only say it again. Lives within one fold."""

    first: Announced
    flag_id: str
    again: list[Announced] = field(default_factory=list)

    @property
    def notices(self) -> list[Notice]:
        return [self.first.notice, *(a.notice for a in self.again)]


@dataclass(frozen=True)
class Unlike:
    """Two announcements that may be of one order and say different things of it: both are flagged."""

    earlier: Notice
    later: Notice
    instrument: Instrument


def printed(announced: Iterable[Announced], minted: Collection[str]) -> list[Printed]:
    """Each order once, with the earliest of its announcements.

    `minted`: ids of flags that were minted before. They stay what they are, for somebody may have been told of them: an earlier
    printing that arrives later confirms such a flag.
    """
    found: list[Printed] = []
    for one in sorted(announced, key=lambda a: (_minted(a, minted) is None, a.notice.published, a.notice.document_id, a.n)):
        same = next((p for p in found if _same(p.first, one)), None)
        before = _minted(one, minted)
        if same is None or before:
            found.append(Printed(one, before or one.told.ids[0]))
        else:
            same.again.append(one)
    return found


def _minted(one: Announced, minted: Collection[str]) -> str | None:
    """The id under which it was minted before: of several the earliest, which the others turned out to be."""
    return next((id_ for id_ in one.told.ids if id_ in minted), None)


def unlike(orders: Sequence[Printed]) -> list[Unlike]:
    """Pairs of orders of one kind and issue date, or one document number, whose notices say different things."""
    pairs: dict[tuple[str, str, str], Unlike] = {}
    for n, one in enumerate(orders):
        for other in orders[n + 1 :]:
            if _alike(one.first, other.first):
                first, last = sorted((one.first.notice, other.first.notice), key=lambda x: (x.published, x.document_id))
                kind = one.first.order.type
                pairs[kind, first.document_id, last.document_id] = Unlike(first, last, kind)
    return [pairs[key] for key in sorted(pairs)]


def _same(one: Announced, other: Announced) -> bool:
    near = one.notice.issued is not None or abs(one.notice.published - other.notice.published) <= NEAR
    return near and one.notice is not other.notice and same_numbers(one.notice, other.notice) and _facts(one) == _facts(other)


def _alike(one: Announced, other: Announced) -> bool:
    a, b = one.notice, other.notice
    if a is b or one.order.type != other.order.type or not same_numbers(a, b) or _facts(one) == _facts(other):
        return False
    return a.document_number == b.document_number or (a.issued is not None and a.issued == b.issued)


def _facts(found: Announced) -> tuple[Any, ...]:
    notice, order = found.notice, found.order
    return (
        order.type,
        (found.n, found.count),
        notice.issued,
        notice.event,
        fold_caption(notice.subject),
        sorted({same_key(name) for name in order.directed_to}),
        sorted(set(order.rights)),
        order.articles or notice.excluded_articles,
        order.term and order.term.model_dump(exclude={"evidence"}),
        sorted((r.kind, r.number or "", r.claims) for r in notice.rights if r.standing == "violated"),
        sorted((c.patent, c.claims) for c in notice.claims),
        notice.bond,
        sorted(notice.models),
        sorted(notice.not_subject),
        notice.exercise,
    )
