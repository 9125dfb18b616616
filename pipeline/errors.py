"""What can go wrong, in sentences that say what, where and what to do."""

from __future__ import annotations

import traceback
from pathlib import Path


class CrossmarketError(Exception):
    """Anything this system reports to a person; the command line prints it without a traceback and exits with `exit_code`."""

    exit_code = 1


class SettingError(CrossmarketError):
    """A setting is unknown or has a value that cannot be used."""

    exit_code = 2


class UsageError(CrossmarketError):
    """A command was asked for something that does not exist."""

    exit_code = 2


class Unavailable(CrossmarketError):
    """Something that we depend on does not answer now, and may later: trying again is the thing to do."""

    exit_code = 4


class StorageError(Unavailable):
    """Disk, database, bus, search engine or archive cannot be written or read."""


class RefusedContent(StorageError):
    """The database works, but does not take this content, now or later: trying again is no use."""


class CorruptArchive(StorageError):
    """Bytes in the archive are not what was put there."""


class MissingBody(CorruptArchive):
    """Bytes that the archive should have are not there."""


class CouldNotRead(CrossmarketError):
    """A document's bytes cannot be made into text; the reason goes into an issue."""


class NotLive(CrossmarketError):
    """Mail would leave this machine without the decision that it may."""

    exit_code = 5


def in_words(why: BaseException) -> str:
    """What went wrong, and where in the program if it is none of the errors above: then it may be a defect."""
    words = " ".join(str(why).split())[:500]
    if isinstance(why, CrossmarketError):
        return words
    frames = traceback.extract_tb(why.__traceback__)
    where = f" ({Path(frames[-1].filename).name}, line {frames[-1].lineno})" if frames else ""
    return f"{type(why).__name__}: {words}{where}"
