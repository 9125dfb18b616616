"""A library of any size out of the questions' store: its own records, and copies of them with other names, goods and numbers.

Copies keep the length of the texts, how often common words stand in them, and what was decided. Each word that a few of the
records share becomes another one in most of the copies, some often and most seldom, as in real texts; so a question finds as a
large store would have it find, and never all.
"""

from __future__ import annotations

import json
import pickle
import random
import re
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from machine import Machine
from pydantic import BaseModel
from question_store import make_question_store

from pipeline.clock import clock_at
from pipeline.database.rows import every
from pipeline.fold import flag_on
from pipeline.records import Case, Document, Flag, Notice, TextName
from pipeline.search import entries as e
from pipeline.search.port import Entry
from pipeline.settings import load
from pipeline.texts.forms import texts_of
from pipeline.wiring import open_ports

R = TypeVar("R", bound=BaseModel)
TODAY = date(2026, 11, 1)
_OF_A_PART = 200  # records
VOCABULARY = 60_000  # words that copies are given; of the first few many, as texts have them
_WORD = re.compile(r"[^\W\d_]{4,}|\d[\d,]{3,}\d|\d{4,}")
_SHARED = 10  # of a hundred times that a word, a name, a good, is copied as it is
_COMMON = 0.3  # of the texts: a word of more of them is no name and no good
# What is compared by machine, besides values of a list: a copy keeps it, or has one of its own (ids and numbers).
_KEPT = frozenset({
    "v", "source", "authority", "extractor", "exercise", "kind", "in_scope", "country", "office", "text", "start", "end", "type",
    "grounds", "market", "instrument", "media_type", "form", "sha256", "version", "document_version", "page", "relief_requested",
})  # fmt: skip
_DAYS = frozenset({
    "published", "issued", "issued_on", "on", "review_until", "state_since", "complaint_filed", "effective",
})  # fmt: skip


@dataclass
class Library:
    """Records that belong together, as the store has them."""

    documents: Mapping[str, Document]
    texts: Mapping[str, Mapping[TextName, str]]
    notices: list[Notice]
    cases: list[Case]
    flags: list[Flag]
    common: frozenset[str] = field(default_factory=frozenset)

    def documents_and_notices(self, count: int) -> Iterator[tuple[Document, Mapping[TextName, str], Notice]]:
        """So many documents with what was read in them, those of the store first."""
        return islice(self._documents_and_notices(), count)

    def _documents_and_notices(self) -> Iterator[tuple[Document, Mapping[TextName, str], Notice]]:
        copy = 0
        while True:
            for notice in self.notices:
                change = _Change(copy, self.common)
                document, texts = self.documents[notice.document_id], self.texts[notice.document_id]
                yield (
                    change.record(document), {name: change.words(text) for name, text in texts.items()}, change.record(notice)
                )  # fmt: skip
            copy += 1

    def cases_with_flags(self, count: int) -> Iterator[tuple[Case, list[Flag]]]:
        """Cases with their orders, until there are so many orders; those of the store first."""
        flags = {flag.id: flag for flag in self.flags}
        copy = left = 0
        while left < count:
            for case in self.cases:
                change = _Change(copy, self.common)
                of_case = [change.record(flags[id_]) for id_ in case.flags if id_ in flags][: max(0, count - left)]
                left += len(of_case)
                yield change.record(case), of_case
            copy += 1


def entries(library: Library, notices: int, orders: int) -> Iterator[Entry]:
    """What is indexed of so many documents with their notices, and of so many orders with their cases."""
    return (entry for part in _parts(library, notices, orders) for entry in _entries(part))


def write_down(library: Library, notices: int, orders: int, file: Path) -> None:
    """Writes the records of so many into a file, from which they can be read part by part, as from a database."""
    with file.open("wb") as out:
        for part in _parts(library, notices, orders):
            body = pickle.dumps(part, pickle.HIGHEST_PROTOCOL)
            out.write(len(body).to_bytes(8) + body)


def written_down(file: Path) -> Iterator[bytes]:
    """The parts of such a file."""
    with file.open("rb") as read:
        while size := read.read(8):
            yield read.read(int.from_bytes(size))


def entries_of_part(_nothing: None, part: bytes) -> list[Entry]:
    """The entries of such a part; for `pipeline.flow.side_by_side`."""
    return list(_entries(pickle.loads(part)))


