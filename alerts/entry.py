"""One order as an officer reads it: the first screen, then everything that is known of it. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Protocol

from alerts import by_right, rulings
from alerts import words as w
from alerts.cancelled import cancelled, ends_in_full
from alerts.naming import cited, order_name, party, review_name
from alerts.page import Block, Entry, Fact, Section, fact, items, paste, quote, section, sections, text
from alerts.reach import scope_section
from pipeline.authorities.declared import authority
from pipeline.fold.scope import standings
from pipeline.fold.state import is_live, last_day
from pipeline.records import Alert, AlertKind, Citation, Flag, FlagEvent, FlagRight, LegalRow, State

_SHOWN_CHANGES = 5
_SHOWN_PARTIES = 3
_WHAT = 130  # characters of the product on the first screen: two lines


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


def entry(alert: Alert, ally: AllyLike, *, title: str, own_law: bool) -> Entry:
    """An alert's order. `own_law` puts the rows of law with it; an inventory lists them once, at its end."""
    flag = alert.flag
    ended = alert.kind is AlertKind.CANCEL
    return Entry(
        title=title,
        facts=tuple(cancelled(alert) if ended else _first_screen(alert, ally)),
        sections=sections(
            section("What changed", items(alert.changes)) if len(alert.changes) > _SHOWN_CHANGES else None,
            section("Articles barred, as written", text(flag.articles or "What was read does not describe them.")),
            _parties(flag),
            _rights(flag),
            None if ended else scope_section(flag),
            _dates(flag),
            _identifiers(flag),
            rulings.models_section(flag),
            _evidence(flag),
            section("History", items(_history(flag))),
            _open_questions(flag),
            None if ended else _law(alert, own_law),
        ),
        exercise=flag.exercise,
    )


def rows_of_law(rows: tuple[LegalRow, ...]) -> Block:
    """Rows of an ally's law as lines: provision, since when, where and when it was read; then where right holders file."""
    return items([*map(_row_of_law, rows), *dict.fromkeys(map(_filed, rows))])


# --- the first screen -----------------------------------------------------------------------------------------------------


def _first_screen(alert: Alert, ally: AllyLike) -> Iterator[Fact]:
    flag = alert.flag
    if alert.kind is AlertKind.UPDATE:
        yield fact("Changed", *_changes(alert))
    yield fact("What", w.shorten(w.product(flag.articles), _WHAT))
    yield fact("Status", *_status(flag))
    yield fact("You may", *by_right.may(alert.decision, ally.name, asserted=not flag.rights_decided))
    if missing := by_right.missing(alert.decision):
        yield fact("Missing", *missing)
    if windows := by_right.windows(alert.decision):
        yield fact("Windows", *windows)
    if channels := by_right.channels(alert.decision):
        yield fact("Channel", *channels)
    yield fact("Whose", *_whose(flag))
    yield fact("Order", f"{order_name(flag)}; {w.BASES[flag.basis][0]}.")


def _changes(alert: Alert) -> Iterator[str]:
    if not alert.changes:
        yield "What we know of the order changed; what stands below replaces our earlier mails."
    more = len(alert.changes) - _SHOWN_CHANGES
    yield from alert.changes[:_SHOWN_CHANGES]
    if more > 0:
        yield f"And {w.counted(more, 'more change')}, listed under What changed."


def _status(flag: Flag) -> Iterator[str]:
    if flag.state is State.ISSUED:
        until = f" to {flag.review_until.isoformat()} (presumed)" if flag.review_until else ""
        yield f"ISSUED {flag.issued_on.isoformat()}{' (presumed)' if flag.issued_presumed else ''}; {review_name(flag)}{until}."
        if review := authority(flag.authority).review:
            yield w.sentence(f"Until then goods enter {review.entry}: {flag.bond or 'amount not stated'}")
    elif flag.state is State.ENDED:
        yield f"ENDED on {flag.state_since.isoformat()}."
    else:
        yield f"{w.STATES[flag.state]} since {flag.state_since.isoformat()}{_since_presumed(flag)}."
    if is_live(flag) and (last := last_day(flag)):
        yield f"Its last day is {last.isoformat()}, by its own words."
    if flag.may_have_ended:
        yield f"{w.MAY_HAVE_ENDED.upper()}. {_all_past(flag)} No document that we read says that it ended."


def _all_past(flag: Flag) -> str:
    if any(r.past == "run_out" for r in flag.rights if not r.lifted):
        return f"Every right that it rests on {w.RUN_OUT}."
    return "No right that it rests on can still be in force."


def _since_presumed(flag: Flag) -> str:
    if flag.state is not State.IN_FORCE:
        return ""
    if flag.review_until and flag.state_since - flag.review_until == timedelta(days=1):
        return f" (presumed: {review_name(flag)} over)"
    return " (presumed: publication date)" if flag.issued_presumed and flag.state_since == flag.issued_on else ""


def _whose(flag: Flag) -> Iterator[str]:
    if flag.any_source:
        yield "ANY SOURCE, whoever makes or imports the goods."
    bound = [p for p in flag.parties if not p.freed]
    freed = [p for p in flag.parties if p.freed]
    if bound and not flag.any_source:
        more = f"; and {len(bound) - _SHOWN_PARTIES} more, under Parties" if len(bound) > _SHOWN_PARTIES else ""
        count = f"Only the {len(bound)} named" if len(bound) > 1 else "Only the one named"
        yield f"{count}: {'; '.join(map(party, bound[:_SHOWN_PARTIES]))}{more}."
    elif not flag.any_source:
        yield "Only those the order names; what was read does not name them."
    if freed:
        yield w.sentence(f"FREED, no longer under the order: {'; '.join(p.name for p in freed)}")


