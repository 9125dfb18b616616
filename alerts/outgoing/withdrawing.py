"""What waits for an address that its ally no longer has is not sent: it was news, and is for those who are there."""

from __future__ import annotations

from collections.abc import Collection

from alerts.outgoing.ledger import Ledger
from alerts.telling.one_order import records
from pipeline.database import outgoing_mail as mails
from pipeline.database.connection import Connection
from pipeline.database.issues import report
from pipeline.database.ledger import mark_removed
from pipeline.database.outgoing_mail import Waiting
from pipeline.database.rows import with_revs
from pipeline.flow.contacts import Contact, Contacts
from pipeline.mailboxes import mailbox
from pipeline.records import OF_THE_CONTACT_POINT, Flag, Occasion
from pipeline.settings import Settings
from pipeline.wiring import Ports, goes_to_a_server


def set_right(ports: Ports) -> None:
    """Drops what waits for addresses that their allies no longer have, but for recalls of what those hold.

    What one of them may have been given already is left: that becomes known by giving it the same mail again. For the one sender
    alone: nobody else has one of these mails in hand.
    """
    with ports.database.reading() as connection:
        may_have = goes_to_a_server(ports.settings) and mails.in_hand(connection)
        contacts, waiting = Contacts(connection, ports.settings), mails.waiting(connection)
        of_points = [w for w in waiting if w.occasion in OF_THE_CONTACT_POINT]
        removed = [w for w in waiting if w not in of_points and is_removed(contacts.of(w.ally), w.recipient)]
        idle = [w.id for w in of_points if _is_idle(contacts.of(w.ally), w)]
    if not (removed or may_have or idle):
        return
    with ports.database.transaction() as connection:
        if may_have:
            mails.offer_again(connection)
        for message in idle:
            mails.drop(connection, message)
            report(connection, [], mails.owner(message), ports.clock.now())
        now = Contacts(connection, ports.settings)
        for ally in sorted({waiting.ally for waiting in removed}):
            flags = {flag for waiting in removed if waiting.ally == ally for flag in waiting.flags}
            lists = {waiting.id for waiting in removed if waiting.ally == ally and waiting.is_list} - mails.in_hand(connection)
            withdrawn = lists | ledger(connection, ports.settings, now.of(ally), flags).withdrawn
            for message in sorted(withdrawn):
                mails.drop(connection, message)
                report(connection, [], mails.owner(message), ports.clock.now())
            mark_removed(connection, {w.id for w in removed if w.ally == ally} - withdrawn)


def ledger(connection: Connection, settings: Settings, contact: Contact, flags: Collection[str]) -> Ledger:
    """What the addresses of an ally were told of these flags, beside those that it has now."""
    return Ledger(connection, contact.point.ally, contact.present, to_server=goes_to_a_server(settings), flags=flags)


def ledger_of_orders(connection: Connection, settings: Settings, contact: Contact, flags: Collection[str]) -> Ledger:
    """The same of all records of the orders that these are records of."""
    held = with_revs(connection, Flag, flags)
    more = {record for flag, _ in held.values() for record in records(flag)}
    return ledger(connection, settings, contact, more | set(flags))


def is_removed(contact: Contact, address: str) -> bool:
    """Whether an ally no longer has an address."""
    return mailbox(address) not in contact.present


def _is_idle(contact: Contact, waiting: Waiting) -> bool:
    """Whether a mail about the contact point itself has nothing to ask or say any more."""
    box = mailbox(waiting.recipient)
    return box not in contact.known or (waiting.occasion is Occasion.VERIFICATION and box in contact.verified)
