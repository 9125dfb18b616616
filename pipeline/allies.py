"""Which allies there are: one TOML file each in `alerts/jurisdictions`, or in that room of a folder beside the house.

What its officers may do stands in the same file and is read where mails are made (`alerts.law.allies`). Here it is known who is an
ally, and since when one is none any more: `leaves_on` is the day in its own time zone from whose beginning it is told nothing new.
A file stays when its ally left, or nothing says what became of those who were told.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pipeline.errors import SettingError, UsageError
from pipeline.more import with_more

ROOM = "jurisdictions"


@dataclass(frozen=True)
class Declared:
    """As much of an ally's file as says whether it is one."""

    code: str
    time_zone: str
    leaves_on: date | None

    def left(self, now: datetime) -> date | None:
        """The day on which it left, once that has come where it is."""
        on = self.leaves_on
        return on if on and now.astimezone(ZoneInfo(self.time_zone)).date() >= on else None


@cache
def files() -> Mapping[str, str]:
    """The files by their whole names: the text of each. Raises SettingError for two of one name, and for one that is no text."""
    house = resources.files("alerts").joinpath(ROOM)
    found = {f"alerts/{ROOM}/{f.name}": f.read_text(encoding="utf-8") for f in house.iterdir() if f.name.endswith(".toml")}
    names = {name.rpartition("/")[2] for name in found}
    for file in sorted(f for folder in with_more([], ROOM) for f in Path(folder).glob("*.toml")):
        if file.name in names:
            raise SettingError(f"{file}: the house has a {file.name} too. An ally has one file: take out one of them.")
        try:
            found[str(file)] = file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as why:
            raise SettingError(f"{file} cannot be read: {why}. Write it in UTF-8, where this program may read it.") from why
    return found


@cache
def declared() -> Mapping[str, Declared]:
    """The allies that mail goes to, by code; a layer of law that others inherit is none. Raises SettingError."""
    rows = (_declared(name, text) for name, text in files().items())
    return {one.code: one for one in sorted((one for one in rows if one), key=lambda one: one.code)}


def ally_codes() -> tuple[str, ...]:
    """The codes of all allies, also of those that left."""
    return tuple(declared())


def left(code: str, now: datetime) -> date | None:
    """The day on which this one left, if it did."""
    return declared()[code].left(now) if code in declared() else None


def those_that_left(now: datetime) -> Mapping[str, date]:
    """By code, the day on which each of them left."""
    return {one.code: on for one in declared().values() if (on := one.left(now))}


def check_it_stays(code: str, now: datetime, what: str) -> None:
    """Raises UsageError for one that left; `what` is not done any more, in words."""
    if on := left(code, now):
        raise UsageError(f"{code} left on {on}: {what}. If it is an ally again, take leaves_on out of its file")


def _declared(name: str, text: str) -> Declared | None:
    try:
        raw: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as why:
        raise SettingError(f"{name} is no TOML: {why}. Correct the line.") from why
    if raw.get("layer"):
        return None
    code, zone, on = raw.get("code"), raw.get("time_zone"), raw.get("leaves_on")
    if not isinstance(code, str):
        raise SettingError(f'{name} has no code. Write the two letters of the ally, as code = "JP".')
    if on is not None and (not isinstance(on, date) or isinstance(on, datetime)):
        raise SettingError(f"{name}, leaves_on: {on} is no day. Write it without quotes, as leaves_on = 2027-03-31.")
    try:
        ZoneInfo(str(zone))
    except (ZoneInfoNotFoundError, ValueError, OSError) as why:
        raise SettingError(f"{name}, time_zone: {zone} is no time zone of the IANA database. Write it as Europe/Berlin.") from why
    return Declared(code, str(zone), on)
