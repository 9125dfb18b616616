"""Fetching one answer: one request with the redirects it leads through, judged where it ends, in bounded time."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime

import scrapy
from scrapy.crawler import Crawler
from scrapy.http import Response

from crawlers.addresses import MayNotBeAsked, Origin, joined, may_be_asked
from crawlers.answers import REDIRECTS, Judgement, Verdict, judge
from crawlers.coding import ACCEPTED, undone
from crawlers.handler import LEFT, TOOK, NoAnswer, TooLong, headers_of
from crawlers.robots import Forbidden, NoRules
from pipeline.archive.port import Answer
from pipeline.errors import CouldNotRead, CrossmarketError
from pipeline.last_look import Fault
from pipeline.source_settings import SourceSettings


@dataclass(frozen=True)
class Fetcher:
    """Asks the origins of one source. `came` is told of every answer's headers when it came."""

    crawler: Crawler
    origins: Collection[Origin]
    chosen: SourceSettings
    most_megabytes: int  # of an answer, as sent and as unpacked
    now: Callable[[], datetime]
    came: Callable[[dict[str, str]], None]
    posts: Callable[[str], bool] = lambda _: False  # whether an address's query is sent as the fields of a form

    async def fetch(self, address: str, headers: dict[str, str]) -> tuple[Judgement, Answer | None]:
        """What came, and what it is worth; that nothing came is a judgement too. In a defect, raises anything."""
        at, left = address, self.chosen.seconds
        try:
            may_be_asked(at, self.origins)
            for _ in range(REDIRECTS):
                request = self._request(at, headers, left)
                response = await self._download(request)
                answer = Answer(address, self.now(), response.status, headers_of(response), response.body)
                self.came(dict(answer.headers))
                judgement = judge(answer.status, answer.headers, b"")
                if judgement.verdict is not Verdict.FOLLOW:
                    return self._believed(answer, judgement)
                at, left = self._followed(at, judgement.to), left - request.meta.get(TOOK, 0.0)
                if left <= 0:
                    raise NoAnswer(f"no whole answer within {self.chosen.seconds:g} seconds")
            return Judgement(Verdict.AGAIN, "redirected too often"), None
        except Forbidden:
            return Judgement(Verdict.GIVE_UP, f"robots.txt forbids {at}", fault=Fault.REFUSED), None
        except NoRules as why:
            return Judgement(Verdict.AGAIN, f"robots.txt could not be looked at, so nothing may be asked: {why}"), None
        except CrossmarketError as why:
            again = not isinstance(why, (MayNotBeAsked, TooLong))
            return Judgement(Verdict.AGAIN if again else Verdict.GIVE_UP, str(why)), None

    def _request(self, at: str, headers: dict[str, str], left: float) -> scrapy.Request:
        fields, meta = {"Accept-Encoding": ACCEPTED, **headers}, {LEFT: left}
        address, _, form = at.partition("?")
        if not form or not self.posts(at):
            return scrapy.Request(at, headers=fields, meta=meta, dont_filter=True)
        fields["Content-Type"] = "application/x-www-form-urlencoded"
        return scrapy.Request(address, method="POST", body=form, headers=fields, meta=meta, dont_filter=True)

    async def _download(self, request: scrapy.Request) -> Response:
        engine = self.crawler.engine
        if engine is None:
            raise RuntimeError("a source asks only while its crawl runs")
        return await engine.download_async(request)

    def _believed(self, answer: Answer, judgement: Judgement) -> tuple[Judgement, Answer]:
        """The answer with its codings undone. Raises CouldNotRead if they cannot be."""
        if judgement.verdict is not Verdict.BELIEVED:
            return judgement, answer
        most = self.most_megabytes * 1024 * 1024
        body = undone(answer.body, answer.headers.get("content-encoding", ""), most)
        whole = Answer(answer.address, answer.fetched_at, answer.status, answer.headers, body)
        return judge(whole.status, whole.headers, whole.body), whole

    def _followed(self, at: str, location: str) -> str:
        """Where a redirect leads. Raises CouldNotRead if it leads to what may not be asked."""
        try:
            target = joined(at, location)
            may_be_asked(target, self.origins)
        except MayNotBeAsked as why:
            raise CouldNotRead(f"redirected: {why}") from why
        return target
