"""The first screen of a mail as a record: its kind, subject, first line and card. The templates show it and decide no word. Pure.

A card has the same rows in the same order, always: an officer finds each where it stood the last time, and reads that something is
not stated rather than miss a row. Each row takes at most so many lines of a telephone; the rest of it stands below the card.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from alerts.first_screen import first_line, row_of_rights, row_you_may, subject, telephone
from alerts.first_screen import rows_for_officer as officer
from alerts.first_screen import rows_of_order as order
from alerts.languages.speech import ENGLISH, Speech
from alerts.telling.kinds import MailKind, kind_of
from alerts.wording import phrases as p
from alerts.wording import words as w
from alerts.wording.beside import NOTHING_BESIDE, Beside
from alerts.wording.page import Fact, fact
from pipeline.records import Alert

ROWS: tuple[str, ...] = (
    p.AS_OF, p.CHANGED, p.GOODS, p.FIRMS, p.NOT_THESE, p.YOU_MAY, p.MISSING, p.STANDING, p.ORDER_ROW, p.RIGHTS, p.HOW_SURE,
    p.SOURCE, p.REPLACES, p.ANSWER,
)  # fmt: skip
_MOST = 3  # lines of a telephone that each row may take
# Which rows give way, the first first, where they do not all fit one screen, and how many lines they keep.
_GIVE_WAY = (
    (p.REPLACES, 2), (p.AS_OF, 1), (p.SOURCE, 2), (p.HOW_SURE, 2), (p.ANSWER, 2), (p.ORDER_ROW, 2), (p.MISSING, 2), (p.HOW_SURE, 1),
    (p.RIGHTS, 2), (p.STANDING, 2), (p.GOODS, 2), (p.CHANGED, 2), (p.NOT_THESE, 2), (p.REPLACES, 1), (p.YOU_MAY, 2), (p.FIRMS, 2),
    # In languages that say it in more words.
    (p.CHANGED, 1), (p.MISSING, 1), (p.GOODS, 1), (p.RIGHTS, 1), (p.NOT_THESE, 1), (p.FIRMS, 1), (p.YOU_MAY, 1),
)  # fmt: skip


@dataclass(frozen=True)
class Card:
    """The first screen of the mail that tells one alert."""

    kind: MailKind
    subject: str
    first_line: str
    rows: tuple[Fact, ...]


def card(alert: Alert, market: str, contest: str, beside: Beside = NOTHING_BESIDE, say: Speech = ENGLISH) -> Card:
    """`market`: the ally's, by name; `contest`: whom to write to; `say`: in which language."""
    first = first_line.of_alert(alert, beside.others, say)
    most = dict.fromkeys(ROWS, _MOST)
    here = say.market(alert.ally, market)
    rows = tuple(_rows(alert, here, contest, beside, most, say))
    for label, least in _GIVE_WAY:
        if telephone.height(first, [row.lines for row in rows]) <= telephone.SCREEN:
            break
        most[label] = least
        rows = tuple(_rows(alert, here, contest, beside, most, say))
    return Card(kind_of(alert), w.clean(subject.of_alert(alert, beside.others, say, beside.flags(alert.flag))), first, rows)


def _rows(alert: Alert, market: str, contest: str, beside: Beside, most: Mapping[str, int], say: Speech) -> Iterator[Fact]:
    yield fact(say(p.AS_OF), *officer.of_the_day(alert, most[p.AS_OF], say))
    yield fact(say(p.CHANGED), *officer.of_changes(alert, most[p.CHANGED], say))
    yield fact(say(p.GOODS), *order.of_goods(alert, most[p.GOODS], say))
    yield fact(say(p.FIRMS), *order.of_firms(alert, most[p.FIRMS], say))
    yield fact(say(p.NOT_THESE), *order.of_what_is_outside(alert, most[p.NOT_THESE], say))
    yield fact(say(p.YOU_MAY), *row_you_may.of_what_may_be_done(alert, market, most[p.YOU_MAY], say))
    yield fact(say(p.MISSING), *officer.of_what_is_missing(alert, most[p.MISSING], say))
    yield fact(say(p.STANDING), *order.of_standing(alert, most[p.STANDING], say))
    yield fact(say(p.ORDER_ROW), *order.of_order(alert, beside, most[p.ORDER_ROW], say))
    yield fact(say(p.RIGHTS), *row_of_rights.of_rights(alert, most[p.RIGHTS], say))
    yield fact(say(p.HOW_SURE), *order.of_certainty(alert, most[p.HOW_SURE], say))
    yield fact(say(p.SOURCE), *order.of_source(alert, beside.documents, most[p.SOURCE], say))
    yield fact(say(p.REPLACES), *officer.of_what_it_replaces(alert, beside.replaced, most[p.REPLACES], say))
    yield fact(say(p.ANSWER), *officer.of_answers(alert, contest, most[p.ANSWER], say, by_reply=beside.by_reply))
