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

from alerts.first_screen import by_right, first_line, subject
from alerts.first_screen.card import card
from alerts.languages import pages
from alerts.languages.speech import ENGLISH, Speech
from alerts.letter import closing, list_page
from alerts.letter.attachments import Attachment, attachments
from alerts.letter.delta import Delta
from alerts.letter.entry import AllyLike, entry, rows_of_law
from alerts.letter.listed import NOTHING_READ, Read, listing
from alerts.telling.findings import labels
from alerts.wording import flowed, handling
from alerts.wording import phrases as p
from alerts.wording import phrases_of_lists as pl
from alerts.wording import words as w
from alerts.wording.beside import NOTHING_BESIDE, Beside
from alerts.wording.findings import findings_section, repeated_section
from alerts.wording.page import Page, section, sections, text
from alerts.wording.safety import safety_section
from alerts.wording.same_goods import same_goods_section
from alerts.wording.same_names import same_name_section
from pipeline.records import Alert, LegalRow

LARGEST = 60_000  # bytes of a list's HTML: Gmail cuts a mail at about 102 KB
# Dates, and words with hyphens or bars, up to a length that every screen has room for.
_DATE = rf"\b\d{{1,2}} (?:{'|'.join(w.MONTHS)}) \d{{4}}\b"
_LETTER = r"[^\W\u1100-\uffef]"  # but those that are written without blanks between words
_HYPHENED = rf"(?<!{_LETTER})(?<![/-])(?:{_LETTER}|[.,]){{1,12}}(?:[-/](?:{_LETTER}|[.,]){{1,12}}){{1,3}}(?!{_LETTER}|[/-])"
_WHOLE = re.compile(f"({_DATE}|{_HYPHENED})")


@dataclass(frozen=True)
class Rendered:
    """A mail's words; `alerts.letter.envelope.build` makes the bytes."""

    subject: str
    text: str
    html: str
    exercise: bool = False  # a drill from end to end
    attachments: tuple[Attachment, ...] = ()
    languages: tuple[str, ...] = (ENGLISH.language,)  # in which it is written, the first first (RFC 5646)


def banner_of(alert: Alert, leading: Speech, beside: Beside = NOTHING_BESIDE) -> tuple[str, ...]:
    """What stands above a mail on one order: how it may be handled, with what stands beside it, and that it is a drill."""
    flag = alert.flag
    return (*handling.banner(beside.flags(flag), labels(alert)), *((leading(p.DRILL_BANNER),) if flag.exercise else ()))


def render_alert(
    alert: Alert,
    ally: AllyLike,
    *,
    sender: str,
    contest: str,
    coverage: Sequence[str] = (),
    beside: Beside = NOTHING_BESIDE,
    languages: Sequence[Speech] = (ENGLISH,),
) -> Rendered:
    """The mail about one order. `languages`: in which its first screen stands, the first first; English stands in every mail."""
    flag = alert.flag
    cards = {say.language: card(alert, ally.name, contest, beside, say) for say in {*languages, ENGLISH}}

    def said(say: Speech) -> pages.Said:
        of = cards[say.language]
        same_goods = None if say.is_english else same_goods_section(beside.same_goods, say)
        safety = None if say.is_english else safety_section(beside.safety, say)
        told = () if say.is_english else (findings_section(flag, say), repeated_section(flag, say))
        same_names = same_name_section(beside.same_names, say)
        below = sections(*told, same_goods, same_names, safety)  # below the card: it lets nobody act
        return pages.Said(of.subject, of.first_line, facts=of.rows, sections=below)

    english = entry(alert, ally, cards[ENGLISH.language], title="", own_law=True, beside=beside)
    found = pages.beside(languages, said, english, exercise=flag.exercise)
    page = Page(
        subject=found.first.subject,
        first_line=found.first.first_line,
        banner=banner_of(alert, languages[0], beside),
        lead=(),
        groups=(),
        entries=found.entries,
        sections=sections(
            closing.answers(contest, alert.id, by_reply=beside.by_reply),
            closing.not_decided([flag], ally),
            closing.contest(ally, contest, f"alert {alert.id}", by_right.act_possible([alert.decision])),
        ),
        footer=tuple(closing.footer(ally, sender, coverage, alert.decided_at, [closing.told(alert)], [flag], languages)),
        end=pages.drills(languages) if flag.exercise else (),
        language=found.language,
    )
    return render_page(page, flag.exercise, languages)


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
    languages: Sequence[Speech] = (ENGLISH,),
) -> Rendered:
    """The mail that lists every order that stands, by what its reader was told of each, with all of it attached."""
    shown = listing(alerts, since, ally, as_of, coverage, read)
    exercise = [one.flag.exercise for one in (*alerts, *since.ended)]
    drills, drill = any(exercise), bool(exercise) and all(exercise)
    marks = {"drill": drill, "part_drill": drills}
    flags = [alert.flag for alert in alerts]
    speaks_of = [*flags, *(one.flag for beside in read.elsewhere.values() for one in beside.joined)]
    speaks_of += [*(was.flag for was, _ in since.changed), *(alert.flag for alert in since.ended)]
    zone, leading = ally.time_zone, languages[0]
    rendered = Rendered("", "", "")

    def head(say: Speech) -> pages.Said:
        lead = tuple(list_page.lead(shown, say))
        return pages.Said(subject.of_list(shown, zone, say, **marks), first_line.of_list(shown, zone, say, **marks), lead)

    for room, beside in list_page.rooms(shown, beside=len(languages) > 1 or not leading.is_english):
        more = list_page.beside(shown, zone, beside, [*languages[1:], *([] if leading.is_english else [ENGLISH])], head)
        page = Page(
            subject=handling.in_subject(speaks_of) + head(leading).subject,
            first_line=head(leading).first_line,
            banner=(
                *handling.banner(speaks_of),
                *((leading(p.DRILL_BANNER),) if drill else (p.PART_DRILL_BANNER,) if drills else ()),
            ),
            lead=(*pages.in_short(leading), *head(leading).lead),
            groups=tuple(list_page.groups(shown, zone, room, leading)),
            entries=tuple(more),
            sections=sections(
                list_page.complete(shown),
                section("Legal basis", text("Pointers for your lawyers, not advice:"), rows_of_law(_all_rows(alerts))),
                closing.answers(contest, pl.REFERENCE, takes_back=False),
                closing.not_decided(flags, ally),
                closing.contest(ally, contest, pl.REFERENCE, by_right.act_possible(a.decision for a in alerts)),
            ),
            footer=tuple(closing.footer(ally, sender, (), as_of, [], flags, languages)),
            end=pages.drills(languages) if drill else (p.PART_DRILL_BANNER,) if drills else (),
            language=leading.language,
        )
        rendered = render_page(page, drill, languages)
        if len(rendered.html.encode()) <= LARGEST:
            break
    return replace(rendered, attachments=attachments(shown))


def _all_rows(alerts: Sequence[Alert]) -> tuple[LegalRow, ...]:
    return tuple(dict.fromkeys(row for a in alerts for row in a.decision.rows))


# --- templates ------------------------------------------------------------------------------------------------------------


def render_page(page: Page, exercise: bool, languages: Sequence[Speech] = (ENGLISH,)) -> Rendered:
    """A mail of a page. `languages`: in which it stands; English is one of every mail's."""
    return Rendered(
        subject=page.subject,
        text=template("mail.txt.j2").render(page=page),
        html=template("mail.html.j2").render(page=page),
        exercise=exercise,
        languages=tuple(dict.fromkeys([*(say.language for say in languages), ENGLISH.language])),
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
