"""What is wrong and what to do about it, port by port and source by source: `crossmarket doctor`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, func, select

from pipeline import holding
from pipeline.clock import Clock
from pipeline.database import flow
from pipeline.database import records as r
from pipeline.database import tables as t
from pipeline.database.store import Database
from pipeline.encryption import unencrypted
from pipeline.errors import CrossmarketError
from pipeline.records import BLOCKING_ISSUES
from pipeline.settings import Settings, source_names
from pipeline.trouble import Trouble
from pipeline.wiring import open_archive, open_bus, open_database, open_search

NOT_LOOKED = 3.0  # times the pace of a crawl that follows, after which a source counts as not looked at
_SLOWEST_PACE = timedelta(days=2)  # a crawl that does not follow is started by somebody's clock: once a day, with a day's grace


@dataclass(frozen=True)
class Finding:
    """What was looked at, what is wrong with it, and what was made."""

    what: str
    troubles: list[Trouble] = field(default_factory=list)
    made: list[str] = field(default_factory=list)
    of_port: bool = False  # of a server or file, and not of what is in it


def examine(settings: Settings, clock: Clock, *, create: bool = False) -> Iterator[Finding]:
    """Looks at everything the settings choose; with `create` first makes what is missing. Never raises for what is wrong."""
    ports: tuple[tuple[str, Callable[[str], Any]], ...] = (
        ("archive", open_archive),
        ("database", open_database),
        ("bus", open_bus),
        ("search", open_search),
    )
    for name, open_port in ports:
        yield _port(name, settings.url(name), open_port, create=create)
    yield Finding("encryption", unencrypted(settings))
    yield from _contents(settings, clock)


def _port(name: str, url: str, open_port: Callable[[str], Any], *, create: bool) -> Finding:
    try:
        with closing(open_port(url)) as port:
            made = port.create() if create and hasattr(port, "create") else []
            return Finding(name, port.troubles() if hasattr(port, "troubles") else [], made, of_port=True)
    except CrossmarketError as why:
        return Finding(
            name, [Trouble(str(why), f"what the sentence says; CROSSMARKET_{name.upper()} chooses the {name}")], of_port=True
        )


def _contents(settings: Settings, clock: Clock) -> Iterator[Finding]:
    try:
        with closing(open_database(settings.url("database"))) as database:
            yield Finding("clock", holding.troubles(database, settings, clock))
            for source in source_names():
                yield Finding(f"source {source}", _source(settings, clock, database, source))
            with database.reading() as connection:
                yield Finding("what waits", [*_waiting(connection), *_blocking(connection)])
    except CrossmarketError:
        return  # said of the database already


def _source(settings: Settings, clock: Clock, database: Database, source: str) -> list[Trouble]:
    """Whether a source is looked at, and whether it is unusually silent."""
    chosen = settings.source(source)
    with database.reading() as connection:
        looked = r.source_state(connection, source).get("looked_at")
        last = connection.execute(select(func.max(t.documents.c.published)).where(t.documents.c.source == source)).scalar()
    found = []
    running = "see that the crawl runs; crossmarket issues says what kept it from seeing all"
    if looked is None:
        found.append(Trouble(f"{source} was never looked at completely", running))
    elif clock.now() - datetime.fromisoformat(looked) > max(timedelta(seconds=chosen.poll * NOT_LOOKED), _SLOWEST_PACE):
        found.append(Trouble(f"{source} was last looked at completely at {looked}", running))
    if last and (days := (clock.today() - last).days) > chosen.quiet_days:
        page = "open the source's page in a browser: if newer notices stand there, its form changed; see crossmarket issues"
        found.append(Trouble(f"{source} brought nothing new since {last} ({days} days): an unusual silence", page))
    return found


def _waiting(connection: Connection) -> Iterator[Trouble]:
    dead = len(flow.buried(connection))
    if dead:
        yield Trouble(
            f"{dead} messages could not be worked on",
            "crossmarket issues says why; repair that, then crossmarket issues --replay all",
        )
    mails = r.count(connection, t.messages, t.messages.c.sent.is_(False))
    if mails:
        yield Trouble(f"{mails} mails wait to be sent", "see that crossmarket send --follow runs and what its log says")
    outgoing = r.count(connection, t.outgoing)
    if outgoing:
        yield Trouble(f"{outgoing} events wait to be put onto the bus", "see that the services run: each of them does it")


def _blocking(connection: Connection) -> Iterator[Trouble]:
    blocking = [i for i in r.issues(connection, "open") if i.kind in BLOCKING_ISSUES]
    if blocking:
        yield Trouble(
            f"{len(blocking)} open issues keep history from being complete", "crossmarket issues names each with its repair"
        )
