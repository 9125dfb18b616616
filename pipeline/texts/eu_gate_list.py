"""The Safety Gate's list of its weekly reports: all of them, each with its day and the address of its file. Pure.

Form read in clients' code: `<weeklyReport>` with `reference` (Report-2026-34), `publicationDate` (28/08/2026) and `URL`, which may
end with a comma, and holds the number of the report's file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from lxml import etree

from pipeline.errors import CouldNotRead
from pipeline.records import TextName
from pipeline.safety.eu_safety_gate import day, root_of, text
from pipeline.texts.wanted import Wanted

FORM = "eu_gate_list"
PART = "listing"
_REFERENCE = re.compile(r"Report-\d{4}-\d{1,2}")
_FILE = re.compile(r"/detail/xml/(\d{1,12})\b")


@dataclass(frozen=True)
class Report:
    """One weekly report."""

    number: str  # Report-2026-34
    published: date
    file: str  # the number of its file

    @property
    def title(self) -> str:
        return f"Safety Gate {self.number}"


@dataclass(frozen=True)
class Odd:
    """A row that is none, and why; the rows beside it are good."""

    record: str
    reason: str


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """The title of one report. Raises CouldNotRead if the list does not hold it."""
    for row in reports(body):
        if isinstance(row, Report) and row.number == wanted.native_id:
            return {"title": row.title}
    raise CouldNotRead(f"the list does not hold {wanted.native_id}")


@lru_cache(maxsize=4)  # a list is read once for each report in it
def reports(body: bytes) -> tuple[Report | Odd, ...]:
    """The rows of the list, in its order. Raises CouldNotRead if it is none."""
    root = root_of(body)
    return tuple(_report(one) for one in root if isinstance(one.tag, str) and etree.QName(one).localname == "weeklyReport")


def _report(row: etree._Element) -> Report | Odd:
    number, published, file = text(row, "reference"), day(text(row, "publicationDate")), _FILE.search(text(row, "URL"))
    if not _REFERENCE.fullmatch(number) or published is None or file is None:
        missing = {"reference": _REFERENCE.fullmatch(number), "publicationDate": published, "URL": file}
        record = " ".join("".join(map(str, row.itertext())).split())[:300]
        return Odd(record, f"its {', '.join(name for name, found in missing.items() if not found)} cannot be read")
    return Report(number, published, file[1])
