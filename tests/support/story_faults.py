"""What may come in place of what a source of the story has to say: by a plan that gives each source on each day a fault or none.

The faults come over the wire, as in life. Those that change a list change the list that the publisher would have sent.
"""

from __future__ import annotations

import json
import random
import re
import socket
import struct
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from http.server import BaseHTTPRequestHandler
from threading import Event
from typing import Any

from canned import Answered
from publishers import WALL, publisher_of

SECONDS = 1.0  # that a look waits for an answer which comes slowly
_TEXT = {"content-type": "text/plain"}


@dataclass(frozen=True)
class Asked:
    """A request that a fault is to meet."""

    source: str
    path: str
    good: Answered  # what the publisher says to it
    before: Answered  # what it said on the day before
    stranger: str  # the address of another host
    dice: random.Random

    @property
    def is_list(self) -> bool:
        return publisher_of(self.source).is_list(self.path)


@dataclass(frozen=True)
class Sent:
    """What goes onto the wire: an answer, and how it breaks off, if it does."""

    answer: Answered
    how: str = "whole"  # cut, slowly, reset


Fault = Callable[[Asked], Sent | None]  # None: this request is not one that it meets


def _status(status: int, **headers: str) -> Fault:
    return lambda asked: Sent(Answered(status, b"no", _TEXT | {name.replace("_", "-"): value for name, value in headers.items()}))


def _breaking_off(how: str) -> Fault:
    return lambda asked: Sent(asked.good, how) if asked.good.status == 200 and asked.good.body else None


def _with(change: Callable[[Asked], bytes], **headers: str) -> Fault:
    """The publisher's answer with another body, where that is another one, or other headers."""

    def fault(asked: Asked) -> Sent | None:
        if asked.good.status != 200:
            return None
        body = change(asked)
        more = {name.replace("_", "-"): value for name, value in headers.items()}
        return None if body == asked.good.body and not more else Sent(Answered(200, body, {**asked.good.headers, **more}))

    return fault


def _of_lists(change: Callable[[Asked], bytes]) -> Fault:
    return _with(lambda asked: change(asked) if asked.is_list else asked.good.body)


# --- rows of a list, whatever its form ------------------------------------------------------------------------------------------

_ROWS = re.compile(rb"<document>.*?</document>|<item>.*?</item>|<tr\b(?:(?!<tr\b|<th\b).)*?</tr>", re.DOTALL)

_CLASSES = re.compile(rb"(?<=[\" ])views-field-[\w-]+")


def _rows_of(value: Any) -> list[Any]:
    """The longest list of records in JSON."""
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    found = [value] if isinstance(value, list) and value and all(isinstance(one, dict) for one in value) else []
    return max([*found, *map(_rows_of, inside)], key=len, default=[])


def _is_csv(body: bytes) -> bool:
    return body.startswith(b"_id,")


def _with_rows(body: bytes, change: Callable[[list[Any]], list[Any]]) -> bytes:
    """A list with other rows in the place of its own, and all else, as its count, as it was."""
    if body.lstrip()[:1] in (b"{", b"["):
        said = json.loads(body)
        rows = _rows_of(said)
        rows[:] = change(list(rows)) if rows else []
        return json.dumps(said).encode() if rows else body
    if _is_csv(body):
        head, *lines = body.splitlines(keepends=True)
        return b"".join([head, *change(lines)])
    found = list(_ROWS.finditer(body))
    if not found:
        return body
    start, end = found[0].start(), found[-1].end()
    return body[:start] + b"\n".join(change([one.group() for one in found])) + body[end:]


def _shuffled(asked: Asked) -> bytes:
    return _with_rows(asked.good.body, lambda rows: asked.dice.sample(rows, len(rows)))


def _twice(asked: Asked) -> bytes:
    return _with_rows(asked.good.body, lambda rows: [*rows, asked.dice.choice(rows)] if rows else rows)


