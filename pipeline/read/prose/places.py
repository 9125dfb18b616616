"""Where a party sits, as notices write it: "of Logan, Utah", "of Shenzhen, China", "of Guilin City, GuangXi Province, China". Pure.

Country codes are ISO 3166-1 alpha-2.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from pipeline.identifiers.country import english_country, region_of
from pipeline.read.prose.rules import places as rules

_VIRGIN_ISLANDS: Final = {"virgin islands": "VI"}  # in a notice of the United States, theirs
# The land, where a notice names one of its towns; else Georgia is the state.
_TOWNS_OF_THE_LAND_GEORGIA: Final = frozenset({"tbilisi", "batumi", "kutaisi", "rustavi", "poti", "gori", "zugdidi", "telavi"})
_CANADA: Final = frozenset({
    "alberta", "british columbia", "manitoba", "new brunswick", "newfoundland", "nova scotia", "ontario", "quebec", "québec", "saskatchewan",
})  # fmt: skip


@dataclass(frozen=True)
class Place:
    """A place as written, with the country's code where the words tell it; `end` is where the words end."""

    city: str | None
    region: str | None
    country: str | None
    end: int


# Written alone before a country they are no town's: "of Henan, China".
PROVINCES = frozenset(
    ["anhui", "fujian", "gansu", "guangdong", "guangxi", "guizhou", "hainan", "hebei", "heilongjiang", "henan", "hubei", "hunan", "jiangsu", "jiangxi", "jilin", "liaoning", "shaanxi", "shandong", "shanxi", "sichuan", "yunnan", "zhejiang", "ontario", "quebec", "alberta", "manitoba"]
) | {"british columbia", "nova scotia", "new south wales"}  # fmt: skip


@lru_cache(maxsize=4_096)
def country_of(name: str) -> str | None:
    """The code of a country's name in English, None if it is none. Georgia is the state: notices write the country's town with it."""
    return None if is_state(name) else english_country(name) or _VIRGIN_ISLANDS.get(name.casefold())


@lru_cache(maxsize=4_096)
def is_state(name: str) -> bool:
    """Whether a name or two capitals are a state of the United States."""
    return region_of(name) == "US"


def read_place(words: str, start: int) -> Place | None:
    """The place that the words at `start` name: up to four names with commas between, of which one is a state or country.

    None if none is: what stands there is no place.
    """
    names: list[tuple[str, int]] = []
    at = start
    while len(names) < 4 and (found := rules.SEGMENT.match(words, at) or rules.THE_LAND.match(words, at)):
        name, end = _whole(found[0], found.end())
        if names and _a_company(words, name, found.start(), end):
            break  # "of Logan, Utah, Orlo GmbH of Graz, Austria"
        if len(names) == 1 and country_of(names[0][0]) and not (country_of(name) or is_state(name)):
            break  # "of Hungary, Orlo of Logan, Utah": a land ends a place, but "of Hong Kong, China" and "of Lebanon, Ohio"
        names.append((name, end))
        if words[end : end + 2] == ", ":
            at = end + 2
        elif words[end : end + 1] == " " and (country := rules.SEGMENT.match(words, end + 1)) and country_of(country[0]):
            at = end + 1
        else:
            break
    best: Place | None = None
    for n in range(1, len(names) + 1):
        best = _placed([name for name, _ in names[:n]], names[n - 1][1]) or best
        last = names[n - 1][0]
        behind = names[n][0] if n < len(names) else ""
        if best and best.country and n > 1 and (country_of(last) or (is_state(last) and not country_of(behind))):
            break  # "of Logan, Utah, Orlo of Graz, Austria"
    return best


def _a_company(words: str, name: str, start: int, end: int) -> bool:
    """Whether a name behind a comma is no further word of the place but the next company."""
    if country_of(name) or is_state(name):
        return False
    return bool(rules.A_COMPANY.search(words, start, end) or rules.FORM_BEHIND.match(words, end) or rules.SITS_IN.match(name))


def _whole(name: str, end: int) -> tuple[str, int]:
    """Without a word of glue at the end, and with "Qingdao China" (no comma) left as it is for `_placed`."""
    while name.rsplit(" ", 1)[-1] in {"of", "the", "and", "&", "de", "la", "upon", "an", "am"}:
        cut = name.rsplit(" ", 1)[0] if " " in name else name
        end -= len(name) - len(cut)
        if cut == name:
            break
        name = cut
    if rules.TRAILING_STOP.search(name):
        return name[:-1], end - 1
    return name, end


def _placed(names: list[str], end: int) -> Place | None:
    *before, last = names
    if (country := country_of(last)) and not (before and is_state(last)):
        city = before[0] if before else None
        region = before[1] if len(before) > 1 else None
        if country == "US" and len(before) > 1:
            region = before[-1]
        alone = city is not None and region is None and city.casefold() in PROVINCES
        if city and region is None and (alone or rules.REGION_WORDS.search(city)):
            city, region = None, city
        return Place(city, region, country, end)
    if last.casefold() == "georgia" and before and before[0].casefold() in _TOWNS_OF_THE_LAND_GEORGIA:
        return Place(before[0], None, "GE", end)
    if is_state(last):
        return Place(before[0] if before else None, last, "US", end)
    if last.casefold() in _CANADA:
        return Place(before[0] if before else None, last, "CA", end)
    head, _, tail = last.rpartition(" ")
    if not before and head and country_of(tail):
        return Place(head, None, country_of(tail), end)
    return None
