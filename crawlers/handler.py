"""The one way to the network: Scrapy's HTTP handler, for the origins of the source alone, in bounded time and memory.

Every request passes here, whoever made it: a source, robots.txt, a middleware that follows something by itself.
"""

from __future__ import annotations

import asyncio
import re
import time
from contextlib import suppress
from typing import Any

from scrapy import Request
from scrapy.core.downloader.handlers.http11 import (
    HTTP11DownloadHandler,
    _LenientHTTP11ClientFactory,
    _LenientHTTP11ClientProtocol,
    _LenientHTTPClientParser,
)
from scrapy.crawler import Crawler
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    ResponseDataLossError,
)
from scrapy.http import Response
from twisted.internet.error import ConnectError
from twisted.python.failure import Failure
from twisted.web._newclient import BODY, ParseError
from twisted.web.client import ResponseFailed
from twisted.web.http import _MalformedChunkedDataError
from twisted.web.http_headers import InvalidHeaderName

from crawlers.addresses import may_be_asked
from pipeline.errors import CrossmarketError

LEFT = "download_timeout"  # Scrapy's name for the seconds that a request may take
TOOK = "crossmarket_seconds"  # those that its answer took, without the waiting for its turn
_LONGEST_REASON = 200
_LONGEST_HEAD = 256 * 1024
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


def headers_of(response: Response) -> dict[str, str]:
    """Header fields by name in lower case; control characters are blanks, as RFC 9110, 5.5 says to replace them."""
    return {
        _CONTROL.sub(" ", name.decode("latin-1").lower()): _CONTROL.sub(" ", b", ".join(values).decode("latin-1"))
        for name, values in response.headers.items()
    }


class NoAnswer(CrossmarketError):
    """No whole answer came; another try may bring one."""


class TooLong(CrossmarketError):
    """The answer is longer than what is taken."""


class Handler(HTTP11DownloadHandler):
    """Downloads http and https."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._pool._factory = _Factory
        self._seconds = crawler.settings.getfloat("DOWNLOAD_TIMEOUT")

    async def download_request(self, request: Request) -> Response:
        """The answer, whole. Raises MayNotBeAsked, NoAnswer, TooLong, and in a defect anything."""
        may_be_asked(request.url, getattr(self._crawler.spider, "origins", ()))
        began = time.monotonic()
        try:
            async with asyncio.timeout(request.meta[LEFT]):
                return await super().download_request(request)
        except (TimeoutError, DownloadTimeoutError) as why:
            raise NoAnswer(f"no whole answer within {self._seconds:g} seconds") from why
        except DownloadCancelledError as why:
            raise TooLong(f"the answer is longer than {self._default_maxsize // (1024 * 1024)} MB") from why
        except ResponseDataLossError as why:
            raise NoAnswer(_loss(why)) from why
        except (DownloadFailedError, DownloadConnectionRefusedError, CannotResolveHostError, ConnectError) as why:
            raise NoAnswer(f"no answer: {_words(why)}") from why
        finally:
            request.meta[TOOK] = time.monotonic() - began


def _loss(why: ResponseDataLossError) -> str:
    """Why a body did not come whole: chunks that are none (RFC 9112, 7.1) or with more extras than Twisted takes, or no end."""
    reasons = why.__cause__.reasons if isinstance(why.__cause__, ResponseFailed) else []
    malformed = [reason.getErrorMessage() for reason in reasons if reason.check(_MalformedChunkedDataError)]
    return f"the answer's chunks cannot be read: {malformed[0]}"[:_LONGEST_REASON] if malformed else "the answer was cut off"


def _words(why: Exception) -> str:
    """What Twisted says; where it says only that something failed, what did."""
    if isinstance(why.__cause__, ResponseFailed):
        return "; ".join(f"{reason.type.__name__}: {reason.getErrorMessage()}" for reason in why.__cause__.reasons)
    return f"{type(why).__name__}: {why}"


_STATUS_LINE = re.compile(rb"HTTP/[0-9]\.[0-9] [0-9]{3}(?: .*)?", re.DOTALL)  # RFC 9112, 4; most take one without its last blank


class _Parser(_LenientHTTPClientParser):
    """Leaves out a header line whose name is none, as Scrapy's leaves out one without a colon.

    A first line that is no status line is no answer: Twisted takes any protocol, and any number that Python takes (+200, 2_00).
    """

    def statusReceived(self, status: bytes) -> None:  # noqa: N802 - Twisted's name
        if not _STATUS_LINE.fullmatch(status):
            raise ParseError("the answer begins with no status line", status[:_LONGEST_REASON])  # type: ignore[no-untyped-call]
        super().statusReceived(status)  # type: ignore[no-untyped-call]

    def headerReceived(self, name: bytes, value: bytes) -> None:  # noqa: N802 - Twisted's name
        with suppress(InvalidHeaderName):
            super().headerReceived(name, value)  # type: ignore[no-untyped-call]


class _Protocol(_LenientHTTP11ClientProtocol):
    """Gives an answer up whose head does not end: Twisted bounds a line of it, and not their number."""

    _head = 0

    def request(self, request: Any) -> Any:
        self._head = 0
        answer = super().request(request)
        self._parser.__class__ = _Parser  # as Scrapy's own `request` does, for the same reason
        return answer

    def dataReceived(self, data: bytes) -> None:  # noqa: N802 - Twisted's name
        if self._parser is not None and self._parser.state != BODY:
            self._head += len(data)
            if self._head > _LONGEST_HEAD:
                self._giveUp(Failure(ParseError("the head of the answer does not end", b"")))  # type: ignore[no-untyped-call]
                return
        super().dataReceived(data)  # type: ignore[no-untyped-call]


class _Factory(_LenientHTTP11ClientFactory):
    def buildProtocol(self, _addr: Any) -> _Protocol:  # noqa: N802 - Twisted's name
        return _Protocol(self._quiescentCallback)  # type: ignore[no-untyped-call]