def _renamed(asked: Asked) -> bytes:
    """One column of all rows has another name."""
    body = asked.good.body
    if body.lstrip()[:1] in (b"{", b"["):
        name = asked.dice.choice(sorted({name for row in _rows_of(json.loads(body)) for name in row}) or [""])
        return _with_rows(body, lambda rows: [{f"{k}_2" if k == name else k: v for k, v in row.items()} for row in rows])
    if _is_csv(body):
        head, _, rest = body.partition(b"\n")
        names = head.split(b",")
        names[asked.dice.randrange(len(names))] += b"_2"
        return b",".join(names) + b"\n" + rest
    # Of a table the classes of its cells, where they have some: by these it is read; else what stands at the head of its columns.
    names = sorted(set(_CLASSES.findall(body))) or re.findall(rb"<th\b[^>]*>([^<]+)</th>", body)
    if names:
        return body.replace(chosen := asked.dice.choice(names), b"Other" + chosen[1:])
    in_rows = {tag for row in _ROWS.findall(body) for tag in re.findall(rb"</(\w+)>", row)}
    tags = sorted(in_rows - {b"document", b"item", b"a", b"p"})
    if not tags:
        return body
    tag = asked.dice.choice(tags)
    return re.sub(rb"<(/?)" + tag + rb"\b", rb"<\1" + tag + b"2", body)


FAULTS: Mapping[str, Fault] = {
    "403": _status(403),
    "429, with Retry-After": _status(429, retry_after="1"),
    "503, with Retry-After": _status(503, retry_after="1"),
    "a wall": lambda asked: Sent(Answered(200, WALL, {"content-type": "text/html"})),
    "led to another host": lambda asked: Sent(Answered(302, b"", {"location": asked.stranger})),
    "cut": _breaking_off("cut"),
    "slow": _breaking_off("slowly"),
    "reset": _breaking_off("reset"),
    "another coding": _with(lambda asked: asked.good.body.decode("latin-1").encode("utf-16")),
    "another media type": _with(lambda asked: asked.good.body, content_type="image/png"),
    "another's shape": _with(lambda asked: b'{"items": {"total": 0}}'),
    "of nothing": _of_lists(lambda asked: publisher_of(asked.source).nothing),
    "without its last rows": _of_lists(lambda asked: publisher_of(asked.source).short(asked.good.body)),
    "rows in another order": _of_lists(_shuffled),
    "a row twice": _of_lists(_twice),
    "a column renamed": _of_lists(_renamed),
    "of an earlier day": _with(lambda asked: asked.before.body if asked.before.status == 200 else asked.good.body),
}
# What no look can notice by itself (a source's golden folder says of which of its faults that is so, and why), or harms nobody: a
# column may be one of which nothing is used, or of rows that are all others', and bytes that say their own coding can be read.
HARMLESS = frozenset({"another media type", "rows in another order", "a row twice", "a column renamed", "another coding"})


@dataclass
class Disturbed:
    """One source on one day: a fault in place of what it would say."""

    source: str
    fault: str
    seed: int
    stranger: str
    met: Counter[str] = field(default_factory=Counter)  # the paths of requests that it met

    def put(self, handler: BaseHTTPRequestHandler, path: str, good: Answered, before: Answered) -> bool:
        """Sends what comes in place of `good`; False if this request is none that the fault meets."""
        dice = random.Random(f"{self.seed} {self.source} {path}")
        sent = FAULTS[self.fault](Asked(self.source, path, good, before, self.stranger, dice))
        if sent is None:
            return False
        self.met[path] += 1
        _send(handler, sent)
        return True


def _send(handler: BaseHTTPRequestHandler, sent: Sent) -> None:
    body = sent.answer.body
    handler.send_response(sent.answer.status)
    for name, value in sent.answer.headers.items():
        handler.send_header(name, value)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.close_connection = sent.how != "whole"
    try:
        if sent.how == "whole":
            handler.wfile.write(body)
        else:
            handler.wfile.write(body[: len(body) // 2])
        handler.wfile.flush()
        if sent.how == "reset":
            handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            handler.connection.close()
        if sent.how == "slowly":
            Event().wait(3 * SECONDS)
            handler.wfile.write(body[len(body) // 2 :])
    except OSError:
        pass  # whoever asked has had enough


Plan = Mapping[date, Mapping[str, str]]  # by day and source, the fault


def plan(dice: random.Random, days: Sequence[date], sources: Sequence[str], *, share: float = 0.4) -> Plan:
    """Which fault each source has on each day, or none; each fault as often as the others."""
    faults = _again_and_again(dice)
    return {day: {source: next(faults) for source in sources if dice.random() < share} for day in days}


def _again_and_again(dice: random.Random) -> Iterator[str]:
    while True:
        yield from dice.sample(sorted(FAULTS), len(FAULTS))
