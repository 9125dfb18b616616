"""The trademark register on invented marks, in the form of its captured answer."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from canned import Answered

_PATH = re.compile(r"/ts/cd/casestatus/rn(\d+)/info")
_MARKS: Mapping[str, Mapping[str, Any]] = {
    "7900001": {"serialNumber": 99787801, "usRegistrationNumber": "7900001", "filingDate": "2029-01-09", "status": 700,
                "usRegistrationDate": "2030-09-25", "statusDate": "2030-09-25", "tm5Status": 1,
                "tm5StatusDesc": "LIVE/REGISTRATION/Issued and Active", "extStatusDesc": "Registered.", "markElement": "ORLO"},
    "7900002": {"serialNumber": 99787802, "usRegistrationNumber": "7900002", "filingDate": "2020-03-02", "status": 710,
                "statusDate": "2031-04-11", "dateCancelled": "2031-04-11", "tm5Status": 7,
                "tm5StatusDesc": "DEAD/REGISTRATION/Cancelled/Invalidated", "extStatusDesc": "Cancelled.", "markElement": "MERE"},
}  # fmt: skip


class UsUsptoTsdr:
    """One mark is asked about on the first day, another from the second on."""

    looks = (date(2026, 10, 7), date(2026, 10, 8), date(2026, 10, 12))
    told: dict[str, tuple[str, ...]] = {}  # it announces nothing
    one = "7900002"
    blind: dict[str, str] = {}
    nothing = b'{"trademarks": []}'

    def settings(self, today: date) -> dict[str, str]:
        """The key, and the numbers that are asked about."""
        return {"KEY": "a-key-of-nobody", "NUMBERS": "7900001" + (", 7900002" if today > self.looks[0] else "")}

    def answer(self, path: str, today: date, edited: bool = False) -> Answered:
        found = _PATH.fullmatch(path)
        if not found or (found[1] == self.one and today == self.looks[0]):
            return Answered(404, b"nothing there", {"content-type": "text/plain"})
        status = dict(_MARKS[found[1]])
        if edited and found[1] == self.one:
            status |= {"tm5StatusDesc": "LIVE/REGISTRATION/Issued and Active", "statusDate": "2031-05-02"}
        mark = {"status": status, "parties": {"ownerGroups": {}}, "gsList": [], "prosecutionHistory": [], "divisional": {}}
        return Answered(200, json.dumps({"trademarks": [mark]}).encode(), {"content-type": "application/json"})

    def short(self, body: bytes) -> bytes:
        return body  # it has no list

    def is_list(self, path: str) -> bool:
        return False

    def is_text_of(self, path: str, number: str) -> bool:
        return path == f"/ts/cd/casestatus/rn{number}/info"


PUBLISHER = UsUsptoTsdr()
