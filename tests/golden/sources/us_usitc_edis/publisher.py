"""The docket for rows of our own, as captured answers show that it answers: all investigations, newest first, twenty a page.

With the token it gives the files of public documents: a list of them as captured, and PDFs set as notices are (none was captured).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from canned import Answered
from order_texts import order_pdf

A_PAGE = 20
COLUMNS = (
    "id", "documentType", "documentTitle", "securityLevel", "investigationNumber", "investigationPhase", "investigationStatus",
    "investigationTitle", "investigationType", "firmOrganization", "filedBy", "onBehalfOf", "documentDate", "officialReceivedDate",
    "actionJacketControlNumber", "memorandumControlNumber", "attachmentListUri", "modifiedDate",
)  # fmt: skip
Row = dict[str, str]
_CASES = {
    "337-9451": "Certain Garden Sieves; Inv. No. 337-TA-9451 (Violation)",
    "337-9460": "Certain Folding Lanterns; Inv. No. 337-TA-9460 (Violation)",
    "337-945": "Certain Camping Kettles; Inv. No. 337-TA-945 (Violation)",
    "337-3901": "Tent Poles; Inv. No. 337-TA-3901 (Violation)",
}
_ROUTINE = (
    ("Motion Response/Reply", "337-9451", "Sec 337", "Orlo & Fenn LLP"),
    ("Brief on Review/Remedy", "337-9460", "Sec 337", "Orlo & Fenn LLP"),
    ("Questionnaire", "731-9001", "Import Injury", "Borel Steel Corp."),
)


def row(**said: str) -> Row:
    """A row with what most of them say; the columns are those of the docket."""
    number, id_, received = said["investigationNumber"], said["id"], said["officialReceivedDate"]
    usual = {
        "securityLevel": "Public",
        "investigationPhase": "Violation",
        "investigationStatus": "Active",
        "investigationType": "Sec 337",
        "investigationTitle": _CASES.get(number, f"Certain Steel Hooks; Inv. No. {number} (Final)"),
        "firmOrganization": "USITC",
        "filedBy": "Ute Orlo",
        "onBehalfOf": "Office of the Secretary",
        "documentDate": f"{received[:10]} 00:00:00",
        "attachmentListUri": f"https://edis.usitc.gov/data/attachment/{id_}",
        "modifiedDate": received,
    }
    return dict.fromkeys(COLUMNS, "") | usual | said


def xml(rows: list[Row]) -> bytes:
    """A page, as the docket writes it: an empty column as an empty element, apostrophes escaped twice."""
    documents = "".join(f"<document>{''.join(map(_column, one.items()))}</document>" for one in rows)
    inside = f"<documents>{documents}</documents>" if rows else "<documents/>"
    return f"<results>{inside}</results>".encode()


def _column(column: tuple[str, str]) -> str:
    name, value = column
    return f"<{name}>{escape(value.replace(chr(39), '&#39;'), quote=False)}</{name}>" if value else f"<{name}/>"


def _routine() -> list[Row]:
    """What everybody files every day, and decides nothing."""
    found, day = [], date(2026, 8, 20)
    while day <= date(2026, 10, 12):
        for n, (kind, number, type_, firm) in enumerate(_ROUTINE):
            received = f"{day:%Y/%m/%d} 0{9 - n}:30:00"
            title = "Statement on a General Exclusion Order and a Cease and Desist Order against Orlo Lamps, Inc."
            said = {"documentTitle": title, "investigationType": type_, "firmOrganization": firm, "onBehalfOf": "Borel GmbH"}
            id_ = str(700_000 + (day - date(2026, 1, 1)).days * 10 + n)
            found.append(row(id=id_, documentType=kind, investigationNumber=number, officialReceivedDate=received, **said))
        day += timedelta(days=1)
    return found


TOKEN = "a-token-of-nobody"
_TYPED = {"content-type": "application/xml"}
_FILES: dict[str, dict[str, Any]] = json.loads(Path(__file__).with_name("files.json").read_text(encoding="utf-8"))
_FILE = re.compile(r"/data/download/(\d+)/\1(?:$|\?)")


@cache
def _pdf(written: str) -> bytes:
    said = json.loads(written)
    return order_pdf(said.pop("text"), **said)


def files_xml(number: str, title: str, *, public: bool) -> bytes:
    """The list of the files of a document: one, which has an address where everybody may have it."""
    at = f"https://edis.usitc.gov/data/download/{number}/{number}" if public else ""
    columns = {
        "id": number, "documentId": number, "title": title, "fileSize": "304508", "pageCount": "",
        "createDate": "2026/10/06 15:20:00", "lastModifiedDate": "", "downloadUri": at,
    }  # fmt: skip
    file = "".join(map(_column, columns.items()))
    return f"<results><attachments><attachment>{file}</attachment></attachments></results>".encode()


_OWN = [row(**one) for one in json.loads(Path(__file__).with_name("rows.json").read_text(encoding="utf-8"))]
_ALL = [*_OWN, *_routine()]


class UsUsitcEdis:
    looks = (date(2026, 10, 7), date(2026, 10, 8), date(2026, 10, 12))
    told = {"Garden sieves": ("US",), "Folding lanterns": ("US",)}
    one = "801210"
    blind = {"of an earlier day": "a cache that answers with what was true two days ago says nothing of what came since"}

    def __init__(self, rows: Sequence[Row] = _ALL, files: Mapping[str, Mapping[str, Any]] = _FILES) -> None:
        self._files = files
        self._rows = sorted((row(**one) for one in rows), key=lambda one: one["officialReceivedDate"], reverse=True)

    def answer(self, path: str, today: date, edited: bool = False) -> Answered:
        if path.startswith(("/data/attachment/", "/data/download/")):
            return self._of_files(path, today)
        number = int(parse_qs(urlsplit(path).query)["pageNumber"][0])
        shown = [one for one in self._rows if one["officialReceivedDate"][:10] <= f"{today:%Y/%m/%d}"]
        if edited:
            shown = [one | {"filedBy": "Gerd Fenn"} if one["id"] == self.one else one for one in shown]
        return Answered(200, xml(shown[(number - 1) * A_PAGE : number * A_PAGE]), _TYPED)

    def _of_files(self, path: str, today: date) -> Answered:
        """Who asks for what nobody is given asks for nothing that there is; the token is looked at by those who serve."""
        number = path.split("/")[3]
        there = [one for one in self._rows if one["id"] == number and one["officialReceivedDate"][:10] <= f"{today:%Y/%m/%d}"]
        public = bool(there) and all(one["securityLevel"] == "Public" for one in there)
        if there and path.startswith("/data/attachment/"):
            return Answered(200, files_xml(number, there[0]["documentTitle"], public=public), _TYPED)
        if public and _FILE.match(path) and number in self._files:
            return Answered(200, _pdf(json.dumps(self._files[number])), {"content-type": "application/pdf"})
        return Answered(404, b"<html>Not found</html>", {"content-type": "text/html"})

    def settings(self, day: date) -> dict[str, str]:
        return {"KEY": TOKEN}

    nothing = xml([])

    def short(self, body: bytes) -> bytes:
        rows = re.findall(rb"<document>.*?</document>", body)
        return body.replace(rows[-1], b"") if rows else body

    def is_list(self, path: str) -> bool:
        return path.startswith("/data/document?")

    def is_text_of(self, path: str, number: str) -> bool:
        return path.startswith((f"/data/attachment/{number}", f"/data/download/{number}/"))


PUBLISHER = UsUsitcEdis()
