"""Which implementation a URL chooses: one table a port, loaded when chosen.

And the stages of a run that live in packages which this one must not import, by name.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cached_property
from pkgutil import resolve_name
from typing import TYPE_CHECKING, Any

from pipeline.clock import Clock
from pipeline.errors import SettingError
from pipeline.settings import Settings

if TYPE_CHECKING:
    from pipeline.archive.port import Archive
    from pipeline.bus.port import Bus
    from pipeline.database.store import Database
    from pipeline.search.port import Search

BUSES = {"sqlite": "pipeline.bus.sqlite:SqliteBus", "kafka": "pipeline.bus.kafka:KafkaBus"}
DATABASES = {"sqlite": "pipeline.database.store:Database", "postgresql": "pipeline.database.store:Database"}
SEARCHES = {
    "sqlite": "pipeline.search.sqlite:SqliteSearch",
    "http": "pipeline.search.elastic:ElasticSearch",
    "https": "pipeline.search.elastic:ElasticSearch",
}
SHARED_SEARCHES = frozenset({"http", "https"})
ARCHIVES = {"dir": "pipeline.archive.directory:DirectoryArchive"}
MAILS = {
    "dir": "alerts.mail.maildir:MaildirMail",
    "smtp": "alerts.mail.smtp:SmtpMail",
    "smtps": "alerts.mail.smtp:SmtpMail",
}
LIVE_MAILS = frozenset({"smtp", "smtps"})

CRAWL = "crawlers.crawl:crawl"
FOLLOW = "crawlers.follow:follow"
REPLAY = "crawlers.replay:replay"
TELL = "alerts.outbox:tell"
SEND = "alerts.delivery:send"
LOOK_AT_MAIL = "alerts.examine:troubles_of_mail"
LOOK_AT_ADDRESSES = "alerts.examine:troubles_of_addresses"


def implementation(table: dict[str, str], url: str, port: str) -> Any:
    """The class that the URL's scheme chooses. Raises SettingError that lists the known schemes."""
    scheme, found, _ = url.partition(":")
    if not found or scheme not in table:  # the URL itself is not repeated: it may hold a password
        known = ", ".join(f"{kind}://" for kind in sorted(table))
        raise SettingError(f"{port}: unknown kind {scheme!r}; known: {known}")
    return resolve_name(table[scheme])


def open_bus(url: str) -> Bus:
    bus: Bus = implementation(BUSES, url, "bus").from_url(url)
    return bus


def open_database(url: str) -> Database:
    database: Database = implementation(DATABASES, url, "database").from_url(url)
    return database


def open_search(url: str, clock: Clock | None = None) -> Search:
    search: Search = implementation(SEARCHES, url, "search").from_url(url, clock)
    return search


def open_archive(url: str) -> Archive:
    archive: Archive = implementation(ARCHIVES, url, "archive").from_url(url)
    return archive


@dataclass(frozen=True)
class Ports:
    """What a stage works with: the settings, the one clock, and the open ports."""

    settings: Settings
    clock: Clock
    archive: Archive
    bus: Bus
    database: Database

    @cached_property
    def search(self) -> Search:
        """The search engine, opened when it is first asked for: most commands do without."""
        return open_search(self.settings.url("search"), self.clock)

    @property
    def searches_alone(self) -> bool:
        """Whether the search engine is a file of this machine, which no service keeps up to date."""
        return self.settings.url("search").partition(":")[0] not in SHARED_SEARCHES

    def close_search(self) -> None:
        if "search" in self.__dict__:
            self.search.close()


@contextmanager
def open_ports(settings: Settings, clock: Clock) -> Iterator[Ports]:
    """Opens every port that the settings choose and closes them at the end. Raises SettingError or StorageError."""
    with ExitStack() as stack:
        archive = open_archive(settings.url("archive"))
        stack.callback(archive.close)
        bus = open_bus(settings.url("bus"))
        stack.callback(bus.close)
        database = open_database(settings.url("database"))
        stack.callback(database.close)
        ports = Ports(settings, clock, archive, bus, database)
        stack.callback(ports.close_search)
        yield ports


def stage(name: str) -> Any:
    """A stage of the run, by its dotted name."""
    return resolve_name(name)