def _parts(library: Library, notices: int, orders: int) -> Iterator[tuple[str, list[Any]]]:
    for name, records in (("notices", library.documents_and_notices(notices)), ("cases", library.cases_with_flags(orders))):
        while part := list(islice(records, _OF_A_PART)):
            yield name, part


def _entries(part: tuple[str, list[Any]]) -> Iterator[Entry]:
    name, records = part
    if name == "notices":
        for document, texts, notice in records:
            yield e.notice_entry(notice, 1)
            yield e.document_entry(document, texts, notice, 1)
    else:
        for case, flags in records:
            yield e.case_entry(case, 1)
            yield from (e.flag_entry(flag_on(flag, TODAY), case, 1) for flag in flags)


def library_of(home: Path) -> Library:
    """Fills `home`, which must be empty, with the questions' store, and reads it."""
    settings = load(Machine(make_question_store(home)).environment())
    with open_ports(settings, clock_at(settings.now)) as ports, ports.database.reading() as connection:
        notices = [notice for notice in every(connection, Notice) if notice.in_scope]
        documents = {document.id: document for document in every(connection, Document)}
        cases, flags = list(every(connection, Case)), list(every(connection, Flag))
        bodies = {n.document_id: {p.name: ports.archive.get(p.sha256) for p in documents[n.document_id].parts} for n in notices}
    texts = {id_: texts_of(documents[id_], body) for id_, body in bodies.items()}
    seen = Counter(word.lower() for of in texts.values() for word in set(_WORD.findall(" ".join(of.values()))))
    common = frozenset(word for word, n in seen.items() if n > _COMMON * len(notices) and word.isalpha())
    return Library(documents, texts, notices, cases, flags, common)


class _Change:
    """What one copy changes; the copy 0 is as the store has it."""

    def __init__(self, copy: int, common: frozenset[str]) -> None:
        self._copy = copy
        self._common = common
        self._days = timedelta(days=copy * 7 % 5_000)
        self._made: dict[str, str] = {}

    def record(self, record: R) -> R:
        return record if not self._copy else type(record).model_validate(self._changed("", record.model_dump()))

    def words(self, text: str) -> str:
        return _WORD.sub(lambda found: self._word(found[0]), text) if self._copy else text

    def _changed(self, name: str, value: Any) -> Any:
        if isinstance(value, dict):
            return {key: self._changed(key, part) for key, part in value.items()}
        if isinstance(value, list | tuple):
            return [self._changed(name, part) for part in value]
        if isinstance(value, date) and name in _DAYS:
            return value - self._days
        if not isinstance(value, str) or isinstance(value, StrEnum) or name in _KEPT | _of_lists():
            return value
        return f"{value}~{self._copy}" if name.endswith(("_id", "id")) or name in ("document", "flags") else self.words(value)

    def _word(self, word: str) -> str:
        lower = word.lower()
        if lower not in self._made:
            self._made[lower] = self._other(lower)
        other = self._made[lower]
        return word if other == lower else other.capitalize() if word[0].isupper() else other

    def _other(self, word: str) -> str:
        if word in self._common:
            return word
        chance = zlib.crc32(f"{word} {self._copy}".encode())
        if word[0].isdigit():
            digits = iter(str(chance * 7_919 + 10**12)[::-1])
            return "".join(next(digits) if sign.isdigit() else sign for sign in word[:12])
        if chance % 100 < _SHARED:
            return word
        return _names()[int(VOCABULARY ** (chance / 2**32))]


@cache
def _of_lists() -> frozenset[str]:
    """The names of fields whose values are of a list that the records declare."""
    schemas = [record.model_json_schema() for record in (Document, Notice, Case, Flag)]
    fields = [
        field for schema in schemas for part in (schema, *schema["$defs"].values()) for field in part.get("properties", {}).items()
    ]
    return frozenset(name for name, declared in fields if '"enum"' in json.dumps(declared))


@cache
def _names() -> tuple[str, ...]:
    """Words that copies are given: letters that no language has so."""
    dice = random.Random(1)
    parts = [a + b for a in "bdfgklmnprstvz" for b in "aeiou"]
    return tuple("".join(dice.choices(parts, k=2 + n % 4)) + dice.choice("nlrst") for n in range(VOCABULARY + 1))
