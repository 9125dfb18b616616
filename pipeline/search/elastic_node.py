"""How Elasticsearch is reached: the URL, waiting while it is away, and its errors as StorageError that never has the password."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ParamSpec, TypeVar
from urllib.parse import parse_qsl, unquote, urlsplit

from elastic_transport import ConnectionError as NotReached
from elastic_transport import ConnectionTimeout, TlsError, TransportError
from elasticsearch import ApiError, AuthenticationException, AuthorizationException, Elasticsearch, NotFoundError

from pipeline.errors import SettingError, StorageError
from pipeline.search.fields import known

PATIENCE_SECONDS = 60.0  # how long what must be kept waits for a node that is away or busy
ASKING_SECONDS = 5.0  # how long a question does
REQUEST_SECONDS = 60.0
_FIRST_WAIT, _LONGEST_WAIT = 0.05, 2.0
BUSY = frozenset({429, 502, 503, 504})  # too many requests, or a node that is starting
_UNKNOWN = 401
_PARAMETERS = ("prefix", "api_key", "ca")
P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True)
class Place:
    """Where Elasticsearch is: what a message may show, and what only the client sees."""

    address: str
    prefix: str
    access: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.address} (indices {self.prefix}-*)"

    __repr__ = __str__


def place_of(url: str) -> Place:
    """Reads `http(s)://[user:password@]host:9200?prefix=crossmarket[&api_key=…][&ca=file]`; percent signs as in every URL.

    Raises SettingError that does not show the password.
    """
    try:
        parts = urlsplit(url)
        port = parts.port or (443 if parts.scheme == "https" else 9200)
        given = dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query)))
    except ValueError as why:
        raise SettingError("the search URL cannot be read: write it as https://user:password@host:9200?prefix=crossmarket") from why
    unknown = [name for name in given if name not in _PARAMETERS]
    if not parts.hostname or unknown or parts.path not in ("", "/"):
        what = f"has a name behind the ? that is not known; known: {known(_PARAMETERS)}" if unknown else "names no host, or a path"
        raise SettingError(f"the search URL {what}: write it as https://user:password@host:9200?prefix=crossmarket")
    access: dict[str, Any] = {}
    if parts.username is not None:
        access["basic_auth"] = (unquote(parts.username), unquote(parts.password or ""))
    if given.get("api_key"):
        access["api_key"] = given["api_key"]
    if given.get("ca"):
        if not Path(given["ca"]).is_file():
            raise SettingError(f"the search URL names the certificates {given['ca']}, which is no file")
        access["ca_certs"] = given["ca"]
    if len(access.keys() & {"basic_auth", "api_key"}) > 1:
        raise SettingError("the search URL has a password and an api_key: leave out one of them")
    prefix = given.get("prefix") or "crossmarket"
    if prefix != prefix.lower() or not prefix.replace("-", "").replace("_", "").isalnum() or prefix[0] in "-_":
        raise SettingError(f"the search URL's prefix {prefix!r} begins no index name: use small letters, digits and hyphens")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return Place(f"{parts.scheme}://{host}:{port}", prefix, access)


class Node:
    """A client of one address, and the patience with it."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self._let_in = False
        try:
            self.client = Elasticsearch(place.address, request_timeout=REQUEST_SECONDS, max_retries=0, **place.access)
        except (ValueError, TypeError, OSError) as why:
            raise SettingError(f"search {place}: the client does not take this address: {why}") from why

    def patiently(self, asked: Callable[P, T], *values: P.args, **named: P.kwargs) -> T:
        """What a request gives; again while the node is away or busy, for `PATIENCE_SECONDS`. Raises the last error."""
        return self.within(PATIENCE_SECONDS, lambda: asked(*values, **named))

    def within(self, seconds: float, asked: Callable[[], T]) -> T:
        """The same for so many seconds."""
        waits = pauses(seconds)
        while True:
            try:
                answer = asked()
            except (NotReached, ConnectionTimeout) as why:
                if isinstance(why, TlsError) or not next(waits):
                    raise
            except ApiError as why:
                if not self._passes(why.status_code) or not next(waits):
                    raise
            else:
                self._let_in = True
                return answer

    def _passes(self, status: int) -> bool:
        """Whether a refusal passes with time. A node that has just started knows no API keys yet and refuses whom it knew."""
        return status in BUSY or (status == _UNKNOWN and self._let_in)

    @contextmanager
    def speaking(self) -> Iterator[None]:
        """Raises every error of the client as a StorageError that says what to do."""
        try:
            yield
        except (TransportError, ApiError) as why:
            raise StorageError(f"search {self.place}: {told(why)}; {_advice(why)}") from why

    def close(self) -> None:
        self.client.close()


def pauses(seconds: float) -> Iterator[bool]:
    """Waits longer each time and gives True, until so many seconds are over: then False."""
    deadline = time.monotonic() + seconds
    wait = _FIRST_WAIT
    while True:
        left = deadline - time.monotonic()
        if left > 0:
            time.sleep(min(wait, left))
            wait = min(wait * 2, _LONGEST_WAIT)
        yield left > 0


def told(why: Exception) -> str:
    """An error of the client in a few words."""
    if isinstance(why, ApiError):
        body = why.body if isinstance(why.body, dict) else {}
        error = body.get("error", {})
        reason = error.get("reason") if isinstance(error, dict) else error
        return f"it answers {why.status_code}: {reason or why.message}"
    if isinstance(why, NotReached | ConnectionTimeout):
        return f"it does not answer ({type(why).__name__})"
    return f"{type(why).__name__}: {why}"


def _advice(why: Exception) -> str:
    if isinstance(why, AuthenticationException | AuthorizationException):
        return "see that the user or API key of CROSSMARKET_SEARCH is right and may read and write these indices"
    if isinstance(why, NotFoundError):
        return "make what is missing with crossmarket doctor --create"
    if isinstance(why, TlsError):
        return "see that its certificate is trusted here, or name the authority's file with ca=… in CROSSMARKET_SEARCH"
    if isinstance(why, NotReached | ConnectionTimeout):
        return "see that the address in CROSSMARKET_SEARCH is right and that it runs, then run again: nothing is lost"
    return "see its log for the reason, then run again: nothing is lost"
