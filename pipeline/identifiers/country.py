"""Countries by their names as notices and registers write them, as ISO 3166-1 alpha-2 codes.

Names are those of the Unicode CLDR (package Babel) in the languages of the allies, and what it lacks: official names, and the
spellings of notices. Not countrynames: its 1.17 needs PyICU, which is built from source; every
version takes towns and languages for countries ("Cleveland" and "en" are GB) and keeps each text it was ever asked about. Nor
pycountry's fuzzy search, for which the Republic of Korea is KP. "Korea" alone is the Republic.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from string import capwords
from types import MappingProxyType

from babel import Locale

from pipeline.identifiers.base import Identifier
from pipeline.identifiers.characters import plain

_FURTHER_LANGUAGES = ("de", "fr", "it", "nl", "nb", "es", "ja", "ko", "zh_Hans", "zh_Hant")
# Codes in CLDR that are no country: the eurozone, the United Nations, Outlying Oceania, two for tests, unknown.
_NO_COUNTRY = frozenset(("EZ", "UN", "QO", "XA", "XB", "ZZ"))
_FURTHER: MappingProxyType[str, tuple[str, ...]] = MappingProxyType({
    "CN": (
        "people's republic of china", "china (people's republic)", "china, people's republic of", "china (mainland)",
        "mainland china", "p.r. china", "prc", "中华人民共和国", "中華人民共和國", "中華人民共和国",
    ),
    "TW": (
        "republic of china", "roc", "taiwan, r.o.c.", "taiwan r.o.c.", "taiwan (r.o.c.)", "taiwan (republic of china)",
        "taiwan, province of china", "chinese taipei", "中華民國", "臺灣", "台湾",
    ),
    "HK": ("hong kong", "hong kong sar", "hong kong, china", "hongkong", "香港", "홍콩"),
    "MO": ("macao", "macau", "macao sar", "macau sar", "澳門", "澳门", "マカオ", "마카오"),
    "KR": (
        "republic of korea", "korea", "korea (republic of)", "korea, republic of", "korea (south)", "korea, south", "s. korea",
        "rok", "韓國", "大韓民国", "大韓民國", "한국",
    ),
    "KP": ("democratic people's republic of korea", "korea, democratic people's republic of", "korea (north)", "dprk"),
    "US": ("united states of america", "usa", "u.s.a.", "u.s.", "米国", "美國", "美国", "미국"),
    "GB": (
        "great britain", "britain", "u.k.", "uk", "england", "scotland", "wales", "northern ireland",
        "united kingdom of great britain and northern ireland", "英国", "英國", "영국",
    ),
    "RU": ("russian federation",),
    "VN": ("viet nam", "socialist republic of vietnam"),
    "TR": ("turkey", "turkiye", "republic of turkey"),
    "CZ": ("czech republic",),
    "NL": ("the netherlands", "holland"),
    "DE": ("federal republic of germany",),
    "IE": ("republic of ireland",),
    "IN": ("republic of india",),
    "SG": ("republic of singapore",),
    "NO": ("kingdom of norway",),
    "CH": ("swiss confederation",),
    "FR": ("french republic",),
    "IT": ("italian republic",),
    "AU": ("commonwealth of australia",),
    "MM": ("burma", "myanmar"),
    "CI": ("ivory coast", "cote d'ivoire"),
    "CV": ("cape verde", "cabo verde"),
    "TL": ("east timor",),
    "SZ": ("swaziland",),
    "MK": ("macedonia",),
    "BN": ("brunei darussalam",),
    "LA": ("lao people's democratic republic",),
    "IR": ("iran, islamic republic of", "islamic republic of iran"),
    "SY": ("syrian arab republic",),
    "BO": ("bolivia, plurinational state of",),
    "VE": ("venezuela, bolivarian republic of",),
    "MD": ("moldova, republic of", "republic of moldova"),
    "TZ": ("tanzania, united republic of", "united republic of tanzania"),
    "PS": ("palestine",),
    "VA": ("vatican", "holy see"),
    "CD": ("democratic republic of the congo",),
    "CG": ("republic of the congo",),
    "SA": ("kingdom of saudi arabia",),
    "AE": ("uae", "u.a.e."),
    "VG": ("virgin islands (british)", "virgin islands, british"),
    "VI": ("virgin islands (u.s.)", "virgin islands, u.s."),
    "BS": ("the bahamas",),
    "GM": ("the gambia",),
    "PH": ("the philippines", "republic of the philippines"),
    "CW": ("curacao",),
})  # fmt: skip

# States and the District by name and postal abbreviation (United States Postal Service, Publication 28, appendix B; memory).
_STATES: MappingProxyType[str, str] = MappingProxyType({
    "alabama": "AL", "alaska": "AK", "arizona": "AZ", "arkansas": "AR", "california": "CA", "colorado": "CO", "connecticut": "CT",
    "delaware": "DE", "florida": "FL", "georgia": "GA", "hawaii": "HI", "idaho": "ID", "illinois": "IL", "indiana": "IN",
    "iowa": "IA", "kansas": "KS", "kentucky": "KY", "louisiana": "LA", "maine": "ME", "maryland": "MD", "massachusetts": "MA",
    "michigan": "MI", "minnesota": "MN", "mississippi": "MS", "missouri": "MO", "montana": "MT", "nebraska": "NE", "nevada": "NV",
    "new hampshire": "NH", "new jersey": "NJ", "new mexico": "NM", "new york": "NY", "north carolina": "NC", "north dakota": "ND",
    "ohio": "OH", "oklahoma": "OK", "oregon": "OR", "pennsylvania": "PA", "rhode island": "RI", "south carolina": "SC",
    "south dakota": "SD", "tennessee": "TN", "texas": "TX", "utah": "UT", "vermont": "VT", "virginia": "VA", "washington": "WA",
    "west virginia": "WV", "wisconsin": "WI", "wyoming": "WY", "district of columbia": "DC", "puerto rico": "PR",
})  # fmt: skip
_BY_ABBREVIATION = MappingProxyType({short: name for name, short in _STATES.items()})


class Country(Identifier):
    """A country, or a customs territory with a code of its own, by its name or its alpha-2 code. EU is one."""

    name = "country"
    title = "Country"
    strong = False
    why = "It says where a party sits and nothing of what it ships."

    @classmethod
    def normalize(cls, text: str) -> str | None:
        line = plain(text).strip(" ,;:")
        if line in _codes():
            return line
        return _names().get(_key(line))

    @classmethod
    def format(cls, value: str) -> str:
        """The English name in CLDR."""
        return str(Locale.parse("en").territories[value]) if value in _codes() else value


def english_country(text: str) -> str | None:
    """The code of a country's name in English; a code is no name ("CA" may be a state, "IN" a word)."""
    return _english().get(_key(plain(text).strip(" ,;:")))


