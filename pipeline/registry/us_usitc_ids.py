"""The US International Trade Commission's Investigations Data System: its one file, rows of section 337.

Form as read in clients' code, never in a file of theirs: `{count, date, data: [row]}`, a row for each phase of an investigation,
labels in title case or in snake case, days in two forms in one row. Parties, acts and rights are repeated for each order they
stand in. The file is read as a stream; only rows of section 337 are made into entries.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from sys import intern
from typing import Any, BinaryIO, Literal, TypeVar

import ijson

from pipeline.errors import CouldNotRead
from pipeline.records.notice import RightKind
from pipeline.registry.entries import Appeal, Entry, RegisteredOrder, RegisteredParty, RegisteredRight, Registry
from pipeline.registry.labels import Labelled, label
from pipeline.registry.titles import orders_in

AUTHORITY = "us_itc"
_TYPE = "unfair imports"  # what rows of section 337 are called
_BEFORE = "pre institution"
_ID, _KIND = ("investigation_id",), ("investigation_type", "investigation_type_id")
_NUMBER = ("investigation_number", "official_investigation_number")
_DIGITS = re.compile(r"(?:337-?)?(?:TA-?)?0*(\d{1,5})", re.IGNORECASE)
_DOCKETS = range(3000, 10_000)  # a complaint before institution bears its docket's number (`pipeline.identifiers.investigation`)
_PATENT = re.compile(r"(?:U\.?S\.?)?(?:PATENT)?(?:NOS?\.?)?(?P<letters>RE|D|PP|H)?0*(?P<digits>[1-9]\d{0,7})(?:[A-Z]\d?)?")

_USED = {
    *_ID, *_KIND, *_NUMBER, "case_id", "full_title", "investigation_title", "docket_number", "investigation_status",
    "investigation_status_id", "investigation_phase", "investigation_phase_id", "start_date", "institution_start_date",
    "investigation_end_date", "investigation_termination_date", "final_determination_type", "final_determination_type_id",
    "f_r_citation_for_notice_of_institution", "participants", "intellectual_property", "unfair_import_orders", "hts_number",
    "historic_hts", "associated_litigation",
}  # fmt: skip
_LEFT_OUT = {  # known, and nothing is made of them
    "topic", "ouii_participation_level", "phase_number", "category_basket", "target_date", "initial_determination_date",
    "initial_determination_type", "final_determination_date", "vote_date", "determination_date", "hearing_conf_start_date",
    "hearing_conf_end_date", "date_of_publication_of_fr_notice_noi", "initiating_document_received_date", "unfair_act",
    "sub_investigation", "commerce_orders", "countries", "staff", "case_manager", "hearing_witnesses", "investigation_documents",
    "mini_schedule", "is_active", "is_operational", "is_recurring", "is_split_final", "has_internal_remand",
}  # fmt: skip
_ROW = _USED | _LEFT_OUT
_PARTY = {"participant", "participant_type", "participant_disposition", "participant_disposition_date", "active_date",
          "inactive_date", "is_petitioner"}  # fmt: skip
_RIGHT = {"intellectual_property_id", "active_date", "inactive_date"}
_RIGHT_ITSELF = {"id", "type", "number", "ip_expiration_date", "name"}
_ORDER = {"order_title", "participants", "intellectual_property"}
_COURT = "cafc"  # of the courts of its cases the one that hears appeals from its authority, by its label
_APPEALED = re.compile(r"(?:20)?(\d\d)-(\d{3,4})")
_STATES: Mapping[str, Literal["pending", "ended"]] = {
    "pending": "pending", "pending_consolidated_lead": "pending", "closed": "ended", "remanded": "ended",
}  # fmt: skip
_APPEAL = {"case_number", "case_name", "court_forum", "proceeding_status", "docketing_date"}

T = TypeVar("T")


def read(stream: BinaryIO) -> Registry:
    """The registry of a file that can be read from its start again. Memory is that of the entries, whatever the file's size.

    Raises CouldNotRead if it is not of the form, says another number of rows than it has, or has a row without an id.
    """
    told: Counter[str] = Counter()
    entries: dict[str, Entry] = {}
    seen: dict[str, None] = {}
    rows = 0
    try:
        for row in ijson.items(stream, "data.item", use_float=True):
            rows += 1
            id_ = _id_of(row, rows)
            seen[id_] = None
            if _is_ours(row) and (entry := _entry(id_, row, told)) != entries.setdefault(id_, entry):
                told["row: two of one id say two things; the last counts"] += 1
                entries[id_] = entry
        stream.seek(0)
        count, at = _head(stream)
    except (ijson.JSONError, ValueError, OverflowError) as why:
        raise CouldNotRead(f"the file is not JSON of the registry's form: {' '.join(str(why).split())[:200]}") from why
    if not rows:
        raise CouldNotRead("the file has no rows under `data`")
    if count != rows:
        raise CouldNotRead(f"the file says that it has {count} rows, and has {rows}: it is not whole")
    if at is None:
        raise CouldNotRead("the file does not say under `date` when it was written")
    return Registry(AUTHORITY, at, tuple(entries.values()), frozenset(seen), told)


def _head(stream: BinaryIO) -> tuple[int | None, datetime | None]:
    """What stands beside the rows; they may stand before or behind it."""
    found: dict[str, Any] = {}
    for prefix, event, value in ijson.parse(stream, use_float=True):
        if prefix in ("count", "date") and event in ("number", "string"):
            found[prefix] = value
            if len(found) == 2:
                break
    at = datetime.fromisoformat(str(found["date"])) if "date" in found else None
    count = found.get("count")
    return count if isinstance(count, int) else None, (at if at is None or at.tzinfo else at.replace(tzinfo=UTC))


def _id_of(row: Any, n: int) -> str:
    if not isinstance(row, Mapping):
        raise CouldNotRead(f"row {n} is no object")
    found = next((row[name] for name in row if label(name) in _ID), None)
    if not isinstance(found, str | int) or isinstance(found, bool) or found == "":
        raise CouldNotRead(f"row {n} has no investigation id")
    return intern(str(found))


def _is_ours(row: Mapping[str, Any]) -> bool:
    kind = next((row[name] for name in row if label(name) in _KIND), None)
    if isinstance(kind, Mapping):
        kind = next((one for name, one in kind.items() if label(name) == "name"), None)
    return isinstance(kind, str) and " ".join(kind.lower().split()) == _TYPE


def _entry(id_: str, row: Mapping[str, Any], told: Counter[str]) -> Entry:
    r = Labelled(row, "row", told, _ROW)
    status = r.text("investigation_status", "investigation_status_id")
    number, docket = _numbers(r, status)
    found = r.text("final_determination_type", "final_determination_type_id")
    return Entry(
        id=id_,
        case=r.text("case_id"),
        number=number,
        docket=docket,
        title=r.text("full_title", "investigation_title"),
        phase=_same(r.text("investigation_phase", "investigation_phase_id")),
        status=_same(status),
        begun=r.day("start_date", "institution_start_date"),
        ended=r.day("investigation_termination_date", "investigation_end_date"),
        found=_same(found),
        citation=r.text("f_r_citation_for_notice_of_institution"),
        parties=_once(_party, r.objects("participants"), told, lambda party: (party.id, party.role)),
        rights=_once(_right, r.objects("intellectual_property"), told, lambda right: (right.kind, right.number)),
        orders=_once(_order, r.objects("unfair_import_orders"), told, lambda order: order),
        tariff=tuple(dict.fromkeys(_tariff(r, told))),
        appeals=_once(_appeal, r.objects("associated_litigation"), told, lambda appeal: (appeal.court, appeal.number)),
    )


def _numbers(r: Labelled, status: str | None) -> tuple[str | None, str | None]:
    """The number of the investigation, and of its docket: before institution it bears the latter."""
    written, docket = r.text(*_NUMBER), r.text("docket_number")
    found = _DIGITS.fullmatch((written or "").replace(" ", ""))
    before = label(status or "") == label(_BEFORE)
    if found and (before or int(found[1]) in _DOCKETS):
        return None, docket or found[1]
    return (f"337-TA-{int(found[1])}" if found else None), docket


def _once(make: Callable[[Mapping[str, Any], Counter[str]], T | None], objects: Iterable[Mapping[str, Any]],
          told: Counter[str], key: Callable[[T], Any]) -> tuple[T, ...]:  # fmt: skip
    """Each once, in their order: they are repeated for every order that they stand in. Of two that differ the fuller stays."""
    found: dict[Any, T] = {}
    for one in objects:
        made = make(one, told)
        if made is not None:
            before = found.setdefault(key(made), made)
            if before != made and repr(before).count("None") > repr(made).count("None"):
                found[key(made)] = made
    return tuple(found.values())


def _party(value: Mapping[str, Any], told: Counter[str]) -> RegisteredParty | None:
    p = Labelled(value, "participant", told, _PARTY)
    itself = p.value("participant")
    if not isinstance(itself, Mapping):
        told["participant: it is nobody"] += 1
        return None
    who = Labelled(itself, "who participates", told, {"id", "name", "country"})
    name, id_ = who.text("name"), who.text("id")
    if not name or not id_:
        told["participant: it has no name or no id"] += 1
        return None
    role = (p.text("participant_type") or "party").lower()
    return RegisteredParty(
        intern(id_), intern(name), intern(role), _same(who.text("country")), _same(p.text("participant_disposition")),
        p.day("participant_disposition_date"),
    )  # fmt: skip


_KINDS: Mapping[str, RightKind] = {
    "trademark": "trademark", "copyright": "copyright", "trade_secret": "trade_secret", "trade_dress": "trade_dress",
    "false_advertising": "false_advertising", "design_patent": "design_patent", "reissue_patent": "reissue_patent",
}  # fmt: skip


def _right(value: Mapping[str, Any], told: Counter[str]) -> RegisteredRight | None:
    r = Labelled(value, "right", told, _RIGHT)
    itself = r.value("intellectual_property_id")
    if not isinstance(itself, Mapping):
        told["right: it is none"] += 1
        return None
    which = Labelled(itself, "which right", told, _RIGHT_ITSELF)
    kind, number = label(which.text("type") or ""), which.text("number")
    found = _PATENT.fullmatch(re.sub(r"[\s,]", "", number or "").upper()) if "patent" in kind else None
    if found:
        number = (found["letters"] or "") + found["digits"]
        by_number: RightKind = {"D": "design_patent", "RE": "reissue_patent"}.get(found["letters"] or "", "patent")  # type: ignore[assignment]
        exact: RightKind = by_number
    else:
        exact = _KINDS.get(kind.removesuffix("s"), _KINDS.get(kind, "patent" if "patent" in kind else "other"))
        number = re.sub(r"[\s,]", "", number) if number else None
    return RegisteredRight(
        exact, intern(number) if number else None, which.day("ip_expiration_date"), r.day("active_date"), r.day("inactive_date")
    )


def _order(value: Mapping[str, Any], told: Counter[str]) -> RegisteredOrder | None:
    o = Labelled(value, "order", told, _ORDER)
    title = o.text("order_title")
    if not title:
        told["order: it has no title"] += 1
        return None
    orders = orders_in(title, AUTHORITY)
    if not orders:
        told[f"order: its title names no known order: {title[:80]!r}"] += 1
    rights = _once(_right, o.objects("intellectual_property"), told, lambda right: (right.kind, right.number))
    parties = _once(_party, o.objects("participants"), told, lambda party: party.id)
    return RegisteredOrder(intern(title), orders, rights, tuple(party.id for party in parties))


def _tariff(r: Labelled, told: Counter[str]) -> Iterator[str]:
    for one in r.objects("hts_number"):
        line = Labelled(one, "tariff number", told, {"hts_number_description", "active"})
        if line.value("active") is not False and (number := line.text("hts_number_description")):
            yield intern(number)
    for one in r.objects("historic_hts"):
        if number := Labelled(one, "tariff number", told, {"historic_hts_number"}).text("historic_hts_number"):
            yield intern(number)


def _appeal(value: Mapping[str, Any], told: Counter[str]) -> Appeal | None:
    a = Labelled(value, "appeal", told, _APPEAL)
    number = a.text("case_number")
    if not number:
        told["appeal: it has no number"] += 1
        return None
    court, status = a.text("court_forum") or "", a.text("proceeding_status")
    written = _APPEALED.fullmatch(number) if label(court) == _COURT else None
    state = _STATES.get(label(status or "")) if written else None
    if label(court) == _COURT and not written:
        told[f"appeal: its number is none of the court's: {number[:40]!r}"] += 1
    if written and status and state is None:
        told[f"appeal: unknown status {status[:40]!r}"] += 1
    return Appeal(number, _same(court) or "", a.text("case_name"), _same(status), a.day("docketing_date"),
                  f"20{written[1]}-{written[2]}" if written else None, state)  # fmt: skip


def _same(text: str | None) -> str | None:
    """One string for all that say the same: there are few words, and many rows."""
    return intern(text) if text else None
