"""NeuRIS, for decisions of our own, in the shape that its publisher's description gives: seen in no captured answer."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from urllib.parse import parse_qs, urlsplit

from canned import Answered
from german_decisions import DECISIONS, OF_ANOTHER_SENATE, PERMISSION, Decision

_JSON = {"content-type": "application/json"}


def _record(one: Decision) -> dict[str, Any]:
    return {
        "@id": f"/v1/case-law/{one.number}",
        "documentNumber": one.number,
        "ecli": f"ECLI:DE:{one.court}:2026:{one.number}",
        "headline": one.title,
        "decisionDate": one.decided,
        "fileNumbers": [one.case],
        "courtType": one.court,
        "courtName": one.court,
        "judicialBody": one.senate,
        "documentType": "Urteil",
    }


def _html(lines: Sequence[str]) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


def _page(rows: Sequence[Decision], count: int) -> bytes:
    members = [{"item": _record(one), "textMatches": []} for one in rows]
    return json.dumps(
        {"@type": "hydra:Collection", "totalItems": count, "member": members, "view": {}}, ensure_ascii=False
    ).encode()


class DeNeuris:
    looks = (date(2026, 10, 7), date(2026, 10, 9), date(2026, 10, 13))
    told = {"klappbare Werklampen mit Scharnier": ("DE",)}
    one = "KORE300022026"
    blind = {"of an earlier day": "an old answer counts as many as it holds, as a new one does"}

    def settings(self, day: date) -> Mapping[str, str]:
        return PERMISSION

    def answer(self, path: str, today: date, edited: bool = False) -> Answered:
        asked, query = urlsplit(path).path, parse_qs(urlsplit(path).query)
        there = [one for one in (OF_ANOTHER_SENATE, *DECISIONS) if one.listed <= today.isoformat()]
        if asked == "/v1/case-law/changelog":
            return Answered(200, json.dumps({"changed": [], "deleted": [], "allChanged": False}).encode(), _JSON)
        if asked == "/v1/case-law":
            first, last = query.get("dateFrom", [""])[0], query.get("dateTo", ["9"])[0]
            rows = sorted(
                (one for one in there if one.court == query["court"][0] and first <= one.decided <= last),
                key=lambda one: one.decided,
            )
            size, page = int(query["size"][0]), int(query["pageIndex"][0])
            return Answered(200, _page(rows[size * page : size * (page + 1)], len(rows)), _JSON)
        for one in there:
            if self.is_text_of(path, one.number):
                last_words = ("Berichtigt.",) if edited and one.number == self.one else ()
                parts = {
                    "tenor": _html(one.tenor),
                    "caseFacts": _html(one.facts),
                    "decisionGrounds": _html((*one.grounds, *last_words)),
                }
                return Answered(200, json.dumps(_record(one) | parts, ensure_ascii=False).encode(), _JSON)
        return Answered(404, b'{"errors": [{"code": "not_found"}]}', _JSON)

    nothing = _page((), 0)

    def short(self, body: bytes) -> bytes:
        found = json.loads(body)
        if "member" in found:
            found["member"] = found["member"][:-1]
        return json.dumps(found).encode()

    def is_list(self, path: str) -> bool:
        return urlsplit(path).path == "/v1/case-law"

    def is_text_of(self, path: str, number: str) -> bool:
        return urlsplit(path).path == f"/v1/case-law/{number}"


PUBLISHER = DeNeuris()