def names_in_english() -> Mapping[str, str]:
    """By every name of a country in English, in small letters and with plain characters, its code: "turkiye", "turkey"."""
    return _english()


def region_of(text: str) -> str | None:
    """The code of the country of which a text names a part: US for a state by its name or its two capitals; else None.

    Apart from `Country`, since "Georgia" and "CA" are also a country's: the caller knows whether it looks at a state.
    """
    return "US" if us_state(text) else None


def us_state(text: str) -> tuple[str, str] | None:
    """The name and the postal abbreviation of the state that a text names by either, the abbreviation in its two capitals."""
    line = plain(text).strip(" .,;:")
    name = _BY_ABBREVIATION.get(line, line.casefold())
    return (capwords(name).replace(" Of ", " of "), _STATES[name]) if name in _STATES else None


@cache
def english_names() -> Mapping[str, str]:
    """Every code with its English name in CLDR."""
    return MappingProxyType({code: Country.format(code) for code in sorted(_codes())})


@cache
def _codes() -> frozenset[str]:
    """Alpha-2 codes; CLDR's other territories are numbers of continents."""
    return frozenset(code for code in map(str, Locale.parse("en").territories) if len(code) == 2 and code.isalpha()) - _NO_COUNTRY


@cache
def _english() -> MappingProxyType[str, str]:
    names = {_key(name): code for code, further in _FURTHER.items() for name in further}
    for code, name in Locale.parse("en").territories.items():
        if code in _codes():
            names.setdefault(_key(plain(str(name))), str(code))
    return MappingProxyType(names)


@cache
def _names() -> MappingProxyType[str, str]:
    """The code of every name, folded. Where two languages mean different countries by one name, the earlier language holds."""
    names = dict(_english())
    for language in _FURTHER_LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if code in _codes():
                names.setdefault(_key(plain(str(name))), str(code))
    return MappingProxyType(names)


def _key(name: str) -> str:
    """A name without letter case, dots and a leading article."""
    key = " ".join(name.casefold().replace(".", "").replace("&", " and ").split())
    return key.removeprefix("the ")
