"""A person's word on a proposed join: the two cases are one, or they are two; and taking that word back.

The word is kept apart from the notices, so that reading them again does not undo it.
"""

from __future__ import annotations

from pipeline.database.cases import drop_join, joins_said, put_join
from pipeline.database.connection import Connection
from pipeline.database.documents import notices_of
from pipeline.database.flow import put_outgoing
from pipeline.database.issues import accept_issue
from pipeline.database.rows import record_of
from pipeline.errors import UsageError
from pipeline.flow.stages import fold_again
from pipeline.flow.worker import process
from pipeline.fold import case_key, joined
from pipeline.records import Case, Issue, IssueKind
from pipeline.wiring import Ports


def accept(ports: Ports, issue_id: str) -> tuple[str, str]:
    """Joins the two cases of a proposal and folds them as one; returns the provisional case and the one that it is.

    Raises UsageError if the issue is no proposal of a join.
    """
    with ports.database.transaction() as connection:
        one, other = _pair(_proposal(connection, issue_id))
        provisional, target = _direction(connection, one, other)
        put_join(connection, provisional, target, ports.clock.now())
        _fold_again(connection, target, provisional)
    process(ports)
    return provisional, target


def refuse(ports: Ports, issue_id: str) -> tuple[str, str]:
    """Keeps the two cases apart for good: the proposal is not made again. Raises UsageError as `accept` does."""
    with ports.database.transaction() as connection:
        pair = _pair(_proposal(connection, issue_id))
        accept_issue(connection, issue_id)
    return pair


def undo(ports: Ports, provisional: str) -> str:
    """Takes back the join of a provisional case; returns the case that it was joined to. Raises UsageError if it was not joined."""
    with ports.database.transaction() as connection:
        target = joined(joins_said(connection), provisional)
        if target is None or target == provisional:
            raise UsageError(f"join --undo {provisional}: it was not joined to another; crossmarket export cases lists the cases")
        moved = [n.document_id for n in notices_of(connection, target) if case_key(n) == provisional]
        drop_join(connection, provisional, moved)
        _fold_again(connection, provisional, target)
    process(ports)
    return target


def _proposal(connection: Connection, issue_id: str) -> Issue:
    issue = record_of(connection, Issue, issue_id)
    if issue is None or issue.kind is not IssueKind.JOIN_PROPOSED:
        raise UsageError(f"join {issue_id}: no such proposal; crossmarket issues lists those of kind join_proposed")
    return issue


def _pair(issue: Issue) -> tuple[str, str]:
    one, _, other = issue.place.partition("|")
    return one, other


def _direction(connection: Connection, one: str, other: str) -> tuple[str, str]:
    """A case without a number becomes the one that has it; of two without, the second becomes the first."""
    first, second = _case(connection, one), _case(connection, other)
    return (one, other) if first.provisional and not second.provisional else (other, one)


def _case(connection: Connection, case_id: str) -> Case:
    case = record_of(connection, Case, case_id)
    if case is None:
        raise UsageError(f"join: the case {case_id} is there no more: its notices have a number by now")
    return case


def _fold_again(connection: Connection, *case_ids: str) -> None:
    put_outgoing(connection, [fold_again(case_ids[0].partition(":")[0], case_ids)])
