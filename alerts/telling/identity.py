"""What alerts and messages are known by: what they say, so that saying it again after a restore is the same one. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from pipeline.mailboxes import mailbox
from pipeline.records import AlertKind, Flag, Occasion


def alert_id(flag: Flag, ally: str, n: int, kind: AlertKind, revision: str, against: str | None) -> str:
    """The id of what an ally is told of an order. `against`: the alert that it is told beside, where that is not the one before."""
    drill = ["exercise"] if flag.exercise else []  # so that no mail of a drill has the Message-ID of a real one
    return "a" + _hash(flag.id, ally, str(n), kind, revision, *([against] if against else []), *drill)


def message_key(address: str, occasion: Occasion, says: Sequence[str]) -> str:
    """The id of the message that tells an address these alerts, or a list of them: telling the same again is the same message."""
    return "m" + _hash(mailbox(address), occasion, *says)


def _hash(*parts: str) -> str:
    return hashlib.sha256("|".join(parts).encode()).hexdigest()[:16]
