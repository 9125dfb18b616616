"""The row of a card that says on which rights an order rests, in which documents they stand, and who asked for it. Pure."""

from __future__ import annotations

from alerts.first_screen.fitted import first_of, first_that_fits, row
from alerts.languages.speech import Speech
from alerts.wording import phrases as p
from alerts.wording import words as w
from pipeline.records import Action, Alert, Flag, FlagRight, RightDecision


def of_rights(alert: Alert, most: int, say: Speech) -> tuple[str, ...]:
    """Each right with its number and claims, those that still count first, and of them those that a register has."""
    flag = alert.flag
    if not flag.rights:
        return (say(p.RIGHTS_UNREAD),)
    ordered = sorted(flag.rights, key=lambda one: (one.lifted, one.number is None))
    head, behind = _standing(flag, say)
    claimed = [_right(one, say, claims=True) for one in ordered]
    bare = [_right(one, say, claims=False) for one in ordered]
    below = say(p.ALL_BELOW, head=head, things=say.counted(len(ordered), p.RIGHT))
    for after in dict.fromkeys((behind, "")):
        whole = first_of(claimed, p.RIGHT, row(most, after), say, head)
        said = whole if claimed[-1] in whole else first_of(bare, p.RIGHT, row(most, after), say, head)
        if said != below:
            said = f"{said} {after}".rstrip()
            break
    if not (alert.flag.complainants and any(_asks_the_holder(right) for right in alert.decision.rights)):
        return (said,)
    holder = first_of(list(map(w.clean, flag.complainants)), p.FIRM, row(most - 1), say, say(p.ASKED_FOR_BY))
    return first_that_fits(((f"{said} {holder}",), (said,)), most)


def _standing(flag: Flag, say: Speech) -> tuple[str, str]:
    """What stands before and behind the rights: that they were only asserted, and in which documents those stand that the order's
    own does not name: who opens that one looks for them in vain.
    """
    those = [one for one in flag.rights if one.read_in]
    first, *more = dict.fromkeys(w.clean(read_in.document_number) for one in those for read_in in one.read_in) or [""]
    numbers = f"{first} +{len(more)}" if more else first
    if len(those) == len(flag.rights) and not flag.rights_decided:
        return say(p.RIGHTS_ASSERTED_IN, numbers=numbers), ""
    head = "" if flag.rights_decided else say(p.RIGHTS_ASSERTED)
    return head, say(p.RIGHTS_NAMED_IN, n=len(those), numbers=numbers) if those else ""


def _asks_the_holder(right: RightDecision) -> bool:
    """Whether somebody is to be invited, so that his name is needed."""
    return Action.INVITE_APPLICATION in (right.action, right.if_right_shown)


def _right(one: FlagRight, say: Speech, *, claims: bool) -> str:
    number = w.clean(w.number_forms(one.office, one.number)[0]) if one.number else None
    kind = w.clean(say.right_kind(one))
    if one.words:
        return say(p.ACT_CALLED, kind=kind, words=w.clean(one.words))
    said = f"{kind} {number}" if number else say(p.NO_NUMBER, kind=kind)
    said = (
        say(p.CLAIMS if len(one.claims) > 1 else p.CLAIM, right=said, claims=w.ranges(one.claims))
        if claims and one.claims
        else said
    )
    return f"{say(p.LIFTED)} {said}" if one.lifted else said
