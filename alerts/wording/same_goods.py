"""Orders of other authorities about the same goods, beside the one that is told: where, by whom, how each stands, why. Pure.

They are shown together and never made one: each has its own authority, number and end.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from alerts.languages.speech import Speech
from alerts.telling.listing import AlsoBarred
from alerts.wording import handling
from alerts.wording import phrases_of_same_goods as p
from alerts.wording import words as w
from alerts.wording.naming import document_called, kind_of_document, order_number
from alerts.wording.page import Section, items, section, text
from pipeline.authorities.declared import authority
from pipeline.authorities.where import markets_of
from pipeline.fold.state import is_live, last_day
from pipeline.identifiers.country import Country
from pipeline.records import Flag, State
from pipeline.same_goods.joins import Elsewhere, Joined
from pipeline.same_goods.words import evidence

_MOST_NUMBERS = 3  # in a row of a list


def same_goods_section(found: Elsewhere, say: Speech) -> Section | None:
    """A row an order; None where there is none."""
    if not found.joined:
        return None
    more = [say(p.MORE, n=found.more)] if found.more else []
    return section(say(p.TITLE), text(say(p.EACH_ITS_OWN)), items([*(_row(one, say) for one in found.joined), *more]))


def on_first_screen(found: Elsewhere, say: Speech) -> str:
    """In which markets others stand, in few words."""
    standing = [one.flag for one in found.joined if is_live(one.flag)]
    return say(p.ALSO_BARRED, markets=_markets(standing, say)) if standing else ""


def listed(those: Sequence[AlsoBarred], say: Speech) -> Iterator[str]:
    """The same for a row of a list: in which markets, and by which numbers as far as there is room."""
    standing = [one for one in those if one.state is not State.ENDED]
    numbers = list(dict.fromkeys(one.number for one in standing))
    if standing:
        said = ", ".join([*numbers[:_MOST_NUMBERS], *(["..."] if len(numbers) > _MOST_NUMBERS else [])])
        yield say(p.LISTED, markets=_in_words((code for one in standing for code in one.markets), say), numbers=said)


def _row(one: Joined, say: Speech) -> str:
    flag = one.flag
    ruled = authority(flag.authority)
    said = say(
        p.ROW if is_live(flag) else p.ROW_ENDED,
        markets=_markets([flag], say), since=flag.issued_on.isoformat(), standing=_standing(flag, say),
        order=say(p.ORDER, authority=ruled.name, number=_number(flag), kind=say(ruled.instrument(flag.instrument).words)),
        on=flag.state_since.isoformat(), evidence="; ".join(evidence(ground, say) for ground in one.grounds),
        read_in=_read_in(flag, say),
    )  # fmt: skip
    return " ".join(filter(None, (w.clean(said), handling.how_sure(flag, say))))


def _standing(flag: Flag, say: Speech) -> str:
    states = {State.SUSPENDED: p.PAUSED, State.ISSUED: p.UNDER_REVIEW}
    until = say(p.UNTIL, on=last.isoformat()) if (last := last_day(flag)) else say(p.NO_END)
    found = [until, *([say(states[flag.state])] if flag.state in states else [])]
    return ", ".join([*found, *([say(p.MAY_HAVE_ENDED)] if flag.may_have_ended else [])])


def _read_in(flag: Flag, say: Speech) -> str:
    one = flag.announced_in
    called = document_called(flag, one) if say.is_english else f"{say(kind_of_document(flag, one))} {one.document_number}"
    return say(p.READ_IN, document=called, on=one.published.isoformat())


def _number(flag: Flag) -> str:
    return w.clean(order_number(flag))


def _markets(flags: Sequence[Flag], say: Speech) -> str:
    return _in_words((code for flag in flags for code in markets_of(flag)), say)


def _in_words(codes: Iterable[str], say: Speech) -> str:
    return say.listed(say.market(code, w.MARKETS.get(code) or Country.format(code)) for code in dict.fromkeys(codes))
