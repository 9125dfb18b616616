"""The crawl stage: runs the sources' spiders in Scrapy, and says what they saw."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import date
from functools import partial
from importlib import import_module
from inspect import getmembers, isclass
from threading import Thread
from typing import Any

from scrapy.crawler import AsyncCrawlerProcess, Crawler

from crawlers.canary import enter
from crawlers.keeper import Keeper, Tally, nobody
from crawlers.settings import REACTOR, scrapy_settings
from crawlers.source import Source, Terms
from pipeline.errors import UsageError
from pipeline.flow.called import Crawl, TermsOf
from pipeline.flow.stop import Interrupted, Stop
from pipeline.progress import Notify, quiet
from pipeline.settings import PREFIX
from pipeline.source_settings import (
    NO_KEY,
    NO_LICENCE,
    NO_PERMISSION,
    TERMS_NOT_ACCEPTED,
    TERMS_NOT_READ,
    source_names,
    to_be_accepted,
    whom_to_ask,
)
from pipeline.wiring import Ports

GRACE_SECONDS = 3.0  # for requests under way when asked to stop


def source_class(name: str) -> type[Source]:
    """The spider of a source: the one class in `crawlers/sources/NAME.py` that has that name. Raises UsageError."""
    if name not in source_names():
        raise UsageError(f"unknown source {name!r}; the sources are {', '.join(source_names())}")
    module = import_module(f"crawlers.sources.{name}")
    found = [c for _, c in getmembers(module, isclass) if issubclass(c, Source) and getattr(c, "name", None) == name]
    if not found:
        raise UsageError(f"crawlers/sources/{name}.py has no source of that name: its class must have name = {name!r}")
    return found[0]


def crawl(
    ports: Ports,
    *,
    sources: Sequence[str] = (),
    since: date | None = None,
    came: Callable[[], None] = nobody,
    notify: Notify = quiet,
) -> dict[str, Tally]:
    """Looks at the sources (all of them if none is named) once and puts what is new onto the bus.

    Returns what each saw. What could not be looked at is in the issues. Can run once in a process, as Twisted's reactor can.
    Raises Interrupted if it was asked to stop; what was fetched until then is kept.
    """
    keepers = keepers_of(ports, sources, came)
    enter(ports)
    process = new_process()
    looks = [begin(process, keeper, since=since, notify=notify) for keeper in keepers.values()]
    with closing(Stop()) as stop:  # a signal's exception would be lost in the reactor, which catches all that its callbacks raise
        leaving = asyncio.get_event_loop().create_task(_leave_when_asked(stop, looks))
        process.start(install_signal_handlers=False)
        leaving.cancel()
    if stop.asked:
        raise Interrupted(stop.number)
    for crawler, look in looks:
        raise_failure(crawler, look)
    return {name: keeper.tally for name, keeper in keepers.items()}


async def _leave_when_asked(stop: Stop, looks: Sequence[tuple[Crawler, asyncio.Task[None]]]) -> None:
    """Ends the reactor soon after the process was asked to stop."""
    from twisted.internet import reactor  # the one that `new_process` chose

    asked = asyncio.Event()
    asyncio.get_running_loop().add_reader(stop.fileno(), asked.set)
    await asked.wait()
    asyncio.get_running_loop().remove_reader(stop.fileno())
    for crawler, _ in looks:
        leave_off(crawler)
    await asyncio.wait([look for _, look in looks], timeout=GRACE_SECONDS)
    if any(not look.done() for _, look in looks):
        reactor.crash()  # type: ignore[misc]  # ends without waiting for answers that nobody wants any more


def keepers_of(ports: Ports, sources: Sequence[str], came: Callable[[], None] = nobody) -> dict[str, Keeper]:
    """A keeper for each source, of all that are not off if none is named.

    Raises UsageError for an unknown one, for one whose terms nobody read or accepted, for one whose robots.txt refuses crawlers
    and whose publisher gave no permission, and for one that wants a key or a licence and has none.
    """
    spiders = [source_class(name) for name in sources or _turned_on(ports)]
    for name in sources:
        why = ports.settings.may_not_be_asked(name)
        if why == NO_KEY:
            raise UsageError(f"{name}: it answers only who has an account; set {PREFIX}SOURCES__{name.upper()}__KEY")
        if why == NO_PERMISSION:
            raise UsageError(
                f"{name}: the publisher's robots.txt refuses crawlers; ask {whom_to_ask()[name]}; then set "
                f'{PREFIX}SOURCES__{name.upper()}__PERMISSION="WHO, WHERE, DAY" (who allowed it, where that lies, as 2026-12-01)'
            )
        if why == TERMS_NOT_ACCEPTED:
            raise UsageError(
                f"{name}: nobody has accepted {to_be_accepted()[name]}; whoever does sets "
                f'{PREFIX}SOURCES__{name.upper()}__TERMS_ACCEPTED="WHO, WHERE, DAY" (a day as 2026-12-01)'
            )
        if why == NO_LICENCE:
            raise UsageError(
                f"{name}: it may be asked only under a licence of your own; apply for it, then set its number as "
                f"{PREFIX}SOURCES__{name.upper()}__LICENCE"
            )
        if why == TERMS_NOT_READ:
            raise UsageError(
                f"{name}: nobody has read its licence, robots.txt and terms; read them, then set "
                f'{PREFIX}SOURCES__{name.upper()}__TERMS_READ="WHO, WHERE, DAY" (a day as 2026-12-01)'
            )
    return {s.name: keeper_of(s, ports, came) for s in spiders}


def terms_of(name: str) -> tuple[Terms, dict[str, float]]:
    """On what terms a source is asked, and its bounds, in words. Raises UsageError for an unknown one."""
    found = source_class(name)
    return found.terms, found.bounds()


def _turned_on(ports: Ports) -> list[str]:
    return [name for name in source_names() if not ports.settings.not_looked_at(name)]


def keeper_of(spider: type[Source], ports: Ports, came: Callable[[], None] = nobody) -> Keeper:
    """Where a crawl of a source puts what it has."""
    exercise, terms = ports.settings.exercise, spider.terms
    return Keeper(spider.name, ports, exercise=exercise, zone=spider.zone, quiet_days=terms.quiet_days, came=came)


def new_process() -> AsyncCrawlerProcess:
    """Scrapy with its reactor, of which a process has one. Its threads keep no process alive that ends in the middle of a look."""
    process = AsyncCrawlerProcess({"LOG_ENABLED": False, "LOG_INSTALL_ROOT_HANDLER": False, "TWISTED_REACTOR": REACTOR})
    from twisted.internet import reactor  # the one that was chosen now

    # A reactor that crashes does not end its pool, whose threads the interpreter would wait for without an end.
    reactor.getThreadPool().threadFactory = partial(Thread, daemon=True)
    return process


def begin(process: AsyncCrawlerProcess, keeper: Keeper, **options: Any) -> tuple[Crawler, asyncio.Task[None]]:
    """Begins one look at a keeper's source."""
    spider = source_class(keeper.source)
    chosen = keeper.ports.settings.source(keeper.source)
    spider.custom_settings = scrapy_settings(chosen, chosen.max_megabytes or spider.megabytes)
    crawler = process.create_crawler(spider)
    return crawler, process.crawl(crawler, keeper=keeper, chosen=chosen, **options)


def leave_off(crawler: Crawler) -> None:
    """Has a look end; what was fetched until now is kept, the rest is due at the next one."""
    if isinstance(crawler.spider, Source):
        crawler.spider.stop_looking()


def raise_failure(crawler: Crawler, look: asyncio.Task[None]) -> None:
    """What ended a look, if it did not end by itself. A look that could not begin has seen nothing, and must not pass for one."""
    if look.done() and not look.cancelled() and (why := look.exception()):
        raise why
    if isinstance(crawler.spider, Source) and crawler.spider.failure:
        raise crawler.spider.failure
    if not isinstance(crawler.spider, Source) or not crawler.spider.began:
        raise RuntimeError("the look at a source ended before it began")


_: Crawl = crawl  # as a run calls it
__: TermsOf = terms_of
