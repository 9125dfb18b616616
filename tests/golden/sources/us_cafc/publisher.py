"""The court's feed for rulings of our own, in the shape of its captured answer: all tribunals together, the newest first."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from email.utils import format_datetime
from functools import cache
from html import escape

from canned import Answered
from pdf_maker import Para, Style, set_pdf

# Appeal, number of the page, day, parties, kind, tribunal.
RULINGS = [
    ("24-1101", "171001", "2026-10-05", "ORLO LAMPWORKS LTD. v. ITC", "OPINION", "ITC"),
    ("25-2002", "171002", "2026-10-06", "FENWICK v. MSPB", "RULE 36 JUDGMENT", "MSPB"),
    ("24-1500", "171003", "2026-10-08", "HOLT SENSOR CO. v. ITC & MERE INSTRUMENTS, INC.", "ORDER", "ITC"),
    ("25-2100", "171004", "2026-10-09", "BRAMBLE v. US", "OPINION", "CFC"),
    ("25-1033", "171005", "2026-10-12", "FENWICK PUMPS LLC v. ITC", "RULE 36 JUDGMENT", "ITC"),
    ("25-2200", "171006", "2026-10-12", "QUILL v. VIDAL", "OPINION", "PTO"),
]
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/">\n'
    "<channel><title>Opinions</title><link>https://cafc.uscourts.gov</link>\n"
)
_END = "</channel></rss>\n"
_ITEM = re.compile(rb"<item>.*?</item>\n", re.DOTALL)

# What each paper from the Commission says, below its head.
PAPERS = {
    "24-1101": (
        "Decided: October 5, 2026",
        "Before STONE, Chief Judge, REED and VALE, Circuit Judges.",
        "Orlo Lampworks Ltd. appeals from a determination that it infringes U.S. Patent No. 9,901,123 (“the ’123 patent”).",
        "We affirm as to the ’123 patent.",
        "AFFIRMED",
    ),
    "24-1500": (
        "ON MOTION",
        "Holt Sensor Co. moves to stay the Commission’s limited exclusion order pending appeal.",
        "IT IS ORDERED THAT:",
        "The motion for a stay is denied.",
        "October 8, 2026",
    ),
    "25-1033": (
        "Decided: October 12, 2026",
        "THIS CAUSE having been heard and considered, it is",
        "ORDERED and ADJUDGED:",
        "AFFIRMED. See Fed. Cir. R. 36.",
    ),
}
_CASES = {"24-1101": "337-TA-1901", "24-1500": "337-TA-1902", "25-1033": "337-TA-1903"}


@cache
def _paper(appeal: str, parties: str, case: str, said: tuple[str, ...], edited: bool) -> bytes:
    appellant = parties.partition(" v. ")[0]
    origin = f"Appeal from the United States International Trade Commission in Investigation No. {case}."
    head = (
        "United States Court of Appeals\nfor the Federal Circuit",
        f"{appellant},\nAppellant",
        "v.",
        "INTERNATIONAL TRADE COMMISSION,\nAppellee",
        f"20{appeal}",
        origin,
    )
    text = [*said, *(["See the court's list of corrections."] if edited else [])]
    style = Style(head=f"{parties}   #")
    return set_pdf([*(Para(words, "centre") for words in head), *map(Para, text)], style=style)


def _item(appeal: str, post: str, day: str, parties: str, kind: str, origin: str) -> str:
    at = format_datetime(datetime.fromisoformat(f"{day}T16:00:05").replace(tzinfo=UTC))
    said = escape(f"{parties} [{kind}]")
    pdf = f"/opinions-orders/{appeal}.{kind.replace(' ', '_')}.{post}.pdf"
    return (
        f"<item><title>{appeal}: {said}, Nonprecedential</title><link>https://cafc.uscourts.gov/{post}/</link>\n"
        f"<dc:creator><![CDATA[]]></dc:creator><pubDate>{at}</pubDate><category><![CDATA[Opinion-Order]]></category>\n"
        f'<guid isPermaLink="false">https://cafc.uscourts.gov/?p={post}</guid>\n'
        f"<description><![CDATA[{kind} Posted: {parties} [{kind}](pdf) Appeal Number: {appeal} Origin: {origin} Nonprecedential]]>"
        f'</description><content:encoded><![CDATA[<p><a href="{pdf}">{parties}</a></p>]]></content:encoded>\n'
        "<slash:comments>0</slash:comments></item>\n"
    )


class UsCafc:
    looks = (date(2026, 10, 7), date(2026, 10, 9), date(2026, 10, 13))
    told: dict[str, tuple[str, ...]] = {}  # a ruling is no order
    one = "24-1500.171003"
    blind = {
        "of an earlier day": "a feed of the newest says nothing of what came since",
        "without its last rows": "a feed without a count does not say how many there must be",
    }

    def __init__(
        self,
        rulings: Sequence[tuple[str, ...]] = RULINGS,
        papers: Mapping[str, tuple[str, ...]] = PAPERS,
        cases: Mapping[str, str] = _CASES,
    ) -> None:
        self._rulings, self._papers, self._cases = rulings, papers, cases

    def answer(self, path: str, today: date, edited: bool = False) -> Answered:
        if path == "/robots.txt":
            return Answered(200, b"User-agent: *\nDisallow: /wp-admin/\n", {"content-type": "text/plain"})
        for appeal, post, day, parties, *_ in self._rulings:
            if day <= today.isoformat() and appeal in self._papers and self.is_text_of(path, f"{appeal}.{post}"):
                edit = edited and f"{appeal}.{post}" == self.one
                paper = _paper(appeal, parties, self._cases[appeal], self._papers[appeal], edit)
                return Answered(200, paper, {"content-type": "application/pdf"})
        if not self.is_list(path):
            return Answered(404, b"", {"content-type": "text/plain"})
        shown = [list(row) for row in reversed(self._rulings) if row[2] <= today.isoformat()]
        for row in shown:
            if edited and f"{row[0]}.{row[1]}" == self.one:
                row[3] += " [CORRECTED]"
        body = _HEAD + "".join(_item(*row) for row in shown) + _END
        return Answered(200, body.encode(), {"content-type": "application/rss+xml; charset=UTF-8"})

    nothing = (_HEAD + _END).encode()

    def short(self, body: bytes) -> bytes:
        last = list(_ITEM.finditer(body))[-1:]
        return body[: last[0].start()] + body[last[0].end() :] if last else body

    def is_list(self, path: str) -> bool:
        return path == "/category/opinion-order/feed/"

    def is_text_of(self, path: str, number: str) -> bool:
        appeal, _, post = number.partition(".")
        return path.startswith(f"/opinions-orders/{appeal}.") and path.endswith(f".{post}.pdf")


PUBLISHER = UsCafc()
