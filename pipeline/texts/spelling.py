"""One spelling for all text: straight quotes, hyphens, single blanks, letters for the Register's "[ntilde]". Pure."""

from __future__ import annotations

import html
import re

_SPACED_HYPHEN = re.compile(r"(?<=\w)- (?!(?:and|or|to|through)\b)(?=\w)")
_SPACES = re.compile(r"\s+")
SPACE_BEFORE = re.compile(r" (?=[,.;:)\]]+(?:\s|$))")
_LETTER = re.compile(
    r"\[([A-Za-z]{1,2}(?:acute|grave|circ|tilde|uml|cedil|ring|slash|caron|macr|breve|ogon|dot|lig)|reg|trade|deg|micro|szlig)\]"
)
_CHARACTERS = str.maketrans(
    {
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "−": "-",
        "“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "‛": "'", "′": "'",
        "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\u200b": None, "\ufeff": None, "\u00ad": None,
    }
)  # fmt: skip


def clean(text: str) -> str:
    """A run of text in the one spelling: straight quotes, hyphens, single blanks, letters for the Register's "[ntilde]"."""
    if not text.isascii():
        text = text.translate(_CHARACTERS)
    text = text.replace("``", '"').replace("''", '"')
    if "[" in text:
        text = _LETTER.sub(lambda m: html.unescape(f"&{m[1]};"), text)
    return SPACE_BEFORE.sub("", _SPACED_HYPHEN.sub("-", _SPACES.sub(" ", text))).strip()


def listed(value: object) -> str:
    """A title or abstract of a listing, cleaned; "" for none. The Register escapes some of them as HTML."""
    return clean(html.unescape(value)) if isinstance(value, str) else ""
