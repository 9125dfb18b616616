"""Asking Elasticsearch, for a reader: what is public, and the indices of those audiences that he is of.

Where the node has users, each ally's role lets him read these alone (`deploy.elasticsearch`); that nothing else is asked, here as
there, keeps totals, facets and words near others to what he may see.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from elasticsearch import ApiError

from pipeline.errors import UsageError
from pipeline.search import elastic_index as i
from pipeline.search.elastic_node import ASKING_SECONDS, Node, told
from pipeline.search.elastic_query import ranked, translated
from pipeline.search.elastic_rebuild import behind, of_audiences
from pipeline.search.fields import BY_NAME, KINDS, FieldType, of_type
from pipeline.search.groups import seen_names
from pipeline.search.paging import within_window
from pipeline.search.passages import passages
from pipeline.search.past import TIMES, fields_of_day
from pipeline.search.port import FACETS, MOST_VALUES, NEAREST, SHORT, Hit, Result, Sort
from pipeline.search.question import Asked, day_of
from pipeline.search.similar import within

_SORTED: dict[Sort, list[dict[str, str]]] = {
    Sort.BEST: [{"_score": "desc"}, {i.PRECEDES: "asc"}, {"published": "desc"}, {"id": "asc"}],
    Sort.NEWEST: [{"published": "desc"}, {i.PRECEDES: "asc"}, {"id": "asc"}],
    Sort.OLDEST: [{"published": "asc"}, {i.PRECEDES: "asc"}, {"id": "asc"}],
}
_MOST_COUNTED = 1_000  # values of a facet: more than there are countries
_YEAR = {"date_histogram": {"field": "published", "calendar_interval": "year", "format": "yyyy", "min_doc_count": 1}}
_FACETS = {name: _YEAR if name == "year" else {"terms": {"field": name, "size": _MOST_COUNTED}} for name in FACETS}
_WORDS = of_type(FieldType.TEXT, default=True)


class ElasticSeen:
    """What a reader sees; `reader` None: all. Questions wait for a node that is away for seconds."""

    def __init__(self, node: Node, reader: str | None) -> None:
        self._node = node
        self._reader = reader

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
                return self._node.within(ASKING_SECONDS, lambda: self._node.client.search(index=self._seen(kinds), **body))
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
            ask = partial(self._node.client.search, index=self._seen((kind,)), size=0, suggest=suggest)
            answer = self._node.within(ASKING_SECONDS, ask)
            for option in (option for name in names for part in answer["suggest"][name] for option in part["options"]):
                found[option["text"]] += option["freq"]
        near = [other for other in found if other != word and within(word, other, distance)]
        near = self._standing(sorted(near, key=lambda other: (-found[other], other)))
        return near[:NEAREST]

    def _standing(self, words: list[str]) -> list[str]:
        """Those of the words that some record has now: a node knows words of records that were deleted for a while."""
        if not words:
            return []
        has = {word: {"multi_match": {"query": word, "fields": list(_WORDS), "operator": "and"}} for word in words}
        ask = partial(self._node.client.search, index=self._seen(KINDS), size=0, aggs={"has": {"filters": {"filters": has}}})
        found = self._node.within(ASKING_SECONDS, ask)["aggregations"]["has"]["buckets"]
        return [word for word in words if found[word]["doc_count"]]

    def values(self, field: str) -> Sequence[str]:
        """The values of a field, by how many records have them. Raises StorageError."""
        kinds = [kind for kind in BY_NAME[field].kinds if kind in KINDS]
        with self._node.speaking():
            answer = self._node.within(
                ASKING_SECONDS,
                lambda: self._node.client.search(
                    index=self._seen(kinds), size=0, aggs={"values": {"terms": {"field": field, "size": MOST_VALUES}}}
                ),
            )
        return [_key(bucket) for bucket in answer["aggregations"]["values"]["buckets"]]

    def counts(self) -> Mapping[str, int]:
        """How many records of each kind are indexed; empty if an index is missing or of an older form. Raises StorageError."""
        with self._node.speaking():
            names = {kind: behind(self._node, kind) for kind in (*KINDS, *of_audiences(self._node))}
            if not all(self._is_current(kind, found) for kind, found in names.items()):
                return {}
            count = self._node.client.count
            return {kind: int(self._node.patiently(count, index=self._seen((kind,)))["count"]) for kind in KINDS}

    @property
    def _prefix(self) -> str:
        return self._node.place.prefix

    def _alias(self, kind: str) -> str:
        return i.alias(self._prefix, kind)

    def _seen(self, kinds: Iterable[str]) -> str:
        """The indices of these kinds that the reader may search."""
        return ",".join(name for kind in kinds for name in seen_names(self._alias(kind), self._reader))

    def _is_current(self, kind: str, names: Sequence[str]) -> bool:
        return len(names) == 1 and i.is_current(self._prefix, kind, names[0])


def _key(bucket: Mapping[str, Any]) -> str:
    """The value that a bucket counts, in its written form where it has one: a year, true."""
    return str(bucket.get("key_as_string", bucket["key"]))
