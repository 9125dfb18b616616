"""Running a stage on any bus: poll, do the effect in one transaction with the offsets, commit, and relay what follows from it."""

from __future__ import annotations

from pipeline.bus.port import Outgoing
from pipeline.bus.topics import DOCUMENTS
from pipeline.database import records as r
from pipeline.progress import Notify, quiet
from pipeline.read.us_itc import EXTRACTOR
from pipeline.stages import STAGES, Stage
from pipeline.wiring import Ports

RELAY_AT_ONCE = 500


def process(ports: Ports, notify: Notify = quiet) -> dict[str, int]:
    """Runs every stage until nothing is left to do; returns how many messages each took.

    Raises StorageError or CorruptArchive; whatever was done until then is kept, and the next call goes on from there.
    """
    relay(ports)
    read_again(ports)
    return {stage.name: _drain(ports, stage, notify) for stage in STAGES}


def read_again(ports: Ports) -> int:
    """Puts the documents that other rules read onto the bus once more; returns how many.

    So a better extractor reaches what was read before it, and those who were told something that changed hear of it.
    """
    with ports.database.reading() as connection:
        ids = r.read_otherwise(connection, EXTRACTOR)
    for start in range(0, len(ids), RELAY_AT_ONCE):
        with ports.database.reading() as connection:
            documents = r.documents(connection, ids[start : start + RELAY_AT_ONCE])
        ports.bus.publish([Outgoing(DOCUMENTS, d.id, d.model_dump_json().encode()) for d in documents])
    return len(ids)


def _drain(ports: Ports, stage: Stage, notify: Notify) -> int:
    """Takes batch after batch. What comes again after a crash is not skipped by its offset but does nothing by its identity: a bus
    that was lost and begins again at 0 must not lose messages in silence.
    """
    taken = 0
    while batch := ports.bus.poll(stage.name, [stage.topic], stage.batch):
        effect = stage.prepare(ports, batch)
        with ports.database.transaction() as connection:
            r.put_outgoing(connection, effect(connection))
            r.mark_consumed(connection, stage.name, batch)
        relay(ports)
        ports.bus.commit(stage.name, batch)
        taken += len(batch)
        notify(stage.name, len(batch))
    return taken


def relay(ports: Ports) -> None:
    """Publishes the events that committed transactions left, oldest first. After a crash an event may be published twice."""
    while True:
        with ports.database.reading() as connection:
            waiting, last = r.waiting_outgoing(connection, RELAY_AT_ONCE)
        if not waiting:
            return
        ports.bus.publish(waiting)
        with ports.database.transaction() as connection:
            r.drop_outgoing(connection, last)
