"""How many orders a contact point is told of by mails of their own within an hour.

More than that come together: what is no recall in one list, at most one an hour; what ended in one STOP list for each address, at
once. Which it is to be is known only when that many were told: then the decision is made anew, with that known.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from alerts.outgoing.ledger import is_recall
from pipeline.database import outgoing_mail as mails
from pipeline.database.connection import Connection
from pipeline.database.issues import repair_all_of, report, unrepaired_of
from pipeline.database.lately import Alone, told_alone
from pipeline.mailboxes import mailbox
from pipeline.records import Alert, AlertKind, ContactPoint, Finding, Issue, IssueKind

HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class Crowd:
    """Of what there is so much that it comes together."""

    news: bool = False  # whatever is no recall
    ends: bool = False


NOT_MANY = Crowd()


class TooMany(Exception):
    """More is told than the limit allows by mails of their own: nothing of this decision is kept, and it is made anew so."""

    def __init__(self, crowd: Crowd) -> None:
        super().__init__()
        self.crowd = crowd


class Many:
    """What one ally is told by mails of their own in one decision, and what together."""

    def __init__(self, connection: Connection, point: ContactPoint, now: datetime, most: int, crowd: Crowd) -> None:
        """`most`: orders an hour."""
        self._connection = connection
        self._point = point
        self._now = now
        self._most = most
        self._crowd = crowd
        self._before: Alone | None = None  # in the last hour; read when it has to be known
        self._alone: dict[bool, set[str]] = {False: set(), True: set()}  # alerts of this decision: news, ends
        self._held_up: Collection[tuple[str, str]] = _waiting(connection, point.ally) if crowd.ends else ()
        self._ends: dict[tuple[str, bool], list[Alert]] = defaultdict(list)  # by mailbox and whether they are drills
        self._issues = unrepaired_of(connection, _place(point.ally))
        self._last = _last_list(self._issues, now)

    @property
    def list_is_due(self) -> bool:
        """Whether what is no recall comes in a list now: one that came for this reason is an hour old."""
        return self._crowd.news and self._last is None

    def alone(self, alert: Alert, boxes: Sequence[str], *, announced: bool) -> Sequence[str]:
        """Those of these mailboxes that are told of it by a mail of its own; the others get it in their STOP list.

        `announced`: somebody asked for a mail of its own for whatever is no recall. Raises TooMany.
        """
        if alert.kind is AlertKind.CANCEL and self._crowd.ends:
            # Behind a mail on the same order that waits, a list would wait with all that is in it.
            alone = [box for box in boxes if (box, alert.flag_id) in self._held_up]
            for box in boxes:
                if box not in alone:
                    self._ends[box, alert.flag.exercise].append(alert)
            return alone
        if alert.kind is AlertKind.CANCEL or not (announced or is_recall(alert)):
            self._count(alert)
        return boxes

    def stop_lists(self) -> Iterator[tuple[str, list[Alert]]]:
        """By mailbox, what ended and comes in one mail: of a drill in one by itself. One that is alone is a list of one."""
        for (box, _drill), alerts in sorted(self._ends.items(), key=lambda item: item[0]):
            yield box, alerts

    def keep(self, listed: int) -> datetime | None:
        """Says what came together, so that a person looks at it; returns when what waits for its list is due.

        `listed`: how many orders' news came in the list.
        """
        place, due = _place(self._point.ally), None
        if self.list_is_due and listed:
            report(self._connection, [_of_news(self._point, place, listed, self._most)], place, self._now)
        elif self._crowd.news and self._last:
            due = self._last + HOUR
        elif self._issues and self._last is None:
            repair_all_of(self._connection, place)
        if ended := {alert.id for alerts in self._ends.values() for alert in alerts if not alert.flag.exercise}:
            finding = _of_ends(self._point, len(ended), self._now)
            report(self._connection, [finding], finding.place, self._now)
        return due

    def _count(self, alert: Alert) -> None:
        ends = alert.kind is AlertKind.CANCEL
        if self._before is None:
            self._before = told_alone(self._connection, self._point.ally, self._now - HOUR)
        self._alone[ends].add(alert.id)
        if len(self._alone[ends]) + (self._before.ends if ends else self._before.news) > self._most:
            raise TooMany(replace(self._crowd, ends=True) if ends else replace(self._crowd, news=True))


def _waiting(connection: Connection, ally: str) -> set[tuple[str, str]]:
    """Which mailbox waits for a mail of its own on which order."""
    alone = (one for one in mails.waiting(connection) if one.ally == ally and not one.is_list)
    return {(mailbox(one.recipient), flag) for one in alone for flag in one.flags}


def _last_list(issues: Iterable[Issue], now: datetime) -> datetime | None:
    """When the last list for this reason was written, if that was within the hour."""
    at = max((issue.last_seen for issue in issues), default=None)
    return at if at and timedelta() <= now - at < HOUR else None


def _place(ally: str) -> str:
    return f"many:{ally}"


def _of_news(point: ContactPoint, place: str, listed: int, most: int) -> Finding:
    return Finding(
        kind=IssueKind.TO_DECIDE,
        source="alerts",
        place=place,
        reason=f"{point.ally}: more than {most} orders in an hour, so what is new of {listed} came in one list, and more comes in "
        "one an hour; what takes something back comes at once",
        repair="See why there are so many: a source that was caught up with, a rule of reading that changed (crossmarket mails "
        f"--ally {point.ally}); CROSSMARKET_MAILS_AN_HOUR is how many come by themselves. It heals when an hour has fewer",
    )


def _of_ends(point: ContactPoint, n: int, now: datetime) -> Finding:
    return Finding(
        kind=IssueKind.TO_DECIDE,
        source="alerts",
        place=f"many-ends:{point.ally}:{now:%Y-%m-%dT%H}",
        reason=f"{point.ally} was told on {now:%Y-%m-%d at %H:%M} UTC that {n} orders ended, in one STOP list for each address",
        repair="See that they did end: crossmarket mails --kind STOP shows the list, crossmarket show ORDER what was read; "
        f"{point.administrator or 'the contact point'}{f', {point.telephone}' if point.telephone else ''} may ask about it; "
        "then crossmarket issues --accept",
    )
