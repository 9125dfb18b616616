"""Times the search over a large library, in a SQLite file and in Elasticsearch, where one can be had (`tests/support/servers.py`).

The library is the questions' store with copies (`tests/support/large_library.py`), the questions are thirty of
tests/golden/questions, five of a kind, asked as `crossmarket search` asks them: read, answered, with passages of twenty hits. A
first round warms; then half of the answers are to come within 100 ms, and 95 of 100 within 300.

Making the index anew is timed with the reading of records from a file, where the copies were written down before, and the making of
entries from them by as many processes as `crossmarket reindex` has. Into Elasticsearch, entries made
from records are put beside `elasticsearch.helpers.bulk` with documents that were made before, in turns on fresh indices; the goal
is 0.8 of its rate. Usage: python tests/bench/bench_search.py [NOTICES ORDERS [ROUNDS]]
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, nullcontext
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from elasticsearch import Elasticsearch, helpers
from large_library import TODAY, Library, entries, entries_of_part, library_of, write_down, written_down
from question_store import QUESTIONS
from search_engines import SERVER, address, opened
from servers import ELASTICSEARCH, NotHad, end_process, run_script

from pipeline.flow.side_by_side import processes, side_by_side
from pipeline.search import elastic_index
from pipeline.search.asking import ask, read
from pipeline.search.port import Entry, Search

GOAL = 0.8
MEDIAN, MOST = 0.1, 0.3  # seconds: of half of the answers, of 95 of 100
REBUILD = 120.0  # seconds, of a hundred thousand entries
BATCH = 500
TURNS = 5
ASKED = {
    "number": (
        "98,113,703",
        "U.S. Patent No. 98,113,703",
        "U.S. Trademark Registration No. 9,850,301",
        "VA0009800201",
        "Investigation No. 337–TA–8121",
    ),
    "party": (
        "party:Dunfeatter~1 technology",
        'company:"MULLER PUMPENTECHNIK GESELLSCHAFT MIT BESCHRÄNKTER HAFTUNG"',
        "Mueller Pumpentechnik",
        'kind:flags AND complainant:"Brumelle Vapor Labs, Inc."',
        "Rapesoleil AND city:Besancon",
    ),
    "goods": (
        "kind:flags AND instrument:GEO AND article:vaporizers AND issued:>=2024",
        "kind:flags not_subject:stone",
        'not_subject:"TauchStar 300"',
        '"submersible well pumps" AND controllers',
        'kind:cases AND subject:"solar lantern housings" AND complainant:hollow*',
    ),
    "state": (
        "state:in_force AND basis:default",
        "kind:flags state:SUSPENDED",
        "instrument:(GEO OR LEO) state:issued",
        "kind:flags AND right:trade_dress AND state:in_force",
        "kind:notices AND event:final_determination AND violation_found:false",
    ),
    "text": (
        'full_text:"ceramic atomizing bowl"',
        "surrendering mark",
        'evidence:"from whatever source they come"',
        "kaasrasp",
        "cigarette électronique jetable",
    ),
    "date": (
        "kind:flags AND state:ended AND end_reason:rescinded AND state_since:[2026-01-01 TO *]",
        "kind:flags rescinded_on:2026",
        "kind:flags AND issued:[* TO 2026-03-01] AND review_until:[2026-03-01 TO *]",
        "kind:documents AND published:2026-05",
        '"folding drone rotor guards" AND instrument:(GEO OR LEO) NOT 337-TA-8101',
    ),
}
T = TypeVar("T")


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def rebuilt(name: str, search: Search, file: Path, what: str) -> None:
    """Makes the index anew from the records that were written down, and says how long it took."""
    began, busy = time.perf_counter(), _of_processors()
    with closing(side_by_side(nullcontext, entries_of_part, written_down(file), processes())) as made:
        count = search.rebuild(entry for part in made for entry in part)
    took, busy = time.perf_counter() - began, _of_processors() - busy
    largest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{name}: {count} entries of {what} made anew in {took:.0f} s, of which {busy:.0f} of processors here, by {processes()} "
        f"processes beside this one, which had {largest:.0f} MB at most: {took * 100_000 / count:.0f} s for a hundred thousand "
        f"entries (goal {REBUILD:.0f}); load {os.getloadavg()[0]:.1f}",
        flush=True,
    )


def _of_processors() -> float:
    """Seconds that this process and those that ended took of processors."""
    return sum(sum(resource.getrusage(who)[:2]) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))


def answers(search: Search) -> dict[str, list[float]]:
    """How long each question took, by kind, several times after once to warm."""
    kinds = {q["query"]: q["kinds"] for q in json.loads((QUESTIONS / "questions.json").read_text(encoding="utf-8"))}

    def answer(query: str) -> object:
        return ask(search, *read(query, kinds[query], TODAY))

    for queries in ASKED.values():
        for query in queries:
            answer(query)
    return {
        kind: [timed(partial(answer, query)) for query in queries for _ in range(TURNS)] for kind, queries in ASKED.items()
    }  # fmt: skip


def said(name: str, took: dict[str, list[float]]) -> tuple[float, float]:
    """Prints the answers' times; gives their median, and the time within which 95 of 100 came."""
    for kind, times in took.items():
        print(f"    {name}, by {kind:6}: median {statistics.median(times) * 1000:6.1f} ms, longest {max(times) * 1000:6.1f} ms")
    every = sorted(one for times in took.values() for one in times)
    median, most = statistics.median(every), every[int(len(every) * 0.95)]
    print(f"{name}: median {median * 1000:.1f} ms, 95 of 100 within {most * 1000:.1f} ms", flush=True)
    return median, most


