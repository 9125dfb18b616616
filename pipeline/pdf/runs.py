"""Letters put together to runs, and runs to lines. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.pdf.pages import Letter

STROKES = frozenset(")|:}")  # of which a column between two cells of a caption is made
RAISED, LOWERED = "\ue000", "\ue001"  # around what stands raised, until it is known whether it is the mark of a note
_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "ft", "ﬆ": "st", RAISED: "\ufffd", LOWERED: "\ufffd"}
)
# Parts of the height of a font, which is a little more than its size.
_BLANK = 0.14  # so wide a gap is one between words, though no blank stands there
_APART = 0.9  # so wide a gap is none between words: a column, a cell, a tabulator


@dataclass
class Line:
    """Words that stand on one line, without a wide gap (then it is a run of one) or with."""

    words: str
    left: float
    right: float
    base: float
    height: float
    first_word: float = 0.0  # how wide

    @property
    def top(self) -> float:
        return self.base + 0.75 * self.height

    @property
    def bottom(self) -> float:
        return self.base - 0.25 * self.height

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


def runs(letters: Iterable[Letter]) -> list[Line]:
    """The runs of a page: letters that follow each other on a line, in the order in which they were drawn."""
    found: list[Line] = []
    now: list[Letter] = []
    for letter in letters:
        if letter.blank or letter.height <= 0:
            if now:
                now.append(letter)
            continue
        if now and not _follows(now, letter):
            found.append(_run(now))
            now = []
        now.append(letter)
    return [*found, _run(now)] if now else found


def _follows(run: Sequence[Letter], letter: Letter) -> bool:
    last = next(one for one in reversed(run) if not one.blank)
    tall = max(last.height, letter.height)
    apart = letter.left - last.right > _BLANK * tall
    if apart and (letter.char in STROKES or all(one.blank or one.char in STROKES for one in run)):
        return False  # a stroke between two cells: no sentence begins with one, or has white before it
    of_one_place = letter.base == last.base and letter.left > last.left - 0.1 * tall  # a ligature's letters have one
    onward = of_one_place or letter.left > last.right - 0.4 * tall
    return abs(letter.base - last.base) < 0.5 * tall and onward and letter.left - last.right < _APART * tall


def _run(letters: Sequence[Letter]) -> Line:
    seen = [one for one in letters if not one.blank]
    height = max(one.height for one in seen)
    weights: dict[float, float] = {}
    for one in seen:
        if one.height > 0.85 * height:
            weights[one.base] = weights.get(one.base, 0) + 1
    base = max(weights, key=lambda b: weights[b])
    words, before, blank, raised = "", None, False, False
    first_word = 0.0
    for one in letters:
        if one.blank:
            blank = True
            continue
        gap = before is not None and one.left - before.right > _BLANK * height
        up = one.height < 0.85 * height and one.base > base + 0.1 * height
        if raised and not up:
            words += LOWERED
        if before is not None and (blank or gap):
            first_word = first_word or before.right - seen[0].left
            words += " "
        if up and not raised:
            words += RAISED
        words += one.char.translate(_LIGATURES)
        before, blank, raised = one, False, up
    words += LOWERED if raised else ""
    words = words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    last = seen[-1].right
    return Line(words, seen[0].left, last, base, height, first_word or last - seen[0].left)


def lines(of: Sequence[Line]) -> list[Line]:
    """Runs of one column put together to its lines, from above."""
    found: list[list[Line]] = []
    for run in sorted(of, key=lambda r: (-r.base, r.left)):
        for line in reversed(found[-2:]):
            tall = max(line, key=lambda r: r.height)
            if abs(run.base - tall.base) < 0.4 * max(run.height, tall.height) and _beside(run, line):
                line.append(run)
                break
        else:
            found.append([run])
    return [_joined(sorted(line, key=lambda r: r.left)) for line in found]


def _beside(run: Line, line: Sequence[Line]) -> bool:
    return all(run.left >= other.right - 0.4 * run.height or run.right <= other.left + 0.4 * run.height for other in line)


def _joined(line: Sequence[Line]) -> Line:
    if len(line) == 1:
        return line[0]
    tall = max(line, key=lambda r: (r.height, len(r.words)))
    words = line[0].words
    for before, run in pairwise(line):
        small = run.height < 0.85 * tall.height and run.base > tall.base + 0.1 * tall.height
        near = run.left - before.right <= _BLANK * tall.height
        words += ("" if near else " ") + (f"{RAISED}{run.words}{LOWERED}" if small and RAISED not in run.words else run.words)
    return Line(words, line[0].left, max(r.right for r in line), tall.base, tall.height, line[0].first_word)
