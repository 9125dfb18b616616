"""The search at scale: Elasticsearch 9, with Kibana on top of the same indices. They are copies of what the database has."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

from elasticsearch import ApiError

from pipeline.clock import Clock
from pipeline.errors import CrossmarketError, UsageError
from pipeline.search import elastic_index as i
from pipeline.search.elastic_bulk import Operation, is_there, operation, write
from pipeline.search.elastic_node import ASKING_SECONDS, Node, place_of, told
from pipeline.search.elastic_query import ranked, translated
from pipeline.search.elastic_rebuild import accept_writes, behind, make, rebuilt, refusing_writes, remember_gone
from pipeline.search.fields import BY_NAME, KINDS, LAG, FieldType, of_type
from pipeline.search.kinds import checked
from pipeline.search.paging import within_window
from pipeline.search.passages import passages
from pipeline.search.past import TIMES, fields_of_day
from pipeline.search.port import FACETS, MOST_VALUES, NEAREST, SHORT, Entry, Hit, Result, Sort
from pipeline.search.possible import kinds_asked
from pipeline.search.query import reading
from pipeline.search.question import Asked, day_of
from pipeline.search.similar import within
from pipeline.trouble import Trouble

_SORTED: dict[Sort, list[dict[str, str]]] = {
    Sort.BEST: [{"_score": "desc"}, {i.PRECEDES: "asc"}, {"published": "desc"}, {"id": "asc"}],
    Sort.NEWEST: [{"published": "desc"}, {i.PRECEDES: "asc"}, {"id": "asc"}],
    Sort.OLDEST: [{"published": "asc"}, {i.PRECEDES: "asc"}, {"id": "asc"}],
}
_MOST_COUNTED = 1_000  # values of a facet: more than there are countries
_YEAR = {"date_histogram": {"field": "published", "calendar_interval": "year", "format": "yyyy", "min_doc_count": 1}}
_FACETS = {name: _YEAR if name == "year" else {"terms": {"field": name, "size": _MOST_COUNTED}} for name in FACETS}
_WORDS = of_type(FieldType.TEXT, default=True)
SAMPLES_KEPT = timedelta(days=30)
_REBUILD = "make it anew from the database: crossmarket reindex"


class ElasticSearch:
    """The search port on Elasticsearch. Requests wait for a node that is away: puts for a minute, questions for seconds."""

    def __init__(self, node: Node, clock: Clock | None = None) -> None:
        self._node = node
        self._clock = clock or Clock()
        self._swept: date | None = None  # the day on which old samples were dropped last

    @classmethod
    def from_url(cls, url: str, clock: Clock | None = None) -> ElasticSearch:
        """Takes `http(s)://[user:password@]host:9200?prefix=crossmarket[&api_key=…][&ca=file]`, without asking the node.

        `clock` says what "now" means. Raises SettingError for another URL.
        """
        return cls(Node(place_of(url)), clock)

    def put(self, entries: Sequence[Entry]) -> None:
        """Indexes the entries; what was put before an error is there. Raises StorageError."""
        with self._node.speaking():
            # First, so that a rebuild that ends in between cannot bring a record back.
            self._write(remember_gone(entry) for entry in entries if entry.fields is None)
            self._write(entries)

    def refresh(self) -> None:
        """Makes everything that was put findable. Raises StorageError."""
        with self._node.speaking():
            self._node.patiently(self._node.client.indices.refresh, index=self._aliases(KINDS))

    def find(self, query: str, *, kinds: Sequence[str] = (), limit: int = 20, offset: int = 0) -> Result:
        """What a query finds. Raises UsageError if it cannot be read, or asks too much, StorageError if no node answers."""
        read = reading(query, self._clock.today())
        found = self.answer(read.question, kinds_asked(read.question, checked(kinds)), limit=limit, offset=offset)
        return replace(found, notes=read.notes)

    def answer(self, question: Asked, kinds: Sequence[str], *, limit: int = 20, offset: int = 0, sort: Sort = Sort.BEST) -> Result:
        """What a question finds. Raises UsageError if it asks too much, StorageError if no node answers."""
        (limit, offset), day = within_window(limit, offset), day_of(question)
        answer = self._asked(
            kinds, query=ranked(question), size=limit, from_=offset, sort=_SORTED[sort], track_scores=True,
            track_total_hits=True, source_excludes=[i.PRECEDES, *([TIMES] if day is None else [])],
            search_type="dfs_query_then_fetch", preference=self._prefix,
        )  # fmt: skip
        hits = [(fields_of_day(hit["_source"], day), hit["_score"] or 0.0) for hit in answer["hits"]["hits"]]
        total = int(answer["hits"]["total"]["value"])
        return Result(total, tuple(Hit(f["kind"], f["id"], score, f, passages(question, f)) for f, score in hits))

    def facets(self, question: Asked, kinds: Sequence[str]) -> Mapping[str, Mapping[str, int]]:
        """How many of what a question finds have each value. Raises UsageError if it asks too much, StorageError."""
        answer = self._asked(kinds, query=translated(question), size=0, aggs=_FACETS)
        buckets = {name: answer["aggregations"][name]["buckets"] for name in FACETS}
        return {name: {_key(bucket): int(bucket["doc_count"]) for bucket in found} for name, found in buckets.items()}

    def _asked(self, kinds: Sequence[str], **body: Any) -> Any:
        with self._node.speaking():
            try:
                return self._node.within(ASKING_SECONDS, lambda: self._node.client.search(index=self._aliases(kinds), **body))
            except ApiError as why:
                if why.status_code == 400:
                    raise UsageError(f"the query asks more than the search takes: {told(why)}; ask in simpler parts") from why
                raise

    def like(self, word: str) -> Sequence[str]:
        """Words near a word, from the terms of all text fields. Raises StorageError."""
        with self._node.speaking():
            for distance in (1, 2) if len(word) > SHORT else (1,):
                if near := self._near(word, distance):
                    return near
        return ()

    def _near(self, word: str, distance: int) -> list[str]:
        term = {"suggest_mode": "always", "max_edits": distance, "prefix_length": 0, "min_word_length": 2, "size": 20}
        found: Counter[str] = Counter()
        for kind in KINDS:  # one by one: an index refuses a field that only another has
            names = [name for name in _WORDS if kind in BY_NAME[name].kinds]
            suggest = {name: {"text": word, "term": {**term, "field": name}} for name in names}
            ask = partial(self._node.client.search, index=self._alias(kind), size=0, suggest=suggest)
            answer = self._node.within(ASKING_SECONDS, ask)
            for option in (option for name in names for part in answer["suggest"][name] for option in part["options"]):
                found[option["text"]] += option["freq"]
        near = [other for other in found if other != word and within(word, other, distance)]
        return sorted(near, key=lambda other: (-found[other], other))[:NEAREST]

    def values(self, field: str) -> Sequence[str]:
        """The values of a field, by how many records have them. Raises StorageError."""
        kinds = [kind for kind in BY_NAME[field].kinds if kind in KINDS]
        with self._node.speaking():
            answer = self._node.within(
                ASKING_SECONDS,
                lambda: self._node.client.search(
                    index=self._aliases(kinds), size=0, aggs={"values": {"terms": {"field": field, "size": MOST_VALUES}}}
                ),
            )
        return [_key(bucket) for bucket in answer["aggregations"]["values"]["buckets"]]

    def rebuild(self, entries: Iterable[Entry]) -> int:
        """Makes the indices anew beside the old ones (`elastic_rebuild`). Raises StorageError, and then the old ones go on."""
        with self._node.speaking():
            self._make_missing((LAG, i.GONE))
            return rebuilt(self._node, entries)

    def counts(self) -> Mapping[str, int]:
        """How many records of each kind are indexed; empty if an index is missing or of an older form. Raises StorageError."""
        with self._node.speaking():
            names = {kind: behind(self._node, kind) for kind in KINDS}
            if not all(self._is_current(kind, found) for kind, found in names.items()):
                return {}
            count = self._node.client.count
            return {kind: int(self._node.patiently(count, index=self._alias(kind))["count"]) for kind in KINDS}

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
            for name in refusing_writes(self._node, [name for kind in KINDS for name in behind(self._node, kind)]):
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

    @property
    def _prefix(self) -> str:
        return self._node.place.prefix

    def _alias(self, kind: str) -> str:
        return i.alias(self._prefix, kind)

    def _aliases(self, kinds: Iterable[str]) -> str:
        return ",".join(map(self._alias, kinds))

    def _is_current(self, kind: str, names: Sequence[str]) -> bool:
        return len(names) == 1 and i.is_current(self._prefix, kind, names[0])

    def _is_there(self, name: str) -> bool:
        return is_there(self._node, name)

    def _write(self, entries: Iterable[Entry]) -> None:
        write(self._node, (operation(e, self._alias(e.kind), through_alias=True) for e in entries), self._is_there)

    def _make_missing(self, kinds: Iterable[str]) -> list[str]:
        return [make(self._node, kind, answering=True) for kind in kinds if not behind(self._node, kind)]

    def _troubles(self) -> list[Trouble]:
        found: list[Trouble] = []
        there = {kind: behind(self._node, kind) for kind in i.ALL}
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


def _key(bucket: Mapping[str, Any]) -> str:
    """The value that a bucket counts, in its written form where it has one: a year, true."""
    return str(bucket.get("key_as_string", bucket["key"]))
