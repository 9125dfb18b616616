"""robots.txt, obeyed by every request as RFC 9309 has it, but where its publisher gave permission (a setting says who and where).

Scrapy's own middleware takes whatever comes for rules (the page of a 503 too), lets everything pass when nothing comes, and in 2.19
lets the third and later of requests that start together pass in any case.
"""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict
from typing import Any

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest, StopDownload
from scrapy.http import Response
from scrapy.robotstxt import ProtegoRobotParser

from crawlers.addresses import MayNotBeAsked, Origin, joined, may_be_asked, origin
from crawlers.answers import REDIRECTS
from crawlers.coding import undone
from crawlers.handler import headers_of
from pipeline.errors import in_words

LONGEST = 512 * 1024  # RFC 9309, 2.5: at least 500 KiB are read; what is behind them is not
TRIES = 3
_ITSELF = "crossmarket_robots"  # marks a request for a robots.txt, and counts its bytes


class Forbidden(IgnoreRequest):
    """robots.txt forbids the address."""


class NoRules(IgnoreRequest):
    """robots.txt could not be looked at, so nothing may be asked (RFC 9309, 2.3.1.4)."""


class Robots:
    """Asks for the robots.txt of an origin once a look, and lets pass what it allows."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._agent = str(crawler.settings["USER_AGENT"])
        self._rules: dict[Origin, ProtegoRobotParser] = {}
        self._failures: Counter[Origin] = Counter()
        self._locks: defaultdict[Origin, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._reason = ""
        crawler.signals.connect(self._received, signals.bytes_received)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Robots:
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        """Lets the request pass. Raises Forbidden, NoRules or MayNotBeAsked."""
        chosen = getattr(self._crawler.spider, "chosen", None)
        if _ITSELF in request.meta or (chosen and chosen.permission):
            return
        asked = origin(request.url)
        async with self._locks[asked]:
            rules = self._rules.get(asked) or await self._asked_for(asked)
        if not rules.allowed(request.url, self._agent):
            raise Forbidden

    async def _asked_for(self, at: Origin) -> ProtegoRobotParser:
        if self._failures[at] < TRIES:
            try:
                body = await self._fetch(f"{at}/robots.txt")
                self._rules[at] = ProtegoRobotParser(body, self._crawler.spider)
                return self._rules[at]
            except Exception as why:  # noqa: BLE001 - not swallowed: it is the reason why nothing is asked
                self._failures[at] += 1
                self._reason = in_words(why)
        raise NoRules(self._reason)

    async def _fetch(self, address: str) -> bytes:
        """The rules; none where the source says that it has none, or leads to nowhere or to strangers (2.3.1.2, 2.3.1.3)."""
        engine = self._crawler.engine
        if engine is None:
            raise RuntimeError("robots.txt is asked for only while a crawl runs")
        for _ in range(REDIRECTS + 1):
            headers = {"Accept-Encoding": "identity"}
            request = Request(address, headers=headers, meta={_ITSELF: 0}, priority=1000, dont_filter=True)
            response = await engine.download_async(request)
            if response.status not in (301, 302, 303, 307, 308):
                return _rules_in(response)
            try:
                address = joined(address, headers_of(response).get("location", ""))
                may_be_asked(address, getattr(self._crawler.spider, "origins", ()))
            except MayNotBeAsked:
                break
        return b""

    def _received(self, data: bytes, request: Request, **_: Any) -> None:
        """Scrapy's signal: some bytes of a body came."""
        if _ITSELF in request.meta:
            request.meta[_ITSELF] += len(data)
            if request.meta[_ITSELF] > LONGEST:
                raise StopDownload(fail=False)


def _rules_in(response: Response) -> bytes:
    if 400 <= response.status < 500:
        return b""
    if not 200 <= response.status < 300:
        raise NoRules(f"the source answered {response.status}")
    body = undone(response.body, headers_of(response).get("content-encoding", ""), LONGEST)
    return body if len(body) <= LONGEST else body[:LONGEST].rpartition(b"\n")[0]
