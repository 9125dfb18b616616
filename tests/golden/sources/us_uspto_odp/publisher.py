"""The Patent Office's open data on invented patents, in the form of today and of its captured answers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from canned import Answered

_PATH = "/api/v1/patent/applications/search?q=applicationMetaData.patentNumber:"
_PATENTS: Mapping[str, Mapping[str, Any]] = {
    "79000001": {"applicationNumberText": "99123451", "applicationStatusCode": 150,
                 "applicationStatusDescriptionText": "Patented Case",
                 "applicationStatusDate": "2031-01-08", "filingDate": "2028-03-02", "grantDate": "2031-01-28",
                 "inventionTitle": "KETTLE WITH LID LOCK", "patentNumber": "79000001"},
    "D999101": {"applicationNumberText": "99123452", "applicationStatusCode": 250,
                "applicationStatusDescriptionText": "Patent Expired Due to NonPayment of Maintenance Fees Under 37 CFR 1.362",
                "applicationStatusDate": "2033-03-14", "filingDate": "2027-11-09", "patentNumber": "D0999101"},
    "79000002": {"applicationNumberText": "99123453", "applicationStatusCode": 150,
                 "applicationStatusDescriptionText": "Patented Case",
                 "applicationStatusDate": "2032-06-02", "filingDate": "2029-05-21", "grantDate": "2032-06-22",
                 "inventionTitle": "LAMP", "patentNumber": "79000002"},
}  # fmt: skip
_ADJUSTED = {"79000001": 120, "79000002": 0}  # days


class UsUsptoOdp:
    """Two patents are asked about on the first day, a third from the second on."""

    looks = (date(2026, 10, 7), date(2026, 10, 8), date(2026, 10, 12))
    told: dict[str, tuple[str, ...]] = {}  # it announces nothing
    one = "79000002"
    blind: dict[str, str] = {}
    nothing = b'{"count": 0, "patentFileWrapperDataBag": []}'

    def __init__(self, patents: Mapping[str, Mapping[str, Any]] = _PATENTS) -> None:
        self._patents = patents

    def settings(self, today: date) -> dict[str, str]:
        """The key, and the numbers that are asked about."""
        numbers = [number for number in self._patents if number != self.one or today > self.looks[0]]
        return {"KEY": "a-key-of-nobody", "NUMBERS": ", ".join(numbers)}

    def answer(self, path: str, today: date, edited: bool = False) -> Answered:
        number = path.removeprefix(_PATH)
        if number not in self._patents or (number == self.one and today == self.looks[0]):
            return Answered(404, b'{"code": 404, "error": "Not Found"}', {"content-type": "application/json"})
        data = dict(self._patents[number])
        if edited and number == self.one:
            data |= {"applicationStatusDescriptionText": "Patented File - (Old Case Added for File Tracking Purposes)"}
        if number in _ADJUSTED:
            row = {"applicationMetaData": data, "patentTermAdjustmentData": {"adjustmentTotalQuantity": _ADJUSTED[number]}}
            said = {"count": 1, "patentFileWrapperDataBag": [row], "requestIdentifier": f"{today}"}
        else:
            said = {"count": 1, "patentBag": [data]}
        return Answered(200, json.dumps(said).encode(), {"content-type": "application/json"})

    def short(self, body: bytes) -> bytes:
        return body  # it has no list

    def is_list(self, path: str) -> bool:
        return False

    def is_text_of(self, path: str, number: str) -> bool:
        return path == _PATH + number


PUBLISHER = UsUsptoOdp()
