"""What becomes of one mail that came back: an answer that counts, a bounce, nothing, or something for a person to read.

Only a reference that we signed makes a mail one about a message of ours. What changes something for a whole service counts only
from an address of the contact point that was told. The sender of a mail can be forged, so both together are asked for; what fails
is kept as an issue and changes nothing.
"""

from __future__ import annotations

from alerts.answers import findings
from alerts.answers.bounced import Bounces
from alerts.answers.bounces import Bounce, BounceKind
from alerts.answers.counting import Counting, ForPerson
from alerts.answers.fates import Fate
from alerts.answers.letterbox import Letterbox, references_in
from alerts.answers.reading import Reply, read
from alerts.answers.references import Purpose
from alerts.answers.slowing_down import slow_down
from alerts.answers.verifying import Verifying
from pipeline.allies import ally_codes
from pipeline.database import answers as kept
from pipeline.database.answers import CameBack
from pipeline.database.connection import Connection
from pipeline.database.issues import report
from pipeline.errors import CouldNotRead
from pipeline.flow.contacts import Contacts
from pipeline.mailboxes import mailbox
from pipeline.records import OF_CONTACT_POINT, OF_SEVERAL, AnswerWord, Finding, Message
from pipeline.shown.visible import in_one_line
from pipeline.wiring import Ports

# By these alone a mail may be a mail system's word on one that did not arrive, in a form of its own.
_OF_SYSTEMS = ("Return-Path: <>", "From: a mail system")


class Judge:
    """Judges mails, each in a transaction of the caller's."""

    def __init__(self, ports: Ports, letterbox: Letterbox) -> None:
        self._ports = ports
        self._letterbox = letterbox
        self._counting = Counting(ports, letterbox)
        self._bounces = Bounces(ports)
        self._verifying = Verifying(ports, letterbox)

    def judge(self, connection: Connection, mail: CameBack) -> tuple[str, str]:
        """Works on one mail and keeps what it became; returns that, and in words."""
        reply = None
        self._contacts = Contacts(connection, self._ports.settings)
        self._known = {box: ally for ally in ally_codes() for box in self._contacts.of(ally).present}
        try:
            reply = read(mail.raw)
            fate, message, why = self._judge(connection, mail, reply)
        except CouldNotRead as unreadable:
            fate, message, why = Fate.ISSUE, None, str(unreadable)
        except ForPerson as wanted:
            fate, message, why = Fate.ISSUE, wanted.message, str(wanted)
        if fate is Fate.ISSUE:
            whom_we_know = message is not None or (reply and reply.sender and mailbox(reply.sender) in self._known)
            self._report(connection, (findings.of_mail if whom_we_know else findings.of_strangers)(mail.id, why, reply))
        why = in_one_line(f"{message.ally}: {why}" if message else why)[:500]
        kept.it_became(connection, mail.id, fate.value, message.id if message else None, why)
        return fate.value, why

    def _judge(self, connection: Connection, mail: CameBack, reply: Reply) -> tuple[Fate, Message | None, str]:
        bounces = references_in(reply.sent_to, self._letterbox.bounces)
        answers = references_in(reply.sent_to, self._letterbox.answers)
        if reply.bounce:  # some mail systems send it to the address for answers
            signed = (bounces, Purpose.BOUNCE) if bounces else (answers, Purpose.ANSWER)
            return self._bounces.judge(connection, self._counting.message_of(connection, *signed), reply.bounce)
        if reply.automatic:
            if reply.word:
                raise ForPerson(f"{reply.word} in a mail that a program seems to have written ({reply.automatic})")
            if reply.automatic in _OF_SYSTEMS and bounces:
                unknown = Bounce(BounceKind.UNKNOWN, "", reply.first_line)
                return self._bounces.judge(connection, self._counting.message_of(connection, bounces, Purpose.BOUNCE), unknown)
            return Fate.AUTOMATIC, None, reply.automatic
        if (asked := self._verifying.asked(connection, reply, answers)) is not None:
            return Fate.VERIFIED, asked, self._verifying.confirm(connection, reply, asked, mail)
        message = self._counting.message_of(connection, answers or reply.written_references, Purpose.ANSWER)
        if reply.unsubscribes:
            contact = self._contacts.of(message.ally)
            return Fate.SLOWED, message, slow_down(connection, self._ports, self._letterbox, contact, reply.sender, message, mail)
        word, sender = self._counts(reply, message)
        fate = self._counting.count(connection, message, word, sender, reply.note, mail)
        return fate, message, f"{word} by {sender}"

    def _counts(self, reply: Reply, message: Message) -> tuple[AnswerWord, str]:
        """The word and who says it, if it counts from there. Raises ForPerson."""
        word, sender = reply.word, reply.sender
        if word is None:
            raise ForPerson(f"an answer of {message.ally} that no rule reads: {reply.first_line!r}", message)
        if sender is None:
            raise ForPerson(f"{word} to a mail for {message.ally}, from nobody or from several", message)
        owner = self._known.get(mailbox(sender))
        own = mailbox(sender) in self._contacts.of(message.ally).present
        if owner and not own:
            raise ForPerson(f"{word} by {sender}, an address of {owner}, to a mail for {message.ally}: it changes nothing", message)
        if word in OF_CONTACT_POINT and not own:
            raise ForPerson(f"{word} by {sender}, no address of {message.ally}'s contact point: it changes nothing", message)
        if len(message.alerts) != 1 and word not in OF_SEVERAL:
            raise ForPerson(f"{word} by {sender} to a mail about {len(message.alerts)} orders: of which is it said?", message)
        return word, sender

    def _report(self, connection: Connection, finding: Finding) -> None:
        report(connection, [finding], finding.place, self._ports.clock.now())
