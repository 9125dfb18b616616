"""The mails as one page for a browser: mailbox by mailbox the list of subjects, beside it the first screen of a telephone.

It is whole in itself: no script, nothing fetched. A mail's HTML stands in a frame that may do nothing, so that whatever a name
holds changes nothing around it. What would make the page too large is left out, and that is said where it would stand.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from html import escape
from itertools import groupby
from typing import Final

from alerts.first_screen.telephone import SCREEN
from alerts.law.allies import load_allies
from alerts.letter.render import template
from alerts.overview.lines import how_many
from alerts.overview.mails import Shown, found
from alerts.overview.opened import Attached, opened
from pipeline.database.connection import Connection
from pipeline.database.mailed import raw_mail
from pipeline.flow import called
from pipeline.flow.called import MailsAsked
from pipeline.shown.visible import in_one_line
from pipeline.wiring import Ports

MOST_MAILS: Final = 500  # that are opened for one page: 10 ms each
MOST: Final = 6_000_000  # characters of mails on one page, as they are written in it: a browser opens it in about a second


@dataclass(frozen=True)
class Line:
    """A mail in the list, and what its window shows."""

    id: str
    kind: str
    sender: str
    recipient: str
    subject: str
    preview: str
    at: datetime  # handed over, or, if it waits, decided
    state: str
    standing: str
    receipt: str
    answered: str
    attached: tuple[Attached, ...]
    html: str | None  # None: left out, the page would be too large


@dataclass(frozen=True)
class Mailbox:
    """One address of an ally, with its mails, newest first."""

    ally: str
    name: str
    recipient: str
    mails: tuple[Line, ...]


def page(ports: Ports, asked: MailsAsked) -> tuple[str, str]:
    """The page, and a line that says what is on it. Raises UsageError for what there is none of."""
    with ports.database.reading() as connection:
        newest, more = found(connection, ports, replace(asked, limit=min(asked.limit, MOST_MAILS)))
        boxes = tuple(_mailboxes(connection, newest))
    without = sum(line.html is None for box in boxes for line in box.mails)
    what = how_many(len(newest), more)
    if without:
        what += f"; of {without:,} the list alone is here, since the page would be too large"
    only = ", ".join(f"{name} {in_one_line(value)}" for name, value in _filters(asked))
    html = template("mails.html.j2").render(boxes=boxes, what=what, only=only, now=ports.clock.now(), height=SCREEN)
    return html, what


def _filters(asked: MailsAsked) -> Iterator[tuple[str, str]]:
    for name, value in (("ally", asked.ally), ("case", asked.case), ("kind", asked.kind)):
        if value:
            yield name, value


def _mailboxes(connection: Connection, newest: Sequence[Shown]) -> Iterator[Mailbox]:
    left = MOST
    in_boxes = sorted(newest, key=lambda one: (one.message.ally, one.message.recipient))  # stable: newest stay first
    for (ally, recipient), mails in groupby(in_boxes, key=lambda one: (one.message.ally, one.message.recipient)):
        lines = []
        for one in mails:
            line = _line(one, raw_mail(connection, one.message.id), left)
            left -= len(escape(line.html or ""))
            lines.append(line)
        name = load_allies()[ally].name if ally in load_allies() else ally
        yield Mailbox(ally, name[:1].upper() + name[1:], in_one_line(recipient), tuple(lines))


def _line(one: Shown, raw: bytes, left: int) -> Line:
    mail, message = opened(raw), one.message
    return Line(
        id=message.id,
        kind=one.kind,
        sender=mail.sender,
        recipient=in_one_line(message.recipient),
        subject=in_one_line(message.subject),
        preview=mail.preview,
        at=message.sent_at or message.minted_at,
        state=one.state,
        standing=in_one_line(one.standing),
        receipt=in_one_line(message.receipt or ""),
        answered=in_one_line(one.answered),
        attached=mail.attached,
        html=mail.html if len(escape(mail.html)) <= left else None,
    )


_: called.PageOfMails = page  # as the command line calls it
