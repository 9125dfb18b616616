"""The replay stage: what an archive holds, published again as if it had been crawled now. Bytes are copied, so home is whole."""

from __future__ import annotations

from crawlers.keeper import Keeper, Tally
from pipeline.archive.port import Archive, documents_at
from pipeline.flow.called import Replay
from pipeline.progress import Notify, quiet
from pipeline.wiring import Ports


def replay(ports: Ports, source: Archive, *, notify: Notify = quiet) -> dict[str, Tally]:
    """Publishes each document of `source` that was public by the clock's day and is not known in that version.

    Returns what it saw. Of a document that was edited, the version counts that was seen last by then. Raises CorruptArchive if
    bytes in `source` are not what was put there.
    """
    keepers: dict[str, Keeper] = {}
    for document in documents_at(source, ports.clock.now()):
        if document.published > ports.clock.today():
            continue
        keeper = keepers.setdefault(document.source, Keeper(document.source, ports))
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
    for keeper in keepers.values():
        keeper.note_replay()
    return {name: keeper.tally for name, keeper in keepers.items()}


_: Replay = replay  # as a run calls it
