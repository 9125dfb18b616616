"""The e-mails: one about one order, and the list of many. Pure: the same records give the same bytes.

An officer has ten seconds: the first line says what to do, the card the rest. The templates show a card and decide no word. The
text part is complete without the HTML and without any link, because gateways strip links or open them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template, select_autoescape
from markupsafe import Markup, escape

from alerts import by_right, closing, first_line, flowed, goods, subject
from alerts import phrases as p
from alerts import words as w
from alerts.beside import NOTHING_BESIDE, Beside
from alerts.card import card
from alerts.entry import AllyLike, entry, rows_of_law
from alerts.naming import order_number
from alerts.page import Entry, Group, Page, section, sections, text
from pipeline.authorities.declared import authority
from pipeline.records import Alert, LegalRow, State

_STATE_ORDER = (State.IN_FORCE, State.ISSUED, State.SUSPENDED, State.ENDED)
# Dates, and words with hyphens or bars, up to a length that every screen has room for.
_DATE = rf"\b\d{{1,2}} (?:{'|'.join(w.MONTHS)}) \d{{4}}\b"
_HYPHENED = r"(?<![\w/-])[\w.,]{1,12}(?:[-/][\w.,]{1,12}){1,3}(?![\w/-])"
_WHOLE = re.compile(f"({_DATE}|{_HYPHENED})")


@dataclass(frozen=True)
class Rendered:
    """A mail's words; `alerts.envelope.build` makes the bytes."""

    subject: str
    text: str
    html: str
    exercise: bool = False  # a drill from end to end


def render_alert(
    alert: Alert, ally: AllyLike, *, sender: str, contest: str, coverage: Sequence[str] = (), beside: Beside = NOTHING_BESIDE
) -> Rendered:
    """The mail about one order."""
    flag = alert.flag
    first = card(alert, ally.name, contest, beside)
    page = Page(
        subject=first.subject,
        first_line=first.first_line,
        banner=(p.DRILL_BANNER,) if flag.exercise else (),
        lead=(),
        groups=(),
        entries=(entry(alert, ally, first, title="", own_law=True, beside=beside),),
        sections=sections(
            closing.answers(contest, alert.id, by_reply=beside.by_reply),
            closing.not_decided([flag], ally),
            closing.contest(ally, contest, f"alert {alert.id}", by_right.act_possible([alert.decision])),
        ),
        footer=tuple(closing.footer(ally, sender, coverage, alert.decided_at, [closing.told(alert)], [flag])),
        end=(p.DRILL_END,) if flag.exercise else (),
    )
    return _rendered(page, flag.exercise)


def render_inventory(
    alerts: Sequence[Alert], ally: AllyLike, *, sender: str, contest: str, as_of: datetime, coverage: Sequence[str]
) -> Rendered:
    """One mail that lists every order that stands and which the ally has not been told of."""
    ordered = sorted(alerts, key=_place)
    flags = [a.flag for a in ordered]
    drills = sum(f.exercise for f in flags)
    drill = bool(flags) and drills == len(flags)
    marks = {"drill": drill, "part_drill": bool(drills)}
    page = Page(
        subject=subject.of_list(flags, ally.code, as_of, ally.time_zone, **marks),
        first_line=first_line.of_list(ordered, **marks),
        banner=(p.DRILL_BANNER,) if drill else (p.PART_DRILL_BANNER,) if drills else (),
        lead=tuple(_inventory_lead(ordered)),
        groups=tuple(_groups(ordered)),
        entries=tuple(_numbered(n, alert, ally, contest) for n, alert in enumerate(ordered, start=1)),
        sections=sections(
            section("Legal basis", text("Pointers for your lawyers, not advice:"), rows_of_law(_all_rows(ordered))),
            closing.answers(contest, "the alert at the end of its entry"),
            closing.not_decided(flags, ally),
            closing.contest(ally, contest, "the alert at the end of its entry", by_right.act_possible(a.decision for a in ordered)),
        ),
        footer=tuple(closing.footer(ally, sender, coverage, as_of, [], flags)),
        end=(p.DRILL_END,) if drill else (p.PART_DRILL_BANNER,) if drills else (),
    )
    return _rendered(page, drill)


