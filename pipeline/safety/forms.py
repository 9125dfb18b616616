"""The publishers of safety notices, each a module of this folder with the name of the source that brings its documents."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Protocol, cast

from pipeline import safety as here
from pipeline.registry.registries import named_in
from pipeline.safety.entries import SafetyNotice


class SafetyForm(Protocol):
    """A module that reads one publisher's documents. Pure."""

    CALLED: str  # the publisher, in a sentence

    def notices(self, body: bytes) -> tuple[SafetyNotice, ...]:
        """Those of a document that say counterfeit. Raises CouldNotRead if it is none of this publisher's."""
        ...


@cache
def safety_names() -> tuple[str, ...]:
    """The sources that bring safety notices."""
    return named_in(here)


def form_of(source: str) -> SafetyForm:
    """The module that reads the documents of a source. Raises ImportError where there is none."""
    return cast(SafetyForm, import_module(f"{here.__name__}.{source}"))
