"""What every search engine does: one behaviour for SQLite's FTS5 and for Elasticsearch."""

from __future__ import annotations

import random
import signal
import sqlite3
import subprocess
import sys
import textwrap
import threading
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, seed, settings
from search_engines import ENGINES, TODAY, address, entry, found, kept_engines, opened, put
from search_library import LIBRARY, QUERIES, good, texts

from pipeline.errors import SettingError, UsageError
from pipeline.search.entries import gone
from pipeline.search.port import Entry
from pipeline.wiring import open_search

SEED = random.SystemRandom().randrange(10**9)


@pytest.fixture(params=ENGINES)
def url(request, tmp_path):
    with address(request.param, tmp_path) as made:
        yield made


@pytest.fixture
def search(url):
    with opened(url) as made:
        yield made


@pytest.fixture
def bare(url):
    """An engine without any index: a rebuild makes them."""
    with closing(open_search(url, TODAY)) as made:
        yield made


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    with kept_engines(tmp_path_factory) as made:
        yield made


@pytest.fixture(params=ENGINES)
def library(request, kept):
    return kept(request.param, *LIBRARY)


# --- putting ------------------------------------------------------------------------------------------------------------


def test_what_was_put_is_found_with_its_fields_and_the_words_around(search):
    put(
        search, entry("flags", "f", article="folding drone rotor guards", party=["Aerquill"], n=3), entry("cases", "f", subject="x")
    )
    result = search.find("article:guards")
    assert result.total == 1
    (hit,) = result.hits
    assert (hit.kind, hit.id, hit.fields["party"], hit.fields["n"]) == ("flags", "f", ["Aerquill"], 3)
    assert hit.passages == ("folding drone rotor «guards»",)
    assert search.counts() == {"documents": 0, "notices": 0, "cases": 1, "flags": 1, "alerts": 0, "issues": 0}


def test_an_older_revision_never_takes_the_place_of_a_newer_one(search):
    put(search, entry("flags", "f", 2, article="second"))
    put(search, entry("flags", "f", 1, article="first"))
    assert found(search, "second") == {"f"}
    assert found(search, "first") == set()
    put(search, entry("flags", "f", 2, article="third"))
    assert found(search, "third") == {"f"}
    put(search, entry("flags", "f", 4, article="fifth"), entry("flags", "f", 3, article="fourth"))
    assert found(search, "fourth OR third") == set()
    assert search.find("fifth").total == 1


def test_a_record_that_is_gone_stays_gone_until_a_newer_revision(search):
    put(search, entry("cases", "c", 3, subject="kettles"), entry("cases", "d", 1, subject="kettles"))
    put(search, gone("cases", "c", 4), gone("cases", "never", 1))
    assert found(search, "kettles") == {"d"}
    put(search, entry("cases", "c", 3, subject="kettles"))
    assert found(search, "kettles") == {"d"}
    put(search, entry("cases", "c", 5, subject="kettles"))
    assert found(search, "kettles") == {"c", "d"}
    put(search, gone("cases", "c", 2))
    assert found(search, "kettles") == {"c", "d"}


def test_an_index_without_records_is_asked_like_any_other(search):
    assert search.find("anything").hits == ()
    assert search.troubles() == []
    search.put([])
    assert search.create() == []


def test_what_another_object_put_is_found(url, search):
    with opened(url) as other:
        put(other, entry("flags", "f", article="kettles"))
    assert found(search, "kettles") == {"f"}


# --- the query language -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query[:40] or "nothing")
def test_a_query_finds_what_it_says(library, query):
    expected = QUERIES[query]
    if isinstance(expected, set):
        assert found(library, query) == expected
    else:
        with pytest.raises(expected):
            library.find(query)


def test_an_unknown_field_is_told_with_those_there_are(library):
    with pytest.raises(UsageError, match=r"no field colour; fields: .*, company, .*patent,"):
        library.find("colour:red")


def test_a_query_that_cannot_be_read_is_told_with_the_place(library):
    with pytest.raises(UsageError, match=r"at “\)”, after “folding drone”"):
        library.find("folding drone)")