# --- everything known -----------------------------------------------------------------------------------------------------


def _parties(flag: Flag) -> Section:
    return section(
        "Parties",
        text("The order names nobody: it reaches any source.") if flag.any_source and not flag.parties else None,
        text("Named in the order:") if flag.parties else None,
        items(party(p) for p in flag.parties),
        text(w.sentence(f"Asked for by: {w.listed(flag.complainants)}")) if flag.complainants else None,
    )


def _rights(flag: Flag) -> Section:
    if not flag.rights:
        said = "What was read does not say on which rights the order rests."
    elif flag.rights_decided:
        said = f"DECIDED: the order {'rested' if flag.state is State.ENDED else 'rests'} on these."
    else:
        said = "ASSERTED ONLY: these were claimed in the case. What was read does not say on which of them the order rests."
    told = "What is over is told from the numbers alone: when each was given, and how long such a right lasts at most."
    past = any(r.past and not r.lifted for r in flag.rights)
    return section("Rights and claims", text(said), items(map(w.right_as_it_stands, flag.rights)), text(told) if past else None)


def _dates(flag: Flag) -> Section:
    issued = f"Issued: {w.day(flag.issued_on)}{', presumed: publication date' if flag.issued_presumed else ''}"
    lines = [f"Made by: {authority(flag.authority).name}", issued, f"Published: {w.day(flag.published)}"]
    if flag.review_until:
        start = "publication" if flag.issued_presumed else "issue"
        days = (flag.review_until - flag.issued_on).days
        name = review_name(flag)
        lines.append(f"{name[0].upper()}{name[1:]} until: {w.day(flag.review_until)}, presumed: {days} days from {start}")
    lines.append(f"Status: {w.STATES[flag.state]} since {w.day(flag.state_since)}{_since_presumed(flag)}")
    if last := last_day(flag):
        lines.append(f"Last day, by its own words: {w.day(last)}")
    if flag.state is State.ISSUED and (review := authority(flag.authority).review):
        lines.append(f"During review the goods may enter {w.market_names(flag)} {review.entry} ({review.provision})")
    if flag.bond or flag.state is State.ISSUED:
        lines.append(f"Bond, as written: {flag.bond or 'not stated in what was read'}")
    return section("Status and dates", items(lines))


def _identifiers(flag: Flag) -> Section:
    found: dict[str, dict[str, None]] = {}
    if flag.order_number:
        found["Order"] = dict.fromkeys((flag.order_number, *flag.further_numbers))
    found[authority(flag.authority).document] = dict.fromkeys(
        [*(source.document_number for source in _sources(flag)), *flag.corrected_by]
    )
    for right in flag.rights:
        if right.number:
            lifted = " (LIFTED: no longer under the order)" if right.lifted else ""
            found.setdefault(w.right_kind(right) + lifted, {}).update(dict.fromkeys(_forms(right)))
    return section("Identifiers, one a line, to paste", *(paste(caption, lines) for caption, lines in found.items()))


def _forms(right: FlagRight) -> tuple[str, ...]:
    return w.number_forms(right.office, right.number or "")


def _sources(flag: Flag) -> tuple[Citation, ...]:
    """The documents that the order, its changes and the rulings on articles were read in, the announcement first."""
    ruled_in = (s.step.source for s in standings(flag))
    return tuple(dict.fromkeys((flag.announced_in, *(e.source for e in flag.events), *ruled_in)))


def _evidence(flag: Flag) -> Section:
    blocks = []
    for source in _sources(flag):
        where = cited(flag, source)
        blocks.extend([quote(words, where) for words in source.quotes] or [text(f"{where}: no words quoted.")])
    return section("Evidence", *blocks)


def _history(flag: Flag) -> Iterator[str]:
    lines = [(event.on, _happened(flag, event)) for event in flag.events]
    yield from (line for _, line in sorted([*lines, *rulings.history(flag)], key=lambda dated: dated[0]))
    yield from (f"Its notice was corrected by {authority(flag.authority).document} {number}." for number in flag.corrected_by)


def _happened(flag: Flag, event: FlagEvent) -> str:
    presumed = " (presumed: publication date)" if event.presumed else ""
    note = f" {event.note}" if event.note and event.note not in flag.doubts else ""
    where = "" if event.said else f"; {cited(flag, event.source)}"
    return f"{event.on.isoformat()}{presumed}: {w.event(event, whole=ends_in_full(flag, event))}{where}.{note}"


def _open_questions(flag: Flag) -> Section:
    lines = [*flag.doubts]
    lines += [f"The notice was corrected by {authority(flag.authority).document} {number}." for number in flag.corrected_by]
    if flag.merged_into:
        lines.append(f"This record was joined with another of the same order: {flag.merged_into}.")
    if flag.split_from:
        lines.append(f"This record was split off another: {flag.split_from}.")
    return section("What is open", items(lines or ["Nothing that we know of."]))


def _law(alert: Alert, own_law: bool) -> Section:
    rows, notes = alert.decision.rows, by_right.notes(alert.decision)
    if own_law:
        said = text("Pointers for your lawyers, not advice:" if rows else "No row of your law is on record for this.")
        return section("Legal basis", said, rows_of_law(rows), items(notes))
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
