"""Which document a body must hold."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple


class Wanted(NamedTuple):
    """The source's own number of a document, and its day: numbers were used again."""

    native_id: str
    published: date
