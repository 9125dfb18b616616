"""Mails as they come back: answers as programs write them, automatic replies, bounces. Our own words, invented names."""

from __future__ import annotations

import base64
import quopri
from collections.abc import Mapping

TO = "answers@crossmarket.example"
OFFICER = "desk@customs.example"
QUOTED = "\r\n".join(
    f"> {line}"
    for line in (
        "STOP. The order ended on 6 August 2026. Nothing of it remains.",
        "",
        "DONE",
        "HIT",
        "Answer by reply: SEEN, HIT, NONE, WRONG, NO BASIS, RELEASED or DONE.",
    )
)
UNQUOTED = QUOTED.replace("> ", "").replace(">", "")


def mail(
    text: str = "SEEN\r\n",
    *,
    to: str = TO,
    sender: str = OFFICER,
    subject: str = "Re: STOP 337-TA-8121",
    kind: str = "text/plain",
    charset: str = "utf-8",
    cte: str = "8bit",
    headers: Mapping[str, str] | None = None,
    raw: bytes | None = None,
) -> bytes:
    """One part, encoded as it is asked for."""
    body = text.encode(charset) if raw is None else raw
    if cte == "base64":
        body = base64.encodebytes(body)
    elif cte == "quoted-printable":
        body = quopri.encodestring(body)
    own = {
        "Return-Path": f"<{sender}>",
        "From": sender,
        "To": to,
        "Subject": subject,
        "Message-ID": "<reply-1@customs.example>",
        "MIME-Version": "1.0",
        "Content-Type": f"{kind}; charset={charset}",
        "Content-Transfer-Encoding": cte,
    } | dict(headers or {})
    head = "".join(f"{name}: {value}\r\n" for name, value in own.items() if value)
    return head.encode("utf-8", "surrogateescape") + b"\r\n" + body


def multipart(*parts: tuple[str, str], subtype: str = "alternative", **fields: object) -> bytes:
    """Several parts: of each its headers after "Content-Type: ", and its body."""
    body = "".join(f"--cut\r\nContent-Type: {kind}\r\n\r\n{text}\r\n" for kind, text in parts) + "--cut--\r\n"
    headers = {"Content-Type": f'multipart/{subtype}; boundary="cut"'} | dict(fields.pop("headers", {}))  # type: ignore[call-overload]
    return mail(body, headers=headers, **fields)  # type: ignore[arg-type]


# Of well-known programs, by how each marks what it writes by itself; the texts are ours.
AUTOMATIC: dict[str, bytes] = {
    "Exchange, out of office": mail(
        "I am away until Monday.\r\n",
        subject="Automatic reply: STOP 337-TA-8121",
        headers={"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All", "X-MS-Exchange-Inbox-Rules-Loop": OFFICER},
    ),
    "Exchange, older": mail(
        "I am away.\r\n", subject="Out of Office: STOP 337-TA-8121", headers={"X-Auto-Response-Suppress": "OOF, AutoReply"}
    ),
    "Gmail, vacation": mail(
        "I am away.\r\n",
        headers={"Auto-Submitted": "auto-replied", "Precedence": "bulk", "X-Autoreply": "yes", "Return-Path": "<>"},
    ),
    "Sieve, vacation": mail(
        "I am away.\r\n", subject="Auto: STOP 337-TA-8121", headers={"Auto-Submitted": "auto-replied (vacation)"}
    ),
    "Zimbra": mail("I am away.\r\n", headers={"Auto-Submitted": "auto-replied (zimbra; vacation)", "Precedence": "bulk"}),
    "Domino": mail("I will return on Monday.\r\n", headers={"Auto-submitted": "auto-generated"}),
    "vacation(1)": mail("I am away.\r\n", headers={"Precedence": "bulk"}),
    "cPanel": mail("Thank you.\r\n", headers={"X-Autorespond": "STOP 337-TA-8121", "Precedence": "auto_reply"}),
    "FirstClass": mail("I am away.\r\n", headers={"X-FC-MachineGenerated": "true"}),
    "a ticket system": mail(
        "Ticket 4711 was opened.\r\n", headers={"Auto-Submitted": "auto-generated (ticket)", "Precedence": "junk"}
    ),
    "by no header but its subject": mail("I am away.\r\n", subject="=?utf-8?q?Automatic_reply=3A_STOP_337-TA-8121?="),
    "by its envelope alone": mail("I am away.\r\n", headers={"Return-Path": "<>"}),
    "a read receipt": multipart(
        ("text/plain", "Your mail was displayed.\r\n"),
        (
            "message/disposition-notification",
            "Final-Recipient: rfc822; desk@customs.example\r\nDisposition: manual-action; displayed\r\n",
        ),
        subtype="report",
        headers={"Content-Type": 'multipart/report; report-type=disposition-notification; boundary="cut"'},
    ),
    "a mail system in words of its own": mail("This message could not be delivered.\r\n", sender="MAILER-DAEMON@mx.example"),
}


def bounce(
    action: str = "failed", status: str = "5.1.1", diagnostic: str = "smtp; 550 5.1.1 no such user", *, to: str = TO
) -> bytes:
    """A report on a mail that was not delivered (RFC 3464, section 2)."""
    fields = f"Final-Recipient: rfc822; desk@customs.example\r\nAction: {action}\r\n"
    fields += f"Status: {status}\r\n" if status else ""
    fields += f"Diagnostic-Code: {diagnostic}\r\n" if diagnostic else ""
    return multipart(
        ("text/plain", "Your mail could not be delivered. What to do is DONE below.\r\n"),
        ("message/delivery-status", f"Reporting-MTA: dns; mx.example\r\n\r\n{fields}"),
        ("text/rfc822-headers", "From: crossmarket <alerts@crossmarket.example>\r\nSubject: STOP 337-TA-8121\r\n"),
        subtype="report",
        sender="MAILER-DAEMON@mx.example",
        to=to,
        subject="Undelivered Mail Returned to Sender",
        headers={
            "Content-Type": 'multipart/report; report-type=delivery-status; boundary="cut"',
            "Return-Path": "<>",
            "Auto-Submitted": "auto-replied",
        },
    )
