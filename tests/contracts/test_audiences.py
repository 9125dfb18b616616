"""An audience's records lie in indices of its own: each reader finds, counts and is offered what he may see, on every engine."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

import pytest
from elasticsearch import AuthorizationException, Elasticsearch
from search_engines import ENGINES, TODAY, address, entry, opened
from servers import ELASTICSEARCH, NotHad, end_process, run_script

from deploy.elasticsearch.roles import roles
from pipeline.allies import ally_codes
from pipeline.errors import StorageError
from pipeline.search import question as q
from pipeline.search.elastic_index import alias
from pipeline.search.fields import KINDS
from pipeline.search.port import Entry, Search, Seen, Sort
from pipeline.search.query import reading
from pipeline.search.sqlite_audiences import SqliteSearch
from pipeline.wiring import open_search

EVERYBODY = None
FLAGS = ("flags",)


def of(readers: frozenset[str] | None, id_: str, rev: int = 1, **fields) -> Entry:
    return replace(entry("flags", id_, rev, market="US", **fields), readers=readers)


def group(*codes: str) -> frozenset[str]:
    return frozenset(codes)


@pytest.fixture(params=ENGINES)
def search(request, tmp_path) -> Iterator[Search]:
    with address(request.param, tmp_path) as url, opened(url) as search:
        yield search


def put(search: Search, *entries: Entry) -> None:
    search.put(entries)
    search.refresh()


def ids(seen: Seen, query: str = "*") -> list[str]:
    return sorted(hit.id for hit in seen.answer(reading(query, TODAY.today()).question, FLAGS).hits)


def mixed(search: Search) -> None:
    put(
        search,
        of(EVERYBODY, "open", article="kettles", published="2025-01-01"),
        of(group("DE", "JP"), "two", article="lanterns", published="2025-03-01"),
        of(group("JP"), "own", article="whistles", published="2025-02-01"),
        of(group(), "none", article="trumpets", published="2025-04-01"),
    )


def test_each_reader_finds_and_counts_what_names_him(search):
    mixed(search)
    for ally, found in (("DE", ["open", "two"]), ("JP", ["open", "own", "two"]), ("US", ["open"])):
        seen = search.seen_by(ally)
        assert ids(seen) == found
        assert seen.counts()["flags"] == len(found)
        assert seen.facets(q.Everything(), FLAGS)["market"] == {"us": len(found)}
        assert seen.answer(q.Everything(), FLAGS, limit=0).total == len(found)
    assert ids(search) == ["none", "open", "own", "two"], "who runs it sees all"
    assert search.counts()["flags"] == 4


def test_words_near_others_and_values_are_of_what_a_reader_sees(search):
    mixed(search)
    assert search.seen_by("DE").like("lanternz") == ["lanterns"] or list(search.seen_by("DE").like("lantermz"))
    assert list(search.seen_by("US").like("lantermz")) == []
    assert list(search.seen_by("DE").like("whistlez")) == []
    assert list(search.seen_by("JP").like("whistlez")) == ["whistles"]
    assert list(search.seen_by("JP").like("trumpetz")) == []


def test_pages_and_orders_go_across_audiences(search):
    mixed(search)
    seen = search.seen_by("JP")
    newest = [hit.id for hit in seen.answer(q.Everything(), FLAGS, sort=Sort.NEWEST).hits]
    assert newest == ["two", "own", "open"]
    assert [hit.id for hit in seen.answer(q.Everything(), FLAGS, sort=Sort.OLDEST).hits] == newest[::-1]
    paged = [seen.answer(q.Everything(), FLAGS, sort=Sort.NEWEST, limit=1, offset=n).hits[0].id for n in range(3)]
    assert paged == newest
    assert seen.answer(q.Everything(), FLAGS, limit=2, offset=2).total == 3


def test_who_loses_a_record_does_not_find_a_word_of_it(search):
    put(search, of(group("DE", "JP"), "two", article="lanterns"), of(EVERYBODY, "open"))
    put(search, of(group("JP"), "two", 2, article="lanterns"))
    assert ids(search.seen_by("DE")) == ["open"]
    assert list(search.seen_by("DE").like("lantermz")) == []
    assert ids(search.seen_by("JP")) == ["open", "two"]
    put(search, of(group("JP", "NL"), "two", 3, article="lanterns"))
    assert ids(search.seen_by("NL")) == ["open", "two"]
    assert ids(search) == ["open", "two"], "once, wherever it lay"


def test_what_is_gone_is_gone_from_wherever_it_lay(search):
    put(search, of(group("DE", "JP"), "two", article="lanterns"), of(EVERYBODY, "open"))
    put(search, Entry("flags", "two", 9, None))
    assert ids(search) == ["open"]
    assert list(search.seen_by("DE").like("lantermz")) == []


def test_an_index_that_is_made_anew_keeps_readers_apart(search):
    mixed(search)
    moved = of(group("NL"), "own", 2, article="whistles")

    def entries() -> Iterator[Entry]:
        yield of(EVERYBODY, "open", article="kettles")
        yield of(group("JP"), "own", article="whistles")
        put(search, moved)  # while it is made
        yield of(group("GB"), "new", article="bells")

    search.rebuild(entries())
    search.refresh()
    assert ids(search.seen_by("JP")) == ["open"]
    assert ids(search.seen_by("NL")) == ["open", "own"]
    assert ids(search.seen_by("GB")) == ["new", "open"]
    assert ids(search.seen_by("DE")) == ["open"], "what the database has no more is gone"


def test_without_submissions_there_is_one_file(tmp_path):
    with closing(SqliteSearch(tmp_path / "search.db")) as search:
        put(search, of(EVERYBODY, "open"))
        search.rebuild([of(EVERYBODY, "open")])
        assert not list(tmp_path.glob("search-*"))


def test_no_byte_of_what_is_gone_is_left_in_a_file(tmp_path):
    with closing(SqliteSearch(tmp_path / "search.db")) as search:
        put(search, of(group("DE"), "two", article="quackenbush lanterns"), of(group("DE"), "three"))
        put(search, Entry("flags", "two", 9, None))
        assert ids(search) == ["three"]
    assert not [file for file in tmp_path.iterdir() if b"quackenbush" in file.read_bytes()]


# --- a node that has users -----------------------------------------------------------------------------------------------------


@dataclass
class Secured:
    """A node on which each ally has a user of his own."""

    url: str
    password: str
    prefix: str = "secured"

    def as_user(self, user: str) -> str:
        where = urlsplit(self.url)
        return f"{where.scheme}://{user}:{self.password}@{where.netloc}?prefix={self.prefix}"


@pytest.fixture(scope="module")
def secured() -> Iterator[Secured]:
    password = secrets.token_hex(12)
    try:
        said = run_script(ELASTICSEARCH.script, "--password", password, "--while", str(os.getpid()))
    except NotHad as why:
        pytest.skip(f"left out: {why}")
    node = Secured(said["url"], password)
    try:
        with Elasticsearch(node.url, basic_auth=("elastic", password), request_timeout=60) as client:
            for name, body in roles(node.prefix).items():
                client.security.put_role(name=name, **body)
            for ally in ally_codes():
                user, role = f"officer-{ally.lower()}", f"{node.prefix}-reader-{ally.lower()}"
                client.security.put_user(username=user, password=password, roles=[role])
        yield node
    finally:
        end_process(int(said["pid"]))


@pytest.mark.servers
def test_a_user_an_ally_reads_what_names_it_whatever_he_asks(secured):
    """Roles of index level, of the free licence. Asked past our program too: by patterns, by other names, for terms."""
    with closing(open_search(secured.as_user("elastic"), TODAY)) as search:
        search.create()
        mixed(search)
    for ally, found in (("DE", ["open", "two"]), ("JP", ["open", "own", "two"]), ("US", ["open"])):
        with closing(open_search(secured.as_user(f"officer-{ally.lower()}"), TODAY)) as own:
            assert ids(own.seen_by(ally)) == found
            assert own.seen_by(ally).counts()["flags"] == len(found)
            assert ids(own) == found, "a program that asks for all gets no more"
            assert own.facets(q.Everything(), FLAGS)["market"] == {"us": len(found)}
            assert list(own.like("trumpetz")) == []
            with pytest.raises(StorageError, match="may read and write"):
                own.put([of(EVERYBODY, "forged")])
        with Elasticsearch(secured.url, basic_auth=(f"officer-{ally.lower()}", secured.password)) as client:
            for index in ("*", "_all", f"{secured.prefix}-*", f"{secured.prefix}-flags*"):
                assert sorted(hit["_id"] for hit in client.search(index=index)["hits"]["hits"]) == found
                named = client.search(index=index, size=0, aggs={"of": {"terms": {"field": "_index"}}})
                assert sum(bucket["doc_count"] for bucket in named["aggregations"]["of"]["buckets"]) == len(found)
            for hidden in {"DE": ("a.jp.", "a."), "JP": ("a.",), "US": ("a.de.jp.", "a.jp.", "a.")}[ally]:
                with pytest.raises(AuthorizationException):
                    client.search(index=alias(secured.prefix, f"flags-{hidden}"))
                with pytest.raises(AuthorizationException):
                    client.termvectors(index=alias(secured.prefix, f"flags-{hidden}"), id="own")
            assert len(client.indices.get_alias(index="*")) == len(KINDS) + len(found) - 1


@pytest.mark.servers
def test_a_new_audience_needs_no_new_role(secured):
    with closing(open_search(secured.as_user("elastic"), TODAY)) as search:
        search.create()
        put(search, of(group("KR", "TW"), "later", article="bells"))
    for ally, sees in (("KR", True), ("TW", True), ("NZ", False)):
        with closing(open_search(secured.as_user(f"officer-{ally.lower()}"), TODAY)) as own:
            assert ("later" in ids(own.seen_by(ally))) is sees
