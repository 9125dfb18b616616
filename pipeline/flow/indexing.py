"""The index stage: what changed in the database is put into the search engine, from the records as they are now.

The events only say which records changed, so their order does not matter and one that comes twice does nothing; the engine keeps
a later revision when an earlier one comes after it.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from functools import lru_cache, partial
from itertools import chain, islice

from pipeline.bus.port import Delivered, Outgoing
from pipeline.bus.topics import CHANGES
from pipeline.database.cases import gone_cases
from pipeline.database.connection import Connection
from pipeline.database.documents import with_notice
from pipeline.database.flow import unpublished
from pipeline.database.kinds import KINDS
from pipeline.database.latency import alerts_of_mails, mails_answered
from pipeline.database.rows import every, ids_after, missing, with_revs
from pipeline.database.sources import put_source_state, source_state
from pipeline.errors import CorruptArchive, CouldNotRead, StorageError
from pipeline.files.sqlite import Waiting
from pipeline.flow.indexing_readers import of_same_submissions, with_readers
from pipeline.flow.latency import timelines_of
from pipeline.flow.side_by_side import processes, side_by_side
from pipeline.flow.stages import Effect, Stage
from pipeline.flow.worker import drain, relay
from pipeline.fold import flag_at
from pipeline.fold.now import calendar
from pipeline.records import Alert, Case, Document, Flag, Issue, Notice, State, TextName
from pipeline.search import entries as e
from pipeline.search.port import Entry
from pipeline.texts.forms import texts_of
from pipeline.wiring import Ports, goes_to_a_server, open_ports

AT_ONCE = 200
MANY = 10_000  # records, of which the entries take longer to make than processes to start
PATIENCE_SECONDS = 1.0  # of who only asks, with those who write
_STATE = "search"  # under which the day of the last look at the calendar is kept


def index_batch(ports: Ports, batch: Sequence[Delivered]) -> Effect:
    """Puts the records that changed into the search engine; then there is nothing left to do but to note the offsets."""
    changed: dict[str, dict[str, None]] = {}
    for message in batch:
        value = json.loads(message.value)
        changed.setdefault(value["kind"], {}).update(dict.fromkeys(value["ids"]))
    for kind, ids in changed.items():
        waiting = iter(ids)
        while some := list(islice(waiting, AT_ONCE)):
            ports.search.put(entries_of(ports, kind, some))

    def effect(_connection: Connection) -> Sequence[Outgoing]:
        return []

    return effect


INDEX = Stage("index", CHANGES, 50, index_batch)


def entries_of(ports: Ports, kind: str, ids: Sequence[str]) -> list[Entry]:
    """The entries of these records as they are now, and of those whose entries tell something of them."""
    with ports.database.reading() as connection:
        parts = [(kind, ids), *of_same_submissions(connection, kind, ids)]
        made = (entry for which, some in parts for entry in _made_of(ports, connection, which, some))
        return list(with_readers(connection, made))


def _made_of(ports: Ports, connection: Connection, kind: str, ids: Sequence[str]) -> Iterator[Entry]:
    """The entries of records of a kind; of those that were forgotten, that they are gone."""
    make = _ENTRIES.get(kind) or _TELL_OF_ALERTS.get(kind)
    yield from make(ports, connection, ids) if make else ()
    if kind in _ENTRIES:
        forgotten = missing(connection, KINDS[kind], ids) - (gone_cases(connection, ids) if kind == "cases" else {}).keys()
        yield from (e.gone(kind, id_, _LAST) for id_ in sorted(forgotten))


def _documents(ports: Ports, connection: Connection, ids: Sequence[str]) -> Iterator[Entry]:
    """Only those without a notice: the others go with their notices, which say whose addresses stay out."""
    noticed = with_notice(connection, ids)
    yield from _with_texts(ports, connection, [i for i in ids if i not in noticed], {})


def _notices(ports: Ports, connection: Connection, ids: Sequence[str]) -> Iterator[Entry]:
    found = with_revs(connection, Notice, ids)
    yield from _with_pages(connection, [(e.notice_entry(notice, rev), notice.document_id) for notice, rev in found.values()])
    yield from _with_texts(ports, connection, ids, {id_: notice for id_, (notice, _) in found.items()})


def _with_texts(ports: Ports, connection: Connection, ids: Sequence[str], notices: Mapping[str, Notice]) -> Iterator[Entry]:
    body = lru_cache(maxsize=8)(ports.archive.get)  # documents share their listings
    for document, rev in with_revs(connection, Document, ids).values():
        texts: dict[TextName, str] = {}
        with suppress(CouldNotRead, CorruptArchive):  # who reads it says so; what its listing says is found all the same
            texts = texts_of(document, {part.name: body(part.sha256) for part in document.parts})
        yield e.document_entry(document, texts, notices.get(document.id), rev)


def _cases(ports: Ports, connection: Connection, ids: Sequence[str]) -> Iterator[Entry]:
    found = with_revs(connection, Case, ids)
    yield from _with_pages(connection, [(e.case_entry(case, rev), _last_document(case)) for case, rev in found.values()])
    gone = gone_cases(connection, [i for i in ids if i not in found])
    yield from (e.gone("cases", id_, rev) for id_, rev in gone.items())
    yield from _flags(ports, connection, [flag for case, _ in found.values() for flag in case.flags])


def _flags(ports: Ports, connection: Connection, ids: Sequence[str]) -> Iterator[Entry]:
    found = with_revs(connection, Flag, ids)
    cases = with_revs(connection, Case, {flag.case_id for flag, _ in found.values()})
    made: list[tuple[Entry, str]] = []
    for flag, rev in found.values():
        case, _ = cases.get(flag.case_id, (None, 0))
        same, safety = ports.companions.beside(connection, flag), ports.safety.beside(connection, flag)
        beside = {"same_name": same, "safety_notice": safety}
        made.append((e.flag_entry(flag_at(flag, ports.clock.now()), case, rev, beside), flag.announced_in.document_id))
    yield from _with_pages(connection, made)


def _alerts(ports: Ports, connection: Connection, ids: Sequence[str]) -> Iterator[Entry]:
    found = with_revs(connection, Alert, ids).values()
    times = timelines_of(connection, [a.id for a, _ in found], to_server=goes_to_a_server(ports.settings))
    took = {one.alert: one.seconds() for one in times}
    made = [(_with_times(e.alert_entry(a, rev), took.get(a.id, {})), a.flag.announced_in.document_id) for a, rev in found]
    yield from _with_pages(connection, made)


def _with_times(entry: Entry, took: Mapping[str, float]) -> Entry:
    """The entry with how many hours each step took until its ally knew, by step in seconds."""
    hours = {f"hours_{step.replace(' ', '_')}": round(seconds / 3600, 4) for step, seconds in took.items()}
    return replace(entry, fields={**entry.fields, **hours}) if entry.fields is not None else entry


def _messages(ports: Ports, connection: Connection, ids: Sequence[str]) -> Iterator[Entry]:
    """Of mails that were taken, the alerts that they told: how long that took."""
    yield from _alerts(ports, connection, alerts_of_mails(connection, ids))


def _answers(ports: Ports, connection: Connection, ids: Sequence[str]) -> Iterator[Entry]:
    yield from _messages(ports, connection, mails_answered(connection, ids))


def _last_document(case: Case) -> str | None:
    return max(((step.published, step.document_id) for step in case.steps), default=(None, None))[1]


def _with_pages(connection: Connection, made: Sequence[tuple[Entry, str | None]]) -> Iterator[Entry]:
    """The entries with the addresses of the documents that they were read from, announced in or last told of."""
    documents = with_revs(connection, Document, {id_ for _, id_ in made if id_})
    for entry, id_ in made:
        page = documents[id_][0].page if id_ in documents else None
        yield replace(entry, fields={**entry.fields, "page": page}) if page and entry.fields is not None else entry


def _issues(_ports: Ports, connection: Connection, ids: Sequence[str]) -> Iterator[Entry]:
    yield from (e.issue_entry(issue, rev) for issue, rev in with_revs(connection, Issue, ids).values())


_ENTRIES = {
    "documents": _documents,
    "notices": _notices,
    "cases": _cases,
    "flags": _flags,
    "alerts": _alerts,
    "issues": _issues,
}


SEARCHED = tuple(_ENTRIES)
_LAST = 2**53  # revision of what was forgotten, which never comes back
_TELL_OF_ALERTS = {"messages": _messages, "answers": _answers}  # which are not searched for, and change what alerts say

# --- the whole index ---------------------------------------------------------------------------------------------------------


def reindex(ports: Ports, many: int = MANY) -> int:
    """Makes the index anew from the database, while the old one answers; returns how many entries it has.

    Of at least so `many` records the entries are made by several processes.
    """
    with ports.database.only_one("reindex"), closing(_everything(ports, many)) as entries:
        day = calendar(ports.clock.now())  # before the work: what it finds may be of that day
        number = ports.search.rebuild(entries)
        _note_day(ports, day)
    return number


def bring_up_to_date(ports: Ports) -> None:
    """For one machine, where no service indexes: puts in what changed since the last time, or everything the first time."""
    if not ports.search.counts():
        reindex(ports)
    relay(ports)
    drain(ports, INDEX)
    look_at_calendar(ports)
    ports.search.refresh()


def brought_up_to_date_if_it_can_be(ports: Ports) -> str | None:
    """The same for who only asks: an index that is there answers as it is, if others keep it from being written.

    Returns how far it is then, in words. Raises StorageError if there is no index yet.
    """
    for port in (ports.database, ports.bus, ports.search):
        if isinstance(port, Waiting):
            port.wait_at_most(PATIENCE_SECONDS)
    try:
        bring_up_to_date(ports)
    except StorageError as why:
        if not ports.search.counts():
            raise
        waiting = ports.bus.lag(INDEX.name, [INDEX.topic])
        with ports.database.reading() as connection:
            waiting += unpublished(connection, changes=True)
        return f"this is the index as it stands, and {waiting} changes are not in it yet: {why}"
    return None


def look_at_calendar(ports: Ports) -> None:
    """On a new day, there or here, orders may stand otherwise though no record changed: a review ended, a term ran out."""
    day = calendar(ports.clock.now())
    with ports.database.reading() as connection:
        if source_state(connection, _STATE).get("day") == day:
            return
        ids = [flag.id for flag in every(connection, Flag) if flag.state is not State.ENDED]
    for start in range(0, len(ids), AT_ONCE):
        ports.search.put(entries_of(ports, "flags", ids[start : start + AT_ONCE]))
    _note_day(ports, day)


def _note_day(ports: Ports, day: str) -> None:
    with ports.database.transaction() as connection:
        put_source_state(connection, _STATE, {"day": day})


def _everything(ports: Ports, many: int) -> Generator[Entry, None, None]:
    parts = ((kind, ids) for kind in SEARCHED for ids in _ids(ports, kind))
    first = list(islice(parts, -(-many // AT_ONCE)))
    count = processes() if sum(len(ids) for _, ids in first) >= many else 1
    every_part = chain(first, parts)
    opened = partial(open_ports, ports.settings, ports.clock, make=False)
    made = side_by_side(opened, _made, every_part, count) if count > 1 else (_made(ports, part) for part in every_part)
    with closing(made):
        for some in made:
            yield from some


def _made(ports: Ports, part: tuple[str, Sequence[str]]) -> list[Entry]:
    """The entries of records of a kind in their own turn."""
    kind, ids = part
    return [entry for entry in entries_of(ports, kind, ids) if _belongs(entry, kind)]


def _belongs(entry: Entry, kind: str) -> bool:
    """Flags come in their own turn; documents come with their notices, or alone."""
    return entry.kind == kind or (entry.kind == "documents" and kind == "notices")


def _ids(ports: Ports, kind: str) -> Iterable[list[str]]:
    """The ids of a kind, some at a time, so that nothing is held open meanwhile."""
    last = ""
    while True:
        with ports.database.reading() as connection:
            ids = ids_after(connection, KINDS[kind], last, AT_ONCE)
        if not ids:
            return
        yield ids
        last = ids[-1]
