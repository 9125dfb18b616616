"""What follows when a mail is not taken: when it is offered again, and when a person is told. Pure.

A server that says "not now" (4xx) mostly means it: greylisting, a full mailbox, a rule of so many mails an hour. So the time
between two attempts grows, and only what lasts becomes an issue. "Never" (5xx) is one at once, and is offered again all the same:
addresses are corrected, rules are taken back.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from alerts.mail.port import MailRefused, MailUnanswered
from pipeline.database.outgoing_mail import Attempt, owner
from pipeline.records import Finding, IssueKind, Message

NOW = timedelta()
FIRST = timedelta(minutes=1)
LONGEST = timedelta(hours=4)
PUT_OFF_FOR = timedelta(hours=4)  # or
PUT_OFF_TIMES = 6  # before it is an issue
UNANSWERED_TIMES = 3


def after(before: Attempt | None, why: Exception | None, now: datetime) -> Attempt:
    """How offering a mail went, after one attempt more that failed."""
    tries = before.tries + 1 if before else 1
    unanswered = (before.unanswered if before else 0) + isinstance(why, MailUnanswered)
    wait = min(FIRST * 2 ** min(tries - 1, 10), LONGEST)
    return Attempt(tries, unanswered, before.first_at if before else now, now + wait, str(why))


def is_an_issue(attempt: Attempt, why: Exception | None, now: datetime) -> bool:
    """Whether a person has to look at it. What is one stays one until the mail is taken."""
    if isinstance(why, MailRefused) or attempt.unanswered >= UNANSWERED_TIMES:
        return True
    return attempt.tries >= PUT_OFF_TIMES or now - attempt.first_at >= PUT_OFF_FOR


def not_verified(message: Message) -> Finding:
    """What a person is told of a mail to an address at which it is not known that somebody of the contact point reads."""
    said = "it is not verified: verify it, and set verified = true beside it in the settings file, or by crossmarket recipients add"
    return issue(message, f"{message.recipient} was refused: {said}", removed=False)


_CORRECT = "See whether the address is right and correct it in the settings; the next run offers the message to it."
_TELL = (
    "It takes back what this address was told, and the settings have it no more. Tell them by another way what the mail says "
    "(crossmarket show ID), then crossmarket issues --accept."
)


def issue(message: Message, reason: str, *, removed: bool) -> Finding:
    """What a person is told of a mail that could not be sent. `removed`: its ally no longer has the address."""
    return Finding(
        kind=IssueKind.COULD_NOT_SEND,
        source="mail",
        place=owner(message.id),
        address=message.recipient,
        reason=reason if message.recipient in reason else f"{message.recipient}: {reason}",
        repair=_TELL if removed else _CORRECT,
        record=message.subject,
    )
