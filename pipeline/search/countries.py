"""Countries that words of a query name: records are found by the countries of their parties, and by every name of a country. Pure.

"Turkey", "Türkiye", "Holland", "PRC". A word of a company's name ("Lamps Korea Ltd.") is none: that company is meant, wherever it
sits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from string import capwords

from pipeline.identifiers.country import english_country, names_in_english, region_of
from pipeline.search import question as q
from pipeline.search.leaves import TEXTS
from pipeline.search.widening import Other
from pipeline.search.words import words

_LONGEST, _LONGEST_ADJECTIVE = 6, 2  # words of a country's name, and of what is of it
_SHORT = 3  # letters of a name that is written in capitals: UK, PRC
_EVERYWHERE = "US"  # named in nearly every text, and in names of companies
_FIELDS = ("country", "case_country")
# Words of proceedings that people write in capitals; beside them a country is no part of a name.
_NO_NAMES = frozenset((
    "exclusion", "order", "orders", "general", "limited", "cease", "desist", "patent", "patents", "trademark", "trademarks",
    "copyright", "design", "complaint", "complaints", "notice", "notices", "investigation", "respondent", "respondents",
    "complainant", "complainants", "section", "certain", "in", "from", "of", "against", "and", "or", "the",
))  # fmt: skip
_BEFORE = frozenset(("in", "from", "of"))
_FIRMS = frozenset(
    ("firms", "companies", "firm", "company", "makers", "manufacturers", "sellers", "suppliers", "importers", "exporters")
)
# What is of a country, in English; "Polish" counts with its capital alone. No text says "Chinese" of a firm: its address does.
_OF = {
    "australian": "AU", "austrian": "AT", "belgian": "BE", "brazilian": "BR", "british": "GB", "canadian": "CA", "chinese": "CN",
    "czech": "CZ", "danish": "DK", "dutch": "NL", "finnish": "FI", "french": "FR", "german": "DE", "hungarian": "HU",
    "indian": "IN", "indonesian": "ID", "irish": "IE", "israeli": "IL", "italian": "IT", "japanese": "JP", "korean": "KR",
    "malaysian": "MY", "maltese": "MT", "mexican": "MX", "norwegian": "NO", "portuguese": "PT", "russian": "RU",
    "singaporean": "SG", "south korean": "KR", "spanish": "ES", "swedish": "SE", "swiss": "CH", "taiwanese": "TW", "thai": "TH",
    "turkish": "TR", "vietnamese": "VN",
}  # fmt: skip
_POLISH = ("Polish", "PL")
_PARTS = frozenset(("england", "scotland", "wales", "northern ireland"))  # who asks for the whole does not mean New South Wales


def countries_named(typed: Sequence[str]) -> Iterator[Other]:
    """The countries that words side by side name, the longest name first where several begin."""
    start = 0
    while start < len(typed):
        end, code = _longest(typed, start, _LONGEST, _country)
        if code and not _is_name(typed, start, end):
            begins = _where_it_begins(typed, start)
            of_firms = typed[begins].lower() in _FIRMS
            yield _other(begins, end, code, () if of_firms else _names_but(typed[start:end], code))
        elif code is None:
            end, code = _longest(typed, start, _LONGEST_ADJECTIVE, _of_a_country)
            if code and not _is_name(typed, start, end):
                end += end < len(typed) and typed[end].lower() in _FIRMS
                yield _other(start, end, code, ())
        start = end


def _longest(typed: Sequence[str], start: int, most: int, read: Callable[[Sequence[str]], str | None]) -> tuple[int, str | None]:
    """The end of the longest run of words from `start` that is read as a country, and its code; one word and None if none is."""
    ends = range(min(len(typed), start + most), start, -1)
    return next(((end, code) for end in ends if (code := read(typed[start:end]))), (start + 1, None))


def _country(typed: Sequence[str]) -> str | None:
    written = " ".join(typed)
    if "" in typed or region_of(written):
        return None
    code = english_country(written)
    return None if code == _EVERYWHERE else code


def _of_a_country(typed: Sequence[str]) -> str | None:
    written = " ".join(typed)
    return _POLISH[1] if written == _POLISH[0] else _OF.get(written.lower())


def _is_name(typed: Sequence[str], start: int, end: int) -> bool:
    beside = (*typed[max(0, start - 1) : start], *typed[end : end + 1])
    return any(word[:1].isupper() and word.lower().strip(".,") not in _NO_NAMES for word in beside)


def _where_it_begins(typed: Sequence[str], start: int) -> int:
    """Where what says who sits in a country begins: at "firms" of "firms in Turkey", at "from" of "lamps from Turkey"."""
    if start and typed[start - 1].lower() in _BEFORE:
        start -= 1
        return start - 1 if start and typed[start - 1].lower() in _FIRMS else start
    return start


def _names_but(typed: Sequence[str], code: str) -> list[str]:
    """What the country is called besides what was typed, each name as texts have it."""
    spoken = set(words(" ".join(typed)))
    return [name for spelled, name in _names_of(code) if not spoken <= set(spelled)]


@cache
def _names_of(code: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    """A country's names in English and their words, each once; none that stands in another country's name."""
    names = {tuple(words(name)): name for name, of in names_in_english().items() if of == code and _is_of_texts(name)}
    return tuple(one for one in names.items() if not _is_part_of_another(one[0], code))


def _other(start: int, end: int, code: str, names: Sequence[str]) -> Other:
    fields = [q.Is(field, (code.lower(),)) for field in _FIELDS]
    texts = (
        q.HasPhrase(TEXTS, spelled) if len(spelled := tuple(words(name))) > 1 else q.HasWord(TEXTS, spelled[0]) for name in names
    )
    return Other(start, end - start, (*fields, *texts), (f"country:{code}", *map(_written, names)))


def _is_of_texts(name: str) -> bool:
    return name.isascii() and name not in _PARTS and not any(sign in name for sign in ",(")


def _is_part_of_another(name: tuple[str, ...], code: str) -> bool:
    """Whether a name of several words stands within another country's: "Republic of China" in "People's Republic of China"."""
    others = (" ".join(words(longer)) for longer, of in names_in_english().items() if of != code)
    return len(name) > 1 and any(f" {' '.join(name)} " in f" {longer} " for longer in others)


def _written(name: str) -> str:
    return name.upper() if len(name.replace(".", "")) <= _SHORT else capwords(name)
