"""From a record to what is indexed of it: one flat document of the fields that `pipeline.search.fields` declares. Pure.

Values are those of the records: numbers as `pipeline.identifiers` normalises them, days as ISO dates, moments in UTC. A field
without a value is left out. Street addresses never get in (`pipeline.search.addresses`).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from pipeline.authorities.declared import authorities
from pipeline.authorities.where import markets_of
from pipeline.fold.scope import standings
from pipeline.fold.state import happened, in_court, last_day
from pipeline.identifiers.company import same_key
from pipeline.records import Alert, Case, Document, Flag, Issue, Notice, TextName
from pipeline.same_goods.words import OF_SUBMISSIONS
from pipeline.search.addresses import without_addresses
from pipeline.search.entry_parties import parties_of, places_of
from pipeline.search.entry_rights import claims_of, rights_of
from pipeline.search.entry_times import ended, standing, times_of
from pipeline.search.fields import FieldType, of_type, several
from pipeline.search.language import languages_of
from pipeline.search.past import TIMES
from pipeline.search.port import Entry
from pipeline.search.question import NAMES

_TEXTS = tuple(name for name in of_type(FieldType.TEXT) if name not in NAMES)


def gone(kind: str, id: str, rev: int) -> Entry:  # noqa: A002 - the records' own word
    """The entry of a record that no longer exists."""
    return Entry(kind, id, rev, None)


def document_entry(document: Document, texts: Mapping[TextName, str], notice: Notice | None, rev: int) -> Entry:
    """A document and its texts (`pipeline.texts.forms.texts_of`), with what its notice says of the parties' street addresses.

    Only of a notice in scope are the parties known, and so what must be blanked: without one the full text stays out.
    """
    blanked = without_addresses(notice.parties if notice else ())
    authority = notice.authority if notice else None
    fields = {
        "source": document.source,
        "authority": authority,
        "market": _markets(authority) if authority else None,
        "exercise": document.exercise,
        "published": document.published,
        "title": document.title,
        "number": document.native_id,
        "case": _cases(notice) if notice else None,
        "document_kind": document.kind,
        # Of its notice, so that who chooses a party or a right in Kibana keeps the texts that name it.
        **({k: v for k, v in parties_of(notice.parties).items() if k in ("party", "party_key")} if notice else {}),
        **rights_of(notice.rights if notice else ()),
        "abstract": blanked(texts.get("abstract") or document.abstract or ""),
        "full_text": blanked(texts.get("full_text", "")) if notice and notice.in_scope else None,
        "page": document.page,
        "fetched": max((part.fetched_at for part in document.parts), default=None),
    }
    return _entry("documents", document.id, rev, fields)


def notice_entry(notice: Notice, rev: int) -> Entry:
    """What one document says. Its id is the document's, so that a new reading takes the place of an earlier one."""
    blanked = without_addresses(notice.parties)
    ordered = [name for measure in notice.measures for name in measure.directed_to]
    claims = [(right.office, right.number, right.claims) for right in notice.rights]
    claims += [(None, c.patent, c.claims) for c in notice.claims]
    fields = {
        "source": notice.source,
        "authority": notice.authority,
        "market": _markets(notice.authority),
        "exercise": notice.exercise,
        "published": notice.published,
        "title": f"{notice.subject or notice.document_number}: {_words(notice.event)}",
        "number": notice.document_number,
        "document": notice.document_id,
        "event": notice.event,
        "proceeding": notice.proceeding,
        "case": _cases(notice),
        "docket": notice.docket,
        "subject": notice.subject,
        "violation_found": notice.violation_found,
        "terminated": notice.terminated,
        "measure": [m.type for m in notice.measures],
        "measure_action": [m.action for m in notice.measures],
        "outcome": [f"{m.type} {m.action}" for m in notice.measures],
        "relief_requested": notice.relief_requested,
        **parties_of(notice.parties, ordered),
        **rights_of(notice.rights),
        "standing": [right.standing for right in notice.rights],
        "claim": claims_of(claims),
        "article": [*(m.articles for m in notice.measures), notice.excluded_articles],
        "not_subject": notice.not_subject,
        "inside": [r.article for r in notice.scope_rulings if r.standing == "inside"],
        "model": notice.models,
        "hts": notice.hts,
        "bond": notice.bond and f"bond of {notice.bond}",  # as people ask for it
        "issued": notice.issued,
        "citation": notice.fr_citations,
        "evidence": [blanked(quote) for quote in _quotes(notice)],
    }
    return _entry("notices", notice.document_id, rev, fields)


