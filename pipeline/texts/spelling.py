"""One spelling for all text: straight quotes, hyphens, single blanks. Pure."""

from __future__ import annotations

import re

SPACE_BEFORE = re.compile(r" (?=[,.;:)\]]+(?:\s|$))")
_CHARACTERS = str.maketrans(
    {
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "−": "-",
        "“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "‛": "'", "′": "'",
        "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\u200b": None, "\ufeff": None, "\u00ad": None,
    }
)  # fmt: skip


def clean(text: str) -> str:
    """A run of text in the one spelling."""
    if not text.isascii():
        text = text.translate(_CHARACTERS)
    return SPACE_BEFORE.sub("", " ".join(text.split()))
