"""What registries say of appeals, kept when another of their files came; the cases of which that is new are folded anew."""

from __future__ import annotations

import io
from datetime import UTC
from zoneinfo import ZoneInfo

from pipeline.database.courts import RegisteredAppeals, put_registered_appeals, registered_appeals
from pipeline.database.documents import last_published
from pipeline.database.flow import put_outgoing
from pipeline.database.sources import source_state
from pipeline.errors import CorruptArchive, CouldNotRead
from pipeline.flow.stages import fold_again
from pipeline.log import log
from pipeline.registry.appeals import appeals_of
from pipeline.registry.registries import registry_form, registry_names
from pipeline.wiring import Ports


def note_appeals(ports: Ports) -> bool:
    """Whether cases are to be folded anew, for a registry's file says something else of their appeals than the one before.

    A file that cannot be read says nothing; that is an issue of the comparison with it (`reconciling`).
    """
    return sum(_note(ports, source) for source in registry_names()) > 0


def _note(ports: Ports, source: str) -> bool:
    with ports.database.reading() as connection:
        file, state = last_published(connection, source), source_state(connection, source)
        before = registered_appeals(connection).get(source)
    if file is None or (before and before.sha256 == file.parts[0].sha256):
        return False
    try:
        registry = registry_form(source).read(io.BytesIO(ports.archive.get(file.parts[0].sha256)))
    except (CouldNotRead, CorruptArchive) as why:
        log.warning("appeals: the file of %s cannot be read: %s", source, why)
        return False
    known = before.of_cases if before else {}
    written = registry.at.astimezone(ZoneInfo(state["zone"]) if "zone" in state else UTC).date()
    found = appeals_of(registry, file, written, known)
    changed = sorted(number for number in {*found, *known} if tuple(found.get(number, ())) != tuple(known.get(number, ())))
    with ports.database.transaction() as connection:
        put_registered_appeals(connection, source, RegisteredAppeals(registry.authority, file.parts[0].sha256, found))
        cases = [f"{registry.authority}:{number}" for number in changed]
        put_outgoing(connection, [fold_again(registry.authority, cases)] if cases else [])
    return bool(changed)
