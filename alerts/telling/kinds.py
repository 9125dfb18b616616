"""What kind of mail an alert is to its reader: which word stands first. Pure."""

from __future__ import annotations

from enum import StrEnum

from alerts.telling.tell import STATUS
from alerts.wording import phrases as p
from pipeline.records import Alert, AlertKind, NarrowingKind, State


class MailKind(StrEnum):
    """STOP only where nothing is left of the order; PAUSED where it is suspended; CHANGE for whatever else changed."""

    NEW = p.NEW
    CHANGE = p.CHANGE
    STOP = p.STOP
    PAUSED = p.PAUSED
    LIST = p.LIST


def kind_of(alert: Alert) -> MailKind:
    """The kind of the mail that tells one alert."""
    if alert.kind is AlertKind.ALERT:
        return MailKind.NEW
    if alert.kind is AlertKind.CANCEL:
        return MailKind.STOP
    return MailKind.PAUSED if _suspends(alert) else MailKind.CHANGE


def _suspends(alert: Alert) -> bool:
    """Alerts that were kept before they said what they narrow say it in the sentence on the order's state."""
    if alert.narrows:
        return any(one.kind is NarrowingKind.SUSPENDED for one in alert.narrows)
    return alert.flag.state is State.SUSPENDED and any(change.startswith(STATUS) for change in alert.changes)
