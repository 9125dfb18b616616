"""One invented case as all American sources tell it, day by day: each source's publisher on a loopback site of its own.

What each of them has, from which day, stands in `deploy/demo/story.toml`. A document may come later than it did (`late`), and a
source may be dark on a day (`dark`).
"""

from __future__ import annotations

import tomllib
from collections.abc import Container, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, Protocol

from canned import Answered
from federal_register_server import ITC
from list_maker import Listed
from machine import DEMO
from publishers import WALL, publisher_of
from registry_maker import Case, Right, body_of
from story_faults import SECONDS, Disturbed

from pipeline.source_settings import needs_key
from pipeline.windows import DAY

CASE = "337-TA-2831"
SINCE = date(2025, 1, 1)
KEY = "a-key-of-nobody"
TERMS = "A. Tester, https://publisher.invalid/robots.txt, 2026-03-01"
# An order of another case, of which allies were told before: of the demonstration there are others.
STOOD_BEFORE = frozenset({("us_federal_register", "2025-98299")})
_ROBOTS = "/robots.txt"
_NOT_THERE = Answered(404, b"nothing there", {"content-type": "text/plain"})
# What a source that cannot be looked at answers; None: it breaks off.
DARK: tuple[Answered | None, ...] = (
    Answered(403, b"refused", {"content-type": "text/plain"}),
    Answered(503, b"busy", {"content-type": "text/plain"}),
    Answered(200, WALL, {"content-type": "text/html"}),
    None,
)


@dataclass(frozen=True)
class Step:
    """A look at all sources, and what it is to find."""

    name: str
    at: datetime
    found: str  # for a reader of the demonstration

    @property
    def day(self) -> date:
        return self.at.date()


