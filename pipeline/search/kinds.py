"""The kinds that a search is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.errors import UsageError
from pipeline.search.fields import KINDS, known


def checked(kinds: Sequence[str]) -> tuple[str, ...]:
    """The kinds, or all if none are named. Raises UsageError if one does not exist."""
    for kind in kinds:
        if kind not in KINDS:
            raise UsageError(f"there is no kind {kind!r}; kinds: {known(KINDS)}")
    return tuple(dict.fromkeys(kinds)) or KINDS
