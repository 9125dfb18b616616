"""One order as an officer reads it: its card, then everything that is known of it. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from alerts.first_screen import by_right
from alerts.first_screen.card import Card
from alerts.first_screen.rows_for_officer import end_reason, taken_back_by
from alerts.languages.speech import ENGLISH
from alerts.local_rights import wording
from alerts.telling.cancelled import ending, ends_in_full
from alerts.telling.courts import in_words
from alerts.telling.tell import as_written
from alerts.wording import phrases as p
from alerts.wording import phrases_of_acts as pa
from alerts.wording import phrases_of_first_word as pf
from alerts.wording import registry, rulings
from alerts.wording import words as w
from alerts.wording.beside import NOTHING_BESIDE, Beside
from alerts.wording.findings import findings_section, repeated_section
from alerts.wording.handling import submitted_section, to_paste
from alerts.wording.naming import cited, corrected_by, kind_of_document, open_questions, party, review_name, sources
from alerts.wording.page import Block, Entry, Section, items, paste, quote, section, sections, text
from alerts.wording.reach import scope_section
from alerts.wording.safety import safety_section
from alerts.wording.same_goods import same_goods_section
from alerts.wording.same_names import same_name
from alerts.wording.standing import all_past, entering, since_presumed
from pipeline.authorities.declared import authority
from pipeline.companions.entries import SameName
from pipeline.fold.state import in_court, last_day
from pipeline.fold.words import capital
from pipeline.offices.entries import OfficeSays
from pipeline.records import Alert, AlertKind, Document, Flag, FlagEvent, FlagRight, LegalRow, State


class AllyLike(Protocol):
    """What a mail needs to know of the ally that it goes to."""

    @property
    def code(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def authority(self) -> str: ...
    @property
    def time_zone(self) -> str: ...
    @property
    def languages(self) -> tuple[str, ...]: ...
    @property
    def contest(self) -> str | None: ...


def entry(alert: Alert, ally: AllyLike, first: Card, *, title: str, own_law: bool, beside: Beside = NOTHING_BESIDE) -> Entry:
    """An alert's order. `own_law` puts the rows of law with it; an inventory lists them once, at its end.

    All that its card had no room for stands in the sections.
    """
    flag = alert.flag
    ended = alert.kind is AlertKind.CANCEL
    return Entry(
        title=title,
        facts=first.rows,
        sections=sections(
            _identifiers(flag),
            _changes(alert),
            submitted_section(flag),
            findings_section(flag, ENGLISH),
            repeated_section(flag, ENGLISH),
            section("Replaces these mails", items(map(str, beside.replaced))) if len(beside.replaced) > 1 else None,
            section(p.OTHERS_TITLE, items(one.named for one in beside.others)),
            same_goods_section(beside.same_goods, ENGLISH),
            section("Articles barred, as written", text(flag.articles or "What was read does not describe them.")),
            _parties(flag, beside.same_names),
            safety_section(beside.safety, ENGLISH),
            _rights(flag, beside.offices_say),
            None if ended else _what_may_be_done(alert, ally),
            wording.shown_section(alert, ally.name),
            None if ended else section("Missing for more", items(by_right.missing(alert.decision))),
            None if ended else section("Who has how many days", items(by_right.windows(alert.decision))),
            None if ended else section("Where right holders file", items(by_right.channels(alert.decision))),
            None if ended else scope_section(flag),
            _dates(flag),
            rulings.models_section(flag),
            _evidence(flag, beside.documents),
            section("History", items(_history(flag))),
            section("What is open", items(open_questions(flag) or ["Nothing that we know of."])),
            None if ended else _law(alert, own_law),
        ),
        exercise=flag.exercise,
    )


def rows_of_law(rows: tuple[LegalRow, ...]) -> Block:
    """Rows of an ally's law as lines: provision, since when, where and when it was read; then where right holders file."""
    return items([*map(_row_of_law, rows), *dict.fromkeys(map(_filed, rows))])


# --- everything known -----------------------------------------------------------------------------------------------------


