"""How texts become words, the same in SQLite, where it is done here, and in Elasticsearch, where its own analysis does it.

1. Characters: one table makes letters plain (case, accents, full width) and blanks of the signs that Unicode's word rules would
   keep within a word. Elasticsearch has the table as a char filter before its standard tokenizer.
2. Words: runs of letters and digits. Chinese, Japanese and Korean, which are written without blanks, give each pair of neighbours.
3. Stems in English, and in German, French and Dutch of records that have a text in that language, by Snowball. A text's word meets
   a question's if they are the same, or have one stem that is neither short nor a common word; names are met as they stand.
   Phrases and patterns are of words as they stand, too.

Pure, but for a cache of stems.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

import Stemmer

from pipeline.search.common_words import COMMON

# By subfield: Elasticsearch's name of the stemmer, and Snowball's. Its Dutch one is Porter's, which Snowball has renamed.
LANGUAGES: Mapping[str, tuple[str, str]] = {
    "en": ("porter2", "english"),
    "de": ("german", "german"),
    "fr": ("french", "french"),
    "nl": ("dutch", "dutch_porter"),
}
LEAST_STEM: Mapping[str, int] = {"en": 3, "de": 4, "fr": 4, "nl": 4}  # letters
CJK = "cjk"  # the subfield of pairs

_LETTERS = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ł": "l", "þ": "th", "ı": "i", "ŋ": "n", "ŧ": "t",
    "ĸ": "q", "ŀ": "l", "ŉ": "n",
}  # fmt: skip
# What Unicode's word rules (UAX 29) keep between letters or digits, besides whole categories of signs.
_WITHIN = ".,:;'’‘·_՛՜՞՟׳״،؍٫٬߸⁄։܂‧︐︓︔﹐﹒﹔﹕\u202f"
_SIGN_CATEGORIES = ("Sk", "Pc")
_UNSEEN = "\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\ufeff"
# What its rules take for words of their own, as emoji, and what stands in texts.
_PICTURES = "©®™ℹ"
_HALF_WIDTH = range(0xFF66, 0xFFA0)
_VOICED = ("\uff9e", "\uff9f")
_VOICING = "\u3099\u309a"
# Letters with accents: Latin and Greek. Others (й) are letters of their own.
_FOLDED = (range(0xAA, 0x250), range(0x370, 0x400), range(0x1E00, 0x1F00), range(0x2070, 0x20A0), range(0xFB00, 0xFB07))


def _character(c: str) -> str:
    """What a character is compared as."""
    if c in _UNSEEN or (unicodedata.category(c) == "Mn" and "\u0300" <= c <= "\u036f"):
        return ""
    if c in _WITHIN or c in _PICTURES or unicodedata.category(c) in _SIGN_CATEGORIES:
        return " "
    low = c.lower()
    if low in _LETTERS:
        return _LETTERS[low]
    if 0xFF00 <= ord(c) < 0xFFF0:
        wide = unicodedata.normalize("NFKC", c)
        return "" if wide in _VOICING else " " if wide in _WITHIN else wide.lower()
    if any(ord(c) in part for part in _FOLDED):
        base = "".join(x for x in unicodedata.normalize("NFKD", low) if not unicodedata.combining(x))
        if base.isascii() or all("\u0370" <= x < "\u0400" for x in base):
            return base if base.isalnum() else " "
    if unicodedata.category(c) == "No":
        return " "
    return low if len(low) == 1 else low[0]


def _table() -> dict[str, str]:
    """Every character that is compared as something else; two characters where half-width kana carry their mark of voicing."""
    ranges = (range(0x21, 0x590), range(0x5B0, 0x700), range(0x7C0, 0x800), range(0x10A0, 0x1100), range(0x13A0, 0x1400),
              range(0x1800, 0x1810), range(0x1E00, 0x2070), range(0x2070, 0x20A0), range(0x2100, 0x2190), range(0x2460, 0x2480),
              range(0xA640, 0xA700), range(0xFB00, 0xFB07), range(0xFE10, 0xFE70), range(0xFF00, 0xFFF0))  # fmt: skip
    table = {chr(n): _character(chr(n)) for part in ranges for n in part if _character(chr(n)) != chr(n)}
    for kana in map(chr, _HALF_WIDTH):
        for mark in _VOICED:
            voiced = unicodedata.normalize("NFKC", kana + mark)
            if len(voiced) == 1:
                table[kana + mark] = voiced
    return table


CHARACTERS = _table()
_TRANSLATED = str.maketrans({c: to for c, to in CHARACTERS.items() if len(c) == 1})
# Keywords keep their signs.
_KEY_TRANSLATED = str.maketrans({c: to for c, to in CHARACTERS.items() if len(c) == 1 and to.strip()})
_HALF_WIDTH_RUN = re.compile("[\uff66-\uff9f]+")
_SIGNS = {n: " " for n in range(128) if not chr(n).isalnum()}
_ASCII_WORDS = {n: CHARACTERS.get(chr(n), chr(n)) if chr(n).isalnum() else " " for n in range(128)}
_APART = re.compile(r"[^\W_]+")
_RUN = re.compile("[\x00-\x7f]+|[^\x00-\x7f]+")

# Without 々, which the tokenizer leaves by itself.
_CJK = (
    "\u1100-\u11ff\u3007\u3021-\u3029\u3038-\u303a\u3041-\u3096\u309d-\u309f\u30a0-\u30fa\u30fc-\u30ff\u3131-\u318e"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97c\uac00-\ud7a3\ud7b0-\ud7fb\uf900-\ufad9\U00020000-\U0003ffff"
)
_CJK_RUN = re.compile(f"[{_CJK}]+")
_WORD = re.compile(rf"[{_CJK}]+|[^\W_{_CJK}]+")


class Word(NamedTuple):
    """A word of a text: as it is compared, and where it stands in the text as written."""

    text: str
    start: int
    end: int


def plain(text: str) -> str:
    """A text with plain characters: its words are its runs of letters and digits."""
    return text.translate(_TRANSLATED) if text.isascii() else _in_runs(text, _plain_run)


def _in_runs(text: str, others: Callable[[str], str]) -> str:
    """A text with its runs of ASCII made plain, and `others` of those of other characters.

    A run of ASCII is translated many times as fast as a text with one other sign in it.
    """
    composed = unicodedata.normalize("NFC", text)
    return _RUN.sub(lambda run: run[0].translate(_TRANSLATED) if run[0].isascii() else others(run[0]), composed)


@lru_cache(maxsize=2_000)  # dashes, letters with accents
def _plain_run(others: str) -> str:
    return _HALF_WIDTH_RUN.sub(_full_width, others).translate(_TRANSLATED)


@lru_cache(maxsize=2_000)  # dashes, letters with accents
def _indexable_run(others: str) -> str:
    return _CJK_RUN.sub(lambda run: f" {' '.join(_pairs(run[0]))} ", _plain_run(others))


def _full_width(run: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", run[0]).translate(dict.fromkeys(map(ord, _VOICING)))


@lru_cache(maxsize=50_000)
def key(text: str) -> str:
    """A keyword without regard to case and accents; its signs count."""
    return unicodedata.normalize("NFC", text).translate(_KEY_TRANSLATED)


def words(text: str) -> list[str]:
    """The words of a text in their order, pairs for runs of CJK."""
    if text.isascii():
        return text.translate(_ASCII_WORDS).split()
    folded = plain(text)
    if not _CJK_RUN.search(folded):
        return _APART.findall(folded)
    return [word for run in _WORD.findall(folded) for word in _pairs(run)]


def indexable(text: str) -> str:
    """The same words, parted by blanks or by signs that are no part of a word: what SQLite is given, fast."""
    return text.translate(_TRANSLATED) if text.isascii() else _in_runs(text, _indexable_run)


def distinct(indexed: str) -> set[str]:
    """The words, each once, of a text that is `indexable`."""
    return set(indexed.translate(_SIGNS).split() if indexed.isascii() else _APART.findall(indexed))


def is_cjk(word: str) -> bool:
    """Whether a word is of CJK characters: one, or a pair."""
    return _CJK_RUN.fullmatch(word) is not None


def _pairs(run: str) -> list[str]:
    if len(run) < 2 or not _CJK_RUN.match(run):
        return [run]
    return [run[n : n + 2] for n in range(len(run) - 1)]


def located(text: str) -> Iterator[Word]:
    """The words of a text with their places in it."""
    folded = plain(text)
    places = range(len(text) + 1) if len(folded) == len(text) else _places(text, folded)
    for run in _WORD.finditer(folded):
        start, found = run.start(), run[0]
        if len(found) > 1 and _CJK_RUN.match(found):
            yield from (Word(found[n : n + 2], places[start + n], places[start + n + 2]) for n in range(len(found) - 1))
        else:
            yield Word(found, places[start], places[run.end()])


def _places(text: str, folded: str) -> list[int]:
    """For each place in the folded text the place in the text it comes from; where runs changed as a whole, the nearest."""
    places = [at for at, c in enumerate(text) for _ in _TRANSLATED.get(ord(c), c)]
    places += [len(text)] * (len(folded) + 1 - len(places))
    return places


def stem(word: str, language: str) -> str:
    """A word's stem in a language of `LANGUAGES`."""
    return stems(word)[tuple(LANGUAGES).index(language)]


