"""THE normaliser of identifier keywords: the key under which all spellings of one identifier are one.

It is a table of characters and an ordered table of patterns, which Python applies here and Elasticsearch, unchanged, in the
normaliser of its identifier fields. So a number meets its record in whatever spelling it is typed, here or in Kibana. Only
constructs that mean the same in Python and Java are used: no \\d, \\w, \\s, \\b, no flags, references as $1, and the characters are
plain capitals before the first pattern sees them.

It knows forms, not numbers: "US9113703B2" and "U.S. Patent No. 9,113,703" give 9113703, EP and other offices keep their code. What
needs more than a pattern (check digits, words of Japanese and Korean) is done before by `pipeline.identifiers`, whose values are
what is indexed. The key of an identifier is its own key. Two rights of one field never share one.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any

from pipeline.identifiers import identifiers
from pipeline.identifiers.characters import each, signs

LONGEST = 300  # characters; a longer value is no identifier, and is not indexed as one


def _characters() -> dict[str, str]:
    """Every character that has a plain one: full-width forms, dashes, quotes and blanks; and a to z as capitals."""
    table = {chr(0xFF01 + n): chr(0x21 + n).upper() for n in range(94)}
    table |= signs()
    table |= dict.fromkeys("\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u00a0\u1680\u2028\u2029\u202f\u205f\u3000", " ")
    table |= {chr(n): " " for n in range(0x2000, 0x200B)}
    return table | {chr(n): chr(n).upper() for n in range(ord("a"), ord("z") + 1)}


CHARACTERS = _characters()

_US = r"(?:U\. ?S\. ?(?:A\.)?|USA|US|UNITED STATES(?: OF AMERICA)?)"
_NO = r"(?:[ ,]?(?:NOS?[.]?|NUMBERS?|#)(?![A-Z]))?[:. ]{0,3}"
_PAT = rf"(?:(?:USPN|USPAT|USP)S?[.]?(?![A-Z0-9-])|(?:LETTERS |UTILITY )*(?:PATENTS?|PAT[.]?)(?: REGISTRATION)?(?![A-Z0-9-])){_NO}"
_REG = r"REG(?:ISTRATIONS?|'N|S?[.]|(?= NO))"
_MARK = r"(?:TRADE ?MARK|SERVICE ?MARK|TM|MARK)S?"
_KIND = r"[ .-]{0,2}[(]?[A-Z][0-9]?[)]?"
_SEVEN = r"([0-9])[ ,.]?([0-9]{3})[ ,.]?([0-9]{3})"

# In this order, each applied once to the whole. Replacements are in Java's spelling. Between the first and the others stand those
# of the kinds of identifiers that say their own: the numbers of one authority, one gazette.
_FIRST: tuple[tuple[str, str], ...] = (
    (r" +", " "),
    (r"^[ .,;:()\[\]'\"]+|[ .,;:(\[\]'\"]+$", ""),
    (r"^([^()]*)[)]+$", "$1"),
)
_THEN: tuple[tuple[str, str], ...] = (
    # Tariff codes and models by their labels.
    (r"^(?:HTSUSA?|HTS|H[.]S[.]|HS)(?: (?:CODE|ITEM|SUBHEADING|HEADING))?(?: (?:NO[.]?|NUMBER))?[ :]{1,2}(?=[0-9])", ""),
    (r"^([0-9]{4})[. ]([0-9]{2})(?:[. ]?([0-9]{2}))?(?:[. ]?([0-9]{2}))?$", "$1$2$3$4"),
    (r"^(?:MODEL|PART|ITEM|PRODUCT|CATALOG|STYLE|ARTICLE)S?[ -](?:NOS?[.]?|NUMBERS?|#)[ :#]{0,3}(?=[A-Z0-9])", ""),
    # Copyright: "Copyright Reg. No. VA 2-142-287", "VA0002142287".
    (rf"^(?:{_US} ?)?COPYRIGHTS? (?:{_REG}[ .]{{0,2}})?{_NO}(?=(?:TX|VA|PA|SR|PRE))", ""),
    (r"^(TXU?|VAU?|PAU?|SRU?|PRE)[ -]{0,2}0*([0-9]{1,3})-?([0-9]{3})-?([0-9]{3})?$", "$1$2$3$4"),
    (r"^(TXU?|VAU?|PAU?|SRU?|PRE)0*([1-9][0-9]{3,6})$", "$1$2"),
    # Trademarks by their words, offices as WIPO ST.3 codes them.
    (rf"^(?:(?:EU|EUROPEAN UNION|COMMUNITY|EUROPEAN) {_MARK}|EUTM|CTM)(?: {_REG})?{_NO}(?=[0-9])", "EM"),
    (r"^(?:EM[ .]?0*|0)([0-9]{2})[ ,.]?([0-9]{3})[ ,.]?([0-9]{3})$", "EM$1$2$3"),
    (rf"^(?:UK|U[.]K[.]|UNITED KINGDOM|BRITISH) {_MARK}(?: {_REG})?{_NO}(?:UK ?)?(?=[0-9])", "GB-"),
    (r"^UK[ .]?(?=[0-9])", "GB-"),
    (rf"^GB-{_SEVEN}([A-Z]?)$", "GB0000$1$2$3$4"),
    (rf"^(?:(?:WIPO )?INTERNATIONAL|MADRID|WIPO) (?:{_MARK} )?(?:INTERNATIONAL )?{_REG}{_NO}(?=[0-9])", "WO"),
    (r"^IR ?([0-9]?)[ ,.]?([0-9]{3})[ ,.]?([0-9]{3})([A-Z]?)$", "WO$1$2$3$4"),
    (rf"^(?:(?:{_US}|FEDERAL|REGISTERED) ?)*(?:{_MARK} ?)?{_REG}{_NO}(?=[0-9])", "US."),
    (rf"^(?:(?:{_US}|FEDERAL|REGISTERED) ?)*{_MARK}(?![A-Z0-9-]){_NO}(?=[0-9][0-9,. ]{{5}})", "US."),
    # Patents: Europe, Japan, WIPO and those that only lose signs and the kind code.
    (r"^EUROPEAN PATENT(?: SPECIFICATION)?" + _NO + r"(?:EP)?(?=[ .]?[0-9])", "EP"),
    (rf"^(?:EP|E[.]P[.])(?: ?[(][A-Z]{{2}}[)])?[ .-]?(?:[AB][0-9]?[ -])?{_SEVEN}(?:{_KIND})?$", "EP$1$2$3"),
    (r"^(?:JAPANESE|JAPAN) PATENT(?: REGISTRATION)?" + _NO + r"(?:JP[ -]?)?(?=[0-9])", "JP"),
    (rf"^JP[ .-]?{_SEVEN}(?:[ .-]{{0,2}}[(]?[AB][0-9]?[)]?)?$", "JP$1$2$3"),
    (rf"^JP[ .-]?{_SEVEN}[ .-]{{0,2}}[(]?[UY][0-9]?[)]?$", "JPU$1$2$3"),
    (rf"^JP[ .-]?{_SEVEN}[ .-]{{0,2}}[(]?S[0-9]?[)]?$", "JPD$1$2$3"),
    (rf"^WO[ /.-]?((?:19|20)[0-9]{{2}})[ /]?([0-9]{{5}})(?:{_KIND})?$", "WO$10$2"),
    (rf"^WO[ /.-]?((?:19|20)[0-9]{{2}})[ /]?([0-9]{{6}})(?:{_KIND})?$", "WO$1$2"),
    (rf"^WO[ /-]?(7[89]|[89][0-9])[ /]([0-9]{{5}})(?:{_KIND})?$", "WO19$10$2"),
    (rf"^WO[ /-]?(0[0-4])[ /]([0-9]{{5}})(?:{_KIND})?$", "WO20$10$2"),
    (rf"^DE[ .-]?(1[0-2]|2[01]|40|50|60)[ .]?((?:19|20)[0-9]{{2}})[ .]?([0-9]{{3}})[ .]?([0-9]{{3}})(?:[.-][0-9])?(?:{_KIND})?$",
     "DE$1$2$3$4"),
    (rf"^DE[ .-]?0*([1-9][0-9]{{0,2}})[ .]?([0-9]{{2,3}})[ .]?([0-9]{{3}})(?:{_KIND})?$", "DE$1$2$3"),
    (rf"^GB[ .-]?([0-9]?)[ ,.]?([0-9]{{3}})[ ,.]?([0-9]{{3}})(?:{_KIND})?$", "GB$1$2$3"),
    (rf"^CN[ .-]?([0-9]{{7}}|[0-9]{{9}})(?:{_KIND})?$", "CN$1"),
    (r"^(?:CN[ .-]?)?ZL[ .]?((?:19|20)?[0-9]{2}) ?([1-389]) ?([0-9]{5,7})[ .]?([0-9X])$", "CNZL$1$2$3$4"),
    (rf"^KR[ .-]?([123]0)[ -]?([0-9]{{7}})(?:{_KIND})?$", "KR$1$2"),
    (rf"^KR[ .-]?([12]0)[ -]?((?:19|20)[0-9]{{2}})[ -]?([0-9]{{7}})(?:{_KIND})?$", "KR$1$2$3"),
    (rf"^TW[ .-]?([IMD])[ -]?([0-9]{{6}})(?:{_KIND})?$", "TW$1$2"),
    (r"^(EP|JP|WO|GB|DE|CN|KR|TW|EM)[.](?=[A-Z]{0,2}[0-9])", "$1"),
    # United States: words and code go, letters for designs, reissues and plants stay or come of the word or kind code.
    (rf"^(?:{_US}[ .-]?)?(?:PATENT |PAT[.] )?(?:APPLICATION |APPL?[.] )?PUB(?:LICATION|[.])?{_NO}(?:{_US}[ .-]?)?(?=20[0-9]{{2}})",
     "US."),
    (rf"^{_US}[ .-]?(20[0-9]{{2}})[ /-]?([0-9]{{6}})(?:{_KIND})?$", "$10$2"),
    (rf"^{_US}[ .-]?(20[0-9]{{2}})[ /-]?([0-9]{{7}})(?:{_KIND})?$", "$1$2"),
    (rf"^(?:{_US}[ .-]?)?DESIGN {_PAT}(?:DES[.]?|D)?[ .]?(?=[0-9])", "US.D"),
    (rf"^(?:{_US}[ .-]?)?REISSUED? {_PAT}(?:RE)?[ .]?(?=[0-9])", "US.RE"),
    (rf"^(?:{_US}[ .-]?)?PLANT {_PAT}(?:PP)?[ .]?(?=[0-9])", "US.PP"),
    (rf"^(?:{_US}[ .-]?)?{_PAT}(?=(?:DES[.]?|D|RE|RX|PP|AI|H|T|X)?[ .-]?[0-9])", "US."),
    (rf"^{_US}[ .-]?([0-9][0-9,. ]*[0-9])[ .-]{{0,2}}[(]?S[0-9]?[)]?$", "US.D$1"),
    (rf"^{_US}[ .-]?([0-9][0-9,. ]*[0-9])[ .-]{{0,2}}[(]?E[0-9]?[)]?$", "US.RE$1"),
    (rf"^{_US}[ .-]?([0-9][0-9,. ]*[0-9])[ .-]{{0,2}}[(]?P[0-9]?[)]?$", "US.PP$1"),
    (rf"^{_US}[ .-]?(?=(?:DES[.]?|D|RE|RX|PP|AI|H|T|X)?[ .-]?0*[1-9][0-9]{{0,2}}[,. ]?[0-9]{{3}})", "US."),
    (r"^US[.](?:DES[.]?|D)[ .-]?(?=[0-9])", "US.D"),
    (rf"^US[.]((?:D|RE|RX|PP|AI|H|T|X)?)[ .-]?0*([1-9][0-9]{{0,2}})[,. ]?([0-9]{{3}})[,. ]?([0-9]{{3}})?(?:{_KIND})?$",
     "$1$2$3$4"),
    (r"^US[.](?=[A-Z0-9])", ""),
    # Without any mark: digits in groups, with a kind code of a letter and a digit at most.
    (r"^(?:DES[.]? ?|D)([0-9]{1,3})[,.]?([0-9]{3})(?: ?[(]?S[0-9]?[)]?)?$", "D$1$2"),
    (r"^(RE|PP)[. ]{0,2}([0-9]{1,3})[,.]?([0-9]{3})(?: ?[(]?[EP][0-9]?[)]?)?$", "$1$2$3"),
    (r"^([0-9]{1,3}),([0-9]{3})$", "$1$2"),
    (r"^([0-9]{1,3})[,.]([0-9]{3})[,.]([0-9]{3})(?:[ .-]{0,2}[(]?[A-CEHIPST][0-9][)]?)?$", "$1$2$3"),
    (r"^([0-9]{7,8})[ .-]{0,2}[(]?[ABCE][0-9][)]?$", "$1"),
    # Whatever is left loses its blanks, hyphens and commas; "+./#&*" tell models apart.
    (r"[ _,:;'\"()\[\]{}-]+", ""),
    (r"^[./]+|[./]+$", ""),
    # GTIN of 12 to 14 digits are one number with leading zeros.
    (r"^(?=[0-9]{12,14}$)0+([1-9][0-9]*)$", "$1"),
)  # fmt: skip

_TABLE = str.maketrans(CHARACTERS)


@cache
def patterns() -> tuple[tuple[str, str], ...]:
    """All of them, in the order in which they are applied."""
    return (*_FIRST, *(pattern for kind in identifiers() for pattern in kind.keys), *_THEN)


@cache
def _compiled() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), re.sub(r"\$([0-9])", r"\\g<\1>", to)) for pattern, to in patterns())


@lru_cache(maxsize=50_000)  # one number stands in its notices, in its case, in its orders and in each alert about them
def identifier_key(text: str) -> str:
    """The key of an identifier in any spelling; "" for one that is none."""
    if len(text) > LONGEST:
        return ""
    key = text.translate(_TABLE)
    for pattern, replacement in _compiled():
        if pattern.search(key):  # hardly ever: a replacement is dear even where there is nothing to replace
            key = pattern.sub(replacement, key)
    return key if key.isascii() else each(key, _capital)


def _capital(character: str) -> str:
    """As Java's capitals are, one for one."""
    capital = character.upper()
    return capital if len(capital) == 1 else character


def char_filters() -> dict[str, Any]:
    """The same as Elasticsearch's char filters, by name, in their order; its filter `uppercase` comes after them."""
    mapping = {"type": "mapping", "mappings": [f"{_escaped(c)} => {_escaped(to)}" for c, to in sorted(CHARACTERS.items())]}
    replaces = {
        f"identifier_{n:02d}": {"type": "pattern_replace", "pattern": pattern, "replacement": to}
        for n, (pattern, to) in enumerate(patterns())
    }
    return {"identifier_characters": mapping, **replaces}


def _escaped(text: str) -> str:
    """A text as Elasticsearch's mapping reads it: UTF-16 units as \\uXXXX."""
    units = text.encode("utf-16-be")
    return "".join(f"\\u{units[n]:02X}{units[n + 1]:02X}" for n in range(0, len(units), 2))