def case_entry(case: Case, rev: int) -> Entry:
    """One investigation, by every number and caption that it has."""
    parties = (*case.complainants, *case.respondents, *case.other_parties)
    days = sorted(step.published for step in case.steps)
    fields = {
        "source": [_source(step.document_id) for step in case.steps],
        "authority": case.authority,
        "market": _markets(case.authority),
        "exercise": case.exercise,
        "published": days[-1] if days else None,
        "title": f"{case.number or _number(case.id)}: {case.subject or 'no caption'}",
        "case": [case.number or _number(case.id), *case.further_numbers],
        "provisional": case.provisional,
        "docket": case.dockets,
        "subject": [case.subject, *case.subjects],
        **parties_of(parties),
        **rights_of(case.rights),
        "standing": [right.standing for right in case.rights],
        "violation_found": case.violation_found,
        "terminated": case.terminated,
        "document": [step.document_id for step in sorted(case.steps, key=lambda step: step.published)],
        "event": [step.event for step in case.steps],
        "pending": len(case.pending),
        **ended(case.pending),
        "flag": case.flags,
        "orders": len(case.flags),
        "first_published": days[0] if days else None,
        "last_published": days[-1] if days else None,
    }
    return _entry("cases", case.id, rev, fields)


def flag_entry(flag: Flag, case: Case | None, rev: int, beside: Mapping[str, Iterable[object]] = MappingProxyType({})) -> Entry:
    """An order as it stands on the day that it was folded for, and as it stood on others. `beside`: by field, what others say."""
    blanked = without_addresses((*case.complainants, *case.respondents, *case.other_parties) if case else ())
    sources = [flag.announced_in, *(event.source for event in flag.events)]
    fields = {
        "source": _source(flag.announced_in.document_id),
        **_order(flag, case.further_numbers if case else ()),
        **standing(flag, happened(flag)),
        "times": times_of(flag),
        "exercise": flag.exercise,
        "issued": flag.issued_on,
        "review_until": flag.review_until,
        "basis": flag.basis,
        "any_source": flag.any_source,
        "complainant": flag.complainants,
        "respondent": [party.name for party in flag.parties],
        "country": [party.country for party in flag.parties],
        "case_country": [party.country for party in case.respondents] if case else None,
        "case_place": places_of(case.respondents) if case else None,
        "city": [party.city for party in flag.parties],
        "complainant_place": places_of(case.complainants) if case else None,
        "respondent_place": places_of(flag.parties),
        "subject": [case.subject, *case.subjects] if case else None,
        "rights_decided": flag.rights_decided,
        "model": flag.models,
        "not_subject": flag.not_subject,
        "inside": [s.step.article for s in standings(flag) if s.step.standing == "inside"],
        "bond": flag.bond and f"bond of {flag.bond}",
        "last_day": last_day(flag),
        "number": flag.announced_in.document_number,
        "court_review": sorted({review.court for review in in_court(flag)}),
        "doubt": flag.doubts,
        **{name: list(map(str, said)) for name, said in beside.items()},
        "evidence": [blanked(quote) for source in sources for quote in source.quotes],
    }
    return _entry("flags", flag.id, rev, fields)


def alert_entry(alert: Alert, rev: int) -> Entry:
    """What one ally was told, of the order as it was told."""
    flag = alert.flag
    announced = datetime(flag.published.year, flag.published.month, flag.published.day, tzinfo=alert.decided_at.tzinfo)
    fields = {
        "source": _source(flag.announced_in.document_id),
        **_order(flag),
        "exercise": flag.exercise,
        "title": f"{alert.kind} to {alert.ally}: {_line(flag)}",
        "ally": alert.ally,
        "alert_kind": alert.kind,
        "action": alert.decision.actions,
        "right_action": [" ".join(filter(None, (r.kind, r.number, r.action))) for r in alert.decision.rights],
        "flag": alert.flag_id,
        "n": alert.n,
        "change": [one for one in alert.changes if not one.startswith(OF_SUBMISSIONS)],  # of submissions
        "provision": [row.provision for row in alert.decision.rows],
        "decided": alert.decided_at,
        "days_to_alert": round((alert.decided_at - announced).total_seconds() / 86_400, 4),
    }
    return _entry("alerts", alert.id, rev, fields)


