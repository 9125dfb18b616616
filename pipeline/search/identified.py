"""Identifiers in what a person types: which are marked, under which keys each field has them, how texts write them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pipeline.authorities.declared import authorities
from pipeline.identifiers import find, identifiers
from pipeline.identifiers.base import Identifier
from pipeline.identifiers.characters import plain, plain_in_place
from pipeline.identifiers.copyright import CopyrightRegistration
from pipeline.identifiers.hs import TariffCode
from pipeline.identifiers.model import ModelNumber
from pipeline.identifiers.patent import PatentNumber
from pipeline.identifiers.trademark import TrademarkRegistration
from pipeline.search.fields import FieldType, of_type
from pipeline.search.identifier_key import identifier_key

_KIND_OF_FIELD: dict[str, type[Identifier]] = {
    "patent": PatentNumber,
    "lifted_patent": PatentNumber,
    "trademark": TrademarkRegistration,
    "copyright": CopyrightRegistration,
    "model": ModelNumber,
    "hts": TariffCode,
}
# How texts write a number apart from its office: "9,113,703" of "US 9,113,703" and of "U.S. Reg. No. 9,113,703".
_US_WORDS = re.compile(r"^(?:US|U\.S\. Patent No\.|U\.S\. Reg\. No\.) ")
_OF_A_QUERY = re.compile(r"[\s:()\[\]{}/]")
_OUT_OF_SIGHT = re.compile(r'"(?:[^"\\]|\\.)*"?|\b[a-z_]+(?=:)|(?<=[a-z_]):')
_NEXT_TO_A_SIGN = "*?~^\\"


def kinds_of(field: str) -> tuple[type[Identifier], ...]:
    """What the identifiers of a field are: those of cases and dockets are the authorities' own."""
    if field in _KIND_OF_FIELD:
        return (_KIND_OF_FIELD[field],)
    if field in ("case", "order"):
        return _named(name for one in authorities().values() for name in one.cases)
    if field == "docket":
        return _named(name for one in authorities().values() if one.docket for name in one.docket.kinds)
    return ()


def _named(names: Iterable[str]) -> tuple[type[Identifier], ...]:
    wanted = set(names)
    return tuple(kind for kind in identifiers() if kind.name in wanted)


def keys_of(field: str, written: str) -> tuple[str, ...]:
    """The keys under which an identifier field may have what a person wrote: as it is, and as its kind reads it."""
    values = [value for kind in kinds_of(field) if (value := kind.asked_for(written))]
    keys = map(identifier_key, (written, *values))
    return tuple(dict.fromkeys(key for key in keys if any(map(str.isalnum, key))))


def pattern_of(written: str) -> str:
    """A pattern of an identifier without its signs: 9,113,7* as 91137*. Patterns are of keys, not of spellings."""
    capitals = re.sub(r"[^A-Z0-9*?+./#&]+", "", plain(written).upper())
    return re.sub(r"^US\.|(?<=[0-9])\.(?=[0-9*?])", "", capitals)


def as_in_texts(written: str) -> Iterator[str]:
    """The spellings in which texts have an identifier: "9,113,703" for US9113703B2, "82 FR 45609" for 82 Fed. Reg. 45609."""
    with_field = dict.fromkeys(kind for field in of_type(FieldType.ID) for kind in kinds_of(field))
    for kind in with_field:
        value = None if kind is ModelNumber else kind.asked_for(written)
        if value:
            yield _US_WORDS.sub("", kind.format(value))
    for kind in identifiers():
        if kind.marks and kind not in with_field and (value := kind.normalize(written)):
            yield kind.format(value)


def bare_in_captions(written: str) -> Iterator[str]:
    """What captions may print of an identifier that was typed whole."""
    for kind in identifiers():
        value = kind.normalize(written)
        if value and (bare := kind.bare(value)):
            yield bare


def quoted(query: str) -> str:
    """The query with every marked identifier of several words in quotation marks: U.S. Patent No. 9,113,703."""
    # What is quoted already and the names of fields are no words: "patent:9113703" is marked by no word.
    masked = _OUT_OF_SIGHT.sub(lambda hidden: "|" * len(hidden[0]), query)
    parts, end = [], 0
    for start, stop in _spans(masked):
        words = query[start:stop]
        beside = query[max(0, start - 1) : start] + query[stop : stop + 1]
        taken = start < end or "|" in masked[start:stop]
        if taken or not _OF_A_QUERY.search(words) or any(sign in _NEXT_TO_A_SIGN for sign in beside):
            continue
        parts += [query[end:start], '"', words.replace("\\", " "), '"']
        end = stop
    return "".join(parts) + query[end:]


def _spans(text: str) -> list[tuple[int, int]]:
    """Where identifiers stand as texts mark them, or as only a search is given them; the longest first where they begin."""
    folded = plain_in_place(text)
    marked = {(found.start, found.end) for found in find.find_all(text)}
    typed = {found.span() for kind in identifiers() for form in kind.typed for found in form.finditer(folded)}
    return sorted(marked | typed, key=lambda span: (span[0], -span[1]))
