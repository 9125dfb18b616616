"""Which parties bear a name that a list has: by exactly the folded name, and by the country or the address beside it. Pure.

A name alone is never enough: firms of two countries share names. Nor is a likeness, nor a brand behind "d/b/a".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Literal, Protocol

from pipeline.companions.entries import ListedEntity, SameName
from pipeline.identifiers.characters import plain
from pipeline.identifiers.company import same_key

_LONGEST_ADDRESS = 1_000
_ANY = ""  # a name of which the first letter says nothing
_LEAST_WORDS = 3  # of an address that is compared, one of them with a digit

# The letter with which the folded name begins is that of the name as written, but where an alias, a sign or a letter with an accent
# stands there. Forms of firms fold to words of the same letter (Limited, Ltd.), "The" falls away, "&" is "and".
_BEGINS = re.compile(
    r"(?:the\s+)?(?![adfno]\W|[adfn]/|aka\b|dba\b|[fn]ka\b|also|formerly|now\b|doing|trading|operating|carrying)([a-z0-9])",
    re.IGNORECASE,
)


class PartyLike(Protocol):
    """A party by its name and country."""

    @property
    def name(self) -> str: ...
    @property
    def country(self) -> str | None: ...


class ByName:
    """Entities by each of their names, folded. Those that begin with a letter are folded when one such is first asked for:
    a list has tens of thousands, and an order names a few firms."""

    def __init__(self, entities: Iterable[ListedEntity] = ()) -> None:
        self._written: dict[str, list[tuple[str, ListedEntity]]] = defaultdict(list)
        for one in entities:
            for name in one.names:
                self._written[_letter(name)].append((name, one))
        self._folded: dict[str, dict[str, dict[ListedEntity, None]]] = {}

    def of(self, key: str) -> tuple[ListedEntity, ...]:
        """Those of which a name is folded to this key, in their order."""
        found = (self._begin_with(letter).get(key, {}) for letter in dict.fromkeys((_ANY, key[:1])))
        return tuple(dict.fromkeys(one for those in found for one in those))

    def _begin_with(self, letter: str) -> Mapping[str, Mapping[ListedEntity, None]]:
        if letter not in self._folded:
            by: dict[str, dict[ListedEntity, None]] = defaultdict(dict)
            for name, one in self._written.get(letter, ()):
                by[same_key(name)][one] = None
            self._folded[letter] = dict(by)
        return self._folded[letter]


def _letter(name: str) -> str:
    found = _BEGINS.match(name)
    return found[1].lower() if found else _ANY


def same_names(
    parties: Iterable[PartyLike], listed: ByName, on: date, addresses: Mapping[str, Sequence[str]]
) -> Iterator[SameName]:
    """Each party with each list that has its name, once. `addresses`: of parties, by their folded names."""
    seen: set[tuple[str, str]] = set()
    for party in parties:
        key = same_key(party.name)
        for one in listed.of(key):
            if one.until and one.until < on:  # lists keep what is over
                continue
            by = _what_else(party, one, addresses.get(key, ()))
            if by and (key, one.list) not in seen:
                seen.add((key, one.list))
                written = next(name for name in one.names if same_key(name) == key)
                yield SameName(party.name, written, one.list, on, by)


def _what_else(party: PartyLike, one: ListedEntity, addresses: Sequence[str]) -> Literal["country", "address"] | None:
    if party.country and party.country in one.countries:
        return "country"
    theirs = [_words(address) for address in one.addresses]
    return "address" if any(_is_same(_words(ours), other) for ours in addresses for other in theirs) else None


def _words(address: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", plain(address, _LONGEST_ADDRESS).casefold()))


def _is_same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether one is how the other begins: lists write city, region and postal code behind the street in many ways."""
    length = min(len(one), len(other))
    return length >= _LEAST_WORDS and one[:length] == other[:length] and any(w.isdigit() for w in one[:length])
