"""What every kind of identifier is.

The shape is rigour's (`rigour.ids.common`, MIT): a class that is never instantiated, with `normalize` and `format`, and the
question whether it is strong. Ours adds how it stands in running text.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import ClassVar

# Between two items of a list: "7,351,506; 8,947,604, and 9,219,959". Every repetition is bounded, so that no text costs more than
# its length. The bracket is a short name: "7,351,506 (“the '506 patent”) and 8,947,604".
_BETWEEN = re.compile(
    r"(?:\s{0,20}\([^()]{1,160}\))?"
    r"(?:\s{0,20}[;,]\s{0,20}(?:(?:and(?:/or)?|or|&)\s{1,20})?|\s{1,20}(?:and(?:/or)?|or|&)\s{1,20})",
    re.ASCII | re.IGNORECASE,
)


def pattern(words: str) -> re.Pattern[str]:
    """Compiles a pattern of this package: letter case does not count, and only the digits 0-9 are digits.

    ASCII also makes a word end where Latin letters meet CJK ("特許JP5678901"), which is written without a blank.
    """
    return re.compile(words, re.ASCII | re.IGNORECASE)


def in_text(words: str) -> re.Pattern[str]:
    """Compiles a pattern for running text, where each blank of the pattern stands for a blank, a line break or an indented one.

    Bounded, as every repetition must be: a run of blanks would otherwise be read again from each of its places.
    """
    return pattern(words.replace(" ", r"\s{1,20}"))


@dataclass(frozen=True)
class Mark:
    """How an identifier stands in running text: `head`, the words or office code that mark it, directly before `item`.

    `listed`: under one head may follow a list of items. A head that does not end at an item marks nothing, nor does one directly
    after what `unless` matches ("Canadian" before "Patent No.").
    """

    head: re.Pattern[str]
    item: re.Pattern[str]
    listed: bool = False
    unless: re.Pattern[str] | None = None

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where it stands: from the head to the end of the first item, then each further item of the list alone."""
        found = []
        for head in self.head.finditer(text):
            start = head.start()
            # 60 characters hold the longest word before a head; a slice of fixed length keeps the cost of a head fixed.
            if self.unless and self.unless.search(text[max(0, start - 60) : start]):
                continue
            item = self.item.match(text, head.end())
            while item:
                found.append((start, item.end()))
                between = _BETWEEN.match(text, item.end()) if self.listed else None
                start = between.end() if between else item.end()
                item = self.item.match(text, start) if between else None
        return found


class Identifier(ABC):
    """One kind of identifier. Its functions are pure, cost no more than the length of the text, and never raise."""

    name: ClassVar[str]  # as in records and search fields
    title: ClassVar[str]  # as a person calls it
    strong: ClassVar[bool]  # may a match on this alone raise an alert?
    why: ClassVar[str]  # a sentence: why it may, or may not
    marks: ClassVar[tuple[Mark, ...]] = ()  # none: it cannot be told from other words in running text
    # How people type it into a search, beyond how it stands in running text: what is one number there and not several words.
    typed: ClassVar[tuple[re.Pattern[str], ...]] = ()
    # How its spellings become one key in the search, whatever field they stand in: patterns and what takes their place, in the
    # common language of Python and Java that `pipeline.search.identifier_key` describes.
    keys: ClassVar[tuple[tuple[str, str], ...]] = ()

    @classmethod
    @abstractmethod
    def normalize(cls, text: str) -> str | None:
        """The one value of all spellings of an identifier; None for a text that is not one of this kind.

        The value of a value is itself.
        """

    @classmethod
    def format(cls, value: str) -> str:
        """A value as a person writes it; `normalize` reads it back. Anything but a value is given back as it is."""
        return value

    @classmethod
    def asked_for(cls, text: str) -> str | None:
        """The value of what a person types into a search field that holds this kind alone: words that mark it may be missing."""
        return cls.normalize(text)

    @classmethod
    def bare(cls, value: str) -> str | None:  # noqa: ARG003 - as those of kinds that have one
        """What captions may print of a value in the place of its whole, where that tells it; None where they print it whole."""
        return None
