"""robots.txt, obeyed by every request."""

from __future__ import annotations

from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.http import Request
from scrapy.robotstxt import RobotParser
from scrapy.utils.httpobj import urlparse_cached
from twisted.internet.defer import Deferred


class Robots(RobotsTxtMiddleware):
    """Scrapy 2.19 lets the third and later of requests that start together pass robots.txt: several wait for one Deferred, and
    only its first callbacks get the parser. So the parser is taken from the store after the wait.
    """

    async def robot_parser(self, request: Request) -> RobotParser | None:
        await super().robot_parser(request)
        parser = self._parsers[urlparse_cached(request).netloc]
        return None if isinstance(parser, Deferred) else parser
