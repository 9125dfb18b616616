"""Plays the demonstration's story day by day, and says of each day which source said what and which mail went to whom.

    CROSSMARKET_HOME=… python -m deploy.demo.play ARCHIVE

ARCHIVE is what crawls of all sources kept of one invented case (`make demo-archive`). Nothing is asked of any network.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path

from pipeline.archive.port import Archive, documents_at
from pipeline.clock import Clock
from pipeline.database.courts import rulings_held
from pipeline.database.rows import every
from pipeline.flow import ruling as deciding
from pipeline.flow import run as running
from pipeline.flow.ending import Said
from pipeline.records import Message
from pipeline.settings import load
from pipeline.wiring import Ports, open_archive, open_ports

CASE = "337-TA-2831"
# The days, and what happens on them.
DAYS: Mapping[date, str] = {
    date(2026, 4, 5): "The case is known; it has no order.",
    date(2026, 4, 6): "The Commission acts. Its own list has the notice within the hour, as a PDF.",
    date(2026, 4, 7): "The docket has the orders themselves, which name whom they bind.",
    date(2026, 4, 8): "Public inspection shows what will be printed. It says the same: no mail.",
    date(2026, 4, 9): "The Federal Register prints it, with a wrong patent number. The notice is believed, the question told.",
    date(2026, 4, 10): "The Federal Register prints it again, corrected. The question is gone.",
    date(2026, 6, 8): "The 60 days of Presidential review are over.",
    date(2026, 6, 23): "US customs rule that a redesign is outside.",
    date(2026, 8, 3): "By the registry one of the patents ran out on 31 July; two more run, and the next mail says so.",
    date(2026, 9, 15): "The Federal Circuit reverses in part. It is held for a person (crossmarket rulings).",
    date(2026, 9, 16): "A person applies it.",
}
_BY = Said("A. Analyst", "the mandate issued (an exercise)")
_TITLE = 100  # characters


def main(archive: Path) -> None:
    """Plays it into the home that the settings name."""
    seen: set[tuple[str, str]] = set()
    for day, happens in DAYS.items():
        with open_ports(load(), Clock(datetime.combine(day, time(21), UTC))) as ports:
            source = open_archive(f"dir:///{archive.resolve()}?mode=ro")
            print(f"\n{day:%A}, {day.day} {day:%B %Y}: {happens}")
            before = {message.id for message in _messages(ports)}
            for line in _applied(ports):
                print(f"  {line}")
            for line in _published(source, ports, seen):
                print(f"  {line}")
            running.run(ports, replay=source, announce=True)
            fresh = [message for message in _messages(ports) if message.id not in before]
            for line in _mails(fresh):
                print(f"  {line}")
            source.close()
    print(f"\nIts mails lie in {load().home / 'mail' / 'new'}. On a page, for a browser:")


def _messages(ports: Ports) -> list[Message]:
    with ports.database.reading() as connection:
        return list(every(connection, Message))


def _applied(ports: Ports) -> Iterator[str]:
    """Once a ruling waits from a day before, a person says that it does what is proposed."""
    with ports.database.reading() as connection:
        waiting = [one for one, _, _ in rulings_held(connection) if one.status == "open" and one.order_number == CASE]
    for one in waiting:
        deciding.apply(ports, one.id, _BY, deciding.Chosen())
        yield f"crossmarket rulings apply {one.id} --by '{_BY.by}'"


def _published(source: Archive, ports: Ports, seen: set[tuple[str, str]]) -> Iterator[str]:
    """What is new in the archive by this day, or says something else than before."""
    known = {id_ for id_, _ in seen}
    for document in documents_at(source, ports.clock.now()):
        state = (document.id, document.version)
        if document.published > ports.clock.today() or state in seen:
            continue
        seen.add(state)
        again = document.id in known
        if again and len(document.native_id) == len(document.native_id.strip("0123456789")):
            continue  # a file that is written anew each day
        words = document.title.removeprefix("EXERCISE: ")
        shown = f"{words[:_TITLE]}{'…' if len(words) > _TITLE else ''}"
        yield f"{document.source:<31} {document.native_id}: {shown}{' (edited)' if again else ''}"


def _mails(fresh: Iterable[Message]) -> Iterator[str]:
    """To whom which mail went; those in other languages say the same."""
    to: dict[str, list[str]] = {}
    translated, lists = [], 0
    for message in sorted(fresh, key=lambda m: m.ally):
        exercise, _, subject = message.subject.partition("EXERCISE ")
        if CASE not in message.subject:
            lists += 1
        elif exercise or not subject:
            translated.append(message.ally)
        else:
            to.setdefault(subject.rpartition(" | ")[0] or subject, []).append(message.ally)
    for subject, allies in to.items():
        yield f"-> mail to {' '.join(allies)}: {subject}"
    if translated:
        yield f"-> in their own languages to {' '.join(translated)}"
    if lists:
        yield f"-> to {lists} allies: the LIST of what stands, which comes each quarter"
    if not (to or lists):
        yield "-> no mail"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
