"""One order as an officer reads it: the first screen, then everything that is known of it. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Protocol

from alerts import by_right
from alerts import words as w
from alerts.page import Block, Entry, Fact, Section, fact, items, paste, quote, section, sections, text
from pipeline.authorities.declared import authority
from pipeline.records import Alert, AlertKind, Citation, EndReason, Flag, FlagEvent, FlagParty, FlagRight, LegalRow, State

_SHOWN_CHANGES = 5
_SHOWN_PARTIES = 3
_WHAT = 130  # characters of the product on the first screen: two lines
_RELATED = re.compile(
    r"\b(?:affiliat|subsidiar|parents?\b|related\s+(?:business|compan|entit)|successor|assign(?:s|ees)\b)", re.IGNORECASE
)


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


def order_name(flag: Flag) -> str:
    """The markets in which it binds, its kind in words and as a code, and its number."""
    ruled = authority(flag.authority)
    return f"{ruled.markets} {ruled.instrument(flag.instrument).words} ({flag.instrument}), {order_number(flag)}"


def review_name(flag: Flag) -> str:
    """What its authority calls the review, for a sentence."""
    review = authority(flag.authority).review
    return review.name if review else "review"


def order_number(flag: Flag) -> str:
    """The number that officers cite an order by; of an order without one, that of the document that announced it."""
    return flag.order_number or f"{authority(flag.authority).document} {flag.announced_in.document_number}"


def entry(alert: Alert, ally: AllyLike, *, title: str, own_law: bool) -> Entry:
    """An alert's order. `own_law` puts the rows of law with it; an inventory lists them once, at its end."""
    flag = alert.flag
    ended = alert.kind is AlertKind.CANCEL
    return Entry(
        title=title,
        facts=tuple(_cancelled(alert) if ended else _first_screen(alert, ally)),
        sections=sections(
            section("What changed", items(alert.changes)) if len(alert.changes) > _SHOWN_CHANGES else None,
            section("Articles barred, as written", text(flag.articles or "What was read does not describe them.")),
            _parties(flag),
            _rights(flag),
            None if ended else _scope(flag),
            _dates(flag),
            _identifiers(flag),
            _models(flag),
            _evidence(flag),
            section("History", items(_history(flag))),
            _open_questions(flag),
            None if ended else _law(alert, own_law),
        ),
        exercise=flag.exercise,
    )


def rows_of_law(rows: tuple[LegalRow, ...]) -> Block:
    """Rows of an ally's law as lines: provision, what it allows, where and when it was read."""
    return items(_row_of_law(row) for row in rows)


# --- the first screen -----------------------------------------------------------------------------------------------------


def _first_screen(alert: Alert, ally: AllyLike) -> Iterator[Fact]:
    flag = alert.flag
    if alert.kind is AlertKind.UPDATE:
        yield fact("Changed", *_changes(alert))
    yield fact("What", w.shorten(w.product(flag.articles), _WHAT))
    yield fact("Status", *_status(flag))
    yield fact("You may", *by_right.may(alert.decision, ally.name))
    if missing := by_right.missing(alert.decision):
        yield fact("Missing", *missing)
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


def _since_presumed(flag: Flag) -> str:
    if flag.state is not State.IN_FORCE:
        return ""
    if flag.review_until and flag.state_since > flag.review_until:
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
        yield f"{count}: {'; '.join(map(_party, bound[:_SHOWN_PARTIES]))}{more}."
    elif not flag.any_source:
        yield "Only those the order names; what was read does not name them."
    if freed:
        yield w.sentence(f"FREED, no longer under the order: {'; '.join(p.name for p in freed)}")


def _cancelled(alert: Alert) -> Iterator[Fact]:
    flag = alert.flag
    yield fact(
        "Stop", "This takes back every mail that you were sent about this order. Goods held only because of it: review them now."
    )
    yield fact("What", w.shorten(w.product(flag.articles), _WHAT))
    yield fact("Order", f"{order_name(flag)}.")
    reason = "What was read does not say why."
    if flag.end_reason:
        reason = authority(flag.authority).ends.get(flag.end_reason) or w.END_REASONS[flag.end_reason]
    if flag.end_reason is EndReason.WITHDRAWN:
        yield fact("Ended", "It never stood.", reason)
    else:
        yield fact("Ended", f"On {w.day(flag.state_since)}{_end_presumed(flag)}.")
        yield fact("Why", reason)
    yield fact("Source", *(_cited(flag, e.source) + _words(e.source) for e in _ending(flag)))
    yield fact("Remains", "Your own orders, and applications on file with you.")
    yield fact("Whose", *_whose_was(flag))


def _ending(flag: Flag) -> list[FlagEvent]:
    return [e for e in flag.events if e.action in ("rescinded", "vacated") and e.on <= flag.state_since][-2:]


def _end_presumed(flag: Flag) -> str:
    return " (presumed: publication date)" if any(e.presumed and e.on == flag.state_since for e in _ending(flag)) else ""


def _words(source: Citation) -> str:
    return "".join(f': "{q}"' for q in source.quotes[:1])


def _whose_was(flag: Flag) -> Iterator[str]:
    names = "; ".join(map(_party, flag.parties[:_SHOWN_PARTIES]))
    more = f"; and {len(flag.parties) - _SHOWN_PARTIES} more, under Parties" if len(flag.parties) > _SHOWN_PARTIES else ""
    yield "It reached any source." if flag.any_source else f"It named: {names}{more}." if names else "What was read names nobody."


# --- everything known -----------------------------------------------------------------------------------------------------


