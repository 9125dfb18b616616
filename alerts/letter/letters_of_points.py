"""Mails about a contact point itself: whether somebody reads there, and what became of it. No order stands in them. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from alerts.languages.pages import Said, beside, drills
from alerts.languages.speech import ENGLISH, Speech
from alerts.letter.entry import AllyLike
from alerts.letter.render import Rendered, render_page
from alerts.wording import phrases as p
from alerts.wording import phrases_of_letters as pl
from alerts.wording.page import Block, Entry, Page, items, section, sections, text
from alerts.wording.words import clean


def asks_to_confirm(
    ally: AllyLike,
    address: str,
    word: str,
    until: date,
    *,
    sender_of_mails: str,
    contest: str,
    languages: Sequence[Speech] = (ENGLISH,),
    exercise: bool = False,
) -> Rendered:
    """Asks for a word to be sent back."""

    def said(say: Speech) -> Said:
        return Said(
            say(pl.PLEASE_CONFIRM, authority=ally.authority),
            say(pl.CONFIRM_FIRST, authority=ally.authority),
            sections=sections(
                section(
                    say(pl.WHAT_TO_DO),
                    text(say(pl.SEND_BACK, address=clean(address))),
                    Block("paste", (word,), say(pl.WORD)),
                    text(say(pl.GOOD_UNTIL, until=until.isoformat())),
                ),
                section(say(pl.WHY), text(say(pl.WHY_CONFIRM, authority=ally.authority))),
                section(say(pl.NOT_KNOWN), text(say(pl.DO_NOTHING, contest=clean(contest)))),
            ),
        )

    return _mail(said, languages, sender=sender_of_mails, exercise=exercise)


def slowed_down(
    ally: AllyLike,
    officer: str,
    *,
    sender_of_mails: str,
    contest: str,
    languages: Sequence[Speech] = (ENGLISH,),
    exercise: bool = False,
) -> Rendered:
    """Tells who decides at a contact point that one of its officers wants no more mails."""

    def said(say: Speech) -> Said:
        return Said(
            say(pl.SLOWED, ally=ally.code),
            say(pl.SLOWED_FIRST, officer=clean(officer)),
            sections=sections(
                section(say(pl.WHAT_IT_MEANS), items([say(pl.ONCE_A_WEEK), say(pl.AT_ONCE)])),
                section(say(pl.WHAT_YOU_CAN_DO), items([say(pl.TAKE_OVER, contest=clean(contest)), say(pl.NOBODY_READS)])),
            ),
        )

    return _mail(said, languages, sender=sender_of_mails, exercise=exercise)


def waits_for_second_person(
    ally: AllyLike,
    n: int,
    hours: int,
    *,
    sender_of_mails: str,
    contest: str,
    languages: Sequence[Speech] = (ENGLISH,),
    exercise: bool = False,
) -> Rendered:
    """Tells who decides at a contact point that so many alerts wait for a second person, and after which hours that is an issue."""

    def said(say: Speech) -> Said:
        return Said(
            say.of(n, pl.WAITS, ally=ally.code),
            say.of(n, pl.WAITS_FIRST, authority=ally.authority),
            sections=sections(
                section(say(pl.WHAT_TO_DO), items([say(pl.LOOK_AT_RIGHTS), say(pl.LET_GO), say(pl.ISSUE_AFTER, hours=hours)])),
                section(say(pl.WAITS_NOT), text(say(pl.TOLD_WITHOUT))),
                section(say(pl.NOT_YOURS), text(say(pl.WRITE_TO, contest=clean(contest)))),
            ),
        )

    return _mail(said, languages, sender=sender_of_mails, exercise=exercise)


def _mail(words: Callable[[Speech], Said], languages: Sequence[Speech], *, sender: str, exercise: bool) -> Rendered:
    def said(say: Speech) -> Said:
        mark, own = say(p.DRILL) if exercise else "", words(say)
        return Said(clean(f"{mark}{own.subject}"), f"{mark}{own.first_line}", sections=own.sections)

    english = Entry("", (), said(ENGLISH).sections, exercise)
    found = beside(languages, said, english, exercise=exercise)
    alone = len(found.entries) == 1  # nothing stands beside it
    page = Page(
        subject=found.first.subject,
        first_line=found.first.first_line,
        banner=(languages[0](p.DRILL_BANNER),) if exercise else (),
        lead=(),
        groups=(),
        entries=() if alone else found.entries,
        sections=english.sections if alone else (),
        footer=(pl.SENT_BY.format(sender=clean(sender)), pl.BY_MACHINE),
        end=drills(languages) if exercise else (),
        language=found.language,
    )
    return render_page(page, exercise, languages)
