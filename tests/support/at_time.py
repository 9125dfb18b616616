"""The real command line on a machine whose clock is wrong: run as a program it shifts the clock, and then is `crossmarket`.

The program under test knows nothing of it; a child that it started would have the right clock again.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from machine import Machine

LAUNCHER = str(Path(__file__))


@dataclass
class AtTime(Machine):
    """A machine whose clock runs, so far from the right one."""

    ahead: timedelta = timedelta()

    def environment(self) -> dict[str, str]:
        found = super().environment()
        if "CROSSMARKET_NOW" not in self.settings:
            del found["CROSSMARKET_NOW"]
        return found

    starts_anew = False  # services are; a command is forked at its time

    def time(self) -> datetime | None:
        return datetime.now(UTC) + self.ahead if self.ahead else None

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, LAUNCHER, str(self.ahead.total_seconds()), *arguments]


def _shift(ahead: timedelta) -> None:
    """Replaces what tells the time wherever this program asks for it."""

    class Shifted(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime.now(tz) + ahead

    import pipeline.archive.files
    import pipeline.archive.warc
    import pipeline.clock

    for module in (pipeline.clock, pipeline.archive.files, pipeline.archive.warc):
        module.datetime = Shifted


if __name__ == "__main__":
    sys.path.insert(0, str(Path(LAUNCHER).parents[2]))
    _shift(timedelta(seconds=float(sys.argv.pop(1))))
    from pipeline.cli import main

    main()
