"""One mail that came back, read: what is answered, by whom, to what; or that a program wrote it; or that a mail did not arrive.

Pure: what the reference is worth, and whether the answer counts, is decided where the database is known (`judging`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from email import message_from_bytes
from email.errors import MessageError
from email.message import Message
from email.utils import getaddresses

from alerts.answers import body
from alerts.answers.automatic import comes_back_to_nobody, why_automatic
from alerts.answers.bounces import Bounce, bounce_of
from alerts.answers.headers import printable, words_of
from alerts.answers.said import form_in, said
from alerts.answers.words import normal, word_in
from pipeline.errors import CouldNotRead
from pipeline.records import AnswerWord

NOTE = 1_000  # characters of it that are kept
_SENT_TO = ("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "Resent-To")
_ADDRESS = re.compile(r"[A-Za-z0-9.+_-]{1,200}@[A-Za-z0-9.-]{1,255}")
_ONE_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\\\"\x00-\x1f\x7f]+@[A-Za-z0-9.-]+")
_REFERENCE = re.compile(r"\bReference:\s*([A-Za-z2-7]{42})(?![A-Za-z0-9])")
_UNSUBSCRIBE = "unsubscribe"


@dataclass(frozen=True)
class Reply:
    """What a mail says."""

    sent_to: tuple[str, ...]  # addresses, one of which has a reference in it
    sender: str | None  # None if it names none, or several
    subject: str
    word: AnswerWord | None
    note: str
    written_references: frozenset[str]  # on a line of the answer form; else wherever one stands, in what is quoted
    first_line: str  # of what was written; where no word was read, this is what a person looks at
    automatic: str | None  # by what it shows that a program wrote it
    bounce: Bounce | None
    came_from_nobody: bool  # no envelope sender
    unsubscribes: bool


def read(raw: bytes) -> Reply:
    """Reads one mail. Raises CouldNotRead if it is none, or one that cannot be taken apart."""
    try:
        return _read(message_from_bytes(raw))
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError, AssertionError, MessageError) as why:
        # The standard library's parser has all of these for mails that were made to break it.
        raise CouldNotRead(f"the mail cannot be taken apart: {type(why).__name__}: {why}") from why


def _read(mail: Message) -> Reply:
    if not mail.keys():
        raise CouldNotRead("this is no mail: it has no headers")
    lines = next((own for text in body.texts(mail) if (own := said(text))), [])
    form = form_in(lines)
    answered = form.get("answer") if form else (lines[0] if lines else None)
    found = word_in(answered) if answered else None
    rest = [form["note"]] if form.get("note") else lines[1 : 1 + 50] if not form else []
    note = " ".join(" ".join([*([found[1]] if found and found[1] else []), *rest]).split())
    subject = words_of(mail, "Subject")
    return Reply(
        sent_to=tuple(
            dict.fromkeys(a for name in _SENT_TO for value in mail.get_all(name, []) for a in _ADDRESS.findall(str(value)))
        ),
        sender=_sender(mail),
        subject=subject,
        word=found[0] if found else None,
        note=note[:NOTE],
        written_references=frozenset(form["reference"].split()[:1] if form.get("reference") else _quoted_references(mail)),
        first_line=(lines[0] if lines else "")[:200],
        automatic=why_automatic(mail),
        bounce=bounce_of(mail),
        came_from_nobody=comes_back_to_nobody(mail),
        unsubscribes=_UNSUBSCRIBE in (normal(subject), normal(lines[0]) if lines else ""),
    )


def _quoted_references(mail: Message) -> set[str]:
    """Those in the mails that are quoted: of somebody whose program lost the one in the address."""
    return {found.lower() for text in body.sources(mail) for found in _REFERENCE.findall(text)}


def _sender(mail: Message) -> str | None:
    """The one address that it is from."""
    headers = mail.get_all("From", [])
    if len(headers) != 1:
        return None
    addresses = [address for _, address in getaddresses([printable(headers[0])]) if address]
    return addresses[0] if len(addresses) == 1 and _ONE_ADDRESS.fullmatch(addresses[0]) else None
