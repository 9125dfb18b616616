"""What a correction states of an order, in the place of what the document that it corrects says of it. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pipeline.fold.chronicle import announced
from pipeline.records import Measure, Notice

_RESTATED = (
    "directed_to", "parties_read", "excepted", "rights", "grounds", "rights_read", "claims", "articles", "articles_read", "bond",
    "term",
)  # fmt: skip


def as_corrected(notice: Notice, order: Measure, correcting: Sequence[Notice], which: tuple[int, int]) -> tuple[Notice, Measure]:
    """A notice and an order that it announces with what its corrections state in their place.

    `which`: of the orders of its kind there it is the n-th, of so many: which of several a correction means must be plain.
    """
    n, count = which
    for correction in correcting:
        stated = {f: getattr(correction, f) for f in ("bond", "excluded_articles", "models", "claims") if getattr(correction, f)}
        notice = notice.model_copy(update=stated)
        order = _restated_alone(order, correction, count)
        restated = announced(correction, order.type)
        if len(restated) == count:
            again = restated[n - 1]
            said = {f: getattr(again, f) for f in _RESTATED if getattr(again, f) not in (None, (), "not_stated")}
            order = order.model_copy(update=said | ({} if again.basis == "unknown" else {"basis": again.basis}))
    return notice, order


def order_as_corrected(notice: Notice, place: int, correcting: Sequence[Notice]) -> Measure:
    """The measure at a place of a notice, with what its corrections state in its place."""
    measure = notice.measures[place]
    alike = [n for n, m in enumerate(notice.measures) if (m.type, m.action) == (measure.type, measure.action)]
    if measure.action != "issued":
        return measure
    return as_corrected(notice, measure, correcting, (alike.index(place) + 1, len(alike)))[1]


def _restated_alone(order: Measure, correction: Notice, count: int) -> Measure:
    """What a correction states of the notice, and not of an order, holds for the order where the notice issues one alone."""
    said: dict[str, Any] = {}
    if correction.claims:
        corrected = {c.patent: c for c in correction.claims}
        said["claims"] = tuple(corrected.get(c.patent, c) for c in order.claims)
    if count == 1 and correction.bond and order.bond:
        said["bond"] = correction.bond
    if count == 1 and correction.excluded_articles and order.articles:
        said["articles"] = correction.excluded_articles
    return order.model_copy(update=said)
