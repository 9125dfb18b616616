"""The crawl as a service: look after look in one reactor, until it is asked to stop.

Most looks are quick: they list, and fetch only what is new or listed otherwise than before. Now and then one looks at everything
again, because documents are edited in place.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date

from scrapy.crawler import AsyncCrawlerProcess

from crawlers.canary import enter
from crawlers.crawl import GRACE_SECONDS, begin, keepers_of, leave_off, new_process, raise_failure, source_class
from crawlers.keeper import READERS, Keeper
from pipeline.bus.topics import DOCUMENTS
from pipeline.errors import Unavailable
from pipeline.flow.called import Follow
from pipeline.flow.metrics import Pulse
from pipeline.flow.stop import Stop
from pipeline.progress import Notify, quiet
from pipeline.wiring import Ports

_BEAT_SECONDS = 5.0
_BACK_OFF = (1.0, 2.0, 5.0, 10.0, 30.0)


def follow(
    ports: Ports,
    stop: Stop,
    pulse: Pulse,
    *,
    sources: Sequence[str] = (),
    since: date | None = None,
    after: Callable[[], None] | None = None,
    notify: Notify = quiet,
) -> None:
    """Looks at the sources again and again, each at its own pace, until asked to stop.

    `after` is called after each look and tells what it brought; without it others read meanwhile, and the crawl waits for them.

    A bus, database or archive that fails is tried again; what was not kept is looked at again.
    """
    process = new_process()
    keepers = keepers_of(ports, sources)
    pulse.stages = [(READERS, DOCUMENTS)]
    failures: list[BaseException] = []
    looks: set[asyncio.Task[None]] = set()  # under way

    async def all_of_them() -> None:
        from twisted.internet import reactor  # the one that `new_process` chose

        loop = asyncio.get_running_loop()
        asked = asyncio.Event()
        loop.add_reader(stop.fileno(), asked.set)
        try:
            await asyncio.gather(*(_Patrol(process, k, pulse, asked, looks, after, notify).walk(since) for k in keepers.values()))
        except Exception as why:  # noqa: BLE001 - not swallowed: raised again below, outside the reactor
            failures.append(why)
        finally:
            loop.remove_reader(stop.fileno())
            if any(not look.done() for look in looks):
                reactor.crash()  # type: ignore[misc]  # ends without waiting for answers that nobody wants any more
            else:
                reactor.stop()  # type: ignore[misc]

    task = asyncio.get_event_loop().create_task(all_of_them())
    process.start(stop_after_crawl=False, install_signal_handlers=False)
    if failures:
        raise failures[0]
    if not task.done():
        raise RuntimeError("the reactor ended before the crawl did")


class _Patrol:
    """The looks at one source, one after the other."""

    def __init__(
        self,
        process: AsyncCrawlerProcess,
        keeper: Keeper,
        pulse: Pulse,
        asked: asyncio.Event,
        looks: set[asyncio.Task[None]],
        after: Callable[[], None] | None,
        notify: Notify,
    ) -> None:
        self._process = process
        self._keeper = keeper
        self._pulse = pulse
        self._asked = asked
        self._looks = looks
        self._after = after
        self._notify = notify
        self._chosen = keeper.ports.settings.source(keeper.source)
        keeper.most_unread = None if after else keeper.ports.settings.most_unread
        keeper.pace = self._chosen.poll or source_class(keeper.source).terms.poll
        self._failed = 0

    async def walk(self, since: date | None) -> None:
        """Until asked to stop. The first look is a full one; `since` is for it alone."""
        full_at = 0.0
        while not self._asked.is_set():
            self._pulse.beat()
            full = time.monotonic() >= full_at
            try:
                enter(self._keeper.ports)
                await self._look(since, quick=not full)
                if full:
                    full_at, since = time.monotonic() + self._chosen.recheck_hours * 3600, None
                if self._after:
                    self._after()
                self._failed = 0
            except Unavailable as why:
                self._pulse.failed(why)
                await self._rest(_BACK_OFF[min(self._failed, len(_BACK_OFF) - 1)])
                self._failed += 1
                continue
            await self._rest(self._keeper.pace or 0)

    async def _look(self, since: date | None, *, quick: bool) -> None:
        self._keeper.again()
        crawler, look = begin(self._process, self._keeper, since=since, notify=self._notify, quick=quick)
        self._looks.add(look)
        asked = asyncio.ensure_future(self._asked.wait())
        while not look.done() and not asked.done():
            await asyncio.wait({look, asked}, timeout=_BEAT_SECONDS, return_when=asyncio.FIRST_COMPLETED)
            self._pulse.beat()
        asked.cancel()
        if not look.done():
            leave_off(crawler)
            await asyncio.wait({look}, timeout=GRACE_SECONDS)
        if not look.done():
            return
        self._looks.remove(look)
        raise_failure(crawler, look)
        tally = self._keeper.tally
        self._pulse.metrics.documents.labels(self._keeper.source).inc(tally.new + tally.edited)

    async def _rest(self, seconds: float) -> None:
        """Waits so long or until asked to stop, and shows that the service is alive."""
        end = time.monotonic() + seconds
        while not self._asked.is_set() and (left := end - time.monotonic()) > 0:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._asked.wait(), min(left, _BEAT_SECONDS))
            self._pulse.beat()


_: Follow = follow  # as a run calls it
