"""The search port on one machine: a file of what is public and, once there are any, one more for each audience of submissions.

`search.db` is public; what DE and JP alone may see lies in `search-a.de.jp.db` beside it. Who asks for a reader opens no file that
is not his: so totals, facets and words that are near others are of what he may see.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from pipeline.clock import Clock
from pipeline.files.sqlite import file_of
from pipeline.records.audience import may_see
from pipeline.search.fields import KINDS, PRECEDENCE
from pipeline.search.groups import PUBLIC, group_of, readers_of
from pipeline.search.kinds import checked
from pipeline.search.paging import within_window
from pipeline.search.port import FACETS, MOST_VALUES, NEAREST, Entry, Hit, Result, Sort
from pipeline.search.possible import kinds_asked
from pipeline.search.query import reading
from pipeline.search.question import Asked
from pipeline.search.similar import within
from pipeline.search.sqlite import SqliteIndex
from pipeline.search.sqlite_place import forget_all, own_file
from pipeline.trouble import Trouble


class SqliteSeen:
    """What a reader sees, of the files that are his; `reader` None: of all."""

    def __init__(self, files: Files, reader: str | None) -> None:
        self._files = files
        self._reader = reader

    def answer(self, question: Asked, kinds: Sequence[str], *, limit: int = 20, offset: int = 0, sort: Sort = Sort.BEST) -> Result:
        """What a question finds. Raises UsageError beyond the hits that are shown, StorageError if a file cannot be read."""
        limit, offset = within_window(limit, offset)
        seen = self._seen()
        if len(seen) == 1:
            return seen[0].answer(question, kinds, limit=limit, offset=offset, sort=sort)
        up_to = limit + offset if limit else 0
        found = [index.answer(question, kinds, limit=up_to, sort=sort) for index in seen]
        hits = _sorted([hit for one in found for hit in one.hits], sort)
        return Result(sum(one.total for one in found), tuple(hits[offset:up_to]))

    def facets(self, question: Asked, kinds: Sequence[str]) -> Mapping[str, Mapping[str, int]]:
        """How many of what a question finds have each value. Raises StorageError if a file cannot be read."""
        counts: dict[str, Counter[str]] = {name: Counter() for name in FACETS}
        for index in self._seen():
            for name, values in index.facets(question, kinds).items():
                counts[name].update(values)
        return {name: dict(values) for name, values in counts.items()}

    def like(self, word: str) -> Sequence[str]:
        """Words near a word; one of those that only an older text had may be among them."""
        near: Counter[str] = Counter()
        for index in self._seen():
            near.update(index.like(word))
        nearest = {other for other in near if within(word, other, 1)} or set(near)
        return sorted(nearest, key=lambda other: (-near[other], other))[:NEAREST]

    def values(self, field: str) -> Sequence[str]:
        """The values of a field, by how many records have them."""
        counts: Counter[str] = Counter()
        for index in self._seen():
            counts.update(index.values(field))
        return sorted(counts, key=lambda value: (-counts[value], value))[:MOST_VALUES]

    def counts(self) -> Mapping[str, int]:
        """How many records of each kind are indexed; empty while there are none."""
        found: Counter[str] = Counter()
        for index in self._seen():
            found.update(index.counts())
        return {kind: found[kind] for kind in KINDS} if found else {}

    def _seen(self) -> list[SqliteIndex]:
        return [self._files.index(group) for group in self._files.groups() if may_see(readers_of(group), self._reader)]


class SqliteSearch(SqliteSeen):
    """The search port. One object belongs to one thread."""

    def __init__(self, file: Path, clock: Clock | None = None) -> None:
        super().__init__(Files(file), None)
        self._clock = clock or Clock()

    @classmethod
    def from_url(cls, url: str, clock: Clock | None = None) -> SqliteSearch:
        """Opens `sqlite:///relative.db` or `sqlite:////absolute.db`, and makes what is missing; `clock` says what "now" means.

        A damaged file, or one of an older form, is made anew and empty: `counts` says so. Raises SettingError if the URL names no
        file, StorageError if the file cannot be used.
        """
        return cls(file_of(url, "search"), clock)

    def seen_by(self, ally: str) -> SqliteSeen:
        """The same for an ally, of the files that he may read."""
        return SqliteSeen(self._files, ally)

    def counts(self) -> Mapping[str, int]:
        """How many records of each kind are indexed; empty while there are none, or if the public file was lost."""
        return super().counts() if self._files.index(PUBLIC).is_made() else {}

    def put(self, entries: Sequence[Entry]) -> None:
        """Indexes the entries, in one transaction a file, flushed to disk; other files lose what now lies elsewhere, or is gone.

        Raises StorageError.
        """
        moved = [entry for entry in entries if entry.fields is None or entry.readers is not None]
        for group in self._files.groups() if moved else ():
            elsewhere = [replace(one, fields=None) for one in moved if one.fields is None or group_of(one.readers) != group]
            if group != PUBLIC and (held := self._files.index(group).held(elsewhere)):
                self._files.index(group).put(held)
                self._files.index(group).without_traces()
        put: dict[str, list[Entry]] = defaultdict(list)
        for entry in entries:
            put[group_of(entry.readers) if entry.fields is not None else PUBLIC].append(entry)
        for group, some in put.items():
            self._files.index(group).put(some)

    def refresh(self) -> None:
        """Nothing: what was put is found at once."""

    def find(self, query: str, *, kinds: Sequence[str] = (), limit: int = 20, offset: int = 0) -> Result:
        """What a query finds. Raises UsageError if it cannot be read, StorageError if the file cannot."""
        read = reading(query, self._clock.today())
        found = self.answer(read.question, kinds_asked(read.question, checked(kinds)), limit=limit, offset=offset)
        return replace(found, notes=read.notes)

    def rebuild(self, entries: Iterable[Entry]) -> int:
        """Makes the file of what is public anew, then those of the audiences. Raises StorageError."""
        marks = {group: self._files.index(group).mark() for group in self._files.groups()}
        limited: dict[str, list[Entry]] = {group: [] for group in marks if group != PUBLIC}

        def public() -> Iterator[Entry]:
            for entry in entries:
                if (group := group_of(entry.readers)) == PUBLIC:
                    yield entry
                else:
                    limited.setdefault(group, []).append(entry)

        count = self._files.index(PUBLIC).rebuild(public(), marks[PUBLIC])
        for group, some in limited.items():
            count += self._files.index(group).rebuild(some, marks.get(group))
        self._keep_newest(limited)
        for group in limited:
            if not self._files.index(group).counts():
                self._files.remove(group)
        return count

    def _keep_newest(self, groups: Collection[str]) -> None:
        """Of a record that others may see since the entries were made: where it lies by its last revision, and nowhere else."""
        revisions = {group: self._files.index(group).revisions() for group in groups}
        newest: dict[tuple[str, str], int] = {}
        for known in revisions.values():
            for record, rev in known.items():
                newest[record] = max(rev, newest.get(record, 0))
        for group, known in revisions.items():
            if old := [Entry(kind, id_, newest[kind, id_], None) for (kind, id_), rev in known.items() if rev < newest[kind, id_]]:
                self._files.index(group).put(old)
                self._files.index(group).without_traces()

    def sample(self, rows: Sequence[Mapping[str, object]]) -> None:
        """Nothing: operations samples are kept in Elasticsearch only."""

    def troubles(self) -> list[Trouble]:
        """Files that were damaged after they were opened."""
        return [trouble for index in self._seen() for trouble in index.troubles()]

    def create(self) -> list[str]:
        """Nothing: opening the file makes it."""
        return []

    def close(self) -> None:
        self._files.close()

    def wait_at_most(self, seconds: float) -> None:
        """From now on does not wait longer for others who write."""
        self._files.wait_at_most(seconds)


class Files:
    """The files of a search, each opened when it is first asked for."""

    def __init__(self, file: Path) -> None:
        self._open = {PUBLIC: SqliteIndex(file)}
        self._file = own_file(file)
        self._patience: float | None = None

    def groups(self) -> list[str]:
        """What is public, and every audience of which there is a file."""
        beginning, ending = f"{self._file.stem}-", self._file.suffix
        found = [PUBLIC]
        for name in sorted(one.name for one in self._file.parent.glob(f"{beginning}a*{ending}")):
            group = f"{name.removeprefix(beginning).removesuffix(ending)}."
            with suppress(ValueError):
                readers_of(group)
                found.append(group)
        return found

    def index(self, group: str) -> SqliteIndex:
        """The index of a group, made if there is none."""
        if group not in self._open:
            self._open[group] = SqliteIndex(self._place(group))
            if self._patience is not None:
                self._open[group].wait_at_most(self._patience)
        return self._open[group]

    def remove(self, group: str) -> None:
        """Removes the file of an audience of which nothing is left."""
        self._open.pop(group).close()
        forget_all(self._place(group))

    def wait_at_most(self, seconds: float) -> None:
        self._patience = seconds
        for index in self._open.values():
            index.wait_at_most(seconds)

    def close(self) -> None:
        for index in self._open.values():
            index.close()

    def _place(self, group: str) -> Path:
        return self._file.with_name(f"{self._file.stem}-{group.removesuffix('.')}{self._file.suffix}")


def _sorted(hits: list[Hit], sort: Sort) -> list[Hit]:
    """The hits of several files in the order in which one gives its own."""
    hits = sorted(hits, key=lambda hit: hit.id)
    if sort is Sort.BEST:
        hits.sort(key=_published, reverse=True)
        return sorted(hits, key=lambda hit: (-hit.score, PRECEDENCE[hit.kind]))
    hits.sort(key=lambda hit: PRECEDENCE[hit.kind])
    if sort is Sort.NEWEST:
        return sorted(hits, key=_published, reverse=True)
    return sorted(hits, key=lambda hit: (not _published(hit), _published(hit)))


def _published(hit: Hit) -> str:
    return str(hit.fields.get("published", ""))
