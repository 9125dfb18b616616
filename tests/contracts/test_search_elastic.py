"""What the search in Elasticsearch does besides: waiting, refusing, and agreeing with what Python computes. On a real node."""

from __future__ import annotations

import random
import threading
import unicodedata
from contextlib import contextmanager

import pytest
from demo_records import demo
from elasticsearch import Elasticsearch
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st
from search_engines import Switch, address, entry, found, opened, put, server

from pipeline.clock import clock_at
from pipeline.errors import StorageError
from pipeline.search import elastic_index, elastic_node
from pipeline.search import words as w
from pipeline.search.fields import KINDS
from pipeline.search.identifier_key import identifier_key
from pipeline.search.port import Entry
from pipeline.wiring import open_search

pytestmark = pytest.mark.servers
SEED = random.SystemRandom().randrange(10**9)


@pytest.fixture
def url(tmp_path):
    with address("elasticsearch", tmp_path) as made:
        yield made


@pytest.fixture
def search(url):
    with opened(url) as made:
        yield made


@pytest.fixture
def client():
    with Elasticsearch(server()) as made:
        yield made


def prefix_of(url: str) -> str:
    return url.rpartition("=")[2]


# --- while the node is away ---------------------------------------------------------------------------------------------


@contextmanager
def in_thread(work):
    """Runs work beside the test; its error is raised at the end."""
    failures = []

    def run():
        try:
            work()
        except BaseException as why:  # noqa: BLE001 - the thread's only way to tell
            failures.append(why)

    thread = threading.Thread(target=run)
    thread.start()
    yield thread
    thread.join(120)
    assert not thread.is_alive()
    if failures:
        raise failures[0]


def test_puts_wait_for_a_node_that_is_away_and_lose_nothing(url, search):
    switch = Switch(server())
    with opened(f"{switch.url}?prefix={prefix_of(url)}") as through:
        done = []

        def work():
            for n in range(40):
                through.put([entry("flags", f"f{n}-{k}", article="kettles") for k in range(25)])
                done.append(n)

        with in_thread(work) as thread:
            while len(done) < 5:
                thread.join(0.01)
            switch.cut()
            before = len(done)
            thread.join(1.0)
            assert len(done) <= before + 1, "nothing can be put while the node is away"
            switch.join()
    switch.cut()
    search.refresh()
    assert search.find("kettles").total == 1000


def test_a_node_that_stays_away_is_told_with_its_address_and_what_to_do(url, monkeypatch):
    monkeypatch.setattr(elastic_node, "PATIENCE_SECONDS", 0.3)
    monkeypatch.setattr("pipeline.search.elastic.ASKING_SECONDS", 0.3)
    switch = Switch(server())
    switch.cut()
    away = open_search(f"http://somebody:s3cret@127.0.0.1:{switch.port}?prefix={prefix_of(url)}")
    for ask in (
        lambda: away.find("x"),
        lambda: away.put([entry("flags", "f")]),
        away.counts,
        away.create,
        lambda: away.rebuild([]),
    ):
        with pytest.raises(StorageError, match=rf"127\.0\.0\.1:{switch.port}.* does not answer .*CROSSMARKET_SEARCH") as told:
            ask()
        assert "s3cret" not in str(told.value)
    (trouble,) = away.troubles()
    assert "does not answer" in trouble.what
    assert "CROSSMARKET_SEARCH" in trouble.repair
    assert "s3cret" not in repr(away.troubles())
    away.close()


# --- what is refused ----------------------------------------------------------------------------------------------------


def test_a_record_that_is_refused_is_named_and_the_others_are_kept(search):
    bad = Entry("flags", "bad", 1, {"kind": "flags", "id": "bad", "published": "no day"})
    with pytest.raises(StorageError, match=r"record bad is refused .*published"):
        search.put([entry("flags", "before", article="kettles"), bad, entry("flags", "after", article="kettles")])
    search.refresh()
    assert found(search, "kettles") == {"before", "after"}


