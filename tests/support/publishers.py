"""Golden folders of sources: what a publisher has on which day, and how it answers; and everything that may come in its place."""

from __future__ import annotations

import json
import os
import random
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any, Protocol, cast

from canned import Answered

from crawlers.handler import NoAnswer

GOLDEN = Path(__file__).parents[1] / "golden" / "sources"
WALL = b"<!doctype html><html><title>Request Access</title><body>Please complete the check below. Captcha</body></html>"


class Publisher(Protocol):
    """How a source answered when its form was read, for documents of our own."""

    looks: Sequence[date]  # three days on which somebody looks; something is published before each
    told: Mapping[str, Sequence[str]]  # by the articles of the orders that are told of, the markets that are bound: all others
    one: str  # the number of a document that the second look finds
    # If it has `settings`, a function of the day: what is set for the source then, by the names of its settings.
    blind: Mapping[str, str]  # faults of a list that a list of this shape cannot show at once, and why

    def answer(self, path: str, today: date, edited: bool = False) -> Answered:
        """What stands at a path on a day; with `edited`, the text of `one` says something else."""
        ...

    nothing: bytes  # a list that says, in its own form, that there is nothing

    def short(self, body: bytes) -> bytes:
        """A list whose last rows are missing, and nothing else."""
        ...

    def is_list(self, path: str) -> bool: ...

    def is_text_of(self, path: str, number: str) -> bool: ...


def folder_of(source: str) -> Path | None:
    """The golden folder of a source, in the house or beside it."""
    more = os.environ.get("CROSSMARKET_MORE")
    rooms = [GOLDEN, *([Path(more) / "golden"] if more else [])]
    return next((room / source for room in rooms if (room / source / "publisher.py").is_file()), None)


@cache
def publisher_of(source: str) -> Publisher:
    folder = folder_of(source)
    assert folder, f"{source} has no golden folder: make tests/golden/sources/{source}/ with publisher.py and known.json"
    spec = spec_from_file_location(f"publisher_of_{source}", folder / "publisher.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return cast(Publisher, module.PUBLISHER)


def known_of(source: str) -> list[dict[str, Any]]:
    """What is known of the golden documents at the end, as a person wrote it down."""
    folder = folder_of(source)
    assert folder
    return cast("list[dict[str, Any]]", json.loads((folder / "known.json").read_text(encoding="utf-8")))


def reading_of(source: str) -> dict[str, str]:
    """By which rules the golden documents were read, and the hash of what they said."""
    folder = folder_of(source)
    assert folder
    return cast("dict[str, str]", json.loads((folder / "reading.json").read_text(encoding="utf-8")))


Fault = Callable[[Publisher, str, date], Answered]  # what comes in place of the answer at a path on a day


def _status(status: int, **headers: str) -> Fault:
    return lambda publisher, path, today: Answered(status, b"busy", {"content-type": "text/plain"} | headers)


def _cut(publisher: Publisher, path: str, today: date) -> Answered:
    raise NoAnswer("the answer broke off")


def _refused(publisher: Publisher, path: str, today: date) -> Answered:
    raise ConnectionRefusedError("nobody is there")


def _with(change: Callable[[bytes], bytes]) -> Fault:
    def fault(publisher: Publisher, path: str, today: date) -> Answered:
        came = publisher.answer(path, today)
        return Answered(came.status, change(came.body), came.headers)

    return fault


def _short(publisher: Publisher, path: str, today: date) -> Answered:
    came = publisher.answer(path, today)
    return Answered(came.status, publisher.short(came.body), came.headers) if publisher.is_list(path) else came


def _nothing(publisher: Publisher, path: str, today: date) -> Answered:
    came = publisher.answer(path, today)
    return Answered(came.status, publisher.nothing, came.headers) if publisher.is_list(path) else came


def _earlier(publisher: Publisher, path: str, today: date) -> Answered:
    return publisher.answer(path, publisher.looks[0])


FAULTS: Mapping[str, Fault] = {
    "busy": _status(503),
    "too many requests": _status(429),
    "refused": _status(403),
    "not there": _status(404),
    "a teapot": _status(418),
    "not changed, unasked": _status(304),
    "a wall": lambda publisher, path, today: Answered(200, WALL, {"content-type": "text/html"}),
    "led to a wall": _status(302, location="/challenge"),
    "led away": _status(302, location="https://elsewhere.invalid/"),
    "led around": lambda publisher, path, today: Answered(302, b"", {"location": path}),
    "broken off": _cut,
    "nobody there": _refused,
    "empty": _with(lambda body: b""),
    "noise": _with(lambda body: random.Random(len(body)).randbytes(300)),
    "another coding": _with(lambda body: body.decode("utf-8").encode("utf-16")),
    "another's shape": _with(lambda body: b'{"items": {"total": 0}}'),
    "of an earlier day": _earlier,
    "without its last rows": _short,
    "of nothing": _nothing,
}
