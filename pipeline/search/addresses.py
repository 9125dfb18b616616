"""Street addresses of parties are taken out of every text that is indexed: one may be a natural person's home."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import pairwise

from pipeline.identifiers.characters import plain_in_place
from pipeline.records import Party

BLANK = "[…]"
# A street and its number at least; a shorter piece ("Suite", "3") would blank words that are no address.
_LEAST = re.compile(r"(?=.*\d).*\S\s+\S")


def without_addresses(parties: Iterable[Party]) -> Callable[[str], str]:
    """A function that takes the parties' street addresses out of a text, whatever its blanks and line breaks.

    An address goes as a whole, and its part before the city also where it stands without city and country, or with them written
    otherwise.
    """
    pieces = {piece for party in parties if party.address for piece in _pieces(party.address, party.city)}
    if not pieces:
        return lambda text: text
    longest_first = sorted(pieces, key=lambda piece: (-len(piece), piece))
    pattern = re.compile("|".join(rf"(?<!\w){_across_blanks(piece)}(?!\w)" for piece in longest_first), re.IGNORECASE)
    # The number of its house or its postal code: a text without any of them has no address, and most have none.
    numbers = {found[0] if (found := re.search("[0-9]+", piece)) else "" for piece in pieces}

    def blanked(text: str) -> str:
        folded, parts, end = plain_in_place(text), [], 0
        if not any(number in folded for number in numbers):
            return text
        for found in pattern.finditer(folded):
            parts += [text[end : found.start()], BLANK]
            end = found.end()
        return "".join(parts) + text[end:]

    return blanked


def _pieces(address: str, city: str | None) -> Iterable[str]:
    folded = plain_in_place(address).strip(" ,.;")
    if folded:
        yield folded
    before, found, _ = folded.partition(plain_in_place(city)) if city else (folded, "", "")
    # "81, 34117 Kassel": the postal code belongs to the city.
    street = re.sub(r"[\s,;]+(?:[A-Z]{1,2}-)?\d{4,6}$", "", before.strip(" ,.;"))
    if found and _LEAST.search(street):
        yield street


def _across_blanks(piece: str) -> str:
    """The piece as a pattern: between two of its words any blanks, and after a comma or hyphen none are needed."""
    words = piece.split()
    joined = re.escape(words[0])
    for before, word in pairwise(words):
        joined += (r"\s*" if before[-1] in ",-" else r"\s+") + re.escape(word)
    return joined