def test_kinds_are_those_asked_for(library):
    assert found(library, "337-TA-1276", kinds=["flags", "cases"]) == {"f-drone", "c-1"}
    assert found(library, "337-TA-1276", kinds=["order", "case"]) == {"f-drone", "c-1"}
    assert found(library, "337-TA-1276", kinds=["alerts"]) == {"a-drone"}
    with pytest.raises(UsageError, match=r"did you mean flags.*flags, issues, notices"):
        library.find("x", kinds=["flaggs"])


def test_passages_are_the_stored_words_around_what_was_found(library):
    (hit,) = library.find("improper* connections", kinds=["documents"]).hits
    assert "Respondents' products were «connected improperly»." in hit.passages[0]
    assert "The «connection» of rotors" in hit.passages[1]
    assert all(len(p) < 300 for p in hit.passages)
    (hit,) = library.find("特許第5678901号", kinds=["documents"]).hits
    assert hit.passages == ("株式会社東京製作所の«特許第5678901»号を侵害する製品",)


def test_the_best_hit_comes_first_then_the_newest_then_by_id(search):
    put(
        search,
        entry("flags", "b", title="kettles", published="2024-01-01"),
        entry("flags", "a", title="kettles", published="2024-01-01"),
        entry("flags", "c", title="kettles", published="2025-01-01"),
        entry("flags", "z", title="kettles", article="kettles and more kettles", published="2020-01-01"),
        entry(
            "documents",
            "d",
            title="t",
            full_text="A kettle is named once in a text of many other words. " * 3,
            published="2026-01-01",
        ),
        entry("flags", "p", title="x", patent=["US.9113703"], published="2019-01-01"),
        entry("documents", "q", title="x", full_text="patent 9,113,703 " + "and other words " * 30, published="2026-01-01"),
    )
    ids = [hit.id for hit in search.find("kettles").hits]
    assert ids.index("z") == 0
    assert [i for i in ids if i in "abc"] == ["c", "a", "b"]
    assert [hit.id for hit in search.find("9,113,703").hits] == ["p", "q"]
    assert [hit.id for hit in search.find("kind:flags").hits] == ["c", "a", "b", "z", "p"]


def test_the_best_hits_are_the_same_among_very_many(search):
    """A word that stands in every record."""
    some = [
        entry("flags", "best", title="kettle", article="a kettle, kettles", party=["Kettle Co."], published="2020-01-01"),
        entry("flags", "written", title="kettle", published="2020-01-01"),
        entry("flags", "ending", title="kettles", published="2024-01-01"),
        entry("cases", "case", title="kettles", subject="kettles", published="2024-01-01"),
        entry("documents", "french", title="t", full_text="la bouilloire et les kettles", language=["fr"], published="2026-01-01"),
        entry("notices", "number", title="t", evidence="kettle", model=["KETTLE"], published="2024-01-01"),
    ]
    put(search, *some)
    alone = [(hit.id, hit.score) for hit in search.find("kettle").hits]
    assert [id_ for id_, _ in alone] == ["best", "number", "written", "ending", "case", "french"]
    put(search, *(entry("documents", f"d{n}", title="t", full_text="a kettle", published="2019-01-01") for n in range(6_000)))
    among = search.find("kettle")
    assert among.total == 6_006
    assert [(hit.id, hit.score) for hit in among.hits if not hit.id.startswith("d")] == [one for one in alone if one[0] != "french"]
    assert {hit.id for hit in search.find("kettle", limit=6_006).hits} >= {"french"}


def test_pages_follow_each_other_without_gap_or_repeat(search):
    put(search, *(entry("flags", f"f{n:03}", article="kettles", published=f"2024-01-{1 + n % 3:02}") for n in range(100)))
    pages = [search.find("kettles", limit=7, offset=at) for at in range(0, 105, 7)]
    ids = [hit.id for page in pages for hit in page.hits]
    assert {page.total for page in pages} == {100}
    assert len(ids) == len(set(ids)) == 100
    assert ids == [hit.id for hit in search.find("kettles", limit=1000).hits]
    assert search.find("kettles", limit=0).total == 100
    assert search.find("kettles", offset=500).hits == ()


