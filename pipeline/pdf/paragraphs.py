"""Pages of letters to paragraphs in the order of reading, notes behind them. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.pdf.columns import blocks
from pipeline.pdf.edges import Note, without_heads, without_notes
from pipeline.pdf.hyphens import joiner
from pipeline.pdf.pages import Page
from pipeline.pdf.runs import LOWERED, RAISED, Line, runs

_TEXT = 8  # lines at least has a block of which one is known to be longer than is usual there
_FAR = 3  # heights, at least
_COLUMN = 4  # lines at least has a column into which a paragraph goes on; a cell of a caption has fewer
_AT_EDGE = 2.0  # points from a column's edge at which a line still begins there
_RAISED = re.compile(rf"{RAISED}([^{LOWERED}]*){LOWERED}")
_RUN_IN = re.compile(r"[A-Z][A-Z ]{3,60}:")  # a heading before its paragraph
_Join = Callable[[str, str], str]


@dataclass(frozen=True)
class _Set:
    """How the text of a document is set."""

    leading: float  # from line to line, mostly
    left: float
    right: float
    end: float  # where lines are broken: of a few that are longer, not to the right of all
    justified: bool  # the lines end at one edge, but for the last of a paragraph


def paragraphs(pages: Sequence[Page]) -> list[str]:
    """The paragraphs, then the notes. A raised number that is the mark of a note is left out where it stands in the text."""
    of_pages = without_heads([(page, runs(page.letters)) for page in pages])
    height = _most([(round(run.height, 1), len(run.words)) for page in of_pages for run in page])
    text: list[list[Line]] = []
    notes: list[Note] = []
    for page, of_page in zip(pages, of_pages, strict=True):
        columns, own = without_notes(blocks(of_page), page.strokes, height)
        text += columns
        for note in own:
            if note.mark or not notes:
                notes.append(note)
            else:
                notes[-1].lines += note.lines
    everything = [line for block in text for line in block]
    join = joiner([line.words for line in everything] + [line.words for note in notes for line in note.lines])
    marks = {note.mark for note in notes if note.mark}
    found = [_resolved(paragraph, marks) for paragraph in _flowing(text, _as_set(text, height), join)]
    return [*found, *(_resolved(f"{note.mark} {_together(note.lines, join)}".strip(), marks) for note in notes)]


def _resolved(words: str, marks: set[str]) -> str:
    """The marks of notes left out, and what else stands raised as it is."""
    return _RAISED.sub(lambda m: "" if marks.issuperset(re.split(r"[, ]+", m[1].strip())) else m[1], words)


def _together(of: Sequence[Line], join: _Join) -> str:
    words = of[0].words
    for line in of[1:]:
        words = join(words, line.words)
    return words


def _most(weighed: Sequence[tuple[float, int]]) -> float:
    """The value of the most weight; 0 for none."""
    weights: Counter[float] = Counter()
    for value, weight in weighed:
        weights[value] += weight
    return min((v for v in weights if weights[v] == max(weights.values())), default=0.0)


def _as_set(text: Sequence[Sequence[Line]], height: float) -> _Set:
    pairs = [(a, b) for block in text for a, b in pairwise(block)]
    steps = Counter(round(2 * (a.base - b.base)) / 2 for a, b in pairs if a.base - b.base > 0.7 * height)
    leading = min((step for step in steps if 5 * steps[step] >= max(steps.values())), default=0.0)
    widest = max((max(r.right for r in block) - min(r.left for r in block) for block in text), default=0.0)
    wide = [block for block in text if max(r.right for r in block) - min(r.left for r in block) > 0.8 * widest]
    left = min((r.left for block in wide for r in block), default=0.0)
    right = max((r.right for block in wide for r in block), default=0.0)
    full = sum(max(r.right for r in block) - line.right < 1 for block in wide for line in block)
    return _Set(leading or 1.2 * height, left, right, max(map(_end, wide), default=0.0), full > 0.4 * sum(map(len, wide)))


def _end(block: Sequence[Line]) -> float:
    """Where the lines of a block end: without headings in capitals, and in text one line, that are far longer than all others."""
    text = sorted(r.right for r in block if not r.words.isupper())
    right, far = max(r.right for r in block), _FAR * block[0].height
    if len(text) < _COLUMN or right - text[-1] > far:
        return right if len(text) < _COLUMN else text[-1]
    return text[-2] if len(text) >= _TEXT and right - text[-2] > far else right


def _flowing(text: Sequence[Sequence[Line]], how: _Set, join: _Join) -> Iterator[str]:
    """The paragraphs of all blocks; one may go on in the next."""
    now: list[Line] = []
    start, end, ended = how.left, how.right, how.end
    for block in text:
        left, right, broken = _sides(block, how)
        for n, line in enumerate(block):
            before = now[-1] if now else None
            if before is None:
                goes_on = False
            elif n:
                goes_on = not _begins(before, line, (left, right), broken, how)
            elif before.words.isupper() and _RUN_IN.match(line.words):  # a heading before its paragraph that a column's end divided
                goes_on = abs(before.left - start) < _AT_EDGE and abs((end - start) - (right - left)) < line.height
            else:
                goes_on = _goes_on(before, line, (left, ended), how, len(block))
            if now and not goes_on:
                yield _together(now, join)
                now = []
            now.append(line)
        start, end, ended = left, right, broken
    if now:
        yield _together(now, join)


def _sides(block: Sequence[Line], how: _Set) -> tuple[float, float, float]:
    """Where a block begins and ends, and its lines are broken: of one that is as wide as the text, or stands in it, as the text."""
    left, right = min(r.left for r in block), max(r.right for r in block)
    alone = len(block) < 4 and abs(left - how.left) < 2 and right <= how.right + 1
    of_text = alone or right - left > 0.8 * (how.right - how.left)
    return (how.left, how.right, how.end) if of_text else (left, right, _end(block))


def _begins(before: Line, line: Line, sides: tuple[float, float], end: float, how: _Set) -> bool:
    """Whether a line is the first of a paragraph, below another of its column, whose lines are broken at `end`."""
    tall = max(before.height, line.height)
    if _heads(before, line):
        return True
    if before.base - line.base > 1.35 * how.leading or abs(before.height - line.height) > 0.15 * tall:
        return True
    if before.words.endswith("-") and line.words[:1].islower():
        return False
    if before.words.isupper() and line.words.isupper():
        return False  # a heading, or the name of a matter, broken where it pleased
    middle = sum(sides) / 2
    if all(abs(one.middle - middle) < 0.5 * tall and one.left > sides[0] + tall for one in (before, line)):
        return before.words.isupper() != line.words.isupper()  # both centred: a heading of several lines, in the same letters
    if line.left > sides[0] + 0.7 * tall and line.left > before.left + 0.7 * tall:
        return True
    return end - before.right > line.first_word + 0.7 * tall  # its first word would have had room above


def _heads(before: Line, line: Line) -> bool:
    """Whether a line begins with the heading of a paragraph, which did not begin on the line before."""
    return bool(_RUN_IN.match(line.words)) and not before.words.isupper()


def _goes_on(before: Line, line: Line, sides: tuple[float, float], how: _Set, count: int) -> bool:
    """Whether the first line of a column or page goes on with the paragraph of the column or page before."""
    if line.words[:1].islower() and (before.words.endswith("-") or count < 2):
        return True
    if line.base <= before.base or (line.left > before.right and count < _COLUMN):
        return False  # what stands below columns, or beside a cell, is another matter
    short = sides[1] - before.right > (1.5 if how.justified else line.first_word + 0.7 * before.height)
    unlike = before.words.isupper() != line.words.isupper() or abs(before.height - line.height) > 0.15 * line.height
    if short or unlike or count < 2 or _heads(before, line):
        return False
    return line.left <= sides[0] + 0.7 * line.height  # a full line at a column's end is seldom the last of its paragraph
