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

from pipeline.bus.kafka_address import REQUEST_SECONDS, RETRY_SECONDS, KafkaAddress
from pipeline.bus.kafka_client import KAFKA_ERRORS, lasts, opened, patiently
from pipeline.bus.port import Delivered

log = logging.getLogger(__name__)

# Who works longer than this on one batch counts as stuck, and others take its partitions over; its next poll joins again.
MOST_SECONDS_OF_WORK = 300
SESSION_SECONDS = 15  # after this one that died is noticed
HEARTBEAT_SECONDS = 1  # within this the others hear that somebody came or went
LEAVE_SECONDS = 5

# A commit that Kafka refuses because the partitions are another's by now, or are just being divided anew.
_NOT_OURS = (k.CommitFailedError, k.RebalanceInProgressError, k.IllegalGenerationError, k.UnknownMemberIdError)


@dataclass
class _Stand:
    """How far one owned partition is: the offset after the last message that was committed, is done, and was polled."""

    committed: int
    done: int
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
            heartbeat_interval_ms=HEARTBEAT_SECONDS * 1000,
            metrics_enabled=False,
        )
        names = [address.prefix + topic for topic in ids]
        forget = _Forget(self._consumer, self._stands, {address.prefix + topic for topic in anew})
        self._consumer.subscribe(names, listener=forget)

    def poll(self, limit: int, wait_seconds: float) -> list[Delivered]:
        """Up to `limit` next messages of the partitions it owns. Raises the library's errors, unless they pass by themselves."""
        self._settle()  # before, so that an error of it loses nothing that was polled
        deadline = time.monotonic() + wait_seconds
        while True:
            left = max(0.0, deadline - time.monotonic())
            self._keep_join()
            try:
                return self._delivered(self._consumer.poll(timeout_ms=int(left * 1000), max_records=limit))
            except k.KafkaError as why:
                if lasts(why):
                    raise
                log.info("poll: %s", why)
            if left <= 0:
                return []
            time.sleep(min(RETRY_SECONDS, left))

    def commit(self, batch: Sequence[Delivered]) -> None:
        """Commits the end of the batch in each partition, as far as it was polled since the partition is ours and lies ahead.

        What another member owns by now is passed over: it comes again there. Raises the library's other errors.
        """
        ends: dict[tuple[str, int], int] = {}
        for message in batch:
            place = (message.topic, message.partition)
            ends[place] = max(ends.get(place, 0), message.offset + 1)
        for (topic, partition), end in ends.items():
            stand = self._stands.get(TopicPartition(self._prefix + topic, partition))
            if stand and stand.done < end <= stand.polled:
                stand.done = end
        self._settle()

    def _settle(self) -> None:
        """Commits what is done. What Kafka does not take while it divides the partitions anew is settled later, if still ours."""
        ours = {place: stand.done for place, stand in self._stands.items() if stand.committed < stand.done}
        if not ours:
            return
        offsets = {place: OffsetAndMetadata(done, "", -1) for place, done in ours.items()}
        try:
            patiently(lambda: self._consumer.commit(offsets, timeout_ms=REQUEST_SECONDS * 1000))
        except _NOT_OURS as why:
            log.warning("a commit has to wait, or goes to another: %s", why)
            return
        for place, done in ours.items():
            self._stands[place].committed = done

    def _keep_join(self) -> None:
        """Whatever became of a join since the last poll, the next poll goes on with it.

        kafka-python 3.0.12 goes on with a join only while it thinks that one is needed. A leader that joins anew because it sees
        other partitions than it divided (a group's first member does, which divides before it knows of any) has no more need once
        it has divided them, and that is before it is told its own share. A join that ended between two polls then, or failed at its
        last step, was never taken up: the member stayed in the group, owned nothing and sent no heartbeat. Java's client asks
        `rejoinNeededOrPending` for that.
        """
        coordinator = self._consumer._coordinator
        if coordinator.rejoining:
            coordinator.request_rejoin()
        if (join := coordinator._join_task) is not None and join.is_done and join.succeeded():
            coordinator._join_task = _Joined(join)

    def close(self) -> None:
        """Leaves the group, so that the others need not wait until it counts as dead."""
        try:
            self._consumer.close(autocommit=False, timeout_ms=LEAVE_SECONDS * 1000)
        except KAFKA_ERRORS as why:
            log.info("leaving a group: %s", why)

    def _delivered(self, polled: Mapping[Any, Sequence[Any]]) -> list[Delivered]:
        batch: list[Delivered] = []
        for place, records in polled.items():
            start = records[0].offset
            stand = self._stands.setdefault(place, _Stand(committed=start, done=start, polled=start))
            stand.polled = records[-1].offset + 1
            topic, partition = place.topic.removeprefix(self._prefix), place.partition
            batch += [Delivered(topic, partition, r.offset, _text(r.key), r.value or b"") for r in records]
        return batch


class _Joined:
    """A join that ended between two polls, made to look as if it had not.

    kafka-python 3.0.12 awaits a join that is under way, but begins anew if it finds one that has ended (`join_group_async`). When
    the group's leader joins anew, all others have to: members that poll for short times could go on so for ever.
    """

    is_done = False

    def __init__(self, join: Any) -> None:
        self._join = join

    def __getattr__(self, name: str) -> Any:
        return getattr(self._join, name)


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
