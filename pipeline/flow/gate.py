"""The gate of submissions: who sent a request, or why it is not let in. The same over HTTP and on the command line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from pipeline.database import officers as kept
from pipeline.database.connection import Connection
from pipeline.database.officers import Officer
from pipeline.errors import CrossmarketError
from pipeline.submissions.saying import Said, said
from pipeline.submissions.signing import WITHIN, Signed, is_signed
from pipeline.wiring import Ports

_NONCES_KEPT = timedelta(hours=1)  # longer than any request is let in


class NotLetIn(CrossmarketError):
    """A request of which nothing is believed; nothing was kept of it. `said` is why."""

    exit_code = 2

    def __init__(self, why: Said) -> None:
        self.said = why
        super().__init__(str(why))


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
        raise NotLetIn(
            said("the request is not signed: it needs a key's id, a time as 2026-01-31T09:00:00Z, a nonce and a signature")
        )
    if abs(now - at) > WITHIN:
        says, is_ = f"{at:%Y-%m-%d %H:%M:%S}", f"{now:%H:%M:%S}"
        raise NotLetIn(said("the request says {says} UTC, and it is {now}: sign it anew, by a right clock", says=says, now=is_))
    key = kept.key(connection, request.key)
    person = kept.officer(connection, key.officer) if key and not key.revoked_at else None
    if key is None or person is None or not is_signed(request, key.public):
        raise NotLetIn(
            said("key {id} does not sign this request: it is not registered, was revoked, or signed another", id=request.key[:16])
        )
    if not kept.take_nonce(connection, key.id, request.nonce, now, now - _NONCES_KEPT):
        raise NotLetIn(said("this request was let in before: sign it anew, with another nonce"))
    return LetIn(person, key.id)