def _changes(alert: Alert) -> Section:
    """What changed, or why it ended; of an order that was said to have ended and stands again, who said that it had not."""
    ended = alert.kind is AlertKind.CANCEL
    why = end_reason(alert.flag) if ended else taken_back_by(alert.flag) if alert.kind is AlertKind.ALERT and alert.n > 1 else None
    said = [*(_ending(alert.flag) if ended else []), *([why] if why else [])]
    return section("Why it ended" if ended else "What changed", text(*said), items(alert.changes))


def _ending(flag: Flag) -> Iterator[str]:
    yield f"This takes back every mail that you were sent about this order. {p.HELD}"
    for event in ending(flag):
        document = cited(flag, event.source) + "".join(f': "{q}"' for q in event.source.quotes[-1:])
        if event.registry:
            yield w.sentence(f"By {registry.said(event.registry, flag)}")
        elif event.said and event.action == "ended":
            yield f"By {w.said(event.said)}"
        else:
            yield f"By {document}" + (f"; applied by {w.said(event.said)}" if event.said else "")


def _what_may_be_done(alert: Alert, ally: AllyLike) -> Section:
    lines = by_right.may(alert.decision, ally.name, asserted=not alert.flag.rights_decided)
    first, *each = lines
    paused = text(pa.MAY_NOTHING_PAUSED, pa.MAY_AGAIN) if alert.flag.state is State.SUSPENDED else None
    bare = text(pf.MAY_NOTHING_YET) if alert.flag.bare else None
    return section("What you may do, right by right", paused, bare, text(first), items(line.removeprefix("- ") for line in each))


def _parties(flag: Flag, same_names: Sequence[SameName]) -> Section:
    return section(
        "Parties",
        text("The order names nobody: it reaches any source.") if flag.any_source and not flag.parties else None,
        text("Named in the order:") if flag.parties else None,
        items(map(party, flag.parties)),
        text(w.sentence(f"Asked for by: {w.listed(flag.complainants)}")) if flag.complainants else None,
        same_name(same_names, ENGLISH),
    )


def _rights(flag: Flag, offices_say: Sequence[OfficeSays]) -> Section:
    if not flag.rights:
        said = "What was read does not say on which rights the order rests."
    elif flag.rights_decided:
        said = f"DECIDED: the order {'rested' if flag.state is State.ENDED else 'rests'} on these."
    else:
        said = "ASSERTED ONLY: these were claimed in the case. What was read does not say on which of them the order rests."
    told = "What is over is told from the numbers alone: when each was given, and how long such a right lasts at most."
    past = any(r.past and not (r.lifted or r.registered) for r in flag.rights)
    return section("Rights and claims", text(said), items(_right(flag, one) for one in flag.rights), text(told) if past else None,
                   items(map(str, offices_say)))  # fmt: skip


def _right(flag: Flag, one: FlagRight) -> str:
    """A right as it stands, and in which documents it was read that are not the order's."""
    read_in = "; ".join(cited(flag, source) for source in one.read_in)
    said = w.right_as_it_stands(one)
    return f"{said} (not named by the order's notice, but by {read_in})" if read_in else said


def _dates(flag: Flag) -> Section:
    issued = f"Issued: {w.day(flag.issued_on)}{', presumed: publication date' if flag.issued_presumed else ''}"
    lines = [f"Made by: {authority(flag.authority).name}", issued, f"Published: {w.day(flag.published)}"]
    if flag.review_until:
        start = "publication" if flag.issued_presumed else "issue"
        days = (flag.review_until - flag.issued_on).days
        name = review_name(flag)
        lines.append(f"{capital(name)} until: {w.day(flag.review_until)}, presumed: {days} days from {start}")
    lines.append(f"Status: {w.STATES[flag.state]} since {w.day(flag.state_since)}{since_presumed(flag)}")
    if last := last_day(flag):
        lines.append(f"Last day, {registry.by_what(flag)}: {w.day(last)}")
    if flag.state is State.ISSUED and (review := authority(flag.authority).review):
        how = f"{entering(flag, review)} ({review.provision})"
        lines.append(f"During review the goods may enter {w.market_names(flag)} {how}")
    if flag.bond or flag.state is State.ISSUED:
        lines.append(f"Bond, as written: {flag.bond or 'not stated in what was read'}")
    if flag.may_have_ended:
        lines.append(f"{w.MAY_HAVE_ENDED.upper()}. {all_past(flag)} No document that we read says that it ended.")
    lines += [f"UNDER COURT REVIEW: {in_words(one)}. A person says what it does; it stands as before." for one in in_court(flag)]
    return section("Status and dates", items(lines))


