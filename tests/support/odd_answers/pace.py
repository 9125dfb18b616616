"""Answers that come slowly, in pieces, never, or are no HTTP."""

from __future__ import annotations

import time
from collections.abc import Iterator

from odd_answers.codings import gzip_member
from odd_answers.making import LATE, Pace, Part, Rng, Verdict, part


def late(seconds: float = LATE) -> None:
    """Sleep in small steps."""
    stop = time.monotonic() + seconds
    while time.monotonic() < stop:
        time.sleep(0.25)


def p_pace(rng: Rng) -> Part:
    """Slow, broken off, endless."""
    pieces, total = rng.choice([2, 10, 40]), rng.choice([0.2, 1.0, 2.0])

    def drip(data: bytes, rng_: Rng) -> Iterator[bytes]:
        spots = sorted(rng_.randrange(1, max(2, len(data))) for _ in range(pieces))
        for a, b in zip([0, *spots], [*spots, len(data)], strict=True):
            yield data[a:b]
            time.sleep(total / pieces)

    def first_bytes(data: bytes, _rng: Rng) -> Iterator[bytes]:
        for i in range(30):
            yield data[i : i + 1]
            time.sleep(0.02)
        yield data[30:]

    def stall(share: float) -> Pace:
        def run(data: bytes, _rng: Rng) -> Iterator[bytes]:
            at = int((len(data) - 1) * share)
            if at:
                yield data[:at]
            late()
            yield data[at:]

        return run

    def crawl(data: bytes, _rng: Rng) -> Iterator[bytes]:
        at = int(len(data) * 0.5)
        yield data[:at]
        for i in range(30):
            yield data[at + i : at + i + 1]
            late(0.5)
        yield data[at + 30 :]

    def broken(data: bytes, _rng: Rng) -> Iterator[bytes]:
        head = data.find(b"\r\n\r\n") + 4
        yield data[: max(1, int(head * 0.7))]

    def nothing(_data: bytes, _rng: Rng) -> Iterator[bytes]:
        yield from ()

    def endless(head: bytes, block: bytes) -> Pace:
        def run(_data: bytes, _rng: Rng) -> Iterator[bytes]:
            yield head
            while True:
                yield block

        return run

    ok = b"HTTP/1.1 200 OK\r\n"
    xml = b"Content-Type: application/xml\r\n"
    cases: list[tuple[str, Verdict, str, Pace]] = [
        *[
            (
                f"in {pieces} pieces over {total} s",
                "whole",
                "RFC 9112: pieces and pauses have no meaning; within the limit",
                drip,
            )
            for _ in range(5)
        ],
        ("the first 30 bytes one by one", "whole", "RFC 9112: pieces have no meaning", first_bytes),
        ("silence before the status line", "not", "time limit: nothing within 8 s", stall(0.0)),
        ("silence before the last byte", "not", "time limit: not complete within 8 s", stall(1.0)),
        ("silence in the middle", "not", "time limit: not complete within 8 s", stall(0.5)),
        ("one byte each half second", "not", "time limit: not complete within 8 s", crawl),
        ("closed within the header lines", "not", "RFC 9112 8: the header section is not complete", broken),
        ("closed without a byte", "not", "RFC 9112 8: no answer", nothing),
        ("endless status line", "not", "RFC 9112 4: never ends", endless(b"HTTP/1.1 200 ", b"O" * 65536)),
        ("endless header lines", "not", "RFC 9112 5: never ends", endless(ok, b"X-Odd: 1\r\n" * 5000)),
        ("endless one header line", "not", "RFC 9112 5: never ends", endless(ok + b"X: ", b"y" * 65536)),
        (
            "endless interim answers",
            "not",
            "RFC 9110 15.2: the final answer never comes",
            endless(b"", b"HTTP/1.1 103 Hints\r\n\r\n" * 500),
        ),
        ("endless body", "not", "8 MB limit: never ends", endless(ok + xml + b"\r\n<RULE>", b"<P>odd</P>\n" * 6000)),
        ("endless white space", "not", "8 MB limit: never ends", endless(ok + xml + b"\r\n", b" " * 65536)),
        (
            "endless chunks",
            "not",
            "8 MB limit: never ends",
            endless(ok + xml + b"Transfer-Encoding: chunked\r\n\r\n6\r\n<RULE>\r\n", b"1\r\nx\r\n" * 9000),
        ),
        (
            "endless chunk extension",
            "not",
            "RFC 9112 7.1.1: never ends",
            endless(ok + b"Transfer-Encoding: chunked\r\n\r\n5;", b"e" * 65536),
        ),
        (
            "endless chunk size",
            "not",
            "RFC 9112 7.1: never ends",
            endless(ok + b"Transfer-Encoding: chunked\r\n\r\n", b"0" * 65536),
        ),
        (
            "endless trailers",
            "not",
            "RFC 9112 7.1.2: never ends",
            endless(ok + b"Transfer-Encoding: chunked\r\n\r\n7\r\n<RULE/>\r\n0\r\n", b"X: 1\r\n" * 9000),
        ),
        (
            "endless body of an error",
            "not",
            "RFC 9110 15.6: an error, and never ends",
            endless(b"HTTP/1.1 500 Odd\r\nContent-Type: text/html\r\n\r\n", b"odd " * 16000),
        ),
        (
            "endless body of a redirect",
            "not",
            "RFC 9110 15.4: leads to another place, and never ends",
            endless(b"HTTP/1.1 302 Odd\r\nLocation: http://127.0.0.1:9/\r\n\r\n", b"odd " * 16000),
        ),
        (
            "endless empty gzip members",
            "not",
            "RFC 1952 2.2: never ends",
            endless(ok + xml + b"Content-Encoding: gzip\r\n\r\n", gzip_member(b"") * 3000),
        ),
        (
            "no HTTP, only the body",
            "not",
            "RFC 9112 4: no status line",
            lambda data, _r: iter([data.partition(b"\r\n\r\n")[2]]),
        ),
        ("a TLS alert", "not", "RFC 9112 4: not HTTP", lambda data, _r: iter([b"\x15\x03\x01\x00\x02\x02\x28"])),
        ("an HTTP/2 preface", "not", "RFC 9112 4: not HTTP/1", lambda data, _r: iter([b"\0\0\x12\x04\0\0\0\0\0" + bytes(18)])),
        ("NULs before the status line", "not", "RFC 9112 4: not HTTP", lambda data, _r: iter([bytes(4) + data])),
    ]
    name, verdict, why, pace = rng.choice(cases)
    return part(name, verdict, why, "pace", None, pace)
