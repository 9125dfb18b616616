"""Where an order stands on a day: its log of events, folded.

The state is computed from the log each time, so looking at an earlier day and then at a later one loses nothing. An order ends by
an event alone: what its rights' numbers tell of their terms (`pipeline.identifiers.patent_us_term`) is shown, and ends nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Literal

from pipeline.fold.names import find
from pipeline.identifiers.patent_us_term import term_bound
from pipeline.records import CourtReview, EndReason, Flag, FlagEvent, FlagParty, FlagRight, MeasureAction, Right, State

END_REASONS: dict[MeasureAction, EndReason] = {
    "rescinded": EndReason.RESCINDED,
    "vacated": EndReason.VACATED,
    "expired": EndReason.EXPIRED,
    "reversed": EndReason.REVERSED,
    "disapproved": EndReason.DISAPPROVED,
    "ended": EndReason.FOUND_ENDED,
}
_ONE_DAY = timedelta(days=1)


def review_end(issued: date, days: int) -> date:
    """The last day of a review of so many days; the last day of all where the calendar ends before."""
    return issued + min(timedelta(days=days), date.max - issued)


def flag_on(flag: Flag, day: date) -> Flag:
    """The flag with its state as of a day: events dated later are not applied, and a review or term that passed is over.

    Until the end of its review an order is ISSUED. One without review (`review_until` None) is in force from its issue. One with a
    term stands on its last day, and has ended on the next. A flag withdrawn by a re-reading stays so.
    """
    if flag.end_reason is EndReason.WITHDRAWN:
        return flag
    return _with_bounds(_reviewed(_replayed(flag, day), day), day)


def at_last_event(flag: Flag) -> Flag:
    """The flag as of the last thing that happened to it, which needs no clock. On the day a term is over nothing happens, and what
    a document says of a day to come has not happened with it.
    """
    done = (_happened_by(e) for e in flag.events if e.action != "expired" and not e.undone)
    return flag_on(flag, max([flag.issued_on, *done]))


def _happened_by(event: FlagEvent) -> date:
    """The day of an event, or that of its document where the event lies ahead of it."""
    return event.on if event.said else min(event.on, event.source.published)


def happened(flag: Flag) -> tuple[FlagEvent, ...]:
    """What happened to an order until the day that it was folded for: without a last day that did not come, or that lies ahead."""
    expired = flag.end_reason is EndReason.EXPIRED
    return tuple(e for e in flag.events if not e.undone and (expired or e.action != "expired"))


def last_day(flag: Flag) -> date | None:
    """The last day on which an order stands by its own words, past or ahead, or stood by its registry; None without one."""
    return min((e.on for e in flag.events if e.action == "expired" and not (e.names or e.partial or e.undone)), default=None)


def in_time(events: Iterable[FlagEvent]) -> tuple[FlagEvent, ...]:
    """Events as they take hold: a last day at its end, after whatever else is of it."""
    return tuple(sorted(events, key=lambda e: (e.on, e.action == "expired")))


def ended_unread(flag: Flag) -> tuple[FlagEvent, ...]:
    """What ended a part of an order that still stands, and nobody read which: whom it freed, or for which articles."""
    ends = (e for e in flag.events if e.action in END_REASONS and not e.undone)
    return tuple(e for e in ends if e.partial and not e.names and not e.lifts) if is_live(flag) else ()


def may_bind_nobody(flag: Flag) -> bool:
    """Whether those whom an order still binds, as far as read, may be the ones of whom nobody read that they were freed."""
    left = live_parties(flag)
    freed = any(p.freed for p in flag.parties)
    return not flag.any_source and freed and bool(left) and len(left) <= len(ended_unread(flag))


def in_court(flag: Flag) -> tuple[CourtReview, ...]:
    """What courts did of which a person has to say what it does to an order that stands: what may pause it, then the latest."""
    waits = [one for one in flag.court_reviews if one.refused is None] if is_live(flag) else []
    return tuple(sorted(waits, key=lambda one: (one.did != "stayed", one.on is None, -(one.on or date.min).toordinal())))


def is_live(flag: Flag) -> bool:
    """Whether an order has not ended."""
    return flag.state is not State.ENDED


def live_parties(flag: Flag) -> tuple[str, ...]:
    """The parties that an order was not lifted for, also those as to whom it is suspended."""
    return tuple(p.name for p in flag.parties if not p.freed)


def bound_parties(flag: Flag) -> tuple[FlagParty, ...]:
    """The parties that an order binds as it stands; of one that is suspended for all, those whom it bound until then."""
    whole = flag.state is State.SUSPENDED
    return tuple(p for p in flag.parties if not p.freed and (whole or not p.paused))


def paused_by_name(flag: Flag) -> bool:
    """Whether an order is suspended as to each of its parties by name, so that it stands for whom it is reinstated."""
    live = [p for p in flag.parties if not p.freed]
    return bool(live) and all(p.paused for p in live)


def live_rights(flag: Flag) -> tuple[FlagRight, ...]:
    """The rights on which an order still rests."""
    return tuple(r for r in flag.rights if not r.lifted)


def covers_all(flag: Flag, names: tuple[str, ...], action: MeasureAction) -> bool:
    """Whether names are those of every party that the order still binds: never, where not all of them were read.

    Who is suspended beside those as to whom it was suspended before leaves nobody bound either.
    """
    live = live_parties(flag)
    before = {n for n, party in enumerate(p for p in flag.parties if not p.freed) if party.paused and action == "suspended"}
    return flag.parties_read == "whole" and bool(live) and {find(name, live) for name in names} | before >= set(range(len(live)))


def right_label(right: FlagRight | Right) -> str:
    """How a right is written in an event that is limited to it: "patent 7351506"."""
    return " ".join(filter(None, (right.kind.replace("_", " "), right.number)))


def _replayed(flag: Flag, day: date) -> Flag:
    flag = flag.model_copy(
        update={
            "state": State.ISSUED,
            "state_since": flag.issued_on,
            "end_reason": None,
            "parties": tuple(_bound(p) for p in flag.parties),
            "rights": tuple(_lifted(r, False) for r in flag.rights),
        }
    )
    for event in in_time(flag.events):
        if _has_come(event, day) and (is_live(flag) or _revives(flag, event)):
            flag = _after(flag, event)
    return flag


REVIVED = frozenset({EndReason.RESCINDED, EndReason.VACATED, EndReason.REVERSED})  # ends that whoever made them can take back


def _revives(flag: Flag, event: FlagEvent) -> bool:
    """Whether an event sets an order in force again that had ended by somebody's decision; time alone never does."""
    return event.action == "reinstated" and flag.end_reason in REVIVED and bool(event.names or not event.partial)


