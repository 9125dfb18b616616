"""The allies: one TOML file each in `alerts/jurisdictions` or beside the house (`pipeline.allies`), found without a registry.

A file says which customs service it is, where right holders file, and in dated rows what its officers may do by kind of right. A
file with `layer = true` is a layer of law that others inherit (the European Union's, for its member states) and gets no mail; a
member that declares a channel of the layer's by its name says where that is filed with it. One with `leaves_on` is an ally no more
from that day on: it gets a last word that names what it holds, and then nothing.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from itertools import combinations
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, ValidationError, field_validator

from alerts.law.faults import faults
from alerts.law.rows import Row
from pipeline.allies import files
from pipeline.errors import SettingError
from pipeline.records import Channel, Record


class Ally(Record):
    """One customs service, or a layer of law that others inherit. `rows` are its own; `law` are all that hold for it."""

    code: str  # ISO 3166-1 alpha-2, or EU
    name: str
    authority: str
    time_zone: str
    languages: tuple[str, ...]
    contest: str | None = None  # where what was done in its market is contested
    layer: bool = False
    leaves_on: date | None = None  # from the beginning of this day, in its time zone, it is told nothing new
    inherits: str | None = None
    local_right_months: int = Field(default=12, ge=1)  # so long after it was looked up a local right lets officers act
    second_person_hours: int | None = Field(default=None, ge=1)  # what lets them act waits for a second person; then an issue
    channels: Mapping[str, Channel] = {}  # by the names that rows call them
    rows: tuple[Row, ...]
    law: tuple[Row, ...] = ()

    @field_validator("time_zone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError) as why:
            raise ValueError(f"{value} is no time zone of the IANA database") from why
        return value

    @field_validator("leaves_on", mode="before")
    @classmethod
    def _a_day(cls, value: object) -> object:
        if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
            return value
        raise ValueError(f"{value} is no day: write it without quotes, as leaves_on = 2027-03-31")

    @field_validator("rows")
    @classmethod
    def _one_at_a_time(cls, value: tuple[Row, ...]) -> tuple[Row, ...]:
        if twice := sorted({a.right for a, b in combinations(value, 2) if a.meets(b)}):
            raise ValueError(f"two rows for {', '.join(twice)} hold on one day: end the older one with valid_until, or keep one")
        return value


@cache
def load_allies() -> dict[str, Ally]:
    """The allies that mail goes to, by code, each with the rows of the layers that it inherits.

    Raises SettingError that names the file, the row and the field, if one of them cannot be used.
    """
    return allies_of(files())


def allies_of(texts: Mapping[str, str]) -> dict[str, Ally]:
    """The same, of files by their whole names: the text of each."""
    read = {name: _read(name, text) for name, text in sorted(texts.items())}
    known = {ally.code: ally for ally in read.values()}
    allies = [ally.model_copy(update={"law": _law(name, ally, known)}) for name, ally in read.items() if not ally.layer]
    return {ally.code: ally for ally in sorted(allies, key=lambda a: a.code)}


def _read(where: str, text: str) -> Ally:
    try:
        raw = tomllib.loads(text)
        ally = Ally.model_validate(_with_channels(raw))
    except tomllib.TOMLDecodeError as why:
        raise SettingError(f"{where} is no TOML: {why}. Correct the line.") from why
    except ValidationError as why:
        raise SettingError(faults(where, raw, why)) from why
    if ally.code.lower() != where.rpartition("/")[2].removesuffix(".toml"):
        raise SettingError(f"{where} has the code {ally.code}. A file is called by its code in small letters: correct one of them.")
    return ally


def _with_channels(raw: dict[str, Any]) -> dict[str, Any]:
    """The file, its rows with the channels that they name: what cannot be found is left as it is, and refused."""
    rows, channels = raw.get("rows"), raw.get("channels")
    if not isinstance(rows, list) or not isinstance(channels, dict):
        return raw
    found = [row | {"channel": channels.get(row["channel"], row["channel"])} if _names_one(row) else row for row in rows]
    return raw | {"rows": found}


def _names_one(row: object) -> bool:
    return isinstance(row, dict) and isinstance(row.get("channel"), str)


def _law(where: str, ally: Ally, known: Mapping[str, Ally]) -> tuple[Row, ...]:
    """The layer's rows first: where it applies, national law steps back."""
    layer = known.get(ally.inherits) if ally.inherits else None
    if ally.inherits and layer is None:
        raise SettingError(f"{where} inherits {ally.inherits}, of which there is no file. Add {ally.inherits.lower()}.toml there.")
    used = {row.channel for row in ally.rows}
    of_layer = layer.channels if layer else {}
    if idle := [name for name, channel in ally.channels.items() if channel not in used and name not in of_layer]:
        raise SettingError(f"{where}: no row files by the channel {', '.join(idle)}. Name it in a row, or take it out.")
    if layer is None:
        return ally.rows
    here = {channel: ally.channels[name] for name, channel in of_layer.items() if name in ally.channels}
    inherited = (
        row.model_copy(update={"channel": here.get(row.channel, row.channel)}) if row.channel else row for row in layer.rows
    )
    return (*inherited, *ally.rows)


def in_zone(ally: Ally, zone: str) -> Ally:
    """The same with the days and hours of its contact point's own time zone, if it has one ("": none)."""
    return ally.model_copy(update={"time_zone": zone}) if zone else ally
