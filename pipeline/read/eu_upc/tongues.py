"""The languages that are read, each a module of `rules`. Pure."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from types import ModuleType

from pipeline.read.eu_upc.rules import de, en, fr, nl
from pipeline.read.eu_upc.tongue import Tongue


@cache
def tongues() -> tuple[Tongue, ...]:
    """All that are read."""
    return tuple(map(_tongue, (de, en, fr, nl)))


def _tongue(module: ModuleType) -> Tongue:
    of_rules = {field.name: getattr(module, field.name.upper()) for field in fields(Tongue) if field.name != "code"}
    return Tongue(code=module.__name__.rpartition(".")[2], **of_rules)