@lru_cache(maxsize=100_000)
def stems(word: str) -> tuple[str, ...]:
    """A word's stems in the order of `LANGUAGES`."""
    if word.isdecimal():  # half of the words of a large store, and no ending is one of digits
        return (word,) * len(LANGUAGES)
    # A stemmer keeps the word it works on, so each call has its own: two threads could not share one.
    return tuple(Stemmer.Stemmer(name, 0).stemWord(word) for _, name in LANGUAGES.values())


def counted_stems(word: str) -> tuple[str, ...]:
    """The same, "" for each that is too short or common to tell a word by: "Orly" is no "or", "care" no German "car".

    English ones have three letters at least, since "bags" must find "bag".
    """
    return tuple(
        stem if len(stem) >= LEAST_STEM[language] and stem not in COMMON else ""
        for language, stem in zip(LANGUAGES, stems(word), strict=True)
    )


def meets(word: str, other: str, languages: Iterable[str] = ("en",)) -> bool:
    """Whether a word of a question meets one of a text in these languages: the same, or a stem in common that counts."""
    if word == other or word[:2] != other[:2]:
        return word == other
    stems_of, others = counted_stems(word), counted_stems(other)
    return any(stems_of[n] and stems_of[n] == others[n] for n in map(tuple(LANGUAGES).index, languages))


