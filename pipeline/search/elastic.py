"""The search at scale: Elasticsearch 9, with Kibana on top of the same indices. They are copies of what the database has."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from elasticsearch import BadRequestError

from pipeline.clock import Clock
from pipeline.errors import CrossmarketError
from pipeline.search import elastic_index as i
from pipeline.search.elastic_bulk import Operation, is_there, operation, write
from pipeline.search.elastic_node import ASKING_SECONDS, Node, place_of
from pipeline.search.elastic_rebuild import (
    accept_writes,
    behind,
    make,
    of_audiences,
    rebuilt,
    refusing_writes,
    remember_gone,
)
from pipeline.search.elastic_seen import ElasticSeen
from pipeline.search.fields import KINDS, LAG
from pipeline.search.kinds import checked
from pipeline.search.port import Entry, Result
from pipeline.search.possible import kinds_asked
from pipeline.search.query import reading
from pipeline.trouble import Trouble

SAMPLES_KEPT = timedelta(days=30)
_REBUILD = "make it anew from the database: crossmarket reindex"


class ElasticSearch(ElasticSeen):
    """The search port on Elasticsearch. Requests wait for a node that is away: puts for a minute, questions for seconds."""

    def __init__(self, node: Node, clock: Clock | None = None) -> None:
        super().__init__(node, None)
        self._clock = clock or Clock()
        self._swept: date | None = None  # the day on which old samples were dropped last

    @classmethod
    def from_url(cls, url: str, clock: Clock | None = None) -> ElasticSearch:
        """Takes `http(s)://[user:password@]host:9200?prefix=crossmarket[&api_key=…][&ca=file]`, without asking the node.

        `clock` says what "now" means. Raises SettingError for another URL.
        """
        return cls(Node(place_of(url)), clock)

    def seen_by(self, ally: str) -> ElasticSeen:
        """The same for an ally, of the indices that he may search."""
        return ElasticSeen(self._node, ally)

    def put(self, entries: Sequence[Entry]) -> None:
        """Indexes the entries; what was put before an error is there. Raises StorageError."""
        with self._node.speaking():
            # First, so that a rebuild that ends in between cannot bring a record back.
            moved = [entry for entry in entries if entry.fields is None or entry.readers is not None]
            self._write(map(remember_gone, moved))
            if moved:
                there = of_audiences(self._node)
                self._make_missing(
                    {i.of_readers(e.kind, e.readers) for e in moved if e.fields is not None and e.readers is not None} - {*there}
                )
                write(self._node, self._elsewhere(moved, there), self._is_there)
            self._write(entries)

    def refresh(self) -> None:
        """Makes everything that was put findable. Raises StorageError."""
        with self._node.speaking():
            self._node.patiently(self._node.client.indices.refresh, index=self._seen(KINDS))

    def find(self, query: str, *, kinds: Sequence[str] = (), limit: int = 20, offset: int = 0) -> Result:
        """What a query finds. Raises UsageError if it cannot be read, or asks too much, StorageError if no node answers."""
        read = reading(query, self._clock.today())
        found = self.answer(read.question, kinds_asked(read.question, checked(kinds)), limit=limit, offset=offset)
        return replace(found, notes=read.notes)

    def rebuild(self, entries: Iterable[Entry]) -> int:
        """Makes the indices anew beside the old ones (`elastic_rebuild`). Raises StorageError, and then the old ones go on."""
        with self._node.speaking():
            self._make_missing((LAG, i.GONE))
            return rebuilt(self._node, entries)

    def troubles(self) -> list[Trouble]:
        """A node that does not answer; indices that are missing, of an older form, refuse writes or are not on any disk."""
        try:
            with self._node.speaking():
                self._node.client.options(request_timeout=ASKING_SECONDS).info()
                return self._troubles()
        except CrossmarketError as why:
            what, _, repair = str(why).rpartition("; ")
            return [Trouble(what or str(why), repair)]

    def create(self) -> list[str]:
        """Makes the indices that are missing, and lets those write again that a killed rebuild left. Raises StorageError."""
        with self._node.speaking():
            made = [f"index {name}" for name in self._make_missing(i.ALL)]
            kinds = (*KINDS, *of_audiences(self._node))
            for name in refusing_writes(self._node, [name for kind in kinds for name in behind(self._node, kind)]):
                accept_writes(self._node, name)
                made.append(f"writes to {name}")
            return made

    def sample(self, rows: Sequence[Mapping[str, object]]) -> None:
        """Keeps operations samples for a month: of each row `at`, `stage`, `lag` and `waiting`. Raises StorageError."""
        with self._node.speaking():
            place = {"create": {"_index": self._alias(LAG), "require_alias": True}}
            lines = [(json.dumps(place), json.dumps(dict(row))) for row in rows]
            write(self._node, (Operation("sample", self._alias(LAG), line) for line in lines), self._is_there)
            if self._swept != self._clock.today():
                old = (self._clock.today() - SAMPLES_KEPT).isoformat()
                self._node.client.delete_by_query(index=self._alias(LAG), query={"range": {"at": {"lt": old}}}, conflicts="proceed")
                self._swept = self._clock.today()

    def close(self) -> None:
        self._node.close()

    def _is_there(self, name: str) -> bool:
        return is_there(self._node, name)

    def _write(self, entries: Iterable[Entry]) -> None:
        lies_in = ((e, self._alias(i.of_readers(e.kind, e.readers if e.fields is not None else None))) for e in entries)
        write(self._node, (operation(e, alias, through_alias=True) for e, alias in lies_in), self._is_there)

    def _elsewhere(self, moved: Iterable[Entry], there: Sequence[str]) -> Iterator[Operation]:
        """Takes out of the indices of audiences what lies elsewhere now, or is gone."""
        for entry in moved:
            for kind in there:
                if i.bare(kind) == entry.kind and (entry.fields is None or kind != i.of_readers(entry.kind, entry.readers)):
                    yield operation(replace(entry, fields=None), self._alias(kind), through_alias=True)

    def _make_missing(self, kinds: Iterable[str]) -> list[str]:
        made: list[str] = []
        for kind in sorted(kinds):
            try:
                made += [] if behind(self._node, kind) else [make(self._node, kind, answering=True)]
            except BadRequestError:  # another process was before us
                if not behind(self._node, kind):
                    raise
        return made

    def _troubles(self) -> list[Trouble]:
        found: list[Trouble] = []
        there = {kind: behind(self._node, kind) for kind in (*i.ALL, *of_audiences(self._node))}
        for kind, names in there.items():
            if not names:
                found.append(
                    Trouble(f"search {self._node.place}: there is no index {self._alias(kind)}", "make it", creatable=True)
                )
            elif not self._is_current(kind, names):
                found.append(Trouble(f"search {self._node.place}: {', '.join(names)} is of an older form", _REBUILD))
        present = [name for names in there.values() for name in names]
        for name in refusing_writes(self._node, present):
            what = f"search {self._node.place}: {name} refuses writes: a rebuild is ending, or was killed"
            found.append(Trouble(what, "if none is running, let it write again", creatable=True))
        return found + self._health(present)

    def _health(self, names: Sequence[str]) -> list[Trouble]:
        if not names:
            return []
        answer = self._node.client.cluster.health(index=",".join(names), level="indices")
        red = sorted(name for name, health in answer["indices"].items() if health["status"] == "red")
        repair = f"see the node's disk and log; if it cannot be brought back, {_REBUILD}"
        return [Trouble(f"search {self._node.place}: a part of {name} is on no node", repair) for name in red]
