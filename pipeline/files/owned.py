"""What a home holds is for its owner alone: names of natural persons, and whom we write to.

New files are made so by the umask of the command line. Those that an earlier program made are put right when their home is opened.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_OURS = ("archive", "mail", "alive", "*.db", "*.db-wal", "*.db-shm", "*.db.*", "*.lock", "*.json", "*.keys")
_OTHERS = 0o077  # what the group and everybody may do


def keep_for_owner(home: Path) -> None:
    """Takes from others what they may do with the files and folders of a home: its own only, and none that a link leads to.

    A folder that others may not enter keeps all below it, so nothing below is looked at. What belongs to somebody else stays as it
    is: that is the machine's administrator's.
    """
    for found in _own(home):
        with suppress(OSError):
            mode = found.lstat().st_mode
            if mode & _OTHERS:
                found.chmod(mode & ~_OTHERS & 0o7777)


def _own(home: Path) -> Iterator[Path]:
    for pattern in _OURS:
        for found in home.glob(pattern):
            if not found.is_symlink() and found.lstat().st_uid == os.geteuid():
                yield found
