"""No answer takes more than 200 MB of the crawl."""

from __future__ import annotations

from pathlib import Path

import brotli
import pytest
from backports import zstd
from machine import Machine
from measured import measured
from odd_site import IMPATIENT, SINCE, SOURCE, XML, Odd, answering, endless, http, texts, written

MB = 1024 * 1024
MOST = 200
NUMBER = "2024-71000"


def filled(start: bytes, piece: bytes, end: bytes, size: int = 8 * MB) -> Odd:
    """A body of just under the longest that is taken."""
    body = start + piece * ((size - 1_000) // len(piece)) + end
    return lambda _, kind: http(body, f"Content-Type: {kind}")


GREEDY: dict[str, Odd] = {
    "elements": filled(b"<NOTICE>", b"<P/>", b"</NOTICE>"),
    "attributes": filled(b"<NOTICE ", b'a="" ', b"/>"),
    "elements just few enough": filled(b"<NOTICE>\xf0\x9f\x98\x80", b"<P>yyyyyyyyyyyyyy</P>", b"</NOTICE>", 2_000_000),
    "paragraphs that go on": filled(b"<html><pre>", b"\n\n, x", b"\xf0\x9f\x98\x80</pre></html>", 2_000_000),
    "one long paragraph": filled(b"<html><pre>", b"word ", b"\xf0\x9f\x98\x80</pre></html>", 2_000_000),
    "a text too long": filled(b"<html><pre>", b"word ", b"\xf0\x9f\x98\x80</pre></html>"),
    "a zstd bomb": lambda _, kind: http(zstd.compress(b"\0" * 200 * MB), "Content-Encoding: zstd"),
    "a br bomb": lambda _, kind: http(brotli.compress(b"\0" * 200 * MB, quality=2), "Content-Encoding: br"),
    "a head without end": lambda _, kind: endless(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n" * 10_000),
    "a body without end": lambda _, kind: endless(b"HTTP/1.1 200 OK\r\n\r\n", b"x" * 65_536),
}  # fmt: skip
LISTINGS: dict[str, Odd] = {
    "objects in a listing": filled(b'{"count": 2, "results": [', b"{},", b"{}]}"),
    "numbers in a listing": filled(b'{"count": 2, "results": [', b"1.5,", b"1]}"),
    "strings in a listing": filled(b'{"count": 2, "results": [{"a": [', b'"ab",', b'""]}]}'),
    "names in a listing": lambda _, kind: http(
        b'{"count": 1, "results": [{' + b", ".join(b'"%d": 0' % n for n in range(600_000)) + b"}]}"
    ),
}


def most(folder: Path, odd: dict[str, Odd]) -> float:
    """The most memory that a crawl had, in MB."""
    with answering(odd, written(folder, ["2024-70001", NUMBER]), XML) as url:
        machine = Machine(folder / "home", url, IMPATIENT | {SOURCE + "SECONDS": "20"})
        done, megabytes = measured(machine, "crawl", *SINCE, timeout=200)
    assert "Traceback" not in done.stderr, done.stderr
    assert megabytes, done.stdout
    return megabytes


@pytest.fixture(scope="module")
def usual(tmp_path_factory) -> float:
    return most(tmp_path_factory.mktemp("usual"), {})


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the system does not say what memory a process had")
@pytest.mark.parametrize("name", [*GREEDY, *LISTINGS])
def test_one_answer_takes_no_more_than_200_megabytes(tmp_path, usual, name):
    odd = {texts(NUMBER): GREEDY[name]} if name in GREEDY else {"/documents\\.json": LISTINGS[name]}
    taken = most(tmp_path, odd) - usual
    print(f"{name}: {taken:.0f} MB more than the usual {usual:.0f} MB")
    assert taken < MOST
