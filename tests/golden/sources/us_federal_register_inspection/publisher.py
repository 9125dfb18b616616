"""Public inspection as a captured answer has it, a list for each day, and texts as letters of typed pages, for cases of our own."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from canned import Answered

_DOCUMENTS: list[dict[str, Any]] = json.loads(Path(__file__).with_name("documents.json").read_text(encoding="utf-8"))
_NAMES = {
    "international-trade-commission": "International Trade Commission",
    "trade-representative-office-of-united-states": "Office of United States Trade Representative",
    "tea-tasting-board": "Tea Tasting Board",
}
_LISTS = "/api/v1/public-inspection-documents"
_SITE = "https://publisher.invalid"
_NOTE = (
    "An agency letter requesting withdrawal of this document was received after placement on public inspection. The document will "
    "remain on public inspection through close of business on October 13, 2026."
)


def _shown(documents: Sequence[dict[str, Any]], day: date) -> list[dict[str, Any]]:
    """What is on display on a day: from its filing to the day before it is printed."""
    if day.weekday() > 4:
        return []
    return [d for d in documents if d["filed"] <= day.isoformat() < d["printed"]]


def _agency(slug: str) -> dict[str, Any]:
    name, url = _NAMES[slug], f"https://www.federalregister.gov/agencies/{slug}"
    return {"raw_name": name.upper(), "name": name, "id": 9, "url": url, "json_url": f"{url}.json", "parent_id": None, "slug": slug}


def _row(document: dict[str, Any], day: date) -> dict[str, Any]:
    number, gone = document["number"], document.get("withdrawn", "9999") <= day.isoformat()
    subject, rest = document["index"]
    filed = f"{document['filed']}T08:45:00.000-04:00"
    return {
        "agencies": [_agency(document["agency"])],
        "agency_letters": [],
        "agency_names": [_NAMES[document["agency"]]],
        "docket_numbers": document.get("docket_numbers", []),
        "document_number": number,
        "editorial_note": _NOTE if gone else None,
        "excerpts": None,
        "filed_at": None if gone else filed,
        "filing_type": "regular",
        "html_url": f"https://www.federalregister.gov/public-inspection/{number}/notice",
        "json_url": f"{_SITE}/api/v1/public_inspection_documents/{number}",
        "last_public_inspection_issue": day.isoformat(),
        "num_pages": 2,
        "page_views": {"count": day.day, "last_updated": f"{day} 12:15:06 -0400"},
        "pdf_file_name": f"{number}_PI.pdf",
        "pdf_file_size": 95012,
        "pdf_updated_at": f"{document['filed']}T08:45:09.000-04:00",
        "pdf_url": f"https://public-inspection.federalregister.gov/{number}.pdf",
        "publication_date": None if gone else document["printed"],
        "raw_text_url": f"{_SITE}/public-inspection/raw_text/{number[:3]}/{number[-3:]}.txt",
        "subject_1": subject,
        "subject_2": rest,
        "subject_3": None,
        "title": f"{subject} {rest} ",
        "toc_doc": rest,
        "toc_subject": subject,
        "type": "Notice",
    }


def _written(day: str) -> str:
    return f"{date.fromisoformat(day):%B} {date.fromisoformat(day).day}, {day[:4]}"


def _text(document: dict[str, Any], edited: bool) -> str:
    """The letters of two pages, wrapped as typed; of some, each line stands alone, as double spacing gives it."""
    printed, filed = (date.fromisoformat(document[name]) for name in ("printed", "filed"))
    number = document["number"]
    paragraphs = [
        "7020-02",
        _NAMES[document["agency"]].upper(),
        document["case"],
        document["title"],
        f"AGENCY: {_NAMES[document['agency']]}.",
        "ACTION: Notice.",
        f"SUMMARY: {document['summary']}",
        *document["text"],
        *(["See the list."] if edited else []),
        "By order of the Commission.",
        f"Issued: {_written(document['issued'])}.",
        "Ada Quillfeather,",
        "Secretary to the Commission.",
        f"[FR Doc. {number} Filed: {filed:%-m/%-d/%Y} 8:45 am; Publication Date:  {printed:%-m/%-d/%Y}]",
    ]
    stamp = (
        f"This document is scheduled to be published in the\nFederal Register on {printed:%m/%d/%Y} and available online at\n"
        f"https://federalregister.gov/d/{number}, and on https://govinfo.gov\n\n"
    )
    lines = ["\n".join(textwrap.wrap(words, 78, break_long_words=False)) for words in paragraphs]
    body = "\n\n".join(lines)
    half = body.find("\n", len(body) // 2)
    body = f"{body[:half]}\n\n1\n\n\f{body[half + 1 :]}" if not document.get("double") else body.replace("\n", "\n\n")
    return stamp + body + "\n\n2\n\f"


class UsFederalRegisterInspection:
    looks = (date(2026, 10, 7), date(2026, 10, 8), date(2026, 10, 12))
    told = {"garden sieves": ("US",)}
    one = "2026-21205"
    blind = {"of an earlier day": "a cache that answers with what was true two days ago says nothing of what came since"}
    nothing = b'{"count":0,"results":[]}'

    def __init__(self, documents: Sequence[dict[str, Any]] = _DOCUMENTS) -> None:
        self._documents = documents

    def answer(self, path: str, today: date, edited: bool = False) -> Answered:
        parts = urlsplit(path)
        if parts.path == f"{_LISTS}/current.json":
            day = today
            while not _shown(self._documents, day):
                day -= timedelta(days=1)
            return self._listed(day)
        if parts.path == f"{_LISTS}.json":
            day = date.fromisoformat(parse_qs(parts.query)["conditions[available_on]"][0])
            return self._listed(day) if day <= today else Answered(200, self.nothing, {"content-type": "application/json"})
        for document in self._documents:
            if self.is_text_of(path, document["number"]) and document["filed"] <= today.isoformat():
                body = _text(document, edited and document["number"] == self.one)
                return Answered(200, body.encode(), {"content-type": "text/plain; charset=utf-8"})
        return Answered(404, b"<html>Not found</html>", {"content-type": "text/html"})

    def _listed(self, day: date) -> Answered:
        rows = [_row(document, day) for document in _shown(self._documents, day)]
        body: dict[str, Any] = {"count": len(rows), "results": rows}
        if rows:
            body |= {f"{kind}_filings_updated_at": f"{day}T08:45:00.000-04:00" for kind in ("special", "regular")}
        return Answered(200, json.dumps(body).encode(), {"content-type": "application/json; charset=utf-8"})

    def short(self, body: bytes) -> bytes:
        listing = json.loads(body)
        return json.dumps(listing | {"results": listing["results"][:-1]}).encode()

    def is_list(self, path: str) -> bool:
        return path.startswith(_LISTS)

    def is_text_of(self, path: str, number: str) -> bool:
        return path == f"/public-inspection/raw_text/{number[:3]}/{number[-3:]}.txt"


PUBLISHER = UsFederalRegisterInspection()
