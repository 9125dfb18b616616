"""The search engines that tests run on: a file of its own, or indices of their own prefix in a real Elasticsearch."""

from __future__ import annotations

import os
import socket
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
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
