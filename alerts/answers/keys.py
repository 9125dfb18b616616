"""The keys that sign references: a file, one key a line, the newest first. The first signs, all are believed.

A line is the day on which the key was made, and 64 hexadecimal digits. An old key stays until no reference that it signed is good
any more (`references.VALID` after the day of the key above it).
"""

from __future__ import annotations

import os
import re
import secrets
import stat
from datetime import date
from pathlib import Path

from pipeline.errors import SettingError, StorageError

_LINE = re.compile(r"\d{4}-\d\d-\d\d ([0-9a-f]{64})")
_MAKE = "crossmarket answers --make-key makes one"


def load(path: Path) -> tuple[bytes, ...]:
    """The keys, newest first. Raises SettingError, which never repeats one, if there is none or others may read them."""
    try:
        with path.open("rb") as file:
            others = stat.S_IMODE(os.fstat(file.fileno()).st_mode) & 0o077
            lines = file.read(100_000).decode("utf-8", "replace").splitlines()
    except FileNotFoundError:
        raise SettingError(f"there is no file {path} with keys that sign references (CROSSMARKET_ANSWERS_KEYS): {_MAKE}") from None
    except OSError as why:
        raise SettingError(f"the keys in {path} (CROSSMARKET_ANSWERS_KEYS) cannot be read: {why.strerror}") from why
    if others:
        raise SettingError(f"the keys in {path} can be read or changed by others: chmod 600 it, and see who did")
    found = [(n, line, _LINE.fullmatch(line.strip())) for n, line in enumerate(lines, start=1) if line.strip()]
    wrong = [n for n, _, match in found if match is None]
    if wrong or not found:
        what = f"line {wrong[0]} is no key" if wrong else "no key stands there"
        raise SettingError(f"the keys in {path} cannot be used: {what}; {_MAKE}")
    return tuple(bytes.fromhex(match[1]) for _, _, match in found if match)


def make(path: Path, today: date) -> int:
    """Puts a new key before those that are there; returns how many there are now. Raises SettingError or StorageError."""
    old = path.read_text(encoding="ascii") if path.exists() and load(path) else ""
    new = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        new.unlink(missing_ok=True)
        handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(f"{today.isoformat()} {secrets.token_hex(32)}\n{old}")
            file.flush()
            os.fsync(file.fileno())
        new.rename(path)
    except OSError as why:
        raise StorageError(f"the keys in {path} cannot be written: {why.strerror}; nothing was changed") from why
    return len(load(path))
