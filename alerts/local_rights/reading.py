"""A file of local rights: CSV in UTF-8 with the columns of `Row`, read whole or not at all. Pure.

The schema of a row stands in `alerts/local_rights/row.schema.json`.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, StringConstraints, ValidationError

from alerts.wording.words import clean
from pipeline.records import LocalRight, LocalStatus, Record, Relation
from pipeline.same_goods import right_keys as keys

_NOT_UTF_8 = "it is not written in UTF-8; save it as CSV in UTF-8"
_AHEAD = timedelta(days=1)  # in Auckland it may be tomorrow already
_LONGEST = 200  # characters of a cell: it stands in a mail
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _in_full(written: object) -> object:
    """No other form of a day that a machine can read: a week's or a count of seconds is none that a person meant."""
    if isinstance(written, str) and not _DAY.fullmatch(written):
        raise ValueError("write it as 2026-01-31")
    return written


Cell = Annotated[str, StringConstraints(min_length=1, max_length=_LONGEST)]


class Row(Record):
    """One line of a file of local rights."""

    our_right: Cell = Field(description='that orders rest on, with its kind: "US patent 9,113,703", "US trademark 9,800,201"')
    ally: Cell = Field(description="whose market it is, by code: JP")
    local_number: Cell = Field(description="of the right there")
    registry: Cell = Field(description="in which it was looked up")
    relation: Relation = Field(description="what the right there is to ours: of a mark the first, of a patent or design the others")
    owner: Cell = Field(description="there, as the register names it")
    status: LocalStatus = Field(description="as the register has it on as_of")
    as_of: Annotated[date, BeforeValidator(_in_full)] = Field(description="the day on which it was looked up")
    source: Cell = Field(description="who says all this: one for all rows; a file replaces what it said before")


COLUMNS: tuple[str, ...] = tuple(Row.model_fields)


class BadFileError(Exception):
    """What is wrong with a file, a sentence each."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__(" ".join(faults))
        self.faults = tuple(faults)


def read(data: bytes, allies: Collection[str], today: date) -> tuple[LocalRight, ...]:
    """All rows of a file. Raises BadFileError, with a sentence a fault, if any of it cannot be used."""
    faults: list[str] = []
    found: list[tuple[int, LocalRight]] = []
    for line, cells in _lines(_text(data)):
        row = _row(cells)
        said = [row] if isinstance(row, str) else _of_row(row, allies, today)
        if isinstance(row, str) or said:
            faults += [f"line {line}: {one}" for one in said]
        else:
            found.append((line, _local_right(row)))
    faults = sorted([*faults, *_between(found)], key=_line_of)
    if not (faults or found):
        faults = ["it has no rows. To say that rights are gone, write them with the status lapsed or withdrawn"]
    if faults:
        raise BadFileError(faults)
    return tuple(one for _, one in found)


def _text(data: bytes) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as why:
        line = data[: why.start].count(b"\n") + 1
        raise BadFileError([f"line {line}: {_NOT_UTF_8}"]) from why
    before, found, _ = text.partition("\0")
    if found:
        raise BadFileError([f"line {before.count(chr(10)) + 1}: {_NOT_UTF_8}"])
    return text


def _lines(text: str) -> Iterator[tuple[int, list[str]]]:
    """Each row with the number of the line on which it begins; the first, with the columns' names, is looked at and left out."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    begins = 1
    head = True
    try:
        for cells in reader:
            cells = [clean(cell) for cell in cells]
            if head and any(cells):
                _check_head(begins, cells)
                head = False
            elif any(cells):
                yield begins, cells
            begins = reader.line_num + 1
    except csv.Error as why:
        said = f"line {begins}: it cannot be read as CSV ({why}); a quote inside a quoted cell is written twice"
        raise BadFileError([said]) from why
    if head:
        raise BadFileError([f"it is empty; its first line has the columns {','.join(COLUMNS)}"])


