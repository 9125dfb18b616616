"""What a paper says around its operative part, and what is read of that part. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.read.eu_upc.calling import Calling
from pipeline.read.eu_upc.tongue import Tongue
from pipeline.records import Evidence, Measure, Residue

PROVISIONAL, FINAL, OF_ANY_KIND = "PI", "INJ", "INJUNCTIONS"
LONGEST = 200  # characters of goods, and of words that were not read


@dataclass(frozen=True)
class Setting:
    """What the paper says around its operative part."""

    tongue: Tongue
    calling: Calling
    patents: tuple[str, ...]  # that its first pages name
    provisional: bool
    about: bool  # what it decides on is an injunction, or what would give one
    on_appeal: bool


@dataclass
class Decided:
    """What was read of the operative part."""

    measures: list[Measure] = field(default_factory=list)
    residue: list[Residue] = field(default_factory=list)
    unsure: list[Residue] = field(default_factory=list)  # of other matters, with words for acts that a patent reserves
    patents: dict[str, Evidence] = field(default_factory=dict)  # on which somebody is enjoined


def short(words: str) -> str:
    """The first words, up to the longest that is shown."""
    if len(words) <= LONGEST:
        return words
    return words[: words.rfind(" ", 0, LONGEST)]
