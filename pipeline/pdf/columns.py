"""The order in which a page's runs are read: bands from above, in each the columns from the left. Pure.

A band is as many runs, one below the other, as leave a gutter free together. Only where some stand on both sides of it, at one
height, is it a gutter; else the lines were only short. Where strokes of type stand one below the other, as between the two cells of
a caption, they are the gutter, however near to a cell they stand.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TypeAlias

from pipeline.pdf.runs import STROKES, Line, lines

_GUTTER = 9.0  # points, at least
_NARROWEST = 0.12  # of the page's text: what is narrower beside a gutter is a number before its paragraph
_BETWEEN_CELLS = 3.0  # heights of white, at least, where a band has one line only: less is a line that was stretched
_BAND_ENDS = 2.6  # heights of white above which one band ends
_FEWEST_STROKES = 3  # one below the other, else they are what a line ends with
_BEGINS_HIGHER = 1.6  # heights by which one column may begin above the other: what stands above its first paragraph was left out
_EDGE = 2.0  # points from a column's edge at which a line still begins there

Interval: TypeAlias = tuple[float, float]


def blocks(of: Sequence[Line]) -> list[list[Line]]:
    """The lines of each column of each band, in the order in which they are read."""
    strokes = _fence(of)
    if not strokes:
        return _blocks(of)
    rest = [run for run in of if run not in strokes]
    top, bottom = max(r.top for r in strokes), min(r.bottom for r in strokes)
    left, right = min(r.left for r in strokes), max(r.right for r in strokes)
    beside = [r for r in rest if bottom < r.base < top]
    if any(r.left < left and r.right > right for r in beside):
        return _blocks(rest)
    cells = [r for r in beside if r.right <= left + _EDGE], [r for r in beside if r.right > left + _EDGE]
    above, below = [r for r in rest if r.base >= top], [r for r in rest if r.base <= bottom]
    return [*_blocks(above), *(lines(cell) for cell in cells if cell), *blocks(below)]


def _fence(of: Sequence[Line]) -> list[Line]:
    """The strokes of the uppermost column of such; none where there is none."""
    strokes = sorted((r for r in of if set(r.words) <= STROKES), key=lambda r: -r.base)
    for first in strokes:
        found = [first]
        for run in strokes:
            if abs(run.left - first.left) < _EDGE and 0 < found[-1].base - run.base < _BAND_ENDS * run.height:
                found.append(run)
        if len(found) >= _FEWEST_STROKES:
            return found
    return []


def _blocks(of: Sequence[Line]) -> list[list[Line]]:
    runs = sorted(of, key=lambda r: (-r.top, r.left))
    if not runs:
        return []
    left, right = min(r.left for r in runs), max(r.right for r in runs)
    edge = _NARROWEST * (right - left)
    whole: Interval = (left + edge, right - edge)
    found: list[list[Line]] = []
    single: list[Line] = []
    at = 0
    while at < len(runs):
        end, columns = _columns_from(runs, at, whole)
        if columns:
            if single:
                found.append(lines(single))
                single = []
            found += [lines(column) for column in columns if not _only_strokes(column)]
            at = end
        else:
            single.append(runs[at])
            at += 1
    return [*found, lines(single)] if single else found


def _columns_from(runs: Sequence[Line], at: int, whole: Interval) -> tuple[int, list[list[Line]]]:
    """The columns of the longest band that begins there, and where it ends; none where there are none."""
    for end, free in reversed(_bands(runs, at, whole)):
        columns = _columns(runs[at:end], free)
        if len(columns) > 1 and _begins(columns, runs[at]):
            return end, columns
    return at, []


def _bands(runs: Sequence[Line], start: int, whole: Interval) -> list[tuple[int, list[Interval]]]:
    """To where runs leave the same gutters free, and which: at each place where one of these ends."""
    found: list[tuple[int, list[Interval]]] = []
    free, at, low = [whole], start, runs[start].bottom
    while at < len(runs):
        run = runs[at]
        if low - run.top > (_BAND_ENDS - 1) * run.height:
            break
        rest = [piece for interval in free for piece in _without(interval, run)]
        if at > start and len(rest) < len(free):
            found.append((at, free))
        free = rest
        if not rest:
            return found
        low, at = min(low, run.bottom), at + 1
    return [*found, (at, free)]


def _without(interval: Interval, run: Line) -> list[Interval]:
    """What a run leaves of a free interval, where that is wide enough for a gutter."""
    low, high = interval
    pieces = ((low, min(high, run.left)), (max(low, run.right), high))
    if run.right <= low or run.left >= high:
        return [interval]
    return [(a, b) for a, b in pieces if b - a >= _GUTTER]


def _columns(runs: Sequence[Line], free: Sequence[Interval]) -> list[list[Line]]:
    """The runs between the gutters, of those gutters that have runs of one height on both sides."""
    gutters: list[Interval] = []
    for low, high in sorted(free):
        before = [r for r in runs if r.right <= low + 0.01 and (not gutters or r.left >= gutters[-1][1] - 0.01)]
        behind = [r for r in runs if r.left >= high - 0.01]
        of_one_line = max(r.top for r in runs) - min(r.bottom for r in runs) < 1.6 * runs[0].height
        if of_one_line and high - low < _BETWEEN_CELLS * runs[0].height:
            continue
        if any(_level(a, b) for a in before for b in behind):
            gutters.append((low, high))
    edges = [float("-inf"), *(high - 0.01 for _, high in gutters), float("inf")]
    return [[r for r in runs if a <= r.left < b] for a, b in pairwise(edges)]


def _begins(columns: Sequence[Sequence[Line]], first: Line) -> bool:
    """Whether the band begins with lines side by side, or nearly so: what stands above them alone is no part of it."""
    own = next(column for column in columns if first in column)
    of_others = [run for column in columns if column is not own for run in column]
    if any(_level(first, run) for run in of_others):
        return True
    near = first.base - max(run.base for run in of_others) < _BEGINS_HIGHER * first.height
    return near and len(own) > 1 and first.left - min(run.left for run in own) < _EDGE


def _level(one: Line, other: Line) -> bool:
    return min(one.top, other.top) - max(one.bottom, other.bottom) > 0.3 * min(one.height, other.height)


def _only_strokes(column: Sequence[Line]) -> bool:
    return all(set(run.words) <= STROKES for run in column)
