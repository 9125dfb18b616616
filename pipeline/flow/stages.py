"""The stages between the crawl and the telling, as data: what each reads, and what it does with one batch.

`read` makes notices of documents, `fold` makes cases and flags of notices. Each effect stands in the database in one transaction
with the consumed offsets and the events that follow from it, so a batch that comes twice changes nothing.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from pipeline.bus.port import Delivered, Outgoing
from pipeline.bus.topics import DOCUMENTS, NOTICES
from pipeline.database.cases import caption_key, caption_of, cases_with_caption, drop_case, joins_said, put_case
from pipeline.database.connection import Connection
from pipeline.database.documents import documents_of, notices_of, out_of_scope, put_documents, put_notices, versions_read
from pipeline.database.flags import flags_of, put_flags
from pipeline.database.issues import owners_of_issues, report
from pipeline.errors import CouldNotRead
from pipeline.fold import case_key, fold_case, joined, propose_joins, sketch
from pipeline.read.doubts import without_impossible_dates
from pipeline.read.readers import declared, extractors, reader_of
from pipeline.records import Document, Finding, IssueKind, Notice
from pipeline.texts.forms import texts_of
from pipeline.wiring import Ports


@dataclass(frozen=True)
class Stage:
    """One stage: its name (also its group on the bus), the topic it reads, how many messages at once, and what it does."""

    name: str
    topic: str
    batch: int
    prepare: Callable[[Ports, Sequence[Delivered]], Effect]


Effect = Callable[[Connection], Sequence[Outgoing]]  # what to do inside the transaction; returns the events that follow


def read_batch(ports: Ports, batch: Sequence[Delivered]) -> Effect:
    """Reads each document of the batch into a notice, before the transaction; the effect keeps them."""
    documents = {d.id: d for d in (Document.model_validate_json(m.value) for m in batch)}  # the last version of each wins
    rules = extractors()
    with ports.database.reading() as connection:
        read = versions_read(connection, {d.id: rules.get(d.source) for d in documents.values()})
    new = [d for d in documents.values() if read.get(d.id) != d.version]
    body = lru_cache(maxsize=4)(ports.archive.get)  # documents of a batch share their listings
    results = [(d, _read(d, body)) for d in new]

    def effect(connection: Connection) -> Sequence[Outgoing]:
        now = ports.clock.now()
        joins = joins_said(connection)
        stored = {d.id: _fetched(d) for d in documents_of(connection, [d.id for d, _ in results])}
        if ports.clock.fixed is None:  # what a clock that ran ahead once stamped is no newer than what comes now
            stored = {id_: fetched for id_, fetched in stored.items() if fetched <= now}
        # One that comes late, from a replay or out of a grave, never takes the place of a newer one.
        current = [(d, x) for d, x in results if d.id not in stored or _fetched(d) >= stored[d.id]]
        notices = [(x.notice, joined(joins, case_key(x.notice))) for _, x in current if x.notice]
        put_documents(connection, [d for d, _ in current], now)
        before = put_notices(connection, notices, now)
        troubled = owners_of_issues(connection, [_owner(d) for d, _ in current])
        for document, result in current:
            if result.findings or _owner(document) in troubled:
                report(connection, result.findings, _owner(document), now)
        return [event for n, case_id in notices for event in _events(n, case_id, before.get(n.document_id))]

    return effect


def _fetched(document: Document) -> datetime:
    return max(part.fetched_at for part in document.parts)


def _owner(document: Document) -> str:
    return f"read:{document.id}"


def _events(notice: Notice, case_id: str | None, before: str | None) -> list[Outgoing]:
    """The event that a case has to be folded anew; where a notice went to is folded first."""
    affected = list(dict.fromkeys(c for c in (case_id, before) if c))
    return [fold_again(notice.authority, affected, notice.document_id)] if affected else []


def fold_again(authority: str, cases: Sequence[str], document: str = "") -> Outgoing:
    """The event by which cases are folded anew, in this order; `document` brought it about, if one did."""
    return Outgoing(NOTICES, authority, json.dumps({"document": document, "cases": cases}).encode())


def to_be_read(document: Document) -> Outgoing:
    """The event by which a document is read."""
    return Outgoing(DOCUMENTS, document.id, document.model_dump_json().encode())


@dataclass(frozen=True)
class _Read:
    """What became of a document: its notice if it could be read, and what there is to say about it."""

    notice: Notice | None
    findings: tuple[Finding, ...]


def _read(document: Document, body: Callable[[str], bytes]) -> _Read:
    try:
        bodies = {part.name: body(part.sha256) for part in document.parts}
        reader = reader_of(document.source)
        notice, doubts = without_impossible_dates(declared(reader.read(document, texts_of(document, bodies))))
        doubts += reader.doubts(document, notice, bodies)
    except CouldNotRead as why:
        return _Read(None, (_finding(document, IssueKind.COULD_NOT_READ, str(why), _LOOK),))
    return _Read(notice, (_finding(document, IssueKind.AMBIGUOUS, " ".join(doubts), _COMPARE),) if doubts else ())


_LOOK = "See the archived bytes (crossmarket show ID). Each run tries again; accept the issue if it need not be read."
_COMPARE = "Compare it with the document as published (crossmarket show ID), then accept the issue; what is in doubt was not used."


def _finding(document: Document, kind: IssueKind, reason: str, repair: str) -> Finding:
    return Finding(
        kind=kind,
        source=document.source,
        place=_owner(document),
        address=document.parts[-1].address,
        reason=reason,
        repair=repair,
        record=document.title[:300],
    )


def fold_batch(ports: Ports, batch: Sequence[Delivered]) -> Effect:
    """Folds anew each case that a notice of the batch belongs to (or no longer does), from that case's notices alone."""
    affected = list(dict.fromkeys(case for m in batch for case in json.loads(m.value)["cases"]))

    def effect(connection: Connection) -> Sequence[Outgoing]:
        captions: set[str] = set()
        for case_id in affected:
            captions |= _fold(ports, connection, case_id)
        for caption in sorted(captions):  # once a batch: a caption may have many cases
            proposals = propose_joins(map(sketch, cases_with_caption(connection, caption)))
            report(connection, proposals, f"caption:{caption}", ports.clock.now())
        return []

    return effect


def _fold(ports: Ports, connection: Connection, case_id: str) -> set[str]:
    """Folds a case anew; returns the keys of the captions under which it stood before and stands now."""
    now = ports.clock.now()
    before = caption_of(connection, case_id)
    notices = notices_of(connection, case_id)
    flags = flags_of(connection, case_id, [n.document_id for n in notices])
    notices += out_of_scope(connection, {f.announced_in.document_id for f in flags})  # a re-reading may withdraw an order
    if not notices:
        drop_case(connection, case_id)
        report(connection, [], f"case:{case_id}", now)
        return {before} if before else set()
    folded = fold_case(case_id, notices, flags)
    caption = caption_key(sketch(folded.case).caption)
    put_case(connection, folded.case, caption, now)
    put_flags(connection, folded.flags, now)
    report(connection, folded.findings, f"case:{case_id}", now)
    return {c for c in (before, caption) if c}


READ = Stage("read", DOCUMENTS, 100, read_batch)
FOLD = Stage("fold", NOTICES, 500, fold_batch)
STAGES = (READ, FOLD)
