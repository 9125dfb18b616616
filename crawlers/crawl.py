"""The crawl stage: runs the sources' spiders in Scrapy, and says what they saw."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from importlib import import_module
from inspect import getmembers, isclass

from scrapy.crawler import AsyncCrawlerProcess

from crawlers.keeper import Keeper, Tally
from crawlers.settings import REACTOR, scrapy_settings
from crawlers.source import Source
from pipeline.errors import UsageError
from pipeline.progress import Notify, quiet
from pipeline.settings import source_names
from pipeline.wiring import Ports


def source_class(name: str) -> type[Source]:
    """The spider of a source: the one class in `crawlers/sources/NAME.py` that has that name. Raises UsageError."""
    if name not in source_names():
        raise UsageError(f"unknown source {name!r}; the sources are {', '.join(source_names())}")
    module = import_module(f"crawlers.sources.{name}")
    return next(c for _, c in getmembers(module, isclass) if issubclass(c, Source) and c.name == name)


def crawl(ports: Ports, *, sources: Sequence[str] = (), since: date | None = None, notify: Notify = quiet) -> dict[str, Tally]:
    """Looks at the sources (all of them if none is named) and puts what is new onto the bus.

    Returns what each saw. What could not be looked at is in the issues. Can run once in a process, as Twisted's reactor can.
    """
    spiders = [source_class(name) for name in sources or source_names()]
    keepers = {s.name: Keeper(s.name, ports, exercise=ports.settings.exercise) for s in spiders}
    process = AsyncCrawlerProcess({"LOG_ENABLED": False, "LOG_INSTALL_ROOT_HANDLER": False, "TWISTED_REACTOR": REACTOR})
    crawlers = []
    for spider in spiders:
        chosen = ports.settings.source(spider.name)
        spider.custom_settings = scrapy_settings(chosen)
        crawler = process.create_crawler(spider)
        process.crawl(crawler, keeper=keepers[spider.name], chosen=chosen, since=since, notify=notify)
        crawlers.append(crawler)
    process.start(install_signal_handlers=False)
    for crawler in crawlers:
        if isinstance(crawler.spider, Source) and crawler.spider.failure:
            raise crawler.spider.failure
    return {name: keeper.tally for name, keeper in keepers.items()}
