"""Notices made for tests: short to write, invented parties and numbers, every default harmless."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from hashlib import sha256
from typing import Any

from pipeline.records import Claims, Evidence, Measure, Notice, Party, Right, document_id

SOURCE = "us_federal_register"
CASE = "us_itc:337-TA-9901"


def digest_of(notices: Iterable[Notice]) -> str:
    """The hash of what notices say, whatever the rules that read them are called; a field that says nothing does not count."""
    digest = sha256()
    for notice in notices:
        digest.update(notice.model_dump_json(exclude={"extractor"}, exclude_defaults=True).encode())
    return digest.hexdigest()[:32]


def day(text: str) -> date:
    return date.fromisoformat(text)


def quote(words: str) -> Evidence:
    return Evidence(text="abstract", start=0, end=len(words), quote=words)


def measure(type: str, action: str = "issued", *, quotes: Iterable[str] = (), **fields: Any) -> Measure:  # noqa: A002
    """One measure; `to` and `rights` may be given as lists of names and numbers, which are all unless it is said otherwise."""
    fields["directed_to"] = tuple(fields.pop("to", ()))
    fields["rights"] = tuple(fields.pop("rights", ()))
    fields.setdefault("parties_read", "whole" if fields["directed_to"] else "not_stated")
    fields.setdefault("rights_read", "whole" if fields["rights"] else "not_stated")
    return Measure.model_validate({"type": type, "action": action, "evidence": tuple(map(quote, quotes)), **fields})


def patent(number: str, standing: str = "asserted", claims: Iterable[int] = ()) -> Right:
    kind = "design_patent" if number.startswith("D") else "patent"
    return Right.model_validate(
        {"kind": kind, "office": "US", "number": number, "standing": standing, "claims": tuple(claims)},
    )


def party(name: str, role: str = "respondent", **fields: Any) -> Party:
    return Party.model_validate({"name": name, "role": role, **fields})


def notice(number: str, published: str, event: str = "other", *measures: Measure, **fields: Any) -> Notice:
    """A notice of the investigation 337-TA-9901; any field can be given, dates as text, sequences as lists."""
    on = day(published)
    values: dict[str, Any] = {
        "document_id": document_id(SOURCE, number, on),
        "document_number": number,
        "document_version": "v1",
        "source": SOURCE,
        "authority": "us_itc",
        "published": on,
        "extractor": "test/1",
        "kind": "notice",
        "in_scope": True,
        "subject": "Certain Folding Widgets",
        "investigation": "337-TA-9901",
        "event": event,
        "measures": measures,
    }
    values |= {name: tuple(value) if isinstance(value, list) else value for name, value in fields.items()}
    return Notice.model_validate(values)


def claims(number: str, *numbers: int) -> Claims:
    return Claims(patent=number, claims=numbers)


def institution(**fields: Any) -> Notice:
    """An institution: two patents asserted by Widgetry Inc. against three respondents."""
    defaults: dict[str, Any] = {
        "parties": [
            party("Widgetry Inc.", "complainant", city="Austin", region="Texas", country="US"),
            party("Alpha Trading Co., Ltd.", city="Shenzhen", country="CN"),
            party("Beta Tools LLC", country="US"),
            party("Gamma GmbH", city="Ulm", country="DE"),
        ],
        "rights": [patent("7000001", claims=range(1, 4)), patent("7000002")],
    }
    return notice("2020-00001", "2020-01-10", "investigation_instituted", **(defaults | fields))


def final(*measures: Measure, number: str = "2021-00100", published: str = "2021-03-10", **fields: Any) -> Notice:
    """A final determination of violation of 7000001."""
    defaults: dict[str, Any] = {"rights": [patent("7000001", "violated")], "violation_found": True, "terminated": True}
    event = fields.pop("event", "final_determination")
    return notice(number, published, event, *measures, **(defaults | fields))
