"""What a mail that came back can become."""

from __future__ import annotations

from enum import StrEnum


class Fate(StrEnum):
    """What it became, as it is kept with the mail."""

    ANSWER = "answer"
    REPEATED = "said before"
    AUTOMATIC = "automatic reply"
    BOUNCE = "bounce"
    VERIFIED = "verified"  # somebody reads there
    SLOWED = "slowed down"  # who wanted no more mails gets those that can wait once a week
    ISSUE = "issue"
