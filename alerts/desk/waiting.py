"""What one ally is not told yet: the next document may end what the last one announced, or bring the words of an order.

An order of which the title alone is known waits a day for its words, but for who asks for first word. What was told of it once
waits for nothing of this, and an end never waits.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from alerts.desk.how_much import Rules
from pipeline.records import AlertKind, ContactPoint, Flag

FOR_WORDS = timedelta(hours=24)  # from when an order was first known by its title


class Waiting:
    """Of one decision for one ally."""

    def __init__(self, rules: Rules, point: ContactPoint, now: datetime) -> None:
        self._rules = rules
        self._first_word = point.first_word
        self._now = now
        self.unread: dict[str, datetime] = {}  # by order that waits for its words, until when it does

    @property
    def due(self) -> datetime | None:
        """When the first of them will have waited long enough."""
        return min(self.unread.values(), default=None)

    def for_folding(self, kind: AlertKind, flag: Flag) -> bool:
        """Whether it waits for documents that were fetched: only an end does not."""
        return (self._rules.working or flag.case_id in self._rules.unfolded) and kind is not AlertKind.CANCEL

    def for_words(self, flag: Flag) -> bool:
        """Whether those who were told nothing of an order are to wait for its words."""
        until = flag.bare_since + FOR_WORDS if flag.bare and flag.bare_since else None
        if self._first_word or until is None or until <= self._now:
            return False
        self.unread[flag.id] = until
        return True