def test_a_missing_index_is_told_at_once_and_made(url, client):
    prefix = prefix_of(url)
    search = open_search(url)
    with pytest.raises(StorageError, match=f"no index {prefix}-flags; .*doctor --create"):
        search.put([entry("flags", "f")])
    with pytest.raises(StorageError, match="doctor --create"):
        search.find("x")
    assert search.counts() == {}
    missing = search.troubles()
    assert len(missing) == len(elastic_index.ALL)
    assert all(trouble.creatable for trouble in missing)
    assert len(search.create()) == len(missing)
    assert search.troubles() == []
    assert set(search.counts().values()) == {0}
    client.indices.delete(index=",".join(client.indices.get_alias(name=f"{prefix}-cases")))
    assert [trouble.what for trouble in search.troubles()] == [f"search {search_place(url)}: there is no index {prefix}-cases"]
    search.close()


def search_place(url: str) -> str:
    return str(elastic_node.place_of(url))


def test_an_index_of_an_older_form_is_told_and_made_anew(url, client):
    prefix = prefix_of(url)
    for kind in KINDS:
        client.indices.create(index=f"{prefix}-{kind}-0ffe1ded-7", aliases={f"{prefix}-{kind}": {}})
    with opened(url) as search:
        assert search.counts() == {}
        troubles = search.troubles()
        assert len(troubles) == len(KINDS)
        assert "older form" in troubles[0].what
        assert search.rebuild([entry("flags", "f", article="kettles")]) == 1
        assert search.troubles() == []
        assert found(search, "kettle") == {"f"}
        assert search.counts()["flags"] == 1
        names = client.indices.get_alias(name=f"{prefix}-flags")
        assert list(names) == [elastic_index.index_name(prefix, "flags", 8)]
    assert not client.indices.exists(index=f"{prefix}-flags-0ffe1ded-7")


def test_a_rebuild_that_was_killed_leaves_nothing_that_stays_broken(url, search, client):
    """As after a kill between refusing writes and the change of aliases."""
    put(search, entry("flags", "f", article="kettles"))
    prefix = prefix_of(url)
    (name,) = client.indices.get_alias(name=f"{prefix}-flags")
    client.indices.create(index=f"{prefix}-flags-{elastic_index.form('flags')}-9")
    client.indices.add_block(index=name, block="write")
    (trouble,) = search.troubles()
    assert "refuses writes" in trouble.what
    assert trouble.creatable
    with in_thread(lambda: search.put([entry("flags", "g", article="kettles")])), opened(url) as other:
        assert other.troubles() == [], "opening made it write again"
    search.refresh()
    assert found(search, "kettles") == {"f", "g"}
    assert search.rebuild([entry("flags", "h", article="kettles")]) == 1
    assert len(client.indices.get(index=f"{prefix}-flags-*")) == 1


def test_samples_of_operations_are_kept(url, search, client):
    search.sample(
        [
            {"at": "2026-11-25T10:00:00Z", "stage": "read", "lag": 3, "waiting": 0},
            {"at": "2026-11-25T10:00:00Z", "stage": "fold", "lag": 0},
        ]
    )
    client.indices.refresh(index=f"{prefix_of(url)}-lag")
    answer = client.search(index=f"{prefix_of(url)}-lag", query={"term": {"stage": "READ"}})
    assert [hit["_source"]["lag"] for hit in answer["hits"]["hits"]] == [3]


def test_samples_older_than_a_month_go_on_a_new_day(url, search, client):
    days = ("2026-09-01", "2026-10-20", "2026-11-25")
    for day in days:
        later = open_search(url, clock_at(day))
        later.sample([{"at": f"{day}T10:00:00Z", "stage": "read", "lag": 1, "waiting": 0}])
        client.indices.refresh(index=f"{prefix_of(url)}-lag")
        later.close()
    later = open_search(url, clock_at("2026-11-25"))
    later.sample([])
    later.close()
    client.indices.refresh(index=f"{prefix_of(url)}-lag")
    kept = client.search(index=f"{prefix_of(url)}-lag", sort=[{"at": "asc"}])["hits"]["hits"]
    assert [hit["_source"]["at"][:10] for hit in kept] == ["2026-11-25"]


# --- Python and the node agree ------------------------------------------------------------------------------------------

