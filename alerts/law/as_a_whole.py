"""What an officer may do about an order as a whole: what holds for every one of its rights, or that it differs. Pure."""

from __future__ import annotations

from enum import StrEnum

from pipeline.records import Action, Decision, RightDecision

NO_ACT = frozenset({Action.INTELLIGENCE_ONLY, Action.NO_LEGAL_BASIS})


class AsAWhole(StrEnum):
    """What no single action says of all rights."""

    NO_POWER = "no_power"  # customs acts on none of them, whatever is shown
    NO_ACT = "no_act"  # on none of them now, for more than one reason
    DIFFERS = "differs"


def as_a_whole(decision: Decision) -> Action | AsAWhole:
    """What holds for every right, or that it differs; no word says of all what holds for some."""
    if no_power(decision):
        return AsAWhole.NO_POWER
    if len(decision.actions) == 1:
        return decision.actions[0]
    return AsAWhole.NO_ACT if acts_on_none(decision) else AsAWhole.DIFFERS


def acts_on_none(decision: Decision) -> bool:
    """Whether an officer may act on none of the rights now."""
    return NO_ACT.issuperset(decision.actions)


def no_power(decision: Decision) -> bool:
    """Whether customs can act on none of the rights, whatever is shown: said only where all of the law is known."""
    known = all(right.kind is not None and right.rows for right in decision.rights)
    none = not any(act_possible(right) or any(row.proof for row in right.rows) for right in decision.rights)
    return bool(decision.rights) and known and none


def act_possible(right: RightDecision) -> bool:
    """Whether an officer or a holder may do something at the border: now, or once what is missing is shown."""
    return right.action not in NO_ACT or right.if_right_shown is not None
