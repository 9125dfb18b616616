"""Whatever a server sends for one document, the others are read: the odd one is right where it is whole, else one issue."""

from __future__ import annotations

import gzip
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import brotli
import pytest
from backports import zstd
from machine import Machine, federal_register
from odd_site import IMPATIENT, SINCE, XML, Odd, answering, dripping, ended, endless, http, texts, written


def coded(coding: str, pack: Callable[[bytes], bytes]) -> Odd:
    return lambda body, kind: http(pack(body), f"Content-Type: {kind}", f"Content-Encoding: {coding}")


def raw_deflate(body: bytes) -> bytes:
    pack = zlib.compressobj(9, zlib.DEFLATED, -15)
    return pack.compress(body) + pack.flush()


def wide_zstd(body: bytes) -> bytes:
    pack = zstd.ZstdCompressor(options={zstd.CompressionParameter.window_log: 27})
    return pack.compress(body) + pack.flush()


def marked(declaration: str) -> Odd:
    """XML with another declaration, and no plain text."""
    return lambda body, kind: http(declaration.encode() + body) if "xml" in kind else http(b"", status="404 No")


def headed(*lines: str | bytes) -> Odd:
    return lambda body, kind: http(body, f"Content-Type: {kind}", *lines)


def away(location: str | bytes) -> Callable[[bytes, str], bytes]:
    line = b"Location: " + (location if isinstance(location, bytes) else location.encode())
    return lambda body, kind: http(b"", line, status="302 Found")


def status(line: str, *headers: str) -> Odd:
    return lambda body, kind: http(body, *headers, status=line)


def always(raw: bytes) -> Odd:
    return lambda body, kind: raw


def slowly(raw: bytes) -> Iterator[bytes]:
    time.sleep(2.5)
    yield raw


