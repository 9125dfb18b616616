"""What a person is told of mails that came back and that changed nothing by themselves. Pure."""

from __future__ import annotations

from datetime import timedelta

from alerts.answers.bounces import Bounce, BounceKind
from alerts.answers.reading import Reply
from pipeline.mailboxes import mailbox
from pipeline.records import Alert, Answer, Finding, IssueKind, Message

SHORT = 12  # characters of a mail's SHA-256 by which it can be asked for
_LOOK = (
    "crossmarket answers --mail {0} shows it; where it should count, crossmarket answers --count {0} --word … --by …; else "
    "crossmarket issues --accept, when it is dealt with"
)


def of_mail(mail: str, reason: str, reply: Reply | None = None) -> Finding:
    """A mail that a person has to read: it is about one of ours, or from somebody whom we know."""
    return Finding(
        kind=IssueKind.TO_DECIDE,
        source="answers",
        place=f"answer:{mail[:SHORT]}",
        address=reply.sender if reply else None,
        reason=reason,
        repair=_LOOK.format(mail[:SHORT]),
        record=_shown(reply),
    )


def of_strangers(mail: str, reason: str, reply: Reply | None = None) -> Finding:
    """Mails of people whom we do not know, with nothing of ours in them, are one issue together: anybody can send as many."""
    return of_mail(mail, f"{reason} (the last of those that are counted here)", reply).model_copy(update={"place": "strangers"})


def of_wrong(answer: Answer, alert: Alert) -> Finding:
    """An ally says that what it was told is wrong."""
    return Finding(
        kind=IssueKind.TO_DECIDE,
        source="answers",
        place=f"wrong:{alert.id}",
        address=answer.by,
        reason=f"{answer.ally} says that alert {alert.id} about {alert.flag.order_number or alert.flag_id} is WRONG"
        + (f": {answer.note[:300]}" if answer.note else ""),
        repair=f"crossmarket show {alert.flag_id} shows the order, the quotes behind it and every answer; if it ended, "
        "crossmarket flag end says so; crossmarket issues --accept, when it is decided",
        record=alert.flag_id,
    )


def of_bounce(message: Message, bounce: Bounce, *, again: timedelta | None) -> Finding:
    """An address to which no mail comes: whoever reads there knows nothing of what he was told."""
    said = f"{bounce.kind}{f' ({bounce.status})' if bounce.status else ''}{f': {bounce.words}' if bounce.words else ''}"
    goes_on = f"; it is offered again after {int(again.total_seconds() // 3600)} hours" if again else ""
    return Finding(
        kind=IssueKind.COULD_NOT_SEND,
        source="mail",
        place=bounces_of(message),
        address=message.recipient,
        reason=f"a mail to {message.recipient} ({message.ally}) came back: {said}{goes_on}",
        repair=_REPAIRS.get(bounce.kind, "See whether the address is right; ask its mail system's postmaster, or telephone."),
        record=message.subject,
    )


def bounces_of(message: Message) -> str:
    """Whose issues those of an address are to which mails do not come."""
    return f"bounced:{message.ally}:{mailbox(message.recipient)}"


_REPAIRS = {
    BounceKind.NO_MAILBOX: "Nobody reads there. Ask the contact point, by telephone, and correct its address in the settings.",
    BounceKind.DISABLED: "Nobody reads there now. Ask the contact point for another address, by telephone.",
    BounceKind.FULL: "Tell the contact point, by telephone, that its mailbox is full.",
}


def _shown(reply: Reply | None) -> str | None:
    return f"{reply.subject} | {reply.first_line}"[:300] if reply else None
