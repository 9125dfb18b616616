"""One language that mails are written in: the strings of `alerts.wording` (`phrases` and its sisters) as it says them. Pure.

What English says is the key (gettext's msgid): nobody writes a string twice. A string that a catalogue does not have stands in
English and says so; names, numbers, dates (ISO 8601), quotes and rows of law stay as they are in every language.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, Protocol

from babel import Locale

from alerts.wording.phrases_of_rights import AND, DOT, KINDS, NUMBERED, OF_OFFICE, RIGHTS
from pipeline.records import AnswerWord, RightKind

_FILLED: Final = re.compile(r"\{\w+\}")
_IN_ENGLISH: Final = " [English]"  # behind what a catalogue does not have
_LONGEST: Final = 78  # columns of a subject, as RFC 5322 has lines
_LONGEST_WIDE: Final = 40  # where a letter takes two of them, as much as a telephone shows
_WIDE: Final = frozenset({"ja", "ko", "zh"})


class _Right(Protocol):
    @property
    def kind(self) -> RightKind | None: ...
    @property
    def office(self) -> str | None: ...


@dataclass(frozen=True, eq=False)
class Speech:
    """How one language says what mails say. `forms`: by what English says; `counted_forms`: one for each of its plurals."""

    language: str  # as RFC 5646 tags it: "de", "zh-Hant"
    forms: Mapping[str, str] = field(default_factory=dict)
    counted_forms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    reviewer: str = ""  # who signed the translation; empty: nobody yet
    reviewed_on: str = ""
    is_whole: bool = True  # whether its catalogue has all that mails say
    answer_words: Mapping[str, str] = field(default_factory=lambda: {word.value: word.value for word in AnswerWord})

    @property
    def is_english(self) -> bool:
        return self.language == "en"

    @property
    def wide(self) -> bool:
        """Whether its letters take two columns."""
        return self.language.partition("-")[0] in _WIDE

    @property
    def longest(self) -> int:
        """How many columns a subject may have."""
        return _LONGEST_WIDE if self.wide else _LONGEST

    def __call__(self, form: str, /, **values: object) -> str:
        """A string as this language says it, filled with `values`, which are never read as forms."""
        said = self.forms.get(form)
        if said is None:
            mark = "" if self.is_english or not needs_words(form) else _IN_ENGLISH
            return form.format(**values) + mark
        return said.format(**values)

    def of(self, n: int, forms: tuple[str, str], /, **values: object) -> str:
        """A string that has another form for one than for more of something."""
        one, more = forms
        english = one if n == 1 else more
        if self.is_english:
            return english.format(n=n, **values)
        said = self.counted_forms.get(one)
        if said is None:
            return english.format(n=n, **values) + _IN_ENGLISH
        return said[_plural(self.language, n)].format(n=n, **values)

    def counted(self, n: int, thing: str) -> str:
        """A number with its noun: "1 order", "2 orders"."""
        return self.of(n, counted(thing))

    def listed(self, things: Iterable[str]) -> str:
        """ "A", "A and B", "A; B and C": semicolons, because company names hold commas."""
        *head, last = list(things) or [""]
        return f"{'; '.join(head)}{self(AND)}{last}" if head else last

    def sentence(self, words: str) -> str:
        """With a full stop, also after "Ltd." """
        return words if words.endswith((".", "?", "!", "。", "？", "！")) else words + self(DOT)

    def right_kind(self, right: _Right) -> str:
        """ "US patent", "US registered trademark" """
        return self._of_office(right.office, self.of(1, _kinds(right)))

    def right_kinds(self, n: int, right: _Right) -> str:
        """The same of several."""
        return self._of_office(right.office, self.of(n, _kinds(right)))

    def _of_office(self, office: str | None, kind: str) -> str:
        return self(OF_OFFICE, office=office, kind=kind) if office else kind

    def market(self, code: str, name: str) -> str:
        """An ally's market by name; in English as its file calls it."""
        return name if self.is_english else Locale.parse(self.language, sep="-").territories.get(code, name)

    def columns(self, text: str) -> int:
        """How many columns of a list of subjects a text takes, a wide letter two (Unicode Standard Annex 11)."""
        return sum(1 + (unicodedata.east_asian_width(character) in "WF") for character in text)


ENGLISH: Final = Speech("en")


def counted(thing: str) -> tuple[str, str]:
    """A noun with its number, as English says one and more of it."""
    return NUMBERED.format(n="{n}", things=thing), NUMBERED.format(n="{n}", things=f"{thing}s")


def needs_words(form: str) -> bool:
    """Whether a string says anything beside what it is filled with: others are the same in every language."""
    return any(character.isalpha() for character in _FILLED.sub("", form))


def _kinds(right: _Right) -> tuple[str, str]:
    return KINDS[right.kind] if right.kind else RIGHTS


def _plural(language: str, n: int) -> int:
    """Which of a language's forms counts so many (Unicode CLDR): those here have one, or one for one and one for more."""
    if language.partition("-")[0] in _WIDE:
        return 0
    return int(n > 1) if language.partition("-")[0] == "fr" else int(n != 1)
