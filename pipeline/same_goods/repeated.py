"""Which national submissions only repeat an act that is published: each is a document of that act, and no second order. Pure.

It names the address of the public ruling, and an order of another authority of its own market was announced there: at that address,
or in a document whose own number stands in it (an ECLI, a number of a register).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pipeline.authorities.where import markets_of
from pipeline.records import Document, Flag, SaidBeside
from pipeline.same_goods.goods import Goods

_LEAST = 8  # signs of a document's number that is looked for in an address


@dataclass(frozen=True)
class Published:
    """An order, and the document that announced it."""

    order: Goods
    document: Document


def may_be_repeated(submissions: Iterable[Flag], orders: Iterable[Goods]) -> list[Goods]:
    """The orders of others of the markets of these submissions: of those alone documents have to be read."""
    markets = {market for one in submissions for market in markets_of(one)}
    return [one for one in orders if one.submitted is None and one.merged_into is None and markets & {*markets_of(one)}]


def repeated(submissions: Iterable[Flag], published: Iterable[Published]) -> Mapping[str, str]:
    """By the id of a submission's order, that of the published one; of several the one with the least id."""
    known = sorted(published, key=lambda one: one.order.id)
    found = ((one.id, next((other.order.id for other in known if _repeats(one, other)), None)) for one in submissions)
    return {id_: other for id_, other in found if other}


def _repeats(one: Flag, other: Published) -> bool:
    ruling = one.submitted.public_ruling if one.submitted else None
    if not ruling or one.exercise != other.order.exercise or not {*markets_of(one)} & {*markets_of(other.order)}:
        return False
    page, number = other.document.page, other.document.native_id
    return (page is not None and _bare(page) == _bare(ruling)) or (len(number) >= _LEAST and number in ruling)


def _bare(address: str) -> str:
    return address.partition("#")[0].rstrip("/")


def said_beside(one: Flag) -> SaidBeside | None:
    """What a submission says of the act that it repeats."""
    if one.submitted is None:
        return None
    return SaidBeside(
        authority=one.authority,
        number=one.order_number or one.id,
        on=one.issued_on,
        document_id=one.announced_in.document_id,
        because=(f"it repeats the public ruling {one.submitted.public_ruling}",),
        submitted=one.submitted,
    )
