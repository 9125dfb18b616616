"""The mails on an order that an address has, or is to have: what the next one on it takes the place of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from alerts.telling.one_order import records
from alerts.wording.beside import Earlier
from pipeline.database.connection import Connection
from pipeline.database.messages import messages_about
from pipeline.mailboxes import mailbox
from pipeline.records import Flag


@dataclass(frozen=True)
class Thread:
    """Those of one address, the first first: as a reader knows them, and their Message-IDs."""

    mails: tuple[Earlier, ...] = ()
    ids: tuple[str, ...] = ()


NO_THREAD = Thread()


def threads(connection: Connection, ally: str, flag: Flag, holds: Callable[[str], bool]) -> Mapping[str, Thread]:
    """By mailbox. `holds`: whether the address of a message has it, or is to have it.

    Of an order that was told under several records the mails of all are replaced, and the thread is that of this record.
    """
    others = sorted(records(flag) - {flag.id})
    about = [(record, *one) for record in (flag.id, *others) for one in messages_about(connection, ally, record)]
    if others:
        about.sort(key=lambda one: one[1].minted_at)
    found: dict[str, Thread] = defaultdict(Thread)
    for record, message, told in about:
        if holds(message.id):
            box, on = mailbox(message.recipient), (message.sent_at or message.minted_at).date()
            mails = (*found[box].mails, Earlier(on, message.subject, told))
            found[box] = Thread(mails, (*found[box].ids, message.message_id) if record == flag.id else found[box].ids)
    return found
