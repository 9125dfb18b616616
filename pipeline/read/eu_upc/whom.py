"""Whom an item of the operative part enjoins: defendants by their number, all of them, or by name. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.read.eu_upc.calling import Calling
from pipeline.read.eu_upc.cutting import SIGNS, without_label
from pipeline.read.eu_upc.tongue import Tongue
from pipeline.records import Whole

_PIECE = re.compile(r"[,()\n]|\s[–-]\s")
_SOMEBODY = " \uf8ff "  # stands for a role; a name is masked by signs below
_NAMED = re.compile(rf"[{SIGNS}]")
_PARAGRAPH = re.compile(r"(?<=\d)\(\d{1,2}\)")  # "Art. 62(1)"
_WORD = re.compile(r"[^\W\ue000-\uf8ff]+")
_DIGITS = re.compile(r"\d{1,2}")
_COUNTED = re.compile(r"\s*(?:\w+ )?\d{1,2}\b")  # a piece that goes on with numbers
_SPAN = re.compile(r"(\d{1,2})\)?\s*(?:-|–|to|through|bis|à|tot en met|tot|t/m)\s*\(?(\d{1,2})")
_MOST = 40  # parties of a paper


@dataclass(frozen=True)
class Bound:
    """Who is bound, by their names, and whether these are all."""

    names: tuple[str, ...]
    read: Whole


def bound(words: str, tongue: Tongue, calling: Calling, before: str = "") -> Bound | None:
    """Whom the masked words beside a verb bind; None where they are not known to be defendants.

    A pronoun stands for whom the words `before` name. Of parties whose role is not known only those that the words name are bound.
    """
    words = _numbered(words, tongue)
    if tongue.pronoun.fullmatch(without_label(words.strip())):
        return _those_of(before, tongue, calling)
    return None if _says_more(words, tongue) else _those_of(words, tongue, calling)


def _numbered(words: str, tongue: Tongue) -> str:
    """Words in which "the first and third Defendants" are "the Defendants 1 and 3"."""
    ordinal = rf"(?:{'|'.join(tongue.ordinals)})[rn]?"
    listed = re.compile(rf"\b(?P<which>{ordinal}(?:(?:,\s|\s\w+\s)(?:(?:the|die|der|den|la|le|de|met)\s){{0,2}}{ordinal})*)\s(?P<who>{tongue.defendants.pattern})", re.IGNORECASE)
    count = {name: str(n) for n, name in enumerate(tongue.ordinals, 1)}
    number = re.compile(ordinal, re.IGNORECASE)

    def counted(said: re.Match[str]) -> str:
        names = [one[0].casefold() for one in number.finditer(said["which"])]
        return f"{said['who']} {', '.join(count.get(name) or count[name.rstrip('rn')] for name in names)}"

    return listed.sub(counted, words)


def _those_of(words: str, tongue: Tongue, calling: Calling) -> Bound | None:
    named, others = calling.named(words)
    said = list(tongue.defendants.finditer(words))
    if others or tongue.claimants.search(words) or not (named or said):
        return None
    if not calling.by_role:
        return Bound(tuple(named), "not_whole" if said else "whole") if named else None
    if named and not said:
        return Bound(tuple(named), "whole")
    counted = [n for one in said for n in _numbers(one["numbers"] or "")]
    if counted:
        return _counted(counted, named, calling)
    if named:
        return Bound(tuple(named), "not_whole")  # "Orlo and the other Defendants"
    names = tuple(party.name for party in calling.sides.defendants)
    return Bound(names, "not_whole" if calling.sides.cut or not names else "whole")


def _counted(numbers: list[int], named: list[str], calling: Calling) -> Bound:
    """The defendants of these numbers: as the list numbers them, or in its order where it has none and was read whole."""
    listed = calling.sides.numbers
    if not listed and not calling.sides.cut:
        listed = {n: party.name for n, party in enumerate(calling.sides.defendants, 1)}
    found = [listed[n] for n in numbers if n in listed]
    whole = all(n in listed for n in numbers)
    return Bound(tuple(dict.fromkeys([*named, *found])), "whole" if whole else "not_whole")


def _says_more(words: str, tongue: Tongue) -> bool:
    """Whether a subject is more than who is meant: "the undertaking of the Defendants that they", "the order by which the Defendants".

    What commas part off and names nobody says how or why: ", as an intermediary,". A settlement, a condition or an exception is more.
    """
    rest = without_label(words.strip())
    while introduced := tongue.ordering.match(rest):
        rest = rest[introduced.end() :]
    rest = tongue.defendants.sub(_SOMEBODY, tongue.aside_whom.sub(" ", _PARAGRAPH.sub("", rest)))
    return any(_more_than_names(piece, tongue) for piece in _PIECE.split(rest))


def _more_than_names(piece: str, tongue: Tongue) -> bool:
    if not _NAMED.search(piece):
        return bool(_COUNTED.match(piece)) or any(rule.search(piece) for rule in (tongue.reported, tongue.supposing, tongue.excepting, tongue.refuses))
    while introduced := tongue.ordering.match(piece):
        piece = piece[introduced.end() :]
    rest = tongue.provisional.sub(" ", piece)
    return any(word.casefold() not in tongue.filling for word in _WORD.findall(rest))


def _numbers(words: str) -> list[int]:
    found = {int(n) for n in _DIGITS.findall(words)}
    for first, last in _SPAN.findall(words):
        found |= set(range(int(first), min(int(last), _MOST) + 1))
    return sorted(n for n in found if n)
