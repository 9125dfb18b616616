"""An act of an authority that several documents tell, as one notice."""

from __future__ import annotations

from pipeline.authorities.declared import authority
from pipeline.records import Citation, Notice
from pipeline.records.base import Record


class ToldOrder(Record):
    """What its documents say of one order that an act announces: the n-th of its kind there."""

    instrument: str
    n: int
    ids: tuple[str, ...]  # that a flag of it may have: from each of its documents alone, the earliest first
    told_in: tuple[Citation, ...] = ()  # the other documents that announce it
    differs: tuple[str, ...] = ()  # what one of them says otherwise, in sentences
    corrected_by: tuple[str, ...] = ()  # numbers of later editions of it
    slips: tuple[str, ...] = ()  # numbers of documents that said it otherwise: what corrects one of them corrects its own words
    bare: bool = False  # each of its documents is known by its title alone


class Act(Notice):
    """An act that several documents tell: the notice of the strongest that tells the whole of it, with what the others add."""

    documents: tuple[Notice, ...]  # the strongest first, itself among them
    tellers: tuple[Notice, ...]  # of each measure, the document whose words it has
    orders: tuple[ToldOrder, ...] = ()  # of those that it announces at the border


def orders_told(notice: Notice) -> tuple[ToldOrder, ...]:
    """What is told of the orders of an act by its documents; nothing more of those of a notice that stands alone."""
    return notice.orders if isinstance(notice, Act) else ()


def order_told(notice: Notice, instrument: str, n: int) -> ToldOrder:
    """What its documents say of the n-th order of a kind that a notice announces."""
    found = (one for one in orders_told(notice) if (one.instrument, one.n) == (instrument, n))
    alone = ToldOrder(instrument=instrument, n=n, ids=(f"{notice.document_id}:{instrument}:{n}",), bare=is_title(notice))
    return next(found, alone)


def is_title(notice: Notice) -> bool:
    """Whether nothing of its document is known but the title."""
    declared = authority(notice.authority).documents_of.get(notice.source)
    return declared is not None and notice.kind in declared.titles


def teller(notice: Notice, place: int) -> Notice:
    """The document whose words the measure at a place has."""
    return notice.tellers[place] if isinstance(notice, Act) else notice


def documents_of(notice: Notice) -> tuple[Notice, ...]:
    """The documents of an act; of a notice that stands alone, itself."""
    return notice.documents if isinstance(notice, Act) else (notice,)
