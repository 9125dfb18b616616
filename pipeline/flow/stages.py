"""The stages between the crawl and the telling, as data: what each reads, and what it does with one batch.

`read` makes notices of documents, `fold` makes cases and flags of notices. Each effect stands in the database in one transaction
with the consumed offsets and the events that follow from it, so a batch that comes twice changes nothing.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache

from pipeline.bus.port import Delivered, Outgoing
from pipeline.bus.topics import DOCUMENTS, NOTICES
from pipeline.canary import document as canary
from pipeline.canary.kept import passed
from pipeline.database.cases import caption_key, caption_of, cases_with_caption, drop_case, joins_said, put_case
from pipeline.database.connection import Connection
from pipeline.database.courts import appeals_known, court_words, put_rulings
from pipeline.database.documents import documents_of, notices_of, out_of_scope, put_documents, put_notices, versions_read
from pipeline.database.endings import endings_said
from pipeline.database.expiries import registered
from pipeline.database.flags import flags_of, put_flags
from pipeline.database.issues import owners_of_issues, report
from pipeline.database.rows import record_of
from pipeline.database.ties import corrections_of, correctors, named, put_consolidated, put_corrections, together
from pipeline.errors import CouldNotRead
from pipeline.fold import case_keys, corrected_names, fold_case, joined, lead, not_held, propose_joins, sketch
from pipeline.fold.bare import with_since
from pipeline.fold.expiry import with_registry
from pipeline.fold.residue import of_no_case
from pipeline.fold.unread_appeals import Appeals
from pipeline.read.doubts import without_impossible_dates
from pipeline.read.readers import declared, extractors, reader_of
from pipeline.records import CourtWord, Document, Finding, FoundEnded, IssueKind, Notice, Registered
from pipeline.texts.forms import stands_in, texts_of
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
    heard = canary.heard(batch, ports.archive.get)
    found = (Document.model_validate_json(m.value) for m in batch if not canary.is_ours(m))
    documents = {d.id: d for d in sorted(found, key=lambda d: not stands_in(d))}  # the last version of each wins
    rules = extractors()
    with ports.database.reading() as connection:
        read = versions_read(connection, {d.id: rules.get(d.source) for d in documents.values()})
    new = [d for d in documents.values() if read.get(d.id) != d.version]
    body = lru_cache(maxsize=4)(ports.archive.get)  # documents of a batch share their listings
    results = [(d, _read(d, body)) for d in new]

    def effect(connection: Connection) -> Sequence[Outgoing]:
        now = ports.clock.now()
        until = None if ports.clock.fixed else now
        stored = {d.id: _weight(d, until) for d in documents_of(connection, [d.id for d, _ in results])}
        # One that comes late, from a replay or out of a grave, never takes the place of a newer one.
        current = [(d, x) for d, x in results if d.id not in stored or _weight(d) >= stored[d.id]]
        put_documents(connection, [d for d, _ in current], now)
        events = keep_notices(connection, [x.notice for _, x in current if x.notice], now)
        troubled = owners_of_issues(connection, [_owner(d) for d, _ in current])
        for document, result in current:
            if result.findings or _owner(document) in troubled:
                report(connection, result.findings, _owner(document), now)
        for one in heard:
            passed(connection, "read", one, now)
        return [*events, *map(canary.to_be_folded, heard)]

    return effect


def keep_notices(connection: Connection, notices: Sequence[Notice], now: datetime) -> list[Outgoing]:
    """Keeps notices with their cases, and what they say of other documents; returns the events that follow.

    Each is kept under the case that it names first (or that a person said that to be). Which of these cases are one is worked out
    when they are folded, from all documents that name several together: so it does not matter what arrives first.
    """
    joins = joins_said(connection)
    keys = {n.document_id: [joined(joins, key) for key in case_keys(n)] for n in notices}
    cases = {id_: [key for key in found if key] for id_, found in keys.items()}
    before = put_notices(connection, [(n, next(iter(cases[n.document_id]), None)) for n in notices], now)
    consolidated = put_consolidated(connection, {id_: found if len(found) > 1 else () for id_, found in cases.items()})
    corrected = put_corrections(connection, {n.document_id: corrected_names(n) for n in notices})
    events = []
    for notice in notices:
        affected = _affected(connection, notice, cases, before, consolidated, corrected)
        corrects = bool(notice.corrects) or notice.document_id in corrected
        if affected or corrects:
            events.append(fold_again(notice.authority, list(affected), notice.document_id, corrects=corrects))
        events += [fold_again(notice.authority, [], one, corrects=True) for one in correctors(connection, notice)]
    return events


def _affected(
    connection: Connection,
    notice: Notice,
    cases: Mapping[str, Sequence[str]],
    before: Mapping[str, str | None],
    consolidated: Mapping[str, set[str]],
    corrected: Mapping[str, set[str]],
) -> dict[str, None]:
    """The cases to be folded anew: where a notice went to first, then where it was, and those of what it corrected before."""
    id_ = notice.document_id
    was = [case for name in sorted(corrected.get(id_, ())) for _, case in named(connection, name)]
    found = (*cases[id_], before.get(id_), *sorted(consolidated.get(id_, ())), *was)
    return dict.fromkeys(case for case in found if case)


def _weight(document: Document, until: datetime | None = None) -> tuple[bool, datetime]:
    """By which a version takes the place of another: its own source's before another host's, then the newer not after `until`."""
    fetched = max(part.fetched_at for part in document.parts)  # a clock that ran ahead may have stamped it
    return not stands_in(document), datetime.min.replace(tzinfo=UTC) if until and fetched > until else fetched


def _owner(document: Document) -> str:
    return f"read:{document.id}"


def fold_again(authority: str, cases: Sequence[str], document: str = "", *, corrects: bool = False) -> Outgoing:
    """The event by which cases are folded anew, in this order; `document` brought it about, if one did.

    One that `corrects` others has the cases of those folded too, as they are known then.
    """
    value = {"document": document, "cases": cases} | ({"corrects": True} if corrects else {})
    return Outgoing(NOTICES, authority, json.dumps(value).encode())


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
    found = [_finding(document, IssueKind.AMBIGUOUS, " ".join(doubts), _COMPARE)] if doubts else []
    if not notice.in_scope and notice.residue:
        found.append(_finding(document, IssueKind.TO_DECIDE, of_no_case(notice), _OF_NO_CASE))
    return _Read(notice, tuple(found))


_LOOK = "See the archived bytes (crossmarket show ID). Each run tries again; accept the issue if it need not be read."
_OF_NO_CASE = "Look at the document (crossmarket show ID), then accept the issue; nothing of it was used."
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


@dataclass(frozen=True)
class _Said:
    """What is known beside notices: by flag, what persons said of ends and of rulings; what registries say of appeals and ends."""

    of_ends: Mapping[str, Sequence[FoundEnded]]
    of_courts: Mapping[str, Sequence[CourtWord]]
    of_appeals: Appeals
    of_registry: Mapping[str, Registered]


def fold_batch(ports: Ports, batch: Sequence[Delivered]) -> Effect:
    """Folds anew each case that a notice of the batch belongs to (or no longer does), from that case's notices alone.

    Cases that any notice names together are one, and so are those that they are one with.
    """
    messages = [json.loads(m.value) for m in batch if not canary.is_ours(m)]
    heard = [canary.folded(m) for m in batch if canary.is_ours(m)]

    def effect(connection: Connection) -> Sequence[Outgoing]:
        now = ports.clock.now()
        affected = dict.fromkeys(case for m in messages for case in m["cases"])
        for document in dict.fromkeys(m["document"] for m in messages if m.get("corrects")):
            affected |= dict.fromkeys(_cases_corrected(connection, document, now))
        captions: set[str] = set()
        said = _Said(endings_said(connection), court_words(connection), appeals_known(connection), registered(connection))
        folded: set[str] = set()
        for case_id in affected:
            if case_id not in folded:
                keys = together(connection, case_id)
                folded |= keys
                captions |= _fold(connection, keys, said, now)
        for caption in sorted(captions):  # once a batch: a caption may have many cases
            proposals = propose_joins(map(sketch, cases_with_caption(connection, caption)))
            report(connection, proposals, f"caption:{caption}", now)
        for one in heard:
            passed(connection, "folded", one, now)
        return []

    return effect


def _fold(connection: Connection, keys: Collection[str], said: _Said, now: datetime) -> set[str]:
    """Folds anew the case that these are the keys of, with what persons said of its orders and rulings, and registries.

    Returns the keys of the captions under which it stood and stands now.
    """
    case_id = lead(keys)
    captions = {caption_of(connection, key) for key in keys}
    notices = notices_of(connection, *keys)
    corrections = corrections_of(connection, notices)
    for one in corrections:
        _cases_corrected(connection, one.document_id, now)  # what it corrects is held now
    flags = flags_of(connection, keys, [n.document_id for n in notices])
    notices += out_of_scope(connection, {f.announced_in.document_id for f in flags})  # a re-reading may withdraw an order
    for key in sorted(set(keys) - {case_id} if notices else keys):
        drop_case(connection, key)
        put_rulings(connection, key, [], now)
        report(connection, [], f"case:{key}", now)
    if notices:
        folded = fold_case(
            case_id, notices, flags, said.of_ends, corrections=corrections, of_courts=said.of_courts, appeals=said.of_appeals
        )
        caption = caption_key(sketch(folded.case).caption)
        put_case(connection, folded.case, caption, now)
        known = (with_registry(f, said.of_registry.get(f.merged_into or f.id)) for f in folded.flags)
        put_flags(connection, with_since(known, flags, now), now)
        put_rulings(connection, case_id, folded.rulings, now)
        report(connection, folded.findings, f"case:{case_id}", now)
        captions.add(caption)
    return {c for c in captions if c}


def _cases_corrected(connection: Connection, document_id: str, now: datetime) -> list[str]:
    """The cases of what a document corrects, through corrections of corrections; what of it is not held is an issue."""
    correction = record_of(connection, Notice, document_id)
    unheld: list[str] = []
    cases: list[str] = []
    waiting = [correction] if correction else []
    seen: set[str] = set()
    while waiting:
        one = waiting.pop()
        seen.add(one.document_id)
        for name in corrected_names(one):
            found = list(named(connection, name))
            unheld += [name] if not found and one is correction else []
            cases += [case for _, case in found if case]
            waiting += [notice for notice, _ in found if notice.document_id not in seen]
    findings = [not_held(correction, unheld)] if correction and unheld else []
    report(connection, findings, f"corrects:{document_id}", now)
    return cases


READ = Stage("read", DOCUMENTS, 100, read_batch)
FOLD = Stage("fold", NOTICES, 500, fold_batch)
STAGES = (READ, FOLD)
