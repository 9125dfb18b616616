"""Taking records out of a finished WARC file: what is left is copied byte for byte, and takes the file's place at once."""

from __future__ import annotations

import os
from collections.abc import Set as AbstractSet
from pathlib import Path

from pipeline.archive.files import Scan, corrupt, scan
from pipeline.archive.warc import BrokenRecord, members
from pipeline.files.flushed import flush

_PART = ".part"


def without(file: Path, places: AbstractSet[int]) -> Scan:
    """The file without the records at these places; says what it has now. Raises OSError, CorruptArchive if it is not whole."""
    part = file.with_name(file.name + _PART)
    try:
        with file.open("rb") as before, part.open("wb") as after:
            for offset, length, _ in members(file, 0):
                if offset not in places:
                    before.seek(offset)
                    after.write(before.read(length))
            after.flush()
            os.fsync(after.fileno())
        part.replace(file)
    except BrokenRecord as why:
        part.unlink(missing_ok=True)
        raise corrupt(file, why) from why
    flush(file.parent)
    return scan(file)
