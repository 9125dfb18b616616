"""Every mail there is, sent or not, with how far it is and what was answered: for a person to look at.

Functions take the connection of the caller's transaction.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select

from pipeline.database import tables as t
from pipeline.database.answers import answers_to
from pipeline.database.ledger import Handed, how_far
from pipeline.database.outgoing_mail import Attempt, attempts
from pipeline.database.ties import consolidated_as, together
from pipeline.records import Answer, Message

_AT_ONCE = 500


@dataclass(frozen=True)
class Mailed:
    """A mail, how far it is, and how offering it went, as long as it is not taken."""

    message: Message
    handed: Handed
    attempt: Attempt | None


def every_mail(
    connection: Connection, *, to_server: bool, ally: str | None = None, flags: Collection[str] | None = None
) -> Iterator[Mailed]:
    """The mails to one ally or all, about these orders or any, what was decided last first; a few at a time.

    With `to_server` mails go to a server now, and what only a folder has was told nobody.
    """
    query = (
        select(t.messages.c.record, t.messages.c.sent, t.messages.c.to_server, t.in_hand.c.to_server.label("in_hand_of_server"))
        .outerjoin(t.in_hand, t.in_hand.c.message_id == t.messages.c.id)
        .order_by(t.messages.c.known_at.desc(), t.messages.c.id)
    )
    if ally is not None:
        query = query.where(t.messages.c.ally == ally)
    if flags is not None:
        about = select(t.told.c.message_id).join(t.alerts, t.alerts.c.id == t.told.c.alert_id)
        query = query.where(t.messages.c.id.in_(about.where(t.alerts.c.flag_id.in_(flags))))
    offered = attempts(connection)
    for row in connection.execution_options(yield_per=_AT_ONCE).execute(query):
        message = Message.model_validate_json(row.record)
        handed = how_far(row.sent, row.to_server, row.in_hand_of_server, to_server=to_server)
        yield Mailed(message, handed, offered.get(message.id))


def raw_mail(connection: Connection, id: str) -> bytes:  # noqa: A002 - the records' own word
    """The bytes of a mail as it is handed over."""
    return bytes(connection.execute(select(t.messages.c.raw).where(t.messages.c.id == id)).scalar_one())


def answers_by_message(connection: Connection, messages: Collection[str]) -> Mapping[str, list[Answer]]:
    """What was answered to these messages, by message, first that which came first."""
    found: dict[str, list[Answer]] = defaultdict(list)
    ids = sorted(messages)
    for n in range(0, len(ids), _AT_ONCE):
        for answer in answers_to(connection, ids[n : n + _AT_ONCE]):
            found[answer.message].append(answer)
    return found


def flags_told(connection: Connection, number: str) -> set[str]:
    """The orders that somebody was told of, of this number or id: theirs, their case's, or that of a case that is one with it."""
    cases = {key for one in consolidated_as(connection, number) for key in together(connection, one)}
    case, flag = t.flags.c.case_id, t.alerts.c.flag_id
    of_it = select(t.flags.c.id).where((case == number) | case.endswith(f":{number}", autoescape=True) | case.in_(cases))
    part = flag.contains(f":{number}:", autoescape=True) | flag.endswith(f":{number}", autoescape=True)
    return set(connection.execute(select(flag).where((flag == number) | part | flag.in_(of_it)).distinct()).scalars())
