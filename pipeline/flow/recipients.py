"""What persons say of contact points: whom they are reached by, how often, what of; each word is kept in the audit log.

Nothing here sends anything: who is new gets a list, and who is not verified a mail that asks him, when allies are told next.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from pipeline.allies import ally_codes, check_it_stays
from pipeline.database import contact_points as kept
from pipeline.database import times
from pipeline.database.connection import Connection
from pipeline.errors import UsageError
from pipeline.flow.contacts import Contact, contact_of
from pipeline.mailboxes import is_address, mailbox
from pipeline.records import ContactPoint
from pipeline.wiring import Ports

LOCK = "recipients"  # of two who say something at the same moment the second sees the first
_LONGEST = 1_000  # characters of a reason


@dataclass(frozen=True)
class Word:
    """Who decides, and why."""

    by: str
    because: str

    def __post_init__(self) -> None:
        for name, words in (("--by", self.by), ("--because", self.because)):
            if not words.strip() or len(words) > _LONGEST:
                raise UsageError(f"{name} is {'too long' if words.strip() else 'empty'}: say who decides it, and why, in a line")


def code_of(ally: str) -> str:
    """The code of an ally, however it is written. Raises UsageError."""
    code = ally.strip().upper()
    if code not in ally_codes():
        raise UsageError(f"{ally}: no such ally; there are {', '.join(ally_codes())}")
    return code


# --- add ----------------------------------------------------------------------------------------------------------------


def add(ports: Ports, ally: str, address: str, word: Word, *, verified: bool, more: Mapping[str, Any]) -> list[str]:
    """Adds a mailbox to a contact point (one that is there stays), and sets what `more` says of it; says what changed."""
    code = code_of(ally)
    if not is_address(address.strip()):
        raise UsageError(f"{address!r} is no address: write it as name@domain")
    with ports.database.only_one(LOCK), ports.database.transaction() as connection:
        before = contact_of(connection, ports.settings, code)
        known = () if mailbox(address) in before.present and before.is_set else (address.strip(),)
        point = _point(code, before.point.model_dump() | dict(more) | {"mailboxes": (*before.point.mailboxes, *known)}, code)
        return list(_keep(ports, connection, point, word, [address.strip()] if verified else []))


# --- import ----------------------------------------------------------------------------------------------------------------


def import_file(ports: Ports, path: Path, word: Word, *, verified: bool) -> list[str]:
    """Puts the contact points of a TOML file, a table an ally, in the place of what was said of the same allies; says what changed.

    Raises UsageError that names the table and the field, and keeps nothing, if one of them cannot be used.
    """
    points = read_file(path)
    said: list[str] = []
    with ports.database.only_one(LOCK), ports.database.transaction() as connection:
        for point in points:
            if "searches" not in point.model_fields_set:  # they are saved by a search, not in a file
                before = contact_of(connection, ports.settings, point.ally).point
                point = point.model_copy(update={"searches": before.searches})
            said += _keep(ports, connection, point, word, point.mailboxes if verified else [])
    return said or ["nothing that was not known"]


def read_file(path: Path) -> list[ContactPoint]:
    """The contact points of a file. Raises UsageError."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as why:
        raise UsageError(f"{path} cannot be read: {why.strerror}") from why
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as why:
        raise UsageError(f"{path} is not TOML: {why}") from why
    for name, table in tables.items():
        if not isinstance(table, dict):
            raise UsageError(f"{path}: {name} stands outside of any table: begin each contact point with its ally, as [JP]")
    return [_point(code_of(name), {"ally": code_of(name)} | table, f"{path}: [{name}]") for name, table in tables.items()]


def _point(code: str, fields: Mapping[str, Any], where: str) -> ContactPoint:
    try:
        return ContactPoint.model_validate({**fields, "ally": code})
    except ValidationError as why:
        faults = [f"{'.'.join(map(str, e['loc']))}: {e['msg'].removeprefix('Value error, ')}" for e in why.errors()]
        known = ", ".join(sorted(ContactPoint.model_fields.keys() - {"v", "ally"}))
        raise UsageError(f"{where}: {'; '.join(faults)} (known: {known})") from why


# --- keep ----------------------------------------------------------------------------------------------------------------


def _keep(
    ports: Ports, connection: Connection, point: ContactPoint, word: Word, verified: list[str] | tuple[str, ...]
) -> Iterator[str]:
    """Keeps it and notes it, if anything is otherwise than it was; in words."""
    check_it_stays(point.ally, ports.clock.now(), "nobody there is told anything; nothing was kept")
    before = contact_of(connection, ports.settings, point.ally)
    if point != before.point:
        kept.put_contact_point(connection, point)
        note(ports, connection, point, "contact point", word)
    after = contact_of(connection, ports.settings, point.ally)
    yield from _changes(before, after)
    for address in verified:
        if mailbox(address) not in after.verified:
            kept.put_verified(connection, point.ally, address, ports.clock.now(), f"{word.by.strip()} says: {word.because.strip()}")
            note(ports, connection, point, f"verified {address}", word)
            yield f"{point.ally}: {address} is verified, says {word.by.strip()}"
    for box in before.present.keys() - after.present.keys():
        kept.forget_verified(connection, point.ally, box)


def _changes(before: Contact, after: Contact) -> Iterator[str]:
    ally = after.point.ally
    was = before.present if before.is_set else {}
    for box in sorted(after.present.keys() - was.keys()):
        yield f"{ally}: {after.present[box]} is added; it gets the list of what stands"
    for box in sorted(was.keys() - after.present.keys()):
        yield (
            f"{ally}: {was[box]} is removed; it goes on hearing what takes back what it was told, until crossmarket recipients "
            f"hand-over {ally} {was[box]} --to ADDRESS says that another took over"
        )
    for name in ContactPoint.model_fields.keys() - {"v", "ally", "mailboxes"}:
        if getattr(before.point, name) != getattr(after.point, name):
            yield f"{ally}: its {name.replace('_', ' ')} is now {_shown(getattr(after.point, name))}"


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value.model_dump(exclude_defaults=True) or "empty") if hasattr(value, "model_dump") else str(value or "empty")


def note(ports: Ports, connection: Connection, point: ContactPoint, what: str, word: Word) -> None:
    """Notes in the audit log what was decided of a contact point, and how it is now."""
    who = times.person()
    record = point.model_dump_json(exclude_defaults=True)
    by, because = word.by.strip(), word.because.strip()
    kept.put_audit(connection, kept.Decided(ports.clock.now(), who, point.ally, what, by, because, record))
