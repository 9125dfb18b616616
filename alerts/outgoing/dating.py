"""The date of a mail: that of its first handing over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from alerts.letter.envelope import dated
from pipeline.database import outgoing_mail as mails
from pipeline.database.connection import Connection
from pipeline.records import Message


def as_they_go(
    connection: Connection, those: Mapping[str, tuple[Message, bytes]], now: datetime
) -> Sequence[tuple[Message, bytes]]:
    """The mails as they are handed over: dated now if they never were, and kept so, since a repeat has to be the same mail."""
    going = {id_: dated(raw, now) for id_, (_, raw) in those.items()}
    mails.put_raws(connection, {id_: raw for id_, raw in going.items() if raw is not those[id_][1]})
    return [(message, going[id_]) for id_, (message, _) in those.items()]
