"""The Commission's list of its notices as one client's code reads it, and the notices set as PDF, for cases of our own."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from canned import Answered
from pdf_maker import Caption, Para, set_pdf

_NOTICES: list[dict[str, Any]] = json.loads(Path(__file__).with_name("notices.json").read_text(encoding="utf-8"))
_FOLDER = "/sites/default/files/secretary/fed_reg_notices/337/"
_CELL = '<td class="views-field {0}">{1}</td>'


@cache
def _pdf(written: str, edited: bool) -> bytes:
    """Of a notice as JSON."""
    notice: dict[str, Any] = json.loads(written)
    text = [*notice["text"], *(["See the list."] if edited else [])]
    return set_pdf(
        [
            Para("UNITED STATES INTERNATIONAL TRADE COMMISSION\nWashington, D.C.", "centre", bold=True),
            Caption(["In the Matter of", *notice["matter"]], notice["cell"]),
            Para(notice["heading"], "centre", bold=True),
            *(Para(words) for words in text),
            Para("By order of the Commission."),
            Para("Ada Quillfeather\nSecretary to the Commission", "right", before=30),
            Para(f"Issued: {_written(notice['issued'])}"),
        ],
        notice.get("notes"),
    )


def _written(day: str) -> str:
    return f"{date.fromisoformat(day):%B} {date.fromisoformat(day).day}, {day[:4]}"


def _row(notice: Mapping[str, Any]) -> str:
    link = f'<a href="{notice.get("host", "")}{_FOLDER}{notice["number"]}.pdf">{html.escape(notice["title"])}</a>'
    cells = (
        ("views-field-title-2", link),
        ("views-field-field-investigation-num", html.escape(notice["case"])),
        ("views-field-field-notice-action", html.escape(notice["action"])),
        ("views-field-field-notice-issue-date", _written(notice["issued"])),
    )
    return "<tr>" + "".join(_CELL.format(*cell) for cell in cells) + "</tr>\n"


_HEAD = '<!DOCTYPE html>\n<html><head><title>Section 337 Notices</title></head><body>\n<table class="views-table">\n'
_HEADS = "<thead><tr>" + "".join(
    f'<th class="views-field {name}">{words}</th>'
    for name, words in (
        ("views-field-title-2", "Title"),
        ("views-field-field-investigation-num", "Number"),
        ("views-field-field-notice-action", "Action"),
        ("views-field-field-notice-issue-date", "Issued"),
    )
)


class UsUsitcNotices:
    looks = (date(2026, 10, 7), date(2026, 10, 8), date(2026, 10, 12))
    told = {"garden sieves": ("US",)}
    one = "337_9104_notice10082026sgl"
    blind = {
        "of an earlier day": "a cache that answers with what was true two days ago says nothing of what came since",
        "without its last rows": "the list does not say how many notices it holds, and its oldest run out of it in any case",
    }
    nothing = f"{_HEAD}{_HEADS}</tr></thead><tbody></tbody></table></body></html>\n".encode()

    def __init__(self, notices: Sequence[Mapping[str, Any]] = _NOTICES) -> None:
        self._notices = notices

    def answer(self, path: str, today: date, edited: bool = False) -> Answered:
        public = [n for n in self._notices if n["issued"] <= today.isoformat()]
        if self.is_list(path):
            rows = "".join(_row(n) for n in sorted(public, key=lambda n: str(n["issued"]), reverse=True))
            page = f"{_HEAD}{_HEADS}</tr></thead><tbody>\n{rows}</tbody></table></body></html>\n"
            return Answered(200, page.encode(), {"content-type": "text/html; charset=UTF-8"})
        for notice in public:
            if self.is_text_of(path, notice["number"]):
                body = _pdf(json.dumps(notice), edited and notice["number"] == self.one)
                return Answered(200, body, {"content-type": "application/pdf"})
        return Answered(404, b"<html>Page not found</html>", {"content-type": "text/html"})

    def short(self, body: bytes) -> bytes:
        return re.sub(rb"<tr>(?:(?!<tr>).)*</tr>\n</tbody>", b"</tbody>", body, count=1, flags=re.DOTALL)

    def is_list(self, path: str) -> bool:
        return path.startswith("/secretary/fed_reg_notices/337.htm")

    def is_text_of(self, path: str, number: str) -> bool:
        return path == f"{_FOLDER}{number}.pdf"


PUBLISHER = UsUsitcNotices()
