"""Taking what came back: each mail is kept, then the box is told that it was taken, then it is worked on.

So a mail is never lost between two of these, and one that is read twice is the same lines: it counts once. What was kept and not
worked on, because this process ended, is worked on by the next.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from contextlib import closing
from datetime import date

from alerts.answers import findings, keys
from alerts.answers.boxes.port import Box, BoxUnavailable
from alerts.answers.counting import Counting
from alerts.answers.fates import Fate
from alerts.answers.judging import Judge
from alerts.answers.letterbox import keys_file, letterbox
from alerts.answers.reading import read
from pipeline.database import answers as kept
from pipeline.database.issues import report
from pipeline.database.rows import record_of
from pipeline.errors import SettingError, UsageError
from pipeline.flow.called import ConfirmAnswer, MakeKey, TakeAnswers
from pipeline.progress import Notify, quiet
from pipeline.records import OF_SEVERAL, AnswerWord, Message
from pipeline.settings import Settings
from pipeline.shown.visible import in_one_line
from pipeline.wiring import BOXES, Ports, implementation

_LOCK = "answers"


def take(ports: Ports, notify: Notify = quiet) -> Sequence[tuple[str, str]]:
    """Takes all mails of the box and works on them; of each what it became (`Fate`), and that in words.

    Raises SettingError if nothing takes answers, BoxUnavailable if the box could not be read to its end, when all that was read is
    worked on.
    """
    settings = ports.settings
    if not settings.inbox or not (settings.answers or settings.bounces):
        raise SettingError(
            "nothing takes answers: set CROSSMARKET_ANSWERS to the address that takes them (CROSSMARKET_BOUNCES likewise), and "
            "CROSSMARKET_INBOX to the box in which they arrive, maildir:///folder or imaps://user:password@host/INBOX"
        )
    judge = Judge(ports, letterbox(settings))
    lost: BoxUnavailable | None = None
    with ports.database.only_one(_LOCK):
        url = settings.url("inbox")
        with closing(implementation(BOXES, url, "inbox").from_url(url)) as box:
            try:
                _keep(ports, box, notify)
            except BoxUnavailable as why:
                lost = why
        became = _work(ports, judge, notify)
    if lost:
        raise lost
    return became


def _keep(ports: Ports, box: Box, notify: Notify) -> None:
    with ports.database.reading() as connection:
        place = kept.place_in(connection, box.name)
    for mail in box.mails(place):
        with ports.database.transaction() as connection:
            kept.keep_mail(connection, _name_of(mail.raw), box.name, mail.arrived_at, mail.raw)
            if mail.place:
                kept.put_place(connection, box.name, mail.place)
        box.taken(mail)
        notify("mails taken", 1)


def _name_of(raw: bytes) -> str:
    """The SHA-256 of its bytes, with lines ended as in a file: a server's folder has them so, the same server by IMAP as CRLF."""
    return hashlib.sha256(raw.replace(b"\r\n", b"\n")).hexdigest()


def _work(ports: Ports, judge: Judge, notify: Notify) -> Sequence[tuple[str, str]]:
    became = []
    with ports.database.reading() as connection:
        waiting = kept.not_worked_on(connection)
    for id_ in waiting:
        with ports.database.transaction() as connection:
            mail = kept.mail_that_came(connection, id_)
            if mail is not None and not mail.became:
                became.append(judge.judge(connection, mail))
        notify("mails read", 1)
    return became


def confirm(ports: Ports, asked: str, word: str, by: str) -> str:
    """A person says that a mail which became an issue counts, and as which word; says what was done.

    Raises UsageError if no such mail is kept, if nobody knows what it answers, or if its word is none.
    """
    said = next((w for w in AnswerWord if w == word.strip().upper()), None)
    if said is None:
        raise UsageError(f"--word {word}: no such word; known: {', '.join(AnswerWord)}")
    if not by.strip():
        raise UsageError("--by is empty: say who decides that it counts")
    counting = Counting(ports, letterbox(ports.settings))
    with ports.database.transaction() as connection:
        mail = kept.mail_that_came(connection, asked.strip().lower())
        if mail is None or mail.became != Fate.ISSUE:
            raise UsageError(f"--count {asked}: no mail that a person has to read is kept under this SHA-256")
        message = record_of(connection, Message, mail.message) if mail.message else None
        if message is None:
            raise UsageError(f"--count {asked}: which of our mails it answers is not known for sure; ask for a reply to that mail")
        if len(message.alerts) != 1 and said not in OF_SEVERAL:
            raise UsageError(f"--word {said}: that mail is about {len(message.alerts)} orders; this word is said of one")
        sender = read(mail.raw).sender or "nobody"
        fate = counting.count(connection, message, said, f"{sender}, as {by.strip()[:200]} says", read(mail.raw).note, mail)
        kept.it_became(connection, mail.id, fate.value, message.id, in_one_line(f"{said} by {sender}, as {by.strip()} says")[:500])
        report(connection, [], findings.of_mail(mail.id, "").place, ports.clock.now())
    return f"{said} of {message.ally} to {message.id}: {fate}"


def make_key(settings: Settings, today: date) -> str:
    """Makes a key that signs from now on; says what was done."""
    file = keys_file(settings)
    n = keys.make(file, today)
    old = f"; {n - 1} older ones are still believed" if n > 1 else ""
    return f"a new key stands first in {file}{old}. Keep a copy of the file in a safe place: a backup of the home does not hold it"


_: tuple[TakeAnswers, MakeKey, ConfirmAnswer] = take, make_key, confirm  # as the command line calls them