def issue_entry(issue: Issue, rev: int) -> Entry:
    """What could not be looked at or understood."""
    fields = {
        "source": issue.source,
        "published": issue.last_seen,
        "title": f"{_words(issue.kind)}: {issue.place}",
        "issue_kind": issue.kind,
        "status": issue.status,
        "place": issue.place,
        "address": issue.address,
        "reason": issue.reason,
        "repair": issue.repair,
        "record": issue.record,
        "first_seen": issue.first_seen,
        "last_seen": issue.last_seen,
        "count": issue.count,
    }
    return _entry("issues", issue.id, rev, fields)


def _order(flag: Flag, numbers: Iterable[str] = ()) -> dict[str, Any]:
    """What an order is indexed by, in the flag and in the alerts about it; `numbers` are further ones of its case."""
    names = [*flag.complainants, *(party.name for party in flag.parties)]
    return {
        "authority": flag.authority,
        "market": _one_or_all(markets_of(flag)),
        "published": flag.published,
        "document": flag.announced_in.document_id,
        "title": _line(flag),
        "case": [_number(flag.case_id), flag.order_number, *flag.further_numbers, *numbers],
        "order": [flag.order_number, *flag.further_numbers],
        "instrument": flag.instrument,
        "state": flag.state,
        "article": flag.articles,
        "party": names,
        "party_key": [same_key(name) for name in names],
        **rights_of(right for right in flag.rights if not right.lifted),
    }


def _line(flag: Flag) -> str:
    return f"{flag.order_number or _number(flag.case_id)} {flag.instrument}: {flag.articles or 'articles not stated'}"


def _quotes(notice: Notice) -> list[str]:
    facts = [item for facts in (notice.measures, notice.parties, notice.rights) for item in facts]
    evidence = [e for item in facts for e in item.evidence] + [e for quoted in notice.evidence.values() for e in quoted]
    return [e.quote for e in evidence]


def _cases(notice: Notice) -> list[str | None]:
    return [notice.investigation, *notice.further_investigations]


def _number(case_id: str) -> str:
    """The number within a case's id, behind the authority's code."""
    return case_id.partition(":")[2] or case_id


def _source(document_id: str) -> str:
    return document_id.partition(":")[0]


def _words(name: str) -> str:
    return name.replace("_", " ")


def _markets(code: str) -> str | tuple[str, ...]:
    """The markets in which an authority's orders bind, or the one; none where its file is not there any more."""
    return _one_or_all(authorities()[code].binds if code in authorities() else ())


def _one_or_all(markets: tuple[str, ...]) -> str | tuple[str, ...]:
    return markets[0] if len(markets) == 1 else markets


def _entry(kind: str, id: str, rev: int, fields: Mapping[str, Any]) -> Entry:  # noqa: A002
    kept: dict[str, Any] = {"kind": kind, "id": id, "rev": rev}
    for name, value in fields.items():
        if name == TIMES:
            kept[name] = value
        elif isinstance(value, list | tuple):
            if values := list(dict.fromkeys([_plain(v) for v in value if v is not None and v != ""])):
                kept[name] = values
        elif value is not None and value != "":
            kept[name] = _plain(value)
    kept["language"] = languages_of(" ".join(map(str, several(kept[name]))) for name in _TEXTS if name in kept)
    return Entry(kind, id, rev, kept)


def _plain(value: Any) -> Any:
    """A value as JSON has it; texts composed, so that the engines need not."""
    if isinstance(value, str):
        return str(value) if value.isascii() else unicodedata.normalize("NFC", str(value))
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds").replace("+00:00", "Z")
    return value.isoformat() if isinstance(value, date) else value