def test_ten_thousand_records(search):
    goods = ("kettles", "lamps", "drones", "guards", "rotors")
    flags = [
        entry(
            "flags",
            f"f{n}",
            case=f"337-TA-{n}",
            patent=[f"US.{9_000_000 + n}"],
            published=f"2024-{1 + n % 12:02}-01",
            n=n,
            article=f"{goods[n % 5]} of type {n}",
            party=[f"Maker {n % 100} Co., Ltd."],
            state="in_force" if n % 2 else "ended",
        )
        for n in range(10, 10_010)
    ]
    put(search, *flags)
    assert search.counts()["flags"] == 10_000
    assert search.find("kettle state:in_force").total == 1000
    assert found(search, "U.S. Patent No. 9,005,000") == {"f5000"}
    assert found(search, "337-1276") == {"f1276"}
    assert search.find('"maker 7"').total == 100
    last = search.find("*", limit=10, offset=9_995)
    assert (last.total, len(last.hits)) == (10_000, 5)


# --- no query does harm -------------------------------------------------------------------------------------------------

common = settings(max_examples=300, deadline=None, print_blob=True, suppress_health_check=list(HealthCheck))


@pytest.mark.slow
@common
@seed(SEED)
@given(query=texts)
def test_no_query_raises_anything_but_a_usage_error(library, query):
    try:
        result = library.find(query, limit=5)
    except UsageError:
        return
    assert result.total >= len(result.hits), f"seed {SEED}"


@pytest.fixture
def both(kept):
    """Both engines with the same records."""
    return kept("sqlite", *LIBRARY), kept("elasticsearch", *LIBRARY)


@pytest.mark.servers
@pytest.mark.slow
@common
@seed(SEED)
@given(query=good)
def test_both_engines_find_the_same(both, query):
    near, far = both
    try:
        expected = found(near, query)
    except UsageError:  # no kind has all the fields that it names
        with pytest.raises(UsageError):
            far.find(query)
        return
    assert expected == found(far, query), f"seed {SEED}: {query}"


# --- made anew ----------------------------------------------------------------------------------------------------------


def test_a_rebuild_has_what_it_was_given_and_no_more(search):
    put(search, entry("flags", "stale", article="kettles"), entry("flags", "f", 2, article="kettles"))
    assert search.rebuild(iter([entry("flags", "f", 3, article="kettles"), entry("cases", "c", subject="kettles")])) == 2
    assert found(search, "kettles") == {"f", "c"}
    assert search.troubles() == []
    put(search, entry("flags", "f", 2, article="lamps"))
    assert found(search, "lamps") == set()
    put(search, entry("flags", "f", 4, article="lamps"))
    assert found(search, "lamps") == {"f"}


def test_a_rebuild_that_fails_leaves_the_old_index(search):
    put(search, entry("flags", "f", article="kettles"))

    def broken():
        yield entry("flags", "g", article="kettles")
        raise KeyError("the database went away")

    with pytest.raises(KeyError):
        search.rebuild(broken())
    assert found(search, "kettles") == {"f"}
    put(search, entry("flags", "h", article="kettles"))
    assert found(search, "kettles") == {"f", "h"}
    assert search.troubles() == []
    assert search.rebuild([entry("flags", "i", article="kettles")]) == 1
    assert found(search, "kettles") == {"i"}


