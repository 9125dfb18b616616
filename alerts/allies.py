"""The allies: one TOML file each in `alerts/jurisdictions`, found without a registry.

A file says which customs service it is, and in dated rows what its officers may do by kind of right. A file with `layer = true` is
a layer of law that others inherit (the European Union's, for its member states) and gets no mail.
"""

from __future__ import annotations

import tomllib
from enum import StrEnum
from functools import cache
from importlib import resources
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import ValidationError, field_validator, model_validator

from pipeline.errors import SettingError
from pipeline.records import Action, LegalRow, Record, RightKind

# The row of law that is asked for a right: a reissue is a patent; a US design patent is what others call a registered design.
LOCAL_RIGHTS: dict[RightKind, str] = {"reissue_patent": "patent", "design_patent": "design"}
KINDS_OF_RIGHT = ("patent", "design", "trademark", "copyright", "trade_secret", "trade_dress", "false_advertising")


class Route(StrEnum):
    """How a border measure comes about for a kind of right. No route at all: the law has no border measure for it."""

    APPLICATION = "application"  # the right holder applies, notifies, records or requests
    EX_OFFICIO = "ex_officio"  # an officer may act on his own initiative
    COURT = "court"  # only by order of a court or commission


class Row(LegalRow):
    """A row of law with what a decision needs of it.

    `needs` are preconditions that cannot be known to be met and are printed as missing; `at_most` caps what may be said to be
    possible, whatever the routes; `notes` are sentences for the reader.
    """

    routes: tuple[Route, ...]
    needs: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    at_most: Action | None = None

    @field_validator("right")
    @classmethod
    def _known(cls, value: str) -> str:
        if value not in KINDS_OF_RIGHT:
            raise ValueError(f"{value} is no kind of right; they are {', '.join(KINDS_OF_RIGHT)}")
        return value

    @model_validator(mode="after")
    def _in_order(self) -> Row:
        if self.valid_from and self.valid_until and self.valid_until < self.valid_from:
            raise ValueError("valid_until is before valid_from")
        return self

    @property
    def as_told(self) -> LegalRow:
        """What of it goes into an alert."""
        return LegalRow(**self.model_dump(include=set(LegalRow.model_fields)))


class Ally(Record):
    """One customs service, or a layer of law that others inherit. `rows` are its own; `law` are all that hold for it."""

    code: str  # ISO 3166-1 alpha-2, or EU
    name: str
    authority: str
    time_zone: str
    languages: tuple[str, ...]
    contest: str | None = None  # where what was done in its market is contested
    layer: bool = False
    inherits: str | None = None
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


@cache
def load_allies() -> dict[str, Ally]:
    """The allies that mail goes to, by code, each with the rows of the layers that it inherits.

    Raises SettingError that names the file, if one of them cannot be used.
    """
    folder = resources.files("alerts").joinpath("jurisdictions")
    found = [_read(f.name, f.read_text(encoding="utf-8")) for f in folder.iterdir() if f.name.endswith(".toml")]
    known = {ally.code: ally for ally in found}
    allies = [ally.model_copy(update={"law": _law(ally, known)}) for ally in found if not ally.layer]
    return {ally.code: ally for ally in sorted(allies, key=lambda a: a.code)}


def _read(name: str, text: str) -> Ally:
    try:
        return Ally.model_validate(tomllib.loads(text))
    except (tomllib.TOMLDecodeError, ValidationError) as why:
        raise SettingError(f"alerts/jurisdictions/{name} cannot be used: {why}") from why


def _law(ally: Ally, known: dict[str, Ally]) -> tuple[Row, ...]:
    """The layer's rows first: where it applies, national law steps back."""
    if ally.inherits is None:
        return ally.rows
    if ally.inherits not in known:
        raise SettingError(f"alerts/jurisdictions: {ally.code} inherits {ally.inherits}, of which there is no file")
    return _law(known[ally.inherits], known) + ally.rows
