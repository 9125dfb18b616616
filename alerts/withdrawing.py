"""What waits for an address that its ally no longer has is not sent: it was news, and is for those who are there."""

from __future__ import annotations

from collections.abc import Collection

from alerts.ledger import Ledger
from pipeline.database import outgoing_mail as mails
from pipeline.database.connection import Connection
from pipeline.database.issues import report
from pipeline.database.ledger import mark_removed
from pipeline.mailboxes import mailbox
from pipeline.settings import Settings
from pipeline.wiring import Ports, goes_to_a_server


def set_right(ports: Ports) -> None:
    """Drops what waits for addresses that their allies no longer have, but for recalls of what those hold.

    What one of them may have been given already is left: that becomes known by giving it the same mail again. For the one sender
    alone: nobody else has one of these mails in hand.
    """
    with ports.database.reading() as connection:
        may_have = goes_to_a_server(ports.settings) and mails.in_hand(connection)
        removed = [w for w in mails.waiting(connection) if is_removed(ports.settings, w.ally, w.recipient)]
    if not (removed or may_have):
        return
    with ports.database.transaction() as connection:
        if may_have:
            mails.offer_again(connection)
        for ally in sorted({waiting.ally for waiting in removed}):
            flags = {flag for waiting in removed if waiting.ally == ally for flag in waiting.flags}
            lists = {waiting.id for waiting in removed if waiting.ally == ally and waiting.is_list} - mails.in_hand(connection)
            withdrawn = lists | ledger(connection, ports.settings, ally, flags).withdrawn
            for message in sorted(withdrawn):
                mails.drop(connection, message)
                report(connection, [], mails.owner(message), ports.clock.now())
            mark_removed(connection, {w.id for w in removed if w.ally == ally} - withdrawn)


def ledger(connection: Connection, settings: Settings, ally: str, flags: Collection[str]) -> Ledger:
    """What the addresses of an ally were told of these flags, beside those that it has now."""
    return Ledger(connection, ally, settings.mailboxes(ally), to_server=goes_to_a_server(settings), flags=flags)


def is_removed(settings: Settings, ally: str, address: str) -> bool:
    """Whether an ally no longer has an address."""
    return mailbox(address) not in settings.mailboxes(ally)