# --- the inventory --------------------------------------------------------------------------------------------------------


def _place(alert: Alert) -> tuple[bool, int, int, str, str, str]:
    flag = alert.flag
    rank = list(authority(flag.authority).by_code).index(flag.instrument)
    return (flag.may_have_ended, _STATE_ORDER.index(flag.state), rank, flag.market, order_number(flag), flag.id)


def _inventory_lead(alerts: Sequence[Alert]) -> Iterator[str]:
    states = Counter(w.STATES[a.flag.state] for a in alerts)
    if states:
        yield "How they stand: " + ", ".join(f"{n} {state}" for state, n in states.items()) + "."
    if doubtful := sum(a.flag.may_have_ended for a in alerts):
        yield f"{doubtful} of them {w.MAY_HAVE_ENDED}. They stand apart, as the last ones: all their rights are past their terms."
    actions = Counter(by_right.short(a.decision) for a in alerts)
    if actions:
        yield "What you may do: " + ", ".join(f"{n} x {action}" for action, n in actions.most_common()) + "."
    yield "This is no news: it brings you up to date once. What changes from now on comes by itself."


def _groups(alerts: Sequence[Alert]) -> Iterator[Group]:
    grouped: dict[str, list[str]] = {}
    for n, alert in enumerate(alerts, start=1):
        flag = alert.flag
        words = authority(flag.authority).instrument(flag.instrument).words
        state = w.MAY_HAVE_ENDED.upper() if flag.may_have_ended else w.STATES[flag.state]
        title = f"{state}: {authority(flag.authority).markets} {words} ({flag.instrument})"
        until = flag.review_until if flag.state is State.ISSUED else None
        since = f"review until {until.isoformat()}" if until else f"since {flag.state_since.isoformat()}"
        what = ("EXERCISE " if flag.exercise else "") + w.shorten(goods.named(flag.articles), 60)
        line = w.clean(f"[{n}] {order_number(flag)}: {what}; {since}; {by_right.short(alert.decision)}")
        grouped.setdefault(title, []).append(line)
    return (Group(title, tuple(rows)) for title, rows in grouped.items())


def _numbered(n: int, alert: Alert, ally: AllyLike, contest: str) -> Entry:
    flag = alert.flag
    drill = "EXERCISE " if flag.exercise else ""
    title = w.clean(f"{drill}[{n}] {order_number(flag)} {flag.instrument}: {w.shorten(w.product(flag.articles), 90)}")
    new = alert.model_copy(update={"n": 1})  # to its readers, whatever others were told before
    found = entry(new, ally, card(new, ally.name, contest), title=title, own_law=False)
    told = section("Reference", text(closing.told(alert)))
    return Entry(found.title, found.facts, (*found.sections, told), found.exercise)


def _all_rows(alerts: Sequence[Alert]) -> tuple[LegalRow, ...]:
    return tuple(dict.fromkeys(row for a in alerts for row in a.decision.rows))


# --- templates ------------------------------------------------------------------------------------------------------------


def _rendered(page: Page, exercise: bool) -> Rendered:
    return Rendered(
        subject=page.subject,
        text=_template("mail.txt.j2").render(page=page),
        html=_template("mail.html.j2").render(page=page),
        exercise=exercise,
    )


@cache
def _template(name: str) -> Template:
    return _environment().get_template(name)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("alerts", "templates"),
        autoescape=select_autoescape(enabled_extensions=("html.j2",)),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.filters.update(paragraph=flowed.paragraph, fixed=flowed.fixed, whole=_whole)
    return environment


def _whole(words: str) -> Markup:
    """Words for HTML, in which no browser breaks a date or a number at its hyphens."""
    return Markup("").join(_unbroken(part) if n % 2 else escape(part) for n, part in enumerate(_WHOLE.split(words)))


def _unbroken(part: str) -> Markup:
    number = any(character.isdigit() for character in part)
    return Markup('<span style="white-space:nowrap">{}</span>').format(part) if number else escape(part)
