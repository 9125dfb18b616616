"""The services of offices, each a module of this folder with the name of the source that asks it."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from importlib import import_module
from typing import Protocol, cast

from pipeline import offices as here
from pipeline.offices.entries import RightStatus
from pipeline.records.notice import RightKind
from pipeline.registry.registries import named_in


class OfficeForm(Protocol):
    """A module that reads what one service answers about one right. Pure."""

    OFFICE: str  # its code, as rights have it
    CALLED: str  # its name, in a sentence
    KINDS: Collection[RightKind]  # of rights that it is asked about

    def read(self, body: bytes, number: str) -> RightStatus:
        """The answer. Raises CouldNotRead if it is none about the right of this number."""
        ...


@cache
def office_names() -> tuple[str, ...]:
    """The sources that ask an office."""
    return named_in(here)


def form_of(source: str) -> OfficeForm:
    """The module that reads the answers of a source. Raises ImportError where there is none."""
    return cast(OfficeForm, import_module(f"{here.__name__}.{source}"))
