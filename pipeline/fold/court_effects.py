"""What a court's ruling may do to one order, by the rights that both name: proposed, and never done by itself. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.fold.state import live_rights, right_label
from pipeline.fold.words import join_words
from pipeline.records import CourtAction, CourtEffect, CourtRuling, Flag, FlagRight, RightRuled, State

_ENDS: dict[str, CourtAction] = {
    "reversed": "reversed", "reversed_remanded": "reversed", "vacated": "vacated", "vacated_remanded": "vacated",
    "stayed": "suspended",
}  # fmt: skip
_STAYS = {
    "granted": "granted a stay", "denied": "denied a stay", "in_part": "granted a stay in part",
    "interim_granted": "granted an interim stay", "interim_lifted": "lifted an interim stay",
}  # fmt: skip


def did(ruling: CourtRuling) -> str:
    """ "affirmed in part, reversed in part and remanded", "granted a stay", "ruled"."""
    words = [one.lower() for one in ruling.disposition]
    if ruling.in_part:
        words = [one if one == "remanded" else f"{one} in part" for one in words]
    stays = [_STAYS[one.outcome] for one in ruling.stays]
    said = ", ".join(words[:-1]) + (" and " if len(words) > 1 else "") + words[-1] if words else ""
    return join_words([*([said] if said else []), *stays]) or "ruled"


def may_do_something(ruling: CourtRuling) -> bool:
    """Whether it may do something to an order at all, whatever that rests on."""
    stayed = {"granted", "interim_granted", "in_part"} & {one.outcome for one in ruling.stays}
    return ruling.unread or bool(stayed or {"REVERSED", "VACATED"} & set(ruling.disposition))


def proposed(ruling: CourtRuling, flag: Flag) -> tuple[CourtEffect, ...] | None:
    """What it may do to an order that stands: () where that was not read, None where it does nothing to it."""
    if ruling.unread:
        return ()
    effects = _of_stays(ruling, flag)
    ended = {"REVERSED", "VACATED"} & set(ruling.disposition)
    if not ended:
        return effects
    of_rights = _of_rights(ruling, flag)
    return of_rights if effects is None else (*effects, *(of_rights or ()))


def _of_stays(ruling: CourtRuling, flag: Flag) -> tuple[CourtEffect, ...] | None:
    outcomes = {one.outcome for one in ruling.stays}
    if outcomes & {"granted", "interim_granted"}:
        return None if flag.state is State.SUSPENDED else (CourtEffect(action="suspended"),)
    if "in_part" in outcomes:
        return ()
    if outcomes & {"interim_lifted", "denied"} and flag.state is State.SUSPENDED:
        return (CourtEffect(action="reinstated"),)
    return None


def _of_rights(ruling: CourtRuling, flag: Flag) -> tuple[CourtEffect, ...] | None:
    live = live_rights(flag)
    matched = [(right, one) for right in live if (one := _ruled(ruling.rights, right))]
    if not matched:
        whole = not ruling.in_part and not ruling.rights
        if whole and len({one for one in ruling.disposition if one in ("REVERSED", "VACATED")}) == 1:
            return (CourtEffect(action="reversed" if "REVERSED" in ruling.disposition else "vacated"),)
        others = ruling.rights and flag.rights_read == "whole" and all(right.number for right in live)
        return None if others and all(one.number for one in ruling.rights) else ()
    if any(one.outcome == "partly" for _, one in matched):
        return ()
    if not any(one.outcome in _ENDS or one.outcome in ("partly", "dismissed_moot") for one in ruling.rights):
        return ()  # what was reversed or vacated is no finding on a right: the order itself, or what was not read
    found: dict[CourtAction, list[str]] = {}
    for right, one in matched:
        moot = one.outcome == "dismissed_moot" and "VACATED" in ruling.disposition
        if action := "vacated" if moot else _ENDS.get(one.outcome):
            found.setdefault(action, []).append(right_label(right))
    unread = [right for right in live if not _ruled(ruling.rights, right)]
    if not found:
        return () if unread and flag.rights_read != "whole" else None
    if len(found) == 1 and not unread and flag.rights_read == "whole" and len(next(iter(found.values()))) == len(live):
        return (CourtEffect(action=next(iter(found))),)
    return tuple(CourtEffect(action=action, rights=tuple(labels)) for action, labels in found.items())


def _ruled(rights: Sequence[RightRuled], right: FlagRight) -> RightRuled | None:
    same = (one for one in rights if (one.number == right.number if right.number else one.kind == right.kind and not one.number))
    return next(same, None)
