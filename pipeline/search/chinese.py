"""Chinese in both of its writings: a word in simplified characters is asked in traditional ones too, and the other way. Pure.

The table of characters says its source. A question is widened, not the index folded: a table of thousands of characters makes an
index of Elasticsearch twice as slow to make.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice, product
from pathlib import Path
from types import MappingProxyType

MOST_WRITINGS = 32  # of one word or phrase
_TABLE = Path(__file__).with_name("chinese.txt")


def _groups() -> Iterator[tuple[str, str]]:
    """A simplified character, and what traditional writing may have for it."""
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield from ((group[0], group[1:]) for group in line.split())


TRADITIONAL: Mapping[str, str] = MappingProxyType(dict(_groups()))  # by simplified character, the traditional ones
SIMPLIFIED: Mapping[str, str] = MappingProxyType({one: simple for simple, several in TRADITIONAL.items() for one in several})
_SIMPLE = str.maketrans(dict(SIMPLIFIED))


def writings(text: str) -> tuple[str, ...]:
    """A text as it is written, in simplified characters, and in traditional ones, at most `MOST_WRITINGS` in all.

    Where one simplified character stands for several, in each of them.
    """
    if text.isascii():
        return (text,)
    simple = text.translate(_SIMPLE)
    traditional = map("".join, product(*(TRADITIONAL.get(c, c) for c in simple)))
    return tuple(dict.fromkeys((text, simple, *islice(traditional, MOST_WRITINGS - 2))))
