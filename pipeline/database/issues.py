"""Issues: counted when they recur, healed when their owner no longer finds them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import Connection, select

from pipeline.database import tables as t
from pipeline.database.rows import count, keep, kept, load
from pipeline.records import Finding, Issue, IssueKind


def report(connection: Connection, findings: Iterable[Finding], owner: str, now: datetime) -> None:
    """Makes the open issues of an owner (a case, a crawl's window, a document) those found now: new, counted again, or repaired."""
    query = select(t.issues.c.record).where(t.issues.c.owner == owner).order_by(t.issues.c.id).with_for_update()
    known = {i.id: i for i in load(Issue, connection.execute(query))}
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
    keep(connection, t.issues, [row | kept(issue, issue.first_seen)])


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


def issues_of_status(connection: Connection, status: str | None = None) -> list[Issue]:
    """The issues of a status (open, accepted, repaired), or all, by id."""
    query = select(t.issues.c.record).order_by(t.issues.c.id)
    if status:
        query = query.where(t.issues.c.status == status)
    return list(load(Issue, connection.execute(query)))


def unrepaired_owners(connection: Connection) -> dict[str, bool]:
    """Who owns issues that are not repaired, and whether one of them is open."""
    rows = connection.execute(select(t.issues.c.owner, t.issues.c.status).where(t.issues.c.status != "repaired")).all()
    return {owner: False for owner, _ in rows} | {owner: True for owner, status in rows if status == "open"}


def unrepaired_of(connection: Connection, owner: str) -> list[Issue]:
    """The issues of an owner that are not repaired."""
    query = select(t.issues.c.record).where(t.issues.c.owner == owner, t.issues.c.status != "repaired")
    return list(load(Issue, connection.execute(query)))


def accepted_of(connection: Connection, ids: Collection[str]) -> set[str]:
    """Those of these issues that a person accepted."""
    query = select(t.issues.c.id).where(t.issues.c.id.in_(ids), t.issues.c.status == "accepted")
    return set(connection.execute(query).scalars())


def repair_all_of(connection: Connection, owner: str) -> None:
    """Marks every issue of an owner as repaired, those that a person accepted too."""
    for id_ in connection.execute(select(t.issues.c.id).where(t.issues.c.owner == owner)).scalars().all():
        repair_issue(connection, id_)


def open_of_kind(connection: Connection, kind: IssueKind) -> int:
    """How many issues of a kind are open."""
    return count(connection, t.issues, t.issues.c.kind == kind.value, t.issues.c.status == "open")
