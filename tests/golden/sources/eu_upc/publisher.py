"""The court's list for papers of our own, in the shape that client code reads: the newest first, three rows a page."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from html import escape

from canned import Answered
from court_papers import Paper

GERMAN = (
    "des Gerichts erster Instanz des Einheitlichen Patentgerichts",
    "erlassen am",
    "KLÄGERIN",
    "BEKLAGTE",
    "STREITPATENT",
    "Erlassen in",
)
FRENCH = (
    "du Tribunal de première instance de la Juridiction unifiée du brevet",
    "rendue le",
    "DEMANDERESSE",
    "DÉFENDERESSE",
    "BREVET EN CAUSE",
    "Rendue à",
)

# Node, day, numbers as the list writes them, court, type of action, parties, title of the PDF, paper.
ROWS: list[tuple[str, str, tuple[str, ...], str, str, str, str, Paper]] = [
    (
        "190001",
        "2026-10-05",
        ("UPC_CFI_1747/2026", "UPC_CFI_1747/2026"),
        "The Hague (NL) Local Division",
        "Application for provisional measures",
        "Orlo Lampworks B.V. <br/>v.<br/>Fenwick Lighting Co., Ltd. a. o.",
        "Final Order",
        Paper(
            "Local Division The Hague",
            "UPC_CFI_1747/2026",
            "ORDER",
            "5 October 2026",
            ["Orlo Lampworks B.V., Eindhoven, the Netherlands", "Represented by: A. Vale"],
            [
                "1) Fenwick Lighting Co., Ltd., Shenzhen, China",
                "2) Fenwick Europe GmbH, Essen, Germany",
                "Represented by: B. Stone",
            ],
            "European patent no. EP 3 511 174",
            [
                "GROUNDS FOR THE ORDER",
                "The Applicant requests that the Defendants be ordered to refrain from offering its lamps.",
                "The Court finds that it is more likely than not that the patent is infringed by the lamps of the Defendants.",
            ],
            "ORDER",
            [
                (
                    "I. The Defendants are ordered, on pain of a recurring penalty payment, to refrain from "
                    "offering, placing on the market, "
                    "using, or importing or storing for those purposes, folding desk lamps, in the "
                    "territories of Germany, France and the Netherlands, within claim 1 of EP 3 511 174."
                ),
                "II. For each violation the Defendants shall pay to the Court a recurring penalty of EUR 1,000 for each lamp.",
                "III. The order takes effect only once the Applicant has given security of EUR 200,000.",
                "IV. The Defendants bear the costs of the proceedings.",
            ],
        ),
    ),
    (
        "190002",
        "2026-10-05",
        ("UPC_CFI_0001695/2025", "ACT_551054/2025"),
        "Munich (DE) Local Division",
        "Generic Order",
        "Holt Sensors AG <br/>v.<br/>Mere Instruments Inc.",
        "Order",
        Paper(
            "Local Division Munich",
            "UPC_CFI_1695/2025",
            "ORDER",
            "5 October 2026",
            ["Holt Sensors AG, Zug, Switzerland"],
            ["Mere Instruments Inc., Reno, USA"],
            "European patent no. EP 2 700 123",
            ["The Applicant asks the Court to protect the confidential information in its statement of claim and its annexes."],
            "ORDER",
            [
                (
                    "1. Access to the unredacted version of the documents is restricted to the persons named, "
                    "who shall use the confidential "
                    "information for these proceedings alone."
                ),
                "2. The Defendant is ordered to refrain from using or disclosing the confidential information outside of them.",
            ],
        ),
    ),
    (
        "190003",
        "2026-10-07",
        ("UPC-CFI-478/2026", "UPC-CFI-478/2026"),
        "Düsseldorf (DE) Local Division",
        "Infringement Action",
        "Borel Pumpen GmbH <br/>v.<br/>Quill Fluid S.r.l.",
        "Decision",
        Paper(
            "Lokalkammer Düsseldorf",
            "UPC_CFI_478/2026",
            "ENTSCHEIDUNG",
            "7. Oktober 2026",
            ["Borel Pumpen GmbH, Kassel"],
            ["Quill Fluid S.r.l., Parma"],
            "Europäisches Patent EP 1 900 456",
            [
                "Die Klägerin beantragt, die Beklagte zu verurteilen, es zu unterlassen, Pumpen anzubieten.",
                "Das Patent ist nicht verletzt, denn die Pumpe der Beklagten hat das Ventil nicht, und die Klage ist unbegründet.",
            ],
            "ENTSCHEIDUNG",
            ["A. Die Klage wird abgewiesen.", "B. Die Klägerin trägt die Kosten des Rechtsstreits."],
            GERMAN,
        ),
    ),
    (
        "190004",
        "2026-10-09",
        ("UPC-COA-0000053/2026", "UPC-COA-0000053/2026"),
        "Luxembourg (LU)",
        "Application for suspensive effect (RoP 223)",
        "Fenwick Lighting Co., Ltd. <br/>v.<br/>Orlo Lampworks B.V.",
        "Order",
        Paper(
            "Court of Appeal Luxembourg",
            "UPC_CoA_53/2026",
            "ORDER",
            "9 October 2026",
            ["Fenwick Lighting Co., Ltd., Shenzhen"],
            ["Orlo Lampworks B.V., Eindhoven"],
            "EP 3 511 174",
            [
                ("The appeal is not manifestly well founded, and the interests of the Appellant do not outweigh "
                "those of the Respondent.")
            ],
            "ORDER",
            ["The application for suspensive effect of the appeal is rejected."],
            (
                "of the Court of Appeal of the Unified Patent Court",
                "issued on",
                "APPLICANT",
                "RESPONDENT",
                "PATENT AT ISSUE",
                "Issued in",
            ),
            "IMPUGNED ORDER: order of the Court of First Instance, Local Division The Hague, "
            "UPC_CFI_1747/2026, on provisional measures",
        ),
    ),
    (
        "190005",
        "2026-10-12",
        ("UPC_CFI_0000881/2025", "UPC_CFI_0000881/2025"),
        "Paris (FR) Local Division",
        "Infringement Action",
        "Verre Clair SAS <br/>v.<br/>Dunmore Glass Ltd",
        "Decision",
        Paper(
            "Division locale de Paris",
            "UPC_CFI_881/2025",
            "DÉCISION",
            "12 octobre 2026",
            ["Verre Clair SAS, Lyon"],
            ["Dunmore Glass Ltd, Leeds"],
            "EP 2 345 678",
            [
                ("Le brevet est valable et la défenderesse a contrefait la revendication 1 du brevet par ses "
                "vitres et les cadres de la vente.")
            ],
            "PAR CES MOTIFS",
            [
                (
                    "1. Fait interdiction à la défenderesse, sous astreinte, d'offrir, de mettre dans le "
                    "commerce, d'importer ou de détenir à ces "
                    "fins des vitres isolantes, sur le territoire des États membres contractants dans lesquels le brevet EP 2 345 "
                    "678 est en vigueur."
                ),
                "2. Condamne la défenderesse aux dépens.",
            ],
            FRENCH,
        ),
    ),
]
PER_PAGE = 3
_HEADS = (
    ("view-field-judgement-date-table-column", "Date <span>Sort ascending</span>"),
    ("view-field-judgement-application-no-1-table-column", "Registry number/Order reference/Case number"),
    ("view-field-location-table-column", "Court"),
    ("view-field-upc-case-type-table-column", "Type of action"),
    ("view-field-judgement-parties-long-table-column", "Parties"),
    ("view-field-upc-document-table-column", "UPC Document"),
)
_FORM = '<form><select name="proceedings_lang"><option value="33">English</option></select></form>\n'
_TOP = f"<!DOCTYPE html><html><head><title>Decisions and Orders</title></head><body>\n{_FORM}"
_TABLE = "<table><thead><tr>" + "".join(f'<th id="{id_}">{words}</th>' for id_, words in _HEADS) + "</tr></thead><tbody>\n"
_ROW = re.compile(rb"<tr><td.*?</tr>\n", re.DOTALL)
_LIST, _PAPERS = "/en/decisions-and-orders", "/sites/default/files/files/api_order/"


@cache
def _pdf(node: str, edited: bool) -> bytes:
    paper = next(row[-1] for row in ROWS if row[0] == node)
    return paper.pdf(["Berichtigt am 15. Oktober 2026."] if edited else ())


def _row(node: str, day: str, numbers: tuple[str, ...], court: str, action: str, parties: str, title: str, _: Paper) -> str:
    on = date.fromisoformat(day).strftime("%-d %B, %Y")
    cells = (
        on,
        "<br/>".join(numbers) + f'<br/><a href="/en/node/{node}" class="btn btn--compact btn--primary">Full Details</a>',
        escape(court),
        escape(action),
        parties,
        f'<div class="item-list"><ul><li><article><a href="{_PAPERS}{node}%20order.pdf">{title}</a></article></li></ul></div>',
    )
    said = (
        f'<td headers="{id_}" class="views-field-field-judgement-parties-long">{cell}</td>'
        for (id_, _), cell in zip(_HEADS, cells, strict=True)
    )
    return f"<tr>{''.join(said)}</tr>\n"


def _pager(last: int) -> str:
    return f'<nav class="pager"><ul><li class="pager__item pager__item--last"><a href="?page={last}">Last page</a></li></ul></nav>'


class EuUpc:
    looks = (date(2026, 10, 6), date(2026, 10, 8), date(2026, 10, 13))
    told = {
        "folding desk lamps": ("DE", "NL"),
        "des vitres isolantes": ("DE", "NL"),
    }
    one = "190003"
    blind = {
        "of an earlier day": "it says nothing of what came since",
        "without its last rows": "a list without a count does not say how many there must be",
    }

    def answer(self, path: str, today: date, edited: bool = False) -> Answered:
        if path == "/robots.txt":
            return Answered(200, b"User-agent: *\nDisallow: /admin/\n", {"content-type": "text/plain"})
        for row in ROWS:
            if row[1] <= today.isoformat() and self.is_text_of(path, row[0]):
                return Answered(200, _pdf(row[0], edited and row[0] == self.one), {"content-type": "application/pdf"})
        if not self.is_list(path):
            return Answered(404, b"", {"content-type": "text/plain"})
        shown = [row for row in reversed(ROWS) if row[1] <= today.isoformat()]
        last = (len(shown) - 1) // PER_PAGE
        page = int(path.partition("?page=")[2] or 0)
        rows = shown[page * PER_PAGE : (page + 1) * PER_PAGE]
        table = _TABLE + "".join(_row(*row) for row in rows) + "</tbody></table>\n" if rows and path != f"{_LIST}?page=0" else ""
        body = _TOP + table + (_pager(last) if page < last else "") + "</body></html>"
        return Answered(200, body.encode(), {"content-type": "text/html; charset=UTF-8"})

    nothing = (_TOP + "</body></html>").encode()

    def short(self, body: bytes) -> bytes:
        last = list(_ROW.finditer(body))[-1:]
        return body[: last[0].start()] + body[last[0].end() :] if last else body

    def is_list(self, path: str) -> bool:
        return path == _LIST or path.startswith(f"{_LIST}?page=")

    def is_text_of(self, path: str, number: str) -> bool:
        return path == f"{_PAPERS}{number}%20order.pdf"


PUBLISHER = EuUpc()
