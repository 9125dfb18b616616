"""What a mail that came back can become."""

from __future__ import annotations

from enum import StrEnum


class Fate(StrEnum):
    """What it became, as it is kept with the mail."""

    ANSWER = "answer"
    REPEATED = "said before"
    AUTOMATIC = "automatic reply"
    BOUNCE = "bounce"
    ISSUE = "issue"