def _has_come(event: FlagEvent, day: date) -> bool:
    return not event.undone and (event.on < day if event.action == "expired" else event.on <= day)


def _reviewed(flag: Flag, day: date) -> Flag:
    if flag.state is not State.ISSUED:
        return flag
    if flag.review_until is None:
        return flag.model_copy(update={"state": State.IN_FORCE})
    if day > flag.review_until:
        since = max(flag.state_since, flag.review_until + _ONE_DAY)  # one that was suspended stands again since later
        return flag.model_copy(update={"state": State.IN_FORCE, "state_since": since})
    return flag


def _with_bounds(flag: Flag, day: date) -> Flag:
    """Which rights are past the bound of their terms, and whether all are on which the order is known to rest."""
    rights = tuple(_past(r, day) for r in flag.rights)
    standing = [r for r in rights if not r.lifted]
    known = flag.rights_decided and flag.rights_read != "not_whole"
    by_number = known and bool(standing) and all(r.past for r in standing)
    by_registry = flag.registered_last is not None and day > flag.registered_last
    over = is_live(flag) and (by_number or by_registry)
    if rights == flag.rights and over == flag.may_have_ended:
        return flag
    return flag.model_copy(update={"rights": rights, "may_have_ended": over})


def _past(right: FlagRight, day: date) -> FlagRight:
    bound = term_bound(right.kind, right.office, right.number)
    past: Literal["run_out", "cannot_stand"] | None = None
    if bound and bound.has_run_out(day):
        past = "cannot_stand" if bound.cannot_stand(day) else "run_out"
    return right if right.past == past else right.model_copy(update={"past": past})


