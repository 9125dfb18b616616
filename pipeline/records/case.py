"""What is known of a case."""

from __future__ import annotations

from datetime import date

from pipeline.records.base import Record
from pipeline.records.notice import Event, Instrument, MeasureAction, Party, Right

CUT = "[...]"


class Citation(Record):
    """Where a fact of a case or flag was read: a document, and its words there."""

    document_id: str
    document_number: str
    published: date
    quotes: tuple[str, ...] = ()  # each a whole sentence, or with CUT where it was cut


class CaseStep(Record):
    """One notice in the life of a case."""

    document_id: str
    published: date
    event: Event
    subject: str | None = None


class PersonOrder(Record):
    """An order that binds persons and not goods at the border (cease and desist, consent, penalty): it informs, and is no flag."""

    instrument: Instrument
    action: MeasureAction
    directed_to: tuple[str, ...]
    source: Citation


class PendingEffect(Record):
    """A change or end of an order whose announcement is not held: it waits here and is applied when the announcement arrives."""

    instrument: Instrument
    action: MeasureAction
    directed_to: tuple[str, ...]
    source: Citation


class Case(Record):
    """One investigation, folded from its notices. Provisional until its number is known."""

    v: int = 1
    id: str
    authority: str
    number: str | None
    further_numbers: tuple[str, ...] = ()
    provisional: bool
    dockets: tuple[str, ...] = ()
    subject: str | None = None
    subjects: tuple[str, ...] = ()  # every caption it appeared under
    complainants: tuple[Party, ...] = ()
    respondents: tuple[Party, ...] = ()
    other_parties: tuple[Party, ...] = ()
    rights: tuple[Right, ...] = ()
    violation_found: bool | None = None
    terminated: bool = False
    steps: tuple[CaseStep, ...] = ()
    person_orders: tuple[PersonOrder, ...] = ()
    pending: tuple[PendingEffect, ...] = ()
    flags: tuple[str, ...] = ()
    exercise: bool = False
