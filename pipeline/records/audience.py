"""Who may see a record: everybody, or the allies of an audience alone. Pure.

What is public everybody sees. A national submission, and whatever is made of it, is seen by its own authority and by the allies
that this authority names, and by nobody else; its handling label says what these may do with it, and lets nobody else in.
"""

from __future__ import annotations

from collections.abc import Iterable

# Codes of allies; None: everybody. Of an empty one nobody but who runs the installation.
Readers = frozenset[str] | None


def may_see(readers: Readers, reader: str | None) -> bool:
    """Whether a reader may know that there is such a record. `reader`: an ally's code; None runs the installation, and sees all."""
    return reader is None or readers is None or reader in readers


def who_sees_all(parts: Iterable[Readers]) -> Readers:
    """Who may see what is made of several parts: those who may see each."""
    limited = [part for part in parts if part is not None]
    return frozenset.intersection(*limited) if limited else None
