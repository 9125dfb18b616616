"""Identifiers in what a person types: which are marked, under which keys each field has them, how texts write them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.identifiers import find
from pipeline.identifiers.base import Identifier
from pipeline.identifiers.characters import plain
from pipeline.identifiers.copyright import CopyrightRegistration
from pipeline.identifiers.docket import Docket
from pipeline.identifiers.hs import TariffCode
from pipeline.identifiers.investigation import Investigation
from pipeline.identifiers.model import ModelNumber
from pipeline.identifiers.patent import PatentNumber
from pipeline.identifiers.trademark import TrademarkRegistration
from pipeline.search.identifier_key import identifier_key

KIND_OF_FIELD: dict[str, type[Identifier]] = {
    "case": Investigation,
    "order": Investigation,
    "docket": Docket,
    "patent": PatentNumber,
    "lifted_patent": PatentNumber,
    "trademark": TrademarkRegistration,
    "copyright": CopyrightRegistration,
    "model": ModelNumber,
    "hts": TariffCode,
}
_BARE_CASE = re.compile(r"[0-9]{2,4}")
# How texts write a number apart from its office: "9,113,703" of "US 9,113,703" and of "U.S. Reg. No. 9,113,703".
_US_WORDS = re.compile(r"^(?:US|U\.S\. Patent No\.|U\.S\. Reg\. No\.) ")
_OF_A_QUERY = re.compile(r"[\s:()\[\]{}/]")
_OUT_OF_SIGHT = re.compile(r'"(?:[^"\\]|\\.)*"?|\b[a-z_]+(?=:)|(?<=[a-z_]):')
_NEXT_TO_A_SIGN = "*?~^\\"


def keys_of(field: str, written: str) -> tuple[str, ...]:
    """The keys under which an identifier field may have what a person wrote: as it is, and as its kind reads it."""
    keys = [identifier_key(written)]
    if field in ("case", "order") and _BARE_CASE.fullmatch(written.strip()):
        written = f"337-TA-{written.strip()}"
    kind = KIND_OF_FIELD.get(field)
    value = kind.normalize(written) if kind else None
    if value:
        keys.append(identifier_key(value))
    return tuple(dict.fromkeys(key for key in keys if any(map(str.isalnum, key))))


def pattern_of(written: str) -> str:
    """A pattern of an identifier without its signs: 337-TA-12* as 337TA12*. Patterns are of keys, not of spellings."""
    capitals = re.sub(r"[^A-Z0-9*?+./#&]+", "", plain(written).upper())
    return re.sub(r"^US\.|(?<=[0-9])\.(?=[0-9*?])", "", capitals)


def as_in_texts(written: str) -> Iterator[str]:
    """The spellings in which texts have an identifier: "9,113,703" for US9113703B2."""
    for kind in dict.fromkeys(KIND_OF_FIELD.values()):
        value = None if kind is ModelNumber else kind.normalize(written)
        if value:
            yield _US_WORDS.sub("", kind.format(value))


def quoted(query: str) -> str:
    """The query with every marked identifier of several words in quotation marks: U.S. Patent No. 9,113,703."""
    # What is quoted already and the names of fields are no words: "patent:9113703" is marked by no word.
    masked = _OUT_OF_SIGHT.sub(lambda hidden: "|" * len(hidden[0]), query)
    parts, end = [], 0
    for found in find.find_all(masked):
        words = query[found.start : found.end]
        beside = query[max(0, found.start - 1) : found.start] + query[found.end : found.end + 1]
        taken = found.start < end or "|" in masked[found.start : found.end]
        if taken or not _OF_A_QUERY.search(words) or any(sign in _NEXT_TO_A_SIGN for sign in beside):
            continue
        parts += [query[end : found.start], '"', words.replace("\\", " "), '"']
        end = found.end
    return "".join(parts) + query[end:]
