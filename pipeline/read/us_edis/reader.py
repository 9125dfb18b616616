"""Rows of the docket of the US International Trade Commission (EDIS), read by type, level and title; and the text of an order.

A row has no text but its title; where the file of an order was fetched, its words complete what the title says (`order_text`). Of what is there only a public order of the Commission is taken for an order; its notices, letters
and opinions accompany one, and the docket's title of a notice has named another instrument than the order that it announced. Who
files a brief or gets mail back repeats the titles of orders: no title is read without its type. Pure.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from pipeline.errors import CouldNotRead
from pipeline.read.identity import identity
from pipeline.read.us_edis.columns import Column, Columns
from pipeline.read.us_edis.order_text import completed, may_be_completed
from pipeline.read.us_edis.rules import rows
from pipeline.read.us_edis.rules import titles as rules
from pipeline.read.us_edis.titles import Title, appeals_in, kinds_in, title_of_order
from pipeline.records import Document, Event, Evidence, Measure, Notice, Proceeding, Residue, TextName
from pipeline.texts.edis_row import texts as texts_of_row
from pipeline.texts.wanted import Wanted

SOURCES = ("us_usitc_edis",)
AUTHORITY = "us_itc"
EXTRACTOR = "us_edis/4"

_ORDER, _ORDER_TEXT = "docket_order", "docket_order_text"  # by its title alone, and with its words
_KINDS = {
    "order, commission": _ORDER, "notice": "docket_notice", "opinion, commission": "docket_opinion",
    "certified list": "docket_certified_list",
}  # fmt: skip
_LETTERS = "correspondence - usitc"
_PHASES: Mapping[str, Proceeding] = {
    "violation": "violation", "enforcement": "enforcement", "modification": "modification", "rescission": "rescission",
    "advisory opinion": "advisory", "advisory": "advisory", "remand": "remand", "bond forfeiture": "bond_forfeiture",
    "bond return": "bond_forfeiture", "bond forfeiture/return": "bond_forfeiture",
}  # fmt: skip
_EVENTS: Mapping[str, Event] = {
    "modified": "order_modified", "rescinded": "order_rescinded", "vacated": "order_rescinded", "suspended": "order_suspended",
}  # fmt: skip
_FINAL = frozenset({"GEO", "LEO", "CDO"})  # with which the Commission ends a proceeding in which it found a violation


def read(document: Document, texts: Mapping[TextName, str]) -> Notice:
    """What the row says, and of an order that was fetched its text. Raises CouldNotRead if it names no case under section 337."""
    filed = "abstract" in texts  # its file is the full text, and what the row says stands there
    row = Columns(texts["abstract"], "abstract") if filed else Columns(texts["full_text"])
    fields, evidence = _case(row), dict[str, tuple[Evidence, ...]]()
    dated = row.one("Dated")
    fields["issued"] = date.fromisoformat(dated.value)
    number = row.first("Investigation") or row.one("Before institution")
    evidence |= {"issued": (dated.evidence(),), "in_scope": (number.evidence(),)}
    evidence["investigation" if fields["investigation"] else "docket"] = (number.evidence(),)
    if (caption := row.first("Case")) and fields["subject"]:
        evidence["subject"] = (caption.evidence(len(fields["subject"])),)
    fields |= _said(row, kind_of(row))
    if title := row.first("Title"):
        evidence["event"] = (title.evidence(),)
        evidence |= {name: (title.evidence(),) for name in ("changes_nothing", "appeals_taken") if fields.get(name)}
    if filed and fields["kind"] == _ORDER and may_be_completed(fields.get("measures", ())):
        cases = (fields["investigation"] or "", *fields["further_investigations"])
        words, quotes = completed(fields["measures"][0], texts["full_text"], cases)
        fields |= words
        evidence |= quotes
        fields["kind"] = _ORDER if fields["measures"][0].rights_read == "not_stated" else _ORDER_TEXT
    return Notice(**identity(document, AUTHORITY, EXTRACTOR), in_scope=True, evidence=evidence, **fields)


def doubts(document: Document, notice: Notice, bodies: Mapping[str, bytes]) -> tuple[str, ...]:
    """A sentence if the caption of its case names other investigations than its number."""
    row = Columns(texts_of_row(bodies["listing"], Wanted(document.native_id, document.published))["full_text"])
    own = {notice.investigation, *notice.further_investigations}
    named = {f"337-TA-{m['number']}" for column in row.all("Case") for m in rows.IN_CAPTION.finditer(column.value)}
    if not notice.investigation or not named or not named.isdisjoint(own):
        return ()
    return (f"It is filed in {notice.investigation}, and its caption names {', '.join(sorted(named))}: one of them is mistaken.",)


def kind_of(row: Columns) -> str:
    """The kind of a row: by its type, of letters by their titles, and by who filed it."""
    kind, title = row.value("Type").casefold(), row.value("Title")
    ours = not row.value("Firm") or rows.OURS.search(row.value("Firm")) is not None
    if kind == _LETTERS:
        if not rows.LETTER.match(title):
            return "docket_other"
        if rows.TO_THE_PRESIDENT.search(title):
            return "docket_president_letter"
        return "docket_customs_letter" if rows.TO_CUSTOMS.search(title) or rows.ABOUT_AN_ORDER.search(title) else "docket_other"
    return _KINDS.get(kind, "docket_other") if ours else "docket_other"


def _case(row: Columns) -> dict[str, Any]:
    """The numbers, caption and proceeding of the case."""
    numbers = [found["number"] for column in row.all("Investigation") if (found := rows.NUMBER.match(column.value))]
    dockets = [found["number"] for column in row.all("Before institution") if (found := rows.NUMBER.match(column.value))]
    if not numbers and not dockets:
        raise CouldNotRead("the row names no investigation under section 337")
    investigations = tuple(dict.fromkeys(f"337-TA-{number}" for number in numbers))
    phases = {_PHASES.get(column.value.casefold()) for column in row.all("Phase")}
    which = phases.pop() if len(phases) == 1 else None
    caption = rows.CAPTION_ENDS.sub("", row.value("Case"))
    return {
        "investigation": investigations[0] if investigations else None,
        "further_investigations": investigations[1:],
        "docket": f"DN {dockets[0]}" if dockets else None,
        "subject": caption or None,
        "proceeding": which if investigations else "preinstitution",
    }


def _said(row: Columns, kind: str) -> dict[str, Any]:
    title, public = row.first("Title"), row.value("Security level").casefold() == "public"
    said: dict[str, Any] = {"kind": kind, "event": "other"}
    if kind == _ORDER:
        found = title_of_order(title.value) if title and public else None
        if title and found:
            return said | _orders(row, title, found)
        if title and public and not _decides_nothing(title.value):
            return said | {"residue": (_unread(title),)}
        return said | {"changes_nothing": title is not None and public}
    if kind == "docket_certified_list" and title:
        return said | {"changes_nothing": True, "appeals_taken": appeals_in(title.value)}
    return said | {"changes_nothing": _accompanies(kind, title)}


def _accompanies(kind: str, title: Column | None) -> bool:
    """Whether nothing can follow from a row that is no order: not where its title may tell of a change that no order told."""
    if kind not in ("docket_notice", "docket_customs_letter"):
        return True
    if title is None:
        return False
    return rows.FR_COPY.match(title.value) is not None or _decides_nothing(title.value, or_unsaid=True)


def _decides_nothing(words: str, *, or_unsaid: bool = False) -> bool:
    """Whether each part of a title is refused, asked, begun or put off; with `or_unsaid` also where it changes no order."""
    parts = [part for part in words.split(";") if part.strip()]
    return all(
        rules.DECIDES_NOTHING.search(part) is not None or (or_unsaid and rules.MAY_CHANGE.search(part) is None) for part in parts
    )


def _orders(row: Columns, title: Column, found: Title) -> dict[str, Any]:
    measures = tuple(
        Measure(
            type=one.instrument,
            action=one.action,
            directed_to=one.to.names,
            parties_read="whole" if one.to.names and not one.partial else "not_stated",
            partial=one.partial,
            evidence=(title.evidence(),),
        )
        for one in found.orders
    )
    return {"event": _event(row, measures), "measures": measures, "edition": "corrected" if found.corrected else "first"}


def _event(row: Columns, measures: tuple[Measure, ...]) -> Event:
    actions = {m.action for m in measures}
    if actions == {"issued"}:
        phase = row.value("Phase").casefold()
        if phase == "enforcement":
            return "enforcement_concluded"
        return "final_determination" if any(m.type in _FINAL for m in measures) else "other"
    changes = [event for action, event in _EVENTS.items() if action in actions]
    return changes[0] if changes else "other"


def _unread(title: Column) -> Residue:
    """A title of an order that no rule reads: a person must."""
    ending = rules.MAY_CHANGE.search(title.value) is not None
    return Residue(kind="ending" if ending else "order", words=title.value, of=kinds_in(title.value), evidence=title.evidence())
