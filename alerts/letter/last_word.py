"""The last word to an ally that leaves: it is told nothing more, and what it holds is not to be held on our word. Pure.

Whatever it holds, the HTML has at most 60 KB; the table attached always names all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from alerts.languages.pages import Said, beside, drills
from alerts.languages.speech import ENGLISH, Speech
from alerts.letter.attachments import Attachment
from alerts.letter.entry import AllyLike
from alerts.letter.render import LARGEST, Rendered, render_page
from alerts.wording import goods, handling
from alerts.wording import phrases as p
from alerts.wording import phrases_of_leaving as pv
from alerts.wording import phrases_of_letters as pl
from alerts.wording import words as w
from alerts.wording.naming import kind_called, number_or_ref, order_number
from alerts.wording.page import Entry, Page, items, section, sections, text
from pipeline.records import Alert, Flag
from pipeline.shown.tables import Row, as_csv

FILE = "orders.csv"
_COLUMNS = ("ref", "number", "kind", "goods", "flag", "exercise")
_ROWS = 400
_GOODS = 60
_NUMBER = 40


def last_word(
    held: Sequence[Alert],
    ally: AllyLike,
    on: date,
    *,
    sender: str,
    contest: str,
    languages: Sequence[Speech] = (ENGLISH,),
    exercise: bool = False,
) -> Rendered:
    """Says it to an address that holds these orders. `on`: from when; `exercise`: all that it was told were drills."""
    rows = sorted(held, key=lambda alert: (_number(alert), alert.flag_id))
    most = min(len(rows), _ROWS)
    while True:
        rendered = _rendered(rows, most, ally, on, sender=sender, contest=contest, languages=languages, exercise=exercise)
        if most == 0 or len(rendered.html.encode()) <= LARGEST:
            break
        most = most * 3 // 4
    table = (Attachment(FILE, "csv", as_csv(_COLUMNS, map(_cells, rows))),) if rows else ()
    return replace(rendered, attachments=table)


def _rendered(
    rows: Sequence[Alert],
    most: int,
    ally: AllyLike,
    on: date,
    *,
    sender: str,
    contest: str,
    languages: Sequence[Speech],
    exercise: bool,
) -> Rendered:
    """The rows stand once, in the part of the mail that is in English."""
    flags: list[Flag] = [alert.flag for alert in rows]

    def said(say: Speech) -> Said:
        mark, label = say(p.DRILL) if exercise else "", handling.in_subject(flags)
        subject = say.of(len(rows), pv.SUBJECT, ally=ally.code) if rows else say(pv.SUBJECT_WITHOUT, ally=ally.code)
        first = f"{mark}{say(pv.FIRST, on=on.isoformat(), authority=w.clean(ally.authority))}"
        means = [say(pv.HOLD_NOTHING), say(pv.NOT_ENDED), say(pv.REVIEW)] if rows else [say(pv.NONE_HELD)]
        return Said(
            w.clean(f"{mark}{label}{subject}"),
            first,
            sections=sections(
                section(say(pv.WHAT_IT_MEANS), items([*means, say(pv.STAYS)])),
                section(say(pv.IF_NOT_SO), text(say(pl.WRITE_TO, contest=w.clean(contest)))),
            ),
        )

    named = section(pv.HELD_FROM_US, items(_lines(rows, most)))
    english = Entry("", (), sections(*said(ENGLISH).sections[:1], named, *said(ENGLISH).sections[1:]), exercise)
    found = beside(languages, said, english, exercise=exercise)
    alone = len(found.entries) == 1
    page = Page(
        subject=found.first.subject,
        first_line=found.first.first_line,
        banner=(*handling.banner(flags), *((languages[0](p.DRILL_BANNER),) if exercise else ())),
        lead=(),
        groups=(),
        entries=() if alone else found.entries,
        sections=english.sections if alone else (),
        footer=(pl.SENT_BY.format(sender=w.clean(sender)), pl.BY_MACHINE),
        end=drills(languages) if exercise else (),
        language=found.language,
    )
    return render_page(page, exercise, languages)


def _lines(rows: Sequence[Alert], most: int) -> Iterator[str]:
    for alert in rows[:most]:
        drill = p.DRILL if alert.flag.exercise else ""
        kind = kind_called(alert.flag.instrument)
        yield drill + pv.ROW_HELD.format(number=_number(alert), kind=kind, goods=_goods(alert), ref=alert.id)
    if left := len(rows) - most:
        yield ENGLISH.of(left, pv.MORE_HELD)


def _number(alert: Alert) -> str:
    return number_or_ref(w.clean(order_number(alert.flag)), alert.id, _NUMBER)


def _goods(alert: Alert) -> str:
    return w.shorten(w.clean(goods.named(alert.flag.articles)), _GOODS)


def _cells(alert: Alert) -> Row:
    flag = alert.flag
    return {
        "ref": alert.id,
        "number": w.clean(order_number(flag)),
        "kind": flag.instrument,
        "goods": w.clean(goods.named(flag.articles)),
        "flag": flag.id,
        "exercise": "yes" if flag.exercise else "no",
    }
