"""The replay stage: what an archive holds, published again as if it had been crawled now. Bytes are copied, so home is whole."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from zoneinfo import ZoneInfo

from crawlers.keeper import Keeper, Tally, nobody
from pipeline.archive.port import Archive, documents_at
from pipeline.authorities.declared import authority
from pipeline.flow.called import Replay
from pipeline.progress import Notify, quiet
from pipeline.registry.registries import registry_form, registry_names
from pipeline.whole_file import DAYS, DailyFile
from pipeline.wiring import Ports


def replay(
    ports: Ports, source: Archive, *, came: Callable[[], None] = nobody, notify: Notify = quiet
) -> dict[str, Tally]:
    """Publishes each document of `source` that was public by the clock's day and is not known in that version.

    Returns what it saw. Of a document that was edited, the version counts that was seen last by then. Raises CorruptArchive if
    bytes in `source` are not what was put there.
    """
    keepers: dict[str, Keeper] = {}
    for document in documents_at(source, ports.clock.now()):
        if document.published > ports.clock.today():
            continue
        keeper = keepers.setdefault(document.source, Keeper(document.source, ports, came=came))
        keeper.tally.listed += 1
        known = keeper.known([document.id]).get(document.id)
        if known and known.version == document.version:
            keeper.tally.unchanged += 1
            continue
        keeper.tally.new += known is None
        keeper.tally.edited += known is not None
        for part in document.parts:
            keeper.keep(source.answer(part.sha256))
        keeper.publish(document)
        notify("documents", 1)
    files = _daily_files(ports, source, keepers.keys() & registry_names())
    for name, keeper in keepers.items():
        for file in files.get(name, ()):
            keeper.keep(source.answer(file.sha256))
        keeper.note_replay(files.get(name, ()))
    return {name: keeper.tally for name, keeper in keepers.items()}


def _daily_files(ports: Ports, source: Archive, names: Collection[str]) -> dict[str, list[DailyFile]]:
    """Which file of each registry came last on each day, by the clock's time: what they say of orders hangs on several of them."""
    found: dict[str, dict[date, str]] = {}
    for document in source.documents() if names else ():
        part = document.parts[0]
        if document.source in names and part.fetched_at <= ports.clock.now():
            zone = ZoneInfo(authority(registry_form(document.source).AUTHORITY).zone)
            found.setdefault(document.source, {})[part.fetched_at.astimezone(zone).date()] = part.sha256
    return {name: [DailyFile(day, by_day[day]) for day in sorted(by_day)[-DAYS:]] for name, by_day in found.items()}


_: Replay = replay  # as a run calls it
