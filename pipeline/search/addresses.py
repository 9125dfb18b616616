"""Street addresses of parties are taken out of every text that is indexed: one may be a natural person's home."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from pipeline.identifiers.characters import each, plain_in_place
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
    looked_for = [_Piece.of(piece) for piece in sorted(pieces, key=lambda piece: (-len(piece), piece))]

    def blanked(text: str) -> str:
        folded = plain_in_place(text)
        # Most texts have none of the numbers.
        there = [(n, piece) for n, piece in enumerate(looked_for) if piece.number in folded]
        if not there:
            return text
        folded = _small(folded)
        # Of those that begin together the longest counts, and of those that overlap the first.
        found = sorted((start, n, end) for n, piece in there for start, end in piece.places(folded))
        parts, end = [], 0
        for start, _, until in found:
            if start >= end:
                parts += [text[end:start], BLANK]
                end = until
        return "".join(parts) + text[end:]

    return blanked


class _Piece(NamedTuple):
    """A piece of an address. It is looked for without a pattern: to compile one for each notice took longer than to look."""

    number: str  # of its house or its postal code: a text without it has no such address, and most have none
    words: tuple[str, ...]

    @classmethod
    def of(cls, piece: str) -> _Piece:
        found = re.search("[0-9]+", piece)
        return cls(found[0] if found else "", tuple(_small(piece).split()))

    def places(self, folded: str) -> Iterator[tuple[int, int]]:
        """Where it stands in a text in small letters, from and until: between two of its words any blanks, after a comma or hyphen
        none are needed."""
        first = self.words[0]
        start = folded.find(first)
        while start >= 0:
            end = start + len(first)
            for before, word in pairwise(self.words):
                at = end
                while at < len(folded) and folded[at].isspace():
                    at += 1
                end = at + len(word) if folded.startswith(word, at) and (at > end or before[-1] in ",-") else 0
                if not end:
                    break
            if end and not (_within_word(folded[start - 1 : start]) or _within_word(folded[end : end + 1])):
                yield start, end
            start = folded.find(first, start + 1)


def _small(text: str) -> str:
    """The text in small letters, each where it stood."""
    return text.lower() if text.isascii() else each(text, _small_letter)


def _small_letter(character: str) -> str:
    small = character.lower()
    return small if len(small) == 1 else character


def _within_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _pieces(address: str, city: str | None) -> Iterable[str]:
    folded = plain_in_place(address).strip(" ,.;")
    if folded.strip():
        yield folded
    before, found, _ = folded.partition(plain_in_place(city)) if city else (folded, "", "")
    # "81, 34117 Kassel": the postal code belongs to the city.
    street = re.sub(r"[\s,;]+(?:[A-Z]{1,2}-)?\d{4,6}$", "", before.strip(" ,.;"))
    if found and _LEAST.search(street):
        yield street
