"""Orders between parties that bind in the market of a list's own reader: of them he is told in his list alone. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from alerts.languages.speech import Speech
from alerts.telling.listing import BoundOrder
from alerts.wording import goods
from alerts.wording import phrases as p
from alerts.wording import phrases_of_lists as pl
from alerts.wording import words as w
from alerts.wording.naming import document_called, number_or_ref, open_questions, order_number, short_name
from alerts.wording.page import Group
from pipeline.authorities.declared import authority
from pipeline.fold.state import live_rights, right_label
from pipeline.records import Flag, FlagRight

_GOODS = 60  # characters of goods in few words
_NUMBER = 40
_SHOWN = 2  # firms, rights


def bound_order(flag: Flag) -> BoundOrder:
    """The record of one, whose instrument says what it is to customs where it binds."""
    ruled = authority(flag.authority)
    kind = ruled.instrument(flag.instrument)
    return BoundOrder(
        flag=flag.id,
        number=w.clean(order_number(flag)),
        kind=flag.instrument,
        kind_in_words=kind.words,
        authority=ruled.name,
        what=kind.where_it_binds or "",
        exercise=flag.exercise,
        state=flag.state,
        since=flag.state_since,
        goods=w.shorten(w.clean(goods.named(flag.articles)), _GOODS),
        firms=tuple(w.clean(one.name) for one in flag.parties if not one.freed),
        firms_read=flag.parties_read,
        rights=tuple(_right(right) for right in live_rights(flag)),
        open=tuple(map(w.clean, open_questions(flag))),
        document=w.clean(document_called(flag, flag.announced_in)),
        published=flag.published,
    )


def _right(right: FlagRight) -> str:
    if not right.number:
        return w.clean(right_label(right))
    return w.clean(" ".join(filter(None, (right.office, w.number_forms(right.office, right.number)[0]))))


def groups(orders: Sequence[BoundOrder], say: Speech, most: int) -> Iterator[Group]:
    """Those of one kind together, below what each of them is to the reader; more than `most` stand in the file alone."""
    for what in dict.fromkeys(one.what for one in orders):
        its = [one for one in orders if one.what == what]
        rows = [_row(one, say) for one in its] if len(its) <= most else [say(pl.BOUND_IN_FILE)]
        yield Group(say(pl.BINDS_HERE), len(its), (say(what), *rows), say.language)


def _row(one: BoundOrder, say: Speech) -> str:
    rest = [
        _first([*one.rights], p.RIGHT, say) or say(pl.RIGHTS_UNREAD),
        _first([short_name(name) for name in one.firms], p.FIRM, say) or say(pl.FIRMS_UNREAD),
        say(pl.STATE[one.state], since=one.since.isoformat(), until="", enters=""),
        *([say.counted(len(one.open), p.OPEN_QUESTION)] if one.open else []),
    ]
    return say(
        pl.BOUND_ROW,
        mark=say(p.DRILL) if one.exercise else "",
        goods=one.goods,
        number=number_or_ref(one.number, one.flag, _NUMBER),
        kind=say(one.kind_in_words),
        rest="; ".join(rest),
    )


def _first(names: Sequence[str], thing: str, say: Speech) -> str:
    """The first of them, and how many there are where they are more."""
    return ", ".join(names[:_SHOWN]) if len(names) <= _SHOWN else say.counted(len(names), thing)
