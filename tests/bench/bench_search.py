"""Times the search: putting and asking, in a SQLite file and, where CROSSMARKET_TEST_ELASTICSEARCH names a node, in Elasticsearch.

There, `ElasticSearch.put` is timed beside `elasticsearch.helpers.bulk` with the same prepared documents, in turns on fresh indices.
The goal is at least 0.8 of its rate. Usage: python tests/bench/bench_search.py [rounds]
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from elasticsearch import Elasticsearch, helpers
from search_engines import SERVER, address, entry, opened

from pipeline.search import elastic_index
from pipeline.search.port import Entry, Search

GOAL = 0.8
BATCH = 500
GOODS = [
    "kettles",
    "lamps",
    "drones",
    "guards",
    "rotors",
    "vessels",
    "steamers",
    "membranes",
    "gimbals",
    "lanterns",
    "hinges",
    "filters",
]
SMALL = [
    "is",
    "barred",
    "from",
    "entry",
    "the",
    "of",
    "order",
    "unless",
    "licensed",
    "articles",
    "by",
    "or",
    "for",
    "a",
    "respondent",
]
QUERIES = (
    "drone",
    "rotor guards state:in_force",
    "U.S. Patent No. 9,005,000",
    "337-TA-1276",
    'company:"Maker 77 Company Limited"',
    '"barred from entry"',
    "kind:flags published:[2024-03 TO 2024-06] -lamps",
    "lantrn~",
    "gimb*",
)


def flags(count: int) -> list[Entry]:
    """Invented orders, each with 1 kB of evidence."""
    dice = random.Random(1)
    return [_flag(n, dice) for n in range(count)]


def _flag(n: int, dice: random.Random) -> Entry:
    one, other, third = dice.choices(GOODS, k=3)
    fields: dict[str, Any] = {
        "title": f"337-TA-{n} LEO: {one}",
        "article": f"{other} and {third} of type {n} and components thereof",
        "case": f"337-TA-{n}",
        "order": f"337-TA-{n}",
        "patent": [f"US.{9_000_000 + n}", f"US.D{600_000 + n}"],
        "published": f"2024-{1 + n % 12:02}-{1 + n % 28:02}",
        "party": [f"Maker {n % 500} Co., Ltd."],
        "party_key": [f"maker{n % 500}coltd"],
        "state": dice.choice(("in_force", "ended")),
        "instrument": "LEO",
        "market": "US",
        # One in ten names all goods, the others one, so that a word finds some of them.
        "evidence": [" ".join(dice.choices([*SMALL, *([one] if n % 10 else GOODS)], k=150))],
    }
    return entry("flags", f"source:2024-{n:05}:2024-01-01:LEO:1", **fields)


def mixed(count: int) -> list[Entry]:
    """Entries of several kinds; every second one a document with 10 kB of text."""
    dice = random.Random(2)
    words = [*GOODS, *(f"word{n}" for n in range(3_000)), *(["the", "of", "and", "to", "in", "a", "that"] * 300)]
    documents = [
        entry(
            "documents", f"d{n}", abstract="An abstract.", full_text=" ".join(dice.choices(words, k=1_700)), number=f"2024-{n:05}"
        )
        for n in range(count // 2)
    ]
    return [one for pair in zip(documents, flags(count // 2), strict=True) for one in pair]


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def put_all(search: Search, entries: Sequence[Entry]) -> None:
    for n in range(0, len(entries), BATCH):
        search.put(entries[n : n + BATCH])


def latencies(search: Search) -> None:
    for query in QUERIES:
        search.find(query)
        times = sorted(timed(partial(search.find, query)) for _ in range(10))
        total = search.find(query, limit=0).total
        print(f"    {times[len(times) // 2] * 1000:7.1f} ms  {query}  ({total} records)")


def one_engine(name: str, search: Search) -> None:
    many, batch = flags(10_000), mixed(BATCH)
    took = timed(lambda: search.put(batch))
    print(f"{name}: {BATCH} mixed entries ({sum(len(str(e.fields)) for e in batch) / 1e6:.1f} MB) in one put: {took:.2f} s")
    took = timed(lambda: put_all(search, many))
    print(f"{name}: {len(many)} flags in puts of {BATCH}: {took:.1f} s, {len(many) / took:.0f} a second")
    search.refresh()
    print(f"{name}: the median of ten, with passages of 20 hits, {sum(search.counts().values())} records")
    latencies(search)


def beside_helpers(node: str, rounds: int) -> float:
    """The rate of `ElasticSearch.put` as a share of that of `helpers.bulk`; the medians of several turns."""
    many = flags(10_000)
    ours: list[float] = []
    theirs: list[float] = []
    for turn in range(rounds + 1):
        with address("elasticsearch", Path()) as url, opened(url) as search, Elasticsearch(node) as client:
            prefix = url.rpartition("=")[2]
            took = timed(lambda: put_all(search, many))
            name = f"{prefix}-peer-flags"
            client.indices.create(index=name, settings=elastic_index.settings(), mappings=elastic_index.mappings("flags"))
            common = {"_index": name, "version_type": "external_gte"}
            prepared = [{**common, "_id": e.id, "version": e.rev, "_source": dict(e.fields or {})} for e in many]
            peer = timed(partial(helpers.bulk, client, prepared, chunk_size=BATCH))
        if turn:  # the first warms the node
            ours.append(len(many) / took)
            theirs.append(len(many) / peer)
            print(f"    put {ours[-1]:.0f} a second, helpers.bulk {theirs[-1]:.0f}")
    return statistics.median(ours) / statistics.median(theirs)


def main(rounds: int) -> int:
    with tempfile.TemporaryDirectory() as folder:
        with address("sqlite", Path(folder)) as url, opened(url) as search:
            one_engine("sqlite", search)
        node = os.environ.get(SERVER)
        if not node:
            print(f"elasticsearch: left out: {SERVER} names no node (make test-servers)")
            return 0
        with address("elasticsearch", Path(folder)) as url, opened(url) as search:
            one_engine("elasticsearch", search)
    ratio = beside_helpers(node, rounds)
    print(f"elasticsearch: put at {ratio:.2f} of the rate of helpers.bulk (goal {GOAL})")
    return 0 if ratio >= GOAL else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 3))
