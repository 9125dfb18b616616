"""One membership of a consumer group: what it owns, what it polled of that, and what it committed."""

from __future__ import annotations

import logging
import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from kafka import ConsumerRebalanceListener, KafkaConsumer, OffsetAndMetadata, TopicPartition
from kafka import errors as k
from kafka.coordinator.assignors.cooperative_sticky import CooperativeStickyAssignor

from pipeline.bus.kafka_address import ANSWER_SECONDS, RETRY_SECONDS, KafkaAddress
from pipeline.bus.kafka_client import KAFKA_ERRORS, opened
from pipeline.bus.port import Delivered

log = logging.getLogger(__name__)

# Who works longer than this on one batch counts as stuck, and others take its partitions over; its next poll joins again.
MOST_SECONDS_OF_WORK = 300
# A process that died is noticed after this.
SESSION_SECONDS = 15
LEAVE_SECONDS = 5

# A commit that Kafka refuses because the partitions are another's by now, or are just being divided anew.
_NOT_OURS = (k.CommitFailedError, k.RebalanceInProgressError, k.IllegalGenerationError, k.UnknownMemberIdError)


@dataclass
class _Stand:
    """How far one owned partition is: the next offset to commit at least, and the next to poll."""

    committed: int
    polled: int


class Member:
    """A consumer that takes part in one group on some topics, from its first poll until `close`. It belongs to one thread.

    `ids` are the topics with their ids. Topics in `anew` are read from their beginning, whatever the group has committed there.
    """

    def __init__(self, address: KafkaAddress, group: str, ids: Mapping[str, UUID], anew: Collection[str] = ()) -> None:
        self.ids = ids
        self.checked = time.monotonic()
        self._prefix = address.prefix
        self._stands: dict[Any, _Stand] = {}
        self._consumer = opened(
            KafkaConsumer,
            address,
            group_id=address.prefix + group,
            enable_auto_commit=False,
            auto_offset_reset="earliest",
            partition_assignment_strategy=[CooperativeStickyAssignor],
            max_poll_interval_ms=MOST_SECONDS_OF_WORK * 1000,
            session_timeout_ms=SESSION_SECONDS * 1000,
            metrics_enabled=False,
        )
        names = [address.prefix + topic for topic in ids]
        forget = _Forget(self._consumer, self._stands, {address.prefix + topic for topic in anew})
        self._consumer.subscribe(names, listener=forget)

    def poll(self, limit: int, wait_seconds: float) -> list[Delivered]:
        """Up to `limit` next messages of the partitions it owns. Raises the library's errors, unless they pass by themselves."""
        deadline = time.monotonic() + wait_seconds
        while True:
            left = max(0.0, deadline - time.monotonic())
            try:
                return self._delivered(self._consumer.poll(timeout_ms=int(left * 1000), max_records=limit))
            except k.KafkaError as why:
                if not why.retriable:
                    raise
                log.info("poll: %s", why)
            if left <= 0:
                return []
            time.sleep(min(RETRY_SECONDS, left))

    def commit(self, batch: Sequence[Delivered]) -> None:
        """Commits the end of the batch in each partition, as far as it was polled since the partition is ours and lies ahead.

        What another member owns by now is passed over: it comes again there. Raises the library's other errors.
        """
        ends: dict[Any, int] = {}
        for message in batch:
            place = (message.topic, message.partition)
            ends[place] = max(ends.get(place, 0), message.offset + 1)
        ours: dict[Any, Any] = {}
        for (topic, partition), end in ends.items():
            place = TopicPartition(self._prefix + topic, partition)
            stand = self._stands.get(place)
            if stand and stand.committed < end <= stand.polled:
                ours[place] = OffsetAndMetadata(end, "", -1)
        if not ours:
            return
        try:
            self._consumer.commit(ours, timeout_ms=ANSWER_SECONDS * 1000)
        except _NOT_OURS as why:
            log.warning("commit passed over, the messages come again: %s", why)
            return
        for place, to in ours.items():
            self._stands[place].committed = to.offset

    def close(self) -> None:
        """Leaves the group, so that the others need not wait until it counts as dead."""
        try:
            self._consumer.close(autocommit=False, timeout_ms=LEAVE_SECONDS * 1000)
        except KAFKA_ERRORS as why:
            log.info("leaving a group: %s", why)

    def _delivered(self, polled: Mapping[Any, Sequence[Any]]) -> list[Delivered]:
        batch: list[Delivered] = []
        for place, records in polled.items():
            stand = self._stands.setdefault(place, _Stand(records[0].offset, 0))
            stand.polled = records[-1].offset + 1
            topic, partition = place.topic.removeprefix(self._prefix), place.partition
            batch += [Delivered(topic, partition, r.offset, _text(r.key), r.value or b"") for r in records]
        return batch


class _Forget(ConsumerRebalanceListener):  # type: ignore[misc]  # kafka-python has no types
    """What was polled of a partition counts no more once the partition is another's, even if it comes back later."""

    def __init__(self, consumer: Any, stands: dict[Any, _Stand], anew: Collection[str]) -> None:
        self._consumer, self._stands, self._anew = consumer, stands, anew
        self._begun: set[Any] = set()

    def on_partitions_revoked(self, revoked: Collection[Any]) -> None:
        for place in revoked:
            self._stands.pop(place, None)

    def on_partitions_lost(self, lost: Collection[Any]) -> None:
        self.on_partitions_revoked(lost)

    def on_partitions_assigned(self, assigned: Collection[Any]) -> None:
        if begin := {place for place in assigned if place.topic in self._anew} - self._begun:
            self._begun |= begin
            self._consumer.seek_to_beginning(*begin)


def _text(key: bytes | None) -> str:
    """A key as text. Ours are UTF-8; one of somebody else's must not stop the group."""
    return (key or b"").decode("utf-8", "backslashreplace")
