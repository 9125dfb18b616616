"""Whose turn it is among the mails that wait. Pure.

Recalls first: goods may be held without a reason. Then what is new, what changed, and lists, which mostly repeat what was told.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from alerts.outgoing.ledger import is_recall
from pipeline.database.messages import Turn
from pipeline.database.outgoing_mail import Waiting
from pipeline.mailboxes import mailbox
from pipeline.records import Alert, AlertKind, Occasion


def turn_of(occasion: Occasion, tells: Sequence[Alert], *, recall: bool) -> Turn:
    """The turn of a mail, by what it tells; `recall`: it is one as a whole."""
    if recall or (occasion is Occasion.IMMEDIATE and any(map(is_recall, tells))):
        return Turn.RECALL
    if occasion is Occasion.INVENTORY:
        return Turn.LIST
    return Turn.NEW if any(alert.kind is AlertKind.ALERT for alert in tells) else Turn.OTHER


def in_turn(waiting: Sequence[Waiting], had_their_turn: Collection[str] = ()) -> Iterator[Waiting]:
    """Those before which no other has to go: of what one ally tells one mailbox of a flag the lowest place.

    Whatever the clock said when they were decided. An address of two allies is two desks, whose numbers say nothing of each other.
    A list that is given once more, since it may have been taken, holds up what follows until it had its turn: a server that never
    takes it, as it is long, may take a recall.
    """
    first: dict[tuple[str, str, str], int] = {}
    for one in waiting:
        if one.once_more and one.id in had_their_turn:
            continue
        for whose, place in _places(one):
            first[whose] = min(place, first.get(whose, place))
    return (one for one in waiting if all(first.get(whose, place) >= place for whose, place in _places(one)))


def _places(one: Waiting) -> Iterator[tuple[tuple[str, str, str], int]]:
    return (((one.ally, mailbox(one.recipient), flag), place) for flag, place in one.flags.items())
