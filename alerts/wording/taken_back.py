"""What of an order nobody is to act on any more, in words: who and what, since when, and how long ago that was. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from alerts.languages.speech import Speech
from alerts.wording import phrases as p
from alerts.wording import phrases_of_what_is_out as out
from alerts.wording import words as w
from alerts.wording.naming import rights_called
from pipeline.records import Alert, Narrowing, NarrowingKind

PARTS: dict[NarrowingKind, str] = {
    NarrowingKind.LIMITED: out.PART_LIMITED,
    NarrowingKind.FREED: out.PART_FREED,
    NarrowingKind.PAUSED_FOR: out.PART_PAUSED,
    NarrowingKind.LIFTED: out.PART_LIFTED,
    NarrowingKind.OUTSIDE: out.PART_OUTSIDE,
    NarrowingKind.CORRECTED: out.PART_CORRECTED,
    NarrowingKind.NOT_NAMED: out.PART_NOT_NAMED,
}

THINGS: dict[NarrowingKind, str] = {
    NarrowingKind.LIMITED: p.FIRM,
    NarrowingKind.FREED: p.FIRM,
    NarrowingKind.PAUSED_FOR: p.FIRM,
    NarrowingKind.LIFTED: p.RIGHT,
    NarrowingKind.OUTSIDE: p.ARTICLE,
    NarrowingKind.CORRECTED: p.RIGHT,
    NarrowingKind.NOT_NAMED: p.NAME,
}


def ago(on: date, alert: Alert, say: Speech) -> str:
    """ ", 171 days ago", as of the day on which it was decided to tell; nothing for that day itself."""
    days = (alert.decided_at.date() - on).days
    return say(p.AGO, days=say.counted(days, p.DAY)) if days > 0 else ""


def parts(alert: Alert) -> tuple[Narrowing, ...]:
    """What is taken back of an order that still stands, each kind once, with all its names."""
    found: dict[NarrowingKind, list[Narrowing]] = {}
    for one in alert.narrows:
        if one.kind in PARTS:
            found.setdefault(one.kind, []).append(one)
    return tuple(map(_together, (found[kind] for kind in PARTS if kind in found)))


def in_words(narrowed: Sequence[Narrowing], alert: Alert, say: Speech, *, named: bool, long: bool) -> str:
    """What of it nobody is to hold any more, and since when: "goods of Kettleworks Ltd.: FREED since 2026-05-13, 160 days ago"."""
    return say(p.AND).join(_part(one, alert, say, named=named, long=long) for one in narrowed)


def _part(one: Narrowing, alert: Alert, say: Speech, *, named: bool, long: bool) -> str:
    names = (
        say.listed(map(w.clean, rights_called(one.names, alert.flag, say)))
        if named
        else say.counted(len(one.names), THINGS[one.kind])
    )
    since = ""
    if one.since:
        since = say(out.PART_SINCE, on=one.since.isoformat(), ago=ago(one.since, alert, say) if long else "")
    elif long and one.kind is NarrowingKind.CORRECTED:  # it never was so: the day is that on which we say it
        since = f" {alert.decided_at.date().isoformat()}"
    return say(PARTS[one.kind], names=names, since=since)


def _together(same: Sequence[Narrowing]) -> Narrowing:
    """One since the first of their days, so that no goods are held too long; without a day where one of them has none."""
    days = [one.since for one in same]
    first = None if None in days else min(day for day in days if day)
    names = tuple(dict.fromkeys(name for one in same for name in one.names))
    return Narrowing(kind=same[0].kind, names=names, since=first)
