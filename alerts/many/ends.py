"""The STOP list: the end of many orders in one mail, which takes back each of them as a STOP of its own would. Pure.

Whatever their number, its HTML has at most 60 KB; the table attached always names all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from alerts import closing, conditions, goods, subject, taken_back
from alerts import phrases as p
from alerts import words as w
from alerts.attachments import Attachment, Row, as_csv
from alerts.beside import Earlier
from alerts.entry import AllyLike
from alerts.many import phrases as pm
from alerts.naming import order_number
from alerts.page import Group, Page, Section, items, section, sections, text
from alerts.render import LARGEST, Rendered, render_page
from pipeline.records import Alert

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
    """That it is asked whether a STOP list is known: which one, to whom it went, and the words of the asking."""

    told: Earlier
    address: str
    nth: str  # "asked again, 1 of 3"
    when: str  # when it is asked again, and what follows then


def render_ends(
    ended: Sequence[Ended],
    ally: AllyLike,
    *,
    sender: str,
    contest: str,
    by_reply: bool,
    again: Again | None = None,
) -> Rendered:
    """The STOP list of these orders, all of them drills or none; or with `again` the mail that asks for an answer to it."""
    in_order = sorted(ended, key=lambda one: (_how(one.alert), _number(one.alert), one.alert.flag_id))
    alerts = [one.alert for one in in_order]
    drill = alerts[0].flag.exercise
    at = max(alert.decided_at for alert in alerts)
    rendered = Rendered("", "", "")
    for form, most in _rooms(len(in_order)):
        page = Page(
            subject=_subject(alerts, again),
            first_line=_first_line(alerts),
            banner=(p.DRILL_BANNER,) if drill else (),
            lead=(pm.LEAD, pm.REPLY if by_reply else pm.WRITE.format(to=w.clean(contest)), pm.ATTACHED),
            groups=tuple(_groups(in_order, form, most)),
            entries=(),
            sections=sections(
                *(_asked_again(ally, again) if again else ()),
                closing.answers(contest, pm.REFERENCE, by_reply=by_reply),
                closing.not_decided([alert.flag for alert in alerts], ally),
                closing.contest(ally, contest, pm.REFERENCE, act_possible=False),
            ),
            footer=tuple(closing.footer(ally, sender, (), at, [], [alert.flag for alert in alerts])),
            end=(p.DRILL_END,) if drill else (),
        )
        rendered = render_page(page, drill)
        if len(rendered.html.encode()) <= LARGEST:
            break
    return replace(rendered, attachments=(Attachment(FILE, "csv", as_csv(_COLUMNS, map(_cells, in_order))),))


def _rooms(n: int) -> Iterator[tuple[str, int]]:
    """How each mail that is taken back is named, and how many orders are shown: what does not fit a mail is tried with less."""
    most = min(n, _ROWS)
    yield p.REPLACED, most
    yield p.REPLACED_SHORT, most
    while most > 0:
        most = most * 3 // 4
        yield p.REPLACED_SHORT, most


# --- subject and first line -----------------------------------------------------------------------------------------------------


def _subject(alerts: Sequence[Alert], again: Again | None) -> str:
    orders = w.counted(len(alerts), p.ORDER)
    form = pm.SUBJECT_AGAIN.format(orders=orders, over=_over(alerts), nth=again.nth) if again else ""
    return f"{_mark(alerts)}{form or pm.SUBJECT.format(orders=orders, over=_over(alerts))}"


def _over(alerts: Sequence[Alert]) -> str:
    """How all of them ended, where that is one word; where only the days differ, from which to which."""
    ways = {subject.how_it_ended(alert.flag) for alert in alerts}
    if len(ways) == 1:
        return ways.pop()
    days = sorted({alert.flag.state_since.isoformat() for alert in alerts})
    if all(subject.how_it_ended(alert.flag) == p.SUBJECT_ENDED.format(on=alert.flag.state_since) for alert in alerts):
        return pm.ENDED_BETWEEN.format(first=days[0], last=days[-1])
    return pm.OVER if len(alerts) > 1 else pm.OVER_ONE


def _first_line(alerts: Sequence[Alert]) -> str:
    n = len(alerts)
    what = pm.FIRST.format(orders=w.counted(n, p.ORDER)) if n > 1 else pm.FIRST_ONE
    held = pm.HELD if any(map(conditions.may_ever_hold, alerts)) else pm.HELD_WITHOUT_POWER
    return f"{_mark(alerts)}{what} {held} {p.TELL_ALL}"


def _mark(alerts: Sequence[Alert]) -> str:
    return p.DRILL if alerts[0].flag.exercise else ""


# --- the orders -------------------------------------------------------------------------------------------------------------------


def _how(alert: Alert) -> str:
    return subject.how_it_ended(alert.flag)


def _groups(ended: Sequence[Ended], form: str, most: int) -> Iterator[Group]:
    """The first so many, those that ended alike together; then how many more."""
    counts = Counter(_how(one.alert) for one in ended)
    for how, some in groupby(ended[:most], key=lambda one: _how(one.alert)):
        those = list(some)
        ago = "" if how == p.SUBJECT_NEVER_STOOD else taken_back.ago(those[0].alert.flag.state_since, those[0].alert)
        yield Group(pm.GROUP.format(how=how, ago=ago), counts[how], tuple(_row(one, form) for one in those))
    if left := len(ended) - most:
        yield Group(pm.REST, left, (pm.IN_FILE,))


def _row(one: Ended, form: str) -> str:
    alert, flag = one.alert, one.alert.flag
    return pm.ROW.format(
        number=_number(alert),
        kind=flag.instrument,
        goods=w.shorten(w.clean(goods.named(flag.articles)), _GOODS),
        takes_back=pm.TAKES_BACK.format(mail=one.earlier[-1].said(form)) if one.earlier else "",
        ref=alert.id,
    )


def _number(alert: Alert) -> str:
    written = w.clean(order_number(alert.flag))
    return written if len(written) <= _NUMBER else alert.id


def _cells(one: Ended) -> Row:
    alert, flag = one.alert, one.alert.flag
    last = one.earlier[-1] if one.earlier else None
    cells: Mapping[str, str] = {
        "ref": alert.id,
        "number": w.clean(order_number(flag)),
        "kind": flag.instrument,
        "goods": w.clean(goods.named(flag.articles)),
        "how": _how(alert),
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


def _asked_again(ally: AllyLike, again: Again) -> Iterable[Section]:
    told = again.told
    return (
        section(
            pm.WHY_AGAIN,
            text(
                pm.TOLD_THEN.format(on=told.on.isoformat(), address=w.clean(again.address), subject=told.subject),
                pm.NOBODY_SAID.format(authority=ally.authority),
            ),
        ),
        section(pm.WHAT_TO_DO, items([pm.SEE, pm.THEN_REPLY, again.when])),
    )
