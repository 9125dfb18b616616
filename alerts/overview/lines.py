"""The mails in lines for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from alerts.overview.mails import Shown, found
from pipeline.flow import called
from pipeline.flow.called import MailsAsked
from pipeline.wiring import Ports


def lines(ports: Ports, asked: MailsAsked) -> list[str]:
    """Three lines a mail, newest first; the last line says how many there are, and how many are not shown."""
    with ports.database.reading() as connection:
        newest, more = found(connection, ports, asked)
    return [line for one in newest for line in _lines(one)] + [how_many(len(newest), more)]


def how_many(shown: int, more: int) -> str:
    """ "1 mail", "200 mails, the newest of 5,000; 4,800 older ones are left out (…)"."""
    mails = "1 mail" if shown == 1 else f"{shown:,} mails" if shown else "no mails"
    left_out = f"{more:,} older {'one is' if more == 1 else 'ones are'} left out (--limit, --ally, --case and --kind choose)"
    return f"{mails}, the newest of {shown + more:,}; {left_out}" if more else mails


def _lines(one: Shown) -> Iterator[str]:
    message = one.message
    yield f"{message.id}  {message.ally}  {one.kind}  {one.of}  {one.standing}"
    yield f"    {message.subject}"
    receipt = f", receipt: {message.receipt}" if message.receipt else ""
    answered = f", answered {one.answered}" if one.answers else ""
    yield f"    to {message.recipient}, decided {message.minted_at:%Y-%m-%d %H:%M} UTC{receipt}{answered}"


_: called.LinesOfMails = lines  # as the command line calls it
