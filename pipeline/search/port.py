"""The search port: what lawyers look through. FTS5 on one machine, Elasticsearch at scale, one query language.

The engine holds copies. The database is the truth, so an index may be thrown away and made anew from it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol

from pipeline.records.audience import Readers
from pipeline.search.question import Asked
from pipeline.trouble import Trouble

NEAREST = 5  # words that `like` gives
SHORT = 4  # letters of a word of which only one may differ
MOST_VALUES = 30  # values that `values` gives
WINDOW = 100_000  # hits that can be paged through
FACETS = ("kind", "year", "market", "instrument", "right", "state", "country")  # what `facets` counts by; year: of publication


class Sort(StrEnum):
    """In which order hits come. Of equal ones orders come first, and all go by id at the end."""

    BEST = "best"
    NEWEST = "newest"  # by publication; what has no day comes last, either way
    OLDEST = "oldest"


@dataclass(frozen=True)
class Entry:
    """One record as it is searched: `fields` by the names of `pipeline.search.fields`, or None when the record is gone.

    `rev` counts the revisions of that record in the database, and of who may see it; an older one never replaces a newer one, an
    equal one may.
    """

    kind: str  # documents, notices, cases, flags, alerts, issues
    id: str
    rev: int
    fields: Mapping[str, Any] | None
    readers: Readers = None  # whose searches have it; of one that is gone it does not matter


@dataclass(frozen=True)
class Hit:
    """A record that a query found. `passages` are the words around what was found, the found words in « »."""

    kind: str
    id: str
    score: float
    fields: Mapping[str, Any]
    passages: tuple[str, ...] = ()
    told: int = 0  # of an order, how many allies were told of it; counted where a person asks (`pipeline.search.asking`)
    address: str | None = None  # of the page that its publisher has of it; looked up there too
    also: tuple[str, ...] = ()  # of an order, those of other authorities about the same goods, a line each; put there too


@dataclass(frozen=True)
class Result:
    """What a query found in all, and the hits that were asked for, best first; equal ones: orders first, newest first, by id."""

    total: int
    hits: tuple[Hit, ...] = field(default=())
    notes: tuple[str, ...] = ()  # how the query was read where it was read otherwise than it stands, and what was found nearby
    near: bool = False  # no record fits: these have another spelling, or only the number


class Answers(Protocol):
    """What a person's questions are asked of: an engine, or an engine as of a day (`pipeline.search.past`)."""

    def answer(self, question: Asked, kinds: Sequence[str], *, limit: int = 20, offset: int = 0, sort: Sort = Sort.BEST) -> Result:
        """What a question that was read finds, of exactly these kinds. Raises UsageError beyond the first `WINDOW` hits."""

    def facets(self, question: Asked, kinds: Sequence[str]) -> Mapping[str, Mapping[str, int]]:
        """For each of `FACETS`, how many of the records that a question finds have each value, as values are compared.

        A record with several values counts with each of them. As of a day, what goes by the day is counted as it is today.
        """

    def like(self, word: str) -> Sequence[str]:
        """Words of the indexed texts that are a letter or two away from a word, the most frequent of the nearest first."""

    def values(self, field: str) -> Sequence[str]:
        """The values that a keyword field has in the index, as they are compared, the most frequent first; not all of very many."""
        ...


class Seen(Answers, Protocol):
    """What is asked for a reader: totals, facets and words near others are of what he may see, and of nothing else."""

    def counts(self) -> Mapping[str, int]:
        """How many records of each kind are indexed; empty if there is no index yet, or only one of an older form."""
        ...


class Search(Seen, Protocol):
    """What every search engine does, for who runs it: he sees all.

    Its library's errors are raised as StorageError, a query that cannot be read as UsageError.
    """

    def seen_by(self, ally: str) -> Seen:
        """The same as an ally may see it: what is public, and what names him among its readers."""

    def put(self, entries: Sequence[Entry]) -> None:
        """Indexes the entries, or forgets those that are gone. When it returns they are safe; they are found at the latest a
        second later, or after `refresh`.
        """

    def refresh(self) -> None:
        """Makes everything that was put findable now."""

    def find(self, query: str, *, kinds: Sequence[str] = (), limit: int = 20, offset: int = 0) -> Result:
        """Records that a query in Lucene's syntax (`pipeline.search.query`) finds, of the kinds given.

        Where none is given, of all but alerts and issues, which the query must ask for (`pipeline.search.possible`).
        """

    def rebuild(self, entries: Iterable[Entry]) -> int:
        """Makes the index anew from all entries there are, and returns their number. Until it is done, and if it fails, the old one
        answers; nothing put meanwhile is lost.
        """

    def sample(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Keeps samples of what waits before each stage, where there is a board to show them; else does nothing."""

    def troubles(self) -> list[Trouble]:
        """What is wrong with it, for `crossmarket doctor`; never raises."""

    def create(self) -> list[str]:
        """Makes what is missing (indices, aliases); returns what was made, in words."""

    def close(self) -> None:
        """Closes connections. Never raises."""
        ...
