"""Keeping and finding the records in the database. Functions take the connection of the caller's transaction."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

from pydantic import BaseModel
from sqlalchemy import ColumnElement, Connection, Table, delete, false, func, or_, select, text
from sqlalchemy.dialects import postgresql, sqlite

from pipeline.database import changes
from pipeline.database import tables as t
from pipeline.records import Alert, Case, Document, Finding, Flag, Issue, Message, Notice

R = TypeVar("R", bound=BaseModel)


def upsert(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Inserts rows or replaces those with the same primary key."""
    if not rows:
        return
    statement = dialect(connection).insert(table)
    key = [c.name for c in table.primary_key.columns]
    change = {c.name: statement.excluded[c.name] for c in table.columns if c.name not in key}
    connection.execute(statement.on_conflict_do_update(index_elements=key, set_=change), list(rows))


def keep(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Keeps records: new ones, and those that are not as they were, which count a further revision. Notes what changed."""
    distinct = {row["id"]: row for row in rows}  # the last of each; in order, so that two writers never wait for each other
    if not distinct:
        return
    statement = dialect(connection).insert(table)
    own = [c.name for c in table.columns if c.name not in ("id", "known_at", "rev")]
    changed = or_(*(table.c[name].is_distinct_from(statement.excluded[name]) for name in own))
    change = {name: statement.excluded[name] for name in (*own, "known_at")} | {"rev": table.c.rev + 1}
    statement = statement.on_conflict_do_update(index_elements=["id"], set_=change, where=changed)
    kept = connection.execute(statement.returning(table.c.id), [distinct[id_] for id_ in sorted(distinct)])
    changes.note(connection, table.name, kept.scalars())


def dialect(connection: Connection) -> Any:
    return postgresql if connection.dialect.name == "postgresql" else sqlite


def _load(kind: type[R], rows: Iterable[Any]) -> Iterator[R]:
    return (kind.model_validate_json(row[0]) for row in rows)


def stream(connection: Connection, table: Table, kind: type[R]) -> Iterator[R]:
    """All records of a table by id, a few at a time, so that memory stays flat."""
    result = connection.execution_options(yield_per=200).execute(select(table.c.record).order_by(table.c.id))
    return _load(kind, result)


def one(connection: Connection, table: Table, kind: type[R], id: str) -> R | None:  # noqa: A002 - the records' own word
    found = connection.execute(select(table.c.record).where(table.c.id == id)).first()
    return kind.model_validate_json(found[0]) if found else None


# --- documents and notices ------------------------------------------------------------------------------------------------


def document(connection: Connection, id: str) -> Document | None:  # noqa: A002
    return one(connection, t.documents, Document, id)


def put_documents(connection: Connection, records: Sequence[Document], known_at: datetime) -> None:
    rows = [{"id": d.id, "source": d.source, "published": d.published} | _kept(d, known_at) for d in records]
    keep(connection, t.documents, rows)


def put_notices(connection: Connection, records: Sequence[tuple[Notice, str | None]], known_at: datetime) -> dict[str, str | None]:
    """Keeps notices with their cases in place of earlier readings of their documents; returns the cases those belonged to."""
    ids = [notice.document_id for notice, _ in records]
    found = connection.execute(select(t.notices.c.id, t.notices.c.case_id).where(t.notices.c.id.in_(ids)))
    before: dict[str, str | None] = {row.id: row.case_id for row in found}
    rows = [
        {
            "id": notice.document_id,
            "case_id": case_id,
            "published": notice.published,
            "document_version": notice.document_version,
            "extractor": notice.extractor,
        }
        | _kept(notice, known_at)
        for notice, case_id in records
    ]
    keep(connection, t.notices, rows)
    return before


def versions_read(connection: Connection, extractors: Mapping[str, str | None]) -> dict[str, str]:
    """Which version of each of these documents its extractor read; `extractors` by document id."""
    query = select(t.notices.c.id, t.notices.c.document_version, t.notices.c.extractor).where(t.notices.c.id.in_(extractors))
    return {row.id: row.document_version for row in connection.execute(query) if row.extractor == extractors[row.id]}


def read_otherwise(connection: Connection, extractors: Mapping[str, str]) -> list[str]:
    """Ids of the documents that the rules of their source (`extractors`) did not read: other rules did, or nobody could."""
    query = select(t.documents.c.id).outerjoin(t.notices, t.notices.c.id == t.documents.c.id)
    now = [(t.documents.c.source == source) & (t.notices.c.extractor == rules) for source, rules in extractors.items()]
    unread = t.notices.c.id.is_(None) | ~or_(false(), *now)
    return list(connection.execute(query.where(unread).order_by(t.documents.c.published, t.documents.c.id)).scalars())


def documents(connection: Connection, ids: Collection[str]) -> list[Document]:
    """The documents of these ids."""
    query = select(t.documents.c.record).where(t.documents.c.id.in_(ids)).order_by(t.documents.c.published, t.documents.c.id)
    return list(_load(Document, connection.execute(query)))


def notices_of(connection: Connection, case_id: str) -> list[Notice]:
    query = select(t.notices.c.record).where(t.notices.c.case_id == case_id).order_by(t.notices.c.published, t.notices.c.id)
    return list(_load(Notice, connection.execute(query)))


def out_of_scope(connection: Connection, document_ids: Collection[str]) -> list[Notice]:
    """Of these documents' notices, those that belong to no case any more."""
    query = select(t.notices.c.record).where(t.notices.c.id.in_(document_ids), t.notices.c.case_id.is_(None))
    return list(_load(Notice, connection.execute(query.order_by(t.notices.c.id))))


# --- cases and flags --------------------------------------------------------------------------------------------------------


def put_case(connection: Connection, record: Case, caption: str | None, known_at: datetime) -> None:
    """Keeps a case, under the key of its caption."""
    row = {"id": record.id, "authority": record.authority, "caption": caption, "owner": None}
    before = select(t.gone.c.rev).where(t.gone.c.kind == t.cases.name, t.gone.c.id == record.id)
    rev = connection.execute(before).scalar()
    keep(connection, t.cases, [row | _kept(record, known_at) | {"rev": (rev or 0) + 1}])


def caption_key(caption: str | None) -> str | None:
    """Under which a caption is looked up: an index takes no text of any length."""
    return hashlib.sha256(caption.encode()).hexdigest()[:32] if caption else None


def caption_of(connection: Connection, case_id: str) -> str | None:
    """The key of the folded caption under which a case was kept last."""
    return connection.execute(select(t.cases.c.caption).where(t.cases.c.id == case_id)).scalar()


def joins(connection: Connection) -> dict[str, str]:
    """What a person said of provisional cases: which case each is.

    In a transaction nobody says anything further until it ends, or a notice read meanwhile would stay behind.
    """
    if connection.dialect.name == "postgresql" and not connection.get_execution_options().get("postgresql_readonly"):
        connection.execute(text("LOCK TABLE joins IN SHARE MODE"))
    return {row.provisional: row.case_id for row in connection.execute(select(t.joins.c.provisional, t.joins.c.case_id))}


def put_join(connection: Connection, provisional: str, case_id: str, now: datetime) -> None:
    """Keeps a person's word that a provisional case is another, and moves its notices there."""
    upsert(connection, t.joins, [{"provisional": provisional, "case_id": case_id, "decided_at": now.isoformat()}])
    _give(connection, t.notices.c.case_id == provisional, case_id)


def drop_join(connection: Connection, provisional: str, document_ids: Sequence[str]) -> None:
    """Takes a join back, and gives these documents' notices to the provisional case again."""
    connection.execute(delete(t.joins).where(t.joins.c.provisional == provisional))
    _give(connection, t.notices.c.id.in_(document_ids), provisional)


def _give(connection: Connection, whose: ColumnElement[bool], case_id: str) -> None:
    """Gives notices to a case."""
    change = t.notices.update().where(whose).values(case_id=case_id, rev=t.notices.c.rev + 1)
    changes.note(connection, t.notices.name, connection.execute(change.returning(t.notices.c.id)).scalars())


def drop_case(connection: Connection, id: str) -> None:  # noqa: A002
    """Forgets a case that no notice belongs to any more, because a re-reading gave its notices a number."""
    rev = connection.execute(delete(t.cases).where(t.cases.c.id == id).returning(t.cases.c.rev)).scalar()
    if rev is not None:
        upsert(connection, t.gone, [{"kind": t.cases.name, "id": id, "rev": rev + 1}])
        changes.note(connection, t.cases.name, [id])


def cases_with_caption(connection: Connection, caption: str) -> list[Case]:
    query = select(t.cases.c.record).where(t.cases.c.caption == caption).order_by(t.cases.c.id)
    return list(_load(Case, connection.execute(query)))


def put_flags(connection: Connection, records: Iterable[Flag], known_at: datetime) -> None:
    rows = [{"id": f.id, "case_id": f.case_id, "announced_in": f.announced_in.document_id} | _kept(f, known_at) for f in records]
    keep(connection, t.flags, rows)


def flags_of(connection: Connection, case_id: str, document_ids: Sequence[str]) -> list[Flag]:
    """The flags minted from these documents or kept in this case."""
    found: dict[str, Flag] = {}
    for condition in (t.flags.c.case_id == case_id, t.flags.c.announced_in.in_(document_ids)):
        for flag in _load(Flag, connection.execute(select(t.flags.c.record).where(condition))):
            found[flag.id] = flag
    return [found[key] for key in sorted(found)]


# --- alerts and messages ------------------------------------------------------------------------------------------------------


def put_alert(connection: Connection, record: Alert, known_at: datetime) -> None:
    row = {"id": record.id, "ally": record.ally, "flag_id": record.flag_id, "n": record.n}
    connection.execute(t.alerts.insert().values(row | _kept(record, known_at)))
    changes.note(connection, t.alerts.name, [record.id])


def put_message(connection: Connection, record: Message, raw: bytes) -> None:
    row = {"id": record.id, "ally": record.ally, "recipient": record.recipient, "sent": False, "raw": raw}
    connection.execute(t.messages.insert().values(row | _kept(record, record.minted_at)))
    rows = [{"message_id": record.id, "alert_id": a, "recipient": record.recipient} for a in record.alerts]
    if rows:
        connection.execute(t.told.insert(), rows)


def last_alerts(connection: Connection, ally: str) -> dict[str, Alert]:
    """By flag, the last thing that an ally was told of it."""
    newest = select(t.alerts.c.flag_id, func.max(t.alerts.c.n).label("n")).where(t.alerts.c.ally == ally)
    last = newest.group_by(t.alerts.c.flag_id).subquery()
    query = select(t.alerts.c.record).join(
        last, (t.alerts.c.flag_id == last.c.flag_id) & (t.alerts.c.n == last.c.n) & (t.alerts.c.ally == ally)
    )
    return {a.flag_id: a for a in _load(Alert, connection.execute(query))}


def messages_about(connection: Connection, ally: str, flag_id: str) -> list[Message]:
    """Every message that told an ally of a flag, oldest first."""
    query = (
        select(t.messages.c.record)
        .join(t.told, t.told.c.message_id == t.messages.c.id)
        .join(t.alerts, t.alerts.c.id == t.told.c.alert_id)
        .where(t.alerts.c.ally == ally, t.alerts.c.flag_id == flag_id)
        .order_by(t.alerts.c.n, t.messages.c.id)
    )
    return list(_load(Message, connection.execute(query)))


def told_of(connection: Connection, alert_ids: Sequence[str]) -> set[str]:
    """The addresses that messages tell of one of these alerts."""
    return set(connection.execute(select(t.told.c.recipient).where(t.told.c.alert_id.in_(alert_ids))).scalars())


# --- issues ---------------------------------------------------------------------------------------------------------------------


def report(connection: Connection, findings: Iterable[Finding], owner: str, now: datetime) -> None:
    """Makes the open issues of an owner (a case, a crawl's window, a document) those found now: new, counted again, or repaired."""
    query = select(t.issues.c.record).where(t.issues.c.owner == owner).order_by(t.issues.c.id).with_for_update()
    known = {i.id: i for i in _load(Issue, connection.execute(query))}
    found = {f.id: f for f in findings}
    for key, finding in found.items():
        _put_issue(connection, _counted(finding, known.get(key), now), owner)
    for key, issue in known.items():
        if key not in found and issue.status == "open":
            _put_issue(connection, issue.model_copy(update={"status": "repaired"}), owner)


def owners_of_issues(connection: Connection, owners: Collection[str]) -> set[str]:
    """Those of the owners that have issues, of whatever status."""
    return set(connection.execute(select(t.issues.c.owner).where(t.issues.c.owner.in_(owners))).scalars())


def _counted(finding: Finding, before: Issue | None, now: datetime) -> Issue:
    facts = finding.model_dump()
    if before is None:
        return Issue(**facts, first_seen=now, last_seen=now)
    status = "accepted" if before.status == "accepted" else "open"
    return Issue(**facts, first_seen=before.first_seen, last_seen=now, count=before.count + 1, status=status)


def _put_issue(connection: Connection, issue: Issue, owner: str) -> None:
    row = {"id": issue.id, "kind": issue.kind.value, "status": issue.status, "owner": owner}
    keep(connection, t.issues, [row | _kept(issue, issue.first_seen)])


def accept_issue(connection: Connection, id: str) -> Issue | None:  # noqa: A002
    """Marks an issue as accepted by a person; None if there is none."""
    found = connection.execute(select(t.issues.c.record, t.issues.c.owner).where(t.issues.c.id == id).with_for_update()).first()
    if found is None:
        return None
    issue = Issue.model_validate_json(found[0]).model_copy(update={"status": "accepted"})
    _put_issue(connection, issue, found[1])
    return issue


def repair_issue(connection: Connection, id: str) -> None:  # noqa: A002
    """Marks an issue as repaired; should what it says recur, it is open again."""
    found = connection.execute(select(t.issues.c.record, t.issues.c.owner).where(t.issues.c.id == id).with_for_update()).first()
    if found:
        _put_issue(connection, Issue.model_validate_json(found[0]).model_copy(update={"status": "repaired"}), found[1])


def issues(connection: Connection, status: str | None = None) -> list[Issue]:
    query = select(t.issues.c.record).order_by(t.issues.c.id)
    if status:
        query = query.where(t.issues.c.status == status)
    return list(_load(Issue, connection.execute(query)))


# --- sources, and counting ------------------------------------------------------------------------------------------------------


def source_state(connection: Connection, name: str, *, hold: bool = False) -> dict[str, Any]:
    """What is noted of a source; with `hold` nobody else changes it until the transaction ends."""
    query = select(t.sources.c.record).where(t.sources.c.name == name)
    if hold:
        connection.execute(dialect(connection).insert(t.sources).values(name=name, record="{}").on_conflict_do_nothing())
        query = query.with_for_update()
    found = connection.execute(query).scalar()
    return json.loads(found) if found else {}


def put_source_state(connection: Connection, name: str, state: Mapping[str, Any]) -> None:
    upsert(connection, t.sources, [{"name": name, "record": json.dumps(state, sort_keys=True)}])


def with_revs(connection: Connection, table: Table, kind: type[R], ids: Collection[str]) -> dict[str, tuple[R, int]]:
    """The records of these ids, each with the number of its revision."""
    rows = connection.execute(select(table.c.id, table.c.record, table.c.rev).where(table.c.id.in_(ids)))
    return {row.id: (kind.model_validate_json(row.record), row.rev) for row in rows}


def count(connection: Connection, table: Table, *conditions: ColumnElement[bool]) -> int:
    """How many rows a table has for which these hold."""
    return connection.execute(select(func.count()).select_from(table).where(*conditions)).scalar() or 0


def _kept(record: BaseModel, known_at: datetime) -> dict[str, Any]:
    return {"record": record.model_dump_json(), "known_at": known_at.isoformat()}
