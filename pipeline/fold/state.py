"""Where an order stands on a day: its log of events, folded.

The state is computed from the log each time, so looking at an earlier day and then at a later one loses nothing.
"""

from __future__ import annotations

from datetime import date, timedelta

from pipeline.fold.names import find
from pipeline.records import EndReason, Flag, FlagEvent, FlagParty, FlagRight, MeasureAction, Right, State

END_REASONS: dict[MeasureAction, EndReason] = {"rescinded": EndReason.RESCINDED, "vacated": EndReason.VACATED}
_ONE_DAY = timedelta(days=1)


def review_end(issued: date, days: int) -> date:
    """The last day of a review of so many days; the last day of all where the calendar ends before."""
    return issued + min(timedelta(days=days), date.max - issued)


def flag_on(flag: Flag, day: date) -> Flag:
    """The flag with its state as of a day: events dated later are not applied, and a review that passed is over.

    Until the end of its review an order is ISSUED. One without review (`review_until` None) is in force from its issue. A flag
    withdrawn by a re-reading, or merged into another, stays so.
    """
    if flag.end_reason is EndReason.WITHDRAWN or flag.merged_into:
        return flag
    flag = _replayed(flag, day)
    if flag.state is not State.ISSUED:
        return flag
    if flag.review_until is None:
        return flag.model_copy(update={"state": State.IN_FORCE})
    if day > flag.review_until:
        return flag.model_copy(update={"state": State.IN_FORCE, "state_since": flag.review_until + _ONE_DAY})
    return flag


def at_last_event(flag: Flag) -> Flag:
    """The flag as of the last thing that happened to it, which needs no clock."""
    return flag_on(flag, max([flag.issued_on, *(e.on for e in flag.events)]))


def is_live(flag: Flag) -> bool:
    """Whether an order has not ended."""
    return flag.state is not State.ENDED


def live_parties(flag: Flag) -> tuple[str, ...]:
    """The parties that an order still binds."""
    return tuple(p.name for p in flag.parties if not p.freed)


def live_rights(flag: Flag) -> tuple[FlagRight, ...]:
    """The rights on which an order still rests."""
    return tuple(r for r in flag.rights if not r.lifted)


def covers_all(flag: Flag, names: tuple[str, ...]) -> bool:
    """Whether names are those of every party that the order still binds."""
    live = live_parties(flag)
    return bool(live) and {find(name, live) for name in names} >= set(range(len(live)))


def right_label(right: FlagRight | Right) -> str:
    """How a right is written in an event that is limited to it: "patent 7351506"."""
    return " ".join(filter(None, (right.kind.replace("_", " "), right.number)))


def _replayed(flag: Flag, day: date) -> Flag:
    flag = flag.model_copy(
        update={
            "state": State.ISSUED,
            "state_since": flag.issued_on,
            "end_reason": None,
            "parties": tuple(_freed(p, False) for p in flag.parties),
            "rights": tuple(_lifted(r, False) for r in flag.rights),
        }
    )
    for event in flag.events:
        if event.on <= day and is_live(flag):
            flag = _after(flag, event)
    return flag


def _after(flag: Flag, event: FlagEvent) -> Flag:
    if event.action == "suspended":
        whole = covers_all(flag, event.names) if event.names else not event.partial
        if whole and flag.state is not State.SUSPENDED:
            return flag.model_copy(update={"state": State.SUSPENDED, "state_since": event.on})
    if event.action in END_REASONS or event.lifts:
        return _after_end(flag, event)
    return flag


def _after_end(flag: Flag, event: FlagEvent) -> Flag:
    """An end without limit ends the order; a limited one frees the named and lifts the rights, and ends it if nothing is left."""
    if event.names:
        freed = {find(name, [p.name for p in flag.parties]) for name in event.names}
        parties = tuple(_freed(p, p.freed or i in freed) for i, p in enumerate(flag.parties))
        rights = tuple(_lifted(r, r.lifted or right_label(r) in event.names) for r in flag.rights)
        flag = flag.model_copy(update={"parties": parties, "rights": rights})
        nobody_left = bool(parties) and not live_parties(flag)
        nothing_left = flag.rights_decided and bool(rights) and not live_rights(flag)
        ended = nobody_left or nothing_left
    else:
        ended = not event.partial
    if not ended:
        return flag
    return flag.model_copy(
        update={"state": State.ENDED, "state_since": event.on, "end_reason": END_REASONS.get(event.action, EndReason.RESCINDED)}
    )


def _freed(party: FlagParty, freed: bool) -> FlagParty:
    return party if party.freed == freed else party.model_copy(update={"freed": freed})


def _lifted(right: FlagRight, lifted: bool) -> FlagRight:
    return right if right.lifted == lifted else right.model_copy(update={"lifted": lifted})