def test_nothing_put_during_a_rebuild_is_lost(url, search):
    """Records are put, changed and deleted by another thread from before the rebuild begins until after it ends."""
    old = [entry("flags", f"old{n}", article="kettles") for n in range(600)]
    put(search, *old)
    began, ended = threading.Event(), threading.Event()
    made: list[int] = []
    failures: list[BaseException] = []

    def go_on():
        try:
            with opened(url) as other:
                while not ended.is_set() or len(made) % 10:
                    n = len(made)
                    other.put(
                        [
                            entry("flags", f"new{n}", article="kettles"),
                            entry("flags", f"old{n % 600}", 2 + n // 600, article="lamps"),
                            gone("flags", f"old{599 - n % 100}", 1_000_000 + n),
                        ]
                    )
                    made.append(n)
                    began.set()
        except BaseException as why:  # noqa: BLE001 - the thread's only way to tell
            failures.append(why)
            began.set()

    thread = threading.Thread(target=go_on)
    thread.start()

    first = 0

    def slowly():
        nonlocal first
        first = len(made) + 1  # what was put before belongs into what the rebuild is given; one may be under way
        for n, one in enumerate(old):
            if n == 300:  # at least twenty more puts while the new index is filled
                before = len(made)
                while len(made) < before + 20 and not failures:
                    began.wait(0.01)
            yield one

    assert began.wait(30)
    try:
        assert search.rebuild(slowly()) == 600
    finally:
        ended.set()
        thread.join(120)
    assert not failures
    search.refresh()
    during = [n for n in made if n >= first]
    removed = {f"old{599 - n % 100}" for n in made}
    assert found(search, "id:new* article:kettles") >= {f"new{n}" for n in during}
    changed = {f"old{n % 600}" for n in during} - removed
    assert found(search, "id:old* article:lamps") >= changed
    assert not found(search, "id:old* article:kettles") & changed
    left = {f"old{n}" for n in range(600)} - removed
    assert found(search, "id:old*") - {f"old{599 - n % 100}" for n in made if n < first} == left


def test_several_rebuilds_leave_one_index_and_who_had_it_open_before_asks_and_puts_into_that(url, search):
    put(search, entry("flags", "stale", article="kettles"))
    with opened(url) as other:
        assert found(other, "kettles") == {"stale"}
        search.rebuild([entry("flags", "f", article="kettles")])
        assert found(other, "kettles") == {"f"}
        search.rebuild([entry("flags", "g", article="kettles")])
        put(other, entry("flags", "h", article="kettles"))
    assert found(search, "kettles") == {"g", "h"}
    with opened(url) as later:
        assert found(later, "kettles") == {"g", "h"}


def test_a_rebuild_knows_words_by_their_endings_patterns_and_likeness(bare):
    bare.rebuild(
        [
            entry("documents", "d", full_text="Rotors were connected improperly", patent=["US.9113703"], language=["en"]),
            entry("flags", "f", article="kettles", state="in_force"),
        ]
    )
    for query in ("connections", "impro*", "*ected", "rotros~2", "_exists_:patent", "_exists_:full_text", "patent:9,113,703"):
        assert found(bare, query) == {"d"}, query
    assert bare.like("ketles") == ["kettles"]
    assert bare.values("state") == ["in_force"]


def test_what_is_put_over_a_rebuilt_record_leaves_none_of_its_words(bare):
    first = entry("flags", "f", 1, article=["drone guards", "straße"], subject="東京製作所", case=["337-TA-1276"])
    bare.rebuild([first, entry("flags", "g", article="drone lamps")])
    put(bare, entry("flags", "f", 2, article="kettles"))
    put(bare, entry("flags", "f", 3, article="teapots"))
    assert found(bare, "drone") == {"g"}
    assert [found(bare, query) for query in ("guards", "strasse", "東京", "337-TA-1276", "kettles")] == [set()] * 5
    assert found(bare, "teapots") == {"f"}
    assert bare.troubles() == []


# --- what SQLite does besides -------------------------------------------------------------------------------------------


def test_a_damaged_file_is_made_anew(tmp_path):
    file = tmp_path / "search.db"
    file.write_bytes(b"no database " * 1000)
    with opened(f"sqlite:///{file}") as search:
        assert search.counts() == {}
        put(search, entry("flags", "f", article="kettles"))
        assert found(search, "kettles") == {"f"}


def test_a_file_of_an_older_form_is_emptied(tmp_path):
    url = f"sqlite:///{tmp_path}/search.db"
    with opened(url) as search:
        put(search, entry("flags", "f", article="kettles"))
    with sqlite3.connect(tmp_path / "search.db") as connection:
        connection.execute("UPDATE state SET form = 'older'")
    connection.close()
    with opened(url) as search:
        assert search.counts() == {}
        assert search.find("kettles").total == 0
        put(search, entry("flags", "f", article="kettles"))
        assert search.counts()["flags"] == 1


def test_the_index_of_texts_is_sound_after_records_were_changed_and_are_gone(tmp_path):
    """FTS5 keeps no copy of the texts, so a wrong one when a record goes would leave words of it."""
    with opened(f"sqlite:///{tmp_path}/search.db") as search:
        search.rebuild(LIBRARY)
        put(search, *(Entry(one.kind, one.id, one.rev + 1, {**(one.fields or {}), "title": "kettles"}) for one in LIBRARY))
        assert len(found(search, "title:kettles", kinds=["flags"])) == sum(one.kind == "flags" for one in LIBRARY)
        put(search, *(gone(one.kind, one.id, one.rev + 2) for one in LIBRARY))
    with sqlite3.connect(tmp_path / "search.db") as connection:
        connection.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab (main, texts, row)")
        assert connection.execute("SELECT term FROM temp.terms").fetchall() == []
        connection.execute("INSERT INTO texts (texts) VALUES ('integrity-check')")
    connection.close()


def test_a_rebuild_that_is_killed_leaves_the_old_index_and_the_next_one_tidies_up(tmp_path):
    url = f"sqlite:///{tmp_path}/search.db"
    with opened(url) as search:
        search.rebuild([entry("flags", "f", article="kettles")])
        until_killed = f"""
            import itertools, os, signal, sys
            sys.path[:0] = {sys.path!r}
            from search_engines import entry, opened
            def entries():
                for n in itertools.count():
                    if n == 9_000:
                        os.kill(os.getpid(), signal.SIGKILL)
                    yield entry("flags", f"g{{n}}", article="kettles")
            with opened({url!r}) as search:
                search.rebuild(entries())
        """
        ended = subprocess.run([sys.executable, "-c", textwrap.dedent(until_killed)], check=False)
        assert ended.returncode == -signal.SIGKILL
        assert found(search, "kettles") == {"f"}
        assert len(list(tmp_path.glob("search.db.*[0-9]"))) == 2, "the one that answers, and what is left of the other"
        put(search, entry("flags", "h", article="kettles"))
        assert found(search, "kettles") == {"f", "h"}
        assert search.rebuild([entry("flags", "i", article="kettles")]) == 1
        assert found(search, "kettles") == {"i"}
    assert sorted(one.name for one in tmp_path.iterdir()) == ["search.db", "search.db.3"]


def test_an_index_on_another_disk_stays_there(tmp_path):
    """Somebody's own link leads to it."""
    disk = tmp_path / "disk"
    disk.mkdir()
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "search.db").symlink_to(disk / "index.db")
    for n in range(2):
        with opened(f"sqlite:///{tmp_path}/home/search.db") as search:
            search.rebuild([entry("flags", f"f{n}", article="kettles")])
            assert found(search, "kettles") == {f"f{n}"}
    assert [one.name for one in (tmp_path / "home").iterdir()] == ["search.db"]
    assert (tmp_path / "home" / "search.db").readlink() == disk / "index.db"


@pytest.mark.parametrize("lost", ["search.db", "search.db.1"])
def test_a_file_that_somebody_deleted_is_made_anew(tmp_path, lost):
    url = f"sqlite:///{tmp_path}/search.db"
    with opened(url) as search:
        search.rebuild([entry("flags", "f", article="kettles")])
    (tmp_path / lost).unlink()
    with opened(url) as search:
        assert search.counts() == {}
        put(search, entry("flags", "g", article="kettles"))
        assert search.rebuild([entry("flags", "h", article="kettles")]) == 1
        assert found(search, "kettles") == {"h"}


def test_a_url_without_a_file_is_a_setting_that_cannot_be_used():
    with pytest.raises(SettingError, match="names no file"):
        open_search("sqlite:///")


def test_now_is_the_clocks(tmp_path):
    with opened(f"sqlite:///{tmp_path}/search.db", TODAY) as search:
        put(search, Entry("flags", "f", 1, {"kind": "flags", "id": "f", "published": "2026-11-25"}))
        assert found(search, "published:now") == {"f"}
        assert found(search, "published:now-1d") == set()
