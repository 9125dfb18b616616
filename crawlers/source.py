"""The base of all sources: a Scrapy spider that asks, judges what came, asks again, and knows what it could not look at.

Requests go through Scrapy's engine and downloader (robots.txt, delay, TLS, compression) one by one as awaited calls
(`engine.download_async`), not through callbacks: the duplicate filter of the scheduler drops documents without a word when several
requests are redirected to one page, and what was due is known best where it was asked for.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import date, datetime, tzinfo
from typing import Any, ClassVar, Generic, TypeVar

import scrapy

from crawlers.addresses import MayNotBeAsked, may_be_asked, origin, shown
from crawlers.answers import Judgement, Verdict, conditions, media_type, said_at
from crawlers.fetching import Fetcher
from crawlers.keeper import Keeper
from crawlers.settings import AT_ONCE
from pipeline.archive.port import Answer, Kept
from pipeline.errors import CorruptArchive, CouldNotRead, StorageError, in_words
from pipeline.last_look import Fault
from pipeline.log import log, said
from pipeline.progress import Notify
from pipeline.records import Finding, IssueKind, Part
from pipeline.source_settings import SourceSettings
from pipeline.texts.forms import TextForm
from pipeline.windows import Window

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
_LONGEST_WAIT = 4.0
_ROOM_SECONDS = 0.5
_STREAK = 3  # after so many failures in a row of one kind of request, further ones are tried less patiently


@dataclass(frozen=True)
class Believed(Generic[T_co]):
    """An answer that is what was due. `sha256` finds its bytes in the archive; `value` is what the check made of them."""

    address: str
    sha256: str
    fetched_at: datetime  # when these bytes came; earlier than now if the source said that nothing changed since
    media_type: str
    value: T_co

    def as_part(self, form: TextForm) -> Part:
        """It as a part of a document, in this form."""
        return Part(
            name=form.PART,
            form=form.FORM,
            address=self.address,
            fetched_at=self.fetched_at,
            media_type=self.media_type,
            sha256=self.sha256,
        )


@dataclass(frozen=True)
class NotLooked:
    """What was asked for could not be looked at."""

    address: str
    reason: str
    gone: bool = False  # the source answered that there is nothing at this address
    refused: bool = False  # it answered that this is not for us


@dataclass(frozen=True)
class Terms:
    """On what terms a source is asked: what no answer of it says."""

    licence: str  # under which its documents may be kept and told of, and where that stands
    robots: str  # what its robots.txt was read to say; it is obeyed as it comes in any case
    confirmed: date | None  # the day on which its addresses and forms were confirmed live; None: never
    poll: float = 300.0  # seconds between two looks of a crawl that follows
    quiet_days: int = 10  # so long without a new document is a silence that somebody should look into


class Source(scrapy.Spider):
    """One source. A subclass names itself, its host and authority, and says in `look` what it asks for."""

    name = "source"
    default_base_url: ClassVar[str]
    default_since: ClassVar[date]
    terms: ClassVar[Terms]
    zone: ClassVar[tzinfo]  # where the publisher's days begin and end
    megabytes: ClassVar[int] = 8  # a longer answer, or one that unpacks to more, is not believed where nothing else is set
    further_addresses: ClassVar[tuple[str, ...]] = ()  # of other hosts that are asked; only theirs and the base's are
    documents_of: ClassVar[str] = ""  # the source whose documents it brings, where they are not its own

    @classmethod
    def bounds(cls) -> dict[str, float]:
        """Beyond what its answers are not believed, in words: megabytes of an answer, rows that it lists."""
        return {"megabytes": cls.megabytes}

    def __init__(self, keeper: Keeper, chosen: SourceSettings, since: date | None, notify: Notify, *, quick: bool = False) -> None:
        super().__init__()
        self.keeper = keeper
        self.chosen = chosen
        self.since = since
        self.notify = notify  # told of progress: what, how many
        self.quick = quick  # known documents whose listing says what it said are taken as unchanged
        self.base = (chosen.base_url or self.default_base_url).rstrip("/")
        self.origins = tuple(dict.fromkeys(origin(address) for address in (self.base, *self.further_addresses)))
        self.days: tuple[Window, ...] = ()  # that this look is to see
        self.failure: BaseException | None = None
        self.none: tuple[scrapy.Request, ...] = ()  # Scrapy wants a generator of requests; ours are asked in `look`
        self._at_once = asyncio.Semaphore(AT_ONCE)
        self._failures: Counter[str] = Counter()
        self._looking: asyncio.Task[None] | None = None
        self._dates: list[tuple[datetime, datetime]] = []  # what the source said the time was, and what our clock said then

    async def start(self) -> AsyncIterator[Any]:
        """Scrapy's entry; runs `look` and remembers what it raised, for the caller of the crawl."""
        began = time.monotonic()
        self._looking = asyncio.create_task(self.look())
        try:
            with suppress(asyncio.CancelledError):
                await self._looking
            self.keeper.flush()
            self._keep_date()
            if not self._looking.cancelled():
                self.keeper.end_look()
            self._say_what_was_seen(time.monotonic() - began)
        except Exception as why:  # noqa: BLE001 - not swallowed: raised again by crawlers.crawl, where Scrapy cannot lose it
            self.failure = why
        for request in self.none:
            yield request

    @property
    def began(self) -> bool:
        return self._looking is not None

    def _say_what_was_seen(self, seconds: float) -> None:
        """The line of the log that each look leaves."""
        tally = asdict(self.keeper.tally)
        counts = ", ".join(f"{n} {name.replace('_', ' ')}" for name, n in tally.items())
        days = ", ".join(map(str, self.days))
        how = "quick look" if self.quick else "look"
        fields = said(source=self.name, days=days, quick=self.quick, seconds=round(seconds, 1), **tally)
        log.info("%s: %s at %s: %s, in %.1f s", self.name, how, days or "nothing", counts, seconds, extra=fields)

    def stop_looking(self) -> None:
        """Leaves off; what was fetched until now is kept, the rest is due at the next look."""
        if self._looking:
            self._looking.cancel()

    async def look(self) -> None:
        """Looks once at all that is due. What cannot be looked at is reported to the keeper, and raises nothing."""
        raise NotImplementedError

    def _came(self, headers: dict[str, str]) -> None:
        """Notes the time that an answer says it was sent at, if no better one came in this look."""
        said, now = said_at(headers), self.keeper.ports.clock.now()
        if said:
            self._dates = sorted([*self._dates, (said, now)], key=lambda pair: abs(pair[0] - pair[1]))[:1]

    def _keep_date(self) -> None:
        """Keeps how the source's clock and ours stood. An old answer of some cache differs more than a fresh one does."""
        if self._dates and self.keeper.ports.clock.fixed is None:
            self.keeper.dated(*self._dates[0])

    async def room(self) -> None:
        """Waits until the readers have taken enough of what was fetched."""
        while self.keeper.crowded():  # noqa: ASYNC110 - the readers are other processes: nobody here could set an event
            await asyncio.sleep(_ROOM_SECONDS)

    async def ask(
        self, kind: str, address: str, check: Callable[[bytes], T], tries: int | None = None, *, conditional: bool = False
    ) -> Believed[T] | NotLooked:
        """Asks for an address until the answer is believed. Requests of one `kind` fail alike: patience with them is shared.

        `check` makes a value of the body, or raises CouldNotRead if the body is not what was due. With `conditional`, an answer
        that the archive has is asked for only if it changed. Only believed answers are kept, and with them their validators.
        """
        try:
            may_be_asked(address, self.origins)
        except MayNotBeAsked as why:
            return self._gave_up(shown(address), str(why), 0)
        patience = tries or self.chosen.tries
        if self._failures[kind] >= _STREAK:
            patience = min(2, patience)
        last = Judgement(Verdict.AGAIN, "not asked")
        for n in range(patience):
            again = f" again ({last.reason}; try {n + 1} of {patience})" if n else ""
            self.notify(f"asking {address.partition('?')[0]}{again}", 0)
            if n:
                await asyncio.sleep(max(last.wait, self._back_off(n)))
            last, believed = await self._ask_once(address, check, conditional)
            if believed is not None:
                self._failures[kind] = 0
                return believed
            if last.verdict in (Verdict.GIVE_UP, Verdict.GONE):
                break
        self._failures[kind] += 1
        return self._gave_up(address, last.reason, n + 1, gone=last.verdict is Verdict.GONE, fault=last.fault)

    def kept(self, answer: Answer) -> str:
        """The SHA-256 of an answer that is believed, after it was archived."""
        return self.keeper.keep(answer)

    def _gave_up(
        self, address: str, reason: str, tries: int, *, gone: bool = False, fault: Fault = Fault.COULD_NOT_LOOK
    ) -> NotLooked:
        """With the warning of the log that each failure leaves."""
        self.keeper.met(fault, reason)
        fields = said(source=self.name, address=address, reason=reason, tries=tries)
        log.warning("%s: could not look at %s: %s (%d tries)", self.name, address, reason, tries, extra=fields)
        return NotLooked(address, reason, gone=gone, refused=fault is Fault.REFUSED)

    def _back_off(self, n: int) -> float:
        return float(min(self.chosen.backoff * 2 ** (n - 1), _LONGEST_WAIT)) * random.uniform(0.5, 1.0)  # noqa: S311 - jitter

    async def _ask_once(self, address: str, check: Callable[[bytes], T], conditional: bool) -> tuple[Judgement, Believed[T] | None]:
        """The net around one answer: whatever it does to us, it alone could not be looked at. Our storage does end the crawl."""
        kept = self.keeper.last_answer(address) if conditional else None
        headers = conditions(kept.etag, kept.last_modified) if kept else {}
        try:
            judgement, answer = await self._fetcher().fetch(address, self.own_headers(address) | headers)
            if judgement.verdict is Verdict.UNCHANGED:
                return await self._unchanged(address, check, kept if headers else None)
            if judgement.verdict is not Verdict.BELIEVED or answer is None:
                return judgement, None
            value = check(answer.body)
            sha256 = self.kept(answer)
            return judgement, Believed(address, sha256, answer.fetched_at, media_type(answer.headers), value)
        except StorageError:
            raise
        except Exception as why:  # noqa: BLE001 - not swallowed: it is the reason of an issue
            fault = Fault.CHANGED_SHAPE if isinstance(why, CouldNotRead) else Fault.COULD_NOT_LOOK
            return Judgement(Verdict.AGAIN, in_words(why), fault=fault), None

    async def _unchanged(
        self, address: str, check: Callable[[bytes], T], kept: Kept | None
    ) -> tuple[Judgement, Believed[T] | None]:
        """An answer that the archive has; asked for whole if it was lost there, or is not what is due."""
        if kept is None:
            return Judgement(Verdict.AGAIN, "the source answered 304, not changed, to a question without a condition"), None
        try:
            value = check(self.keeper.ports.archive.get(kept.sha256))
        except (CorruptArchive, CouldNotRead):
            return await self._ask_once(address, check, conditional=False)
        believed = Believed(address, kept.sha256, kept.fetched_at, media_type({"content-type": kept.media_type}), value)
        return Judgement(Verdict.UNCHANGED), believed

    def own_headers(self, address: str) -> dict[str, str]:  # noqa: ARG002 - for sources that say more at some addresses
        """What a question at an address of the source's own says beside the common fields: nothing, or who asks."""
        return {}

    def posts(self, address: str) -> bool:  # noqa: ARG002 - for sources that are asked so at some addresses
        """Whether an address's query is sent as the fields of a form (POST). The archive has it in the address."""
        return False

    def _fetcher(self) -> Fetcher:
        most = self.chosen.max_megabytes or self.megabytes
        return Fetcher(self.crawler, self.origins, self.chosen, most, self.keeper.ports.clock.now, self._came, self.posts)

    async def alone(self, place: str, address: str, work: Awaitable[bool]) -> bool:
        """The work on one document: a defect that shows there is an issue of that document, and the others go on."""
        try:
            return await work
        except StorageError:
            raise
        except Exception as why:  # noqa: BLE001 - not swallowed: it is the reason of an issue
            reason = f"the document could not be kept: {in_words(why)}"
            repair = "Call a developer: this is a defect, or a document of a kind that nobody thought of."
            kind = IssueKind.COULD_NOT_LOOK
            finding = Finding(kind=kind, source=self.name, place=place, address=shown(address), reason=reason, repair=repair)
            return self.keeper.seen(place, [finding])
