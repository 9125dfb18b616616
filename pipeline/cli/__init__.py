"""The command line: `crossmarket`. Every error a person can cause ends in one clear sentence and an exit code with a meaning.

0 all was done and seen · 1 something failed · 2 the command or a setting is wrong · 3 done, but not complete: something could not
be looked at, read or sent · 4 disk, database, bus, search engine or archive · 5 mail would leave this machine without the decision
that it may.
"""

from __future__ import annotations

import gc
import sys

from pipeline.cli import care, look, work  # they put their commands onto the app
from pipeline.cli.app import app
from pipeline.errors import CrossmarketError

__all__ = ["app", "care", "look", "main", "work"]


def main() -> None:
    """Entry point. Errors of ours are printed as one sentence; anything else is a defect and shows where it happened."""
    gc.freeze()  # the modules stay to the end: looking for garbage among them cost four per cent of a whole run
    gc.set_threshold(10_000, 10, 10)
    try:
        app()
    except CrossmarketError as why:
        print(f"crossmarket: {why}", file=sys.stderr)
        sys.exit(why.exit_code)
    except BrokenPipeError:
        sys.exit(1)
