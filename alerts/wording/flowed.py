"""Text for mail programs of every width: paragraphs as format=flowed (RFC 3676), which a telephone fills anew. Pure.

A line that ends with a blank goes on in the next; what must not be broken has no such blank. Nothing in it needs the HTML.
"""

from __future__ import annotations

import re
from typing import Final

from alerts.wording.words import MONTHS

WIDTH: Final = 76  # characters of a line, so that with what quotes it no line is longer than 80
# "24 November 2026" is one thing: a reader who searches for it finds it.
_DATE: Final = re.compile(rf"(\d{{1,2}}) ({'|'.join(MONTHS)}) (\d{{4}})")
_TOGETHER: Final = "\N{NO-BREAK SPACE}"


def paragraph(words: str, first: str = "") -> str:
    """One paragraph in lines of at most `WIDTH`, broken at blanks only: no identifier and no date is ever broken, however long."""
    kept = _DATE.sub(rf"\1{_TOGETHER}\2{_TOGETHER}\3", words.replace(_TOGETHER, " "))
    lines, line = [], first
    for n, word in enumerate(kept.split(" ")):
        if n == 0:
            line += word
        elif len(line) + 1 + len(word) < WIDTH or line == "--":  # "-- " alone would begin a signature
            line = f"{line} {word}"
        else:
            lines.append(line)
            line = word
    return "\n".join(f"{_stuffed(one)} " for one in lines) + "\n" * bool(lines) + _stuffed(line)


def fixed(line: str) -> str:
    """A line that stays by itself."""
    return _stuffed(line.rstrip())


def unfolded(text: str) -> str:
    """The paragraphs that a program makes of it again."""
    joined = re.sub(r"(?m)^ ", "", text)
    return re.sub(r"(?m)(?<!^--) \n", " ", joined)


def _stuffed(line: str) -> str:
    """RFC 3676, 4.4: a line that begins with a blank, ">" or "From " gets a blank in front, which is taken off again."""
    plain = line.replace(_TOGETHER, " ")
    return f" {plain}" if plain.startswith((" ", ">", "From ")) else plain
