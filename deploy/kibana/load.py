"""Loads crossmarket.ndjson into a running Kibana over its import API: `make kibana`.

Objects that are there already are replaced, so loading again is how they are brought up to date. The address is
CROSSMARKET_KIBANA; neither the password in it nor CROSSMARKET_KIBANA_API_KEY is ever printed.
"""

from __future__ import annotations

import base64
import json
import sys
import uuid
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import unquote, urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from deploy.kibana.build import BUNDLE
from deploy.kibana.spaces import id_in, in_space, space_of
from pipeline.errors import CrossmarketError, SettingError, Unavailable
from pipeline.settings import load

TIMEOUT = 60.0  # seconds
_HOW = "https://[user:password@]host:5601[/base-path][/s/space], with %40 for @ in a password"


class NotLoaded(CrossmarketError):
    """Kibana answered, and did not take everything."""


@dataclass(frozen=True)
class Kibana:
    """Where Kibana is and who we are to it."""

    address: str  # without user and password
    authorization: str | None = field(default=None, repr=False)

    @classmethod
    def at(cls, url: str, api_key: str | None = None) -> Kibana:
        """Reads an address. Raises SettingError that never repeats it, because it may hold a password."""
        try:
            parts = urlsplit(url)
            usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
        except ValueError:
            usable = False
        if not usable or parts.query or parts.fragment:
            raise SettingError(f"CROSSMARKET_KIBANA is no address of a Kibana: write it as {_HOW}")
        if api_key and parts.username:
            raise SettingError("CROSSMARKET_KIBANA holds a user and CROSSMARKET_KIBANA_API_KEY is set too: leave one of them out")
        address = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path.rstrip('/')}"
        if api_key:
            return cls(address, f"ApiKey {_header(api_key)}")
        if parts.username:
            pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
            return cls(address, "Basic " + base64.b64encode(pair.encode()).decode())
        return cls(address)


def _header(api_key: str) -> str:
    if not api_key.isascii() or not api_key.isprintable() or " " in api_key:
        raise SettingError("CROSSMARKET_KIBANA_API_KEY is no API key: take the encoded form, one word of ASCII characters")
    return api_key


class _NoRedirect(HTTPRedirectHandler):
    """A redirected import would become a GET, and the credentials would go elsewhere."""

    def redirect_request(self, *_: Any, **__: Any) -> None:
        return None


def load_bundle(kibana: Kibana, bundle: bytes, timeout: float = TIMEOUT) -> int:
    """Imports the objects, in place of those of the same type and id; returns how many.

    Raises Unavailable if Kibana does not answer, SettingError if it does not know us, NotLoaded with a line for each object that it
    did not take.
    """
    boundary = uuid.uuid4().hex
    head = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{BUNDLE.name}"\r\n'
        "Content-Type: application/ndjson\r\n\r\n"
    )
    request = Request(  # noqa: S310 - Kibana.at lets http and https pass
        f"{kibana.address}/api/saved_objects/_import?overwrite=true",
        data=head.encode() + bundle + f"\r\n--{boundary}--\r\n".encode(),
        headers={"kbn-xsrf": "true", "Content-Type": f"multipart/form-data; boundary={boundary}"},
        method="POST",
    )
    if kibana.authorization:
        request.add_unredirected_header("Authorization", kibana.authorization)
    answer = _answer(kibana, request, timeout)
    errors = [_line(error) for error in answer.get("errors", ())]
    wanted = len(bundle.splitlines())
    done = answer.get("successCount")
    if errors or answer.get("success") is not True or done != wanted:
        lines = "".join(f"\n  {line}" for line in errors) or "\n  Kibana gives no reason"
        raise NotLoaded(f"Kibana at {kibana.address} took {done or 0} of {wanted} objects:{lines}")
    return wanted


def _answer(kibana: Kibana, request: Request, timeout: float) -> dict[str, Any]:
    where = f"Kibana at {kibana.address}"
    try:
        with build_opener(_NoRedirect).open(request, timeout=timeout) as response:
            body = response.read()
    except HTTPError as why:
        with why:
            raise _refusal(where, why.code, why.headers.get("Location"), why.read(2000)) from None
    except URLError as why:
        raise Unavailable(f"{where} does not answer ({why.reason}): see that it runs, and CROSSMARKET_KIBANA") from None
    except (OSError, HTTPException) as why:
        raise Unavailable(f"{where} broke off its answer ({type(why).__name__}): try again") from None
    try:
        answer = json.loads(body)
    except ValueError:
        answer = None
    if not isinstance(answer, dict):
        raise NotLoaded(f"what answers at {kibana.address} is no Kibana: its answer is not JSON; see CROSSMARKET_KIBANA")
    return answer


def _refusal(where: str, status: int, location: str | None, body: bytes) -> CrossmarketError:
    """What a status other than 200 means, and what to do."""
    if status == 401:
        return SettingError(
            f"{where} does not accept our user, password or key (401): "
            "put user and password into CROSSMARKET_KIBANA, or a key into CROSSMARKET_KIBANA_API_KEY"
        )
    if status == 403:
        return SettingError(
            f"{where} does not let us import (403): the user or key needs the privilege Saved Objects Management: All"
        )
    if status == 404:
        return SettingError(f"{where} has no import API there (404): see the base path and the space in CROSSMARKET_KIBANA")
    if 300 <= status < 400:
        elsewhere = urlsplit(location or "").path or "elsewhere"
        return SettingError(
            f"{where} redirects to {elsewhere} ({status}): put the whole address, with its base path, into CROSSMARKET_KIBANA"
        )
    if status in (429, 502, 503, 504):
        return Unavailable(f"{where} is not ready ({status}): try again in a minute")
    return NotLoaded(f"{where} refuses the import ({status}): {_words(body)}")


def _words(body: bytes) -> str:
    """What Kibana says of a refusal, in one line."""
    text = body.decode("utf-8", "replace")
    with suppress(ValueError, KeyError, TypeError):
        text = str(json.loads(text)["message"])
    return " ".join(text.split())[:300] or "no words"


def _line(error: dict[str, Any]) -> str:
    """One object that was not taken, and why."""
    title = error.get("meta", {}).get("title")
    named = f"{error.get('type')} {error.get('id')}" + (f" ({title})" if title else "")
    return f"{named}: {'; '.join(_reasons(error.get('error', {})))}"


def _reasons(why: dict[str, Any]) -> Iterator[str]:
    match why.get("type"):
        case "missing_references":
            missing = ", ".join(f"{r.get('type')} {r.get('id')}" for r in why.get("references", ()))
            yield f"it refers to what is not there: {missing}"
        case "conflict" | "ambiguous_conflict":
            yield "another object of that id, perhaps in another space, is in the way"
        case "unsupported_type":
            yield "this Kibana does not know that type of object"
        case kind:
            yield f"{why.get('message') or kind or 'no reason given'}"


def main() -> int:
    try:
        settings = load()
        kibana = Kibana.at(settings.kibana, settings.kibana_api_key)
        space = space_of(kibana.address)
        number = load_bundle(kibana, in_space(BUNDLE.read_text(encoding="utf-8"), space).encode())
    except CrossmarketError as why:
        print(why, file=sys.stderr)
        return why.exit_code
    first = id_in(space, "crossmarket-overview")
    print(f"{number} objects are in {kibana.address}: open {kibana.address}/app/dashboards#/view/{first}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
