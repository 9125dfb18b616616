"""Whose turn it is among the mails that wait. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.database.outgoing_mail import Waiting
from pipeline.mailboxes import mailbox


def in_turn(waiting: Sequence[Waiting]) -> Iterator[Waiting]:
    """Those before which no other has to go: of what one ally tells one mailbox of a flag the lowest number.

    Whatever the clock said when they were decided. An address of two allies is two desks, whose numbers say nothing of each other.
    """
    first: dict[tuple[str, str, str], int] = {}
    for one in waiting:
        for flag, n in one.flags.items():
            place = one.ally, mailbox(one.recipient), flag
            first[place] = min(n, first.get(place, n))
    return (one for one in waiting if all(first[one.ally, mailbox(one.recipient), flag] == n for flag, n in one.flags.items()))
