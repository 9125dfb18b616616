"""Delivery: gives what the outbox keeps to the mail port, until it has it.

One mail is one transaction that holds its row, so that two senders never have the same one; between the mail server's OK and our
record of it a crash may repeat a mail, which then has the same Message-ID.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, closing
from typing import Any
from urllib.parse import urlsplit

from alerts.envelope import domain_of, message_id, readdressed
from alerts.mail.port import Mail, MailRefused
from alerts.outbox import message_key, recipient_of
from pipeline.database import records as r
from pipeline.errors import NotLive
from pipeline.progress import Notify, quiet
from pipeline.records import Finding, IssueKind, Message
from pipeline.wiring import LIVE_MAILS, MAILS, Ports, implementation


def send(ports: Ports, notify: Notify = quiet) -> int:
    """Gives every kept message to the mail port, oldest first; returns how many it took.

    Raises NotLive if mail would leave this machine without the decision that it may, MailUnavailable or StorageError if the port
    takes nothing more; what was not taken stays and is given again by the next call. A message that is refused, or whose recipient
    is not verified while others are, becomes an issue and does not hold up the rest.
    """
    _readdress(ports)
    sent = 0
    with _open_mail(ports) as mail:
        with ports.database.reading() as connection:
            waiting = r.unsent(connection)
        for id_ in waiting:
            if _hand_over(ports, mail, id_):
                sent += 1
                notify("mails", 1)
    return sent


def _hand_over(ports: Ports, mail: Mail, id_: str) -> bool:
    """Gives one message; False if another sender has it, or it was refused."""
    with ports.database.transaction() as connection:
        found = r.take_unsent(connection, id_)
        if found is None:
            return False
        message, raw = found
        finding = None
        try:
            if not _may_go(ports, message):
                raise MailRefused("it is not verified: verify it, and set verified = true beside it in the settings file")
            receipt = mail.send(message, raw)
            r.mark_sent(connection, message.model_copy(update={"sent_at": ports.clock.now(), "receipt": receipt}))
        except MailRefused as why:
            finding = _refused(message, str(why))
        r.report(connection, [finding] if finding else [], f"send:{message.id}", ports.clock.now())
    return finding is None


def _may_go(ports: Ports, message: Message) -> bool:
    return not _is_live(ports) or message.recipient in _verified(ports)


def _is_live(ports: Ports) -> bool:
    return urlsplit(ports.settings.url("mail")).scheme in LIVE_MAILS


def _verified(ports: Ports) -> set[str]:
    return {a for recipient in ports.settings.recipients.values() if recipient.verified for a in recipient.addresses}


def _open_mail(ports: Ports) -> AbstractContextManager[Mail]:
    url = ports.settings.url("mail")
    kind: Any = implementation(MAILS, url, "mail")
    if not _is_live(ports):
        return closing(kind.from_url(url))
    if ports.settings.live != "yes":
        raise NotLive(
            f"mail is set to {urlsplit(url).scheme}, but live sending was not decided: set CROSSMARKET_LIVE=yes to send, "
            "or CROSSMARKET_MAIL=dir:///some/folder to look at the mails first; nothing was sent"
        )
    with ports.database.reading() as connection:
        waiting = r.unsent_to(connection)
    if waiting and not waiting & _verified(ports):
        raise NotLive(
            f"these recipients are not verified: {', '.join(sorted(waiting))}; verify them and set verified = true beside their "
            "addresses in the settings file; nothing was sent"
        )
    return closing(kind.from_url(url, live=True))


def _readdress(ports: Ports) -> None:
    """What waits for an address that is no longer its ally's goes to those that are, unless they have the same already."""
    with ports.database.reading() as connection:
        moved = r.unsent_to(connection) - {a for ally in r.unsent_allies(connection) for a in recipient_of(ports, ally).addresses}
    if not moved:
        return
    domain = domain_of(ports.settings.sender)
    with ports.database.transaction() as connection:
        for id_ in r.unsent(connection):
            found = r.take_unsent(connection, id_)
            if found is None or found[0].recipient not in moved:
                continue
            message, raw = found
            told = r.told_of(connection, message.alerts)
            r.drop_message(connection, message.id)
            r.report(connection, [], f"send:{message.id}", ports.clock.now())
            for address in recipient_of(ports, message.ally).addresses:
                if address not in told:
                    key = message_key(address, message.occasion, message.alerts)
                    change = {"id": key, "message_id": message_id(key, domain), "recipient": address, "thread": ()}
                    anew = message.model_copy(update=change)
                    r.put_message(connection, anew, readdressed(raw, anew))


def _refused(message: Message, reason: str) -> Finding:
    return Finding(
        kind=IssueKind.COULD_NOT_SEND,
        source="mail",
        place=f"send:{message.id}",
        address=message.recipient,
        reason=f"{message.recipient} was refused: {reason}",
        repair="See whether the address is right and correct it in the settings; the next run offers the message to it.",
        record=message.subject,
    )
