"""Where authorities differ, a person is asked: an issue a finding and order that stands, and one a finding that is about none."""

from __future__ import annotations

from collections.abc import Iterator

from alerts.deciding.orders import Orders
from alerts.telling.findings import authority_of, finding
from alerts.wording import phrases_of_findings as pf
from pipeline.database.issues import report
from pipeline.fold.state import is_live
from pipeline.records import Finding, Flag, IssueKind, Notice, SaidBeside
from pipeline.submissions import SOURCE
from pipeline.wiring import Ports

_OWNER = "findings"
_REPAIR = "ask both authorities what holds; each says it itself, by its order, a correction or a withdrawal; else accept the issue"
_OF_NONE = "name the order in the finding (about), and correct it; or accept the issue: its order may still come"


def ask_who_differ(ports: Ports, orders: Orders) -> None:
    """Of submissions, so that no search has them (`pipeline.flow.indexing`)."""
    beside = orders.elsewhere.findings
    differ = [_differ(flag, one) for flag in orders.of(frozenset(beside.of)) if is_live(flag) for one in beside.of[flag.id]]
    with ports.database.transaction() as connection:
        report(connection, [*differ, *_of_none(beside.of_none)], _OWNER, ports.clock.now())


def _differ(flag: Flag, one: SaidBeside) -> Finding:
    return Finding(
        kind=IssueKind.TO_DECIDE,
        source=SOURCE,
        place=f"differ:{one.submitted.submission}:{flag.id}",
        reason=f"{authority_of(one)} found on {one.on.isoformat()} that {pf.FOUND[finding(one)]} ({one.number}, "
        f"{one.submitted.reliability}), and {flag.order_number or flag.id} of {flag.authority} stands since "
        f"{flag.issued_on.isoformat()}; about this order: {'; '.join(one.because)}",
        repair=_REPAIR,
    )


def _of_none(those: tuple[Notice, ...]) -> Iterator[Finding]:
    for one in those:
        yield Finding(
            kind=IssueKind.TO_DECIDE,
            source=SOURCE,
            place=f"finding:{one.document_id}",
            reason=f"the finding {one.investigation} of {one.authority} is about no order of another authority that is known",
            repair=_OF_NONE,
        )
