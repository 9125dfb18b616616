"""What somebody showed of a right in an ally's own market."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from pipeline.records.base import Record, Words


class Relation(StrEnum):
    """What a right of an ally's market is to one that an order rests on."""

    SAME_MARK = "same mark, same owner"
    SIMPLE_FAMILY = "simple family"  # of patents or designs: exactly the same priorities, one invention
    EXTENDED_FAMILY = "extended family"  # a priority in common: another invention, maybe


class LocalStatus(StrEnum):
    """How it stood in its register."""

    IN_FORCE = "in force"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"


class LocalRight(Record):
    """One row of what a source says: that a right of an ally's market belongs to one of ours, and how it stood on a day."""

    ours: str  # the key of the right that an order rests on
    ours_written: Words
    ally: str
    key: str  # of its number there
    number: Words  # there, as written
    registry: Words  # in which it was looked up
    relation: Relation
    owner: Words
    status: LocalStatus
    as_of: date  # on which the register said so
    source: Words  # who says it


class LocalEvidence(Record):
    """A local right as an alert carries it: whether what officers may do rests on it, and why not."""

    right: LocalRight
    carries: bool
    why_not: str = ""  # without a full stop
