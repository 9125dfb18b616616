"""Orders held against what their authority's registry says was issued: on request, and once a day. Each gap is an issue.

What came of it is kept beside what is noted of sources, for the figures; a gap is gone when the comparison finds it no more.
"""

from __future__ import annotations

import io
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date
from typing import Any, Final
from zoneinfo import ZoneInfo

from pipeline.authorities.declared import authority
from pipeline.database.connection import Connection
from pipeline.database.documents import last_published
from pipeline.database.issues import report
from pipeline.database.rows import every
from pipeline.database.sources import put_source_state, source_state
from pipeline.errors import CorruptArchive, CouldNotRead, CrossmarketError
from pipeline.flow.expiring import doubted
from pipeline.fold import flag_at
from pipeline.log import log
from pipeline.records import Case, Document, Finding, Flag, IssueKind
from pipeline.registry.against_list import ListedHere, against_list
from pipeline.registry.against_registry import against_registry
from pipeline.registry.held_against import Gap, GapKind, Held, LastCompared, Reconciled, known_as
from pipeline.registry.registries import registry_form, registry_names
from pipeline.wiring import Ports

_STATE = "reconciled"  # before a registry's name: under which it is kept what came of the last comparison with it
IN_WORDS: Final[Mapping[GapKind, str]] = {
    GapKind.NO_FLAG: "issued, no flag",
    GapKind.NOT_THERE: "flag, not in the registry",
    GapKind.ENDED_HERE: "ended here, its rights still run",
    GapKind.STANDS_HERE: "stands here, all rights past",
}
IN_WORDS_OF_A_LIST: Final[Mapping[GapKind, str]] = {
    GapKind.NO_FLAG: "issued, no flag",
    GapKind.NOT_THERE: "flag, not in the list",
    GapKind.ENDED_HERE: "ended here, stands in the list",
    GapKind.STANDS_HERE: "stands here, ended in the list",
}
_REPAIRS: Final[Mapping[GapKind, str]] = {
    GapKind.NO_FLAG: "Look for the order in the case's documents. If it was announced before the days that were looked at: "
    "crossmarket run --since DATE; if nobody need hold it, accept the issue.",
    GapKind.NOT_THERE: "Read what announced it (crossmarket show ID), and the case in the registry; accept the issue when the flag "
    "says what holds.",
    GapKind.ENDED_HERE: "Read what ended it (crossmarket show ID). If it stands, and a person had said that it ended: crossmarket "
    "flag end ID --undo; if it did end, accept the issue.",
    GapKind.STANDS_HERE: "Read on what it rests (crossmarket show ID) and whether its rights were extended. If it ended: "
    "crossmarket flag end ID; else accept the issue.",
}


@dataclass(frozen=True)
class FileHeld:
    """A registry's file as it is held: its document, and the day on which it was written where its authority is."""

    source: str
    document: Document
    sha256: str


class NothingToCompareWith(CrossmarketError):
    """No file of a registry is held."""

    exit_code = 4


def file_held(ports: Ports, source: str) -> FileHeld | None:
    """The file of a registry that was fetched last, if one is held."""
    with ports.database.reading() as connection:
        document = last_published(connection, source)
    return FileHeld(source, document, document.parts[0].sha256) if document else None


def reconcile(ports: Ports) -> list[Reconciled]:
    """Compares with each registry that a file of is held, now, and keeps what came of it.

    Raises NothingToCompareWith that says what to run, CouldNotRead or CorruptArchive.
    """
    held = [file for source in registry_names() if (file := file_held(ports, source))]
    if not held:
        raise NothingToCompareWith(_nothing_held(ports))
    found = [(file, _compared(ports, file)) for file in held]
    for file, one in found:
        _keep(ports, file, one)
    return [one for _, one in found]


def reconcile_if_due(ports: Ports) -> None:
    """The same once a day, and when another file came; a file that cannot be read is an issue, and is tried on the next day."""
    for source in registry_names():
        file = file_held(ports, source)
        if file is None or not _is_due(ports, file):
            continue
        try:
            one = _compared(ports, file)
        except (CouldNotRead, CorruptArchive) as why:
            _keep_unread(ports, file, str(why))
            continue
        _keep(ports, file, one)
        log.info("reconcile: %d orders held against %s, %d gaps", one.compared, source, len(one.gaps))


def held_against_list(ports: Ports, code: str, listed: Sequence[ListedHere]) -> Reconciled:
    """Holds the orders of an authority against a person's list; nothing of it is kept."""
    return against_list(code, listed, _orders(ports, code, exercise=ports.settings.exercise), _day(ports, code))


def last_compared(connection: Connection) -> dict[str, LastCompared]:
    """By authority; nothing of one whose registry was never compared with."""
    states = [source_state(connection, state_name(source)) for source in registry_names()]
    return {s["authority"]: LastCompared(date.fromisoformat(s["day"]), frozenset(s["flags"])) for s in states if s.get("day")}


