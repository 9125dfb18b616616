"""Forgetting a submission: its bytes and all that was made of them leave archive and database; hashes, who and why stay."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from pipeline.allies import ally_codes
from pipeline.authorities.declared import submitting
from pipeline.database import submissions as kept
from pipeline.database.connection import Connection
from pipeline.database.forgetting import documents_of_native, forget_documents
from pipeline.database.submissions import Kept, Step
from pipeline.errors import UsageError
from pipeline.flow.recipients import Word
from pipeline.flow.submitting import LOCK
from pipeline.sharing import members_on
from pipeline.submissions import SOURCE
from pipeline.submissions.faults import FaultyFile
from pipeline.submissions.reading import read
from pipeline.wiring import Ports


def forget(ports: Ports, named: str, word: Word) -> list[str]:
    """Forgets a submission by its id, or all that name a natural person; says which.

    The archive goes first: what is there no more cannot be read again. Raises UsageError where nothing is meant, or where one
    still stands: those who were told of it have to hear first that it is withdrawn.
    """
    with ports.database.only_one(LOCK):
        with ports.database.reading() as connection:
            meant = _meant(connection, named.strip())
            documents = {one.id: documents_of_native(connection, SOURCE, one.id) for one in meant}
        for one in meant:
            if one.state == "confirmed":
                raise UsageError(f"{one.id} stands: withdraw it, and let others hear that first; nothing was forgotten")
        for one in meant:
            # Earlier versions too: the archive knows of them what the database does not any more.
            ids = {document.id for document in documents[one.id]}
            bodies = {part.sha256 for document in ports.archive.documents() if document.id in ids for part in document.parts}
            ports.archive.forget(bodies, ids)
            with ports.database.transaction() as connection:
                forget_documents(connection, ids)
                now = ports.clock.now().isoformat()
                kept.put_tombstones(connection, sorted(bodies), one.id, now, word.by, word.because)
                kept.forget_bodies(connection, one.id, now, word.by, word.because)
                kept.put_submission(connection, replace(one, case_number="", number="", state="forgotten"))
        ports.database.overwrite_freed()
    return [f"{one.id} is forgotten: {len(documents[one.id])} documents" for one in meant]


def due(ports: Ports) -> list[str]:
    """Submissions that are over and that their authorities keep no longer, each with its day."""
    with ports.database.reading() as connection:
        ended = [(one, kept.steps_of(connection, one.id)) for one in kept.submissions(connection) if one.state == "withdrawn"]
    until = [(one.id, _keep_until(one, steps)) for one, steps in ended]
    return [f"{id_}: kept until {day}" for id_, day in until if day < ports.clock.today()]


def _keep_until(one: Kept, steps: list[Step]) -> date:
    """The day that was submitted, else so many months after it was over as its authority's file says."""
    if one.retain_until:
        return date.fromisoformat(one.retain_until)
    ruled = submitting().get(one.ally)
    months = ruled.submissions.retention_months if ruled and ruled.submissions else 24
    over = date.fromisoformat(max(step.second_at or step.at for step in steps)[:10])
    years, month = divmod(over.month - 1 + months, 12)
    return date(over.year + years, month + 1, min(over.day, 28))


def _meant(connection: Connection, named: str) -> list[Kept]:
    every = [one for one in kept.submissions(connection) if one.state != "forgotten"]
    found = [one for one in every if one.id == named] or [one for one in every if named in _persons(connection, one)]
    if not found:
        raise UsageError(f"{named}: no submission has this id, or names a natural person so; crossmarket submissions lists them")
    return found


def _persons(connection: Connection, one: Kept) -> set[str]:
    """The natural persons that it names, in whatever step."""
    found: set[str] = set()
    for step in kept.steps_of(connection, one.id):
        if step.kind in ("submit", "correct") and step.body:
            try:
                day = date.fromisoformat(step.at[:10])
                said = read(step.body, step.form, allies=ally_codes(), today=day, groups=members_on(day))
            except FaultyFile:  # an ally that is one no more
                continue
            found |= {party.name for party in said.parties if party.is_person}
    return found
