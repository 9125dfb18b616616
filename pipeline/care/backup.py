"""Backup and restore: the database's rows and the archive's files in one file, whatever engine they lie in.

The form is a gzipped tar: `tables/NAME.jsonl`, `archive/…`, and `manifest.json` (schema version, rows and SHA-256 of each table).
A backup of SQLite may be restored into PostgreSQL, and the other way round.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import os
import shutil
import tarfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from pydantic import BaseModel, Field, ValidationError

from pipeline.archive.files import finished_files, open_files
from pipeline.care.backup_file import Leavable, named, speaking, whole_or_nothing
from pipeline.care.evidence import damage
from pipeline.database import dump, times
from pipeline.errors import UsageError
from pipeline.files.flushed import flush
from pipeline.files.last_backup import note
from pipeline.flow.recovery import recover
from pipeline.flow.stop import end_if_asked
from pipeline.progress import Notify, quiet
from pipeline.wiring import Ports

FORM = 1
_AT_A_TIME = 1_000_000  # bytes
_MANIFEST = "manifest.json"
_PART = ".part"  # after the name of an archive file that is being restored


@dataclass(frozen=True)
class Written:
    """What a backup holds: the file, how many rows of each table, and what in the archive is not as it was put there."""

    file: Path
    rows: dict[str, int]
    damage: list[str]


def backup(ports: Ports, target: Path, *, with_archive: bool = True, notify: Notify = quiet) -> Written:
    """Writes a backup into a file, or into a folder under the time. The file appears when it is whole, and not before.

    Every archived body is read against its SHA-256 first. What is damaged is said and left as it is: the rest is worth keeping all
    the more. Raises UsageError if the target is there already, StorageError if it cannot be written.
    """
    target = named(target, ports.clock.now())
    counts: dict[str, int] = {}
    hashes: dict[str, str] = {}
    damaged = damage(ports.archive, ports.database, notify) if with_archive else []
    with speaking(target), whole_or_nothing(target) as file, tarfile.open(fileobj=file, mode="w:gz", compresslevel=6) as tar:
        with ports.database.reading() as connection:  # one moment, whatever is written meanwhile
            for table in dump.tables():
                with TemporaryFile(dir=target.parent) as rows:
                    counts[table] = dump.write_rows(connection, table, rows)
                    hashes[table] = _sha256(rows)
                    _add(tar, f"tables/{table}.jsonl", rows)
                notify("rows", counts[table])
        if with_archive:
            for archived in _archive_files(ports):
                hashes[f"archive/{archived.name}"] = _add_file(tar, archived, target.parent)
                notify("files", 1)
        now = ports.clock.now()
        manifest = {"form": FORM, "schema": dump.SCHEMA_VERSION, "rows": counts, "sha256": hashes, "at": now.isoformat()}
        _add(tar, _MANIFEST, io.BytesIO(json.dumps(manifest | {"damage": damaged}, indent=1).encode()))
    if with_archive and not damaged:
        with speaking(ports.settings.home):
            note(ports.settings.home, target, now)
    return Written(target, counts, damaged)


def restore(ports: Ports, file: Path, *, notify: Notify = quiet) -> dict[str, int]:
    """Puts a backup into a database that is empty, and what its archive has into ours; returns how many rows of each table.

    What the archive has and the database has not read goes onto the bus, since the bus of that time is gone.
    Raises UsageError if the file is no whole backup or the database holds something, StorageError if something cannot be written.
    """
    if not file.is_file():
        raise UsageError(f"restore {file}: no such file")
    with ports.database.reading() as connection:
        if dump.holds_records(connection):
            raise UsageError(
                "restore: the database holds records already; restore into an empty one (another CROSSMARKET_DATABASE)"
            )
    with _reading(file) as tar:
        manifest = _manifest(tar, file)
        _unpack_archive(ports, tar, file, manifest, notify)  # first: rows without their evidence would be worse than none
        with ports.database.transaction() as connection:  # all of it, or none
            for table in dump.tables():
                rows = _member(tar, file, f"tables/{table}.jsonl")
                if _sha256(rows) != manifest.sha256.get(table):
                    raise UsageError(f"restore {file}: the rows of {table} are not what was written; use another backup")
                dump.fill(connection, table, rows)
                notify("rows", manifest.rows.get(table, 0))
            times.mark(connection, times.RESTORED, ports.clock.now(), times.person())  # this home knows what was told
    recover(ports)
    return {name: n for name, n in manifest.rows.items() if n}


def _sha256(file: IO[bytes]) -> str:
    """Of the whole file; goes back to the start."""
    found = hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]
    file.seek(0)
    return found


class _Manifest(BaseModel):
    """What a backup says it holds: rows and SHA-256 by table, and the SHA-256 of each archive file."""

    form: int
    schema_version: int = Field(alias="schema")
    rows: dict[str, int]
    sha256: dict[str, str]


def _manifest(tar: tarfile.TarFile, file: Path) -> _Manifest:
    try:
        manifest = _Manifest.model_validate_json(_member(tar, file, _MANIFEST).read())
    except ValidationError as why:
        raise UsageError(f"restore {file}: it is no whole backup: its {_MANIFEST} is none of ours; use another one") from why
    if manifest.form != FORM or manifest.schema_version != dump.SCHEMA_VERSION:
        raise UsageError(
            f"restore {file}: a backup of form {manifest.form} and schema {manifest.schema_version}; this program reads "
            f"form {FORM} and schema {dump.SCHEMA_VERSION}: restore it with the program that wrote it, then let this one open "
            "the database"
        )
    return manifest


def _member(tar: tarfile.TarFile, file: Path, name: str) -> IO[bytes]:
    try:
        found = tar.extractfile(name)
    except KeyError:
        found = None
    if found is None:
        raise UsageError(f"restore {file}: it has no {name}, so it is no whole backup of ours")
    return found


def _archive_files(ports: Ports) -> Sequence[Path]:
    ports.archive.flush()
    folder = _archive_folder(ports)
    return sorted((*finished_files(folder), *open_files(folder))) if folder.is_dir() else []


def _archive_folder(ports: Ports) -> Path:
    return Path(ports.settings.url("archive").removeprefix("dir:///").partition("?")[0])


def _add_file(tar: tarfile.TarFile, file: Path, beside: Path) -> str:
    """Puts an archive file into the backup as far as it is written, and returns its SHA-256. One may be finished meanwhile."""
    with suppress(FileNotFoundError), file.open("rb") as opened:
        return _add_open(tar, f"archive/{file.name}", opened, beside)
    with file.with_name(file.name.removesuffix(".open")).open("rb") as opened:
        return _add_open(tar, f"archive/{file.name}", opened, beside)


def _add_open(tar: tarfile.TarFile, name: str, opened: IO[bytes], beside: Path) -> str:
    with TemporaryFile(dir=beside) as copied:  # it may grow while it is read
        shutil.copyfileobj(opened, copied)
        copied.seek(0)
        digest = _sha256(copied)
        _add(tar, name, copied)
    return digest


def _unpack_archive(ports: Ports, tar: tarfile.TarFile, backup: Path, manifest: _Manifest, notify: Notify) -> None:
    """Puts the archive's files into ours under their names; one that is there already is the same file.

    One that was being written keeps the name that says so: whoever opens the folder next takes what is whole of it.
    """
    folder = _archive_folder(ports)
    for left in folder.glob(f"*{_PART}"):  # of a restore that was killed
        left.unlink()
    for member in tar.getmembers():
        name = member.name.removeprefix("archive/")
        source = tar.extractfile(member)
        if source is None or not member.name.startswith("archive/") or "/" in name or ".warc.gz" not in name:
            continue
        if not (folder / name).exists() and not (folder / name.removesuffix(".open")).exists():
            with speaking(folder / name):
                part = folder / f"{name}{_PART}"
                with part.open("w+b") as file:
                    shutil.copyfileobj(source, file)
                    file.seek(0)
                    sound = _sha256(file) == manifest.sha256.get(member.name)
                if not sound:
                    part.unlink()
                    raise UsageError(f"restore {backup}: {member.name} is not what was written; use another backup")
                flush(part)
                part.rename(folder / name)
            notify("files", 1)


def _add(tar: tarfile.TarFile, name: str, body: IO[bytes]) -> None:
    entry = tarfile.TarInfo(name)
    entry.size = body.seek(0, os.SEEK_END)
    body.seek(0)
    tar.addfile(entry, Leavable(body))  # type: ignore[arg-type]  # it is only read


@contextmanager
def _reading(file: Path) -> Iterator[tarfile.TarFile]:
    """Opens a backup. All is unpacked once before: the checksum of the packing stands at its end, where tar never looks."""
    try:
        with gzip.open(file) as packed:
            while packed.read(_AT_A_TIME):
                end_if_asked()
        with tarfile.open(file, "r:gz") as tar:
            yield tar
    except (tarfile.TarError, EOFError, OSError, zlib.error) as why:
        raise UsageError(f"restore {file}: it is no whole backup: {why}; use another one") from why
