"""The identifiers by which a right, a product, a company or a proceeding is named, one small class per file.

Every class reads the spellings that people use into one value, so that two texts meet when they name the same thing. A new kind
of identifier is a new file here: `identifiers` finds it, there is no list to edit. Pure: no input, no output, no state.
"""

from __future__ import annotations

import inspect
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from pipeline.identifiers.base import Identifier
from pipeline.more import with_more

__path__ = with_more(__path__, "identifiers")


@cache
def identifiers() -> tuple[type[Identifier], ...]:
    """Every kind of identifier in this package and beside it, by name."""
    modules = [import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__)]
    found = [kind for module in modules for kind in vars(module).values() if _is_kind_of(module.__name__, kind)]
    return tuple(sorted(found, key=lambda kind: kind.name))


def _is_kind_of(module: str, value: object) -> bool:
    """Whether a module defines (and does not merely import) a finished kind of identifier."""
    return inspect.isclass(value) and issubclass(value, Identifier) and value.__module__ == module and not inspect.isabstract(value)
