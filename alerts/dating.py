"""The date of a mail: that of its first handing over."""

from __future__ import annotations

from alerts.envelope import dated
from pipeline.database import outgoing_mail as mails
from pipeline.records import Message
from pipeline.wiring import Ports


def as_it_goes(ports: Ports, message: Message, raw: bytes) -> tuple[Message, bytes]:
    """The mail as it is handed over: dated now if it never was, and kept so, since a repeat has to be the same mail."""
    going = dated(raw, ports.clock.now())
    if going is not raw:
        with ports.database.transaction() as connection:
            mails.put_raw(connection, message.id, going)
    return message, going