def _at(day: str, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(date.fromisoformat(day), time(hour, minute), UTC)


STEPS = (
    Step("before", _at("2026-04-05", 20), "the case stands there, without an order"),
    Step("acted", _at("2026-04-06", 20, 30), "the Commission acts, and its own list has the notice within the hour"),
    Step("completed", _at("2026-04-07", 20), "the docket has the orders themselves, which name whom they bind"),
    Step("inspected", _at("2026-04-08", 20), "public inspection shows what will be printed"),
    Step("contradicted", _at("2026-04-09", 20), "the Federal Register prints it, with a wrong patent number"),
    Step("corrected", _at("2026-04-10", 20), "the Federal Register corrects the number"),
    Step("final", _at("2026-06-08", 20), "the 60 days of Presidential review are over"),
    Step("ruled outside", _at("2026-06-23", 20), "US customs rule that a redesign is outside"),
    # One of three patents: nobody is told by itself. If all were past, three daily files of the registry would end the order here.
    Step("run out", _at("2026-08-03", 20), "one patent has run out"),
    Step("on appeal", _at("2026-09-15", 20), "the Federal Circuit reverses in part; a person must say what that does"),
    Step("applied", _at("2026-09-16", 20), "a person said it"),
)


class Answers(Protocol):
    """What a source says at a path on a day."""

    def answer(self, path: str, today: date) -> Answered: ...


@cache
def told() -> Mapping[str, Any]:
    """What each source has, by the source."""
    return tomllib.loads((DEMO / "story.toml").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Registry:
    """The file of all investigations, written anew each day."""

    case: Case
    titled: date  # the day before its orders stand there
    others: Sequence[Case]

    def answer(self, path: str, today: date) -> Answered:
        if path != "/investigations.json":
            return _NOT_THERE
        titles = self.case.titles if today > self.titled else ()
        at = datetime.combine(today - timedelta(days=1), time(22), UTC)
        return Answered(
            200, body_of([replace(self.case, titles=titles), *self.others], others=4, at=at), {"content-type": "application/json"}
        )


class Nothing:
    """A source that has nothing of this case."""

    def answer(self, path: str, today: date) -> Answered:
        return _NOT_THERE


class TradeCourt:
    """Its list has one opinion of the year, which concerns no order of ours."""

    def answer(self, path: str, today: date) -> Answered:
        return publisher_of("us_cit").answer(path, date(today.year + 1, 1, 1))


def _of(source: str, *documents: Any) -> Answers:
    """The publisher of a source's golden folder, with documents of this case."""
    found: Answers = type(publisher_of(source))(*documents)
    return found


def _in_an_issue(document: Mapping[str, Any]) -> dict[str, Any]:
    """A document of the Register, as a whole issue has it."""
    return {
        "number": document["document_number"],
        "day": document["publication_date"],
        "agency": "INTERNATIONAL TRADE COMMISSION",
        "case": "".join(f"[{number}]" for number in document["docket_ids"]),
        "title": document["title"],
        "summary": document["abstract"],
        "text": [],
    }


def _on_the_docket(row: Mapping[str, str]) -> dict[str, str]:
    caption = "Certain Beehive Frame Scales and Components Thereof; Inv. No. 337-TA-2831 (Violation)"
    return {"investigationNumber": "337-2831", "investigationTitle": caption, **row}


def _registry() -> Registry:
    said = told()["us_usitc_ids"]
    rights = tuple(Right(number, expires) for number, expires in said["rights"].items())
    days = {"Start Date": said["begun"].strftime("%m-%d-%Y"), "Investigation Termination Date": said["titled"].strftime("%m-%d-%Y")}
    before = Case(2830, (Right("98,000,421", date(2037, 1, 30)),), ("General Exclusion Order",))
    case = Case(said["number"], rights, tuple(said["orders"]), appeals=tuple(said["appeals"]), more=days)
    return Registry(case, said["titled"], [before])


def _read_for_the_register(document: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "Notice", "agencies": [ITC], "_xml": None, **document}


Number = tuple[str, str]  # of a document: its source, and what that numbers it by
_NUMBERED = {
    "us_usitc_notices": "number",
    "us_usitc_edis": "id",
    "us_federal_register_inspection": "number",
    "us_federal_register": "document_number",
    "us_cbp_cross": "rulingNumber",
    "us_cafc": "appeal",
}


def numbers() -> tuple[Number, ...]:
    """All documents that are listed, in the order in which the file has them."""
    return tuple((source, one[name]) for source, name in _NUMBERED.items() for one in told()[source])


def publishers(without: Container[Number] = ()) -> Mapping[str, Answers]:
    """Each source's publisher; some documents are not there yet."""

    def of(source: str) -> list[Any]:
        return [one for one in told()[source] if (source, one[_NUMBERED[source]]) not in without]

    printed = of("us_federal_register")
    opinions = of("us_cafc")
    patents = {number: {**said, "patentNumber": number} for number, said in told()["us_uspto_odp"].items()}
    return {
        "us_cafc": _of(
            "us_cafc",
            [(o["appeal"], o["page"], o["day"], o["parties"], o["kind"], o.get("tribunal", "ITC")) for o in opinions],
            {o["appeal"]: tuple(o["said"]) for o in opinions if "said" in o},
            {o["appeal"]: o["case"] for o in opinions if "case" in o},
        ),
        "us_cbp_cross": _of("us_cbp_cross", of("us_cbp_cross")),
        "us_cit": TradeCourt(),
        "us_csl": _of("us_csl", [Listed(**one) for one in told()["us_csl"]]),
        "us_federal_register": _of("us_federal_register", [_read_for_the_register(one) for one in printed]),
        "us_federal_register_inspection": _of("us_federal_register_inspection", of("us_federal_register_inspection")),
        "us_govinfo": _of("us_govinfo", [_in_an_issue(one) for one in printed]),
        "us_uflpa": _of("us_uflpa"),
        "us_usitc_edis": _of("us_usitc_edis", [_on_the_docket(row) for row in of("us_usitc_edis")]),
        "us_usitc_ids": _registry(),
        "us_usitc_notices": _of("us_usitc_notices", of("us_usitc_notices")),
        "us_uspto_odp": _of("us_uspto_odp", patents),
        "us_uspto_tsdr": Nothing(),
    }


class _Site(ThreadingHTTPServer):
    """One source's publisher on loopback."""

    daemon_threads = True
    answers: Answers
    today: date
    dark: Answered | bool | None = False  # what it answers to everything; None: it breaks off
    disturbed: Disturbed | None = None  # what comes in place of its answers

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(BaseHTTPRequestHandler):
    server: _Site
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1

    def log_message(self, *said: object) -> None:
        """Says nothing."""

    def do_GET(self) -> None:
        site = self.server
        came = site.dark if not isinstance(site.dark, bool) else self._answered(site.today)
        if came is None:
            self.close_connection = True
            return
        if site.disturbed and self.path != _ROBOTS and site.disturbed.put(self, self.path, came, self._answered(site.today - DAY)):
            return
        self.send_response(came.status)
        for name, value in came.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(came.body)))
        self.end_headers()
        self.wfile.write(came.body)
        self.wfile.flush()

    def _answered(self, day: date) -> Answered:
        if self.path == _ROBOTS:
            return Answered(200, b"User-agent: *\nDisallow: /nothing/\n", {"content-type": "text/plain"})
        said = self.server.answers.answer(self.path, day)
        return replace(said, body=said.body.replace(b"https://publisher.invalid", self.server.url.encode()))


