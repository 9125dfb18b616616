"""Telling whoever watches how far long work is."""

from __future__ import annotations

from collections.abc import Callable

Notify = Callable[[str, int], None]  # what was done, and how many more of it; with 0: what is being done now, in words


def quiet(_what: str, _n: int) -> None:
    """Tells nobody."""
