"""How many lines words take on a telephone: what a card may say before it refers to what stands below. Pure.

Reckoned for a screen of 360 CSS pixels and the templates' sizes, in Arial, whose widths Helvetica and Liberation Sans share; what a
browser does with it is measured in `tests/e2e/test_first_screen.py`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

# Thousandths of an em: the widths of Helvetica (Adobe's font metrics), by the characters that share one.
_WIDTHS: Final = {
    191: "'", 222: "ijl", 260: "|", 278: " !,./:;I[\\]ft", 333: "()-`r", 334: "{}", 355: '"', 389: "*", 469: "^",
    500: "Jcksvxyz", 556: "#$0123456789?L_abdeghnopqu", 584: "+<=>~", 611: "FTZ", 667: "&ABEKPSVXY", 722: "CDHNRUw",
    778: "GOQ", 833: "Mm", 889: "%", 944: "W", 1015: "@",
}  # fmt: skip
_WIDTH: Final = {character: width for width, characters in _WIDTHS.items() for character in characters}
_WIDEST: Final = 1015  # of what is in no table: a letter of another script takes a square
BOLD: Final = 1.08  # that bold letters are wider, at most

# Chinese, Japanese and Korean lines are broken between any two letters, but before no closing mark and behind no opening one.
_SQUARE: Final = "[\u1100-\u11ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\uff9f]"
_UNIT: Final = re.compile(f"[（「【]*(?:{_SQUARE}|(?:(?!{_SQUARE}).)+)[、。，：；）」】ー]*")

ROW: Final = 18_950  # of a card's row: 270 px at 14 px an em, less what rounding to whole pixels takes
FIRST_LINE: Final = 22_500  # 344 px at 15 px an em, less the same; its letters are bold
LINES_OF_FIRST_LINE: Final = 7
SCREEN: Final = 740  # pixels high
_FRAME: Final = 8 + 6 + 19 + 4


def lines(text: str, width: int = ROW) -> int:
    """How many lines a text takes, broken between words, and within a word only where it is longer than a line."""
    count, used = 1, 0
    for blank, word in _units(text):
        wide, before = _wide(word), _WIDTH[" "] * blank
        if used and used + before + wide <= width:
            used += before + wide
            continue
        count += bool(used)
        whole, used = divmod(wide, width)
        count += whole
    return count


def fits(texts: tuple[str, ...], most: int) -> bool:
    """Whether texts, each beginning a line, take at most so many lines of a row."""
    return sum(map(len, texts)) <= most * ROW // _WIDTH["i"] and sum(map(lines, texts)) <= most


def height(first: str, rows: Sequence[Sequence[str]]) -> int:
    """CSS pixels of a first line and a card's rows, with the templates' spaces and the line that a drill says."""
    lines_of_rows = sum(map(lines, (line for row in rows for line in row)))
    return _FRAME + 19 * lines(first, int(FIRST_LINE / BOLD)) + 17 * lines_of_rows + 5 * len(rows)


def fits_first(text: str) -> bool:
    """Whether a text has room as the first line of a mail."""
    return lines(text, int(FIRST_LINE / BOLD)) <= LINES_OF_FIRST_LINE


def _units(text: str) -> Iterator[tuple[bool, str]]:
    """What is not broken, and whether a blank stands before it: words, and letters that take a square, with a mark behind."""
    for word in text.split():
        blank = True
        for unit in _UNIT.findall(word) if not word.isascii() else (word,):
            yield blank, unit
            blank = False


def _wide(word: str) -> int:
    return sum(_WIDTH.get(character) or _other(character) for character in word)


def _other(character: str) -> int:
    """Of a letter with an accent, the letter's."""
    return _WIDTH.get(unicodedata.normalize("NFKD", character)[0], _WIDEST)
