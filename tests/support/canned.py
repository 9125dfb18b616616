"""A look at a source without a network: its publisher answers in this process, and all the rest is what runs in life."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import cast

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response

from crawlers.crawl import keeper_of, source_class
from crawlers.keeper import Keeper, Tally
from crawlers.source import Source
from pipeline.progress import quiet
from pipeline.wiring import Ports


@dataclass(frozen=True)
class Answered:
    """What a publisher sends."""

    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)


# Of an address and the fields of a request; may raise what a download raises.
Answers = Callable[[str, Mapping[str, str]], Answered]


@dataclass(frozen=True)
class Canned:
    """In the place of Scrapy's engine: what is behind it (robots, pace, the wire) is tried over loopback HTTP elsewhere."""

    answers: Answers

    async def download_async(self, request: Request) -> Response:
        fields = {name.decode().lower(): values[0].decode() for name, values in request.headers.items()}
        form = f"?{request.body.decode()}" if request.method == "POST" else ""
        came = self.answers(request.url + form, fields)
        return Response(request.url, status=came.status, headers=dict(came.headers), body=came.body, request=request)


def look(ports: Ports, name: str, answers: Answers, *, quick: bool = False) -> Tally:
    """Looks at a source once; returns what it saw. Raises what ended the look."""
    spider = source_class(name)
    keeper = keeper_of(spider, ports)
    asyncio.run(_to_its_end(spider, keeper, answers, quick))
    return keeper.tally


async def _to_its_end(spider: type[Source], keeper: Keeper, answers: Answers, quick: bool) -> None:
    source = spider(keeper, keeper.ports.settings.source(spider.name), None, quiet, quick=quick)
    source.crawler = cast(Crawler, SimpleNamespace(engine=Canned(answers)))
    async for _ in source.start():
        pass
    if source.failure:
        raise source.failure
