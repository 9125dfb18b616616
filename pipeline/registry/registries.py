"""The registries, each a module of this folder with the name of the source that brings its file."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import BinaryIO, Protocol, cast

from pipeline import companions, offices, safety
from pipeline import registry as here
from pipeline.registry.entries import Registry
from pipeline.source_settings import source_names


class RegistryForm(Protocol):
    """A module that reads one registry's file. Pure but for the stream that it is given."""

    AUTHORITY: str  # of whose cases it tells

    def read(self, stream: BinaryIO) -> Registry:
        """The file. Raises CouldNotRead."""
        ...


_TELL_MORE: tuple[ModuleType, ...] = (here, companions, offices, safety)  # of what others announced


@cache
def registry_names() -> tuple[str, ...]:
    """The sources that bring a registry: they announce no order, so that their silence says nothing of any."""
    return named_in(here)


def named_in(room: ModuleType) -> tuple[str, ...]:
    """The sources that a module of a folder has the name of."""
    modules = {module.name for module in pkgutil.iter_modules(room.__path__)}
    return tuple(name for name in source_names() if name in modules)


def registry_form(source: str) -> RegistryForm:
    """The module that reads the file of one of `registry_names`."""
    return cast("RegistryForm", import_module(f"{here.__name__}.{source}"))


def announcing() -> list[str]:
    """The sources that announce orders, and whose silence therefore counts."""
    others = {name for room in _TELL_MORE for name in named_in(room)}
    return [name for name in source_names() if name not in others]
