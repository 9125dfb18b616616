"""The Commission's registry for invented cases, in the shape that clients' code shows of it."""

from __future__ import annotations

import json
from datetime import date, datetime

from canned import Answered
from registry_maker import Case, Right, body_of

_KETTLES = Case(
    8101,
    (Right("79,000,001", date(2031, 4, 2)), Right("D999,101", date(2028, 2, 9))),
    ("Limited Exclusion Order", "(2) Cease and Desist Orders"),
    appeals=("26-1901",),
)
_LAMPS = Case(8102, (Right("79,000,002", date(2025, 6, 30)),), ("General Exclusion Order",))
_DRILLS = Case(8103, (Right("79,000,003", date(2040, 1, 5)),), status="Active")


class UsUsitcIds:
    """A file stands on the first day, another on the second, which still stands on the third: it is not written every day."""

    looks = (date(2026, 10, 7), date(2026, 10, 8), date(2026, 10, 12))
    told: dict[str, tuple[str, ...]] = {}  # it announces nothing
    one = "investigations"
    blind = {"of an earlier day": "a cache that answers with the file that is held says nothing of what was written since"}

    def answer(self, path: str, today: date, edited: bool = False) -> Answered:
        if path != "/investigations.json":
            return Answered(404, b"nothing there", {"content-type": "text/plain"})
        cases, at = [_KETTLES, _LAMPS], "2026-10-06T22:00:01.996+00:00"
        if today > self.looks[0]:
            cases, at = [*cases, _DRILLS], "2026-10-07T22:00:02.114+00:00"
        body = body_of(cases, others=4, at=datetime.fromisoformat(at))
        if edited:
            body = body.replace(b"Certain iris articles", b"Certain cordless articles").replace(b"Closed", b"Remanded")
        return Answered(200, body, {"content-type": "application/json"})

    nothing = b'{"count": 0, "date": "2026-10-07T22:00:02.114+00:00", "data": []}'

    def short(self, body: bytes) -> bytes:
        listing = json.loads(body)
        return json.dumps(listing | {"data": listing["data"][:-1]}).encode()

    def is_list(self, path: str) -> bool:
        return path == "/investigations.json"

    def is_text_of(self, path: str, number: str) -> bool:
        return False  # the file is all that there is


PUBLISHER = UsUsitcIds()
