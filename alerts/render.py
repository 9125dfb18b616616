"""The e-mails: one about one order, and the list of many. Pure: the same records give the same bytes.

An officer has ten seconds: the first line says what to do, the card the rest. The templates show a card and decide no word. The
text part is complete without the HTML and without any link, because gateways strip links or open them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template, select_autoescape
from markupsafe import Markup, escape

from alerts import by_right, closing, first_line, flowed, list_page, subject
from alerts import phrases as p
from alerts import phrases_of_lists as pl
from alerts import words as w
from alerts.attachments import Attachment, attachments
from alerts.beside import NOTHING_BESIDE, Beside
from alerts.card import card
from alerts.delta import Delta
from alerts.entry import AllyLike, entry, rows_of_law
from alerts.listed import NOTHING_READ, Read, listing
from alerts.page import Page, section, sections, text
from pipeline.records import Alert, LegalRow

LARGEST = 60_000  # bytes of a list's HTML: Gmail cuts a mail at about 102 KB
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
    attachments: tuple[Attachment, ...] = ()


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
    return render_page(page, flag.exercise)


def render_list(
    alerts: Sequence[Alert],
    since: Delta,
    ally: AllyLike,
    *,
    sender: str,
    contest: str,
    as_of: datetime,
    coverage: Sequence[str],
    read: Read = NOTHING_READ,
) -> Rendered:
    """The mail that lists every order that stands, by what its reader was told of each, with all of it attached."""
    shown = listing(alerts, since, ally, as_of, coverage, read)
    exercise = [one.flag.exercise for one in (*alerts, *since.ended)]
    drills, drill = any(exercise), bool(exercise) and all(exercise)
    marks = {"drill": drill, "part_drill": drills}
    flags = [alert.flag for alert in alerts]
    rendered = Rendered("", "", "")
    for room in list_page.rooms(shown):
        page = Page(
            subject=subject.of_list(shown, ally.time_zone, **marks),
            first_line=first_line.of_list(shown, ally.time_zone, **marks),
            banner=(p.DRILL_BANNER,) if drill else (p.PART_DRILL_BANNER,) if drills else (),
            lead=tuple(list_page.lead(shown)),
            groups=tuple(list_page.groups(shown, ally.time_zone, room)),
            entries=(),
            sections=sections(
                list_page.complete(shown),
                section("Legal basis", text("Pointers for your lawyers, not advice:"), rows_of_law(_all_rows(alerts))),
                closing.answers(contest, pl.REFERENCE, takes_back=False),
                closing.not_decided(flags, ally),
                closing.contest(ally, contest, pl.REFERENCE, by_right.act_possible(a.decision for a in alerts)),
            ),
            footer=tuple(closing.footer(ally, sender, (), as_of, [], flags)),
            end=(p.DRILL_END,) if drill else (p.PART_DRILL_BANNER,) if drills else (),
        )
        rendered = render_page(page, drill)
        if len(rendered.html.encode()) <= LARGEST:
            break
    return replace(rendered, attachments=attachments(shown))


def _all_rows(alerts: Sequence[Alert]) -> tuple[LegalRow, ...]:
    return tuple(dict.fromkeys(row for a in alerts for row in a.decision.rows))


# --- templates ------------------------------------------------------------------------------------------------------------


def render_page(page: Page, exercise: bool) -> Rendered:
    """A mail of a page."""
    return Rendered(
        subject=page.subject,
        text=template("mail.txt.j2").render(page=page),
        html=template("mail.html.j2").render(page=page),
        exercise=exercise,
    )


@cache
def template(name: str) -> Template:
    """One of the package's templates; in those of HTML whatever is put in is escaped."""
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
