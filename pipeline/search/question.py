"""A query as the engines answer it: a small tree whose leaves need no more interpretation. Both translators take it.

Words are folded as `pipeline.search.words` has them, values are what the fields hold, days are half-open ranges.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.search.fields import BY_NAME, FieldType

_MOST_ENDINGS = 5  # words of a phrase
IDENTIFIER_SCORE = 10.0  # what a named identifier adds to a hit's relevance; words add a few each
FIELD_WEIGHTS = {"title": 3.0, "subject": 2.0, "article": 2.0, "party": 2.0}  # others 1
# Fields whose words have no endings.
NAMES = frozenset({"party", "complainant", "respondent", "freed", "city", "complainant_place", "respondent_place"})


@dataclass(frozen=True)
class HasWord:
    """A word, or one akin to it in English or in a language of the record, stands in one of these text fields.

    `variant`: another spelling of what stands beside it in the question (Mueller, "icemaker"), of which nobody need be told.
    `any_language`: akin in whichever language the text is, as of a foreign word that an English text quotes.
    """

    fields: tuple[str, ...]
    word: str
    variant: bool = False
    any_language: bool = False


@dataclass(frozen=True)
class HasPhrase:
    """These words stand in this order in one of the text fields; with `slop`, in any order with so many others between.

    With `endings` each of them, or one akin to it.
    """

    fields: tuple[str, ...]
    words: tuple[str, ...]
    slop: int | None = None
    endings: bool = False


@dataclass(frozen=True)
class HasPattern:
    """A word that fits a pattern (* any characters, ? one) stands in one of the text fields. `cjk`: a pair that does."""

    fields: tuple[str, ...]
    pattern: str
    cjk: bool = False


@dataclass(frozen=True)
class HasLike:
    """A word at most `distance` changes away (a character put in, left out, replaced, or two swapped) stands in a text field."""

    fields: tuple[str, ...]
    word: str
    distance: int


@dataclass(frozen=True)
class Is:
    """The field has one of these values: text for keywords, days for dates, numbers or booleans."""

    field: str
    values: tuple[str | int | float | bool, ...]


@dataclass(frozen=True)
class Fits:
    """The keyword field has a value that fits a pattern."""

    field: str
    pattern: str


@dataclass(frozen=True)
class Between:
    """The field has a value from `low` to `high`; None: without that bound."""

    field: str
    low: str | int | float | None = None
    high: str | int | float | None = None
    with_low: bool = True
    with_high: bool = True


@dataclass(frozen=True)
class Has:
    """The field has any value."""

    field: str


@dataclass(frozen=True)
class Everything:
    """Every record."""


@dataclass(frozen=True)
class AllOf:
    """Every part holds of the record."""

    parts: tuple[Question, ...]


@dataclass(frozen=True)
class AnyOf:
    """One of the parts at least holds of the record."""

    parts: tuple[Question, ...]


@dataclass(frozen=True)
class Without:
    """The part does not hold of the record."""

    part: Question


@dataclass(frozen=True)
class AsOf:
    """A whole question that asks how it was on a day: the part holds of the record with what its fields had then."""

    part: Question
    day: str  # ISO


Textual = HasWord | HasPhrase | HasPattern | HasLike
Leaf = Textual | Is | Fits | Between | Has | Everything
Question = Leaf | AllOf | AnyOf | Without
Asked = Question | AsOf


def leaves(question: Asked) -> Iterator[Leaf]:
    """All leaves: those that a record is found by, and those that it is kept out by."""
    if isinstance(question, AllOf | AnyOf):
        for part in question.parts:
            yield from leaves(part)
    elif isinstance(question, Without | AsOf):
        yield from leaves(question.part)
    else:
        yield question


def sought(question: Asked) -> Iterator[Leaf]:
    """The leaves that a record is found by, not those that it is kept out by."""
    if isinstance(question, AllOf | AnyOf):
        for part in question.parts:
            yield from sought(part)
    elif isinstance(question, AsOf):
        yield from sought(question.part)
    elif not isinstance(question, Without):
        yield question


def with_endings(words: Sequence[str]) -> list[bool]:
    """Which words of a phrase with endings may have another one: the last five with letters, where what is meant stands.

    Each doubles the ways in which the phrase can stand; an engine takes some thousand ways.
    """
    lettered = [at for at, word in enumerate(words) if any(map(str.isalpha, word))]
    return [at in lettered[-_MOST_ENDINGS:] for at in range(len(words))]


def changed(question: Question, change: Callable[[Leaf], Question]) -> Question:
    """The question with each leaf that a record is found by changed."""
    if isinstance(question, AllOf | AnyOf):
        return replace(question, parts=tuple(changed(part, change) for part in question.parts))
    return question if isinstance(question, Without) else change(question)


def day_of(question: Asked) -> str | None:
    """The day of which a question asks; None: it asks of today."""
    return question.day if isinstance(question, AsOf) else None


def names_one(leaf: Leaf) -> bool:
    """Whether a leaf names a right, proceeding, product or company: a record that has it is a better hit."""
    return isinstance(leaf, Is) and (BY_NAME[leaf.field].type is FieldType.ID or leaf.field == "party_key")


def joined(kind: type[AllOf | AnyOf], parts: Iterable[Question | None]) -> Question | None:
    """The parts as one, without those that are nothing; a part of the same kind is dissolved in it."""
    flat: list[Question] = []
    for part in parts:
        flat += part.parts if isinstance(part, kind) else [] if part is None else [part]
    once = tuple(dict.fromkeys(flat))
    return kind(once) if len(once) > 1 else once[0] if once else None
