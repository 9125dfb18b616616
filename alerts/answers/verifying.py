"""A mailbox is verified by sending back the word that was mailed there, from there."""

from __future__ import annotations

from collections.abc import Collection

from alerts.answers import findings
from alerts.answers.counting import ForPerson
from alerts.answers.letterbox import Letterbox
from alerts.answers.reading import Reply
from alerts.answers.references import BadReference, Expired, Purpose, check
from pipeline.database import contact_points as kept
from pipeline.database.answers import CameBack
from pipeline.database.connection import Connection
from pipeline.database.issues import report
from pipeline.database.rows import record_of
from pipeline.flow.contacts import contact_of
from pipeline.flow.recipients import Word, note
from pipeline.mailboxes import mailbox
from pipeline.records import Message
from pipeline.wiring import Ports


class Verifying:
    """Judges what comes back of mails that ask whether somebody reads there, each in a transaction of the caller's."""

    def __init__(self, ports: Ports, letterbox: Letterbox) -> None:
        self._ports = ports
        self._letterbox = letterbox

    def asked(self, connection: Connection, reply: Reply, references: Collection[str]) -> Message | None:
        """The mail that asked, if this answers one. Raises ForPerson if the word in it is good no more."""
        for reference in (*sorted(references), _word(reply)):
            try:
                id_ = check(reference, Purpose.VERIFY, self._ports.clock.today(), self._letterbox.keys)
            except Expired as why:
                raise ForPerson(f"an answer to a mail that asked whether somebody reads there: {why}") from why
            except BadReference:
                continue
            return record_of(connection, Message, id_)
        return None

    def confirm(self, connection: Connection, reply: Reply, asked: Message, mail: CameBack) -> str:
        """Keeps that somebody reads there; in words. Raises ForPerson if the answer does not show it."""
        ally, sender = asked.ally, reply.sender or "nobody"
        try:
            same = check(_word(reply), Purpose.VERIFY, self._ports.clock.today(), self._letterbox.keys) == asked.id
        except BadReference:
            same = False
        if not same:
            raise ForPerson(f"{sender} answers the mail that asked whether somebody reads there, without the word in it", asked)
        if mailbox(sender) != mailbox(asked.recipient):
            raise ForPerson(f"{sender} sends back the word that was mailed to {asked.recipient}: it verifies nothing", asked)
        contact = contact_of(connection, self._ports.settings, ally)
        if mailbox(sender) not in contact.known:
            raise ForPerson(f"{sender} is no address of {ally}'s contact point any more: it verifies nothing", asked)
        now = self._ports.clock.now()
        if mailbox(sender) not in contact.verified:
            kept.put_verified(connection, ally, sender, now, "sent back the word that was mailed there")
            because = f"sent back the word that was mailed there (SHA-256 {mail.id})"
            note(self._ports, connection, contact.point, f"verified {mailbox(sender)}", Word(sender, because))
        report(connection, [], findings.bounces_of(asked), now)
        return f"{sender} sent back the word that was mailed there"


def _word(reply: Reply) -> str:
    return reply.first_line.strip(" .*_\"'`<>").lower()