def _parties(flag: Flag) -> Section:
    return section(
        "Parties",
        text("The order names nobody: it reaches any source.") if flag.any_source and not flag.parties else None,
        text("Named in the order:") if flag.parties else None,
        items(_party(p) for p in flag.parties),
        text(w.sentence(f"Asked for by: {w.listed(flag.complainants)}")) if flag.complainants else None,
    )


def _party(party: FlagParty) -> str:
    place = ", ".join(filter(None, (party.city, party.region, w.country(party.country))))
    return f"{'FREED: ' if party.freed else ''}{party.name}" + (f" - {place}" if place else " - place not stated")


def _rights(flag: Flag) -> Section:
    if not flag.rights:
        said = "What was read does not say on which rights the order rests."
    elif flag.rights_decided:
        said = f"DECIDED: the order {'rested' if flag.state is State.ENDED else 'rests'} on these."
    else:
        said = "ASSERTED ONLY: these were claimed in the case. What was read does not say on which of them the order rests."
    return section("Rights and claims", text(said), items(f"{'LIFTED: ' if r.lifted else ''}{w.right(r)}" for r in flag.rights))


def _scope(flag: Flag) -> Section:
    kind = authority(flag.authority).instrument(flag.instrument)
    lines = [kind.scope or f"The reach of a {kind.words} is that of its text."]
    if not flag.any_source:
        said = " ".join([flag.articles or "", *flag.announced_in.quotes])
        lines.append(
            "The words quoted here also speak of affiliates or other related companies: read them as written."
            if _RELATED.search(said)
            else "The words quoted here mention no affiliates, subsidiaries or successors: ask before you treat them as covered."
        )
    lines.append(w.BASES[flag.basis][1])
    if flag.basis == "default" and kind.by_default:
        lines.append(kind.by_default)
    lines.append("It covers what is inside the rights above, not a list of models; redesigned articles may be outside it.")
    return section("Scope", items(lines))


def _dates(flag: Flag) -> Section:
    issued = f"Issued: {w.day(flag.issued_on)}{', presumed: publication date' if flag.issued_presumed else ''}"
    lines = [f"Made by: {authority(flag.authority).name}", issued, f"Published: {w.day(flag.published)}"]
    if flag.review_until:
        start = "publication" if flag.issued_presumed else "issue"
        days = (flag.review_until - flag.issued_on).days
        name = review_name(flag)
        lines.append(f"{name[0].upper()}{name[1:]} until: {w.day(flag.review_until)}, presumed: {days} days from {start}")
    lines.append(f"Status: {w.STATES[flag.state]} since {w.day(flag.state_since)}{_since_presumed(flag)}")
    if flag.state is State.ISSUED and (review := authority(flag.authority).review):
        lines.append(f"During review the goods may enter {w.market_names(flag)} {review.entry} ({review.provision})")
    if flag.bond or flag.state is State.ISSUED:
        lines.append(f"Bond, as written: {flag.bond or 'not stated in what was read'}")
    return section("Status and dates", items(lines))


def _identifiers(flag: Flag) -> Section:
    found: dict[str, dict[str, None]] = {}
    if flag.order_number:
        found["Order"] = {flag.order_number: None}
    found[authority(flag.authority).document] = dict.fromkeys(source.document_number for source in _sources(flag))
    for right in flag.rights:
        if right.number:
            lifted = " (LIFTED: no longer under the order)" if right.lifted else ""
            found.setdefault(w.right_kind(right) + lifted, {}).update(dict.fromkeys(_forms(right)))
    return section("Identifiers, one a line, to paste", *(paste(caption, lines) for caption, lines in found.items()))


def _forms(right: FlagRight) -> tuple[str, ...]:
    return w.number_forms(right.office, right.number or "")


def _models(flag: Flag) -> Section:
    return section(
        "Models",
        text("Named as examples; others may be covered too:") if flag.models else None,
        items(flag.models),
        text("HELD OUTSIDE the order, do not stop these on it:") if flag.not_subject else None,
        items(flag.not_subject),
        text("What was read names no model, inside or outside.") if not (flag.models or flag.not_subject) else None,
    )


def _sources(flag: Flag) -> tuple[Citation, ...]:
    """The documents that the order and its changes were read in, the announcement first."""
    return tuple(dict.fromkeys((flag.announced_in, *(e.source for e in flag.events))))


def _evidence(flag: Flag) -> Section:
    blocks = []
    for source in _sources(flag):
        where = _cited(flag, source)
        blocks.extend([quote(words, where) for words in source.quotes] or [text(f"{where}: no words quoted.")])
    return section("Evidence", *blocks)


def _cited(flag: Flag, source: Citation) -> str:
    return f"{authority(flag.authority).document} {source.document_number}, published {source.published.isoformat()}"


def _history(flag: Flag) -> Iterator[str]:
    for event in flag.events:
        presumed = " (presumed: publication date)" if event.presumed else ""
        note = f" {event.note}" if event.note and event.note not in flag.doubts else ""
        yield f"{event.on.isoformat()}{presumed}: {w.event(event)}; {_cited(flag, event.source)}.{note}"


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
    held = [f"from {row.valid_from.isoformat()}"] if row.valid_from else []
    held += [f"until {row.valid_until.isoformat()}"] if row.valid_until else []
    valid = f" Valid {' '.join(held)}." if held else ""
    read = f"read on {row.read_on.isoformat()}; {row.status}"
    return f"{row.provision} - {row.right.replace('_', ' ')}.{valid} Source: {row.source}, {read}."
