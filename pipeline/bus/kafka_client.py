"""Opening kafka-python's clients so that one that fails leaves nothing open, and telling its errors."""

from __future__ import annotations

import logging
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from kafka import errors as k
from kafka.net.compat import KafkaNetClient

from pipeline.bus.kafka_address import ANSWER_SECONDS, CONNECT_SECONDS, RETRY_SECONDS, KafkaAddress
from pipeline.errors import StorageError

T = TypeVar("T")

KAFKA_ERRORS = (k.KafkaError, OSError)
CREATE = "run crossmarket doctor --create"

log = logging.getLogger(__name__)

# Its words on every lost connection would stand between ours; whoever sets up logging gets them.
logging.getLogger("kafka").addHandler(logging.NullHandler())

_NO_ANSWER = "see that Kafka runs and that CROSSMARKET_BUS names it, then run again: nothing that was published is lost"
_REFUSED = "see user, password, mechanism and security in CROSSMARKET_BUS"
_ADVICE = (
    ((k.SaslAuthenticationFailedError, k.UnsupportedSaslMechanismError, k.IllegalSaslStateError), _REFUSED),
    ((k.AuthorizationError,), "give its user the right to it (Kafka's ACLs), then run again"),
    ((k.UnknownTopicOrPartitionError, k.UnknownTopicIdError), f"a topic is missing: {CREATE}"),
    (
        (k.MessageSizeTooLargeError, k.RecordListTooLargeError),
        "a message points to the archive and holds nothing of what lies there",
    ),
    (
        (k.NotEnoughReplicasError, k.NotEnoughReplicasAfterAppendError),
        "too few brokers hold the topic in step (min.insync.replicas): bring the others back, then run again",
    ),
    ((k.InvalidReplicationFactorError,), "set replication in CROSSMARKET_BUS to no more than there are brokers"),
    ((k.RetriableError, k.UnknownBrokerIdError, k.KafkaProtocolError, OSError), _NO_ANSWER),
)


def opened(kind: Callable[..., Any], address: KafkaAddress, **settings: Any) -> Any:
    """A client of this kind. If it cannot be made, its sockets and its thread are closed, which the library leaves to chance."""
    _wait_for_a_broker(address)
    made: list[Any] = []

    def network(**config: Any) -> Any:
        made.append(KafkaNetClient(**config))
        return made[-1]

    with _watching() as reasons:
        try:
            return kind(**address.settings(), kafka_client=network, **settings)
        except BaseException as why:
            for client in made:
                client.close()
            if isinstance(why, k.KafkaTimeoutError) and reasons:
                raise max(reasons, key=lasts) from why
            raise


def lasts(why: Exception) -> bool:
    """Whether it is of no use to try again.

    Broker -1 is Kafka's word for a partition that has no leader just now: while brokers start, or too busy ones come back.
    """
    return not getattr(why, "retriable", False) and not isinstance(why, k.UnknownBrokerIdError)


@contextmanager
def _watching() -> Iterator[list[Exception]]:
    """Why connections failed meanwhile. The library logs it, and then says only that it could not begin in time."""
    reasons: list[Exception] = []

    class Watch(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            reasons.extend(x for x in record.args or () if isinstance(x, Exception) and not isinstance(x, k.KafkaTimeoutError))

    watch, connections = Watch(), logging.getLogger("kafka.net.manager")
    connections.addHandler(watch)
    try:
        yield reasons
    finally:
        connections.removeHandler(watch)


def patiently(action: Callable[[], T]) -> T:
    """What the action returns, tried again while it fails for what passes: a broker may be starting again just now."""
    deadline = time.monotonic() + ANSWER_SECONDS
    while True:
        try:
            return action()
        except k.KafkaError as why:
            if lasts(why) or time.monotonic() > deadline:
                raise
            log.info("trying again: %s", why)
        time.sleep(RETRY_SECONDS)


def storage_error(address: KafkaAddress, doing: str, why: Exception) -> StorageError:
    """The library's error as a sentence: which Kafka, doing what, why, and what to do."""
    advice = next((words for kinds, words in _ADVICE if isinstance(why, kinds)), "see the reason, then run again")
    return StorageError(f"{address}: {doing}: {why}; {advice}")


def _wait_for_a_broker(address: KafkaAddress) -> None:
    """Until one of them accepts connections. Raises OSError with the reason, which the library's own waiting does not tell."""
    deadline = time.monotonic() + CONNECT_SECONDS
    while True:
        for host in address.hosts:
            name, _, port = host.rpartition(":")
            try:
                socket.create_connection((name.strip("[]"), int(port)), timeout=CONNECT_SECONDS / len(address.hosts)).close()
            except OSError as why:
                if time.monotonic() > deadline:
                    raise
                reason = why
            else:
                return
        log.info("%s: %s", address, reason)
        time.sleep(RETRY_SECONDS)
