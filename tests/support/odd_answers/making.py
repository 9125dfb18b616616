"""What odd answers are made of: parts, put together into one answer."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

Verdict = Literal["whole", "not", "either"]
Wire = Callable[[bytes, str], "bytes | Iterable[bytes]"]
Rng = random.Random

NOT_FOUND = b"HTTP/1.1 404 Not Found\r\nContent-Type: text/plain\r\nContent-Length: 10\r\nConnection: close\r\n\r\nnot found\n"
LIMIT = 8_000_000
LATE = 12.0  # seconds, longer than a reader may wait for one answer


@dataclass(frozen=True)
class OddAnswer:
    """One odd answer: what is wrong with it, where it goes, and whether it may be read."""

    name: str
    where: Literal["text", "row"]
    verdict: Verdict
    why: str
    wire: Wire | None = None
    row: Callable[[dict], str] | None = None


class XmlOnly(Exception):
    """Raised while an answer is made: this oddity has no sense for plain text."""


@dataclass
class Msg:
    """An answer in the making."""

    body: bytes
    mime: str
    rng: Rng
    start: bytes = b"HTTP/1.1 200 OK"
    ctype: bytes | None = None
    heads: list[bytes] = field(default_factory=list)
    before: bytes = b""
    eol: bytes = b"\r\n"
    frame: Callable[[Msg], tuple[list[bytes], bytes]] | None = None
    rename: Callable[[bytes], bytes] | None = None

    @property
    def is_xml(self) -> bool:
        """Whether this is the XML form, not the page with the plain text."""
        return self.mime.endswith("xml")

    def finish(self) -> bytes:
        """Status line, header lines and framed body."""
        frame_heads, payload = (self.frame or length_frame)(self)
        lines = [b"Date: Mon, 02 Jun 2025 10:00:00 GMT", b"Connection: close"]
        if self.ctype:
            lines.append(b"Content-Type: " + self.ctype)
        lines += self.heads + frame_heads
        if self.rename:
            lines = [self.rename(line) for line in lines]
        return self.before + self.eol.join([self.start, *lines]) + self.eol * 2 + payload


def length_frame(msg: Msg) -> tuple[list[bytes], bytes]:
    """The plain case: Content-Length."""
    return [b"Content-Length: %d" % len(msg.body)], msg.body


Apply = Callable[[Msg], None]
Pace = Callable[[bytes, Rng], Iterator[bytes]]


@dataclass(frozen=True)
class Part:
    """One oddity; parts whose slots differ may be put together in one answer."""

    name: str
    verdict: Verdict
    why: str
    slots: frozenset[str]
    apply: Apply | None = None
    pace: Pace | None = None
    order: int = 50


def part(name: str, verdict: Verdict, why: str, slots: str, apply: Apply | None = None, pace: Pace | None = None) -> Part:
    """A part; content is changed first (order by its first slot), then coded, then framed."""
    names = slots.split()
    order = {"content": 0, "coding": 10}.get(names[0], 50)
    return Part(name, verdict, why, frozenset(names), apply, pace, order)


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """The verdict of things put together."""
    found = set(verdicts)
    return "not" if "not" in found else "either" if "either" in found else "whole"
