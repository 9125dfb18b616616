"""A toy publisher: the same invented judgments as a whole list, in pages, in a feed of the newest, and by dates."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import parse_qsl, urlsplit

from canned import Answered

ORDERS = {
    "G-1": ("2026-10-05", "Lamps", "CASE 12/2025. BAN against Dim Lamp Ltd. INJ against Dim Lamp Ltd."),
    "G-2": ("2026-10-07", "Kettles", "CASE 12/2026. BAN against Cold Kettle Ltd."),
    "G-3": ("2026-10-09", "Fans", "CASE 13/2026. INJ against Still Fan Ltd."),
    "G-4": ("2026-10-12", "Pumps", "CASE 14/2026. BAN against Dry Pump Ltd."),
    "G-5": ("2026-10-14", "Chairs", "CASE 15/2026. INJ against Low Chair Ltd."),
}
LIFTED = {"G-6": ("2026-10-20", "Lamps", "CASE 12/2025. BAN lifted.")}


@dataclass
class Gazette:
    """Documents by number, with day, title and text; and what is wrong with the answers."""

    documents: dict[str, tuple[str, str, str]]
    per_page: int = 3
    newest: int = 4
    odd: dict[str, Callable[[bytes], bytes]] = field(default_factory=dict)  # by path

    def lines(self, numbers: Sequence[str]) -> bytes:
        rows = [{"id": n, "day": self.documents[n][0], "title": self.documents[n][1], "address": f"/text/{n}"} for n in numbers]
        return "".join(json.dumps(row) + "\n" for row in rows).encode()

    def of_days(self, asked: Mapping[str, str]) -> bytes:
        """A page of the documents of some days, oldest first, behind a line that counts them all."""
        first, last = asked.get("from", ""), asked.get("to", "9999")
        days = sorted((document[0], number) for number, document in self.documents.items())
        numbers = [number for day, number in days if first <= day <= last]
        start = (int(asked["page"]) - 1) * int(asked["size"])
        return json.dumps({"count": len(numbers)}).encode() + b"\n" + self.lines(numbers[start : start + int(asked["size"])])

    def answer(self, path: str) -> bytes | None:
        """What stands at a path; None if nothing does."""
        numbers = sorted(self.documents, key=lambda n: (self.documents[n][0], n), reverse=True)
        room, _, rest = path.strip("/").partition("/")
        if room == "robots.txt":
            return b"User-agent: *\nDisallow:\n"
        if room == "all":
            return self.lines(numbers)
        if room == "newest":
            return self.lines(numbers[: self.newest])
        if room.startswith("days?"):
            return self.of_days(dict(parse_qsl(urlsplit(path).query)))
        if room == "pages":
            first = (int(rest) - 1) * self.per_page
            return self.lines(numbers[first : first + self.per_page])
        return f"Number {rest}\n\n{self.documents[rest][2]}\n".encode() if room == "text" and rest in self.documents else None


class GazettePublisher:
    """The toy publisher over days, for the suite of all sources."""

    looks: Sequence[date] = (date(2026, 10, 8), date(2026, 10, 10), date(2026, 10, 15))
    told: Mapping[str, Sequence[str]] = dict.fromkeys(("Lamps", "Kettles", "Pumps"), ("DE", "NL"))  # an injunction binds persons
    one = "G-3"
    blind: Mapping[str, str] = {
        "of an earlier day": "it says nothing of what came since",
        "without its last rows": "a list without a count does not say how many there must be",
    }

    def answer(self, path: str, today: date, edited: bool = False) -> Answered:
        shown = {n: d for n, d in ORDERS.items() if d[0] <= today.isoformat()}
        if edited:
            day, title, text = shown[self.one]
            shown[self.one] = (day, title, text + " It is final.")
        body = Gazette(shown, per_page=2, newest=99).answer(path)
        return Answered(404 if body is None else 200, body or b"", {"content-type": "text/plain"})

    nothing = b""

    def short(self, body: bytes) -> bytes:
        return b"".join(body.splitlines(keepends=True)[:-1])

    def is_list(self, path: str) -> bool:
        return path.startswith(("/all", "/newest", "/pages/", "/days?"))

    def is_text_of(self, path: str, number: str) -> bool:
        return path == f"/text/{number}"


class JournalPublisher(GazettePublisher):
    """The same by dates: its list counts what it must hold."""

    blind: Mapping[str, str] = {"of an earlier day": "it says nothing of what came since"}
    nothing = b'{"count": 0}\n'
