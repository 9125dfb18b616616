"""Sources whose robots.txt refuses crawlers: nothing is asked, also where one is named, until its publisher gave permission."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from machine import ALLIES, Machine
from publishers import publisher_of

TODAY = date(2026, 10, 13)
SOURCES = ("de_neuris", "de_rii")


@contextmanager
def refusing(source: str) -> Iterator[tuple[str, list[str]]]:
    """The publisher with a robots.txt that refuses everybody, and what it was asked."""
    publisher, asked = publisher_of(source), list[str]()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            robots = self.path == "/robots.txt"
            body = b"User-agent: *\nDisallow: /\n" if robots else publisher.answer(self.path, TODAY).body
            self.send_response(200 if robots else publisher.answer(self.path, TODAY).status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}", asked
        server.shutdown()


def machine(folder: Path, source: str, address: str, **more: str) -> Machine:
    own = f"CROSSMARKET_SOURCES__{source.upper()}__"
    chosen = {"CROSSMARKET_NOW": f"{TODAY}T12:00:00+00:00", own + "BASE_URL": address, own + "SINCE": "2026-09-01"}
    chosen |= {own + "DELAY": "0", own + "TRIES": "2", own + "BACKOFF": "0.02"}
    return Machine(folder / "home", settings=chosen | {own + name: value for name, value in more.items()})


@pytest.mark.parametrize("source", SOURCES)
def test_nothing_is_asked_without_permission_and_whom_to_ask_is_said(tmp_path: Path, source: str) -> None:
    with refusing(source) as (address, asked):
        ours = machine(tmp_path, source, address, TERMS_READ="A. Tester, https://publisher.invalid, 2026-10-01", OFF="no")
        done = ours.run("run", "--source", source)
        assert done.code != 0
        assert "the publisher's robots.txt refuses crawlers; ask the Federal Ministry of Justice" in done.err
        assert asked == []


@pytest.mark.parametrize("source", SOURCES)
def test_with_permission_it_is_read_by_patent_and_product_alone(tmp_path: Path, source: str) -> None:
    with refusing(source) as (address, asked):
        ours = machine(tmp_path, source, address, PERMISSION="A. Publisher, letter of 1 October 2026, 2026-10-01")
        done = ours.run("run", "--source", source, "--announce")
        assert done.code == 0, done.out + done.err
        assert "/robots.txt" not in asked
    (flag,) = ours.export("flags")
    assert (flag["order_number"], flag["instrument"]) == ("X ZR 12/25", "INJ")
    assert {a["ally"] for a in ours.export("alerts")} == ALLIES - {"DE"}
    told = ours.run("sources", source)
    assert "A. Publisher, letter of 1 October 2026, 2026-10-01" in told.out


def test_the_list_of_sources_says_whom_to_ask(tmp_path: Path) -> None:
    with refusing("de_rii") as (address, _):
        ours = machine(tmp_path, "de_rii", address, PERMISSION="A. Publisher, letter, 2026-10-01")
        ours.settings |= {f"CROSSMARKET_SOURCES__{name}__OFF": "no" for name in ("DE_NEURIS", "CA_A2AJ")}
        assert ours.run("run", "--source", "de_rii").code == 0
    told = ours.run("sources")
    assert "de_neuris: off: the publisher's robots.txt refuses crawlers; ask" in told.out
    assert "ca_a2aj: off: nobody has accepted the upstream licence" in told.out
