"""Answers in a folder: a Maildir (D. J. Bernstein, "Using maildir format") into which a mail server delivers.

What is taken is moved to the folder's `.crossmarket-taken`, a folder as mail programs know them (Maildir++), so nothing is deleted
and an administrator may. Mails in `cur` are taken as well: somebody who looked into the box moved them there.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from alerts.answers.boxes.port import HEAD, MOST_BYTES, BoxUnavailable, InBox
from pipeline.errors import SettingError
from pipeline.shown.addresses import without_secrets

_TAKEN = ".crossmarket-taken"


class MaildirBox:
    """A box in a folder of this machine."""

    def __init__(self, folder: Path) -> None:
        self.name = f"maildir:{folder}"
        self._folder = folder
        self._file: Path | None = None  # of the mail that was given last

    @classmethod
    def from_url(cls, url: str) -> MaildirBox:
        """Names `maildir:///relative/folder` or `maildir:////absolute/folder`. Raises SettingError if the URL names none."""
        path = url.removeprefix("maildir:///")
        if path in ("", url):
            raise SettingError(
                f"inbox {without_secrets(url)!r} names no folder: write it as maildir:///relative/folder or "
                "maildir:////absolute/folder"
            )
        return cls(Path(path))

    def mails(self, place: str) -> Iterator[InBox]:  # noqa: ARG002 - the folder itself holds only what was not taken
        """The mails that lie there, by their files' names, which begin with the time of delivery. Raises BoxUnavailable."""
        for file in self._files():
            if mail := self._read(file):
                self._file = file
                yield mail

    def taken(self, mail: InBox) -> None:  # noqa: ARG002 - it is the one that was given last
        """Moves the mail to those that were taken. Raises BoxUnavailable."""
        assert self._file is not None
        target = self._folder / _TAKEN
        try:
            for name in ("cur", "new", "tmp"):
                (target / name).mkdir(parents=True, exist_ok=True)
            (target / "maildirfolder").touch()
            name, _, flags = self._file.name.partition(":2,")
            self._file.rename(target / "cur" / f"{name}:2,{''.join(sorted({*flags, 'S'}))}")
        except FileNotFoundError:
            return  # somebody else moved it meanwhile; it is kept
        except OSError as why:
            raise self._unavailable(why) from why

    def look(self) -> None:
        """Raises BoxUnavailable unless there is such a folder."""
        self._files()

    def close(self) -> None:
        """Nothing is held open."""

    def _files(self) -> list[Path]:
        try:
            return sorted((f for name in ("new", "cur") for f in (self._folder / name).iterdir()), key=lambda f: f.name)
        except OSError as why:
            raise self._unavailable(why) from why

    def _read(self, file: Path) -> InBox | None:
        """A mail; nothing if it is none, or gone meanwhile."""
        try:
            if not stat.S_ISREG(file.lstat().st_mode):
                return None
            with os.fdopen(os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb") as opened:
                about = os.fstat(opened.fileno())
                raw = opened.read(MOST_BYTES if about.st_size <= MOST_BYTES else HEAD)
        except FileNotFoundError:
            return None
        except OSError as why:
            raise self._unavailable(why) from why
        return InBox(raw, datetime.fromtimestamp(about.st_mtime, UTC), "")

    def _unavailable(self, why: OSError) -> BoxUnavailable:
        where = f" ({Path(why.filename).name})" if isinstance(why.filename, str) else ""
        return BoxUnavailable(
            f"the mails in {self._folder} cannot be taken: {why.strerror}{where}; see that CROSSMARKET_INBOX names a Maildir and "
            "that it can be read and changed, then run again: what was not taken lies there still"
        )