def _check_head(line: int, cells: Sequence[str]) -> None:
    if tuple(cells) != COLUMNS:
        raise BadFileError([f"line {line}: the columns are not {','.join(COLUMNS)}, in this order, with commas between them"])


def _row(cells: Sequence[str]) -> Row | str:
    """A row; else what is wrong with its cells."""
    if len(cells) != len(COLUMNS):
        quoted = f'; "{Relation.SAME_MARK}" has a comma, and stands in quotes' if len(cells) > len(COLUMNS) else ""
        return f"it has {len(cells)} cells, and there are {len(COLUMNS)} columns{quoted}"
    written: dict[str, Any] = dict(zip(COLUMNS, cells, strict=True))
    written |= {name: written[name].lower() for name in ("relation", "status")} | {"ally": written["ally"].upper()}
    try:
        return Row.model_validate(written)
    except ValidationError as why:
        return "; ".join(_fault(str(one["loc"][0]), str(one["input"])) for one in why.errors())


def _fault(column: str, cell: str) -> str:
    if not cell:
        return f"{column} is empty"
    if column == "relation":
        return f"relation {cell!r} is none of {', '.join(repr(str(one)) for one in Relation)}"
    if column == "status":
        return f"status {cell!r} is none of {', '.join(repr(str(one)) for one in LocalStatus)}"
    if column == "as_of":
        return f"as_of {cell!r} is no day; write it as 2026-01-31"
    return f"{column} has {len(cell)} characters; at most {_LONGEST} have room"


def _of_row(row: Row, allies: Collection[str], today: date) -> list[str]:
    """What is wrong with a row whose cells are all right by themselves."""
    found = []
    ours = keys.keys_written(row.our_right)
    if len(ours) != 1:
        found.append(_which(row.our_right, bool(ours)))
    elif keys.is_mark(ours[0]) != (row.relation is Relation.SAME_MARK):
        fits = f"{Relation.SAME_MARK!s}" if keys.is_mark(ours[0]) else f"{Relation.SIMPLE_FAMILY} or {Relation.EXTENDED_FAMILY}"
        found.append(f"{row.our_right} cannot have the relation {row.relation}; write {fits}")
    if row.ally not in allies:
        found.append(f"{row.ally} is no ally; there are {', '.join(sorted(allies))}")
    if row.as_of > today + _AHEAD:
        found.append(f"as_of {row.as_of} lies ahead; today is {today}")
    if not keys.key_there(row.ally, row.local_number):
        found.append(f"local_number {row.local_number!r} has no letter and no digit")
    return found


def _which(written: str, several: bool) -> str:
    if several:
        return f"our_right {written!r} may be a patent or a mark; write which: US patent {written} or US trademark {written}"
    return (
        f"our_right {written!r} is no number of a patent, design or mark that can be read; write it as US patent 9,113,703. "
        "What stands in no register (a copyright, a secret, get-up) cannot be shown so"
    )


def _local_right(row: Row) -> LocalRight:
    (ours,) = keys.keys_written(row.our_right)
    return LocalRight(
        ours=ours,
        ours_written=row.our_right,
        ally=row.ally,
        key=keys.key_there(row.ally, row.local_number),
        number=row.local_number,
        registry=row.registry,
        relation=row.relation,
        owner=row.owner,
        status=row.status,
        as_of=row.as_of,
        source=row.source,
    )


def _between(found: Sequence[tuple[int, LocalRight]]) -> Iterator[str]:
    """What is wrong with rows beside each other."""
    first: dict[tuple[str, str, str], int] = {}
    for line, one in found:
        before = first.setdefault((one.ours, one.ally, one.key), line)
        if before != line:
            yield f"line {line}: it speaks of the same right as line {before}; leave one"
        if one.source != found[0][1].source:
            its, first_line = f"its source is {one.source!r}", f"that of line {found[0][0]} {found[0][1].source!r}"
            yield f"line {line}: {its}, {first_line}; a file has one source"


def _line_of(fault: str) -> int:
    return int(fault.removeprefix("line ").partition(":")[0])
