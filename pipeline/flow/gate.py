"""The gate of submissions: who sent a request, or why it is not let in. The same over HTTP and on the command line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from pipeline.database import officers as kept
from pipeline.database.connection import Connection
from pipeline.database.officers import Officer
from pipeline.errors import CrossmarketError
from pipeline.submissions.signing import WITHIN, Signed, is_signed
from pipeline.wiring import Ports

_NONCES_KEPT = timedelta(hours=1)  # longer than any request is let in


class NotLetIn(CrossmarketError):
    """A request of which nothing is believed; nothing was kept of it."""

    exit_code = 2


@dataclass(frozen=True)
class LetIn:
    """Who sent a request, and when."""

    officer: Officer
    key: str


def let_in(ports: Ports, connection: Connection, request: Signed) -> LetIn:
    """Who sent it. From then on the same request is not let in again. Raises NotLetIn.

    What it says of keys that are not known, revoked or of another is the same: whoever guesses learns nothing.
    """
    at, now = request.at, ports.clock.now()
    if at is None or not request.has_form:
        raise NotLetIn("the request is not signed: it needs a key's id, a time as 2026-01-31T09:00:00Z, a nonce and a signature")
    if abs(now - at) > WITHIN:
        raise NotLetIn(f"the request says {at:%Y-%m-%d %H:%M:%S} UTC, and it is {now:%H:%M:%S}: sign it anew, by a right clock")
    key = kept.key(connection, request.key)
    person = kept.officer(connection, key.officer) if key and not key.revoked_at else None
    if key is None or person is None or not is_signed(request, key.public):
        raise NotLetIn(f"key {request.key[:16]} does not sign this request: it is not registered, was revoked, or signed another")
    if not kept.take_nonce(connection, key.id, request.nonce, now, now - _NONCES_KEPT):
        raise NotLetIn("this request was let in before: sign it anew, with another nonce")
    return LetIn(person, key.id)