def put_all(search: Search, made: Iterable[Entry]) -> None:
    waiting = iter(made)
    while batch := list(islice(waiting, 10 * BATCH)):
        search.put(batch)


def beside_helpers(node: str, library: Library, count: int, rounds: int) -> float:
    """The rate of `put` with the making of entries, as a share of that of `helpers.bulk`; the medians of several turns."""
    triples = list(library.documents_and_notices(count))
    documents = {notice.document_id: document for document, _, notice in triples}
    texts = {notice.document_id: of for _, of, notice in triples}
    kept = Library(documents, texts, [notice for _, _, notice in triples], [], [])
    prepared = list(entries(kept, count, 0))
    ours: list[float] = []
    theirs: list[float] = []
    for turn in range(rounds + 1):
        with address("elasticsearch", Path()) as url, opened(url) as search, Elasticsearch(node) as client:
            prefix = url.rpartition("=")[2]
            took = timed(lambda: put_all(search, entries(kept, count, 0)))
            for kind in ("notices", "documents"):
                client.indices.create(
                    index=f"{prefix}-peer-{kind}", settings=elastic_index.settings(kind), mappings=elastic_index.mappings(kind)
                )
            peer = timed(partial(helpers.bulk, client, _actions(f"{prefix}-peer", prepared), chunk_size=BATCH))
        if turn:  # the first warms the node
            ours.append(len(prepared) / took)
            theirs.append(len(prepared) / peer)
            print(f"    making and put {ours[-1]:.0f} a second, helpers.bulk {theirs[-1]:.0f}", flush=True)
    return statistics.median(ours) / statistics.median(theirs)


def _actions(prefix: str, prepared: Sequence[Entry]) -> list[dict[str, object]]:
    common = {"version_type": "external_gte"}
    return [
        {**common, "_index": f"{prefix}-{e.kind}", "_id": e.id, "version": e.rev, "_source": dict(e.fields or {})} for e in prepared
    ]  # fmt: skip


@contextmanager
def elasticsearch() -> Iterator[str | None]:
    """The address of the node that the environment names, or of one that is started; None, with a sentence, where neither is."""
    if (named := os.environ.get(SERVER)) is not None:
        yield named
        return
    try:
        said = run_script(ELASTICSEARCH.script, "--heap", "1g", "--while", str(os.getpid()))
    except NotHad as why:
        print(f"elasticsearch: left out: {why}")
        yield None
        return
    os.environ[SERVER] = said[ELASTICSEARCH.says]
    try:
        yield os.environ[SERVER]
    finally:
        end_process(int(said["pid"]))


def main(notices: int, orders: int, rounds: int) -> int:
    with elasticsearch() as node:
        return compared(node, notices, orders, rounds)


def compared(node: str | None, notices: int, orders: int, rounds: int) -> int:
    found: dict[str, tuple[float, float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        library, written = library_of(Path(folder, "store")), Path(folder, "records")
        write_down(library, notices, orders, written)
        for engine in ("sqlite", *(["elasticsearch"] if node else [])):
            with address(engine, Path(folder)) as url, opened(url) as search:
                rebuilt(engine, search, written, f"{notices} notices and {orders} orders")
                found[engine] = said(engine, answers(search))
    if not node:
        return _missed(found)
    here, there = found["sqlite"], found["elasticsearch"]
    print(f"sqlite's median is {here[0] / there[0]:.2f} of Elasticsearch's, its 95 of 100 {here[1] / there[1]:.2f}")
    ratio = beside_helpers(node, library, min(notices, 2_000), rounds)
    print(f"elasticsearch: making and put at {ratio:.2f} of the rate of helpers.bulk (goal {GOAL})")
    return _missed(found) or int(ratio < GOAL)


def _missed(found: dict[str, tuple[float, float]]) -> int:
    """1 if SQLite's answers are slower than they are to be: half within 100 ms, 95 of 100 within 300."""
    median, most = found["sqlite"]
    return int(median > MEDIAN or most > MOST)


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:]]
    sys.exit(main(*(given + [10_000, 1_000, 3][len(given) :])))
