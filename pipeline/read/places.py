"""Where a party sits, as notices write it: "of Logan, Utah", "of Shenzhen, China", "of Guilin City, GuangXi Province, China". Pure.

Country codes are ISO 3166-1 alpha-2; names and short forms as read in notices of the US International Trade Commission.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

STATES: Final = {
    "alabama": "AL", "alaska": "AK", "arizona": "AZ", "arkansas": "AR", "california": "CA", "colorado": "CO", "connecticut": "CT",
    "delaware": "DE", "florida": "FL", "georgia": "GA", "hawaii": "HI", "idaho": "ID", "illinois": "IL", "indiana": "IN", "iowa": "IA",
    "kansas": "KS", "kentucky": "KY", "louisiana": "LA", "maine": "ME", "maryland": "MD", "massachusetts": "MA", "michigan": "MI",
    "minnesota": "MN", "mississippi": "MS", "missouri": "MO", "montana": "MT", "nebraska": "NE", "nevada": "NV",
    "new hampshire": "NH", "new jersey": "NJ", "new mexico": "NM", "new york": "NY", "north carolina": "NC", "north dakota": "ND",
    "ohio": "OH", "oklahoma": "OK", "oregon": "OR", "pennsylvania": "PA", "rhode island": "RI", "south carolina": "SC",
    "south dakota": "SD", "tennessee": "TN", "texas": "TX", "utah": "UT", "vermont": "VT", "virginia": "VA", "washington": "WA",
    "west virginia": "WV", "wisconsin": "WI", "wyoming": "WY", "district of columbia": "DC", "puerto rico": "PR",
}  # fmt: skip

COUNTRIES: Final = {
    "argentina": "AR", "australia": "AU", "austria": "AT", "bahamas": "BS", "bahrain": "BH", "bangladesh": "BD", "barbados": "BB",
    "belarus": "BY", "belgium": "BE", "belize": "BZ", "bermuda": "BM", "brazil": "BR", "british virgin islands": "VG",
    "brunei": "BN", "bulgaria": "BG", "cambodia": "KH", "canada": "CA", "cayman islands": "KY", "chile": "CL", "china": "CN",
    "people's republic of china": "CN", "p.r. china": "CN", "pr china": "CN", "p.r.c": "CN", "prc": "CN", "colombia": "CO",
    "costa rica": "CR", "croatia": "HR", "curacao": "CW", "cyprus": "CY", "czech republic": "CZ", "czechia": "CZ", "denmark": "DK",
    "dominican republic": "DO", "ecuador": "EC", "egypt": "EG", "el salvador": "SV", "england": "GB", "estonia": "EE",
    "finland": "FI", "france": "FR", "germany": "DE", "gibraltar": "GI", "great britain": "GB", "greece": "GR", "guatemala": "GT",
    "guernsey": "GG", "honduras": "HN", "hong kong": "HK", "hong kong sar": "HK", "hungary": "HU", "iceland": "IS", "india": "IN",
    "indonesia": "ID", "ireland": "IE", "isle of man": "IM", "israel": "IL", "italy": "IT", "jamaica": "JM", "japan": "JP",
    "jersey": "JE", "jordan": "JO", "kazakhstan": "KZ", "kenya": "KE", "korea": "KR", "republic of korea": "KR",
    "south korea": "KR", "kuwait": "KW", "latvia": "LV", "lebanon": "LB", "liechtenstein": "LI", "lithuania": "LT",
    "luxembourg": "LU", "macao": "MO", "macau": "MO", "malaysia": "MY", "malta": "MT", "mauritius": "MU", "mexico": "MX",
    "monaco": "MC", "morocco": "MA", "myanmar": "MM", "nepal": "NP", "netherlands": "NL", "the netherlands": "NL",
    "new zealand": "NZ", "nicaragua": "NI", "nigeria": "NG", "northern ireland": "GB", "norway": "NO", "oman": "OM",
    "pakistan": "PK", "panama": "PA", "paraguay": "PY", "peru": "PE", "philippines": "PH", "the philippines": "PH",
    "poland": "PL", "portugal": "PT", "qatar": "QA", "romania": "RO", "russia": "RU", "russian federation": "RU", "samoa": "WS",
    "saudi arabia": "SA", "scotland": "GB", "serbia": "RS", "seychelles": "SC", "singapore": "SG", "slovakia": "SK",
    "slovenia": "SI", "south africa": "ZA", "spain": "ES", "sri lanka": "LK", "sweden": "SE", "switzerland": "CH", "taiwan": "TW",
    "taiwan r.o.c": "TW", "thailand": "TH", "trinidad and tobago": "TT", "tunisia": "TN", "turkey": "TR", "turkiye": "TR",
    "türkiye": "TR", "u.k": "GB", "uk": "GB", "ukraine": "UA", "united arab emirates": "AE", "uae": "AE", "united kingdom": "GB",
    "united states": "US", "united states of america": "US", "usa": "US", "u.s.a": "US", "uruguay": "UY", "venezuela": "VE",
    "vietnam": "VN", "viet nam": "VN", "virgin islands": "VI", "wales": "GB",
}  # fmt: skip

_STATE_CODES = frozenset(STATES.values())
_CANADA: Final = frozenset({
    "alberta", "british columbia", "manitoba", "new brunswick", "newfoundland", "nova scotia", "ontario", "quebec", "québec", "saskatchewan",
})  # fmt: skip
_SEGMENT = re.compile(
    r"[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|&|of|the|de|du|la|le|les|del|do|da|dos|am|an|der|den|im|upon|sur|and(?= Tobago)))*"
)
_THE_LAND = re.compile(r"the (?=[A-Z])[\w.'’-]*[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*| of(?= [A-Z]))*")  # "Venlo, the Netherlands"
# Also "Gyeonggi-do": the provinces of Korea end so.
_REGION_WORDS = re.compile(r"\b(?:province|prefecture|state|county|district|region|canton)\b|[a-z]-do$", re.IGNORECASE)
_TRAILING_STOP = re.compile(r"(?<!\b[A-Z])(?<!\bSt)\.$")


@dataclass(frozen=True)
class Place:
    """A place as written, with the country's code where the words tell it; `end` is where the words end."""

    city: str | None
    region: str | None
    country: str | None
    end: int


