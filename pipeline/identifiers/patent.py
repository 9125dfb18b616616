"""Patents, utility models and registered designs of the offices that crossmarket's notices and allies' registers name.

One right is written in many ways: "9,113,703", "US9113703B2", "US 9,113,703 B2", "U.S. Patent No. 9,113,703". The value is the
office's code (WIPO Standard ST.3) and the number as the office counts it, after the EPO's DOCDB form: "US.9113703",
"US.D1051103", "EP.1234567". It departs from DOCDB where that would merge two rights or split one; the office's module says where
and why. The kind code (WIPO ST.16) is kept apart, since people leave it out: application and grant of one EP number are one
value.

A number without office is taken as one of the United States: their notices, which are the most of our texts, write it so. Such a
number has six to eight digits, plain or in groups, and no more than a kind code beside it; eight digits that are a date are none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain
from types import MappingProxyType

from pipeline.identifiers.base import Identifier, pattern
from pipeline.identifiers.characters import plain
from pipeline.identifiers.patent_asia import CN, KR, TW
from pipeline.identifiers.patent_europe import DE, EP, GB, WO
from pipeline.identifiers.patent_japan import JP
from pipeline.identifiers.patent_office import TYPED_KIND, Office
from pipeline.identifiers.patent_us import US, in_full

# The United States come last: only they are read without a country.
OFFICES = MappingProxyType({office.code: office for office in (EP, WO, GB, DE, JP, KR, CN, TW, US)})
_TYPED = pattern(rf"(?<![\w.])(?:{'|'.join(OFFICES)})[ -]?(?:[DR]E?)?[0-9]{{6,12}}{TYPED_KIND}")
_VALUE = re.compile(r"(?P<office>[A-Z]{2})\.(?P<number>[A-Z0-9]+)(?:\.(?P<kind>[A-Z][0-9]?))?")


@dataclass(frozen=True)
class Patent:
    """A patent document: office (ST.3), number as the office counts it, kind code (ST.16) where written."""

    office: str
    number: str
    kind: str | None = None

    @property
    def value(self) -> str:
        """What is compared: without the kind code."""
        return f"{self.office}.{self.number}"


def parse_patent(text: str) -> Patent | None:
    """Reads one patent number as written, with its kind code; None if it is none."""
    line = plain(text).upper().strip(" .,;:()[]'\"")
    value = _VALUE.fullmatch(line)
    if value and value["office"] in OFFICES:
        office = OFFICES[value["office"]]
        if _is_number(office, value["number"]):
            return Patent(office.code, value["number"], value["kind"])
    for office in OFFICES.values():
        found = office.read(line)
        if found:
            return Patent(office.code, found.digits, found.kind) if office.number.fullmatch(found.digits) else None
    return None


def _is_number(office: Office, number: str) -> bool:
    """Whether a number is one that the office would give: what a person writes for it must be read back, check digit and all."""
    read = office.read(plain(office.write(number)).upper()) if office.number.fullmatch(number) else None
    return read is not None and read.digits == number


class PatentNumber(Identifier):
    """A patent, utility model or design by its number; offices: US, EP, WO, JP, KR, CN, TW, GB, DE."""

    name = "patent"
    title = "Patent number"
    strong = True
    why = "An office gives a number to one right only, and orders are made on rights: whoever names the number means that right."
    marks = tuple(chain.from_iterable(office.marks for office in OFFICES.values()))
    typed = (_TYPED, *chain.from_iterable(office.typed for office in OFFICES.values()))

    @classmethod
    def normalize(cls, text: str) -> str | None:
        patent = parse_patent(text)
        return patent.value if patent else None

    @classmethod
    def asked_for(cls, text: str) -> str | None:
        """Also in the short words of lawyers and databases: "USPN 10,813,517", "Re. 45,117"."""
        return cls.normalize(in_full(text))

    @classmethod
    def format(cls, value: str) -> str:
        patent = parse_patent(value)
        return OFFICES[patent.office].write(patent.number) if patent else value
