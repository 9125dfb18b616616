"""What a run calls of the packages that this one must not import: each by its dotted name, with the types that the run relies on.

Who is called says at its definition that it has that type, so that mypy sees a parameter that was renamed on one side alone.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from pkgutil import resolve_name
from typing import Generic, Protocol, TypeVar, cast

from pipeline.archive.port import Archive
from pipeline.database.connection import Connection
from pipeline.errors import UsageError
from pipeline.flow.metrics import Pulse
from pipeline.flow.recipients import Word
from pipeline.flow.stop import Stop
from pipeline.progress import Notify
from pipeline.settings import Settings
from pipeline.trouble import Trouble
from pipeline.wiring import Ports


class Tally(Protocol):
    """What one crawl of a source saw."""

    listed: int
    new: int
    edited: int
    unchanged: int
    not_looked: int


class Told(Protocol):
    """What one decision over all allies brought."""

    alerts: int
    updates: int
    cancels: int
    inventories: int
    reminders: int
    to_removed: int
    held: int
    unread: int
    allies: set[str]
    due: datetime | None
    seconds_to_alert: list[float]


class Crawl(Protocol):
    def __call__(
        self,
        ports: Ports,
        *,
        sources: Sequence[str] = (),
        since: date | None = None,
        came: Callable[[], None] = ...,
        notify: Notify = ...,
    ) -> Mapping[str, Tally]: ...


class SourceTerms(Protocol):
    """On what terms a source is asked, and within which bounds its answers are believed."""

    @property
    def licence(self) -> str: ...
    @property
    def robots(self) -> str: ...
    @property
    def confirmed(self) -> date | None: ...
    @property
    def poll(self) -> float: ...


class TermsOf(Protocol):
    def __call__(self, name: str) -> tuple[SourceTerms, Mapping[str, float]]: ...


class Follow(Protocol):
    def __call__(
        self,
        ports: Ports,
        stop: Stop,
        pulse: Pulse,
        *,
        sources: Sequence[str] = (),
        since: date | None = None,
        after: Callable[[], None] | None = None,
    ) -> None: ...


class Replay(Protocol):
    def __call__(
        self, ports: Ports, source: Archive, *, came: Callable[[], None] = ..., notify: Notify = ...
    ) -> Mapping[str, Tally]: ...


class Tell(Protocol):
    def __call__(
        self,
        ports: Ports,
        *,
        announce: bool,
        hold: bool,
        working: bool,
        unfolded: Collection[str] = (),
        lists: Collection[str] = (),
        remind: Collection[str] = (),
        coverage: Sequence[str],
        notify: Notify = ...,
    ) -> Told: ...


class Sends(Protocol):
    """One that offers what waits, and keeps in mind what it must not offer again yet."""

    def check(self) -> None: ...

    def send(self, notify: Notify = ..., stop: Stop | None = None, beat: Callable[[], None] = ...) -> int: ...


class Sender(Protocol):
    def __call__(self, ports: Ports, *, patient: bool = False) -> Sends: ...


class Send(Protocol):
    def __call__(self, ports: Ports, notify: Notify = ...) -> int: ...


class TakeAnswers(Protocol):
    def __call__(self, ports: Ports, notify: Notify = ...) -> Sequence[tuple[str, str]]: ...


class ServeAnswers(Protocol):
    def __call__(self, ports: Ports, port: int, stop: Stop, pulse: Pulse) -> None: ...


class ConfirmAnswer(Protocol):
    def __call__(self, ports: Ports, asked: str, word: str, by: str) -> str: ...


class MakeKey(Protocol):
    def __call__(self, settings: Settings, today: date) -> str: ...


class FaultsError(UsageError):
    """A file was refused: what is wrong with it, a sentence each."""

    def __init__(self, words: str, faults: Sequence[str]) -> None:
        super().__init__(words)
        self.faults = faults


class LoadedRights(Protocol):
    """What loading a file of local rights changed."""

    @property
    def source(self) -> str: ...
    @property
    def new(self) -> int: ...
    @property
    def changed(self) -> int: ...
    @property
    def gone(self) -> int: ...
    @property
    def same(self) -> int: ...
    @property
    def contradictions(self) -> int: ...


class LoadRights(Protocol):
    def __call__(self, ports: Ports, file: Path, by: str) -> LoadedRights: ...


class ShowRights(Protocol):
    def __call__(self, ports: Ports, ally: str | None, right: str | None) -> list[str]: ...


class LogOfRights(Protocol):
    def __call__(self, ports: Ports) -> list[str]: ...


class Release(Protocol):
    def __call__(self, ports: Ports, alert: str, by: str) -> str: ...


class WaitingAlerts(Protocol):
    def __call__(self, ports: Ports) -> list[str]: ...


@dataclass(frozen=True)
class MailsAsked:
    """Which mails a person wants to look at; at most so many, the newest."""

    ally: str | None
    case: str | None
    kind: str | None
    limit: int


class LinesOfMails(Protocol):
    def __call__(self, ports: Ports, asked: MailsAsked) -> list[str]: ...


class PageOfMails(Protocol):
    def __call__(self, ports: Ports, asked: MailsAsked) -> tuple[str, str]: ...


class Look(Protocol):
    def __call__(self, settings: Settings) -> list[Trouble]: ...


class LookAtAddresses(Protocol):
    def __call__(self, settings: Settings, connection: Connection, now: datetime) -> list[Trouble]: ...


class HandOver(Protocol):
    def __call__(self, ports: Ports, ally: str, old: str, new: str, word: Word) -> Sequence[str]: ...


class AskToVerify(Protocol):
    def __call__(self, ports: Ports, ally: str, address: str) -> str: ...


T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True)
class Named(Generic[T_co]):
    """Something in another package, loaded when it is called for."""

    name: str  # package.module:object

    def load(self) -> T_co:
        return cast(T_co, resolve_name(self.name))


CRAWL = Named[Crawl]("crawlers.crawl:crawl")
FOLLOW = Named[Follow]("crawlers.follow:follow")
TERMS_OF = Named[TermsOf]("crawlers.crawl:terms_of")
REPLAY = Named[Replay]("crawlers.replay:replay")
TELL = Named[Tell]("alerts.desk.outbox:tell")
SEND = Named[Send]("alerts.outgoing.delivery:send")
SENDER = Named[Sender]("alerts.outgoing.delivery:Sender")
TAKE_ANSWERS = Named[TakeAnswers]("alerts.answers.taking:take")
SERVE_ANSWERS = Named[ServeAnswers]("alerts.answers.web:serve")
CONFIRM_ANSWER = Named[ConfirmAnswer]("alerts.answers.taking:confirm")
HAND_OVER = Named[HandOver]("alerts.points.handing_over:hand_over")
ASK_TO_VERIFY = Named[AskToVerify]("alerts.points.verifying:ask_now")
MAKE_KEY = Named[MakeKey]("alerts.answers.taking:make_key")
LOAD_RIGHTS = Named[LoadRights]("alerts.local_rights.loading:load")
SHOW_RIGHTS = Named[ShowRights]("alerts.local_rights.showing:show")
LOG_OF_RIGHTS = Named[LogOfRights]("alerts.local_rights.showing:log")
RELEASE = Named[Release]("alerts.local_rights.releasing:release")
WAITING_ALERTS = Named[WaitingAlerts]("alerts.local_rights.releasing:lines")
LINES_OF_MAILS = Named[LinesOfMails]("alerts.overview.lines:lines")
PAGE_OF_MAILS = Named[PageOfMails]("alerts.overview.page:page")
LOOK_AT_MAIL = Named[Look]("alerts.outgoing.examine:troubles_of_mail")
LOOK_AT_ANSWERS = Named[Look]("alerts.answers.examine:troubles_of_answers")
LOOK_AT_ADDRESSES = Named[LookAtAddresses]("alerts.outgoing.examine:troubles_of_addresses")