LEADING_ON = (
    b'<html><head><meta http-equiv="refresh" content="0; url=/documents/full_text/text/2024/01/08/2024-70000.txt"></head></html>'
)
BOMB = b"\0" * 60_000_000
WHOLE: dict[str, Odd] = {
    "gzip": coded("gzip", gzip.compress),
    "x-gzip in capitals": coded("X-GZip", gzip.compress),
    "gzip in two members": coded("gzip", lambda body: gzip.compress(body[:99]) + gzip.compress(body[99:])),
    "deflate": coded("deflate", zlib.compress),
    "raw deflate": coded("deflate", raw_deflate),
    "br": coded("br", brotli.compress),
    "zstd": coded("zstd", zstd.compress),
    "gzip over br": coded("br, gzip", lambda body: gzip.compress(brotli.compress(body))),
    "no coding": coded("identity", bytes),
    "an empty coding": coded("", bytes),
    "a wrong charset": lambda body, kind: http(body, "Content-Type: text/xml; charset=utf-16"),
    "no such charset": lambda body, kind: http(body, 'Content-Type: text/html; charset="\xff\\'),
    "a picture, it says": lambda body, kind: http(body, "Content-Type: image/png", "Content-Disposition: attachment; filename"),
    "XML that declares UTF-7": marked('<?xml version="1.0" encoding="UTF-7"?>'),
    "XML that declares UTF-16": marked('<?xml version="1.0" encoding="UTF-16"?>'),
    "XML that declares nonsense": marked('<?xml version="1.0" encoding="klingon"?>'),
    "UTF-16": lambda body, kind: http(body.decode().encode("utf-16"), "Content-Type: application/xml"),
    "XML with a byte order mark": marked('\ufeff<?xml version="1.0"?>'),
    "bytes that no header may hold": headed(b"X-Odd: \xff\x00\x1b[31m", b"X-\xe9: \x00", b'ETag: "\xff\x00"', b"no colon here"),
    "an enormous ETag": headed('ETag: "' + "x" * 15_000 + '"', "Last-Modified: \x01yesterday"),
    "no Date that is one": headed("Date: 31 Foo 99999 25:61", "Age: ²", "Age: " + "9" * 4000),
    "a Retry-After that is no number": headed("Retry-After: ²"),
    "many headers": headed(*(f"X-{n}: {n}" for n in range(500))),
    "no length": lambda body, kind: b"HTTP/1.1 200 OK\r\nContent-Type: " + kind.encode() + b"\r\n\r\n" + body,
    "lines that end in LF alone": lambda body, kind: b"HTTP/1.1 200 OK\nContent-Length: %d\n\n" % len(body) + body,
    "chunks of a byte": lambda body, kind: (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"".join(b"1\r\n%c\r\n" % byte for byte in body) + b"0\r\n\r\n"
    ),
    "other answers first": lambda body, kind: b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\r\nLink: x\r\n\r\n" + http(body),
}
ODD: dict[str, tuple[Odd, str]] = {
    "NULs before the status line": (lambda body, kind: bytes(4) + http(body), "status line"),
    "another protocol's status line": (lambda body, kind: http(body).replace(b"HTTP/", b"RTSP/", 1), "status line"),
    "a status with a sign": (status("+200 OK"), "status line"),
    "a status with an underscore": (status("2_00 OK"), "status line"),
    "a status of four digits": (status("0200 OK"), "status line"),
    "a version with an underscore": (lambda body, kind: http(body).replace(b"HTTP/1.1", b"HTTP/1.0_1", 1), "status line"),
    "plain under gzip": (coded("gzip", bytes), "gzip"),
    "plain under deflate": (coded("deflate", bytes), "deflate"),
    "plain under br": (coded("br", bytes), "br"),
    "plain under zstd": (coded("zstd", bytes), "zstd"),
    "plain under a name that nobody knows": (coded("rot13", bytes), "'rot13'"),
    "a coding whose name is no text": (coded("\xff\xfe", bytes), "not known"),
    "half under gzip": (coded("gzip", lambda body: gzip.compress(body)[:-60]), "cut off"),
    "damaged under gzip": (coded("gzip", lambda body: gzip.compress(body)[:-8] + b"12345678"), "gzip"),
    "half under br": (coded("br", lambda body: brotli.compress(body)[:-60]), "cut off"),
    "half under zstd": (coded("zstd", lambda body: zstd.compress(body)[:-60]), "cut off"),
    "half under deflate": (coded("deflate", lambda body: zlib.compress(body)[:-60]), "cut off"),
    "nothing under gzip": (coded("gzip", lambda body: b""), "cut off"),
    "many codings": (coded("gzip, " * 50, gzip.compress), "codings"),
    "gzip bomb": (coded("gzip", lambda body: gzip.compress(BOMB)), "longer than 8 MB"),
    "br bomb": (coded("br", lambda body: brotli.compress(BOMB, quality=3)), "longer than 8 MB"),
    "zstd bomb": (coded("zstd", lambda body: zstd.compress(BOMB)), "longer than 8 MB"),
    "zstd that wants 128 MB": (coded("zstd", wide_zstd), "memory"),
    "bomb in a bomb": (coded("gzip, gzip", lambda body: gzip.compress(gzip.compress(BOMB))), "longer than 8 MB"),
    "longer than it says": (lambda body, kind: endless(http(b""), b"x" * 65536), "empty"),
    "endless": (lambda body, kind: endless(b"HTTP/1.1 200 OK\r\n\r\n", b"x" * 65536), "longer than 8 MB"),
    "head without end": (lambda body, kind: endless(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n" * 5000), "does not end"),
    "header line without end": (lambda body, kind: endless(b"HTTP/1.1 200 OK\r\nX: ", b"y" * 65536), "no answer"),
    "a body that drips": (lambda body, kind: dripping(http(body, length=10**6)), "within 8 seconds"),
    "a head that drips": (lambda body, kind: dripping(b"HTTP/1.1 200 OK\r\nX: "), "within 8 seconds"),
    "nothing for ever": (lambda body, kind: dripping(b"", b""), "within 8 seconds"),
    "a redirect to no address": (away("http://[::1"), "not an address"),
    "a redirect to nothing": (away(""), "not an address"),
    "a redirect to a port that is none": (away("http://127.0.0.1:port/"), "not an address"),
    "a redirect with line ends": (away("/a\rb"), "not an address"),
    "a redirect without end": (away("/" + "x" * 15_000), "characters long"),
    "a redirect of bytes": (away(b"/\xff\xfe\x80"), "redirected"),
    "a redirect in circles": (away("?again"), "redirected too often"),
    "redirects that take their time": (lambda body, kind: slowly(away("?again")(body, kind)), "within 8 seconds"),
    "a page that leads on": (always(http(LEADING_ON, "Content-Type: text/html")), "no <pre>"),
    "busy until a time that is none": (status("503 Busy", "Retry-After: ²"), "503"),
    "part of it": (status("206 Part", "Content-Range: bytes 0-1/2"), "206"),
    "from somebody between": (status("203 Changed"), "203"),
    "no content": (status("204 None"), "204"),
    "status 999": (status("999 No"), "999"),
    "status 99999": (status("99999 No"), "99999"),
    "status -1": (status("-1 No"), "-1"),
    "status of letters": (status("OK 200"), "no answer"),
    "unchanged, unasked": (status("304 Same"), "304"),
    "early and never": (always(b"HTTP/1.1 103 Early\r\n\r\n"), "no answer"),
    "no HTTP": (always(b"SSH-2.0-OpenSSH_9.9\r\n"), "no answer"),
    "nothing": (always(b""), "no answer"),
    "two lengths": (lambda body, kind: http(body, "Content-Length: 5"), "no answer"),
    "a length of letters": (always(b"HTTP/1.1 200 OK\r\nContent-Length: abc\r\n\r\nabc"), "no answer"),
    "a negative length": (always(b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nabc"), "no answer"),
    "an unknown transfer coding": (always(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: rot13\r\n\r\nabc"), "no answer"),
    "chunks of no size": (always(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n"), ""),
    "shorter than it says": (lambda body, kind: http(body, length=10**6), "cut off"),
    "empty": (always(http(b"")), "empty"),
    "UTF-7": (always(http(b'<?xml version="1.0" encoding="UTF-7"?><NOTICE>+AGE-</NOTICE>')), "does not name"),
    "UTF-16 without its mark": (lambda body, kind: http(body.decode().encode("utf-16-le"), f"Content-Type: {kind}"), "NUL"),
    "UTF-32": (lambda body, kind: http(body.decode().encode("utf-32-le"), f"Content-Type: {kind}"), "NUL"),
    "deep": (always(http(b"<a>" * 100_000 + b"</a>" * 100_000)), "not well-formed"),
    "half a million elements": (always(http(b"<NOTICE>" + b"<a/>" * 450_000 + b"</NOTICE>")), "elements"),
    "many beginnings": (always(http(b"<pre>" * 390_000)), "no <pre>"),
    "an entity of its own": (always(http(b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>')), "entities"),
}


def rows_for(names: list[str], first: int) -> dict[str, str]:
    """A document number for each name."""
    return {name: f"2024-{first + n}" for n, name in enumerate(names)}


GOOD = rows_for([f"good {n}" for n in range(10)], 70_000)
NUMBERS = rows_for([*WHOLE, *ODD], 71_000)


class Day:
    """One day on which all the odd answers came, each for one document, and the good day after it."""

    def __init__(self, folder: Path) -> None:
        data = written(folder, [*GOOD.values(), *NUMBERS.values()])
        odd = {texts(NUMBERS[name]): answer for name, answer in WHOLE.items()} | {
            texts(NUMBERS[name]): odd for name, (odd, _) in ODD.items()
        }
        self.home = folder / "home"
        with answering(odd, data, XML) as url:
            bad = Machine(self.home, url, IMPATIENT)
            self.outcome = bad.run("run", *SINCE)
            self.found = bad.records("documents", "notices", "issues")
        with federal_register(data, XML) as url:
            good = Machine(self.home, url)
            self.next = good.run("run", *SINCE)
            self.later = good.records("documents", "issues")

    def issues(self, name: str) -> list[dict]:
        return [i for i in self.found["issues"] if f":{NUMBERS[name]}:" in i["place"]]


@pytest.fixture(scope="module")
def day(tmp_path_factory):
    return Day(tmp_path_factory.mktemp("odd"))


def test_the_run_is_not_complete_and_every_good_document_is_read(day):
    assert ended(day.outcome, 3), day.outcome.err + day.outcome.out
    assert set(GOOD.values()) <= {d["native_id"] for d in day.found["documents"]}
    assert set(GOOD.values()) <= {n["document_number"] for n in day.found["notices"]}


@pytest.mark.parametrize("name", WHOLE)
def test_an_odd_answer_that_is_whole_is_read(day, name):
    assert day.issues(name) == []
    assert NUMBERS[name] in {d["native_id"] for d in day.found["documents"]}


@pytest.mark.parametrize("name", ODD)
def test_an_odd_answer_that_is_not_whole_is_one_issue_with_words(day, name):
    assert NUMBERS[name] not in {d["native_id"] for d in day.found["documents"]}, "half read"
    (issue,) = day.issues(name)
    assert issue["kind"] == "could_not_look"
    assert ODD[name][1] in issue["reason"], issue["reason"]
    assert "robots.txt" not in issue["reason"]


def test_the_next_good_day_repairs_it_all(day):
    assert ended(day.next, 0), day.next.err + day.next.out
    assert {d["native_id"] for d in day.later["documents"]} == {*GOOD.values(), *NUMBERS.values()}
    assert {i["status"] for i in day.later["issues"] if i["kind"] == "could_not_look"} == {"repaired"}


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:1", "http://nobody.invalid", "http://[2001:db8::1]:1", "http://[::1]:1", "https://{}"]
)
def test_a_source_that_is_not_there_is_said_in_words(tmp_path, address):
    with federal_register(written(tmp_path, GOOD.values()), XML) as url:
        machine = Machine(tmp_path / "home", address.format(url.removeprefix("http://")), IMPATIENT)
        outcome = machine.run("run", *SINCE)
    assert ended(outcome, 3), outcome.err + outcome.out
    reasons = [i["reason"] for i in machine.export("issues")]
    assert reasons
    assert all("no answer: " in reason or "no whole answer" in reason for reason in reasons), reasons
    assert not any("Failure" in reason or ".py" in reason for reason in reasons), reasons


def test_unchanged_is_believed_only_of_what_was_asked_about(tmp_path):
    """The first answer had a validator that cannot be sent back, so nothing was asked on a condition."""
    days = [headed('ETag: "' + "x" * 5_000 + '"'), status("304 Same")]
    with answering({texts("2024-70001"): lambda body, kind: days[0](body, kind)}, written(tmp_path, ["2024-70001"]), XML) as url:
        machine = Machine(tmp_path / "home", url, IMPATIENT)
        assert ended(machine.run("run", *SINCE), 0)
        days.pop(0)
        outcome = machine.run("run", *SINCE)
    assert ended(outcome, 3), outcome.err + outcome.out
    assert "not changed, to a question without a condition" in outcome.out
