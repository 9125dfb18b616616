"""Where authorities differ: an order, and what others found against it, both by date and by how sure each is. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from alerts.languages.speech import ENGLISH, Speech
from alerts.telling.findings import authority_of, finding
from alerts.wording import handling
from alerts.wording import phrases_of_findings as p
from alerts.wording import words as w
from alerts.wording.naming import order_number
from alerts.wording.page import Section, items, section, text
from pipeline.authorities.declared import authorities, authority
from pipeline.records import Alert, Flag, SaidBeside
from pipeline.same_goods.words import NO_LONGER_FOUND, OTHERWISE


def findings_section(flag: Flag, say: Speech) -> Section | None:
    """The order and each finding, the earliest first; None where nobody differs."""
    if not flag.found_against:
        return None
    rows = [(flag.issued_on, _ordered(flag, say)), *((one.on, _row(one, say)) for one in flag.found_against)]
    return section(say(p.TITLE), text(say(p.EACH_STANDS)), items(row for _, row in sorted(rows, key=lambda row: row[0])))


def repeated_section(flag: Flag, say: Speech) -> Section | None:
    """What submissions say that only repeat the act by which it was published; None where there is none."""
    if not flag.repeated_in:
        return None
    return section(say(p.TOLD_TOO), items(_row_too(one, say) for one in flag.repeated_in))


def on_card(flag: Flag, say: Speech) -> str:
    """For the row on how sure an order is."""
    return say(p.CARD, markets=_markets(flag)) if flag.found_against else ""


def listed(names: tuple[str, ...], say: Speech = ENGLISH) -> str:
    """For a row of a list, by the authorities' names."""
    return say(p.LISTED, authorities=say.listed(names))


def names_of(flag: Flag) -> tuple[str, ...]:
    """The authorities that found otherwise, each once."""
    return tuple(_names(flag.found_against))


def subject(alert: Alert, say: Speech) -> str:
    """What happened, for a subject: that somebody found otherwise, or took that back. Nothing of other changes."""
    if any(change.startswith(OTHERWISE) for change in alert.changes):
        return say(p.SUBJECT, markets=_markets(alert.flag))
    return say(p.SUBJECT_OVER) if any(change.startswith(NO_LONGER_FOUND) for change in alert.changes) else ""


def _markets(flag: Flag) -> str:
    known = authorities()
    binds = (known[one.authority].binds for one in flag.found_against if one.authority in known)
    return ", ".join(dict.fromkeys(market for those in binds for market in those))


def _names(those: Iterable[SaidBeside]) -> Iterator[str]:
    yield from dict.fromkeys(map(authority_of, those))


def _ordered(flag: Flag, say: Speech) -> str:
    number, name = w.clean(order_number(flag)), authority(flag.authority).name
    said = say(p.ORDERED, on=flag.issued_on.isoformat(), authority=name, number=number)
    return " ".join(filter(None, (said, handling.how_sure(flag, say))))


def _row_too(one: SaidBeside, say: Speech) -> str:
    said = one.submitted
    return w.clean(
        say(
            p.ROW_TOO, on=one.on.isoformat(), authority=authority_of(one), number=one.number,
            sure=handling.sure(said.reliability, say), measures=said.measures.rstrip("."),
            given_under=said.given_under.rstrip("."), call=said.call.rstrip("."),
        )
    )  # fmt: skip


def _row(one: SaidBeside, say: Speech) -> str:
    said = one.submitted
    why = f" About this order: {'; '.join(one.because)}." if say.is_english else ""
    return w.clean(
        say(
            p.ROW, on=one.on.isoformat(), authority=authority_of(one), what=say(p.FOUND[finding(one)]), number=one.number,
            sure=say(p.SURE[said.reliability]), measures=said.measures.rstrip("."), given_under=said.given_under.rstrip("."),
            call=said.call.rstrip("."),
        )
        + why
    )  # fmt: skip
