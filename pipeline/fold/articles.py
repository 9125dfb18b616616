"""Whether two wordings mean one article: "XR-200 redesign" and "the redesigned XR-200 units" do, "XR-200" and "chargers" do not.

Two articles taken for one would let goods in that an order bars, or stop goods that it does not: where words leave it open, the
answer is that it is open.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Alike = Literal["same", "open", "other"]

_TOKEN = re.compile(r"[^\W_]+(?:[-/.][^\W_]+)*")
_SPACED_CODE = re.compile(r"\b([A-Z]{1,4}) (\d{1,5}[A-Z]?)\b")  # "XR 200" is XR-200
_MARKED = re.compile("[™®©℠]")
_POSSESSIVE = re.compile(r"['’]s\b")
_NOISE = frozenset({  # words that tell no article from another, in the singular
    "a", "an", "the", "certain", "its", "their", "his", "these", "those", "this", "that", "such", "said", "all", "any",
    "both", "each", "of", "and", "or", "by", "as", "is", "are", "was", "were", "to", "in", "on", "respondent", "complainant",
    "importer", "product", "article", "device", "unit", "model", "version", "item", "good", "merchandise", "type", "series",
    "called", "named", "known", "manufactured", "made", "sold", "imported", "covered", "accused", "adjudicated",
})  # fmt: skip
_ORDINALS = {
    "first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6", "seventh": "7", "eighth": "8",
}  # fmt: skip
_NEW = frozenset({"redesign", "new", "modified", "alternative", "revised", "updated"})


@dataclass(frozen=True)
class Told:
    """By what an article is told: codes, numbers and letters that tell one from another, and its other words."""

    marks: frozenset[str]
    words: frozenset[str]

    @property
    def renewed(self) -> bool:
        """Whether it is a redesign of something."""
        return not self.words.isdisjoint(_NEW)

    @property
    def only_by_being_new(self) -> bool:
        """Whether a second redesign would be called the same."""
        return self.renewed and not self.marks


@dataclass(frozen=True)
class Known:
    """Words that all articles of an order may have: of its caption, and the first of the name of each company concerned."""

    caption: frozenset[str] = frozenset()
    companies: frozenset[str] = frozenset()


def known_words(captions: Iterable[str | None], names: Iterable[str]) -> Known:
    """From what an order bars as written, and the parties' names."""
    caption = frozenset(w for text in captions if text for w in told(text).words)
    return Known(caption, frozenset(next(iter(_folded(name)), "") for name in names) - {""} - caption)


def alike(one: str, other: str, known: Known) -> Alike:
    """Whether two wordings mean the same article, as far as their words say."""
    a, b = told(one), told(other)
    plain = known.caption | known.companies if a.marks else frozenset[str]()
    companies_a, companies_b = a.words & known.companies, b.words & known.companies
    differ = bool(companies_a and companies_b and companies_a.isdisjoint(companies_b))
    if a.marks == b.marks and a.words - plain == b.words - plain and not differ:
        return "same"
    if differ or (a.marks and b.marks and a.marks.isdisjoint(b.marks)):
        return "other"
    own_a, own_b = a.words - known.caption - known.companies, b.words - known.caption - known.companies
    told_a, told_b = own_a | a.marks, own_b | b.marks
    if told_a and told_b:
        return "other" if told_a.isdisjoint(told_b) else "open"
    return "open"  # one of them is told by nothing but what every article of the order is called


@lru_cache(maxsize=4_096)
def told(article: str) -> Told:
    """By what a wording tells its article."""
    marks, words = set[str](), set[str]()
    single = {m[0].casefold() for m in re.finditer(r"(?<=\s)[B-Z]\b|(?<=\s)A$", article)}  # "design A"
    for token in _folded(article):
        if any(c.isdigit() for c in token) or token in single:
            marks.add(token)
        elif token in _ORDINALS:
            marks.add(_ORDINALS[token])
        elif token not in _NOISE and len(token) > 1:
            words.add(token)
    for token in article.split():  # "XR-200+" is not the XR-200
        if signs := "".join(filter(_is_sign, token)):
            marks.add("".join(_folded(token)) + signs)
    return Told(frozenset(marks), frozenset(words))


def _is_sign(character: str) -> bool:
    """Whether it tells one article from another, as letters and figures do: no punctuation, and nothing that marks a mark."""
    return character in "*#%" or (unicodedata.category(character)[0] == "S" and not _MARKED.match(character))


def _folded(text: str) -> list[str]:
    text = _POSSESSIVE.sub("", _SPACED_CODE.sub(r"\1\2", _MARKED.sub("", text)))
    plain = unicodedata.normalize("NFKD", text).casefold()
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    found: list[str] = []
    for token in re.sub(r"\bre-design", "redesign", plain).replace("‑", "-").replace("–", "-").split():
        for part in _TOKEN.findall(token):
            pieces = [re.sub(r"[-/.]", "", part)] if any(c.isdigit() for c in part) else re.split(r"[-/.]", part)
            found.extend(_stem(piece) for piece in pieces)
    return found


def _stem(word: str) -> str:
    """Singular and plural are one word, and so are "redesign" and "redesigned"."""
    if word.startswith("redesign"):
        return "redesign"
    if any(c.isdigit() for c in word) or len(word) < _SHORT or word.endswith("ss"):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses")):
        return word[:-2]
    return word.removesuffix("s")


_SHORT = 4
