"""A handful of indexed records of every kind, so that each of Kibana's searches finds some and leaves others."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from pipeline.search.fields import KINDS, LAG

NOW = datetime.now(UTC)
TODAY = NOW.date()
LAST_YEAR = TODAY.replace(month=12, day=31, year=TODAY.year - 1)
NEW_YEAR = TODAY.replace(month=1, day=1)
SOURCE = {"source": "us_federal_register"}


def _flag(id_: str, published: str, instrument: str, state: str, **more: Any) -> dict[str, Any]:
    ruled = {"authority": "us_itc", "market": "US", "exercise": False, "case": "337-TA-1300", "right": ["patent"]}
    return SOURCE | ruled | {
        "id": id_,
        "kind": "flags",
        "published": published,
        "title": f"337-TA-1300 {instrument}: certain wheels",
        "instrument": instrument,
        "state": state,
        "standing_order": state != "ended",
    } | more  # fmt: skip


FLAGS = [
    _flag(
        "geo",
        "2024-02-01",
        "GEO",
        "in_force",
        case="337-TA-1276",
        patent=["US.9113703"],
        party=["Shenzhen Sky Co., Ltd."],
        article="unmanned aerial vehicles, in particular a drone with a camera",
    ),
    _flag("geo-today", str(TODAY), "GEO", "in_force"),
    _flag("geo-over", "2022-06-01", "GEO", "ended", rescinded_on=str(TODAY), end_reason="rescinded"),
    _flag("leo-partly", "2024-01-15", "LEO", "in_force", rescinded_on=str(NEW_YEAR), freed=["Acme"]),
    _flag("leo-doubt", "2024-03-01", "LEO", "in_force", doubt="the notice names no claims", right=["trade_secret"]),
    _flag("leo-review", "2023-12-01", "LEO", "issued", review_until=str(TODAY + timedelta(days=20)), bond="100 percent"),
    _flag("geo-suspended", "2023-06-01", "GEO", "suspended"),
    _flag("leo-over", "2021-06-01", "LEO", "ended", rescinded_on=str(LAST_YEAR), end_reason="rescinded"),
    _flag("leo-doubt-over", "2020-06-01", "LEO", "ended", doubt="who is freed", end_reason="expired"),
]


def _document(id_: str, published: str, text: str) -> dict[str, Any]:
    return SOURCE | {"id": id_, "kind": "documents", "published": published, "full_text": text, "fetched": NOW.isoformat()}


def _notice(id_: str, published: str, event: str, evidence: list[str]) -> dict[str, Any]:
    return SOURCE | {"id": id_, "kind": "notices", "published": published, "event": event, "evidence": evidence}


def _case(id_: str, published: str, rights: list[str], pending: int) -> dict[str, Any]:
    last = {"published": published, "last_published": published}
    return SOURCE | last | {"id": id_, "kind": "cases", "right": rights, "pending": pending}


def _alert(id_: str, ally: str, kind: str, action: str, decided: str, days: float, **hours: float) -> dict[str, Any]:
    """With the hours that it took by step, `hours_…`, where they are known."""
    told = {"ally": ally, "alert_kind": kind, "action": action, "decided": decided, "days_to_alert": days} | hours
    return SOURCE | told | {"id": id_, "kind": "alerts", "title": f"{kind} to {ally}"}


def _issue(id_: str, kind: str, status: str, last_seen: str) -> dict[str, Any]:
    return SOURCE | {
        "id": id_,
        "kind": "issues",
        "issue_kind": kind,
        "status": status,
        "published": last_seen,
        "last_seen": last_seen,
    }


HOURS = {
    "hours_act_to_seen": 4.0,
    "hours_seen_to_read": 0.5,
    "hours_read_to_told": 1.5,
    "hours_act_to_told": 6.0,
    "hours_told_to_answered": 20.0,
}
RECORDS: dict[str, list[dict[str, Any]]] = {
    "documents": [
        _document("lithium", "2024-05-02", "certain lithium-ion cells and battery packs"),
        _document("drone", "2024-05-01", "certain unmanned aerial vehicles"),
    ],
    "notices": [
        _notice("final", "2024-02-01", "final_determination", ["The bond is 100 percent of entered value.", "A GEO has issued."]),
        _notice("instituted", "2023-02-01", "institution", ["no bond is spoken of"]),
    ],
    "cases": [
        _case("patents", "2024-03-01", ["patent"], 0),
        _case("secret", "2024-05-01", ["trade_secret", "patent"], 0),
        _case("waiting", "2024-04-01", ["trademark"], 2),
    ],
    "flags": FLAGS,
    "alerts": [
        _alert("de-1", "DE", "alert", "invite_application", "2024-02-02T12:00:00Z", 1.5),
        _alert("ca-1", "CA", "alert", "intelligence_only", "2024-02-01T12:00:00Z", 0.5, **HOURS),
        _alert("ca-2", "CA", "update", "intelligence_only", "2024-03-12T00:00:00Z", 40.0),
        _alert("gb-late", "GB", "alert", "intelligence_only", "2024-03-01T00:00:00Z", 400.0),
    ],
    "issues": [
        _issue("asked", "ambiguous", "open", "2024-01-01T00:00:00Z"),
        _issue("unread", "could_not_read", "open", "2024-05-01T00:00:00Z"),
        _issue("unread-accepted", "could_not_read", "accepted", "2024-04-01T00:00:00Z"),
        _issue("unread-repaired", "could_not_read", "repaired", "2024-06-01T00:00:00Z"),
    ],
    LAG: [
        {"at": NOW.isoformat(), "stage": "read", "lag": 3, "waiting": 0},
        {"at": NOW.isoformat(), "stage": "fold", "lag": 0, "waiting": 7},
    ],
}
assert set(RECORDS) == {*KINDS, LAG}