def kept_of(state: Mapping[str, Any]) -> dict[str, int]:
    """The figures of a comparison that was kept, by what they count."""
    return {"compared": state.get("compared", 0), **{kind.value: state.get("gaps", {}).get(kind.value, 0) for kind in GapKind}}


def state_name(source: str) -> str:
    """Under which name what came of the last comparison with a registry stands."""
    return f"{_STATE}:{source}"


def _compared(ports: Ports, file: FileHeld) -> Reconciled:
    registry = registry_form(file.source).read(io.BytesIO(ports.archive.get(file.sha256)))
    with ports.database.reading() as connection:
        state = source_state(connection, file.source)
    written = registry.at.astimezone(ZoneInfo(state["zone"]) if "zone" in state else UTC).date()
    held = _orders(ports, registry.authority, exercise=file.document.exercise)
    return against_registry(registry, held, _day(ports, registry.authority), written)


def _orders(ports: Ports, code: str, *, exercise: bool) -> list[Held]:
    """The orders of an authority as of now, with the numbers of their cases; in a drill those of drills alone."""
    now = ports.clock.now()
    with ports.database.reading() as connection:
        numbers = {c.id: (c.number, *c.further_numbers) for c in every(connection, Case) if c.authority == code}
    with ports.database.reading() as connection:
        flags = (flag for flag in every(connection, Flag) if flag.authority == code and flag.exercise == exercise)
        held = [known_as(flag_at(flag, now), numbers.get(flag.case_id, ())) for flag in flags]
    return [one for one in held if one]


def _day(ports: Ports, code: str) -> date:
    return authority(code).day_at(ports.clock.now())


def _is_due(ports: Ports, file: FileHeld) -> bool:
    with ports.database.reading() as connection:
        state = source_state(connection, state_name(file.source))
    return (state.get("on"), state.get("sha256")) != (ports.clock.today().isoformat(), file.sha256)


def _keep(ports: Ports, file: FileHeld, one: Reconciled) -> None:
    state = {
        "on": ports.clock.today().isoformat(),
        "sha256": file.sha256,
        "authority": one.authority,
        "day": one.day.isoformat() if one.day else None,
        "compared": one.compared,
        "gaps": {kind.value: n for kind, n in one.counts.items()},
        "flags": sorted({gap.flag_id for gap in one.gaps if gap.flag_id}),
        "left_out": dict(one.left_out),
        "unread": len(one.unread),
    }
    with ports.database.transaction() as connection:
        put_source_state(connection, state_name(file.source), state)
        report(connection, _findings(file, one, doubted(connection, file.source)), _owner(file.source), ports.clock.now())


def _keep_unread(ports: Ports, file: FileHeld, why: str) -> None:
    finding = Finding(
        kind=IssueKind.TO_DECIDE,
        source=file.source,
        place=f"{_owner(file.source)}:file",
        address=file.document.page,
        reason=f"no order could be held against the registry's file: {why}",
        repair="crossmarket doctor --thorough says whether it is damaged; the next file that is fetched takes its place.",
    )
    with ports.database.transaction() as connection:
        before = source_state(connection, state_name(file.source))
        today: dict[str, str] = {"on": ports.clock.today().isoformat(), "sha256": file.sha256}
        put_source_state(connection, state_name(file.source), before | today)
        report(connection, [finding], _owner(file.source), ports.clock.now())


def _owner(source: str) -> str:
    return f"reconcile:{source}"


def _findings(file: FileHeld, one: Reconciled, asked: Collection[str]) -> Iterator[Finding]:
    """`asked`: orders of which an issue asks already whether they ended."""
    for gap in one.gaps:
        if gap.kind is GapKind.STANDS_HERE and gap.flag_id in asked:
            continue
        yield Finding(
            kind=IssueKind.TO_DECIDE,
            source=file.source,
            place=f"{_owner(file.source)}:{gap.kind}:{gap.flag_id or f'{gap.number}:{gap.instrument}'}",
            address=file.document.page,
            reason=f"{IN_WORDS[gap.kind]}: {gap_in_words(gap)} (registry of {one.day})",
            repair=_REPAIRS[gap.kind],
            record=gap.flag_id,
        )


def gap_in_words(gap: Gap) -> str:
    """Which order, and the days that a gap is about."""
    return f"{gap.number} {gap.instrument}: {gap.days}"


def _nothing_held(ports: Ports) -> str:
    sources = registry_names()
    if not sources:
        return "no source brings a registry, so there is nothing to compare with; crossmarket reconcile --against FILE takes a list"
    off = {source: ports.settings.not_looked_at(source) for source in sources}
    run = " or ".join(f"crossmarket crawl --source {name}" + (f" ({why})" if why else "") for name, why in off.items())
    return f"no file of a registry was fetched, so there is nothing to compare with; fetch one: {run}"


def day_in_words(day: date | None) -> str:
    """Of what a comparison was made with."""
    return f"the registry of {day}" if day else "the list"
