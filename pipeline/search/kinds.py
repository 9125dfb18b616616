"""The kinds that a search is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.search.vocabulary import checked_value


def checked(kinds: Sequence[str]) -> tuple[str, ...]:
    """The kinds by the names that people call them; none: none was named. Raises UsageError if one does not exist."""
    return tuple(dict.fromkeys(checked_value("kind", kind) for kind in kinds))
