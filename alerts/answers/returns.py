"""Of one message, to whom it is answered and to whom it comes back. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Returns:
    """To whom a mail is answered, and to whom it comes back undelivered (None: to whom it is from)."""

    answers: str | None = None
    bounces: str | None = None
