"""Running a stage on any bus: poll, do the effect in one transaction with the offsets, commit, and relay what follows from it.

A message takes effect once: what another worker consumed of the same log meanwhile is left out (`_done`), and what comes again for
other reasons does nothing by its identity. One that cannot be worked on is buried with its reason, and the others go on.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from pipeline.bus.port import Delivered
from pipeline.canary.document import is_ours
from pipeline.database import flow, times
from pipeline.database.documents import documents_of, read_otherwise
from pipeline.database.issues import report
from pipeline.errors import CorruptArchive, CrossmarketError, RefusedContent, in_words
from pipeline.flow.recovery import recover_if_bus_was_lost
from pipeline.flow.stages import STAGES, Stage, to_be_read
from pipeline.progress import Notify, quiet
from pipeline.read.readers import extractors
from pipeline.records import Finding, IssueKind
from pipeline.wiring import Ports

RELAY_AT_ONCE = 500
WAIT_SECONDS = 1.0


def process(ports: Ports, notify: Notify = quiet, stages: Sequence[Stage] = STAGES) -> dict[str, int]:
    """Runs the stages until nothing is left to do; returns how many messages each took.

    Raises StorageError or CorruptArchive; whatever was done until then is kept, and the next call goes on from there.
    """
    take_up(ports)
    return {stage.name: drain(ports, stage, notify) for stage in stages}


def take_up(ports: Ports) -> None:
    """Before anything else: what the last ones left, what a lost bus took with it, what other rules read."""
    recover_if_bus_was_lost(ports)
    relay(ports)
    read_again(ports)


def read_again(ports: Ports) -> int:
    """Puts the documents that other rules read onto the bus once more; returns how many.

    So a better extractor reaches what was read before it, and those who were told something that changed hear of it.
    """
    with ports.database.reading() as connection:
        ids = read_otherwise(connection, extractors())
    for start in range(0, len(ids), RELAY_AT_ONCE):
        with ports.database.reading() as connection:
            documents = documents_of(connection, ids[start : start + RELAY_AT_ONCE])
        ports.bus.publish([to_be_read(d) for d in documents])
    return len(ids)


def drain(ports: Ports, stage: Stage, notify: Notify = quiet) -> int:
    """Takes batch after batch until the stage's group has all there is; returns how many messages it took."""
    taken = 0
    wait = 0.0
    notify(f"stage {stage.name}", 0)
    while True:
        batch = ports.bus.poll(stage.name, [stage.topic], stage.batch, wait)
        if not batch and ports.bus.lag(stage.name, [stage.topic]) == 0:
            return taken
        wait = 0.0 if batch else WAIT_SECONDS  # a broker takes a moment to give a newcomer its share
        if batch:
            work_on(ports, stage, batch)
            relay(ports)
            ports.bus.commit(stage.name, batch)
            taken += (real := sum(not is_ours(m) for m in batch))
            notify(stage.name, real)


def work_on(ports: Ports, stage: Stage, batch: Sequence[Delivered], *, lenient: bool = False) -> None:
    """Does what the stage does with a batch. A message that cannot be worked on is buried, with an issue, and the rest is done.

    Raises StorageError where trying again may help. `lenient` also buries what the archive cannot give, for services that must
    go on with what is sound; else CorruptArchive is raised.
    """
    try:
        _take(ports, stage, batch)
    except Exception as why:
        if isinstance(why, CrossmarketError) and not isinstance(
            why, (RefusedContent, CorruptArchive) if lenient else RefusedContent
        ):
            raise
        if len(batch) > 1:
            for message in batch:
                work_on(ports, stage, [message], lenient=lenient)
        else:
            _bury(ports, stage, batch[0], why)


def _take(ports: Ports, stage: Stage, batch: Sequence[Delivered]) -> None:
    """One transaction holds the effect, the offsets, and the events that follow."""
    left = list(batch)
    while left:
        epochs = {topic: ports.bus.epoch(topic) for topic in {m.topic for m in left}}
        effect = stage.prepare(ports, left)
        with ports.database.transaction() as connection:
            held = flow.hold_places(connection, stage.name, sorted({(m.topic, m.partition) for m in left}))
            done = [m for m in left if _done(m, epochs[m.topic], *held[m.topic, m.partition])]
            if not done:
                flow.put_outgoing(connection, effect(connection))
                flow.mark_consumed(connection, stage.name, left, epochs)
                times.keep(connection, ports.clock)
                return
        left = [m for m in left if m not in done]


def _done(message: Delivered, epoch: str, consumed_epoch: str, next_offset: int) -> bool:
    """Whether another worker consumed it before. Offsets of another log say nothing: a bus that was lost begins again at 0."""
    return epoch == consumed_epoch and message.offset < next_offset


def _bury(ports: Ports, stage: Stage, message: Delivered, why: Exception) -> None:
    reason = in_words(why)
    finding = Finding(
        kind=IssueKind.COULD_NOT_READ,
        source=stage.name,
        place=f"dead:{stage.name}:{hashlib.sha256(message.value).hexdigest()[:16]}",
        address=f"{message.topic}/{message.partition}/{message.offset}",
        reason=f"a message of {message.topic} could not be worked on: {reason}",
        repair="Repair the cause, then let it be worked on again: crossmarket issues --replay ID.",
        record=message.value[:300].decode("utf-8", "replace"),
    )
    epochs = {message.topic: ports.bus.epoch(message.topic)}
    with ports.database.transaction() as connection:
        now = ports.clock.now()
        report(connection, [finding], finding.place, now)
        flow.bury(connection, finding.id, message, reason, now)
        flow.mark_consumed(connection, stage.name, [message], epochs)


def relay(ports: Ports) -> None:
    """Publishes the events that committed transactions left, oldest first. After a crash an event may be published twice."""
    while _anything_waits(ports):  # mostly nothing does: no reason to wait for others who write
        with ports.database.transaction() as connection:
            waiting, numbers = flow.waiting_outgoing(connection, RELAY_AT_ONCE)
            if waiting:
                ports.bus.publish(waiting)
                flow.drop_outgoing(connection, numbers)


def _anything_waits(ports: Ports) -> bool:
    with ports.database.reading() as connection:
        return flow.is_waiting(connection)
