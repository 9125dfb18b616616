"""Whom an item of the operative part enjoins: defendants by their number, all of them, or by name. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.read.eu_upc.cutting import without_label
from pipeline.read.eu_upc.tongue import Tongue
from pipeline.records import Party, Whole

_WORD = re.compile(r"\w+")
_DIGITS = re.compile(r"\d{1,2}")
_SPAN = re.compile(r"(\d{1,2})\)?\s*(?:-|to|bis|à|tot en met)\s*\(?(\d{1,2})")
_MOST = 40  # parties of a paper


@dataclass(frozen=True)
class Bound:
    """Who is bound, by their names, and whether these are all."""

    names: tuple[str, ...]
    read: Whole


def bound(words: str, tongue: Tongue, parties: Sequence[Party], *, whole: bool) -> Bound | None:
    """Whom the words in front of a verb bind; None where they are not known to be defendants. `whole`: all of them were read.

    Of `parties` whose role is not known only those that the words name are bound.
    """
    names = [party.name for party in parties]
    if _says_more(words, tongue, names):
        return None
    named = [name for name in names if name.casefold() in words.casefold()]
    said = list(tongue.defendants.finditer(words))
    if tongue.claimants.search(words) or not (named or said):
        return None
    if any(party.role == "party" for party in parties):
        return Bound(tuple(named), "not_whole" if said else "whole") if named else None
    if named and not said:
        return Bound(tuple(named), "whole")
    numbers = [n for one in said for n in _numbers(one["numbers"] or "")]
    if numbers:
        if max(numbers) > len(names) or not whole:
            return Bound(tuple(named), "not_whole")
        return Bound(tuple(dict.fromkeys([*named, *(names[n - 1] for n in numbers)])), "whole")
    if named:
        return Bound(tuple(named), "not_whole")  # "Orlo and the other Defendants"
    return Bound(tuple(names), "whole" if whole and names else "not_whole")


def _says_more(words: str, tongue: Tongue, names: Sequence[str]) -> bool:
    """Whether a subject is more than who is meant: "the undertaking of the Defendants that they", "the order by which the Defendants"."""
    rest = without_label(words.strip())
    for name in sorted(names, key=len, reverse=True):
        rest = re.sub(re.escape(name), " ", rest, flags=re.IGNORECASE)
    for rule in (tongue.defendants, tongue.provisional):
        rest = rule.sub(" ", rest)
    return any(word.casefold() not in tongue.filling for word in _WORD.findall(rest))


def _numbers(words: str) -> list[int]:
    found = {int(n) for n in _DIGITS.findall(words)}
    for first, last in _SPAN.findall(words):
        found |= set(range(int(first), min(int(last), _MOST) + 1))
    return sorted(n for n in found if n)
