"""Whose searches have a record: each entry of a national submission, or of an issue that speaks of one, goes with its readers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from pipeline.database.audiences import records_of
from pipeline.database.connection import Connection
from pipeline.database.kinds import KINDS
from pipeline.database.rows import record_of
from pipeline.flow.audiences import Audiences, submissions_in
from pipeline.search.port import Entry
from pipeline.submissions import SOURCE


def with_readers(connection: Connection, entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries with who may see them; one that was made when its audience was another never takes the place of a later one."""
    audiences = Audiences(connection)
    for entry in entries:
        record = record_of(connection, KINDS[entry.kind], entry.id) if _may_be_limited(entry) else None
        if record is None:
            yield entry
        else:
            yield replace(entry, readers=audiences.of(record), rev=entry.rev + audiences.changes(record))


def of_same_submissions(connection: Connection, kind: str, ids: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """By kind, whatever is made of the submissions of which these are the notices: others may see it now."""
    if kind == "notices":
        for one in sorted(submissions_in(ids)):
            yield from records_of(connection, one)


def _may_be_limited(entry: Entry) -> bool:
    sources = (entry.fields or {}).get("source")
    return SOURCE in (sources if isinstance(sources, list) else (sources,)) or (entry.kind == "issues" and entry.fields is not None)
