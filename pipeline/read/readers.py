"""The readers, each a folder beside this module with a `reader` in it, by the sources whose documents they read."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.util import find_spec
from typing import Protocol, cast

from pipeline import read as here
from pipeline.errors import CouldNotRead
from pipeline.records import Document, Notice, TextName


class Reader(Protocol):
    """The rules for the documents of some sources. Pure: the same texts give the same notice."""

    SOURCES: Sequence[str]
    EXTRACTOR: str  # names the rules: a new version reads every document of these sources again

    def read(self, document: Document, texts: Mapping[TextName, str]) -> Notice:
        """What the document says. Raises CouldNotRead."""
        ...

    def doubts(self, document: Document, notice: Notice, bodies: Mapping[str, bytes]) -> tuple[str, ...]:
        """A sentence for each thing that the archived bodies (by the part's name) say otherwise than the notice."""
        ...


@cache
def readers() -> Mapping[str, Reader]:
    """By source."""
    folders = [f"{here.__name__}.{m.name}.reader" for m in pkgutil.iter_modules(here.__path__) if m.ispkg]
    found = [cast(Reader, importlib.import_module(name)) for name in folders if find_spec(name)]
    return {source: reader for reader in found for source in reader.SOURCES}


def reader_of(source: str) -> Reader:
    """The reader of a source's documents. Raises CouldNotRead if there is none."""
    if source not in readers():
        raise CouldNotRead(f"nobody reads documents of the source {source}; those that are read: {', '.join(sorted(readers()))}")
    return readers()[source]


def extractors() -> dict[str, str]:
    """The rules by which the documents of each source are read now."""
    return {source: reader.EXTRACTOR for source, reader in readers().items()}
