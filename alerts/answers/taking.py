"""Taking what came back: each mail is kept, then the box is told that it was taken, then it is worked on.

So a mail is never lost between two of these, and one that is read twice is the same bytes: it counts once. What was kept and not
worked on, because this process ended, is worked on by the next.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping
from contextlib import closing
from datetime import date

from alerts.answers import keys
from alerts.answers.boxes.port import Box, BoxUnavailable
from alerts.answers.judging import Judge
from alerts.answers.letterbox import keys_file, letterbox
from pipeline.database import answers as kept
from pipeline.errors import SettingError
from pipeline.flow.called import MakeKey, TakeAnswers
from pipeline.progress import Notify, quiet
from pipeline.settings import Settings
from pipeline.wiring import BOXES, Ports, implementation

_LOCK = "answers"


def take(ports: Ports, notify: Notify = quiet) -> Mapping[str, int]:
    """Takes all mails of the box and works on them; how many became what (`judging.Fate`).

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
            kept.keep_mail(connection, hashlib.sha256(mail.raw).hexdigest(), box.name, mail.arrived_at, mail.raw)
            if mail.place:
                kept.put_place(connection, box.name, mail.place)
        box.taken(mail)
        notify("mails taken", 1)


def _work(ports: Ports, judge: Judge, notify: Notify) -> Mapping[str, int]:
    became: Counter[str] = Counter()
    with ports.database.reading() as connection:
        waiting = kept.not_worked_on(connection)
    for id_ in waiting:
        with ports.database.transaction() as connection:
            mail = kept.mail_that_came(connection, id_)
            if mail is not None and not mail.became:
                became[judge.judge(connection, mail).value] += 1
        notify("mails read", 1)
    return became


def make_key(settings: Settings, today: date) -> str:
    """Makes a key that signs from now on; says what was done."""
    file = keys_file(settings)
    n = keys.make(file, today)
    old = f"; {n - 1} older ones are still believed" if n > 1 else ""
    return f"a new key stands first in {file}{old}. Keep a copy of the file in a safe place: a backup of the home does not hold it"


_: tuple[TakeAnswers, MakeKey] = take, make_key  # as the command line calls them
