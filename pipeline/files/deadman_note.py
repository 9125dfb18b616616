"""The note of the dead man's switch in a home: when it last looked, so that the figures show whether it lives."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

NOTE = "deadman.json"  # in the home


def last(home: Path) -> datetime | None:
    """When the dead man's switch last looked; None if never, or if that cannot be known."""
    try:
        return datetime.fromisoformat(json.loads((home / NOTE).read_text(encoding="utf-8"))["at"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
