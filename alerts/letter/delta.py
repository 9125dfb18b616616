"""What is otherwise in a list than in the one before it: added, changed, ended. Pure.

Of orders that ended it takes nothing back: each was told by a STOP of its own, which goes before the list.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from alerts.first_screen.rows_for_officer import end_reason
from alerts.telling.one_order import ONE, records
from alerts.telling.tell import changes
from alerts.wording import words as w
from pipeline.records import Alert, AlertKind


@dataclass(frozen=True)
class Delta:
    """By flags. `since`: when the list before was made; None: there was none, and all is new to its reader."""

    since: datetime | None = None
    added: frozenset[str] = frozenset()
    changed: tuple[tuple[Alert, Alert], ...] = ()  # as it stood, and as it stands
    ended: tuple[Alert, ...] = ()  # by what was told last of each

    @property
    def follows(self) -> dict[str, int]:
        """By flag, the number of the alert whose own mail goes before the list."""
        return {alert.flag_id: alert.n for alert in (*(now for _, now in self.changed), *self.ended)}


FIRST = Delta()


def delta(since: datetime, before: Mapping[str, Alert], last: Mapping[str, Alert]) -> Delta:
    """`before`: by flag, what the list before had in it; `last`: what its reader was told last of every order."""
    now = {flag: alert for flag, alert in last.items() if alert.kind is not AlertKind.CANCEL}
    both = sorted(before.keys() & now.keys())
    goes_on = {record for alert in last.values() for record in records(alert.flag) - {alert.flag_id}}
    return Delta(
        since=since,
        added=frozenset(now.keys() - before.keys()),
        changed=tuple((before[flag], now[flag]) for flag in both if _is_other(before[flag], now[flag])),
        ended=tuple(last.get(flag, before[flag]) for flag in sorted(before.keys() - now.keys() - goes_on)),
    )


def _is_other(before: Alert, now: Alert) -> bool:
    return before.revision != now.revision or (before.id != now.id and bool(now.called))


def what_changed(before: Alert, now: Alert) -> Iterator[str]:
    """In sentences, since the list before: not only since the last mail on it."""
    yield from (w.clean(change) for change in now.changes if change.startswith(ONE))
    yield from map(w.clean, changes(before, now.flag, now.decision) or now.changes)


def why_it_ended(alert: Alert) -> Iterator[str]:
    """Why, as its STOP said it."""
    if alert.kind is AlertKind.CANCEL:
        yield w.clean(end_reason(alert.flag))