SIGNS = "0123456789" * 3 + "USEPDRWOJBKCGTAMVXHINF" + " .,-/()'#:–－９Ａｂéй\t\u200b“ß"
PIECES = [
    "US",
    "U.S. Patent No. ",
    "EP ",
    "337-TA-",
    "Inv. No. ",
    "Reg. No. ",
    "9,113,703",
    " B2",
    "D612,345",
    "RE",
    "ZL ",
    "8517.13.00",
    "UK",
    "IR ",
    "VA 2-142-287",
    "KR 10-",
    "WO ",
    "EUTM ",
    "Design Patent ",
    "Model No. ",
    "DN 3657",
    "Copyright ",
]
piece = st.one_of(st.sampled_from(PIECES), st.text(SIGNS, max_size=8))
spellings = st.lists(st.lists(piece, min_size=1, max_size=4).map("".join), min_size=50, max_size=50)
common = settings(max_examples=60, deadline=None, print_blob=True, suppress_health_check=list(HealthCheck))


@pytest.fixture(scope="module")
def analyzer(tmp_path_factory):
    """The node's own analysis: of many texts, what an analyzer or normalizer makes of each."""
    with address("elasticsearch", tmp_path_factory.mktemp("analyzer")) as url, opened(url), Elasticsearch(server()) as client:
        index = f"{prefix_of(url)}-flags"
        yield lambda **asked: client.indices.analyze(index=index, **asked)["tokens"]


@common
@seed(SEED)
@given(written=spellings)
def test_three_thousand_spellings_have_the_same_key_in_python_and_on_the_node(analyzer, written):
    tokens = analyzer(normalizer="identifier", text=written)
    assert [token["token"] for token in tokens] == [identifier_key(one) for one in written], f"seed {SEED}"


letters = st.sampled_from(
    "abcxyzABC0189ÀéüßøŁœÆþŒİı’'.,:;_-·“”–—()[]/²№™®©\u200b\u00ad \nάβώΩ東京特許第号アァー・ガひらっ々〇ＡＢｃ１．，ｶﾊﾟｽｰﾞ"
)
hangul = st.sampled_from("삼성전자 LG10")
runs = st.lists(st.one_of(st.text(letters, max_size=12), st.text(hangul, max_size=8).map(" {} ".format)), max_size=3).map("".join)


@common
@seed(SEED)
@given(text=runs.map(lambda text: unicodedata.normalize("NFC", text)))
def test_texts_have_the_same_words_in_python_and_on_the_node(analyzer, text):
    assert [token["token"] for token in analyzer(analyzer="words_cjk", text=text)] == w.words(text), f"seed {SEED}"


def test_words_have_the_same_stems_in_python_and_on_the_node(analyzer):
    """But for a few words where Snowball 3 and Lucene's Snowball 2 differ."""
    words = sorted({word for one in TEXTS for word in w.words(one)})
    for place, language in enumerate(w.LANGUAGES):
        stems = {token["position"]: token["token"] for token in analyzer(analyzer=f"words_{language}", text=" ".join(words))}
        differing = [word for n, word in enumerate(words) if w.counted_stems(word)[place] != stems.get(n, "")]
        assert len(differing) <= len(words) * 0.01, differing


TEXTS = [
    "The Commission has determined to issue a limited exclusion order prohibiting unlicensed importation of infringing articles",
    "connections connecting connected investigations investigated violations respondents complainants modifications rescinded",
    "Die Zollbehörden haben Haushaltsgeräte und verletzende Waren beschlagnahmt, die Einfuhren der Patentinhaber wurden geprüft",
    "Les contrefaçons de produits brevetés sont saisies par les autorités douanières, importations interdites et marchandises",
    "Verboden producten worden vernietigd door de douaneautoriteiten, inbreukmakende goederen en octrooien van de merkhouders",
]


def test_every_demonstration_record_is_indexed_and_found_as_in_sqlite(url, search, tmp_path):
    entries = demo(tmp_path / "demo", ("2026-10-20",)).entries
    put(search, *entries)
    assert sum(search.counts().values()) == len({(e.kind, e.id) for e in entries})
    with opened(f"sqlite:///{tmp_path}/search.db") as near:
        put(near, *entries)
        for query in (
            "drones",
            '"limited exclusion order"',
            "U.S. Patent No. 98,000,001",
            'company:"Aerquill Dynamics, Incorporated"',
            "kind:flags state:in_force",
            "infring* NOT trademark",
            "published:[now-90d TO now]",
            "rescission~",
            "337-8101",
        ):
            assert found(search, query) == found(near, query), query
            assert found(near, query), query
