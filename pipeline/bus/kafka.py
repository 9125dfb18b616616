"""The bus at scale: topics of Apache Kafka, through kafka-python.

Beside what the port says:

- What is published is on all replicas in step before `publish` returns. If it raises, some of it may be there: publish it again.
- A key goes to the partition that Kafka's own clients choose for it, so a topic's number of partitions must not change.
- A group's members share its partitions. When these are divided anew, what was polled but not committed comes again at their next
  owner, and a commit for what is no longer ours is passed over: it fails nobody and moves nobody back.
- The first poll of an object joins the group, which takes a moment: with `wait_seconds=0` a poll may return nothing though
  something waits. Whether something waits is told by `lag`.
- A topic that is missing is a StorageError. Only `create` makes topics.
- Each call waits some twenty seconds for a broker that starts again, then raises StorageError; the next call on the same object
  tries anew.
- A topic that was deleted and made anew is another log: who polls notices within seconds and reads it from its beginning.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from typing import Any

from kafka import KafkaProducer
from kafka import errors as k

from pipeline.bus.kafka_address import ANSWER_SECONDS, KafkaAddress, kafka_address
from pipeline.bus.kafka_client import KAFKA_ERRORS, opened, storage_error
from pipeline.bus.kafka_cluster import Cluster
from pipeline.bus.kafka_member import Member
from pipeline.bus.port import Delivered, Outgoing
from pipeline.trouble import Trouble

log = logging.getLogger(__name__)

LARGEST_MESSAGE = 1_000_000  # bytes of key and value: what a broker takes unless it is told otherwise
CHECK_SECONDS = 10  # how often a polling process asks whether Kafka is still there and its topics are the same
CLOSE_SECONDS = 5


class KafkaBus:
    """The bus port on Apache Kafka. One object belongs to one thread; it connects on first use."""

    def __init__(self, address: KafkaAddress) -> None:
        self._address = address
        self._cluster = Cluster(address)
        self._producer: Any = None
        self._known: set[str] = set()  # topics seen to be there since the producer was opened
        self._members: dict[str, Member] = {}  # by group: two of one process would wait for each other

    @classmethod
    def from_url(cls, url: str) -> KafkaBus:
        """Opens `kafka://host:9092`, see `pipeline.bus.kafka_address`. Raises SettingError if the URL cannot be used."""
        return cls(kafka_address(url))

    def publish(self, messages: Sequence[Outgoing]) -> None:
        """Appends the messages, durably. Raises StorageError, and then some of them may be there."""
        if not messages:
            return
        for message in messages:
            if (size := len(message.key) + len(message.value)) > LARGEST_MESSAGE:
                why = k.MessageSizeTooLargeError(f"{size} bytes, {LARGEST_MESSAGE} at most")
                raise storage_error(self._address, f"publishing {message.key} to {message.topic}", why)
        new = {message.topic for message in messages} - self._known
        if new:
            self._cluster.ids(new)
            self._known |= new
        try:
            self._publish(messages)
        except KAFKA_ERRORS as why:
            self._drop_producer()
            raise storage_error(self._address, "publishing", why) from why

    def poll(self, group: str, topics: Sequence[str], limit: int, wait_seconds: float = 0.0) -> list[Delivered]:
        """Up to `limit` next messages of the partitions that are this process's. Raises StorageError.

        Polling a group with other topics than before leaves the group and joins it anew.
        """
        if limit <= 0 or not topics:
            return []
        try:
            return self._member(group, topics).poll(limit, wait_seconds)
        except KAFKA_ERRORS as why:
            self._leave(group)
            raise storage_error(self._address, f"polling for group {group}", why) from why

    def commit(self, group: str, batch: Sequence[Delivered]) -> None:
        """Remembers the end of the batch in each partition that is still ours; never goes back. Raises StorageError."""
        member = self._members.get(group)
        if member is None:
            return
        try:
            member.commit(batch)
        except KAFKA_ERRORS as why:
            raise storage_error(self._address, f"committing for group {group}", why) from why

    def lag(self, group: str, topics: Sequence[str]) -> int:
        """How many messages of the topics the group has not committed. Raises StorageError."""
        return self._cluster.lag(group, topics) if topics else 0

    def epoch(self, topic: str) -> str:
        """The id that Kafka gave the topic when it was made: of the log that was polled last, if one was. Raises StorageError."""
        polled = [member.ids[topic] for member in self._members.values() if topic in member.ids]
        return str(polled[0] if polled else self._cluster.ids([topic])[topic])

    def troubles(self) -> list[Trouble]:
        """Kafka does not answer; a topic is missing, or has fewer partitions or replicas, or is kept otherwise than declared."""
        return self._cluster.troubles()

    def create(self) -> list[str]:
        """Makes the topics that are missing. Raises StorageError."""
        return self._cluster.create()

    def close(self) -> None:
        """Leaves its groups and closes its connections. Never raises: nothing of ours is under way between two calls."""
        for group in list(self._members):
            self._leave(group)
        self._drop_producer()
        self._cluster.close()

    def _publish(self, messages: Sequence[Outgoing]) -> None:
        if self._producer is None:
            self._producer = opened(
                KafkaProducer,
                self._address,
                acks="all",
                enable_idempotence=True,
                delivery_timeout_ms=ANSWER_SECONDS * 1000,
                max_block_ms=ANSWER_SECONDS * 1000,
                # Batches fill until the flush below, which ends all lingering.
                linger_ms=50,
                batch_size=64 * 1024,
                metrics_enabled=False,
            )
        producer, prefix = self._producer, self._address.prefix
        deadline = time.monotonic() + ANSWER_SECONDS
        sent = [producer.send(prefix + m.topic, m.value, key=m.key.encode()) for m in messages]
        try:
            producer.flush(timeout=ANSWER_SECONDS)
        except k.KafkaError as why:  # also when a batch was cut in two; what counts is what became of each message
            log.info("flush: %s", why)
        for future in sent:
            future.get(timeout=max(0.0, deadline - time.monotonic()))

    def _drop_producer(self) -> None:
        """Closes the producer, without sending what it still holds: its messages were given up, and are published anew."""
        producer, self._producer = self._producer, None
        self._known.clear()
        if producer is None:
            return
        try:
            producer.close(timeout=CLOSE_SECONDS)
        except k.KafkaError as why:
            # The library's close gives up before it has ended its thread if anything is left undelivered.
            log.info("closing: %s", why)
            producer._sender.force_close()
            producer._sender.join(CLOSE_SECONDS)

    def _member(self, group: str, topics: Sequence[str]) -> Member:
        """The membership for these topics, joined anew if there is none for them or if one of them was made anew meanwhile."""
        member = self._members.get(group)
        if member is not None and set(member.ids) == set(topics) and time.monotonic() - member.checked < CHECK_SECONDS:
            return member
        ids = self._cluster.ids(topics)
        anew: set[str] = set()
        if member is not None:
            if member.ids == ids:
                member.checked = time.monotonic()
                return member
            anew = {topic for topic in ids if topic in member.ids and member.ids[topic] != ids[topic]}
            self._leave(group)
        self._members[group] = Member(self._address, group, ids, anew)
        return self._members[group]

    def _leave(self, group: str) -> None:
        if member := self._members.pop(group, None):
            member.close()
