"""Rights and claims as they are indexed: the numbers in the values of `pipeline.identifiers`. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from pipeline.identifiers.base import Identifier
from pipeline.identifiers.copyright import CopyrightRegistration
from pipeline.identifiers.patent import PatentNumber
from pipeline.identifiers.trademark import TrademarkRegistration
from pipeline.records import FlagRight, Right
from pipeline.search.identifier_key import identifier_key

_PATENTS = frozenset({"patent", "design_patent", "reissue_patent"})


def rights_of(rights: Iterable[Right | FlagRight]) -> dict[str, list[str]]:
    """Kinds of rights, and their numbers in the values of `pipeline.identifiers`."""
    found: dict[str, list[str]] = {"right": [], "patent": [], "patent_written": [], "trademark": [], "copyright": []}
    for right in rights:
        found["right"].append(right.kind)
        if right.number is None:
            continue
        if right.kind in _PATENTS:
            number = _of_office(PatentNumber, right.office, right.number)
            found["patent"].append(number)
            found["patent_written"].append(_written(number))
        elif right.kind == "trademark":
            found["trademark"].append(_of_office(TrademarkRegistration, right.office, right.number))
        elif right.kind == "copyright":
            found["copyright"].append(CopyrightRegistration.normalize(right.number) or right.number)
    return found


@lru_cache(maxsize=10_000)  # an order is asked for each of its days
def _of_office(kind: type[Identifier], office: str | None, number: str) -> str:
    """The value of an office's number; a number without one as it is, for whose it is nobody can say."""
    written = f"{office}.{number}" if office else number
    return kind.normalize(written) or written if office else written


@lru_cache(maxsize=10_000)  # of its notices, its case, its orders, and on each of their days
def _written(number: str) -> str:
    """A patent as people write it."""
    return PatentNumber.format(number) if PatentNumber.normalize(number) else number


def claims_of(claims: Iterable[tuple[str | None, str | None, Iterable[int]]]) -> list[str]:
    """Each claim behind its patent, under whose key every spelling of it is one."""
    read = ((_patent_key(office, number), claimed) for office, number, claimed in claims if number)
    return [f"{key}:{claim}" for key, claimed in read for claim in claimed]


@lru_cache(maxsize=10_000)
def _patent_key(office: str | None, number: str) -> str:
    return identifier_key(_of_office(PatentNumber, office, number))
