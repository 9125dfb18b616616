"""Countries as Dutch judgments write them behind a party's seat. Pure."""

from __future__ import annotations

import re

# As in judgments that were read, and the plain Dutch names of states whose firms are often parties; a seat without one says none.
_NAMES = {
    "België": "BE", "Canada": "CA", "Volksrepubliek China": "CN", "China": "CN", "Denemarken": "DK", "Duitsland": "DE", "Frankrijk": "FR",
    "Ierland": "IE", "India": "IN", "Italië": "IT", "Japan": "JP", "Luxemburg": "LU", "Nederland": "NL", "Oostenrijk": "AT", "Polen": "PL",
    "Spanje": "ES", "Taiwan": "TW", "Turkije": "TR", "Verenigd Koninkrijk": "GB", "Verenigde Staten van Amerika": "US", "Verenigde Staten": "US",
    "Zuid-Korea": "KR", "Zweden": "SE", "Zwitserland": "CH", "Liechtenstein": "LI", "Hongkong": "HK", "Hong Kong": "HK",
}  # fmt: skip
_NAME = re.compile("|".join(sorted(map(re.escape, _NAMES), key=len, reverse=True)))


def country_of(words: str) -> str | None:
    """The country (ISO 3166-1) that words name last; None if they name none."""
    found = _NAME.findall(words)
    return _NAMES[found[-1]] if found else None
