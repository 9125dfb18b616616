"""The places of the names of a list: each its own, one for all, one for those of the same town. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pipeline.read.prose.behind import respective
from pipeline.read.prose.places import Place, read_place
from pipeline.read.prose.rules import roster as rules


@dataclass(frozen=True)
class Mention:
    """One company where a passage names it in full or by a short form that is known already."""

    name: str
    place: Place | None
    start: int
    end: int
    known: bool = False  # named by its short form


def each_placed(words: str, end: int, mentions: list[Mention]) -> list[Mention]:
    """The last names each with its own place, in their order: "A, B, and C, of X, Y, and Z, respectively"; [] where that is not said."""
    of = rules.OF_PLACE.match(words, end + 1 if words.startswith(",", end) else end)
    places = respective(words, of.end()) if of else []
    if not places or len(places) > len(mentions):
        return []
    first = len(mentions) - len(places)
    return mentions[:first] + [replace(m, place=p) for m, p in zip(mentions[first:], places, strict=True)]


def all_placed(mentions: list[Mention], place: Place) -> list[Mention]:
    """The place for the last mentions that have none."""
    kept = next((n for n in reversed(range(len(mentions))) if mentions[n].place not in (None, place)), -1) + 1
    return mentions[:kept] + [replace(m, place=place) for m in mentions[kept:]]


def place_in_alias(name: str) -> Place | None:
    """The place within the bracket of an alias: "X Inc. (f/k/a Y, Inc. of Logan, Utah)"."""
    found = rules.PLACE_IN_ALIAS.search(name)
    return read_place(name[:-1], found.end()) if found else None


def in_one_town(mentions: list[Mention]) -> list[Mention]:
    """ "Orlo Ltd of Walsall, England; Ute Orlo, also of Walsall": the land of a town that another one's place tells."""
    lands = {m.place.city: m.place for m in mentions if m.place and m.place.country}
    return [replace(m, place=lands[m.place.city]) if m.place and not m.place.country and m.place.city in lands else m for m in mentions]


def in_land(mention: Mention, land: Place) -> Mention:
    """A name with the land that all of its list sit in; a town that was written without one is kept."""
    if mention.place is None:
        return replace(mention, place=land)
    return mention if mention.place.country else replace(mention, place=replace(mention.place, country=land.country))
