"""The trade court's list of slip opinions, a page a year, in the shape of its captured answer, with opinions of our own as PDF."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from html import escape

from canned import Answered
from pdf_maker import Para, set_pdf

# Number, caption, remark, day, actions, judge, provision, name of the PDF; without a name it is not public yet.
Opinion = tuple[str, str, str, str, tuple[str, ...], str, str, str | None]
OPINIONS: list[Opinion] = [
    ("26-101", "Orlo Lampworks Ltd. v. United States", "", "2026-10-05", ("25-00041",), "Fenn", "1581(a)", "26-101.pdf"),
    ("26-102", "Borel Steel Corp. v. United States", "", "2026-10-06", ("Consol. 24-00310", "24-00311"), "Wack", "1581(c)",
     "26-102.pdf"),
    ("26-103", "Fenwick Tents Inc. v. United States", "Errata: 10/09/2026.", "2026-10-08", ("25-00077",), "Fenn",
     "1581(a) &amp; 1581(i)", "Slip%20Op.%2026-103-A.pdf"),
    ("26-104", "Holt Sensor Co. v. United States", "", "2026-10-08", ("25-00080",), "Quill", "1581(a)", None),
    ("26-105", "United States v. Bramble LLC", "", "2026-10-12", ("23-00019",), "Quill", "1582", "26-105.pdf"),
    ("26-106", "Lumo Lamps GmbH v. United States", "Public version posted 10/12/2026.", "2026-10-12", ("25-00090",), "Wack",
     "1581(a)", "26-106.pdf"),
]  # fmt: skip
PAPERS = {
    "26-101": (
        "Customs excluded its entries of lanterns under the limited exclusion order issued in Investigation No. 337-TA-1901.",
        "For these reasons the court will enter judgment for plaintiff.",
    ),
    "26-103": ("Plaintiff protested the classification of its tents. An exclusion order is not at issue.",),
    "26-106": ("Plaintiff asks that two orders, of 337-TA-1901 and 337-TA-1902, not be applied. Each exclusion order stands.",),
}
_COLUMNS = ("Number", "Caption ", "Date ", "Court No. ", "Judge ", "Jurisdiction ")
_HEADING = '<th class="rtecenter">\n<h4><strong>{}</strong></h4>\n</th>'
_HEAD = (
    '<!DOCTYPE html>\n<html lang="en"><head><title>Slip Opinion 2026 | Court of International Trade</title></head><body>\n'
    '<table class="menu"><tr><td>Home</td></tr></table>\n<div class="field__item even"><table align="center" border="1"><tbody><tr>'
    f"{''.join(_HEADING.format(name) for name in _COLUMNS)}</tr>\n"
)
_END = "</tbody></table></div>\n</body></html>\n"
_ROW = re.compile(rb'<tr><td class="rtecenter"(?:(?!</tr>).)*</tr>\n', re.DOTALL)


@cache
def _paper(number: str, edited: bool) -> bytes:
    caption = next(one[1] for one in OPINIONS if one[0] == number)
    plaintiff = caption.partition(" v. ")[0]
    court = "UNITED STATES\nCOURT OF INTERNATIONAL TRADE"
    head = (f"Slip Op. {number}", court, f"{plaintiff},\nPlaintiff,", "v.", "UNITED STATES,\nDefendant.")
    text = [*PAPERS[number], *(["See the court's list of errata."] if edited else [])]
    return set_pdf([*(Para(words, "centre") for words in head), Para("OPINION", "centre", bold=True), *map(Para, text)])


def _row(opinion: Opinion) -> str:
    number, caption, remark, day, actions, judge, provision, pdf = opinion
    on = date.fromisoformat(day)
    said = escape(caption) + (f"<br /><em>{remark}</em>" if remark else "")
    court = actions[0] if len(actions) == 1 else "".join(f"\n<p>\t\t\t{one}</p>" for one in actions)
    link = f'<a href="/sites/cit/files/{pdf}">{number}</a>' if pdf else number
    cells = "".join(f"\n<td>{cell}</td>" for cell in (said, f"{on:%m/%d/%Y}", court, judge, provision))
    return f'<tr><td class="rtecenter" style="width:42px">{link}</td>{cells}\n</tr>\n'


class UsCit:
    looks = (date(2026, 10, 7), date(2026, 10, 9), date(2026, 10, 13))
    told: dict[str, tuple[str, ...]] = {}  # a ruling is no order
    one = "26-103"
    blind = {
        "of an earlier day": "a list that grows says nothing of what came since",
        "without its last rows": "a list without a count does not say how many there must be",
    }

    def answer(self, path: str, today: date, edited: bool = False) -> Answered:
        public = [one for one in OPINIONS if one[3] <= today.isoformat()]
        for number, *_, pdf in public:
            if pdf and number in PAPERS and self.is_text_of(path, number):
                return Answered(200, _paper(number, edited and number == self.one), {"content-type": "application/pdf"})
        if path == f"/slip-opinion-{today.year}":
            rows = [(*one[:2], f"{one[2]} Amended." if edited and one[0] == self.one else one[2], *one[3:]) for one in public]
            page = _HEAD + "".join(map(_row, reversed(rows))) + _END
            return Answered(200, page.encode(), {"content-type": "text/html; charset=utf-8"})
        if self.is_list(path):  # of an earlier year
            early = (f"{path[-2:]}-1", "Quill v. United States", "", f"{path[-4:]}-01-04", ("10-1",), "Fenn", "1582", "1.pdf")
            page = _HEAD + _row(early) + _END
            return Answered(200, page.encode(), {"content-type": "text/html; charset=utf-8"})
        return Answered(404, b"<html>Page not found</html>", {"content-type": "text/html"})

    nothing = (_HEAD + _END).encode()

    def short(self, body: bytes) -> bytes:
        last = list(_ROW.finditer(body))[-1:]
        return body[: last[0].start()] + body[last[0].end() :] if last else body

    def is_list(self, path: str) -> bool:
        return path.startswith("/slip-opinion-")

    def is_text_of(self, path: str, number: str) -> bool:
        pdf = next((one[7] for one in OPINIONS if one[0] == number), None)
        return pdf is not None and path == f"/sites/cit/files/{pdf}"


PUBLISHER = UsCit()
