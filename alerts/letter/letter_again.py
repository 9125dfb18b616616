"""The mail that asks a contact point again whether it knows of a recall. Pure.

It says what is no more to be acted on, as the recall did, and nothing of what else may have changed since.
"""

from __future__ import annotations

from collections.abc import Sequence

from alerts.first_screen import first_line, subject
from alerts.languages.pages import Said, beside, drills
from alerts.languages.speech import ENGLISH, Speech
from alerts.letter import closing
from alerts.letter.entry import AllyLike
from alerts.letter.render import Rendered, banner_of, render_page
from alerts.telling.asking import DAYS
from alerts.wording import phrases as p
from alerts.wording import phrases_of_letters as pl
from alerts.wording.beside import Earlier
from alerts.wording.page import Entry, Page, Section, items, section, sections, text
from alerts.wording.phrases_of_rights import AND
from alerts.wording.words import clean, shorten
from pipeline.records import Alert


def asks_again(
    alert: Alert,
    ally: AllyLike,
    told: Earlier,
    address: str,
    step: int,
    telephone: str,
    *,
    sender: str,
    contest: str,
    languages: Sequence[Speech] = (ENGLISH,),
) -> Rendered:
    """`told`: the recall, as the address was given it; `step`: the how many-th asking, 0: because somebody wanted it."""
    flag = alert.flag

    def said(say: Speech) -> Said:
        nth = say(p.SUBJECT_SEPARATOR) + nth_asking(step, say)
        own = clean(subject.of_alert(alert, say=say).partition(say(p.SUBJECT_SEPARATOR))[0])
        return Said(
            f"{shorten(own, say.longest - say.columns(nth) - (say.columns(own) - len(own)))}{nth}",
            first_line.of_alert(alert, say=say),
            sections=sections(_why(ally, told, address, say), _what_to_do(telephone, say)),
        )

    english = Entry("", (), said(ENGLISH).sections, flag.exercise)
    found = beside(languages, said, english, exercise=flag.exercise)
    alone = len(found.entries) == 1  # nothing stands beside it
    page = Page(
        subject=found.first.subject,
        first_line=found.first.first_line,
        banner=banner_of(alert, languages[0]),
        lead=(),
        groups=(),
        entries=() if alone else found.entries,
        sections=(
            *(english.sections if alone else ()),
            *sections(closing.contest(ally, contest, f"alert {alert.id}", act_possible=False)),
        ),
        footer=tuple(closing.footer(ally, sender, (), alert.decided_at, [closing.told(alert)], [flag], languages)),
        end=drills(languages) if flag.exercise else (),
        language=found.language,
    )
    return render_page(page, flag.exercise, languages)


def _why(ally: AllyLike, told: Earlier, address: str, say: Speech) -> Section:
    before = say(pl.TOLD_BEFORE, on=told.on.isoformat(), address=clean(address), subject=told.subject, reference=told.reference)
    return section(say(pl.WHY_THIS_MAIL), text(before, say(pl.NOBODY_SAID, authority=ally.authority)))


def _what_to_do(telephone: str, say: Speech) -> Section:
    done = say(pl.REPLY_DONE, **say.answer_words)
    return section(say(pl.WHAT_TO_DO), items([say(pl.OFF_YOUR_LISTS), done, then_call(telephone, say)]))


def nth_asking(step: int, say: Speech) -> str:
    """ "asked again, 1 of 3": of one recall or of a STOP list."""
    return say(pl.NTH_ASKING, step=step, steps=len(DAYS)) if step else say(pl.ASKED_AGAIN)


def then_call(telephone: str, say: Speech) -> str:
    """When it is asked again, and that somebody telephones then."""
    days = ", ".join(map(str, DAYS[:-1])) + say(AND) + str(DAYS[-1])
    return say(pl.THEN_CALL if telephone else pl.THEN_CALL_NO_NUMBER, days=days, number=clean(telephone))
