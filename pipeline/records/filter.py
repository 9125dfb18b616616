"""Which orders somebody wants to hear of."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, StringConstraints

from pipeline.records.base import Record
from pipeline.records.notice import RightKind

Chapter = Annotated[str, StringConstraints(pattern=r"^[0-9]{2}$")]
Market = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]


def _some(value: str) -> str:
    if not value.strip():
        raise ValueError("an empty word finds nothing: leave it out")
    return value.strip()


Wanted = Annotated[str, StringConstraints(max_length=200), AfterValidator(_some)]


class Filter(Record):
    """What is wanted, field by field: one of a field's values has to be there, in every field that has any.

    An empty field asks for nothing. What is not known of an order never keeps it out (`pipeline.matching.filtering`).
    """

    rights: tuple[RightKind, ...] = ()
    chapters: tuple[Chapter, ...] = ()  # of the Harmonized System: "85"
    parties: tuple[Wanted, ...] = ()  # firms, in whatever spelling, on either side
    brands: tuple[Wanted, ...] = ()
    words: tuple[Wanted, ...] = ()  # in the goods, as described
    markets: tuple[Market, ...] = ()  # in which the order binds

    @property
    def is_empty(self) -> bool:
        """Whether it lets everything through."""
        return self == NO_FILTER


NO_FILTER = Filter()
