"""The base of all sources: a Scrapy spider that asks, judges what came, asks again, and knows what it could not look at.

Requests go through Scrapy's engine and downloader (robots.txt, delay, TLS, compression) one by one as awaited calls
(`engine.download_async`), not through callbacks: the duplicate filter of the scheduler drops documents without a word when several
requests are redirected to one page, and what was due is known best where it was asked for.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, ClassVar, Generic, TypeVar
from urllib.parse import urljoin, urlsplit

import scrapy
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
    UnsupportedURLSchemeError,
)
from scrapy.http import Response

from crawlers.answers import Judgement, Verdict, judge
from crawlers.keeper import Keeper
from crawlers.settings import AT_ONCE
from pipeline.archive.port import Answer
from pipeline.errors import CorruptArchive, CouldNotRead
from pipeline.progress import Notify
from pipeline.settings import SourceSettings

T = TypeVar("T")
_REDIRECTS = 5
_LONGEST_WAIT = 4.0
_ROOM_SECONDS = 0.5
_STREAK = 3  # after so many failures in a row of one kind of request, further ones are tried less patiently


@dataclass(frozen=True)
class Believed(Generic[T]):
    """An answer that is what was due. `sha256` finds its bytes in the archive; `value` is what the check made of them."""

    address: str
    sha256: str
    fetched_at: datetime  # when these bytes came; earlier than now if the source said that nothing changed since
    media_type: str
    value: T


@dataclass(frozen=True)
class NotLooked:
    """What was asked for could not be looked at."""

    address: str
    reason: str
    gone: bool = False  # the source answered that there is nothing at this address


class Source(scrapy.Spider):
    """One source. A subclass names itself, its host and authority, and says in `look` what it asks for."""

    name = "source"
    default_base_url: ClassVar[str]
    default_since: ClassVar[date]

    def __init__(self, keeper: Keeper, chosen: SourceSettings, since: date | None, notify: Notify, *, quick: bool = False) -> None:
        super().__init__()
        self.keeper = keeper
        self.chosen = chosen
        self.since = since
        self.notify = notify  # told of progress: what, how many
        self.quick = quick  # known documents whose listing says what it said are taken as unchanged
        self.base = (chosen.base_url or self.default_base_url).rstrip("/")
        self.failure: BaseException | None = None
        self.none: tuple[scrapy.Request, ...] = ()  # Scrapy wants a generator of requests; ours are asked in `look`
        self._at_once = asyncio.Semaphore(AT_ONCE)
        self._failures: Counter[str] = Counter()
        self._looking: asyncio.Task[None] | None = None

    async def start(self) -> AsyncIterator[Any]:
        """Scrapy's entry; runs `look` and remembers what it raised, for the caller of the crawl."""
        self._looking = asyncio.create_task(self.look())
        try:
            with suppress(asyncio.CancelledError):
                await self._looking
            self.keeper.flush()
        except Exception as why:  # noqa: BLE001 - not swallowed: raised again by crawlers.crawl, where Scrapy cannot lose it
            self.failure = why
        for request in self.none:
            yield request

    def stop_looking(self) -> None:
        """Leaves off; what was fetched until now is kept, the rest is due at the next look."""
        if self._looking:
            self._looking.cancel()

    async def look(self) -> None:
        raise NotImplementedError

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
        patience = tries or self.chosen.tries
        if self._failures[kind] >= _STREAK:
            patience = min(2, patience)
        last = Judgement(Verdict.AGAIN, "not asked")
        for n in range(patience):
            if n:
                await asyncio.sleep(max(last.wait, self._back_off(n)))
            last, believed = await self._ask_once(address, check, conditional)
            if believed is not None:
                self._failures[kind] = 0
                return believed
            if last.verdict in (Verdict.GIVE_UP, Verdict.GONE):
                break
        self._failures[kind] += 1
        return NotLooked(address, last.reason, gone=last.verdict is Verdict.GONE)

    def _back_off(self, n: int) -> float:
        return float(min(self.chosen.backoff * 2 ** (n - 1), _LONGEST_WAIT)) * random.uniform(0.5, 1.0)  # noqa: S311 - jitter

    async def _ask_once(self, address: str, check: Callable[[bytes], T], conditional: bool) -> tuple[Judgement, Believed[T] | None]:
        kept = self.keeper.last_answer(address) if conditional else None
        headers: dict[str, str] = {}
        if kept and kept.etag:
            headers["If-None-Match"] = kept.etag
        elif kept and kept.last_modified:
            headers["If-Modified-Since"] = kept.last_modified
        judgement, answer = await self._fetch(address, headers)
        try:
            if judgement.verdict is Verdict.UNCHANGED and kept:
                value = check(self.keeper.ports.archive.get(kept.sha256))
                return judgement, Believed(address, kept.sha256, kept.fetched_at, kept.media_type, value)
            if judgement.verdict is Verdict.BELIEVED and answer:
                value = check(answer.body)
                media_type = answer.headers.get("content-type", "")
                return judgement, Believed(address, self.keeper.keep(answer), answer.fetched_at, media_type, value)
        except CouldNotRead as why:
            return Judgement(Verdict.AGAIN, str(why)), None
        except CorruptArchive:  # unchanged at the source, but lost here: fetched whole
            return await self._ask_once(address, check, conditional=False)
        return judgement, None

    async def _fetch(self, address: str, headers: dict[str, str]) -> tuple[Judgement, Answer | None]:
        """One request with the redirects it leads through, judged where it ends."""
        at, judgement = address, Judgement(Verdict.AGAIN)
        for _ in range(_REDIRECTS):
            try:
                response = await self._download(scrapy.Request(at, headers=headers, dont_filter=True))
            except IgnoreRequest as why:
                return Judgement(Verdict.GIVE_UP, f"robots.txt forbids {at}: {why}"), None
            except DownloadCancelledError as why:
                return Judgement(Verdict.GIVE_UP, f"the answer is longer than {self.chosen.max_megabytes} MB: {why}"), None
            except UnsupportedURLSchemeError as why:
                return Judgement(Verdict.GIVE_UP, f"not an address that can be asked: {why}"), None
            except ResponseDataLossError:
                return Judgement(Verdict.AGAIN, "the answer was cut off"), None
            except (CannotResolveHostError, DownloadConnectionRefusedError, DownloadFailedError, DownloadTimeoutError) as why:
                return Judgement(Verdict.AGAIN, f"no answer: {why}" if str(why) else "no answer"), None
            answer = self._answer(address, response)
            judgement = judge(response.status, answer.headers, response.body)
            if judgement.verdict is not Verdict.FOLLOW:
                break
            target = urljoin(at, judgement.to)
            if not judgement.to or urlsplit(target).netloc != urlsplit(self.base).netloc:
                return Judgement(Verdict.AGAIN, f"redirected to another host: {target}"), None
            at = target
        else:
            return Judgement(Verdict.AGAIN, "redirected too often"), None
        return judgement, answer

    async def _download(self, request: scrapy.Request) -> Response:
        engine = self.crawler.engine
        if engine is None:
            raise RuntimeError("a source asks only while its crawl runs")
        return await engine.download_async(request)

    def _answer(self, address: str, response: Response) -> Answer:
        headers = {
            name.decode("latin-1").lower(): b", ".join(values).decode("latin-1") for name, values in response.headers.items()
        }
        return Answer(address, self.keeper.ports.clock.now(), response.status, headers, response.body)
