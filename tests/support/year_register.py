#!/usr/bin/env python3
"""The loopback Federal Register through time: what stands there, what it answers, and what hour it says, go by the simulated clock.

    year_register.py DATA.jsonl CLOCK WEATHER.json

A row of DATA stands there from its `appears` on, and takes the place of an earlier one of the same number and day. WEATHER is a
list of troubles, each {"from", "to", "kind"} and where it concerns one document "number" and "day"; KINDs:
  down        the connection ends without an answer
  503         every answer under /api and /documents; with "match", only addresses that match
  html        200 and a page that asks for a browser check
  short, ties, truncate       as federal_register_server.py does them
  untitled    that row has no title        undated   that row has no publication date
  unlisted    that row is not there (and not counted)
  gone        that document's full texts are 404
The Date of every answer is the simulated time, whatever the clock of the one who asks says.
"""

from __future__ import annotations

import json
import re
import signal
import sys
import threading
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from federal_register_server import CAPTCHA, Handler, Server, load
from moved_clock import MovedClock

SERVERS_OWN = ("short", "ties", "truncate")


class Register(Server):
    """Knows the time, and what stands there by then."""

    def __init__(self, data: Path, clock: MovedClock, weather: Path) -> None:
        self.rows = load(data, None)
        for row in self.rows:
            row["_appears"] = datetime.fromisoformat(row.pop("appears"))
        self.clock, self.weather = clock, weather
        self.change = threading.Lock()
        super().__init__(("127.0.0.1", 0), [], [])
        self.RequestHandlerClass = Dated

    def troubles(self) -> dict[tuple[str, str] | None, list[dict]]:
        """What is wrong now: by document, and under None what is wrong with all."""
        now = self.clock.now().isoformat()
        found: dict[tuple[str, str] | None, list[dict]] = {}
        for trouble in json.loads(self.weather.read_text()):
            if trouble["from"] <= now < trouble["to"]:
                of = (trouble["number"], trouble["day"]) if "number" in trouble else None
                found.setdefault(of, []).append(trouble)
        return found

    def as_of_now(self, wrong: dict[tuple[str, str] | None, list[dict]]) -> None:
        with self.change:
            now = self.clock.now()
            standing = {key(r): r for r in self.rows if r["_appears"] <= now}
            listed = [r for k, r in standing.items() if not any(t["kind"] == "unlisted" for t in wrong.get(k, ()))]
            if listed != self.documents:
                self.take(listed)


def key(row: dict) -> tuple[str, str]:
    return row["document_number"], row["publication_date"]


class Dated(Handler):
    server: Register

    def date_time_string(self, timestamp: float | None = None) -> str:
        return super().date_time_string(self.server.clock.now().timestamp() if timestamp is None else timestamp)

    def full(self, d: dict) -> dict:
        row = super().full(d)
        kinds = {t["kind"] for t in self.wrong.get(key(d), ())}
        if "untitled" in kinds:
            row["title"] = None
        if "undated" in kinds:
            row["publication_date"] = None
        return row

    def fault(self) -> str | None:
        own = next((t["kind"] for t in self.wrong.get(None, ()) if t["kind"] in SERVERS_OWN), None)
        return own if own == "truncate" or "/api/v1/documents.json" in self.path else None

    def do_GET(self) -> None:
        self.wrong = self.server.troubles()
        self.server.as_of_now(self.wrong)
        path = urlsplit(self.path).path
        for trouble in (t for t in self.wrong.get(None, ()) if t["kind"] not in SERVERS_OWN):
            if re.search(trouble.get("match", ""), self.path) and not (path == "/robots.txt" and trouble["kind"] != "down"):
                return self.fail(trouble["kind"])
        m = re.fullmatch(r"/documents/full_text/\w+/(\d{4})/(\d\d)/(\d\d)/([\w-]+)\.\w+", path)
        if m and any(t["kind"] == "gone" for t in self.wrong.get((m[4], f"{m[1]}-{m[2]}-{m[3]}"), ())):
            return self.reply(404, b"not found", "text/plain")
        return super().do_GET()

    def fail(self, kind: str) -> None:
        self.server.counts["weather_" + kind] += 1
        if kind == "down":
            self.close_connection = True
        elif kind == "503":
            self.reply(503, b"busy", "text/plain")
        else:
            self.reply(200, CAPTCHA.encode(), "text/html; charset=utf-8")


def main() -> None:
    data, clock, weather = map(Path, sys.argv[1:4])
    server = Register(data, MovedClock(clock), weather)
    signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown).start())
    print(f"url=http://127.0.0.1:{server.server_address[1]}", flush=True)
    server.serve_forever()
    print(json.dumps(server.counts), flush=True)


if __name__ == "__main__":
    main()
