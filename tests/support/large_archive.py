"""A home whose backup takes a while: another process is writing a large file into its archive."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NAME = "20990101T000000000000Z-1.warc.gz.open"
SIZE = 60_000_000  # bytes that nothing makes smaller: seconds for gzip


@contextmanager
def large_archive(home: Path) -> Iterator[None]:
    """Holds the file as its writer does, so that nobody takes it for one left behind."""
    file = home / "archive" / NAME
    with file.open("wb") as written:
        fcntl.flock(written, fcntl.LOCK_EX)
        written.write(os.urandom(SIZE))
        written.flush()
        try:
            yield
        finally:
            file.unlink()
