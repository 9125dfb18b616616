"""Letters and signs as they are compared: full-width forms, every kind of dash, odd blanks and quotes become the plain ones.

Official texts mix them ("337–TA–1035" with en dashes, full-width digits in Japanese ones, "the `373 patent" with a backtick).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

# No identifier is longer; a longer text is none, and is not looked at. Unicode's own normalization can take time that grows with
# the square of a run of combining marks, so a limit is what keeps it linear.
LIMIT = 300

# Unicode's category Pd (dash punctuation) as of Unicode 14, which Python 3.11 has, then signs that are used as dashes.
_DASHES = "‐‑‒–—―֊־᐀᠆⸗⸚⸺⸻⹀⹝〜〰゠︱︲﹘﹣－𐺭" + "−⁃˗─"
_SINGLE = "‘’‚‛′`´ʼ＇"
_DOUBLE = "“”„‟″＂"
# Signs that show nothing: soft hyphen, zero-width blanks and joiners, marks of direction, byte order mark.
_UNSEEN = (0xAD, 0x061C, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF)
_PLAIN = {ord(c): "-" for c in _DASHES} | {ord(c): "'" for c in _SINGLE} | {ord(c): '"' for c in _DOUBLE}
_DROPPED: dict[int, str | None] = {**_PLAIN, **dict.fromkeys(_UNSEEN)}

_NOT_ASCII = re.compile("[^\x00-\x7f]+")


def signs() -> dict[str, str]:
    """Every dash, quote and unseen sign with its plain one, or nothing."""
    return {chr(sign): to or "" for sign, to in _DROPPED.items()}


def plain(text: str, limit: int = LIMIT) -> str:
    """A short text with plain signs and single blanks; empty when it is longer than `limit` characters."""
    if len(text) > limit:
        return ""
    composed = unicodedata.normalize("NFKC", text.translate(_DROPPED))
    # Again: compatibility forms hide dashes and quotes of their own.
    return " ".join(composed.translate(_DROPPED).split())


def plain_in_place(text: str) -> str:
    """A text of any length with plain signs, each character where it stood: a span found in it is a span of the original.

    What has no plain form of one character stays (㈱, ligatures), and so do unseen signs.
    """
    return _NOT_ASCII.sub(lambda run: "".join(map(_one, run[0])), text)


def each(text: str, fold: Callable[[str], str]) -> str:
    """A text with every character folded by itself: each kind of character is folded once, however long the text."""
    return text.translate({ord(c): fold(c) for c in set(text)})


@lru_cache(maxsize=5_000)
def _one(character: str) -> str:
    if character.isspace():
        return " "
    known = _PLAIN.get(ord(character))
    if known:
        return known
    composed = unicodedata.normalize("NFKC", character)
    return _PLAIN.get(ord(composed), composed) if len(composed) == 1 else character
