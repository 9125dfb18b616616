"""Runs the real command line and kills it, as SIGKILL does, just before or after the n-th commit or rename of one kind.

    killer.py KIND WHEN N ARGUMENTS…      KIND one of the table below, WHEN before or after; N from 1

The program under test knows nothing of it: the methods and functions that commit are wrapped from outside. Prints to standard error
how often each kind happened when N is 0, which kills nothing.
"""

from __future__ import annotations

import os
import signal
import sys
from collections import Counter
from typing import Any

KIND, WHEN, N = sys.argv[1], sys.argv[2], int(sys.argv[3])
happened: Counter[str] = Counter()


def _die(kind: str, when: str) -> None:
    if N and kind == KIND and when == WHEN and happened[kind] == N:
        os.kill(os.getpid(), signal.SIGKILL)


def _wrap(owner: Any, name: str, kind_of: Any) -> None:
    original = getattr(owner, name)

    def wrapped(*args: Any, **kwargs: Any) -> Any:
        kind = kind_of(*args) if callable(kind_of) else kind_of
        if kind is None:
            return original(*args, **kwargs)
        happened[kind] += 1
        _die(kind, "before")
        result = original(*args, **kwargs)
        _die(kind, "after")
        return result

    setattr(owner, name, wrapped)


def _rename_kind(source: Any, target: Any, *_: Any) -> str | None:
    text = os.fspath(target)
    if "/mail/" in text:
        return "maildir rename"
    return "archive rename" if ".warc" in text else None


def main() -> None:
    from sqlalchemy.engine.base import Connection

    from alerts.desk import outbox
    from pipeline.archive.directory import DirectoryArchive
    from pipeline.bus.sqlite import SqliteBus

    in_outbox = [False]

    def commit_kind(*_: Any) -> str:
        return "outbox" if in_outbox[0] else "database"

    _wrap(os, "rename", _rename_kind)
    _wrap(os, "replace", _rename_kind)
    _wrap(os, "link", _rename_kind)
    _wrap(DirectoryArchive, "flush", "archive")
    _wrap(SqliteBus, "publish", "bus")
    _wrap(SqliteBus, "commit", "bus")
    _wrap(Connection, "_commit_impl", commit_kind)
    tell = outbox.tell

    def telling(*args: Any, **kwargs: Any) -> Any:
        in_outbox[0] = True
        try:
            return tell(*args, **kwargs)
        finally:
            in_outbox[0] = False

    outbox.tell = telling

    sys.argv = ["crossmarket", *sys.argv[4:]]
    from pipeline.cli import main as cli

    try:
        cli()
    finally:
        if not N:
            print(f"happened={dict(happened)}", file=sys.stderr)


if __name__ == "__main__":
    main()
