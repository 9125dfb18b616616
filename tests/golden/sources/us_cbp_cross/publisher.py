"""US customs' ruling system as clients of it read it, with letters of our own: lists by days, and each ruling's record.

What word processors leave stands in the letters: ends of table cells, form feeds, tabs, quotes of windows-1252 (one body is in that
coding as a whole), and `[[ ]]` where something is confidential.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from canned import Answered

_RULINGS: list[dict[str, Any]] = json.loads(Path(__file__).with_name("rulings.json").read_text(encoding="utf-8"))
_JSON = {"content-type": "application/json;charset=utf-8"}
_SITE = b"<!doctype html><html><head><title>CROSS</title></head><body><app-root></app-root></body></html>"


@cache
def _record(written: str, edited: bool, today: date) -> bytes:
    """Of a ruling as JSON."""
    ruling: dict[str, Any] = json.loads(written)
    text = "\r\n\r\n".join([*ruling["text"], *(["See the list."] if edited else [])])
    body = json.dumps(_row(ruling, today) | {"tariffs": None, "categories": None, "text": text}, ensure_ascii=False)
    return body.encode("cp1252" if ruling.get("windows") else "utf-8")


def _row(ruling: dict[str, Any], today: date) -> dict[str, Any]:
    """The record as it stands on a day: what modifies a ruling is named once it is published."""
    lists = dict.fromkeys(("relatedRulings", "modifiedBy", "modifies", "revokedBy", "revokes"), ())
    known = {name: value for name, value in ruling.items() if name not in ("text", "windows")}
    fixed = {"categories": "Carriers", "isUsmca": False, "isNafta": False, "operationallyRevoked": False, "collection": "hq"}
    fixed |= {"commodityGrouping": "Intellectual Property", "tariffs": "", "url": f"/ruling/{ruling['rulingNumber']}"}
    if ruling.get("modifiedBy") and today < date(2026, 10, 8):
        known.pop("modifiedBy")
    return fixed | lists | known | {"rulingDate": f"{ruling['rulingDate']}T00:00:00"}


class UsCbpCross:
    looks = (date(2026, 10, 7), date(2026, 10, 8), date(2026, 10, 12))
    told: dict[str, tuple[str, ...]] = {}  # a ruling announces no order
    one = "H399103"
    blind = {"of an earlier day": "a cache that answers with what was true two days ago says nothing of what came since"}
    nothing = b'{"rulings": [], "totalHits": 0}'

    def __init__(self, rulings: Sequence[dict[str, Any]] = _RULINGS) -> None:
        self._rulings = rulings

    def answer(self, path: str, today: date, edited: bool = False) -> Answered:
        public = [r for r in self._rulings if r["rulingDate"] <= today.isoformat()]
        if self.is_list(path):
            asked = {name: values[0] for name, values in parse_qs(urlsplit(path).query).items()}
            first, last = asked.get("fromDate", "0001-01-01"), asked.get("toDate", "9999-12-31")
            found = [_row(r, today) for r in sorted(public, key=lambda r: str(r["rulingDate"])) if first <= r["rulingDate"] <= last]
            size, page = int(asked["pageSize"]), int(asked["page"])
            listed = {"rulings": found[(page - 1) * size : page * size], "totalHits": len(found)}
            return Answered(200, json.dumps(listed).encode(), _JSON)
        for ruling in public:
            number = ruling["rulingNumber"]
            if self.is_text_of(path, number):
                return Answered(200, _record(json.dumps(ruling), edited and number == self.one, today), _JSON)
        if path.startswith("/api/ruling/"):
            return Answered(404, b"", _JSON)
        return Answered(200, _SITE, {"content-type": "text/html"})

    def short(self, body: bytes) -> bytes:
        listing = json.loads(body)
        return json.dumps(listing | {"rulings": listing["rulings"][:-1]}).encode()

    def is_list(self, path: str) -> bool:
        return path.startswith("/api/search?")

    def is_text_of(self, path: str, number: str) -> bool:
        return path == f"/api/ruling/{number}"


PUBLISHER = UsCbpCross()
