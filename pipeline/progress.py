"""Telling whoever watches how far long work is."""

from __future__ import annotations

from collections.abc import Callable

Notify = Callable[[str, int], None]  # what was done, and how many more of it; with 0: what is being done now, in words

Came = Callable[[], None]  # one more new document came, and will be on the bus


def quiet(_what: str, _n: int) -> None:
    """Tells nobody."""


def nobody_waits() -> None:
    """Where nobody waits for new documents."""
