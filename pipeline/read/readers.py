"""The readers, each a folder beside this module with a `reader` in it, by the sources whose documents they read."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.util import find_spec
from typing import Protocol, cast

from pipeline import read as here
from pipeline.authorities.declared import authority
from pipeline.errors import CouldNotRead, SettingError
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
    """By source. Raises SettingError where two read the same."""
    folders = [f"{here.__name__}.{m.name}.reader" for m in pkgutil.iter_modules(here.__path__) if m.ispkg]
    found: dict[str, Reader] = {}
    for name in folders:
        if not find_spec(name):
            continue
        reader = cast(Reader, importlib.import_module(name))
        for source in reader.SOURCES:
            if source in found:
                raise SettingError(f"two readers read documents of {source}: {found[source].EXTRACTOR} and {reader.EXTRACTOR}")
            found[source] = reader
    return found


def reader_of(source: str) -> Reader:
    """The reader of a source's documents. Raises CouldNotRead if there is none."""
    if source not in readers():
        raise CouldNotRead(f"nobody reads documents of the source {source}; those that are read: {', '.join(sorted(readers()))}")
    return readers()[source]


def declared(notice: Notice) -> Notice:
    """The notice, whose authority and instruments are declared: nothing would know what others do. Raises CouldNotRead.

    What is out of scope and names no instrument may speak of nobody's cases.
    """
    if not notice.in_scope and not notice.measures and not notice.relief_requested:
        return notice
    try:
        ruled = authority(notice.authority)
        for code in (*(m.type for m in notice.measures), *notice.relief_requested):
            ruled.instrument(code)
    except ValueError as why:
        raise CouldNotRead(f"{notice.extractor} read what nobody declared: {why}") from why
    return notice


def extractors() -> dict[str, str]:
    """The rules by which the documents of each source are read now."""
    return {source: reader.EXTRACTOR for source, reader in readers().items()}
