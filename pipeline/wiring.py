"""Which implementation a URL chooses: one table a port, loaded when chosen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cached_property
from pkgutil import resolve_name
from typing import TYPE_CHECKING, Any

from pipeline.authorities.declared import authorities
from pipeline.clock import Clock
from pipeline.errors import SettingError
from pipeline.files.owned import keep_for_owner
from pipeline.settings import Settings

if TYPE_CHECKING:
    from pipeline.archive.port import Archive
    from pipeline.bus.port import Bus
    from pipeline.database.store import Database
    from pipeline.flow.companions import Companions
    from pipeline.flow.offices import Offices
    from pipeline.flow.safety import SafetyNotices
    from pipeline.search.port import Search

BUSES = {"sqlite": "pipeline.bus.sqlite:SqliteBus", "kafka": "pipeline.bus.kafka:KafkaBus"}
DATABASES = {"sqlite": "pipeline.database.store:Database", "postgresql": "pipeline.database.store:Database"}
SEARCHES = {
    "sqlite": "pipeline.search.sqlite_audiences:SqliteSearch",
    "http": "pipeline.search.elastic:ElasticSearch",
    "https": "pipeline.search.elastic:ElasticSearch",
}
SHARED_SEARCHES = frozenset({"http", "https"})
SHARED_BUSES = frozenset({"kafka"})
ARCHIVES = {"dir": "pipeline.archive.directory:DirectoryArchive"}
MAILS = {
    "dir": "alerts.mail.maildir:MaildirMail",
    "smtp": "alerts.mail.smtp:SmtpMail",
    "smtps": "alerts.mail.smtp:SmtpMail",
}
BOXES = {"maildir": "alerts.answers.boxes.maildir:MaildirBox", "imaps": "alerts.answers.boxes.imap:ImapBox"}
LIVE_MAILS = frozenset({"smtp", "smtps"})


def goes_to_a_server(settings: Settings) -> bool:
    """Whether mail is set to leave this machine; into a folder it goes for who wants to look, and tells nobody."""
    return settings.url("mail").partition(":")[0] in LIVE_MAILS


def implementation(table: dict[str, str], url: str, port: str) -> Any:
    """The class that the URL's scheme chooses. Raises SettingError that lists the known schemes."""
    return resolve_name(table[kind_of(table, url, port)])


def kind_of(table: dict[str, str], url: str, port: str) -> str:
    """The URL's scheme. Raises SettingError that lists the known ones."""
    scheme, found, _ = url.partition(":")
    if not found or scheme not in table:  # the URL itself is not repeated: it may hold a password
        known = ", ".join(f"{kind}://" for kind in sorted(table))
        raise SettingError(f"{port}: unknown kind {scheme!r}; known: {known}")
    return scheme


def open_bus(url: str) -> Bus:
    """The bus of a URL. Raises SettingError or StorageError."""
    bus: Bus = implementation(BUSES, url, "bus").from_url(url)
    return bus


def open_database(url: str, *, make: bool = True) -> Database:
    """The database of a URL. Raises SettingError or StorageError."""
    database: Database = implementation(DATABASES, url, "database").from_url(url, make=make)
    return database


def must_be_there(url: str) -> None:
    """Raises SettingError if the URL is that of a database in a folder that is not there: nobody makes a home by looking at it."""
    implementation(DATABASES, url, "database").must_be_there(url)


def open_search(url: str, clock: Clock | None = None) -> Search:
    """The search of a URL. Raises SettingError or StorageError."""
    search: Search = implementation(SEARCHES, url, "search").from_url(url, clock)
    return search


def open_archive(url: str) -> Archive:
    """The archive of a URL. Raises SettingError or StorageError."""
    archive: Archive = implementation(ARCHIVES, url, "archive").from_url(url)
    return archive


@dataclass(frozen=True)
class Ports:
    """What a stage works with: the settings, the one clock, and the open ports."""

    settings: Settings
    clock: Clock
    database: Database

    @cached_property
    def archive(self) -> Archive:
        """The archive, opened when it is first asked for, as the bus is: who only looks at the database waits for neither."""
        return open_archive(self.settings.url("archive"))

    @cached_property
    def bus(self) -> Bus:
        return open_bus(self.settings.url("bus"))

    @cached_property
    def search(self) -> Search:
        """The search engine, opened when it is first asked for: most commands do without."""
        return open_search(self.settings.url("search"), self.clock)

    @cached_property
    def companions(self) -> Companions:
        """The companion lists, each read when an order is first held beside it."""
        from pipeline.flow.companions import Companions  # which knows the other ports

        return Companions(lambda: self.archive)

    @cached_property
    def safety(self) -> SafetyNotices:
        """Safety notices that call goods counterfeit."""
        from pipeline.flow.safety import SafetyNotices  # which knows the other ports

        return SafetyNotices(lambda: self.archive)

    @cached_property
    def offices(self) -> Offices:
        """What offices said of rights."""
        from pipeline.flow.offices import Offices  # which knows the other ports

        return Offices(lambda: self.archive)

    @property
    def works_alone(self) -> bool:
        """Whether the bus is a file of this machine, from which the services of no other one read."""
        return self.settings.url("bus").partition(":")[0] not in SHARED_BUSES

    @property
    def searches_alone(self) -> bool:
        """Whether the search engine is a file of this machine, which no service keeps up to date."""
        return self.settings.url("search").partition(":")[0] not in SHARED_SEARCHES

    def close(self, name: str) -> None:
        """Closes a port if it was opened."""
        if name in self.__dict__:
            getattr(self, name).close()


@contextmanager
def open_ports(settings: Settings, clock: Clock, *, make: bool = True) -> Iterator[Ports]:
    """Opens the ports that the settings choose and closes them at the end. Raises SettingError or StorageError.

    With `make`, for whoever works, archive, bus and database are opened at once and made if they are not there. Without it only the
    database is, in a home that must be there; the others when they are asked for.
    """
    asked = {"archive": ARCHIVES, "bus": BUSES, "search": SEARCHES} | ({"mail": MAILS} if make else {})
    for name, table in asked.items():
        kind_of(table, settings.url(name), name)  # said at once, and not after hours of work
    authorities()  # likewise
    keep_for_owner(settings.home)
    with ExitStack() as stack:
        ports = Ports(settings, clock, open_database(settings.url("database"), make=make))
        stack.callback(ports.database.close)
        for name in ("archive", "bus", "search"):
            stack.callback(ports.close, name)
        if make:
            ports.archive, ports.bus  # noqa: B018 - opened by being asked for
        yield ports
