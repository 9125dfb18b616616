"""robots.txt is obeyed, and an odd one ends nothing (RFC 9309)."""

from __future__ import annotations

import pytest
from machine import Machine
from odd_site import IMPATIENT, SINCE, SOURCE, XML, Odd, answering, dripping, ended, endless, http, written

RULES = b"User-agent: *\nDisallow: /documents/full_text/\n"
NUMBER = "2024-70001"


def status(line: str, *headers: str) -> Odd:
    return lambda body, kind: http(RULES, *headers, status=line)


def leading(to: str) -> Odd:
    return status("302 Found", f"Location: {to}")


ALLOWING: dict[str, Odd] = {
    "none there": status("404 None"),
    "not for us": status("403 No"),
    "bytes": lambda body, kind: http(bytes(range(256)) * 2_000),
    "no rules in it": lambda body, kind: http(b"<html>\n<!-- \x00 -->: : :\nDisallow\nUser-agent: *\nDisallow:\n"),
    "without end": lambda body, kind: endless(b"HTTP/1.1 200 OK\r\n\r\n", b"# nothing is said here\n" * 3_000),
    "rules behind what is read of it": lambda body, kind: http(b"# so it goes on\n" * 40_000 + RULES),
    "in circles": leading("/robots.txt"),
    "elsewhere": leading("http://localhost:1/robots.txt"),
    "a file": leading("file:///etc/passwd"),
    "nowhere": leading("http://[::1"),
}
SILENT: dict[str, Odd] = {
    "busy": status("503 Busy"),
    "broken": status("500 Broken"),
    "status 999": status("999 No"),
    "no HTTP": lambda body, kind: b"SSH-2.0\r\n",
    "cut off": lambda body, kind: http(RULES, length=10_000),
    "for ever": lambda body, kind: dripping(http(RULES, length=10_000)),
    "a coding that it is not in": lambda body, kind: http(RULES, "Content-Encoding: gzip"),
}


@pytest.mark.parametrize("name", ALLOWING)
def test_no_rules_forbid_nothing(tmp_path, name):
    with answering({"^/robots.txt": ALLOWING[name]}, written(tmp_path, [NUMBER]), XML) as url:
        machine = Machine(tmp_path / "home", url, IMPATIENT)
        outcome = machine.run("run", *SINCE)
    assert ended(outcome, 0), outcome.err + outcome.out
    assert [n["document_number"] for n in machine.records("notices")["notices"]] == [NUMBER]


@pytest.mark.parametrize("name", SILENT)
def test_where_the_rules_cannot_be_looked_at_nothing_is_asked(tmp_path, name):
    asked: list[str] = []
    with answering({"^/robots.txt": SILENT[name]}, written(tmp_path, [NUMBER]), XML, asked) as url:
        machine = Machine(tmp_path / "home", url, IMPATIENT | {SOURCE + "SECONDS": "1"})
        outcome = machine.run("run", *SINCE)
    assert ended(outcome, 3), outcome.err + outcome.out
    assert set(asked) == {"/robots.txt"}
    reasons = [i["reason"] for i in machine.records("issues")["issues"] if i["kind"] == "could_not_look"]
    assert reasons
    assert all("robots.txt could not be looked at, so nothing may be asked: " in reason for reason in reasons), reasons


def test_rules_that_come_at_the_second_try_are_obeyed(tmp_path):
    tries = iter([http(b"", status="503 Busy"), http(b"", "Location: /rules", status="301 Moved"), http(RULES)])
    asked: list[str] = []
    odd = {"^/robots.txt": lambda body, kind: next(tries), "^/rules": lambda body, kind: next(tries)}
    with answering(odd, written(tmp_path, [NUMBER]), XML, asked) as url:
        machine = Machine(tmp_path / "home", url, IMPATIENT)
        outcome = machine.run("run", *SINCE)
    assert ended(outcome, 3), outcome.err + outcome.out
    assert asked[:3] == ["/robots.txt", "/robots.txt", "/rules"]
    assert not [path for path in asked if "/full_text/" in path]
    (reason,) = (i["reason"] for i in machine.records("issues")["issues"] if i["kind"] == "could_not_look")
    assert "robots.txt forbids" in reason
    with answering({}, written(tmp_path, [NUMBER]), XML) as url:
        assert ended(Machine(tmp_path / "home", url).run("run", *SINCE), 0)
