"""What a court's ruling may do to one order: proposed as read, and done only by the word of persons."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import Literal

from pipeline.records.base import Record
from pipeline.records.case import Citation
from pipeline.records.flag import PersonWord

CourtAction = Literal["reversed", "vacated", "suspended", "reinstated"]


class CourtEffect(Record):
    """One thing that a ruling does to an order: to the whole of it, or for some of the rights that it rests on."""

    action: CourtAction
    rights: tuple[str, ...] = ()  # as `right_label` has them: "patent 9901123"; empty: the whole order


class CourtWord(Record):
    """What one person said of a ruling on one order: that it does this, or nothing, or that the last word is taken back."""

    ruling_id: str
    flag_id: str
    what: Literal["apply", "refuse", "undo"]
    effects: tuple[CourtEffect, ...] = ()
    on: date | None = None  # from when it holds
    said: PersonWord


class HeldRuling(Record):
    """A court's ruling on an order of a case, what it may do to it as read, and what persons said of that."""

    id: str
    flag_id: str
    order_number: str | None
    court: str
    did: str  # "reversed and remanded", "granted a stay"
    on: date
    effects: tuple[CourtEffect, ...] = ()  # empty: what it does to the order was not read
    status: Literal["open", "second", "applied", "refused"] = "open"  # `second`: a second person is waited for
    words: tuple[PersonWord, ...] = ()  # of the persons by whom it stands so
    source: Citation


def ruling_id(document_id: str, flag_id: str) -> str:
    """Of a ruling on an order: a short name, the same for ever."""
    return "r" + hashlib.sha256(f"{document_id}|{flag_id}".encode()).hexdigest()[:10]
