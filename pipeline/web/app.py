"""The Starlette application of `crossmarket serve`: POST /submit and GET /health.

A request is let in by its signature alone (`pipeline.flow.gate`). Of its body no more is read than a submission may have, and no
longer waited for than `SECONDS`; nothing is kept before the whole of it was believed. What is answered is in the language that the
request's `Accept-Language` likes best.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from pipeline.clock import Clock
from pipeline.errors import CrossmarketError, StorageError, UsageError
from pipeline.flow.gate import NotLetIn
from pipeline.flow.submitting import SUBMIT, receive
from pipeline.settings import Settings
from pipeline.submissions.faults import FaultyFile
from pipeline.submissions.parsing import LARGEST
from pipeline.submissions.saying import NOTHING_KEPT, Refused, said
from pipeline.submissions.signing import KEY, NONCE, SIGNATURE, TIME, Signed
from pipeline.submissions.spoken import Spoken, best_of
from pipeline.wiring import open_ports

SECONDS = 30.0  # that a body may take to come
_NOT_BY_PROXY = said("ask the proxy that stands before this")
_NOT_WHOLE = said("the body did not come whole")
_TOO_MUCH = said("a submission has at most {most} bytes; evidence files stay with you", most=f"{LARGEST:,}")
_NOT_NOW = said("this cannot be done now: send it again, signed anew")
_HEADERS = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}


def application(settings: Settings, clock: Clock) -> Starlette:
    """The application on one home."""

    async def submit(request: Request) -> Response:
        say = best_of(request.headers.get("accept-language", ""))
        if not _may_ask(settings, request):
            return _said(HTTPStatus.FORBIDDEN, {"error": say(_NOT_BY_PROXY)}, close=True)
        try:
            async with asyncio.timeout(SECONDS):
                body = await _body(request)
        except (TimeoutError, ClientDisconnect):
            return _said(HTTPStatus.REQUEST_TIMEOUT, {"error": say(_NOT_WHOLE)}, close=True)
        if body is None:
            return _said(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, {"error": say(_TOO_MUCH)}, close=True)
        return await run_in_threadpool(_submitted, settings, clock, _signed(request, body), say)

    async def health(_request: Request) -> Response:
        return await run_in_threadpool(_health, settings, clock)

    return Starlette(routes=[Route(SUBMIT, submit, methods=["POST"]), Route("/health", health, methods=["GET"])])


def _may_ask(settings: Settings, request: Request) -> bool:
    """Where all that comes in comes by a proxy, nobody else is heard."""
    by_proxy = settings.serve_proxy and not settings.serve_certificate
    return not by_proxy or (request.client is not None and request.client.host == settings.serve_proxy)


async def _body(request: Request) -> bytes | None:
    """The body; None as soon as it is known to be longer than any submission."""
    said = request.headers.get("content-length", "")
    if said.isdecimal() and int(said[:20]) > LARGEST:
        return None
    found = bytearray()
    async for chunk in request.stream():
        found += chunk
        if len(found) > LARGEST:
            return None
    return bytes(found)


def _signed(request: Request, body: bytes) -> Signed:
    path, query = (request.scope.get(name, b"").decode("latin-1") for name in ("raw_path", "query_string"))
    key, time, nonce, signature = (request.headers.get(name, "") for name in (KEY, TIME, NONCE, SIGNATURE))
    return Signed(request.method, f"{path}?{query}" if query else path, body, key, time, nonce, signature)


def _submitted(settings: Settings, clock: Clock, request: Signed, say: Spoken) -> Response:
    try:
        with open_ports(settings, clock, make=False) as ports:
            outcome = receive(ports, request)
    except NotLetIn as why:
        return _said(HTTPStatus.UNAUTHORIZED, {"error": say(why.said)})
    except FaultyFile as why:
        faults = [{"where": say(one.where), "what": say(one.what), "mend": say(one.mend)} for one in why.faults]
        return _said(HTTPStatus.UNPROCESSABLE_ENTITY, {"error": say(NOTHING_KEPT), "faults": faults})
    except Refused as why:
        return _said(HTTPStatus.UNPROCESSABLE_ENTITY, {"error": say(why.said), "faults": []})
    except UsageError as why:
        return _said(HTTPStatus.UNPROCESSABLE_ENTITY, {"error": str(why), "faults": []})
    except StorageError:
        return _said(HTTPStatus.SERVICE_UNAVAILABLE, {"error": say(_NOT_NOW)})
    return _said(HTTPStatus.ACCEPTED, {"id": outcome.id, "said": say(outcome.said)})


def _health(settings: Settings, clock: Clock) -> Response:
    try:
        with open_ports(settings, clock, make=False) as ports, ports.database.reading():
            return _said(HTTPStatus.OK, {"status": "ok"})
    except CrossmarketError:
        return _said(HTTPStatus.SERVICE_UNAVAILABLE, {"status": "its database cannot be read"})


def _said(status: HTTPStatus, content: Mapping[str, Any], *, close: bool = False) -> Response:
    return JSONResponse(content, status, headers=_HEADERS | ({"Connection": "close"} if close else {}))
