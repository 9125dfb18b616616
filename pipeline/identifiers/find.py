"""Identifiers that stand in running text: full texts of notices and orders, and what a person types into a search field.

Only forms that words or an office's code mark are found ("U.S. Patent No. 9,113,703", "EP 1 234 567 B1"), never a bare number.
"""

from __future__ import annotations

from typing import NamedTuple

from pipeline.identifiers import identifiers
from pipeline.identifiers.base import Identifier
from pipeline.identifiers.characters import plain_in_place


class Found(NamedTuple):
    """An identifier at [start, end) of a text: `text[start:end]` normalises to `value`."""

    name: str
    value: str
    start: int
    end: int


def find_all(text: str) -> list[Found]:
    """Every marked identifier in the order of the text.

    Two kinds may claim the same words; spans of one kind never overlap, and of those that begin together the longest stands.
    """
    folded = plain_in_place(text)
    found = [one for kind in identifiers() for one in _of_kind(kind, text, folded)]
    return sorted(found, key=lambda one: (one.start, one.end, one.name))


def _of_kind(kind: type[Identifier], text: str, folded: str) -> list[Found]:
    spans = sorted({span for mark in kind.marks for span in mark.spans(folded)}, key=lambda span: (span[0], -span[1]))
    found: list[Found] = []
    reached = 0
    for start, end in spans:
        # A span may fit the form and yet be none of this kind: a check digit that is wrong, a year that cannot be.
        value = kind.normalize(text[start:end]) if start >= reached else None
        if value is not None:
            found.append(Found(kind.name, value, start, end))
            reached = end
    return found