class _Stranger(ThreadingHTTPServer):
    """Another host, that no source of ours has anything to do with."""

    daemon_threads = True

    def __init__(self, *options: Any) -> None:
        super().__init__(*options)
        self.asked: list[str] = []

    @property
    def url(self) -> str:
        return f"http://localhost:{self.server_address[1]}/"


class _Strange(BaseHTTPRequestHandler):
    server: _Stranger

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        self.send_error(404)


@dataclass
class World:
    """All publishers on a day."""

    sites: Mapping[str, _Site]
    stranger: _Stranger  # another host, to which a source may lead

    def on(self, day: date, *, without: Container[Number] = (), dark: Mapping[str, Answered | None] | None = None) -> None:
        """Lets it be that day: what is not there yet, and which sources cannot be looked at."""
        for name, answers in publishers(without).items():
            site = self.sites[name]
            site.answers, site.today, site.dark = answers, day, (dark or {}).get(name, False)
            site.disturbed = None

    def disturb(self, faults: Mapping[str, str], seed: int) -> Mapping[str, Disturbed]:
        """Lets sources have faults until it is another day; returns what will have met which requests."""
        made = {name: Disturbed(name, fault, seed, self.stranger.url) for name, fault in faults.items()}
        for name, one in made.items():
            self.sites[name].disturbed = one
        return made

    def settings(self) -> dict[str, str]:
        """Of a machine that looks at all of them."""
        found = {"CROSSMARKET_EXERCISE": "yes", "CROSSMARKET_LANGUAGE": "en"}
        for name, site in self.sites.items():
            own = f"CROSSMARKET_SOURCES__{name.upper()}__"
            found |= {own + "BASE_URL": site.url, own + "OFF": "no", own + "TERMS_READ": TERMS, own + "DELAY": "0"}
            found |= {own + "TRIES": "2", own + "BACKOFF": "0", own + "SINCE": SINCE.isoformat()}
            found |= {own + "KEY": KEY} if name in needs_key() else {}
            found |= {own + "SECONDS": str(SECONDS)} if site.disturbed and site.disturbed.fault == "slow" else {}
        return found


@contextmanager
def world() -> Iterator[World]:
    """All publishers, for as long as they are wanted."""
    with ExitStack() as ends:
        sites = {name: _Site(("127.0.0.1", 0), _Handler) for name in publishers()}
        stranger = _Stranger(("127.0.0.1", 0), _Strange)
        for site in (*sites.values(), stranger):
            ends.enter_context(site)
            Thread(target=site.serve_forever, args=(0.05,), daemon=True).start()
            ends.callback(site.shutdown)
        made = World(sites, stranger)
        made.on(STEPS[0].day)
        yield made
