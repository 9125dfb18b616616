"""How a paper calls the parties in its operative part: by name, by a short one, by number, by role. Pure.

A name has stops and small words of its own ("Orlo Lampen voor Thuis B.V."), which no rule of a sentence may take for the sentence's: so
each is masked by as many signs of its own, and every place of the words stays where it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from pipeline.read.eu_upc.cutting import SIGNS
from pipeline.read.eu_upc.parties import Sides
from pipeline.read.prose.one_name import words_of
from pipeline.read.rule import Rule
from pipeline.records import Party

_FIRST_SIGN = 0xE000  # of the signs that Unicode leaves to private use
_FEWEST_LETTERS = 3  # of a short name
# Stops that end nothing: within a number or a reference ("B.I."), behind a short form, behind a number that goes on in small letters.
_NO_STOP = re.compile(
    rf"\.(?=[^\s{SIGNS}])|(?<=\d)\.(?=\s[A-ZÄ][a-zä]{{2,8}}\s\d{{4}})|(?<=\d),(?=\d)|(?<=[a-z)][ ]\d)\.(?=\s[a-zà-ÿ])"
    r"|(?<=\b[Nn]o)\.|(?<=\b[Nn]os)\.|(?<=\b[Nn]r)\.|(?<=\b[Nn]rs)\.|(?<=\b[Aa]rt)\.|(?<=\bAbs)\.|(?<=\bZiff)\.|(?<=\b[Mm]r)\.|(?<=\bDr)\.|(?<=\bMs)\."
)
_NEXT_LABEL = re.compile(r"(?<=\n)\(?(?:[IVX]{1,6}|\d{1,2}|[A-H]|[a-z]{1,3})[.)]{1,2}(?=\s)|(?<=\n)[-–•](?=\s)")  # within an item: of one below it
# "FAIT INTERDICTION aux", "ORDERS": a verb of the operative part in capitals, and small words among them.
_CAPITALS = re.compile(r"(?<!\w)[A-ZÀ-Þ][A-ZÀ-Þ']{2,}(?!\w)|(?<=[A-ZÀ-Þ]{3}\s)[A-ZÀ-Þ]{1,2}(?=\s[A-ZÀ-Þ]{3})")
_BEGINS = re.compile(r"\s+[A-ZÀ-Þ]|\s*$")


@dataclass(frozen=True)
class Calling:
    """The parties as an operative part may call them."""

    sides: Sides

    @cached_property
    def parties(self) -> tuple[Party, ...]:
        return (*self.sides.defendants, *self.sides.complainants)

    @property
    def by_role(self) -> bool:
        """Whether who complains and who is complained of is known."""
        return not any(party.role == "party" for party in self.parties)

    def masked(self, words: str) -> str:
        """Words in which each party's name is so many signs of its own, no stop stands that ends nothing, and no word is all capitals."""
        for pattern, signs in self._patterns:
            words = pattern.sub(lambda found, signs=signs: _covered(found, signs), words)  # type: ignore[misc]
        letters = list(words)
        for at, end in words_of(words).forms.items():
            last = end if _BEGINS.match(words, end) is None else end - 1
            for n in range(max(0, at - 2), last):
                if letters[n] in ".,":
                    letters[n] = " "
        words = _NEXT_LABEL.sub(lambda label: " " * len(label[0]), "".join(letters))
        return _NO_STOP.sub(" ", _CAPITALS.sub(_small, words))

    def named(self, masked: str) -> tuple[list[str], bool]:
        """The defendants whom masked words name, and whether they name somebody who complains."""
        found = [party.name for n, party in enumerate(self.sides.defendants) if chr(_FIRST_SIGN + n) in masked]
        behind = len(self.sides.defendants)
        others = any(chr(_FIRST_SIGN + behind + n) in masked for n in range(len(self.sides.complainants)))
        return list(dict.fromkeys(found)), others

    def mentions(self, words: str, roles: Rule) -> bool:
        """Whether masked words speak of anybody: by name, or by role as the rule has it."""
        named, others = self.named(words)
        return bool(named or others or roles.search(words))

    @cached_property
    def _patterns(self) -> list[tuple[re.Pattern[str], str]]:
        names = [party.name for party in self.parties]
        signs = {name: chr(_FIRST_SIGN + n) for n, name in reversed(list(enumerate(names)))}
        whole = [(re.compile(_spaced(name), re.IGNORECASE), signs[name]) for name in sorted(names, key=len, reverse=True)]
        given = [(re.compile(_spaced(short)), signs[name]) for short, name in self.sides.short.items()]
        return [*whole, *given, *((re.compile(_spaced(short)), signs[name]) for short, name in _first_words(names))]


def _first_words(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The first words of each name by which no other party's begins, longest first."""
    for name in names:
        words = name.split()
        for many in range(len(words) - 1, 0, -1):
            short = " ".join(words[:many]).strip(".,")
            plain = len(short) < _FEWEST_LETTERS or not short[0].isupper()
            if not plain and sum(f"{other} ".casefold().startswith(f"{short} ".casefold()) for other in names) == 1:
                yield short, name


def _small(found: re.Match[str]) -> str:
    """A word as it is written without capitals; at the begin of a line, or behind a stop, its first letter stays."""
    first = not found.string[: found.start()].rstrip(" -–")[-1:].isalnum() and not found.string[: found.start()].rstrip(" ").endswith(",")
    return found[0][0] + found[0][1:].lower() if first else found[0].lower()


def _spaced(name: str) -> str:
    return r"(?<!\w)" + r"\s+".join(map(re.escape, name.split())) + r"(?!\w)"


def _covered(found: re.Match[str], sign: str) -> str:
    """A name as signs; a stop at its end stays where a sentence may end with it."""
    many = len(found[0])
    if found[0].endswith(".") and _BEGINS.match(found.string, found.end()):
        return sign * (many - 1) + "."
    return sign * many
