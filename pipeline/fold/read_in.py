"""Where facts of an order were read that its own notice does not state: other notices of its case, each cited. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pipeline.fold.chronicle import citation_of
from pipeline.records import Citation, FlagRight, Measure, Notice, Right


def with_documents(rights: Sequence[FlagRight], notice: Notice, order: Measure, until: Sequence[Notice]) -> tuple[FlagRight, ...]:
    """The rights of an order, each with the notices of the case that named it where the order's own does not.

    `until`: the notices of the case up to that of the order, in order. An unfair act without a kind has the words that name it.
    """
    others = [one for one in until if one.document_id != notice.document_id]
    return tuple(_with_documents(right, notice, order, others) for right in rights)


def grey_market(notices: Sequence[Notice], own: Notice) -> Citation | None:
    """The first notice that calls the goods so, that of the order before all others."""
    return next((citation_of(n, n.evidence["grey_market"]) for n in (own, *notices) if n.evidence.get("grey_market")), None)


def _with_documents(right: FlagRight, notice: Notice, order: Measure, others: Sequence[Notice]) -> FlagRight:
    own = [one for one in notice.rights if _is(one, right)]
    named = [(n, one) for n in others for one in n.rights if _is(one, right)]
    said = _called(right, (*own, *(one for _, one in named)))
    by_number = right.number and right.number in (*order.rights, *(c.patent for c in (*order.claims, *notice.claims)))
    if not (own or by_number):
        said["read_in"] = tuple(_documents(right, named))
    return right.model_copy(update=said) if said else right


def _documents(right: FlagRight, named: Iterable[tuple[Notice, Right]]) -> Iterator[Citation]:
    """The first that named it, and each that named claims of it beside."""
    left: set[int] | None = None
    for notice, one in named:
        claims = {*one.claims, *(n for c in notice.claims if c.patent == right.number for n in c.claims)}
        if left is None or left & claims:
            yield citation_of(notice, one.evidence)
        left = (set(right.claims) if left is None else left) - claims


def _called(right: FlagRight, found: Sequence[Right]) -> dict[str, object]:
    if right.kind != "other" or right.number:
        return {}
    words = next((evidence.quote for one in found for evidence in one.evidence), None)
    return {"words": words.strip()} if words else {}


def _is(one: Right, right: FlagRight) -> bool:
    return (one.kind, one.office, one.number) == (right.kind, right.office, right.number)
