"""Mails in a folder: a Maildir (D. J. Bernstein, "Using maildir format"), which mail programs and people can open.

A file's name is made of its message, so a mail that is sent again is still one file, also after somebody read it and his mail
program moved it to `cur` with its flags.
"""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC
from pathlib import Path

from pipeline.errors import SettingError, StorageError
from pipeline.files.flushed import flush
from pipeline.records import Message
from pipeline.shown.addresses import without_secrets

_LEFT_BEHIND_SECONDS = 36 * 3600  # Bernstein: what lies in tmp for so long was left by a writer that died
_WRITABLE = "make the folder writable, or set CROSSMARKET_MAIL=dir:///another/folder"
_WHAT_TO_DO = {
    errno.ENOSPC: "free some space on the disk and run again",
    errno.EDQUOT: "free some of your quota on the disk and run again",
    errno.EIO: "see that the disk is not broken and run again",
    errno.ENOTDIR: "a file stands where a folder is needed: move it away, or set CROSSMARKET_MAIL=dir:///another/folder",
    errno.EEXIST: "a file stands where a folder is needed: move it away, or set CROSSMARKET_MAIL=dir:///another/folder",
}


class MaildirMail:
    """The mail port in a folder: `new` holds what nobody has read, `cur` what somebody has."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        with self._writing():
            for name in ("tmp", "new", "cur"):
                (folder / name).mkdir(parents=True, exist_ok=True)
            self._clean_up()

    @classmethod
    def from_url(cls, url: str) -> MaildirMail:
        """Opens `dir:///relative/folder` or `dir:////absolute/folder` and makes what is missing.

        Raises SettingError if the URL names no folder, StorageError if the folder cannot be used.
        """
        path = url.removeprefix("dir:///")
        if path in ("", url):
            raise SettingError(
                f"mail {without_secrets(url)!r} names no folder: write it as dir:///relative/folder or dir:////absolute/folder"
            )
        return cls(Path(path))

    def send(self, message: Message, raw: bytes) -> str:
        """Keeps the mail, flushed to disk, and returns its file's name. Raises StorageError."""
        name = file_name(message)
        with self._writing():
            if not self._holds(name):
                self._put(name, raw)
        return name

    def close(self) -> None:
        """Nothing is held open."""

    def _holds(self, name: str) -> bool:
        """Looks into `new` first: a mail that is read meanwhile moves to `cur`, never back."""
        new, cur = self._folder / "new", self._folder / "cur"
        if (new / name).exists():
            return True
        with os.scandir(cur) as found:
            return any(f.name.partition(":")[0] == name for f in found)

    def _put(self, name: str, raw: bytes) -> None:
        tmp = self._folder / "tmp" / f"{name}.{os.getpid()}"
        try:
            with tmp.open("wb") as file:
                file.write(raw)
                file.flush()
                os.fsync(file.fileno())
            tmp.rename(self._folder / "new" / name)
        except OSError:
            with suppress(OSError):
                tmp.unlink(missing_ok=True)
            raise
        flush(self._folder / "new")  # fsync of the file alone does not keep its name

    def _clean_up(self) -> None:
        too_old = time.time() - _LEFT_BEHIND_SECONDS
        for left in (self._folder / "tmp").iterdir():
            with suppress(FileNotFoundError):
                if left.stat().st_mtime < too_old:
                    left.unlink()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except OSError as why:
            what_to_do = _WHAT_TO_DO.get(why.errno or 0, _WRITABLE)
            raise StorageError(
                f"the mail folder {self._folder} cannot be written: {why.strerror}; {what_to_do}; mails not yet in it are kept"
            ) from why


def file_name(message: Message) -> str:
    """ "20261101T080000Z.m0123456789abcdef.CA.eml": sorts by the time it was minted, and opens as a mail."""
    return f"{message.minted_at.astimezone(UTC):%Y%m%dT%H%M%SZ}.{message.id}.{message.ally}.eml"
