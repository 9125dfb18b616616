"""The bus: ordered logs by topic, read by groups.

The semantics are the weaker of SQLite's and Kafka's: at least once, order per key. Topics and keys among each other have no order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from pipeline.trouble import Trouble


@dataclass(frozen=True)
class Outgoing:
    """A message to publish. Messages of one topic with one key keep their order.

    `value` is JSON; it points to the archive, never holds a body.
    """

    topic: str
    key: str
    value: bytes


@dataclass(frozen=True)
class Delivered:
    """A message as read from the bus, with its place there."""

    topic: str
    partition: int
    offset: int
    key: str
    value: bytes


class Bus(Protocol):
    """What every bus does. Errors of the library or the disk are raised as `pipeline.errors.StorageError`."""

    def publish(self, messages: Sequence[Outgoing]) -> None:
        """Durably appends the messages, in their order for each key.

        If it raises, none of them is there (on one machine) or some may be (at scale): publishing them again is the thing to do.
        """

    def poll(self, group: str, topics: Sequence[str], limit: int, wait_seconds: float = 0.0) -> list[Delivered]:
        """Up to `limit` next messages for the group after those polled or committed before.

        Waits up to `wait_seconds` for the first one. That nothing comes does not say that nothing is there: a newcomer waits for
        its share of the group's messages. `lag` says what is there. A group's messages are shared out among those who poll for it;
        what one of them did not commit goes to another when it ends, fails, or the shares change.
        """

    def commit(self, group: str, batch: Sequence[Delivered]) -> None:
        """Remembers that the group is done with the batch, which this object polled: after a restart it is not polled again.

        Never goes back. What went to another meanwhile is passed over in silence, and comes again there.
        """

    def lag(self, group: str, topics: Sequence[str]) -> int:
        """How many messages of the topics the group has not committed."""

    def epoch(self, topic: str) -> str:
        """The identity of a topic's log. It is another one if the log was lost and begins anew with offset 0."""

    def troubles(self) -> list[Trouble]:
        """What is wrong with it, for `crossmarket doctor`; never raises."""

    def create(self) -> list[str]:
        """Makes the topics of `pipeline.bus.topics` that are missing; returns what was made, in words."""

    def close(self) -> None:
        """Leaves groups and closes connections. Never raises."""
        ...
