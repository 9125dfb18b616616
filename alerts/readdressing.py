"""What waits for an address that is no longer its ally's goes to those that are."""

from __future__ import annotations

from alerts.answers.letterbox import letterbox
from alerts.envelope import domain_of, message_id, readdressed
from alerts.outbox import message_key, recipient_of
from pipeline.database import outgoing_mail as mails
from pipeline.database.alerts import told_of
from pipeline.database.issues import report
from pipeline.database.messages import put_message
from pipeline.wiring import Ports


def readdress(ports: Ports) -> None:
    """Each waiting mail to an address that moved becomes mails to the present ones, unless they have the same already.

    For the one sender alone: nobody else has one of these mails in hand.
    """
    with ports.database.reading() as connection:
        moved = mails.recipients(connection) - {a for ally in mails.allies(connection) for a in recipient_of(ports, ally).addresses}
    if not moved:
        return
    domain, box = domain_of(ports.settings.sender), letterbox(ports.settings)
    with ports.database.transaction() as connection:
        for waiting in mails.waiting(connection):
            found = mails.mail(connection, waiting.id)
            if found is None or waiting.recipient not in moved:
                continue
            message, raw = found
            told = told_of(connection, message.alerts)
            mails.drop(connection, message.id)
            report(connection, [], mails.owner(message.id), ports.clock.now())
            for address in recipient_of(ports, message.ally).addresses:
                if address not in told:
                    key = message_key(address, message.occasion, message.alerts)
                    returns = box.of(key, ports.clock.today())
                    change = {"id": key, "message_id": message_id(key, domain), "recipient": address, "thread": ()}
                    anew = message.model_copy(update=change | {"bounces_to": returns.bounces})
                    put_message(connection, anew, readdressed(raw, anew, ports.settings.sender, returns))
