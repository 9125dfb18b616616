"""Groups of allies that share by one name: a file each here, or in the room `sharing` of a folder beside the house.

Who names a group in the audience of a submission means its members on the day on which it is submitted: who joins later is told
nothing of what was shared before, as nobody asked whether he may.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib import resources
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from pipeline.errors import SettingError
from pipeline.more import with_more

ROOM = "sharing"


class Group(BaseModel):
    """A group by its file: its code, as an audience writes it, and since when each ally is a member."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    code: str = Field(pattern=r"^[A-Z][A-Z_]{2,29}$")  # longer than the code of an ally
    name: str = Field(min_length=1)
    members: Mapping[str, date] = Field(min_length=2)

    def on(self, day: date) -> tuple[str, ...]:
        """The codes of the allies that are members on a day."""
        return tuple(sorted(ally for ally, since in self.members.items() if since <= day))


@cache
def groups() -> Mapping[str, Group]:
    """By code. Raises SettingError for a file that cannot be used, with what is wrong with it."""
    house = [file for file in resources.files(__name__).iterdir() if file.name.endswith(".toml")]
    beside = [file for folder in with_more([], ROOM) for file in sorted(Path(folder).glob("*.toml"))]
    found: dict[str, Group] = {}
    for file in [*sorted(house, key=lambda one: one.name), *beside]:
        try:
            one = Group.model_validate(tomllib.loads(file.read_text(encoding="utf-8")))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, ValidationError) as why:
            raise SettingError(f"{file} is no group of allies: {why}. Write code, name, and members with the day of each.") from why
        if one.code in found:
            raise SettingError(f"{file}: there is a group {one.code} already. A group has one file: take out one of them.")
        found[one.code] = one
    return found


def members_on(day: date) -> Mapping[str, tuple[str, ...]]:
    """Of each group its members on a day, by the group's code."""
    return {code: group.on(day) for code, group in groups().items()}
