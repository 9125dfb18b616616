"""Loading a file of local rights: all of it in one transaction, or nothing, and a line in the log."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from alerts.law.allies import load_allies
from alerts.local_rights.judging import OWNER, findings
from alerts.local_rights.reading import BadFileError, read
from pipeline.database import local_rights as kept
from pipeline.database import times
from pipeline.database.issues import report
from pipeline.errors import UsageError
from pipeline.flow import called
from pipeline.records import LocalRight
from pipeline.wiring import Ports

LOCK = "local rights"  # of who loads, and of who releases
_LARGEST = 64 * 1024 * 1024  # bytes
LONGEST_NAME = 200  # characters of who says it


@dataclass(frozen=True)
class Loaded:
    """What loading a file changed."""

    source: str
    new: int
    changed: int
    gone: int
    same: int
    contradictions: int  # of all sources, after it


def load(ports: Ports, file: Path, by: str) -> Loaded:
    """Makes what a source says what its file says. One that says the same as before changes nothing, and is not logged.

    Raises UsageError with a sentence a fault, each a line: then nothing of the file is kept.
    """
    data = _bytes(file)
    who = _who(by)
    try:
        rows = read(data, load_allies().keys(), ports.clock.today())
    except BadFileError as why:
        raise called.FaultsError(f"rights load {file}: nothing of it was loaded", why.faults) from why
    source = rows[0].source
    with ports.database.only_one(LOCK), ports.database.transaction() as connection:
        before = {_which(one): one for one in kept.local_rights_of(connection, source=source)}
        after = {_which(one): one for one in rows}
        put = [one for which, one in after.items() if before.get(which) != one]
        gone = [one for which, one in before.items() if which not in after]
        new = sum(_which(one) not in before for one in put)
        if put or gone:
            kept.replace_local_rights(connection, put, gone, who)
            detail = f"{new} new, {len(put) - new} changed, {len(gone)} gone, {len(rows) - len(put)} as before"
            line = kept.Logged(ports.clock.now(), f"{who} ({times.person()})", "loaded", source, _digest(data), detail)
            kept.put_log(connection, line)
        said = findings(kept.local_rights_of(connection))
        if put or gone:
            report(connection, said, OWNER, ports.clock.now())
    return Loaded(source, new, len(put) - new, len(gone), len(rows) - len(put), len(said))


def _bytes(file: Path) -> bytes:
    try:
        if file.stat().st_size > _LARGEST:
            raise UsageError(f"rights load {file}: it has more than {_LARGEST // 2**20} megabytes; load it in parts, a source each")
        return file.read_bytes()
    except OSError as why:
        raise UsageError(f"rights load {file}: it cannot be read ({why.strerror}); nothing was loaded") from why


def _who(by: str) -> str:
    who = " ".join(by.split()) or times.person()
    if len(who) > LONGEST_NAME:
        raise UsageError(f"--by has {len(who)} characters; at most {LONGEST_NAME} are kept")
    return who


def _which(row: LocalRight) -> tuple[str, str, str]:
    return row.ally, row.ours, row.key


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


_: called.LoadRights = load  # as the command line calls it
