"""A file with one name or number a line, or a table with a column of them, as people have it: of any encoding, with blank lines."""

from __future__ import annotations

import csv
import io
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pipeline.errors import UsageError
from pipeline.search.vocabulary import fold
from pipeline.shown.tables import plain

MOST_BYTES = 20_000_000
MOST_LINES = 100_000
LONGEST = 300  # characters of a name or number
STDIN = Path("-")
# What the head of a column is called that has what is asked for.
_HEADS = frozenset(
    {"name", "names", "company", "company_name", "firm", "supplier", "supplier_name", "vendor", "vendor_name", "manufacturer",
     "party", "importer", "exporter", "number", "patent", "patent_number"}
)  # fmt: skip
_TABLES = {".csv": None, ".tsv": "\t"}
_DELIMITERS = ",;\t|"


@dataclass
class Asked:
    """A name or number, and the lines in which it stands."""

    text: str
    lines: list[int]
    why_not: str = ""  # it cannot be asked for


@dataclass
class Lines:
    """What a file asks for, each once, and how it was read where it could have been read otherwise, in sentences."""

    asked: list[Asked]
    notes: list[str] = field(default_factory=list)


def read_lines(file: Path, column: str | None = None) -> Lines:
    """The names and numbers of a file (`-`: of standard input). Raises UsageError that says what is wrong with it."""
    name = "standard input" if file == STDIN else str(file)
    text, notes = _decoded(_bytes(file, name), name)
    if column is not None or file.suffix.lower() in _TABLES:
        rows = _cells(text, name, column, _TABLES.get(file.suffix.lower()), notes)
    else:
        rows = enumerate(re.split(r"\r\n|\r|\n", text), 1)
    asked = _each_once(rows)
    if not asked:
        raise UsageError(f"{name} has no name or number in it: write one a line")
    if len(asked) > MOST_LINES:
        raise UsageError(f"{name} has more than {MOST_LINES:,} names and numbers: ask for a part of them at a time")
    return Lines(asked, notes)


def text_of(file: Path) -> str:
    """The text of a file of UTF-8 or UTF-16, whole. Raises UsageError that says what is wrong with it."""
    text, guessed = _decoded(_bytes(file, str(file)), str(file))
    if guessed:
        raise UsageError(f"{file} is not UTF-8: save it as CSV in UTF-8")
    return text


def _bytes(file: Path, name: str) -> bytes:
    try:
        if file == STDIN:
            found = sys.stdin.buffer.read(MOST_BYTES + 1)
        else:
            with file.open("rb") as opened:
                found = opened.read(MOST_BYTES + 1)
    except OSError as why:
        raise UsageError(f"{name} cannot be read: {why.strerror}") from why
    if len(found) > MOST_BYTES:
        raise UsageError(f"{name} has more than {MOST_BYTES // 1_000_000} MB: ask for a part of it at a time")
    return found


def _decoded(found: bytes, name: str) -> tuple[str, list[str]]:
    """The text, and a sentence if its encoding had to be guessed."""
    if found.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return found.decode("utf-16"), []
        except UnicodeDecodeError as why:
            raise UsageError(f"{name} begins as UTF-16 and is none: save it as text in UTF-8") from why
    if found.startswith(b"PK\x03\x04"):
        raise UsageError(f"{name} is a workbook or an archive, no text: save it as CSV in UTF-8")
    if b"\0" in found:
        raise UsageError(f"{name} is no text: save it as text or CSV in UTF-8")
    try:
        return found.decode("utf-8-sig"), []
    except UnicodeDecodeError:
        guessed = f"{name} is not UTF-8 and was read as Windows-1252 (Latin-1): look whether its accents are right"
        return found.decode("cp1252", "replace"), [guessed]


def _each_once(rows: Iterable[tuple[int, str]]) -> list[Asked]:
    found: dict[str, Asked] = {}
    for number, raw in rows:
        text = " ".join(raw.replace("\ufeff", "").split())
        if text in found:
            found[text].lines.append(number)
        elif text:
            why_not = f"longer than {LONGEST} characters: no name or number is" if len(text) > LONGEST else ""
            found[text] = Asked(text, [number], why_not)
    return list(found.values())


# --- tables ---------------------------------------------------------------------------------------------------------------------


def _cells(text: str, name: str, column: str | None, delimiter: str | None, notes: list[str]) -> Iterator[tuple[int, str]]:
    """Line and text of the cells of one column."""
    rows = _rows(text, name, delimiter)
    first = next(rows, None)
    if first is None:
        return
    head = [plain(cell).strip() for cell in first[1]]
    at, has_head = _column(head, column, name)
    if has_head:
        notes.append(f"{name} was read as a table, by its column {head[at]!r}")
    else:
        yield first[0], head[at]
        if len(head) > 1:
            notes.append(f"{name} was read as a table without a head, by its column {at + 1}; --column names another")
    for number, row in rows:
        if at < len(row):
            yield number, plain(row[at])


def _rows(text: str, name: str, delimiter: str | None) -> Iterator[tuple[int, Sequence[str]]]:
    """The rows that are not empty, each with the line in which it begins."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    chosen = delimiter or max(_DELIMITERS, key=lambda sign: re.sub(r'"[^"]*"', "", first).count(sign))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=chosen)
    begins = 1
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                yield begins, row
            begins = reader.line_num + 1
    except csv.Error as why:
        raise UsageError(f"{name}, line {reader.line_num}: this is no table: {why}") from why


def _column(head: Sequence[str], asked: str | None, name: str) -> tuple[int, bool]:
    """Which column has what is asked for, and whether the first row is a head."""
    called = [fold(cell) for cell in head]
    if asked is None:
        at = next((n for n, cell in enumerate(called) if cell in _HEADS), None)
        return (0, False) if at is None else (at, True)
    if fold(asked) in called:
        return called.index(fold(asked)), True
    if asked.isdecimal() and 0 < int(asked) <= len(head):
        return int(asked) - 1, called[int(asked) - 1] in _HEADS
    raise UsageError(f"--column {asked}: {name} has no such column; it has {', '.join(map(repr, head[:30]))}")
