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


class KnownAppeal(Record):
    """An appeal of a case by its number, of which no opinion was read: that it is pending, or that it ended, and who says so."""

    number: str  # with its year in full: "2024-1300"
    court: str  # as sentences call it
    state: Literal["pending", "ended"]
    look_at: str  # an address of the court's
    said: str = ""  # in the words of who says so: "Closed"
    taken: date | None = None  # the day on which it was docketed
    exercise: bool = False
    source: Citation  # of a registry: the file that said so first


class CourtWord(Record):
    """What one person said of a ruling on one order: that it does this, or nothing, or that the last word is taken back."""

    ruling_id: str
    flag_id: str
    what: Literal["apply", "refuse", "undo"]
    effects: tuple[CourtEffect, ...] = ()
    on: date | None = None  # from when it holds
    said: PersonWord
    of_appeal: KnownAppeal | None = None  # that ended, where it is no ruling that was read


class HeldRuling(Record):
    """A court's ruling on an order of a case, what it may do to it as read, and what persons said of that.

    With an `appeal` it is one of which no opinion was read; where that is still pending, nobody has anything to say.
    """

    id: str
    flag_id: str
    order_number: str | None
    court: str
    did: str  # "reversed and remanded", "granted a stay"
    on: date
    effects: tuple[CourtEffect, ...] = ()  # empty: what it does to the order was not read
    status: Literal["open", "second", "applied", "refused", "pending"] = "open"  # `second`: a second person is waited for
    words: tuple[PersonWord, ...] = ()  # of the persons by whom it stands so
    source: Citation
    appeal: KnownAppeal | None = None


def ruling_id(document_id: str, flag_id: str) -> str:
    """Of a ruling on an order: a short name, the same for ever."""
    return "r" + hashlib.sha256(f"{document_id}|{flag_id}".encode()).hexdigest()[:10]
