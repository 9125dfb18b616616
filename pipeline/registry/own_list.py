"""A person's own list of orders, as CSV: one order a line, with the columns of `COLUMNS`. Pure."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Final

from pipeline.authorities.declared import Authority
from pipeline.errors import UsageError
from pipeline.identifiers import identifiers
from pipeline.registry.against_list import ListedHere

COLUMNS: Final = ("number", "instrument", "issued", "ended")
FORM: Final = (
    "CSV in UTF-8 with the columns number, instrument, issued, ended: the number of the case, the kind of order by its code or in "
    "words, and two days written as 2026-01-31; issued may be empty, ended is while the order stands"
)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def whose(text: str, known: Iterable[Authority]) -> list[Authority]:
    """The authorities among whose case numbers each number of a list is; none where no table can be read."""
    try:
        rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))
    except csv.Error:
        return []
    numbers = {(row.get("number") or "").strip() for row in rows}
    return [one for one in known if one.cases and numbers and all(_number(number, one) for number in numbers)]


def read_list(text: str, name: str, ruled: Authority) -> list[ListedHere]:
    """The orders of a list, whose numbers become those that records have.

    `name` is what the file is called in what is said of it. Raises UsageError that says what is wrong with its first bad line.
    """
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    try:
        lines = [(reader.line_num, [cell.strip() for cell in row]) for row in reader if any(cell.strip() for cell in row)]
    except csv.Error as why:
        raise UsageError(f"{name}, line {reader.line_num}: this is no table: {why}") from why
    head = [cell.lower() for cell in lines[0][1]] if lines else []
    if sorted(head) != sorted(COLUMNS):
        names, has = ", ".join(COLUMNS), ", ".join(head) or "none"
        raise UsageError(f"{name}: its first line has to name the columns {names}, and has {has}")
    words = {form.lower(): one.code for one in ruled.instruments if one.is_flagged for form in (one.code, one.words)}
    found = list(_rows(lines[1:], head, name, words, ruled))
    if not found:
        raise UsageError(f"{name} has no order in it: write one a line below the names of its columns")
    return found


def _rows(
    lines: list[tuple[int, list[str]]], head: list[str], name: str, words: Mapping[str, str], ruled: Authority
) -> Iterator[ListedHere]:
    for n, cells in lines:
        if len(cells) != len(head):
            raise UsageError(f"{name}, line {n}: it has {len(cells)} cells, and there are {len(head)} columns")
        row, where = dict(zip(head, cells, strict=True)), f"{name}, line {n}"
        number = _number(row["number"], ruled)
        if number is None:
            raise UsageError(f"{where}: {row['number']!r} is no number of a case of {ruled.name}")
        instrument = words.get(" ".join(row["instrument"].lower().split()))
        if instrument is None:
            known = ", ".join(sorted(set(words.values())))
            raise UsageError(f"{where}: {row['instrument']!r} is none of its orders that keep goods out: {known}")
        issued, ended = (_day(row[column], column, where) for column in ("issued", "ended"))
        if issued and ended and ended < issued:
            raise UsageError(f"{where}: ended {ended} is before issued {issued}")
        yield ListedHere(number, instrument, issued, ended)


def _number(written: str, ruled: Authority) -> str | None:
    """As records have it; of an authority that declares no kind of number as it is written."""
    kinds = [kind for kind in identifiers() if kind.name in ruled.cases]
    found = (kind.normalize(written) for kind in kinds)
    return next(filter(None, found), None) if kinds else written or None


def _day(written: str, column: str, where: str) -> date | None:
    if not written:
        return None
    try:
        if not _DAY.fullmatch(written):
            raise ValueError(written)
        return date.fromisoformat(written)
    except ValueError as why:
        raise UsageError(f"{where}: {column} {written!r} is no day; write it as 2026-01-31") from why
