"""Reports on mails that could not be delivered (RFC 3464), and what each means for the address (RFC 3463). Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from enum import StrEnum

_STATUS = re.compile(r"\b([245])\.(\d{1,3})\.(\d{1,3})\b")
_BASIC = re.compile(r"^(?:smtp;)?\s*(\d{3})\b", re.IGNORECASE)  # RFC 5321, section 4.2.2
_WORDS = 300  # of a server's words that are kept


class BounceKind(StrEnum):
    """What became of a mail, as far as its report says."""

    NO_MAILBOX = "no such mailbox"
    DISABLED = "mailbox disabled"
    FULL = "mailbox full"
    TOO_LARGE = "mail too large for it"
    NO_WAY = "its mail system cannot be reached"
    REFUSED = "refused by its mail system"
    UNKNOWN = "could not be delivered"
    UNDER_WAY = "not delivered yet, still tried by the mail server"
    DELIVERED = "delivered"


@dataclass(frozen=True)
class Bounce:
    """What a report says of one recipient."""

    kind: BounceKind
    status: str  # RFC 3463; empty if it gives none
    words: str


def bounce_of(mail: Message) -> Bounce | None:
    """What a report says of the recipient for whom it says worst; None if the mail is no such report."""
    if mail.get_content_type() != "multipart/report" or str(mail.get_param("report-type", "")).lower() != "delivery-status":
        return None
    found = [_read(fields) for fields in _recipients(mail)]
    return min(found, key=lambda one: list(BounceKind).index(one.kind), default=Bounce(BounceKind.UNKNOWN, "", ""))


def _recipients(mail: Message) -> Iterator[Message]:
    """The groups of fields, one a recipient (RFC 3464, section 2.3); the first group is about the message."""
    for part in mail.walk():
        if part.get_content_type() not in ("message/delivery-status", "message/global-delivery-status"):
            continue
        groups = part.get_payload()
        yield from (g for g in groups if isinstance(g, Message) and "Action" in g) if isinstance(groups, list) else ()


def _read(fields: Message) -> Bounce:
    action = str(fields["Action"]).partition(";")[0].strip().lower()
    diagnostic = " ".join(str(fields.get("Diagnostic-Code", "")).split())
    status = _status(str(fields.get("Status", "")), diagnostic)
    words = (diagnostic.partition(";")[2].strip() or diagnostic)[:_WORDS]
    if action in ("delivered", "relayed", "expanded"):
        return Bounce(BounceKind.DELIVERED, status, words)
    if action == "delayed":
        return Bounce(BounceKind.UNDER_WAY, status, words)
    return Bounce(_kind(status, diagnostic), status, words)


def _status(given: str, diagnostic: str) -> str:
    """The status; where it says nothing in particular (x.0.0), the one that the server gave."""
    for text in (given, diagnostic):
        if (found := _STATUS.search(text)) and found[2] != "0":
            return found[0]
    found = _STATUS.search(given)
    return found[0] if found else ""


def _kind(status: str, diagnostic: str) -> BounceKind:
    _, subject, detail = [*status.split("."), "", "", ""][:3]
    if not status or subject == "0":
        basic = _BASIC.match(diagnostic)
        return BounceKind.FULL if basic and basic[1] in ("452", "552") else BounceKind.UNKNOWN
    exact = {"2.1": BounceKind.DISABLED, "2.2": BounceKind.FULL, "2.3": BounceKind.TOO_LARGE, "3.4": BounceKind.TOO_LARGE}
    by_subject = {
        "1": BounceKind.NO_MAILBOX,
        "3": BounceKind.NO_WAY,
        "4": BounceKind.NO_WAY,
        "5": BounceKind.REFUSED,
        "6": BounceKind.REFUSED,
        "7": BounceKind.REFUSED,
    }
    return exact.get(f"{subject}.{detail}") or by_subject.get(subject, BounceKind.UNKNOWN)
