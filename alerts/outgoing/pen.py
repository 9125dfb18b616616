"""Writes mails into the outbox: a message with its identity, its references, and its bytes."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from alerts.answers.letterbox import Letterbox
from alerts.answers.returns import Returns
from alerts.letter.envelope import build, domain_of, message_id
from alerts.letter.render import Rendered
from alerts.outgoing.turns import turn_of
from alerts.telling.identity import message_key
from pipeline.database.connection import Connection
from pipeline.database.messages import put_message
from pipeline.mailboxes import mailbox
from pipeline.records import OF_THE_CONTACT_POINT, Alert, Message, Occasion
from pipeline.wiring import Ports


class Pen:
    """Writes for one ally, in one transaction."""

    def __init__(self, connection: Connection, ports: Ports, letterbox: Letterbox, ally: str, present: Collection[str]) -> None:
        """`present`: the ally's mailboxes, as they are now."""
        self._connection = connection
        self._ports = ports
        self._letterbox = letterbox
        self._ally = ally
        self._present = present

    def write(
        self,
        address: str,
        occasion: Occasion,
        says: Sequence[str],
        rendered: Rendered,
        *,
        alerts: Sequence[Alert] = (),
        tells: Sequence[Alert] = (),
        thread: tuple[str, ...] = (),
        recall: bool = False,
        returns: Returns | None = None,
    ) -> Message:
        """`says`: what makes it the same message, if written again. `alerts`: all that it names; `tells`: told by it alone."""
        key, now = message_key(address, occasion, says), self._ports.clock.now()
        sender = self._ports.settings.sender
        returns = self._letterbox.of(key, now.date()) if returns is None else returns
        message = Message(
            id=key,
            message_id=message_id(key, domain_of(sender)),
            ally=self._ally,
            recipient=address,
            occasion=occasion,
            subject=rendered.subject,
            alerts=tuple(a.id for a in alerts),
            bounces_to=returns.bounces,
            thread=thread,
            minted_at=now,
        )
        raw = build(message, rendered, sender, returns, recall=recall)
        removed = mailbox(address) not in self._present and occasion not in OF_THE_CONTACT_POINT
        turn = turn_of(occasion, tells, recall=recall)
        put_message(self._connection, message, raw, to_removed=removed, tells=[a.id for a in tells], turn=turn)
        return message
