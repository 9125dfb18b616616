"""The note of a home's last whole backup: its figures and the doctor read how old that is."""

from __future__ import annotations

import json
import os
from datetime import datetime
from pathlib import Path

NOTE = "backup.json"  # in the home


def note(home: Path, target: Path, now: datetime) -> None:
    """Notes that everything is in a backup, for the figures and the doctor."""
    file = home / NOTE
    new = file.with_name(f"{NOTE}.{os.getpid()}.new")
    new.write_text(json.dumps({"at": now.isoformat(), "file": str(target.absolute())}) + "\n", encoding="utf-8")
    new.rename(file)


def last(home: Path) -> datetime | None:
    """When everything was put into a backup last; None if never, or if that cannot be known."""
    try:
        return datetime.fromisoformat(json.loads((home / NOTE).read_text(encoding="utf-8"))["at"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
