"""A row of an ally's law as its file writes it: one kind of right, and what its officers may do about it."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, field_validator, model_validator

from pipeline.records import Action, LegalRow, Record, RightKind, Route

# The row of law that is asked for a right: a reissue is a patent; a US design patent is what others call a registered design.
LOCAL_RIGHTS: dict[RightKind, str] = {"reissue_patent": "patent", "design_patent": "design"}
KINDS_OF_RIGHT = ("patent", "design", "trademark", "copyright", "trade_secret", "trade_dress", "false_advertising")
# Kinds that stand in no register: nobody can show that one is in force, only what the row's `proof` says.
NO_REGISTER = frozenset({"trade_secret", "trade_dress", "false_advertising"})
# What only a row with a border measure has: where an officer cannot act, no road is shown to him.
_OF_A_MEASURE = ("channel", "filing", "security", "release", "needs", "duty", "proof", "invite", "at_most", "genuine")


def _part_of_a_sentence(words: str) -> str:
    if not words.strip() or words.endswith("."):
        raise ValueError("write it without a full stop: it becomes part of a sentence")
    return words


Words = Annotated[str, AfterValidator(_part_of_a_sentence)]


class Need(Record):
    """What is missing for a measure that somebody can supply: the officer, or the right holder."""

    who: Literal["customs", "holder"]
    what: Words


class Row(LegalRow):
    """A row of law with what a decision needs of it.

    `filing` is what the holder files by the row's channel, with which `security`, and `officer_alone` says that an officer can act
    without it; `needs` cannot be known to be met and are printed as missing; `at_most` caps what may be said to be possible, by
    whatever route; `genuine` says whether the law reaches genuine goods that were meant for another market (grey goods), where a
    document that was read does; `notes` are sentences for the reader, and so is what is `unconfirmed`: what no document read says
    for certain.
    """

    routes: tuple[Route, ...]
    filing: Words | None = None
    security: Words | None = None
    officer_alone: bool = False
    needs: tuple[Need, ...] = ()
    at_most: Action | None = None
    genuine: Literal["inside", "outside"] | None = None
    notes: tuple[str, ...] = ()
    unconfirmed: tuple[str, ...] = ()
    reviewed_on: date | None = None

    @field_validator("right")
    @classmethod
    def _known(cls, value: str) -> str:
        if value not in KINDS_OF_RIGHT:
            raise ValueError(f"{value} is no kind of right; they are {', '.join(KINDS_OF_RIGHT)}")
        return value

    @field_validator("official")
    @classmethod
    def _an_address(cls, value: str | None) -> str | None:
        if value is not None and (not value.startswith(("https://", "http://")) or " " in value):
            raise ValueError("write a whole address that begins with https:// or http://, or leave it out")
        return value

    @model_validator(mode="after")
    def _in_order(self) -> Row:
        if self.valid_from and self.valid_until and self.valid_until < self.valid_from:
            raise ValueError("valid_until is before valid_from")
        if (self.reviewer is None) != (self.reviewed_on is None):
            raise ValueError("a reviewed row names both: reviewer and reviewed_on")
        if "status" in self.model_fields_set:
            raise ValueError("status is not written: it follows from reviewer and reviewed_on")
        return self

    @model_validator(mode="after")
    def _a_measure_or_none(self) -> Row:
        if not self.routes:
            if extra := [name for name in _OF_A_MEASURE if getattr(self, name)]:
                raise ValueError(f"without routes there is no measure: take out {', '.join(extra)}, or write the routes")
            if not self.cannot_be_supplied:
                raise ValueError("without routes, cannot_be_supplied has to say why nobody can supply what is missing")
        elif self.cannot_be_supplied:
            raise ValueError("with routes something can be supplied: take out cannot_be_supplied, or the routes")
        if (self.filing is None) != (self.channel is None):
            raise ValueError("what is filed and where belong together: write both filing and channel, or neither")
        if self.security and not self.filing:
            raise ValueError("security is given with a filing: write filing and channel")
        if self.officer_alone and not (self.filing and Route.EX_OFFICIO in self.routes):
            raise ValueError("officer_alone is of a filing that own initiative does without: write filing and the route ex_officio")
        if strange := sorted({d.started for d in self.duty if d.started} - set(self.routes)):
            raise ValueError(f"a duty starts by {', '.join(strange)}, which is none of the routes")
        return self

    @property
    def as_told(self) -> LegalRow:
        """What of it goes into an alert."""
        told = self.model_dump(include=set(LegalRow.model_fields))
        if self.reviewer and self.reviewed_on:
            told["status"] = f"reviewed by {self.reviewer} on {self.reviewed_on.isoformat()}"
        return LegalRow(**told)

    def holds(self, day: date) -> bool:
        """Whether it is the law on a day."""
        return not (self.valid_from and day < self.valid_from) and not (self.valid_until and self.valid_until < day)

    def meets(self, other: Row) -> bool:
        """Whether both are the law for one right on one day."""
        if self.right != other.right:
            return False
        first, last = date.min, date.max
        starts, ends = (self.valid_from or first, other.valid_from or first), (self.valid_until or last, other.valid_until or last)
        return starts[0] <= ends[1] and starts[1] <= ends[0]
