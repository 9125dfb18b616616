"""Objects whose labels were written in more than one way: "Order Title", "order_title", "orderTitle". Pure.

Every label is one that is used, one that is left out by name, or is told: nothing new comes in unseen.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Any

_BETWEEN = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_OTHER = re.compile(r"[^a-z0-9]+")
_MONTH_FIRST = re.compile(r"(\d{1,2})[-/](\d{1,2})[-/](\d{4})")
UNKNOWN = "unknown label"  # so is told what no list of labels has
_LONGEST = 80  # characters of what is told


@lru_cache(maxsize=4096)
def label(text: str) -> str:
    """A label as this program compares it: "HTS Number & Description" is hts_number_description."""
    return _OTHER.sub("_", _BETWEEN.sub(" ", text).lower()).strip("_")


class Labelled:
    """An object of a row, by its labels in whatever spelling. What it has that is not expected is counted."""

    def __init__(self, value: Mapping[str, Any], what: str, told: Counter[str], known: Collection[str]) -> None:
        self._values = {label(name): one for name, one in value.items()}
        self._told = told
        self.what = what
        for name in self._values.keys() - set(known):
            told[f"{what}: {UNKNOWN} {name[:_LONGEST]!r}"] += 1

    def value(self, *names: str) -> Any:
        """The first of these that is there and says something."""
        return next((found for name in names if (found := self._values.get(name)) not in (None, "", [], {})), None)

    def text(self, *names: str) -> str | None:
        """In words: a scalar, or what an object is named."""
        found = self.value(*names)
        if isinstance(found, Mapping):
            named = {label(name): one for name, one in found.items()}
            found = named.get("name") or next((one for name, one in named.items() if name.endswith(("_name", "_type"))), None)
        if isinstance(found, str | int | float) and not isinstance(found, bool):
            return " ".join(str(found).split()) or None
        if found is not None:
            self._told[f"{self.what}: {names[0]} is no text"] += 1
        return None

    def day(self, *names: str) -> date | None:
        """A day, in either of the two forms that it has."""
        found = self.value(*names)
        if found is None:
            return None
        try:
            return read_day(found)
        except ValueError:
            self._told[f"{self.what}: {names[0]} is no day: {str(found)[:_LONGEST]!r}"] += 1
            return None

    def objects(self, *names: str) -> Iterator[Mapping[str, Any]]:
        """The objects of a list; one that stands alone is a list of one."""
        found = self.value(*names)
        for one in found if isinstance(found, list) else [found] if found is not None else []:
            if isinstance(one, Mapping):
                yield one
            else:
                self._told[f"{self.what}: in {names[0]} is no object: {str(one)[:_LONGEST]!r}"] += 1


def read_day(value: Any) -> date | None:
    """The day of "01-13-2026" (the month first) or of {"date": "2021-05-19T12:00:00.000+00:00", "isNa": false}.

    The time in it is a placeholder and is left out. None: it says that there is none. Raises ValueError.
    """
    if isinstance(value, Mapping):
        named = {label(name): one for name, one in value.items()}
        if named.get("is_na") is True or named.get("date") in (None, ""):
            return None
        value = named["date"]
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is no day")
    if found := _MONTH_FIRST.fullmatch(value.strip()):
        return date(int(found[3]), int(found[1]), int(found[2]))
    return datetime.fromisoformat(value.strip()).date()
