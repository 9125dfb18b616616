"""The companion lists, each a module of this folder with the name of the source that brings its file."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import BinaryIO, Protocol, cast

from pipeline import companions as here
from pipeline.companions.entries import CompanionList
from pipeline.registry.registries import named_in


class CompanionForm(Protocol):
    """A module that reads one list's file. Pure but for the stream that it is given."""

    def read(self, stream: BinaryIO) -> CompanionList:
        """The file. Raises CouldNotRead."""
        ...


@cache
def companion_names() -> tuple[str, ...]:
    """The sources that bring a companion list."""
    return named_in(here)


def form_of(source: str) -> CompanionForm:
    """The module that reads the file of a source. Raises ImportError where there is none."""
    return cast(CompanionForm, import_module(f"{here.__name__}.{source}"))
