"""An answer that counts, by whichever way it came: to which message it is, that it is kept once, and what it brings with it."""

from __future__ import annotations

import hashlib
from collections.abc import Collection

from alerts.answers import findings
from alerts.answers.fates import Fate
from alerts.answers.letterbox import Letterbox
from alerts.answers.references import BadReference, Purpose, check
from alerts.answers.stop_asking import stop_asking
from pipeline.database import answers as kept
from pipeline.database.answers import CameBack
from pipeline.database.connection import Connection
from pipeline.database.issues import report
from pipeline.database.rows import record_of
from pipeline.mailboxes import mailbox
from pipeline.records import Alert, Answer, AnswerWord, Message, Occasion
from pipeline.wiring import Ports


class ForPerson(Exception):
    """What came needs a person to read it."""

    def __init__(self, why: str, message: Message | None = None) -> None:
        super().__init__(why)
        self.message = message


class Counting:
    """Counts answers, each in a transaction of the caller's."""

    def __init__(self, ports: Ports, letterbox: Letterbox) -> None:
        self._ports = ports
        self._letterbox = letterbox

    def message_of(self, connection: Connection, references: Collection[str], purpose: Purpose) -> Message:
        """The one message that the references are of. Raises ForPerson."""
        if not references:
            raise ForPerson("a mail without a reference of ours: nobody knows what it answers")
        found, why = set(), ""
        for reference in sorted(references):
            try:
                found.add(check(reference, purpose, self._ports.clock.today(), self._letterbox.keys))
            except BadReference as bad:
                why = str(bad)
        if len(found) != 1:
            raise ForPerson("references of several messages" if found else why)
        message = record_of(connection, Message, found.pop())
        if message is None:
            raise ForPerson("a reference of ours to a message that is not kept here: was an older backup restored?")
        return message

    def count(self, connection: Connection, message: Message, word: AnswerWord, by: str, note: str, mail: CameBack) -> Fate:
        """Keeps the answer, if it was not given before."""
        listed = message.occasion is Occasion.INVENTORY  # it repeats what other mails told
        told = (message.sent_at if listed else kept.first_taken(connection, message.alerts)) or message.minted_at
        now = self._ports.clock.now()
        arrived = self._ports.clock.fixed or min(mail.arrived_at, now)
        answer = Answer(
            id="r" + hashlib.sha256(f"{message.id}|{word}|{mailbox(by)}".encode()).hexdigest()[:16],
            message=message.id,
            ally=message.ally,
            word=word,
            by=by,
            note=note,
            mail=mail.id,
            arrived_at=arrived,
            seconds=max(0, int((arrived - told).total_seconds())),
        )
        if not kept.put_answer(connection, answer, mailbox(by), now):
            return Fate.REPEATED
        if mailbox(by) == mailbox(message.recipient):  # mails do come there
            report(connection, [], findings.bounces_of(message), now)
        if word is AnswerWord.DONE and not listed:
            stop_asking(connection, message.alerts, now)
        if word is AnswerWord.WRONG and (alert := record_of(connection, Alert, message.alerts[0])):
            finding = findings.of_wrong(answer, alert)
            report(connection, [finding], finding.place, now)
        return Fate.ANSWER