def akin(word: str, other: str) -> bool:
    """Whether two words are the same, or have one stem in one of the languages."""
    # Stemmers change endings: words that differ at the start are not looked at, which saves nearly all of the work.
    return word == other or (word[:2] == other[:2] and any(a == b for a, b in zip(stems(word), stems(other), strict=True)))


def analysis() -> dict[str, Any]:
    """The same analysis as Elasticsearch's settings: analyzers `words` and `words_en` … `words_cjk`, normalizer `key`.

    Of the table it gets what its own filters for case, accents and width do not do: a large one makes every index slow to make.
    """
    mappings = [f"{_escaped(c)} => {_escaped(to)}" for c, to in sorted(CHARACTERS.items()) if not _is_filtered(c, to)]
    filters: dict[str, Any] = {f"stem_{name}": {"type": "stemmer", "language": es} for name, (es, _) in LANGUAGES.items()}
    filters |= {f"long_{name}": {"type": "length", "min": least} for name, least in LEAST_STEM.items()}
    filters["common"] = {"type": "stop", "stopwords": sorted(COMMON)}
    # The tokenizer parts Latin from other scripts, but not from Hangul: "LG전자". By runs: a look at what stands before and behind
    # each character took two fifths of the time of making an index. What stands before the first CJK character is looked at first:
    # in nearly every text there is nothing else.
    cjk = f"{_CJK}\uff66-\uff9f"  # half-width kana become wide only after it
    runs = f"((?:[\\x00-\\u10FF]++|[^\\x00-\\u10FF{cjk}]++)++|[{cjk}]++)"
    plainer = ["cjk_width", "lowercase", "asciifolding"]
    common = {"type": "custom", "char_filter": ["word_characters", "beside_cjk", "last_blank"], "tokenizer": "standard"}
    analyzers: dict[str, Any] = {"words": {**common, "filter": plainer}}
    analyzers |= {f"words_{name}": {**common, "filter": [*plainer, f"stem_{name}", f"long_{name}", "common"]} for name in LANGUAGES}
    analyzers[f"words_{CJK}"] = {**common, "filter": [*plainer, "cjk_bigram"]}
    return {
        "char_filter": {
            "word_characters": {"type": "mapping", "mappings": mappings},
            "beside_cjk": {"type": "pattern_replace", "pattern": runs, "replacement": "$1 "},
            # Behind the last run none: the beginning of a word ("dron*") goes through these filters as well, and has no blank.
            "last_blank": {"type": "pattern_replace", "pattern": " \\z", "replacement": ""},
        },
        "filter": filters,
        "analyzer": analyzers,
        "normalizer": {"key": {"type": "custom", "filter": ["lowercase", "asciifolding"]}},
    }


def _is_filtered(c: str, to: str) -> bool:
    """Whether Elasticsearch's own filters make of a character what the table does. They see letters and digits only."""
    if len(c) > 1:
        return False
    latin = c < "\u0250" or "\u1e00" <= c < "\u1f00" or "\ufb00" <= c < "\ufb07"
    letter = unicodedata.category(c).startswith("L") and c not in "ªº"
    return to == c.lower() or (letter and latin and to.isascii()) or ("\uff00" <= c < "\uffa0" and to.strip() != "")


def _escaped(text: str) -> str:
    """A text as Elasticsearch's mapping filter reads it: \\uXXXX."""
    return "".join(f"\\u{ord(c):04X}" for c in text)
