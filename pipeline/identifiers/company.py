"""Company names as they are compared: one company is written in several spellings, often within one notice.

Folding is for comparing only; what is shown is always a spelling as written. It unifies letter case, accents, punctuation, width
and the spelling of legal forms ("Co., Ltd.", "Company Limited"; "㈱", "(株)", "株式会社"), never two different forms: "Example
Inc." and "Example LLC" are two. Where a form of CJK, Hangul or Cyrillic stands, before or behind the name, does not count: people
write "(주)삼성" and "삼성(주)" for one company. A name and its transliteration stay two.

The forms are a table of our own: rigour, which has those of Latin and Cyrillic, finds none in CJK and Hangul, and
needs PyICU, which is built from source. Forms of the company law of Japan (Companies Act arts. 2, 6), Korea
(Commercial Act arts. 19, 170), China (Company Law art. 7) and Taiwan (Company Act art. 2), articles from memory; Latin ones as in
`legal_forms`, which reading shares. Simplified and traditional characters of a name itself are not unified.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from pipeline.identifiers.base import Identifier
from pipeline.identifiers.characters import each, plain_in_place
from pipeline.identifiers.legal_forms import LEGAL_FORMS

_LONGEST = 1_000  # characters of a name with all its aliases; what is longer is a paragraph
_CHARACTERS = 5_000  # that are folded once and kept
_REMEMBERED = 200  # characters of names that are folded once and kept, which bounds what the cache holds

_FORMS = {
    "incorporated": ("inc",), "corporation": ("corp",), "company": ("co",), "limited": ("ltd",), "coltd": ("co", "ltd"),
    "companies": ("cos",), "gesellschaft": ("ges",), "aktiengesellschaft": ("ag",), "pvt": ("pte",), "proprietary": ("pty",),
}  # fmt: skip
# "Private Limited" is Pvt. Ltd. in India and Pte. Ltd. in Singapore: one form of words, so one spelling.
_PHRASES: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("limited", "liability", "company"), ("llc",)),
    (("limited", "liability", "partnership"), ("llp",)),
    (("public", "limited", "company"), ("plc",)),
    (("private", "limited"), ("pte", "ltd")),
    (("kabushiki", "kaisha"), ("kk",)),
    (("gesellschaft", "mit", "beschrankter", "haftung"), ("gmbh",)),
    (("societe", "anonyme"), ("sa",)),
    (("sociedad", "anonima"), ("sa",)),
    (("societa", "per", "azioni"), ("spa",)),
    (("societas", "europaea"), ("se",)),
    (("besloten", "vennootschap"), ("bv",)),
    (("naamloze", "vennootschap"), ("nv",)),
    (("общество", "с", "ограниченнои", "ответственностью"), ("ооо",)),
)
# Spellings of the forms of CJK, Hangul and Cyrillic, each with the one that stands for it.
_OTHER_FORMS = {
    "股份有限公司": "股份有限公司", "有限責任公司": "有限責任公司", "有限责任公司": "有限責任公司", "有限公司": "有限公司",
    "株式会社": "株式会社", "株式會社": "株式会社", "有限会社": "有限会社", "有限會社": "有限会社",
    "合同会社": "合同会社", "合同會社": "合同会社", "合資会社": "合資会社", "合資會社": "合資会社",
    "合名会社": "合名会社", "合名會社": "合名会社",
    "주식회사": "주식회사", "유한책임회사": "유한책임회사", "유한회사": "유한회사", "합자회사": "합자회사", "합명회사": "합명회사",
}  # fmt: skip
_CYRILLIC_FORMS = frozenset(("ооо", "оао", "зао", "пао", "ао"))
_LONGEST_FIRST = sorted(_OTHER_FORMS, key=len, reverse=True)
# Short forms in brackets, as one sign (㈱, ㈜, which NFKC opens into brackets) or typed.
_BRACKETED = {
    "(股)公司": "股份有限公司", "(株)": "株式会社", "(有)": "有限会社", "(資)": "合資会社", "(名)": "合名会社", "(同)": "合同会社",
    "(주)": "주식회사", "(유)": "유한회사",
}  # fmt: skip
_BRACKETED_FORM = re.compile("|".join(re.escape(short) for short in _BRACKETED))
_CIRCLED = str.maketrans({"㊑": "(株)", "㊒": "(有)", "㊔": "(名)", "㊮": "(資)"})

_ALIAS = re.compile(
    r"\b(?:d\s?/\s?b\s?/\s?a|[afn]\s?/\s?k\s?/\s?a|d\.b\.a\.|[afn]\.k\.a\.|dba|aka|fka|nka|o\s?/\s?a|operating\s+as|carrying\s+on\s+business\s+as"
    r"|(?:also|formerly|now)\s+known\s+as|formerly|(?:also\s+)?(?:doing|trading)\s+business\s+as|trading\s+as)(?!\w)[\s:,]*",
    re.IGNORECASE,
)
# A short name given in brackets: d/b/a Howshare (“Howshare”).
_SHORT_NAME = re.compile(r"\(\s?(?:collectively,?\s|the\s)?[\"'][^()]{1,80}[\"']\s?\)")
# Marks of voicing tell kana apart (ハ, バ, パ); every other combining mark is an accent.
_VOICING = "\u3099\u309a"
_WITHIN_WORDS = ".'’ʼ"  # "L.L.C." and "LLC", "Macy's" and "Macys"


@dataclass(frozen=True)
class WrittenName:
    """A name as written, taken apart: what comes first, and each name after "d/b/a", "a.k.a.", "f/k/a", "n/k/a" or their like."""

    main: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class FoldedName:
    """A name ready to be compared: `main` without aliases, `core` without its legal form, `all` with every alias."""

    main: str
    core: str
    formless: bool  # written without a legal form
    all: frozenset[str]


def written_name(name: str) -> WrittenName:
    """Takes a name and its aliases apart."""
    parts = _parts(name)
    tidy = [_tidy(part) for part in parts]
    return WrittenName(tidy[0], tuple(dict.fromkeys(part for part in tidy[1:] if part)))


def folded(name: str) -> FoldedName:
    """Folds a name as written, its aliases ("d/b/a …", "f/k/a …") apart."""
    return _folded_before(name) if len(name) <= _REMEMBERED else _folded(name)


def same_key(name: str) -> str:
    """The key under which spellings of one company are one: its main name folded. Aliases are no key: companies share brands."""
    return folded(name).main


def is_legal_form(words: str) -> bool:
    """Whether words are a legal form, or several behind one another, and nothing of a name: "Corp.", "Company Limited"."""
    return folded(f"x {words}").core == "x"


@lru_cache(maxsize=20_000)
def _folded_before(name: str) -> FoldedName:
    return _folded(name)


def _folded(name: str) -> FoldedName:
    parts = _parts(name)
    main = _tokens(parts[0])
    core = list(main)
    while form := _form_at_end(core):
        del core[-form:]
    return FoldedName(
        main=_joined(main),
        core=_joined(core),
        formless=len(core) == len(main),
        all=frozenset(_joined(_tokens(part)) for part in parts),
    )


def _form_at_end(tokens: list[str]) -> int:
    """How many tokens at the end are a legal form, of a name that has more than these."""
    if len(tokens) > 1 and tokens[-1] in _FOLDED_FORMS:
        return 1
    return next((n for n in range(min(_LONGEST_FORM, len(tokens) - 1), 0, -1) if tuple(tokens[-n:]) in _LATIN_FORMS), 0)


def _parts(name: str) -> list[str]:
    """The name and its aliases, those without a letter or digit left out; at least one part."""
    line = " ".join(_SHORT_NAME.sub(" ", plain_in_place(name)).split())
    return [part for part in _ALIAS.split(line) if _words(part)] or [name]


def _tidy(part: str) -> str:
    stripped = part.strip(" ,;:(")
    return stripped if stripped.count("(") == stripped.count(")") else stripped.rstrip(" )")


def _tokens(text: str) -> tuple[str, ...]:
    words = _words(_opened(text))
    if words[:1] == ["the"] and len(words) > 1:
        words = words[1:]
    tokens = [token for word in _with_phrases(words) for token in _FORMS.get(word, (word,))]
    return _form_last(tokens)


def _opened(text: str) -> str:
    """A text with the bracketed short forms written out."""
    opened = each(text.translate(_CIRCLED), _composed).replace("( ", "(").replace(" )", ")")
    return _BRACKETED_FORM.sub(lambda short: _BRACKETED[short[0]], opened)


@lru_cache(maxsize=_CHARACTERS)
def _composed(character: str) -> str:
    return unicodedata.normalize("NFKC", character)


def _words(text: str) -> list[str]:
    """Words of letters and digits without accents, in lower case.

    Character by character, so that a run of combining marks costs no more than its length.
    """
    return unicodedata.normalize("NFC", each(text, _compared)).split()


@lru_cache(maxsize=_CHARACTERS)
def _compared(character: str) -> str:
    """What a character counts for: letters and digits in lower case, " and ", nothing, or a blank."""
    if character == "&":
        return " and "
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
    return "".join(c if c.isalnum() or c in _VOICING else " " for c in decomposed if not _is_within_words(c))


def _is_within_words(sign: str) -> bool:
    """Whether a sign is no part of a word and parts none: an accent, an apostrophe, the stop of an abbreviation."""
    return sign in _WITHIN_WORDS or (unicodedata.combining(sign) != 0 and sign not in _VOICING)


def _with_phrases(words: list[str]) -> list[str]:
    """The words with forms of several words shortened."""
    shortened: list[str] = []
    at = 0
    while at < len(words):
        length, short = _phrase_at(words, at)
        shortened += short
        at += length
    return shortened


def _phrase_at(words: list[str], at: int) -> tuple[int, tuple[str, ...]]:
    """How many words of a form stand there and their short form; else one word, which stays."""
    for phrase, short in _PHRASES:
        if words[at] == phrase[0] and tuple(words[at : at + len(phrase)]) == phrase:
            return len(phrase), short
    return 1, (words[at],)


def _form_last(tokens: list[str]) -> tuple[str, ...]:
    """The tokens with a form of CJK, Hangul or Cyrillic in its one spelling as the last of them.

    CJK names are written without blanks, so the form is looked for in the whole name.
    """
    if len(tokens) > 1 and tokens[0] in _CYRILLIC_FORMS:
        tokens = [*tokens[1:], tokens[0]]
    whole = _joined(tokens)
    for form in _LONGEST_FIRST:
        if whole.endswith(form) and len(whole) > len(form):
            return (whole[: -len(form)], _OTHER_FORMS[form])
    for form in _LONGEST_FIRST:
        if whole.startswith(form) and len(whole) > len(form):
            return (whole[len(form) :], _OTHER_FORMS[form])
    return tuple(_FORMS.get(whole, (whole,))) if whole in _FORMS else tuple(tokens)


def _joined(tokens: Iterable[str]) -> str:
    """The tokens without blanks; composed, since Hangul's letters may meet where a blank stood."""
    return unicodedata.normalize("NFC", "".join(tokens))


_FOLDED_FORMS = frozenset(_OTHER_FORMS.values()) | _CYRILLIC_FORMS
_LATIN_FORMS = frozenset(_tokens(spelling) for form in LEGAL_FORMS for spelling in form[1:]) | {("ges",)}
_LONGEST_FORM = max(map(len, _LATIN_FORMS))


class CompanyName(Identifier):
    """A company by its name. The value is a key for comparing, and no name to show."""

    name = "company"
    title = "Company name"
    strong = False
    why = "Companies share names and brands, one has many spellings, transliterations collide: a person compares addresses."

    @classmethod
    def normalize(cls, text: str) -> str | None:
        return same_key(text) or None if len(text) <= _LONGEST else None
