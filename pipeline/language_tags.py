"""Which of the languages that are spoken here a tag (RFC 5646) asks for. Pure."""

from __future__ import annotations

from collections.abc import Collection

# Ours is written in traditional letters, as these are; those in simplified ones are another language to a reader.
_CHINESE = frozenset({"zh", "zh-TW", "zh-HK", "zh-MO"})
_TRADITIONAL = "zh-Hant"


def nearest(tag: str, known: Collection[str]) -> str | None:
    """The language itself, or that of which it is a kind: "de" for "de-AT". None where there is neither."""
    base = _TRADITIONAL if tag in _CHINESE else "" if tag.startswith("zh-") else tag.partition("-")[0]
    return next((one for one in (tag, base) if one in known), None)
