"""A page of `/data/document` of EDIS, the docket of the US International Trade Commission: one document is one row of it. Pure.

The row is all that there is of a document without a token: its text is made of the row's columns, one a line. What changes
without the document does (the state of the case, when the row was last touched) is no part of it. The same document stands in a
list once for each phase, or each investigation, that it was filed in: the text names them all.

The shape was read in captured answers of 2023 and 2026; never confirmed live.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from lxml import etree

from pipeline.errors import CouldNotRead
from pipeline.records import TextName
from pipeline.texts.bodies import decoded
from pipeline.texts.spelling import clean
from pipeline.texts.wanted import Wanted
from pipeline.texts.xml_body import check_declares_nothing, element_of

FORM = "edis_row"
PART = "listing"
USED = (
    "id", "documentType", "documentTitle", "securityLevel", "investigationNumber", "investigationPhase", "investigationStatus",
    "investigationTitle", "investigationType", "firmOrganization", "filedBy", "onBehalfOf", "documentDate", "officialReceivedDate",
)  # fmt: skip
# Numbers of the office's own papers, an address that is made of the id, and when the row was last touched.
IGNORED = ("actionJacketControlNumber", "memorandumControlNumber", "attachmentListUri", "modifiedDate")
MOST_ROWS = 1_000  # of a page; the docket gives twenty
_BEFORE_INSTITUTION = "preinstitution"
_ESCAPED = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_DAY = re.compile(r"(\d{4})[/-](\d\d)[/-](\d\d)(?: (\d\d:\d\d)(?::\d\d(?:\.\d+)?)?)?")


@dataclass(frozen=True)
class Listed:
    """One row: its columns by name, each in the one spelling; `odd` says what is wrong with it as XML."""

    columns: Mapping[str, str]
    odd: str | None = None

    def __getitem__(self, name: str) -> str:
        return self.columns.get(name, "")


def day_in(written: str) -> tuple[date, str] | None:
    """The day and the time (or "") of "2026/09/25 12:19:00", "2005-01-25 00:00:00.0"; None if it is none. Washington's."""
    found = _DAY.fullmatch(written)
    try:
        return (date(int(found[1]), int(found[2]), int(found[3])), found[4] or "") if found else None
    except ValueError:
        return None


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """Title and text of one document. Raises CouldNotRead if the page does not hold it."""
    rows = [row for row in listed_rows(body) if row["id"] == wanted.native_id and not row.odd]
    if not rows:
        raise CouldNotRead(f"the list does not hold document {wanted.native_id}")
    return texts_of_rows(rows)


def texts_of_rows(rows: Sequence[Listed]) -> dict[TextName, str]:
    """Title and text of the document that these rows list; where it has no title, its type is shown as one."""
    rows = sorted(rows, key=lambda row: (row["investigationNumber"], row["investigationPhase"]))
    first, lines = rows[0], list[tuple[str, str]]()
    lines += [("Document", first["id"]), ("Type", first["documentType"]), ("Title", first["documentTitle"])]
    lines.append(("Security level", first["securityLevel"]))
    for row in rows:
        before = row["investigationStatus"].casefold() == _BEFORE_INSTITUTION
        lines.append(("Before institution" if before else "Investigation", row["investigationNumber"]))
        lines += [("Phase", row["investigationPhase"]), ("Case", row["investigationTitle"])]
    lines += [("Firm", first["firmOrganization"]), ("Filed by", first["filedBy"]), ("On behalf of", first["onBehalfOf"])]
    lines += [("Dated", _shown(first["documentDate"], timed=False)), ("Received", _shown(first["officialReceivedDate"]))]
    text = "\n".join(f"{label}: {value}" for label, value in lines if value)
    return {"title": first["documentTitle"] or first["documentType"], "full_text": text}


def _shown(written: str, *, timed: bool = True) -> str:
    found = day_in(written)
    return " ".join(filter(None, (found[0].isoformat(), found[1] if timed else ""))) if found else written


@lru_cache(maxsize=8)  # a page is read once for each document on it
def listed_rows(body: bytes) -> tuple[Listed, ...]:
    """The rows of a page, in its order. Raises CouldNotRead if it is none."""
    text = decoded(body)
    check_declares_nothing(text, "no page of this list does: not believed")
    root = element_of(text.encode())
    if root.tag != "results" or [child.tag for child in root] != ["documents"] or (root[0].tail or "").strip():
        raise CouldNotRead("the XML is not a list of documents: <results> with one <documents> is due")
    rows = list(root[0])
    if len(rows) > MOST_ROWS:
        raise CouldNotRead(f"the page holds {len(rows)} rows, more than any page of this list")
    if other := [row.tag for row in rows if row.tag != "document"]:
        raise CouldNotRead(f"the list holds {str(other[0])[:60]!r} where a document is due")
    return tuple(map(_row, rows))


def _row(element: etree._Element) -> Listed:
    columns: dict[str, str] = {}
    for child in element:
        name = str(child.tag)
        if len(child):
            return Listed(columns, f"its column {name[:60]!r} holds other elements")
        if name in columns:
            return Listed(columns, f"it has the column {name[:60]!r} twice")
        columns[name] = clean(_unescaped(child.text or ""))
    return Listed(columns)


def _unescaped(text: str) -> str:
    """What stands there escaped twice ("&amp;#39;"), once more; an ampersand that begins no reference with an end stays."""
    return _ESCAPED.sub(lambda m: html.unescape(m[0]), text)
