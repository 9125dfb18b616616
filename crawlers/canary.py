"""Where the canary enters: at the crawl's edge, once a day, as if a source had shown it."""

from __future__ import annotations

import secrets

from pipeline.archive.port import Answer
from pipeline.canary.document import ADDRESS, Read, body_of, document_of
from pipeline.canary.kept import canary, passed, watch
from pipeline.flow.stages import to_be_read
from pipeline.wiring import Ports


def enter(ports: Ports) -> None:
    """Lets the document of the day in, if there is a mailbox of operations for it to come out at. Once a day, by our clock's day.

    Raises StorageError.
    """
    if not ports.settings.operations:
        return
    now, today = ports.clock.now(), ports.clock.today()
    watch(ports.database, now)
    with ports.database.reading() as connection:
        known = canary(connection)
    made = Read(today, known.mark("made")) if known.day("made") == today else None
    if made and known.mark("entered") == made.mark:
        return
    if made is None:
        made = Read(today, secrets.token_hex(8))
        with ports.database.transaction() as connection:  # first: a reader may be quicker than we are
            passed(connection, "made", made, now)
    sha256 = ports.archive.put(Answer(ADDRESS, now, 200, {"content-type": "text/plain"}, body_of(made)))
    ports.archive.flush()
    ports.bus.publish([to_be_read(document_of(today, sha256, now))])
    with ports.database.transaction() as connection:
        passed(connection, "entered", made, now)
