"""What is known of orders that a filter may ask about, the tariff numbers beside them included."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from pipeline.authorities.declared import authority
from pipeline.database.connection import Connection
from pipeline.database.documents import notices_by_id
from pipeline.matching.filtering import Facts, facts_of
from pipeline.records import Flag, Notice

_AT_ONCE = 500


def facts(connection: Connection, flags: Sequence[Flag], *, chapters: bool = True) -> dict[str, Facts]:
    """By order, what is known of it. Without `chapters` nobody asks for tariff numbers, and none are looked up."""
    numbers = tariff_numbers(connection, {flag.announced_in.document_id for flag in flags}) if chapters else {}
    return {flag.id: facts_of(flag, numbers.get(flag.announced_in.document_id, ())) for flag in flags}


def tariff_numbers(connection: Connection, documents: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """By document, the tariff numbers in it, where it announced one order alone: else nobody knows whose goods they are."""
    rest, found = iter(sorted(documents)), {}
    while some := list(islice(rest, _AT_ONCE)):
        found.update({one.document_id: one.hts for one in notices_by_id(connection, some) if one.hts and _of_one(one)})
    return found


def _of_one(notice: Notice) -> bool:
    flagged = authority(notice.authority).flagged
    return sum(measure.type in flagged for measure in notice.measures) == 1
