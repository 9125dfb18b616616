"""What every mail ends with: what it does not decide, how to contest it, what it is known by. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from alerts.languages.speech import ENGLISH, Speech
from alerts.letter.entry import AllyLike
from alerts.wording import words as w
from alerts.wording.page import Section, items, section, text
from pipeline.authorities.declared import authority
from pipeline.records import Alert, Flag

_NO_MAIL = "That no mail comes does not mean that there is no order: we tell only what stands in the sources we read."


def not_decided(flags: Sequence[Flag], ally: AllyLike) -> Section:
    """What nobody may read into it."""
    found = "each order rests on rights for its own market only, as its authority found them"
    if len(flags) == 1:
        by = f"as found by the {authority(flags[0].authority).name} on {flags[0].issued_on.isoformat()}"
        found = f"the order rests on rights for {w.market_names(flags[0])} only, {by}"
    return section(
        "What this does not decide",
        items(
            [
                f"Any right in {ally.name}: {found}.",
                f"Rights are national: a foreign order proves nothing about a right in {ally.name}, or about who holds it.",
                "Whether any right is valid, there or with you.",
                "Whether a given article is inside the order. That is decided on the article, not on this mail.",
                "Whether a party named here does wrong in your market, or with other goods.",
                "Genuine goods sold with the right holder's consent, goods in transit, travellers' own goods: your law decides.",
                "Appeals and court proceedings: they are known here only if a notice in our sources says so.",
            ]
        ),
    )


def contest(ally: AllyLike, to: str, reference: str, act_possible: bool) -> Section:
    """Whom to write to, and what to name. Where nobody may act there is nothing to contest in the ally's market."""
    return section(
        "To contest or correct",
        items(
            [
                f"This mail, a fact, a name or a product in it: write to {to} and name {reference}.",
                w.sentence(f"What is done with it in {ally.name}: {ally.contest}") if ally.contest and act_possible else "",
                "The order itself: the authority that made it.",
            ]
        ),
    )


def answers(to: str, reference: str, *, by_reply: bool = False, takes_back: bool = True) -> Section:
    """What the words mean that an answer is made of. Of a mail that never `takes_back` anything nobody is to say DONE."""
    how = (
        "Reply with one of these words alone in the first line:"
        if by_reply
        else f"Write one of these words to {to}, and name {reference}:"
    )
    begins = 'that begins with STOP, PAUSED or "No longer"'
    return section(
        "How to answer",
        text(how),
        items(
            [
                "SEEN: your officers know of it.",
                "HIT: such goods came, whatever you did with them.",
                "NONE: no such goods came.",
                "WRONG: something in this mail is not so.",
                f"DONE: of a mail {begins}: it is off your lists, goods held for it were reviewed." if takes_back else "",
            ]
        ),
    )


def told(alert: Alert) -> str:
    """By what an alert is known."""
    return f"Alert {alert.id}, number {alert.n} to {alert.ally} on this order; revision {alert.revision}; flag {alert.flag_id}."


def footer(
    ally: AllyLike,
    sender: str,
    coverage: Sequence[str],
    at: datetime,
    references: list[str],
    flags: Sequence[Flag],
    languages: Sequence[Speech] = (ENGLISH,),
) -> Iterator[str]:
    """The last lines: when, by whom, from what, and how much was looked at."""
    yield f"Written for {w.clean(ally.authority)} ({ally.code})."
    yield from references
    yield f"As known {w.moment(at, ally.time_zone)}. Sent by {w.clean(sender)}."
    submitted = " and from what authorities submitted" if any(flag.submitted for flag in flags) else ""
    yield f"Made by machine from public documents{submitted}; each quote stands in the document cited, and shows where it was cut."
    yield "Not legal advice."
    if any(event.said for flag in flags for event in flag.events):
        yield "What a person found stands in no document cited: it is that person's word."
    yield from (f"Looked at completely: {w.clean(line)}." for line in coverage)
    yield _NO_MAIL
    if all(say.is_english for say in languages) and not any(tag.split("-")[0] == "en" for tag in ally.languages):
        yield f"Written in English, not translated ({', '.join(ally.languages)}); quotes stand as published."
