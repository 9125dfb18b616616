"""The STOP list: the end of many orders in one mail, which takes back each of them as a STOP of its own would. Pure.

Whatever their number, its HTML has at most 60 KB; the table attached always names all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from alerts.first_screen import subject
from alerts.languages.pages import Said, drills, in_short
from alerts.languages.speech import ENGLISH, Speech
from alerts.law import conditions
from alerts.letter import closing
from alerts.letter.attachments import Attachment
from alerts.letter.entry import AllyLike
from alerts.letter.letter_again import nth_asking, then_call
from alerts.letter.render import LARGEST, Rendered, render_page
from alerts.many import phrases as pm
from alerts.wording import goods, handling, taken_back
from alerts.wording import phrases as p
from alerts.wording import phrases_of_letters as pl
from alerts.wording import words as w
from alerts.wording.beside import Earlier
from alerts.wording.naming import kind_called, number_or_ref, order_number
from alerts.wording.page import Entry, Group, Page, Section, items, section, sections, text
from alerts.wording.phrases_of_languages import IN_ENGLISH
from pipeline.records import Alert
from pipeline.shown.tables import Row, as_csv

FILE = "ends.csv"
_ROWS = 400  # more never fit
_GOODS = 60  # characters of goods in few words
_NUMBER = 40  # and of the longest number that is shown: where there is no room for one, the alert's stands for it
_COLUMNS = (
    "ref", "number", "kind", "goods", "how", "date", "takes_back", "takes_back_date", "takes_back_subject", "earlier", "flag",
    "exercise",
)  # fmt: skip


@dataclass(frozen=True)
class Ended:
    """The end of one order, and the mails on it that its reader has, the first first."""

    alert: Alert
    earlier: tuple[Earlier, ...] = ()


@dataclass(frozen=True)
class Again:
    """That it is asked whether a STOP list is known: which one, to whom it went, the how many-th time (0: a person wants it)."""

    told: Earlier
    address: str
    step: int
    telephone: str


def render_ends(
    ended: Sequence[Ended],
    ally: AllyLike,
    *,
    sender: str,
    contest: str,
    by_reply: bool,
    again: Again | None = None,
    languages: Sequence[Speech] = (ENGLISH,),
) -> Rendered:
    """The STOP list of these orders, all of them drills or none; or with `again` the mail that asks for an answer to it.

    `languages`: in which it stands, the first first; English stands in every mail.
    """
    in_order = sorted(ended, key=lambda one: (subject.how_it_ended(one.alert.flag), _number(one.alert), one.alert.flag_id))
    alerts = [one.alert for one in in_order]
    drill, leading = alerts[0].flag.exercise, languages[0]
    at = max(alert.decided_at for alert in alerts)
    further = tuple(dict.fromkeys([*languages[1:], *([] if leading.is_english else [ENGLISH])]))

    def head(say: Speech) -> Said:
        reply = say(pm.REPLY, **say.answer_words) if by_reply else say(pm.WRITE, to=w.clean(contest), **say.answer_words)
        lead = (*in_short(say), say(pm.LEAD), reply, say(pm.ATTACHED))
        asked = sections(*_asked_again(ally, again, say)) if again else ()
        return Said(_subject(alerts, again, say), _first_line(alerts, say), lead, sections=asked)

    first, rendered = head(leading), Rendered("", "", "")
    asked = (Entry("", (), first.sections, exercise=False, language=leading.language),) if further and first.sections else ()
    for form, most, beside in _rooms(len(in_order), beside=bool(further)):
        page = Page(
            subject=handling.in_subject(alert.flag for alert in alerts) + first.subject,
            first_line=first.first_line,
            banner=(*handling.banner(a.flag for a in alerts), *((leading(p.DRILL_BANNER),) if drill else ())),
            lead=first.lead,
            groups=tuple(_groups(in_order, form, most, leading)),
            entries=(*asked, *(_beside(head(say), say, _groups(in_order, form, beside, say)) for say in further)),
            sections=sections(
                *(() if asked else first.sections),
                closing.answers(contest, pm.REFERENCE, by_reply=by_reply),
                closing.not_decided([alert.flag for alert in alerts], ally),
                closing.contest(ally, contest, pm.REFERENCE, act_possible=False),
            ),
            footer=tuple(closing.footer(ally, sender, (), at, [], [alert.flag for alert in alerts], languages)),
            end=drills(languages) if drill else (),
            language=leading.language,
        )
        rendered = render_page(page, drill, languages)
        if len(rendered.html.encode()) <= LARGEST:
            break
    return replace(rendered, attachments=(Attachment(FILE, "csv", as_csv(_COLUMNS, map(_cells, in_order))),))


def _rooms(n: int, *, beside: bool) -> Iterator[tuple[str, int, int]]:
    """How each mail that is taken back is named, and how many orders are shown, first and in the languages beside it.

    What does not fit a mail is tried with less.
    """
    most = min(n, _ROWS)
    yield p.REPLACED, most, most
    yield p.REPLACED_SHORT, most, most
    if beside:
        yield p.REPLACED_SHORT, most, 0
    while most > 0:
        most = most * 3 // 4
        yield p.REPLACED_SHORT, most, 0


def _beside(said: Said, say: Speech, found: Iterable[Group]) -> Entry:
    """The list in a further language, below the first."""
    title = IN_ENGLISH.format(subject=said.subject) if say.is_english else said.subject
    shown = [section(f"{group.title} ({group.n})", items(group.rows)) for group in found]
    lead = (said.first_line, *said.lead)
    return Entry(title, (), sections(*shown, *said.sections), exercise=False, lead=lead, language=say.language)


# --- subject and first line -----------------------------------------------------------------------------------------------------


def _subject(alerts: Sequence[Alert], again: Again | None, say: Speech) -> str:
    """In a language that says it in more words, or whose letters take two columns, the first form that has room."""
    n, over = len(alerts), _over(alerts, say)
    said = {"orders": say.counted(n, p.ORDER), "nth": nth_asking(again.step, say) if again else ""}
    whole, short = (pm.SUBJECT_AGAIN, pm.SUBJECT_AGAIN_SHORT) if again else (pm.SUBJECT, pm.SUBJECT_SHORT)
    least = say(pm.SUBJECT_SHORT, over=say.of(n, pm.OVER), **said)
    forms = (say(whole, over=over, **said), say(short, over=over, **said))
    return _mark(alerts, say) + next((form for form in forms if say.columns(form) <= say.longest), least)


def _over(alerts: Sequence[Alert], say: Speech) -> str:
    """How all of them ended, where that is one word; where only the days differ, from which to which."""
    ways = {subject.how_it_ended(alert.flag, say) for alert in alerts}
    if len(ways) == 1:
        return ways.pop()
    days = sorted({alert.flag.state_since.isoformat() for alert in alerts})
    if ways <= {say(p.SUBJECT_ENDED, on=on) for on in days}:
        return say(pm.ENDED_BETWEEN, first=days[0], last=days[-1])
    return say.of(len(alerts), pm.OVER)


def _first_line(alerts: Sequence[Alert], say: Speech) -> str:
    n = len(alerts)
    what = say(pm.FIRST, orders=say.counted(n, p.ORDER)) if n > 1 else say(pm.FIRST_ONE)
    held = pm.HELD if any(map(conditions.may_ever_hold, alerts)) else pm.HELD_WITHOUT_POWER
    return f"{_mark(alerts, say)}{what} {say(held)} {say(p.TELL_ALL)}"


def _mark(alerts: Sequence[Alert], say: Speech) -> str:
    return say(p.DRILL) if alerts[0].flag.exercise else ""


# --- the orders -------------------------------------------------------------------------------------------------------------------


def _groups(ended: Sequence[Ended], form: str, most: int, say: Speech) -> Iterator[Group]:
    """The first so many, those that ended alike together; then how many more."""
    counts = Counter(subject.how_it_ended(one.alert.flag) for one in ended)
    for how, some in groupby(ended[:most], key=lambda one: subject.how_it_ended(one.alert.flag)):
        those = list(some)
        flag = those[0].alert.flag
        ago = "" if how == p.SUBJECT_NEVER_STOOD else taken_back.ago(flag.state_since, those[0].alert, say)
        title = say(pm.GROUP, how=subject.how_it_ended(flag, say), ago=ago)
        yield Group(title, counts[how], tuple(_row(one, form, say) for one in those), say.language)
    if left := len(ended) - most:
        yield Group(say(pm.REST), left, (say(pm.IN_FILE),), say.language)


def _row(one: Ended, form: str, say: Speech) -> str:
    alert, flag = one.alert, one.alert.flag
    return say(
        pm.ROW,
        number=_number(alert),
        kind=kind_called(flag.instrument, say),
        goods=w.shorten(w.clean(goods.named(flag.articles)), _GOODS),
        takes_back=say(pm.TAKES_BACK, mail=one.earlier[-1].said(form, say)) if one.earlier else "",
        ref=alert.id,
    )


def _number(alert: Alert) -> str:
    return number_or_ref(w.clean(order_number(alert.flag)), alert.id, _NUMBER)


def _cells(one: Ended) -> Row:
    alert, flag = one.alert, one.alert.flag
    last = one.earlier[-1] if one.earlier else None
    cells: Mapping[str, str] = {
        "ref": alert.id,
        "number": w.clean(order_number(flag)),
        "kind": flag.instrument,
        "goods": w.clean(goods.named(flag.articles)),
        "how": subject.how_it_ended(flag),
        "date": flag.state_since.isoformat(),
        "takes_back": last.reference if last else "",
        "takes_back_date": last.on.isoformat() if last else "",
        "takes_back_subject": w.clean(last.subject) if last else "",
        "earlier": " | ".join(mail.reference for mail in one.earlier[:-1]),
        "flag": flag.id,
        "exercise": "yes" if flag.exercise else "no",
    }
    return cells


# --- asked again ------------------------------------------------------------------------------------------------------------------


def _asked_again(ally: AllyLike, again: Again, say: Speech) -> Iterable[Section]:
    told = say(pm.TOLD_THEN, on=again.told.on.isoformat(), address=w.clean(again.address), subject=again.told.subject)
    done = say(pm.THEN_REPLY, **say.answer_words)
    return (
        section(say(pl.WHY_THIS_MAIL), text(told, say(pl.NOBODY_SAID, authority=ally.authority))),
        section(say(pl.WHAT_TO_DO), items([say(pm.SEE), done, then_call(again.telephone, say)])),
    )
