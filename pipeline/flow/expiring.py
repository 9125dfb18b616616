"""What the daily files of registries say of the last days of rights, brought to the orders that rest on them.

Of each file that stood on the last days of looking the last days of patents are kept, so that a file is read once; what comes of
them for an order (`pipeline.fold.expiry`) is kept where folding finds it.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from hashlib import sha256
from typing import Any, Final

from pipeline.authorities.declared import authority
from pipeline.database.connection import Connection
from pipeline.database.contact_points import Decided, put_audit
from pipeline.database.decided import revisions
from pipeline.database.documents import last_published
from pipeline.database.expiries import put_registered, registered_by
from pipeline.database.flow import put_outgoing
from pipeline.database.issues import report
from pipeline.database.rows import every
from pipeline.database.sources import put_source_state, source_state
from pipeline.database.times import person
from pipeline.errors import CorruptArchive, CouldNotRead
from pipeline.flow.stages import fold_again
from pipeline.fold.expiry import DailyDates, RegistryFile, registered
from pipeline.log import log
from pipeline.records import Document, Finding, Flag, IssueKind, PersonWord, Registered
from pipeline.registry.last_days import last_days
from pipeline.registry.registries import registry_form, registry_names
from pipeline.whole_file import DailyFile, daily_files
from pipeline.wiring import Ports

_STATE: Final = "last_days"  # before a registry's name: under which the days of its last files are kept
_LOCK: Final = "expiry"  # of those who look: what was made of an order until now must not change meanwhile
_REPAIR: Final = (
    "Read on what it rests (crossmarket show ID) and what the registry has of it. If it ended: crossmarket flag end ID; else "
    "accept the issue."
)


def has_files(ports: Ports) -> bool:
    """Whether a file of some registry stood on a day that is known."""
    with ports.database.reading() as connection:
        return any(daily_files(source_state(connection, source)) for source in registry_names())


def look_if_due(ports: Ports) -> bool:
    """Holds the orders against the last daily files of each registry, where a file, a day or an order is another than last time.

    Returns whether there are cases to be folded anew; their events are under way then. A file that cannot be read counts as none:
    what is wrong with it is an issue of the comparison (`pipeline.flow.reconciling`) and the doctor's.
    """
    with ports.database.only_one(_LOCK):
        looked = [_look(ports, source) for source in registry_names()]
    return any(looked)


def _look(ports: Ports, source: str) -> bool:
    code = registry_form(source).AUTHORITY
    today = authority(code).day_at(ports.clock.now())
    with ports.database.reading() as connection:
        stood = daily_files(source_state(connection, source))
        kept = source_state(connection, f"{_STATE}:{source}")
        document = last_published(connection, source)
        due = [today.isoformat(), [list(map(str, file)) for file in stood], _digest(revisions(connection))] if stood else None
    if document is None or due is None or kept.get("due") == due:
        return False
    dates = _dates(ports, source, stood, kept.get("files", {}))
    files = [DailyDates(file.day, file.sha256, dates[file.sha256]) for file in stood if file.sha256 in dates]
    with ports.database.transaction() as connection:
        before = registered_by(connection, source)
        flags = [f for f in every(connection, Flag) if f.authority == code and f.exercise == document.exercise]
        file = RegistryFile(document.title, document.parts[0].address)
        now = {f.id: one for f in flags if (one := registered(f, files, file, today, before.get(f.id)))}
        now |= {id_: one for id_, one in before.items() if id_ not in {f.id for f in flags}}
        changed = [f for f in flags if now.get(f.id) != before.get(f.id)]
        put_registered(connection, source, now.values())
        put_source_state(connection, f"{_STATE}:{source}", {"due": due, "files": _as_json(dates)})
        report(connection, _findings(document, flags, now), f"expiry:{source}", ports.clock.now())
        if changed:
            put_outgoing(connection, [fold_again(code, sorted({f.case_id for f in changed}))])
    if changed:
        log.info("expiry: by the files of %s %d orders stand otherwise", source, len(changed))
    return bool(changed)


def take_back(ports: Ports, flag: Flag, word: PersonWord) -> date | None:
    """Takes back, by a person's word, the end of an order that a registry's files brought; the case is folded anew by its event.

    Returns the last day that it had by them; None where no registry ended it. The same days do not end it again.
    """
    record = flag.merged_into or flag.id
    with ports.database.only_one(_LOCK), ports.database.transaction() as connection:
        for source in registry_names():
            held = registered_by(connection, source)
            one = held.get(record)
            if one is None or not one.ends or one.ends[-1].undone:
                continue
            end = one.ends[-1].model_copy(update={"taken_back": word})
            held[record] = one.model_copy(update={"ends": (*one.ends[:-1], end)})
            put_registered(connection, source, held.values())
            what = f"end by {source} taken back"
            put_audit(connection, Decided(word.at, person(), flag.id, what, word.by, word.because, end.model_dump_json()))
            put_outgoing(connection, [fold_again(flag.authority, [flag.case_id])])
            return end.on
    return None


def _dates(ports: Ports, source: str, stood: Sequence[DailyFile], kept: Mapping[str, Any]) -> dict[str, dict[str, date]]:
    """By the SHA-256 of each file that can be read, the last days of patents in it."""
    found: dict[str, dict[str, date]] = {}
    for digest in {file.sha256 for file in stood}:
        if digest in kept:
            found[digest] = {number: date.fromisoformat(on) for number, on in kept[digest].items()}
            continue
        try:
            found[digest] = last_days(registry_form(source).read(io.BytesIO(ports.archive.get(digest))))
        except (CorruptArchive, CouldNotRead) as why:
            log.warning("expiry: a file of %s counts as none: %s", source, why)
    return found


def _as_json(dates: Mapping[str, Mapping[str, date]]) -> dict[str, dict[str, str]]:
    return {digest: {number: on.isoformat() for number, on in days.items()} for digest, days in dates.items()}


def _digest(revs: Mapping[str, int]) -> str:
    return sha256(json.dumps(revs, sort_keys=True).encode()).hexdigest()[:16]


def _findings(document: Document, flags: Sequence[Flag], now: Mapping[str, Registered]) -> Iterator[Finding]:
    for flag in flags:
        if (one := now.get(flag.id)) and one.doubt:
            yield Finding(
                kind=IssueKind.TO_DECIDE,
                source=document.source,
                place=f"expiry:{document.source}:{flag.id}",
                address=document.page,
                reason=f"{flag.order_number or flag.id} {flag.instrument} may have ended. {one.doubt}",
                repair=_REPAIR,
                record=flag.id,
            )


def doubted(connection: Connection, source: str) -> frozenset[str]:
    """The flags of orders of which it is asked already whether they ended."""
    return frozenset(id_ for id_, one in registered_by(connection, source).items() if one.doubt)
