"""What came from outside, as it may be shown: nothing in it commands a terminal, or hides or turns round what a person reads.

Titles, names and reasons are the words of publishers and mail servers. Put onto a terminal as they are, an escape sequence changes
its title, its colours or what stands above (ECMA-48), and an override of direction shows "gnp.exe" for a name that ends in ".png"
(Unicode Standard Annex 9, section 2; Unicode Technical Report 36, section 2.6).
"""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TextIO

# C0 (but tab and line feed), C1, soft hyphens, marks and overrides of direction, line and paragraph separators, invisible
# operators, blanks and tags, lone surrogates. Joiners (U+200C, U+200D) stay: Persian and Indic scripts are written with them.
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0"
    "\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
# What a spreadsheet takes for a formula (OWASP, CSV Injection), also in the full width of East Asian keyboards, whatever blanks or
# quotes stand before it.
FORMULA = re.compile("[\\s'\"\u2018\u201c]*[=+\\-@\u2212\ufe62\ufe63\ufe66\ufe6b\uff1d\uff0b\uff0d\uff20]|[\\t\\r\\n]")


def visible(text: str) -> str:
    """The text with what a terminal would obey written out: an escape as `\\x1b`, an override of direction as `\\u202e`."""
    return _UNSAFE.sub(lambda found: _written(found[0]), text)


def in_one_line(text: str) -> str:
    """The same, and it stays in its line."""
    return visible(" ".join(text.split("\n")))


def harmless_cell(text: str) -> str:
    """A cell of CSV that no spreadsheet runs: what would be a formula gets an apostrophe in front. See `FORMULA`."""
    shown = visible(text)
    return f"'{shown}" if FORMULA.match(text) else shown


def in_json(text: str) -> str:
    """A line of JSON whose values are what they were: what is unsafe is in strings only, and is written as JSON writes it."""
    return _UNSAFE.sub(lambda found: "".join(f"\\u{unit:04x}" for unit in _units(found[0])), text)


def _written(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _units(character: str) -> Iterator[int]:
    """Of UTF-16, as JSON escapes are."""
    pair = character.encode("utf-16-be", "surrogatepass")
    return (int.from_bytes(pair[n : n + 2], "big") for n in range(0, len(pair), 2))


class _Guarded(io.TextIOWrapper):
    """A stream to which everything goes visibly, whoever writes to it."""

    unguarded: TextIO

    def write(self, text: str, /) -> int:
        super().write(visible(text))
        return len(text)


@contextmanager
def guarded() -> Iterator[None]:
    """Standard output and error show nothing but what is visible until the end: the one edge over which all of it goes."""
    before = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = _guard(sys.stdout), _guard(sys.stderr)
    try:
        yield
    finally:
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, _Guarded):
                for let_go in (stream.flush, stream.detach):
                    with suppress(BrokenPipeError):  # nobody reads any more
                        let_go()
        sys.stdout, sys.stderr = before


def _guard(stream: TextIO) -> TextIO:
    raw = getattr(stream, "buffer", None)
    if raw is None:
        return stream  # a test that catches what is printed
    stream.flush()
    made = _Guarded(raw, stream.encoding, "backslashreplace", line_buffering=getattr(stream, "line_buffering", True))
    made.unguarded = stream
    return made


def unguarded(stream: TextIO) -> TextIO:
    """The stream itself, for what draws with escape sequences of its own and shows no words of others."""
    return stream.unguarded if isinstance(stream, _Guarded) else stream
