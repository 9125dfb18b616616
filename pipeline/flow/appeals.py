"""What registries say of appeals, kept when another of their files came; the cases of which that is new are folded anew."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC
from zoneinfo import ZoneInfo

from pipeline.database.courts import RegisteredAppeals, put_registered_appeals, registered_appeals
from pipeline.database.documents import last_published
from pipeline.database.flow import put_outgoing
from pipeline.database.issues import report
from pipeline.database.sources import source_state
from pipeline.errors import CorruptArchive, CouldNotRead
from pipeline.flow.stages import fold_again
from pipeline.log import log
from pipeline.records import Document, Finding, IssueKind
from pipeline.registry.appeals import appeals_of
from pipeline.registry.registries import registry_form, registry_names
from pipeline.wiring import Ports

_OF_APPEALS = "appeal"  # with which begins what a registry's file says that nobody has read, where it is of appeals
_SHOWN = 10


def note_appeals(ports: Ports) -> bool:
    """Whether cases are to be folded anew, for a registry's file says something else of their appeals than the one before.

    A file that cannot be read says nothing new; that it cannot is an issue of the comparison with it (`reconciling`).
    """
    return sum(_note(ports, source) for source in registry_names()) > 0


def _note(ports: Ports, source: str) -> bool:
    with ports.database.reading() as connection:
        file, state = last_published(connection, source), source_state(connection, source)
        before = registered_appeals(connection).get(source)
    if file is None or (before and before.sha256 == file.parts[0].sha256):
        return False
    sha256, known = file.parts[0].sha256, before.of_cases if before else {}
    form, found, odd = registry_form(source), dict(known), list[str]()
    try:
        registry = form.read(io.BytesIO(ports.archive.get(sha256)))
        written = registry.at.astimezone(ZoneInfo(state["zone"]) if "zone" in state else UTC).date()
        found = appeals_of(registry, file, written, known)
        odd = [f"{what} ({n})" for what, n in sorted(registry.told.items()) if what.startswith(_OF_APPEALS)]
    except (CouldNotRead, CorruptArchive) as why:
        log.warning("appeals: the file of %s cannot be read: %s", source, why)
    changed = sorted(number for number in {*found, *known} if tuple(found.get(number, ())) != tuple(known.get(number, ())))
    with ports.database.transaction() as connection:
        put_registered_appeals(connection, source, RegisteredAppeals(form.AUTHORITY, sha256, found))
        cases = [f"{form.AUTHORITY}:{number}" for number in changed]
        put_outgoing(connection, [fold_again(form.AUTHORITY, cases)] if cases else [])
        report(connection, [_not_read(source, file, odd)] if odd else [], f"appeals:{source}", ports.clock.now())
    return bool(changed)


def _not_read(source: str, file: Document, odd: Sequence[str]) -> Finding:
    """Of what a registry says of appeals in words that nobody has read, nothing is known."""
    more = f", and {len(odd) - _SHOWN} more" if len(odd) > _SHOWN else ""
    return Finding(
        kind=IssueKind.TO_DECIDE,
        source=source,
        place=f"appeals:{source}",
        address=file.page,
        reason=f"what its file says of appeals was not read: {'; '.join(odd[:_SHOWN])}{more}",
        repair="Look at these appeals in the registry; if one ended an order: crossmarket flag end. Then accept the issue.",
    )