def _identifiers(flag: Flag) -> Section:
    found: dict[str, dict[str, None]] = {}
    if flag.order_number:
        found["Order"] = dict.fromkeys((flag.order_number, *flag.further_numbers))
    for source in sources(flag):
        found.setdefault(kind_of_document(flag, source), {})[source.document_number] = None
    known = {number for numbers in found.values() for number in numbers}
    if others := dict.fromkeys(number for number in flag.corrected_by if number not in known):
        found.setdefault(authority(flag.authority).document, {}).update(others)
    for right in flag.rights:
        if right.number:
            lifted = " (LIFTED: no longer under the order)" if right.lifted else ""
            found.setdefault(w.right_kind(right) + lifted, {}).update(dict.fromkeys(_forms(right)))
    for name, values in to_paste(flag).items():
        found.setdefault(name, {}).update(dict.fromkeys(values))
    return section("Identifiers, one a line, to paste", *(paste(caption, lines) for caption, lines in found.items()))


def _forms(right: FlagRight) -> tuple[str, ...]:
    return w.number_forms(right.office, right.number or "")


def _evidence(flag: Flag, documents: Mapping[str, Document]) -> Section:
    blocks = []
    for source in sources(flag):
        where = cited(flag, source)
        blocks.extend([quote(words, where) for words in source.quotes] or [text(f"{where}: no words quoted.")])
    cited_ones = dict.fromkeys((source.document_id, cited(flag, source)) for source in sources(flag))
    papers = [line for id_, where in cited_ones if id_ in documents for line in _papers(where, documents[id_])]
    return section("Evidence", *blocks, items(papers))


def _papers(where: str, document: Document) -> Iterator[str]:
    """Where a person reads it, and what says that what we read is what was published."""
    yield f"{where}: {document.page or 'no address is known'}"
    yield from (f"SHA-256 of its {part.name.replace('_', ' ')}: {part.sha256}" for part in document.parts)


def _history(flag: Flag) -> Iterator[str]:
    lines = [(event.on, _happened(flag, event)) for event in flag.events]
    yield from (line for _, line in sorted([*lines, *rulings.history(flag)], key=lambda dated: dated[0]))
    yield from (f"Its notice was corrected by {one}." for one in corrected_by(flag))


def _happened(flag: Flag, event: FlagEvent) -> str:
    if event.registry:
        return f"{event.on.isoformat()}: {registry.event(event, flag)}."
    presumed = " (presumed: publication date)" if event.presumed else ""
    note = f" {event.note}" if event.note and event.note not in flag.doubts else ""
    where = "" if event.said and event.action == "ended" else f"; {cited(flag, event.source)}"
    what = w.event(event, as_written(flag, event.names), whole=ends_in_full(flag, event))
    return f"{event.on.isoformat()}{presumed}: {what}{where}.{note}"


def _law(alert: Alert, own_law: bool) -> Section:
    rows, notes = alert.decision.rows, by_right.notes(alert.decision)
    if own_law:
        said = text("Pointers for your lawyers, not advice:" if rows else "No row of your law is on record for this.")
        return section("Legal basis", said, rows_of_law(rows), items(by_right.without_law(alert.decision)), items(notes))
    return section("Notes on the law", items(notes))


def _row_of_law(row: LegalRow) -> str:
    held = f"Valid from {row.valid_from.isoformat()}" if row.valid_from else "Since when: not confirmed"
    held += f", until {row.valid_until.isoformat()}" if row.valid_until else ""
    return f"{row.provision} - {row.right.replace('_', ' ')}. {held}. {_read(row)}; {row.status}."


def _read(row: LegalRow) -> str:
    """Where and when; what was read in a private copy is cited by the official page, where that is known."""
    on = row.read_on.isoformat()
    if row.official is None:
        return f"Read in a copy on {on}, official address not confirmed"
    return f"Official page: {row.official}, read {'' if row.official in row.source else 'in a copy '}on {on}"


def _filed(row: LegalRow) -> str:
    return f"To file: {row.channel.name}, {row.channel.address}" if row.channel and row.channel.address else ""
