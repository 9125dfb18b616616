"""What stands around a page's text: heads, page numbers, and the notes at its foot. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.pdf.pages import Page, Stroke
from pipeline.pdf.runs import LOWERED, RAISED, Line, lines

_EDGE = 0.12  # of a page's height, in which heads and page numbers stand
_PAGE_NUMBER = re.compile(r"(?:- ?|\[ ?|(?:.{0,80}\b)?page )?\d{1,4}(?: ?-| ?\]| of \d{1,4}| ?/ ?\d{1,4})?", re.IGNORECASE)
_MARK = re.compile(rf"{RAISED}(\d{{1,3}}|[*†‡]+){LOWERED} ?|(\d{{1,3}}|[*†‡]+)\.? (?=\S)")
_WHITE = 1.4  # heights between a head and the text, at least
_SMALLER = 0.93  # than the text, by as much are notes set


def without_heads(pages: Sequence[tuple[Page, Sequence[Line]]]) -> list[list[Line]]:
    """The runs of each page without page numbers, and without what recurs above or below several pages."""
    rows = [_rows(runs) for _, runs in pages]
    said = Counter(
        key for (page, _), of in zip(pages, rows, strict=True) for key in {_key(row) for row in of if _at_edge(row, page)}
    )
    found = []
    for number, ((page, runs), of) in enumerate(zip(pages, rows, strict=True), start=1):
        away = {id(run) for inward in (of, of[::-1]) for row in _head(inward, page, said, number) for run in row}
        found.append([run for run in runs if id(run) not in away])
    return found


def _head(
    rows: Sequence[Sequence[Line]], page: Page, said: Mapping[tuple[str, int], int], number: int
) -> Sequence[Sequence[Line]]:
    """The first of the rows, from an edge of the page inward, that are a head of it: with white between them and the text."""
    count = 0
    while count < len(rows) and _at_edge(rows[count], page) and _of_head(rows[count], said, number):
        count += 1
    while count and count < len(rows) and abs(rows[count - 1][0].base - rows[count][0].base) < _WHITE * rows[count][0].height:
        count -= 1
    return rows[:count]


def _of_head(row: Sequence[Line], said: Mapping[tuple[str, int], int], number: int) -> bool:
    return _recurs(row, said) or _numbers(row) or _beside_number(row, number)


def _beside_number(row: Sequence[Line], number: int) -> bool:
    """Whether words stand on one line with the number of their page, apart from it: a title that only this page has over it."""
    own = {str(number), f"page: {number}"}
    return len(row) > 1 and any(run.words.strip().casefold() in own for run in row)


def _recurs(row: Sequence[Line], said: Mapping[tuple[str, int], int]) -> bool:
    return said[_key(row)] > 1 and not row[0].words[:1].islower()  # which goes on with what stands before it


def _numbers(row: Sequence[Line]) -> bool:
    return bool(_PAGE_NUMBER.fullmatch(_words(row)))


def _rows(runs: Sequence[Line]) -> list[list[Line]]:
    """Runs of one height, from above."""
    rows: list[list[Line]] = []
    for run in sorted(runs, key=lambda r: -r.base):
        if rows and rows[-1][0].base - run.base < 0.4 * run.height:
            rows[-1].append(run)
        else:
            rows.append([run])
    return rows


def _at_edge(row: Sequence[Line], page: Page) -> bool:
    return not _EDGE * page.height < row[0].base < (1 - _EDGE) * page.height


def _words(row: Sequence[Line]) -> str:
    return " ".join(line.words for line in lines(row))


def _key(row: Sequence[Line]) -> tuple[str, int]:
    return re.sub(r"\d+", "#", _words(row)), round(row[0].base / 6)


@dataclass
class Note:
    """A note at a page's foot; `mark` is empty where it goes on from the page before."""

    mark: str
    lines: list[Line]


def without_notes(columns: list[list[Line]], strokes: Sequence[Stroke], height: float) -> tuple[list[list[Line]], list[Note]]:
    """The columns of a page without the notes at its foot, and those. `height` is that of the text's letters."""
    left: list[list[Line]] = []
    notes: list[Note] = []
    for column in reversed(columns):
        below = any(_under(other, column) for other in left)
        start = len(column) if below else _foot(column, strokes, height)
        notes[:0] = _split(column[start:])
        if start:
            left.insert(0, column[:start])
    return left, notes


def _under(other: Sequence[Line], column: Sequence[Line]) -> bool:
    (a, b), (c, d) = ((min(r.left for r in one), max(r.right for r in one)) for one in (other, column))
    return min(b, d) > max(a, c) and other[0].base < column[-1].base


def _foot(column: Sequence[Line], strokes: Sequence[Stroke], height: float) -> int:
    """The place of the first line of the notes in a column: they are smaller, or below a stroke; else behind its last line."""
    start = len(column)
    while start and column[start - 1].height < _SMALLER * height:
        start -= 1
    edge = min(r.left for r in column)
    for stroke in strokes:
        own = edge - 6 < stroke.left < edge + 40 and stroke.right - stroke.left < 0.8 * (max(r.right for r in column) - edge + 1)
        below = next((n for n, line in enumerate(column) if line.base < stroke.at), len(column))
        if own and 0 < below < len(column) and _MARK.match(column[below].words):
            start = min(start, below)
    return start


def _split(of: Sequence[Line]) -> Iterator[Note]:
    note = Note("", [])
    for line in of:
        found = _MARK.match(line.words)
        if found and (line.words.startswith(RAISED) or _is_next(found[2], note.mark) or not note.lines):
            if note.lines:
                yield note
            note = Note(found[1] or found[2], [])
            line.words = line.words[found.end() :]
        note.lines.append(line)
    if note.lines:
        yield note


def _is_next(mark: str, before: str) -> bool:
    return mark.isdecimal() and before.isdecimal() and int(mark) == int(before) + 1
