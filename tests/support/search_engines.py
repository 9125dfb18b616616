"""The search engines that tests run on: a file of its own, or indices of their own prefix in a real Elasticsearch."""

from __future__ import annotations

import os
import socket
import threading
import uuid
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from elasticsearch import Elasticsearch

from pipeline.clock import Clock, clock_at
from pipeline.search.port import Entry, Search
from pipeline.wiring import open_search

SERVER = "CROSSMARKET_TEST_ELASTICSEARCH"
TODAY = clock_at("2026-11-25")
ENGINES = ["sqlite", pytest.param("elasticsearch", marks=pytest.mark.servers)]


def server() -> str:
    """The address of the real node, or the test is left out."""
    return os.environ.get(SERVER) or pytest.skip("left out: no Elasticsearch (make test-servers)")


@contextmanager
def address(engine: str, folder: Path) -> Iterator[str]:
    """The URL of an engine without any index; what it makes is deleted afterwards."""
    if engine == "sqlite":
        yield f"sqlite:///{folder}/home/search.db"
        return
    node, prefix = server(), f"test-{uuid.uuid4().hex[:12]}"
    try:
        yield f"{node}?prefix={prefix}"
    finally:
        with Elasticsearch(node) as client:
            names = list(client.indices.get(index=f"{prefix}-*", features=["aliases"]))
            if names:
                client.indices.delete(index=",".join(names))


@contextmanager
def opened(url: str, clock: Clock = TODAY) -> Iterator[Search]:
    """The engine at a URL with its indices made."""
    search = open_search(url, clock)
    try:
        search.create()
        yield search
    finally:
        search.close()


class Kept:
    """Engines of tests that put nothing more and only ask: one for each set of records, made when it is first wanted.

    Elasticsearch takes seconds of a processor to make its indices, and finds the same however often it was asked before.
    """

    MOST = 8  # at once: those that were wanted longest ago are closed, as a node has no room for all

    def __init__(self, folders: pytest.TempPathFactory) -> None:
        self._folders = folders
        self._made: dict[tuple[str, str], tuple[Search, ExitStack]] = {}

    def __call__(self, engine: str, *entries: Entry) -> Search:
        """The engine, one of `ENGINES`, that holds exactly these records."""
        wanted = engine, repr(entries)
        self._made[wanted] = kept = self._made.pop(wanted, None) or self._make(engine, entries)
        if len(self._made) > self.MOST:
            self._close(next(iter(self._made)))
        return kept[0]

    def _make(self, engine: str, entries: tuple[Entry, ...]) -> tuple[Search, ExitStack]:
        with ExitStack() as begun:
            made = begun.enter_context(opened(begun.enter_context(address(engine, self._folders.mktemp("kept")))))
            put(made, *entries)
            return made, begun.pop_all()

    def _close(self, one: tuple[str, str]) -> None:
        self._made.pop(one)[1].close()

    def close(self) -> None:
        for one in list(self._made):
            self._close(one)


@contextmanager
def kept_engines(folders: pytest.TempPathFactory) -> Iterator[Kept]:
    """For a fixture of a module."""
    with closing(Kept(folders)) as kept:
        yield kept


@contextmanager
def both_with(folder: Path, *entries: Entry) -> Iterator[tuple[Search, Search]]:
    """Both engines with the same records: the one on this machine, then the other."""
    with address("elasticsearch", folder) as there, address("sqlite", folder) as here, opened(there) as far, opened(here) as near:
        put(far, *entries)
        put(near, *entries)
        yield near, far


def entry(kind: str, id: str, rev: int = 1, **fields: Any) -> Entry:  # noqa: A002
    """An entry with the fields that every record has."""
    return Entry(kind, id, rev, {"kind": kind, "id": id, "rev": rev, "title": f"{kind} {id}", "published": "2025-01-01"} | fields)


def put(search: Search, *entries: Entry) -> None:
    search.put(entries)
    search.refresh()


def found(search: Search, query: str, **asked: Any) -> set[str]:
    return {hit.id for hit in search.find(query, limit=50_000, **asked).hits}


class Switch:
    """A way to a server that can be cut and joined again."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._server = (parts.hostname, parts.port)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._open: list[socket.socket] = []
        self._lock = threading.Lock()
        self._serve()

    def _serve(self) -> None:
        threading.Thread(target=self._accept, args=(self._listener,), daemon=True).start()

    def _accept(self, listener: socket.socket) -> None:
        with suppress(OSError):
            while True:
                near = listener.accept()[0]
                far = socket.create_connection(self._server)
                with self._lock:
                    self._open += [near, far]
                for a, b in ((near, far), (far, near)):
                    threading.Thread(target=self._pass, args=(a, b), daemon=True).start()

    @staticmethod
    def _pass(source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
        for end in (source, target):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def cut(self) -> None:
        """Nothing listens any more, and what is open breaks."""
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            for end in self._open:
                with suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)
                end.close()
            self._open.clear()

    def join(self) -> None:
        """Listens again, on the same port."""
        self._listener = socket.create_server(("127.0.0.1", self.port))
        self._serve()
