"""What a lost bus took with it is put onto the new one: documents that nobody read, and cases that nobody folded.

A bus holds pointers only, so all of it can be made anew from the archive and the database. Doing so twice changes nothing.
"""

from __future__ import annotations

from contextlib import closing
from itertools import groupby, islice

from pipeline.archive.port import latest_documents
from pipeline.bus.topics import NOTICES
from pipeline.database import flow
from pipeline.database.documents import cases_of_notices, documents_of
from pipeline.flow.stages import FOLD, fold_again, to_be_read
from pipeline.wiring import Ports, open_archive

CASES_AT_ONCE = 200
DOCUMENTS_AT_ONCE = 500


def recover_if_bus_was_lost(ports: Ports) -> bool:
    """Whether another log stands where the folding writer's was; if so, what the old one held is published anew.

    Raises StorageError; whoever comes next tries again.
    """
    with ports.database.reading() as connection:
        epochs = flow.epochs_of(connection, FOLD.name, NOTICES)
    if not epochs or ports.bus.epoch(NOTICES) in epochs:
        return False
    recover(ports)
    return True


def recover(ports: Ports) -> None:
    """Publishes every document that the archive has and the database has not, and has every case folded anew."""
    _publish_unread(ports)
    with ports.database.transaction() as connection:
        for authority, of_it in groupby(cases_of_notices(connection), key=lambda case: case.partition(":")[0]):
            every = list(of_it)
            parts = [every[n : n + CASES_AT_ONCE] for n in range(0, len(every), CASES_AT_ONCE)]
            flow.put_outgoing(connection, [fold_again(authority, part) for part in parts])


def _publish_unread(ports: Ports) -> None:
    with closing(open_archive(ports.settings.url("archive"))) as archive:
        documents = latest_documents(archive)
        while some := list(islice(documents, DOCUMENTS_AT_ONCE)):
            with ports.database.reading() as connection:
                known = {d.id: d.version for d in documents_of(connection, [d.id for d in some])}
            ports.bus.publish([to_be_read(d) for d in some if known.get(d.id) != d.version])
