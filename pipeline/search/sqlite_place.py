"""Where the search index of one machine lies: in a file of its own or, once it was made anew, in one that the file links to.

A rebuild fills `search.db.7` and then lets the link `search.db` point to it, which is one step for whoever asks and whoever writes:
each looks at the link first (`pipeline.search.sqlite`). The log beside a file has the name of the file that it belongs to, so that
a new index never meets the log of an old one.
"""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

from pipeline.errors import StorageError
from pipeline.files.flushed import flush

_MOST_LINKS = 40
_BESIDE = ("", "-wal", "-shm", "-journal")


def own_file(file: Path) -> Path:
    """The file by its whole name; that which a link of somebody else's leads to, for the index may lie on another disk."""
    for _ in range(_MOST_LINKS):
        file = file.parent.resolve() / file.name
        if not file.is_symlink() or place_of(file) in map(partial(_numbered, file), _numbers(file)):
            break
        file = file.parent / file.readlink()
    return file


def place_of(file: Path) -> Path:
    """The file that answers, of one that is its own (`own_file`)."""
    try:
        return file.parent / file.readlink()
    except OSError:  # no link
        return file


def next_place(file: Path) -> Path:
    """A file for the next index: of a name that none beside it has."""
    return _numbered(file, max(_numbers(file), default=0) + 1)


def answer_from(file: Path, place: Path) -> None:
    """Lets the file be a link to a place beside it, all at once. What is there is on the disk before. Raises StorageError."""
    link = file.with_name(f"{file.name}.link")
    try:
        flush(place)
        flush(file.parent)
        link.unlink(missing_ok=True)
        link.symlink_to(place.name)
        link.replace(file)
        flush(file.parent)
    except OSError as why:
        raise StorageError(f"search {file}: it cannot be made a link to {place.name}: {why.strerror}; run again") from why


def forget(place: Path) -> None:
    """Deletes an index and what lies beside it; who has it open reads on in it."""
    for ending in _BESIDE:
        Path(f"{place}{ending}").unlink(missing_ok=True)


def forget_others(file: Path) -> None:
    """Deletes the indices that do not answer: the last one, and what rebuilds that were killed left."""
    present = place_of(file)
    for place in (_numbered(file, number) for number in _numbers(file)):
        if place != present:
            forget(place)
    if present != file:
        for ending in _BESIDE[1:]:
            Path(f"{file}{ending}").unlink(missing_ok=True)


def forget_all(file: Path) -> None:
    """Deletes an index with everything that lies beside its file."""
    present = place_of(file)
    file.unlink(missing_ok=True)
    forget(present)
    forget_others(file)


def _numbers(file: Path) -> set[int]:
    """Those of the indices beside a file, of which something at least is left."""
    name = re.compile(rf"{re.escape(file.name)}\.([0-9]+)(?:{'|'.join(_BESIDE)})")
    return {int(found[1]) for one in file.parent.iterdir() if (found := name.fullmatch(one.name))}


def _numbered(file: Path, number: int) -> Path:
    return file.with_name(f"{file.name}.{number}")
