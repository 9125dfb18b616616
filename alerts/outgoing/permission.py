"""Which mails may leave: into a folder all; to a server, where that was decided, those for addresses that are verified.

An address that its ally no longer has was verified when it was told; what takes that back may go to it still. One mail alone goes
to an address that is not verified: it asks whether somebody reads there, and speaks of no order.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import Any

from alerts.mail.port import Mail
from alerts.outgoing.withdrawing import is_removed, ledger
from pipeline.database import outgoing_mail as mails
from pipeline.database.connection import Connection
from pipeline.errors import NotLive
from pipeline.flow.contacts import Contact, Contacts
from pipeline.mailboxes import mailbox
from pipeline.records import OF_THE_CONTACT_POINT, Message, Occasion
from pipeline.settings import Settings
from pipeline.wiring import MAILS, Ports, goes_to_a_server, implementation


class Permission:
    """Whether mails that wait may be handed over. An object is good within one transaction."""

    def __init__(self, connection: Connection, settings: Settings) -> None:
        self._connection = connection
        self._settings = settings
        self.contacts = Contacts(connection, settings)

    def may_go(self, message: Message, flags: Collection[str]) -> bool:
        """Whether a mail that tells of these flags may be handed over."""
        if not goes_to_a_server(self._settings):
            return True
        contact = self.contacts.of(message.ally)
        if message.occasion in OF_THE_CONTACT_POINT:
            verified = message.occasion is Occasion.VERIFICATION or mailbox(message.recipient) in contact.verified
            return verified and mailbox(message.recipient) in contact.known
        if not is_removed(contact, message.recipient):
            return mailbox(message.recipient) in contact.verified
        if message.occasion is Occasion.INVENTORY and message.id not in mails.in_hand(self._connection):
            return False  # no list for who is not there
        return message.id not in ledger(self._connection, self._settings, contact, flags).withdrawn


def opener(ports: Ports) -> Callable[[], Mail]:
    """How a conversation opens the mail port.

    Raises NotLive if mail may not leave, or none that waits; SettingError for an address of the port that cannot be read.
    """
    settings = ports.settings
    url = settings.url("mail")
    kind: Any = implementation(MAILS, url, "mail")
    if not goes_to_a_server(settings):
        return partial(kind.from_url, url)
    if settings.live != "yes":
        raise NotLive(
            f"mail is set to {url.partition(':')[0]}, but live sending was not decided: set CROSSMARKET_LIVE=yes to send, "
            "or CROSSMARKET_MAIL=dir:///some/folder to look at the mails first; nothing was sent"
        )
    with ports.database.reading() as connection:
        recipients, contacts = mails.recipients(connection), Contacts(connection, settings)
        asked = {(one.ally, one.recipient) for one in mails.waiting(connection) if one.occasion is Occasion.VERIFICATION}
    may_not = {r for r in recipients - asked if not _is_verified(contacts.of(r[0]), r[1])}
    if recipients and may_not == recipients:
        raise NotLive(
            f"these recipients are not verified: {', '.join(sorted({address for _, address in may_not}))}; verify them and set "
            "verified = true beside their addresses in the settings file, or see crossmarket recipients check; nothing was sent"
        )
    kind.from_url(url, live=True).close()  # connects to nothing: said at once if it cannot be read
    return partial(kind.from_url, url, live=True)


def _is_verified(contact: Contact, address: str) -> bool:
    """Or was, when it was told what is taken back now."""
    return mailbox(address) in contact.verified or (mailbox(address) not in contact.known and is_removed(contact, address))
