"""The command line: `crossmarket`. Every error a person can cause ends in one clear sentence and an exit code with a meaning.

0 all was done and seen · 1 something failed · 2 the command or a setting is wrong · 3 done, but not complete: something could not
be looked at, read or sent · 4 disk, database, bus, search engine or archive, or an answer that a source which is dark may change ·
5 mail would leave this machine without the decision that it may · 130 ended by Ctrl-C, 143 by SIGTERM (a service that follows ends
with 0: it was asked to).
"""

from __future__ import annotations

import gc
import os
import sys

from pipeline.errors import CrossmarketError
from pipeline.flow.stop import Interrupted, interruptible
from pipeline.shown.visible import guarded, in_one_line


def main() -> None:
    """Entry point. Errors of ours are printed as one sentence; anything else is a defect and shows where it happened."""
    os.umask(0o077)  # what this home holds, and what is written of it, is for its owner alone
    with interruptible(), guarded():
        try:
            gc.disable()  # what is loaded stays to the end: looking for garbage in it took a tenth of the loading
            from pipeline.cli.commands import app  # here, as loading it takes a while in which somebody may press Ctrl-C

            gc.freeze()  # and cost four per cent of a whole run
            gc.enable()
            gc.set_threshold(10_000, 10, 10)
            app()
        except CrossmarketError as why:
            print(f"crossmarket: {in_one_line(str(why))}", file=sys.stderr)
            sys.exit(why.exit_code)
        except Interrupted as why:
            print(f"crossmarket: {in_one_line(str(why))}", file=sys.stderr)
            sys.exit(why.exit_code)
        except BrokenPipeError:
            sys.exit(1)
