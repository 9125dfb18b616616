"""Parties asked for by where they sit: "complainants in Utah", "respondents based in Shenzhen". Pure.

A text that names a place and the word complainants may have the place for another: so these words are read as the fields that know.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pipeline.identifiers.country import Country, english_country, us_state
from pipeline.search.standing_words import ASKING, one_of

_COMPLAINANT, _RESPONDENT = "complainant_place", "respondent_place"
_ROLES: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("complainant", "complainants", "plaintiff", "plaintiffs", "petitioner", "petitioners"), (_COMPLAINANT,)),
    **dict.fromkeys(("respondent", "respondents", "defendant", "defendants", "infringer", "infringers"), (_RESPONDENT,)),
    **dict.fromkeys(("party", "parties"), (_COMPLAINANT, _RESPONDENT)),
}
# These are of a country in other ways, too (`countries`), and of a town only where it is said that they sit there.
_FIRMS = frozenset(("firm", "firms", "company", "companies", "manufacturer", "manufacturers", "seller", "sellers"))
_BASED = "-based"
_SEATED = frozenset(("based", "located", "situated", "headquartered", "domiciled", "established", "seated", "residing"))
_SAID_BEFORE = frozenset(("are", "is", "that", "which", "who", "were", "was"))
_AT = frozenset(("in", "from", "of", "at"))
_LONGEST = 6  # words of a place
_LONGEST_CITY = 3
_ENDS = frozenset(("AND", "OR", "NOT", "(", ")", "and", "or", "not", "against", "with", "over", "on", "about", "?"))
# What people are in, written with a capital, that is no place.
_NO_PLACES = frozenset((
    "default", "investigation", "inv", "case", "docket", "section", "part", "re", "notice", "order", "violation",
))  # fmt: skip


def people_of_places(tokens: Sequence[str]) -> tuple[list[str], list[str]]:
    """The tokens with parties of a place as fields that know it, and a sentence about each; a city counts beside the words as they
    stand, unless it is said that they are based there.
    """
    read, notes = list[str](), list[str]()
    at = 0
    while at < len(tokens):
        found = _people(tokens, at)
        if found:
            length, asked = found
            read = [] if ASKING.issuperset(word.lower() for word in read) else read
            notes.append(f"“{' '.join(tokens[at : at + length])}” was read as {asked}; in quotes they are words")
            read.append(asked)
            at += length
        else:
            read.append(tokens[at])
            at += 1
    return read, notes


def _people(tokens: Sequence[str], start: int) -> tuple[int, str] | None:
    """How many tokens from there on say who sits where, and that as fields."""
    role = tokens[start].lower()
    fields = _ROLES.get(role) or ((_COMPLAINANT, _RESPONDENT) if role in _FIRMS else ())
    if not fields:
        return _before(tokens, start)
    at = start + 1
    while at < len(tokens) and tokens[at].lower() in _SAID_BEFORE:
        at += 1
    seated = at < len(tokens) and tokens[at].lower() in _SEATED
    at += seated
    if at >= len(tokens) or tokens[at].lower() not in _AT:
        return None
    at += 2 if tokens[at + 1 : at + 2] and tokens[at + 1].lower() == "the" else 1
    ahead = tokens[at : next((end for end in range(at, len(tokens)) if tokens[end] in _ENDS), len(tokens))]
    for length in range(min(_LONGEST, len(ahead)), 0, -1):
        written = " ".join(ahead[:length]).rstrip(",?.")
        if named := _named(written):
            return (at + length - start, _asked(fields, named)) if seated or role in _ROLES or us_state(written) else None
    length = _of_city(ahead, whole=seated and at + len(ahead) == len(tokens)) if seated or role in _ROLES else 0
    if not length:
        return None
    asked = _asked(fields, " ".join(ahead[:length]).rstrip(",?."))
    as_it_stands = " ".join(tokens[start : at + length])
    return at + length - start, asked if seated else f"({asked} OR ({as_it_stands}))"


def _before(tokens: Sequence[str], start: int) -> tuple[int, str] | None:
    """The same where the place stands first: "Texas complainants", "Shenzhen-based respondents"."""
    for length in (2, 1):
        place, role = " ".join(tokens[start : start + length]), tokens[start + length : start + length + 1]
        fields = _ROLES.get(role[0].lower()) if role else None
        based = place.lower().endswith(_BASED)
        place = place[: -len(_BASED)] if based else place
        named = _named(place) if based or us_state(place) else None
        if fields and (named or (based and length == 1 and place.isalpha())):
            return length + 1, _asked(fields, named or place)
    return None


def _named(written: str) -> str | None:
    """A state or country by its name in the index."""
    state = us_state(written)
    if state:
        return state[0]
    code = english_country(written)
    return Country.format(code) if code else None


def _of_city(ahead: Sequence[str], *, whole: bool) -> int:
    """How many words are a city's name: those with capitals; where the question ends with it, all."""
    words = [word.rstrip(",?.") for word in ahead]
    if not words or not words[0].replace("'", "").replace("-", "").isalpha() or words[0].lower() in _NO_PLACES:
        return 0
    capitals = next((n for n, word in enumerate(words) if not (word[:1].isupper() and word.isalpha())), len(words))
    return min(capitals, _LONGEST_CITY) or (len(words) if whole and len(words) <= _LONGEST_CITY else 0)


def _asked(fields: Sequence[str], place: str) -> str:
    return one_of([f'{field}:"{place}"' for field in fields])
