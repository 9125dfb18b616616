"""Words in ASCII, for subjects: every program shows those, in every list, and cuts them nowhere in the middle of a letter. Pure."""

from __future__ import annotations

import unicodedata
from typing import Final

from alerts.wording.words import clean

# What does not come apart into a letter and an accent (Unicode, NFKD), as it is written where only ASCII can be.
_SPELT: Final = str.maketrans(
    {
        "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d",
        "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ı": "i", "ħ": "h", "Ħ": "H",
        "‘": "'", "’": "'", "‚": "'", "′": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "″": '"',
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "·": "-", "•": "-", "×": "x",
        "™": "", "®": "", "©": "",
    }
)  # fmt: skip


def in_ascii(text: str) -> str | None:
    """A text in ASCII letters, accents left out; None where some of it cannot be written so."""
    plain = unicodedata.normalize("NFKD", clean(text).translate(_SPELT))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).translate(_SPELT)
    return clean(plain) if plain.isascii() else None


def words_in_ascii(text: str) -> str:
    """Those words of a text that can be written in ASCII."""
    return " ".join(filter(None, map(in_ascii, clean(text).split())))