def _after(flag: Flag, event: FlagEvent) -> Flag:
    if event.action in ("suspended", "reinstated"):
        suspends = event.action == "suspended"
        whole = covers_all(flag, event.names, event.action) if event.names else not event.partial
        flag = _with_parties(flag, event.names, paused=True) if suspends else _standing_again(flag, event)
        if whole and suspends != (flag.state is State.SUSPENDED):
            return flag.model_copy(update={"state": State.SUSPENDED if suspends else State.ISSUED, "state_since": event.on})
    if event.action in END_REASONS or event.lifts:
        return _after_end(flag, event)
    return flag


def _standing_again(flag: Flag, event: FlagEvent) -> Flag:
    """After what was reinstated: those named, or all as to whom it rested, are under the order, which stands if it had ended."""
    known = [p.name for p in flag.parties]
    back = event.names or (() if event.partial else tuple(p.name for p in flag.parties if p.paused and not p.freed))
    meant = {find(name, known) for name in back}
    rested = paused_by_name(flag) and any(p.paused for n, p in enumerate(flag.parties) if n in meant)
    flag = _with_parties(flag, back, freed=False, paused=False)
    if is_live(flag) and not (rested and flag.state is State.SUSPENDED):
        return flag
    return flag.model_copy(update={"state": State.ISSUED, "state_since": event.on, "end_reason": None})


def _with_parties(flag: Flag, names: tuple[str, ...], **update: bool) -> Flag:
    """The flag with something said of the parties that are named."""
    known = [p.name for p in flag.parties]
    meant = {find(name, known) for name in names}
    return flag.model_copy(
        update={"parties": tuple(p.model_copy(update=update) if i in meant else p for i, p in enumerate(flag.parties))}
    )


def _after_end(flag: Flag, event: FlagEvent) -> Flag:
    """An end without limit ends the order; a limited one frees the named and lifts the rights, and ends it if nothing is left.

    What is left is known only where all of the order's parties, or rights, were read: else it stays, whoever was freed.
    """
    if event.names:
        flag = _with_parties(flag, event.names, freed=True, paused=False)
        rights = tuple(_lifted(r, r.lifted or right_label(r) in event.names) for r in flag.rights)
        flag = flag.model_copy(update={"rights": rights})
        nobody_left = flag.parties_read == "whole" and bool(flag.parties) and not live_parties(flag)
        nothing_left = flag.rights_read == "whole" and bool(rights) and not live_rights(flag)
        ended = nobody_left or nothing_left
        if not ended and flag.parties_read == "whole" and paused_by_name(flag) and flag.state is not State.SUSPENDED:
            return flag.model_copy(update={"state": State.SUSPENDED, "state_since": event.on})  # as to those it only rests
    else:
        ended = not event.partial
    if not ended:
        return flag
    since = event.on + _ONE_DAY if event.action == "expired" else event.on
    return flag.model_copy(
        update={"state": State.ENDED, "state_since": since, "end_reason": END_REASONS.get(event.action, EndReason.RESCINDED)}
    )


def _bound(party: FlagParty) -> FlagParty:
    return party.model_copy(update={"freed": False, "paused": False}) if party.freed or party.paused else party


def _lifted(right: FlagRight, lifted: bool) -> FlagRight:
    return right if right.lifted == lifted else right.model_copy(update={"lifted": lifted})
