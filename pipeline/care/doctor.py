"""What is wrong and what to do about it, port by port and source by source: `crossmarket doctor`."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from pipeline.care.encryption import unencrypted
from pipeline.care.evidence import damage, unreadable
from pipeline.care.looked import patience, troubles_of_coverage
from pipeline.care.sources import QUIET_DAYS
from pipeline.clock import Clock
from pipeline.database import flow
from pipeline.database.connection import Connection
from pipeline.database.documents import last_published
from pipeline.database.issues import issues_of_status
from pipeline.database.ledger import delivered_to_removed, undelivered_to_removed
from pipeline.database.messages import unsent
from pipeline.database.sources import source_state
from pipeline.database.store import Database
from pipeline.errors import CrossmarketError
from pipeline.files import last_backup
from pipeline.flow import called, holding
from pipeline.flow.heartbeat import beats
from pipeline.progress import Notify, quiet
from pipeline.records import BLOCKING_ISSUES
from pipeline.settings import Settings
from pipeline.source_keys import ending
from pipeline.source_settings import source_names
from pipeline.trouble import Trouble
from pipeline.windows import Coverage
from pipeline.wiring import open_archive, open_bus, open_database, open_search

_LITTLE_ROOM = 500_000_000  # bytes
_OLD_BACKUP = timedelta(days=8)
_PAGE = "open the source's page in a browser: if newer notices stand there, its form changed; see crossmarket issues"


@dataclass(frozen=True)
class Check:
    """What was looked at, what is wrong with it, what was made, and what else there is to know."""

    what: str
    troubles: list[Trouble] = field(default_factory=list)
    made: list[str] = field(default_factory=list)
    of_port: bool = False  # of a server or file, and not of what is in it
    note: str = ""


def examine(
    settings: Settings, clock: Clock, *, create: bool = False, thorough: bool = False, notify: Notify = quiet
) -> Iterator[Check]:
    """Looks at everything the settings choose; with `create` first makes what is missing. Never raises for what is wrong.

    With `thorough` also reads every record and every archived body, which takes as long as that takes.
    """
    ports: tuple[tuple[str, Callable[[str], Any]], ...] = (
        ("archive", open_archive),
        ("database", open_database),
        ("bus", open_bus),
        ("search", open_search),
    )
    for name, open_port in ports:
        yield _port(name, settings.url(name), open_port, create=create)
    yield Check("encryption", unencrypted(settings))
    yield Check("mail", called.LOOK_AT_MAIL.load()(settings))
    yield Check("answers", called.LOOK_AT_ANSWERS.load()(settings))
    yield Check("disk", list(_disk(settings)))
    yield Check("backup", list(_backup(settings, clock)))
    yield Check("services", list(_services(settings)))
    yield from _contents(settings, clock, thorough=thorough, notify=notify)


def _port(name: str, url: str, open_port: Callable[[str], Any], *, create: bool) -> Check:
    try:
        with closing(open_port(url)) as port:
            made = port.create() if create and hasattr(port, "create") else []
            return Check(name, port.troubles() if hasattr(port, "troubles") else [], made, of_port=True)
    except CrossmarketError as why:
        return Check(
            name, [Trouble(str(why), f"what the sentence says; CROSSMARKET_{name.upper()} chooses the {name}")], of_port=True
        )


def _disk(settings: Settings) -> Iterator[Trouble]:
    try:
        free = shutil.disk_usage(settings.home).free
    except OSError as why:
        yield Trouble(f"{settings.home} cannot be looked at: {why.strerror}", "see that it is there and may be read")
        return
    if free < _LITTLE_ROOM:
        yield Trouble(
            f"the disk of {settings.home} has {free // 1_000_000} MB left", "free some space: see Disk full in the runbook"
        )


def _backup(settings: Settings, clock: Clock) -> Iterator[Trouble]:
    """A backup is missed where mail may leave, and where there was one before."""
    last = last_backup.last(settings.home)
    if last is None and settings.live == "yes":
        yield Trouble("nothing was ever put into a sound backup", "crossmarket backup FOLDER, every day by a timer")
    elif last and clock.now() - last > _OLD_BACKUP:
        yield Trouble(f"the last sound backup is of {last:%Y-%m-%d}", "see why the later ones failed: crossmarket backup FOLDER")


def _services(settings: Settings) -> Iterator[Trouble]:
    """Those that ended otherwise than as asked, and those that run and do not go round."""
    for beat in beats(settings.home):
        if beat.dead:
            last = f"service {beat.service} of host {beat.host} was last alive {timedelta(seconds=round(beat.age))} ago"
            away = f"if it is out of use: delete {beat.file}"
            how = "start it again" if beat.ended else "see its log; start it again if it is gone, restart it if it hangs"
            yield Trouble(last, f"{how}; {away}")


def _contents(settings: Settings, clock: Clock, *, thorough: bool, notify: Notify) -> Iterator[Check]:
    """What is in the database and the archive. What cannot be seen is said, and not taken for nothing."""
    try:
        with closing(open_database(settings.url("database"))) as database:
            yield _guarded("clock", partial(_clock, settings, clock, database))
            for source in source_names():
                yield _guarded(f"source {source}", partial(_source, settings, clock, database, source))
            yield _guarded("what waits", partial(_what_waits, database))
            yield _guarded("recalls", partial(_recalls, database))
            yield _guarded("addresses", partial(_addresses, settings, clock, database))
            if thorough:
                yield _guarded("every record", partial(_records, database, notify))
                yield _guarded("every archived body", partial(_evidence, settings, database, notify))
    except CrossmarketError as why:
        unseen = "sources, what waits" + (", records and archived bodies" if thorough else "")
        yield Check(unseen, [_unseen(why)])


def _guarded(what: str, look: Callable[[], Check]) -> Check:
    try:
        return look()
    except CrossmarketError as why:
        return Check(what, [_unseen(why)])


def _unseen(why: CrossmarketError) -> Trouble:
    return Trouble(f"it cannot be seen: {why}", "what the sentence says, then crossmarket doctor again")


def _clock(settings: Settings, clock: Clock, database: Database) -> Check:
    return Check("clock", holding.troubles(database, settings, clock))


def _source(settings: Settings, clock: Clock, database: Database, source: str) -> Check:
    """Whether a source is looked at, and whether it is unusually silent. What was replayed from an archive is no crawl."""
    chosen = settings.source(source)
    with database.reading() as connection:
        state = source_state(connection, source)
        newest = last_published(connection, source)
    coverage, looked = Coverage.from_json(state), state.get("looked_at")
    if off := settings.not_looked_at(source):
        return Check(f"source {source}", note=f"{off}; last looked at completely: {looked or 'never'}")
    if state.get("replayed_at") and not (looked or coverage.covered or coverage.gaps):
        return Check(f"source {source}", note="replayed from an archive; nobody looks at the source itself")
    found = troubles_of_coverage(source, state, clock.now())
    if ends := ending(chosen, clock.now()):
        found.append(Trouble(f"{source}: {ends}", f"set a new one as CROSSMARKET_SOURCES__{source.upper()}__KEY"))
    running = "see that the crawl runs; crossmarket issues says what kept it from seeing all"
    if looked is None:
        found.append(Trouble(f"{source} was never looked at completely", running))
    elif clock.now() - datetime.fromisoformat(looked) > patience(state.get("pace")):
        found.append(Trouble(f"{source} was last looked at completely at {looked}", running))
    if newest and (days := (clock.today() - newest.published).days) > (chosen.quiet_days or state.get("quiet_days", QUIET_DAYS)):
        found.append(Trouble(f"{source} brought nothing new since {newest.published} ({days} days): an unusual silence", _PAGE))
    return Check(f"source {source}", found)


def _what_waits(database: Database) -> Check:
    with database.reading() as connection:
        return Check("what waits", [*_waiting(connection), *_blocking(connection)])


def _waiting(connection: Connection) -> Iterator[Trouble]:
    dead = len(flow.buried(connection))
    if dead:
        yield Trouble(
            f"{dead} messages could not be worked on",
            "crossmarket issues says why; repair that, then crossmarket issues --replay all",
        )
    mails = unsent(connection)
    if mails:
        yield Trouble(f"{mails} mails wait to be sent", "see that crossmarket send --follow runs and what its log says")
    outgoing = flow.unpublished(connection)
    if outgoing:
        yield Trouble(f"{outgoing} events wait to be put onto the bus", "see that the services run: each of them does it")


def _addresses(settings: Settings, clock: Clock, database: Database) -> Check:
    with database.reading() as connection:
        return Check("addresses", called.LOOK_AT_ADDRESSES.load()(settings, connection, clock.now()))


def _recalls(database: Database) -> Check:
    """Whether those who are no addresses of their allies any more hear what takes back what they were told."""
    with database.reading() as connection:
        taken, waiting = delivered_to_removed(connection), undelivered_to_removed(connection)
    note = f"{taken} went to addresses that their allies no longer have, {len(waiting)} wait" if taken or waiting else ""
    numbers = Counter((one.ally, one.address) for one in waiting if one.told)
    answers = {(one.ally, one.address): one.answer or "crossmarket issues says why" for one in waiting}
    return Check(
        "recalls",
        [
            Trouble(
                f"{n} recalls cannot be delivered to {address}, which {ally} no longer has: {answers[ally, address]}",
                "tell them by another way: see CouldNotSend in the runbook; then crossmarket issues --accept",
            )
            for (ally, address), n in sorted(numbers.items())
        ],
        note=note,
    )


def _blocking(connection: Connection) -> Iterator[Trouble]:
    blocking = [i for i in issues_of_status(connection, "open") if i.kind in BLOCKING_ISSUES]
    if blocking:
        yield Trouble(
            f"{len(blocking)} open issues keep history from being complete", "crossmarket issues names each with its repair"
        )


def _records(database: Database, notify: Notify) -> Check:
    repair = "restore the database from a backup: crossmarket restore FILE"
    return Check("every record", [Trouble(sentence, repair) for sentence in unreadable(database, notify)])


def _evidence(settings: Settings, database: Database, notify: Notify) -> Check:
    repair = "restore the archive's file from a backup, or move it away and crawl again what it held"
    with closing(open_archive(settings.url("archive"))) as archive:
        return Check("every archived body", [Trouble(sentence, repair) for sentence in damage(archive, database, notify)])