def country_of(name: str) -> str | None:
    """The code of a country's name, None if it is none."""
    key = " ".join(name.casefold().split()).rstrip(".")
    return COUNTRIES.get(key) or COUNTRIES.get(key.removeprefix("the "))


def is_state(name: str) -> bool:
    """Whether a name or two capitals are a state of the United States."""
    return name.casefold().rstrip(".") in STATES or name.rstrip(".") in _STATE_CODES


def read_place(words: str, start: int) -> Place | None:
    """The place that the words at `start` name: up to four names with commas between, of which one is a state or country.

    None if none is: what stands there is no place.
    """
    names: list[tuple[str, int]] = []
    at = start
    while len(names) < 4 and (found := _SEGMENT.match(words, at) or _THE_LAND.match(words, at)):
        name, end = _whole(found[0], found.end())
        names.append((name, end))
        if words[end : end + 2] == ", ":
            at = end + 2
        elif words[end : end + 1] == " " and (country := _SEGMENT.match(words, end + 1)) and country_of(country[0]):
            at = end + 1
        else:
            break
    best: Place | None = None
    for n in range(1, len(names) + 1):
        best = _placed([name for name, _ in names[:n]], names[n - 1][1]) or best
        if best and best.country and country_of(names[n - 1][0]) and n > 1:
            break
    return best


def _whole(name: str, end: int) -> tuple[str, int]:
    """Without a word of glue at the end, and with "Qingdao China" (no comma) left as it is for `_placed`."""
    while name.rsplit(" ", 1)[-1] in {"of", "the", "and", "&", "de", "la", "upon", "an", "am"}:
        cut = name.rsplit(" ", 1)[0] if " " in name else name
        end -= len(name) - len(cut)
        if cut == name:
            break
        name = cut
    if _TRAILING_STOP.search(name):
        return name[:-1], end - 1
    return name, end


def _placed(names: list[str], end: int) -> Place | None:
    *before, last = names
    if (country := country_of(last)) and not (before and is_state(last)):
        city = before[0] if before else None
        region = before[1] if len(before) > 1 else None
        if country == "US" and len(before) > 1:
            region = before[-1]
        if city and _REGION_WORDS.search(city) and region is None:
            city, region = None, city
        return Place(city, region, country, end)
    if is_state(last):
        return Place(before[0] if before else None, last, "US", end)
    if last.casefold() in _CANADA:
        return Place(before[0] if before else None, last, "CA", end)
    head, _, tail = last.rpartition(" ")
    if not before and head and country_of(tail):
        return Place(head, None, country_of(tail), end)
    return None
