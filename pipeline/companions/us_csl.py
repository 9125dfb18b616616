"""The US Consolidated Screening List: one CSV of some thirteen lists of the Departments of Commerce, State and the Treasury.

Form read in twelve captured rows: 29 columns; lists of values joined by "; "; each address ends with an ISO code of its country, or
with its name; some lists state no type, and have natural persons beside firms. The file does not say when it was written, nor how
many rows it has. Users tell of days on which whole lists were missing, and of entries kept after their end: that a row is not there
says nothing.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import BinaryIO

from pipeline.companions.entries import UNKNOWN, CompanionList, ListedEntity
from pipeline.errors import CouldNotRead
from pipeline.identifiers.company import folded
from pipeline.identifiers.country import Country
from pipeline.texts.bodies import decoded
from pipeline.whole_file import Rows

_USED = ("source", "entity_number", "type", "name", "addresses", "end_date", "alt_names",
         "citizenships", "dates_of_birth", "nationalities", "places_of_birth")  # fmt: skip
_LEFT_OUT = frozenset((  # known, and nothing is made of them
    "_id", "programs", "title", "federal_register_notice", "start_date", "standard_order", "license_requirement", "license_policy",
    "call_sign", "vessel_type", "gross_tonnage", "gross_registered_tonnage", "vessel_flag", "vessel_owner", "remarks",
    "source_list_url", "source_information_url", "ids",
))  # fmt: skip
_OF_PERSONS = ("citizenships", "dates_of_birth", "nationalities", "places_of_birth")
_NO_ENTITY = frozenset(("individual", "vessel", "aircraft"))
# The lists that every file has, by the abbreviation in the name of each.
_LISTS = ("EL", "MEU", "UVL", "DPL", "ISN", "DTC", "SDN", "SSI", "FSE", "PLC")
_ABBREVIATION = re.compile(r"\(([A-Z-]{2,8})(?: List)?\)")
_HALF = 0.5  # of a list: some have a dozen rows
# Words of firms and institutions that no natural person is called by: where no type is stated, one of them must be there.
_INSTITUTION = re.compile(
    r"\b(?:academy|agency|airlines?|association|bank|bureau|cent(?:er|re)|college|company|corporation|enterprises?|establishment|"
    r"factory|foundation|group|holdings?|imports?|industr(?:y|ies)|institut(?:e|ion)|international|laborator(?:y|ies)|"
    r"logistics|manufactur\w+|ministry|organi[sz]ation|plant|research|shipping|solutions|systems|technolog(?:y|ies)|trading|"
    r"university|works)\b",
    re.IGNORECASE,
)
_WITH_ITS_OTHERS = re.compile(r"[;,]?\s+and any (?:successor|sub-?unit|subsidiar)\b.*$", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"^(?P<name>.*\S)\s+\((?P<other>[^()]{2,40})\)$")


def read(stream: BinaryIO) -> CompanionList:
    """The file. Raises CouldNotRead if it is not UTF-8, lacks a column that is used, or has a row of another length."""
    text = decoded(stream.read())
    told: Counter[str] = Counter()
    left_out: Counter[str] = Counter()
    entries: list[ListedEntity] = []
    ids: dict[str, set[str]] = {}
    for row in _rows(text, told):
        ids.setdefault(row["source"], set()).add(f"{row['source']}|{row['entity_number']}|{row['name']}")
        if reason := _no_entity(row, told):
            left_out[reason] += 1
        else:
            entries.append(_entity(row, told))
    if not ids:
        raise CouldNotRead("the list has no rows")
    known = {found[1] for name in ids if (found := _ABBREVIATION.search(name))}
    every = frozenset(one for those in ids.values() for one in those)
    lists = tuple(Rows(f"rows of {name}", frozenset(those), _HALF) for name, those in sorted(ids.items()))
    return CompanionList(
        tuple(entries), (Rows("rows", every), *lists), tuple(name for name in _LISTS if name not in known), left_out, told
    )


def _rows(text: str, told: Counter[str]) -> Iterator[dict[str, str]]:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        columns = next(reader, [])
        if missing := [name for name in _USED if name not in columns]:
            raise CouldNotRead(f"the list has no column {', '.join(missing)}: it is of another form")
        told.update(f"{UNKNOWN} {name[:80]!r}" for name in columns if name not in _LEFT_OUT and name not in _USED)
        places = [(name, columns.index(name)) for name in _USED]
        for n, row in enumerate(reader, start=1):
            if len(row) != len(columns):
                raise CouldNotRead(f"row {n} has {len(row)} of {len(columns)} columns: the list is not whole")
            found = {name: row[at].strip() for name, at in places}
            if not found["source"] or not found["name"]:
                raise CouldNotRead(f"row {n} names no list or nobody")
            yield found
    except csv.Error as why:
        raise CouldNotRead(f"the list is no CSV, or was cut off: {why}") from why


def _no_entity(row: dict[str, str], told: Counter[str]) -> str | None:
    """Why a row is no firm or institution; None of one that is."""
    kind = row["type"].casefold()
    if kind in _NO_ENTITY:
        return kind
    if kind not in ("", "entity"):
        told[f"unknown type {row['type'][:80]!r}"] += 1
        return "unknown type"
    if any(row[name] for name in _OF_PERSONS):
        return "individual"
    if not kind and not _is_institution(row["name"]):
        return "no type stated, and may be a person"
    return None


def _is_institution(name: str) -> bool:
    written, _ = _written(name)
    return _INSTITUTION.search(written) is not None or not folded(written).formless


def _written(name: str) -> tuple[str, tuple[str, ...]]:
    """The name, and a short one in brackets behind it; "and any successor" is no part of either."""
    bare = _WITH_ITS_OTHERS.sub("", name).strip(" ;,")
    if found := _IN_BRACKETS.match(bare):
        return found["name"], (found["other"],)
    return bare, ()


def _entity(row: dict[str, str], told: Counter[str]) -> ListedEntity:
    name, short = _written(row["name"])
    others, addresses = _joined(row["alt_names"]), _joined(row["addresses"])
    countries = frozenset(code for one in addresses if (code := _country(one)))
    return ListedEntity(
        list=row["source"],
        name=name,
        other_names=tuple(dict.fromkeys(one for one in (*short, *others) if one != name)),
        countries=countries,
        addresses=addresses,
        until=_day(row["end_date"], told),
    )


def _joined(text: str) -> tuple[str, ...]:
    """The values of a column; the last of some stands behind "and"."""
    return tuple(one for piece in text.split(";") if (one := piece.strip().removeprefix("and ").strip()))


def _country(address: str) -> str | None:
    return _named(address.rpartition(",")[2].strip())


@lru_cache(maxsize=1024)
def _named(country: str) -> str | None:
    return Country.normalize(country)


def _day(text: str, told: Counter[str]) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        told["end_date is no day"] += 1
        return None
