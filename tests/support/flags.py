"""Flags, alerts and an ally made for tests of what officers are told: invented parties, numbers and products."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from alerts.law.rows import LOCAL_RIGHTS
from pipeline.records import (
    Action,
    Alert,
    AlertKind,
    Citation,
    Decision,
    Flag,
    FlagEvent,
    FlagParty,
    FlagRight,
    LegalRow,
    RightDecision,
    document_id,
)

SOURCE = "us_federal_register"


@dataclass(frozen=True)
class Ally:
    """What a mail needs to know of an ally."""

    code: str = "JP"
    name: str = "Japan"
    authority: str = "Japan Customs"
    time_zone: str = "Asia/Tokyo"
    languages: tuple[str, ...] = ("ja",)
    contest: str | None = "objections go to the customs office that opened the procedure"


def source(number: str, published: str, *quotes: str) -> Citation:
    on = date.fromisoformat(published)
    return Citation(document_id=document_id(SOURCE, number, on), document_number=number, published=on, quotes=quotes)


def event(action: str, on: str, read_in: Citation, **fields: Any) -> FlagEvent:
    values = {"action": action, "on": date.fromisoformat(on), "presumed": False, "source": read_in}
    return FlagEvent.model_validate(values | fields)


def patent(number: str, *claims: int, **fields: Any) -> FlagRight:
    kind = "design_patent" if number.startswith("D") else "patent"
    return FlagRight.model_validate({"kind": kind, "office": "US", "number": number, "claims": claims} | fields)


def flag(**fields: Any) -> Flag:
    """A limited exclusion order of two companies' kettles, on one patent, in force."""
    announced = source("2026-88101", "2026-08-25", "the Commission has issued a limited exclusion order")
    values: dict[str, Any] = {
        "id": f"{SOURCE}:2026-88101:2026-08-25:LEO:1",
        "market": "US",
        "authority": "us_itc",
        "case_id": f"us_itc:{fields.get('order_number') or '337-TA-8101'}",
        "order_number": "337-TA-8101",
        "instrument": "LEO",
        "articles": "Certain electric kettles with lid locks and components thereof that infringe the asserted patent",
        "complainants": ("Brewgate Inc.",),
        "parties": (
            FlagParty(name="Kettleworks Ltd.", city="Ningbo", country="CN"),
            FlagParty(name="Steamline GmbH", city="Ulm", country="DE"),
        ),
        "any_source": False,
        "rights": (patent("79000001", 1, 2, 3, 5),),
        "rights_decided": True,
        "basis": "contested",
        "issued_on": date(2026, 8, 20),
        "issued_presumed": False,
        "review_until": date(2026, 10, 19),
        "published": date(2026, 8, 25),
        "announced_in": announced,
        "events": (event("issued", "2026-08-20", announced),),
        "state": "in_force",
        "state_since": date(2026, 10, 20),
    }
    return Flag.model_validate(values | fields)


def on_right(right: FlagRight, action: Action = Action.INTELLIGENCE_ONLY, **fields: Any) -> RightDecision:
    """What a Japanese officer may do about one right."""
    local = LOCAL_RIGHTS.get(right.kind, right.kind)
    values: dict[str, Any] = {
        "kind": right.kind,
        "office": right.office,
        "number": right.number,
        "action": action,
        "if_right_shown": Action.ACT_ON_APPLICATION,
        "rows": (
            LegalRow(
                right=local,
                provision="Customs Act Art. 69-11, 69-13",
                source="Customs Act (Act No. 61 of 1954)",
                read_on=date(2026, 11, 23),
            ),
        ),
        "missing": (
            f"A {local} in force in Japan, shown by its holder, and an application for suspension accepted by Japan Customs",
        ),
    }
    return RightDecision.model_validate(values | fields)


def decision(
    action: Action = Action.INTELLIGENCE_ONLY, *, rights: Iterable[FlagRight] = (patent("79000001"),), **fields: Any
) -> Decision:
    """The same about each of some rights, or about the one patent of `flag`."""
    return Decision(rights=tuple(on_right(right, action, **fields) for right in rights))


def alert(about: Flag | None = None, kind: AlertKind = AlertKind.ALERT, **fields: Any) -> Alert:
    about = about or flag()
    values: dict[str, Any] = {
        "id": "a00000000000000c1",
        "kind": kind,
        "ally": "JP",
        "flag_id": about.id,
        "n": 1 if kind is AlertKind.ALERT else 2,
        "revision": "00000000000000f1",
        "flag": about,
        "decision": fields.get("decision") or decision(rights=about.rights),
        "decided_at": datetime(2026, 11, 1, 8, 0, tzinfo=UTC),
    }
    return Alert.model_validate(values | fields)
