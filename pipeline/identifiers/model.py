"""Model, part and stock-keeping numbers, and the series of them that rulings describe in words.

Makers print one number in several ways ("SY-HD Chassis 3U", "SYHD CHASSIS 3U", full-width in Japanese texts): blanks, hyphens and
letter case do not count. O and 0, I and 1 stay apart: they tell models from each other as often as they are mistaken. Customs
rulings limit an order by series: "SKUs ending in the letters “WD” or “CS”" (HQ H340844), "series 1810 … models XFi and XTi" (HQ
H308232).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from pipeline.identifiers.base import Identifier, Mark, in_text, pattern
from pipeline.identifiers.characters import plain, plain_in_place

_LONGEST = 64
# Kept besides letters and digits: "1.5" and "15", "A1+" and "A1", "X/A" and "XA" are different models.
_KEPT = frozenset("+./#&*")
_LABEL = pattern(
    r"(?:(?:MODELS?|PARTS?|ITEMS?|PRODUCTS?|CATALOGU?E?|STYLES?|ARTICLES?)[ -](?:NOS?\b\.?|NUMBERS?\b|#)"
    r"|MODELS?(?=[ :])|SKUS?(?=[ :#])|P/N(?=[ :]))[ :#]{0,3}"
)
# The prolonged sound mark of katakana, typed for a hyphen between Latin letters and digits.
_TYPED_HYPHEN = re.compile(r"(?<=[A-Z0-9])ー+(?=[A-Z0-9])")


class ModelNumber(Identifier):
    """A model, part or stock-keeping number as its maker gives it."""

    name = "model"
    title = "Model or part number"
    strong = False
    why = "Makers choose them freely and alike (“A1”), and orders bar what infringes: without brand or maker it is no hit."
    marks = (
        Mark(
            in_text(
                r"\b(?:(?:model|part|item|product|style|article)s? (?:(?:nos?\b\.?|numbers?\b):?|#)"
                r"|SKUs?(?: (?:nos?\b\.?|numbers?\b))?:?|P/N:?)\s{0,20}(?=[^\s]{0,40}[0-9])"
            ),
            pattern(r"[A-Z0-9](?:[A-Z0-9./+#&-]{0,40}[A-Z0-9+])?(?![A-Z0-9])"),
        ),
    )

    @classmethod
    def normalize(cls, text: str) -> str | None:
        line = plain(text).upper()
        label = _LABEL.match(line)
        key = _key(line[label.end() :] if label else line)
        return key if key.strip("+./#&*") and len(key) <= _LONGEST else None


def _key(line: str) -> str:
    kept = unicodedata.normalize("NFKC", "".join(c for c in line.upper() if c.isalnum() or c in _KEPT))
    return _TYPED_HYPHEN.sub("", kept).strip("./")


Kind = Literal["prefix", "suffix", "series"]


@dataclass(frozen=True)
class Pattern:
    """A series of models: those whose number begins with, ends in, or belongs to the series of some signs."""

    kind: Kind
    signs: str  # as `ModelNumber` compares them

    def matches(self, value: str) -> bool:
        """Whether a model number, as written or normalised, is one of the series. A series 1810 has 1810-A and not 18105."""
        model = ModelNumber.normalize(value)
        if model is None:
            return False
        if self.kind == "suffix":
            return model.endswith(self.signs)
        follows = model[len(self.signs) :][:1]
        return model.startswith(self.signs) and not (self.kind == "series" and self.signs[-1].isdigit() and follows.isdigit())


_SIGNS = r"(?:[\"'][A-Z0-9/+.-]{1,20}[\"']|(?-i:[A-Z0-9][A-Z0-9/+-]{0,19})\b)"
_ALTERNATIVES = rf"{_SIGNS}(?:,?\s{{1,9}}(?:or|and)\s{{1,9}}{_SIGNS}|,\s{{0,9}}{_SIGNS}){{0,20}}"
_NAMED = r"(?:\s{1,9}the)?(?:\s{1,9}(?:letters?|digits?|numbers?|characters?|suffix(?:es)?|prefix(?:es)?|code))?\s{1,9}"
_WORDED = pattern(
    rf"\b(?:(?P<suffix>end(?:ing|s)?\s{{1,9}}(?:in|with)|with\s{{1,9}}(?:the\s{{1,9}})?suffix(?:es)?)"
    rf"|(?P<prefix>(?:begin(?:ning|s)?|start(?:ing|s)?)\s{{1,9}}with|with\s{{1,9}}(?:the\s{{1,9}})?prefix(?:es)?)|(?P<series>series)){_NAMED}"
    rf"(?P<signs>{_ALTERNATIVES})"
)
_SERIES_AFTER = pattern(r"(?<![A-Z0-9-])(?P<signs>(?-i:[A-Z]{0,4}[0-9][A-Z0-9]{1,9}))[ -]series\b")
_STAR = pattern(r"(?<![A-Z0-9*-])(?P<before>\*?)(?P<signs>[A-Z0-9][A-Z0-9/-]{1,19})(?P<after>\*?)(?![A-Z0-9*-])")
_ONE = pattern(_SIGNS)


def patterns(text: str) -> tuple[Pattern, ...]:
    """The series that words describe ("ending in", "beginning with", "series 1810", "1810 series", "XF-10*"), each once."""
    line = plain_in_place(text)
    found = sorted([*_worded(line), *_before_the_word(line), *_starred(line)], key=lambda at: at[0])
    return tuple(dict.fromkeys(one for _, one in found if one.signs))


def _worded(line: str) -> Iterator[tuple[int, Pattern]]:
    for words in _WORDED.finditer(line):
        kind: Kind = "suffix" if words["suffix"] else "prefix" if words["prefix"] else "series"
        for signs in _ONE.findall(words["signs"]):
            yield words.start(), _pattern(kind, signs)


def _before_the_word(line: str) -> Iterator[tuple[int, Pattern]]:
    for words in _SERIES_AFTER.finditer(line):
        yield words.start(), _pattern("series", words["signs"])


def _starred(line: str) -> Iterator[tuple[int, Pattern]]:
    for star in _STAR.finditer(line):
        if bool(star["before"]) != bool(star["after"]):
            yield star.start(), _pattern("suffix" if star["before"] else "prefix", star["signs"])


def _pattern(kind: Kind, signs: str) -> Pattern:
    return Pattern(kind, _key(plain(signs).upper().strip("\"'")))
