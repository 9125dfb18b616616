"""Who may see a record as it is kept: the one place that search, export, figures and `show` ask.

A record is of each national submission whose document it is, or names: what is made of several is seen by those who may see all of
them. Whom a submission names is asked of what was read of it last; while nothing was, or nothing is left, nobody but who runs the
installation sees what is made of it. A mail and its answer are its reader's own, and his alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from pipeline.authorities.declared import submitting
from pipeline.database.audiences import names_of_submissions, readers_of
from pipeline.database.connection import Connection
from pipeline.database.rows import record_of
from pipeline.records import Alert, Answer, Case, Document, Flag, Issue, Message, Notice, Record
from pipeline.records.audience import Readers, may_see, who_sees_all
from pipeline.submissions import SOURCE

_OF_SUBMISSION = re.compile(rf"{SOURCE}:([A-Z]{{2}}-[0-9a-f]{{10}})\b")
_NOBODY: Readers = frozenset()


class Audiences:
    """Asked within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[str, tuple[Readers, int]] = {}

    def of(self, record: Record) -> Readers:
        """Who may see a record."""
        if isinstance(record, Message):
            told = (self._of(self._names[one])[0] for one in record.alerts if one in self._names)
            return who_sees_all([frozenset({record.ally}), *told])
        if isinstance(record, Answer):
            message = record_of(self._connection, Message, record.message)
            return who_sees_all([frozenset({record.ally}), self.of(message) if message else _NOBODY])
        if isinstance(record, Issue):
            return self._of_issue(record)
        return self._of_documents(documents_of(record))

    def see(self, record: Record, reader: str | None) -> bool:
        """Whether a reader may; None runs the installation."""
        return reader is None or may_see(self.of(record), reader)

    def changes(self, record: Record) -> int:
        """How often the audience of what a record is made of has changed: who has seen more of it knows better."""
        return sum(self._of(one)[1] for one in submissions_in(documents_of(record)))

    def _of_documents(self, documents: Iterable[str]) -> Readers:
        return who_sees_all(self._of(one)[0] for one in submissions_in(documents))

    def _of(self, submission: str) -> tuple[Readers, int]:
        if submission not in self._known:
            self._known[submission] = readers_of(self._connection, submission)
        return self._known[submission]

    @cached_property
    def _names(self) -> dict[str, str]:
        return names_of_submissions(self._connection)

    def _of_issue(self, issue: Issue) -> Readers:
        """Of whatever it names, in whatever words. What speaks of submissions and cannot be told apart nobody sees."""
        words = "\n".join(filter(None, (issue.place, issue.address, issue.reason, issue.repair, issue.record)))
        named = {one for name, one in self._names.items() if name in words}
        if named:
            return who_sees_all(self._of(one)[0] for one in named)
        return _NOBODY if issue.source == SOURCE or any(f"{code}:" in words for code in _authorities()) else None


def submissions_in(documents: Iterable[str]) -> set[str]:
    """The ids of national submissions whose documents, or those of their narrowings, are among these ids."""
    return {found[1] for one in documents if (found := _OF_SUBMISSION.match(one))}


def documents_of(record: Record) -> tuple[str, ...]:
    """The ids of the documents that a record is made of, as far as they say who may see it. Pure."""
    if isinstance(record, Document):
        return (record.id,)
    if isinstance(record, Notice):
        return (record.document_id,)
    if isinstance(record, Alert):
        return documents_of(record.flag)
    if isinstance(record, Flag):
        return (record.announced_in.document_id, *(event.source.document_id for event in record.events))
    if isinstance(record, Case):
        sources = [one.source.document_id for one in record.person_orders] + [one.source.document_id for one in record.pending]
        return (*(step.document_id for step in record.steps), *sources, *record.flags)
    return ()


def _authorities() -> frozenset[str]:
    return frozenset(one.code for one in submitting().values())
