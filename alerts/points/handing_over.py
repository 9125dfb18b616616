"""An administrator confirms that another mailbox took over: then the one that is removed hears no more, no recall either.

It is refused as long as the other was not told what the first holds: else nobody would hear when that ends.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.database.alerts import alerts_of
from pipeline.database.connection import Connection
from pipeline.database.contact_points import forget_verified, put_contact_point
from pipeline.database.ledger import Handed, entries, put_hand_over
from pipeline.database.times import person
from pipeline.errors import UsageError
from pipeline.flow.called import HandOver
from pipeline.flow.contacts import Contact, contact_of
from pipeline.flow.recipients import LOCK, Word, code_of, note
from pipeline.mailboxes import mailbox
from pipeline.records import AlertKind
from pipeline.wiring import Ports, goes_to_a_server


def hand_over(ports: Ports, ally: str, old: str, new: str, word: Word) -> Sequence[str]:
    """Takes a mailbox out of the contact point, if it is there, and keeps that another took over; says what was done."""
    code = code_of(ally)
    with ports.database.only_one("tell"), ports.database.only_one(LOCK), ports.database.transaction() as connection:
        contact = contact_of(connection, ports.settings, code)
        _check(contact, old, new, live=goes_to_a_server(ports.settings))
        if missing := _not_told(connection, ports, code, old, new):
            raise UsageError(
                f"hand-over: {new} was not told of {len(missing)} orders that {old} holds, {', '.join(missing[:5])}; nobody there "
                f"would hear when they end. crossmarket list {code} tells it of them; then hand over. Nothing was changed"
            )
        rest = tuple(address for address in contact.point.mailboxes if mailbox(address) != mailbox(old))
        point = contact.point.model_copy(update={"mailboxes": rest})
        if point != contact.point:
            put_contact_point(connection, point)
        forget_verified(connection, code, old)
        put_hand_over(connection, code, old, ports.clock.now(), person())
        note(ports, connection, point, f"{mailbox(new)} took over from {mailbox(old)}", word)
    return [f"{code}: {new} took over from {old}, says {word.by.strip()}; {old} hears no more of what it was told until now"]


def _check(contact: Contact, old: str, new: str, *, live: bool) -> None:
    code = contact.point.ally
    if mailbox(old) == mailbox(new):
        raise UsageError(f"hand-over: {old} and {new} are one mailbox; nothing was changed")
    if mailbox(old) in contact.of_settings and contact.is_set:
        raise UsageError(f"hand-over: {old} stands in the settings: take it out there first; nothing was changed")
    if mailbox(new) not in contact.present or not contact.is_set:
        raise UsageError(f"hand-over: {new} is no mailbox of {code}'s contact point: crossmarket recipients add {code} {new} first")
    if live and mailbox(new) not in contact.verified:
        raise UsageError(f"hand-over: {new} is not verified, so that no mail goes there; nothing was changed")


def _not_told(connection: Connection, ports: Ports, code: str, old: str, new: str) -> list[str]:
    """The orders that the old mailbox holds, and of which no mail that was taken told the new one."""
    told = entries(connection, code, to_server=goes_to_a_server(ports.settings))
    taken = {entry.flag for entry in told if entry.mailbox == mailbox(new) and entry.handed is Handed.TAKEN}
    has = (Handed.TAKEN, Handed.PERHAPS)
    last = {entry.flag: entry.alert for entry in told if entry.mailbox == mailbox(old) and entry.handed in has}
    alerts = alerts_of(connection, [alert for flag, alert in last.items() if flag not in taken])
    return sorted(a.flag.order_number or a.flag_id for a in alerts.values() if a.kind is not AlertKind.CANCEL)


_: HandOver = hand_over  # as the command line calls it
