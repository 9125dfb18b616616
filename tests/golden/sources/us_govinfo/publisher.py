"""Whole issues as a captured one has them, a file a day, and lists of months, for documents of our own."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from canned import Answered

_DOCUMENTS: list[dict[str, Any]] = json.loads(Path(__file__).with_name("documents.json").read_text(encoding="utf-8"))
_NO_ISSUE = frozenset({date(2026, 9, 7), date(2026, 10, 12)})  # days on which nobody works
_OTHER = {"agency": "WEATHER VANE BUREAU", "title": "Weather Vanes; Meeting", "summary": "The bureau meets.", "text": []}


def _of_day(documents: Sequence[dict[str, Any]], day: date) -> list[dict[str, Any]]:
    """The documents of a day, and one of another agency, which each issue has."""
    other = {**_OTHER, "number": f"{day.year}-3{day:%m%d}"}
    return [*(d for d in documents if d["day"] == day.isoformat()), other]


def has_issue(day: date) -> bool:
    return day.weekday() < 5 and day not in _NO_ISSUE


def _contents(documents: list[dict[str, Any]]) -> str:
    """The agencies of an issue in its contents, each with the numbers of its documents."""
    found = ""
    for agency in sorted({d["agency"] for d in documents}):
        entries = "".join(
            f"<DOCENT><DOC>{html.escape(d['title'][:40], quote=False)}, </DOC><PGS>100</PGS>"
            f'<FRDOCBP D="0" T="05OCN1.sgm">{d["number"]}</FRDOCBP></DOCENT>\n'
            for d in documents
            if d["agency"] == agency and d.get("listed", True)
        )
        name = agency.title().replace("Of The", "of the")
        found += f"<AGCY><EAR>{name[:12]}</EAR><HD>{name}</HD><CAT><HD>NOTICES</HD>{entries}</CAT></AGCY>\n"
    return f"<CNTNTS>\n{found}</CNTNTS>\n"


def _notice(document: dict[str, Any], day: date, edited: bool) -> str:
    def headed(tag: str, head: str, *paragraphs: str) -> str:
        words = "".join(f"<P>{html.escape(p, quote=False)}</P>\n" for p in paragraphs)
        return f'<{tag}>\n<HD SOURCE="HED">{head}</HD>\n{words}</{tag}>\n' if paragraphs else ""

    text = [*document["text"], *(["See the list."] if edited else [])]
    return (
        f'<NOTICE>\n<PREAMB>\n<AGENCY TYPE="S">{document["agency"]}</AGENCY>\n'
        + (f"<DEPDOC>{document['case']}</DEPDOC>\n" if "case" in document else "")
        + f"<SUBJECT>{html.escape(document['title'], quote=False)}</SUBJECT>\n"
        + headed("AGY", "AGENCY:", f"{document['agency'].title()}.")
        + headed("ACT", "ACTION:", "Notice.")
        + headed("SUM", "SUMMARY:", document["summary"])
        + "</PREAMB>\n"
        + headed("SUPLINF", "SUPPLEMENTARY INFORMATION:", *text)
        + '<SIG>\n<DATED>By order.</DATED>\n<NAME>Ada Quillfeather,</NAME>\n<TITLE>Secretary.</TITLE>\n</SIG>\n<PRTPAGE P="101"/>\n'
        + f"<FRDOC>[FR Doc. {document['number']} Filed {day - timedelta(days=1):%-m-%-d-%y}; 8:45 am]</FRDOC>\n"
        "<BILCOD>BILLING CODE 7020-02-P</BILCOD>\n</NOTICE>\n"
    )


def issue(day: date, documents: list[dict[str, Any]], edited: str = "") -> bytes:
    """A file as it is published."""
    notices = "".join(_notice(d, day, d["number"] == edited) for d in documents)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<FEDREG xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="FRMergedXML.xsd">\n'
        f"<VOL>91</VOL>\n<NO>{day:%j}</NO>\n<DATE>{day:%A, %B} {day.day}, {day.year}</DATE>\n<UNITNAME>Contents</UNITNAME>\n"
        f"{_contents(documents)}<NEWPART>\n<NOTICES>\n{notices}</NOTICES>\n</NEWPART>\n</FEDREG>\n"
    ).encode()


def files(month: date, today: date) -> bytes:
    """The list of a month's files; an issue stands there on the day after it is printed."""
    days = [day for n in range(31) if (day := month + timedelta(days=n)).month == month.month and day < today and has_issue(day)]
    rows: list[dict[str, Any]] = []
    for day in days:
        name = f"FR-{day.isoformat()}.xml"
        link = f"https://www.govinfo.gov/bulkdata/FR/{day:%Y/%m}/{name}"
        rows.append({"name": name, "justFileName": name, "folder": False, "link": link, "mimeType": "application/xml"})
    return json.dumps({"files": rows}).encode()


class UsGovinfo:
    looks = (date(2026, 10, 7), date(2026, 10, 8), date(2026, 10, 12))
    told = {"garden sieves": ("US",)}
    one = "2026-21405"
    blind = {
        "of an earlier day": "a cache that answers with what was true two days ago says nothing of what came since",
        "without its last rows": "a file may come late, so that a day without one is asked for again at each look",
        "of nothing": "at the beginning of a month there is no file yet",
    }
    nothing = b'{"files": []}'

    def __init__(self, documents: Sequence[dict[str, Any]] = _DOCUMENTS) -> None:
        self._documents = documents

    def answer(self, path: str, today: date, edited: bool = False) -> Answered:
        if found := re.fullmatch(r"/bulkdata/json/FR/(\d{4})/(\d\d)", path):
            return Answered(200, files(date(int(found[1]), int(found[2]), 1), today), {"content-type": "application/json"})
        if found := re.fullmatch(r"/bulkdata/FR/\d{4}/\d\d/FR-(\d{4}-\d\d-\d\d)\.xml", path):
            day = date.fromisoformat(found[1])
            if has_issue(day) and day < today:
                body = issue(day, _of_day(self._documents, day), self.one if edited else "")
                return Answered(200, body, {"content-type": "application/xml"})
        return Answered(404, b"<html>Not found</html>", {"content-type": "text/html"})

    def short(self, body: bytes) -> bytes:
        return json.dumps({"files": json.loads(body)["files"][:-1]}).encode()

    def is_list(self, path: str) -> bool:
        return path.startswith("/bulkdata/json/")

    def is_text_of(self, path: str, number: str) -> bool:
        day = next(d["day"] for d in self._documents if d["number"] == number)
        return path.endswith(f"/FR-{day}.xml")


PUBLISHER = UsGovinfo()
