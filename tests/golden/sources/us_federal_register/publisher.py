"""The Register for our own documents, as `tests/support/federal_register_server.py` says that it answers."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import date
from email.message import Message
from pathlib import Path
from typing import Any, cast

import federal_register_server as register
from canned import Answered

_DOCUMENTS = register.load(Path(__file__).with_name("documents.jsonl"), None)


def _public(documents: Sequence[dict[str, Any]], today: date, edited: str | None) -> list[dict[str, Any]]:
    """What is published by a day; an edited document says more."""
    more = {"abstract": " See the list."}
    shown = (d for d in documents if d["publication_date"] <= today.isoformat())
    return [d | {name: d[name] + text for name, text in more.items()} if d["document_number"] == edited else d for d in shown]


class _Reply(register.Handler):
    """One answer of the server's handler, without a connection."""

    def __init__(self, path: str, server: register.Served) -> None:
        self.path, self.server = path, cast(register.Server, server)
        self.headers = cast("Message[str, str]", {"Host": "publisher.invalid"})
        self.answered: Answered | None = None

    def reply(self, status: int, body: bytes, kind: str, headers: Any = None, cut: bool = False) -> None:
        self.answered = Answered(status, body, {"content-type": kind})


class UsFederalRegister:
    looks = (date(2026, 10, 7), date(2026, 10, 8), date(2026, 10, 12))
    told = {"garden sieves": ("US",)}
    one = "2026-21012"
    blind = {"of an earlier day": "a cache that answers with what was true two days ago says nothing of what came since"}

    def __init__(self, documents: Sequence[dict[str, Any]] = _DOCUMENTS) -> None:
        self._documents = documents

    def answer(self, path: str, today: date, edited: bool = False) -> Answered:
        reply = _Reply(path, register.Served(_public(self._documents, today, self.one if edited else None)))
        reply.do_GET()
        assert reply.answered
        return Answered(
            reply.answered.status,
            reply.answered.body.replace(b"http://publisher.invalid", b"https://publisher.invalid"),
            reply.answered.headers,
        )

    nothing = b'{"count": 0, "description": "Documents"}'

    def short(self, body: bytes) -> bytes:
        listing = json.loads(body)
        return json.dumps(listing | {"results": listing.get("results", [])[:-1]}).encode()

    def is_list(self, path: str) -> bool:
        return path.startswith("/api/v1/documents.json?")

    def is_text_of(self, path: str, number: str) -> bool:
        return bool(re.search(rf"/full_text/.*/{number}\.", path))


PUBLISHER = UsFederalRegister()
