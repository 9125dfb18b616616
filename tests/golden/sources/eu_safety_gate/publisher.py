"""The Safety Gate's list of weekly reports and its reports, in the form that clients' code reads, for goods of nobody."""

from __future__ import annotations

import re
from datetime import date
from html import escape

from canned import Answered

# Number, file, day.
REPORTS = (
    ("Report-2026-39", "10000039", "2026-09-25"),
    ("Report-2026-40", "10000040", "2026-10-02"),
    ("Report-2026-41", "10000041", "2026-10-08"),
    ("Report-2026-42", "10000042", "2026-10-12"),
)
_ROOM = "/safety-gate-alerts/api/download/weeklyReport"
_ROW = re.compile(rb"<weeklyReport>.*?</weeklyReport>\n", re.DOTALL)
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<Safety-Gate>\n'


def _day(day: str) -> str:
    year, month, of_month = day.split("-")
    return f"{of_month}/{month}/{year}"


def _row(number: str, file: str, day: str) -> str:
    address = f"https://ec.europa.eu{_ROOM}/detail/xml/{file}?language=en&search=WEB_REPORT%7C:%7C{file},"
    return (
        f"<weeklyReport><reference>{number}</reference><publicationDate>{_day(day)}</publicationDate>"
        f"<URL>{escape(address)}</URL></weeklyReport>\n"
    )


def alert(case: str, brand: str, model: str, barcode: str, description: str, danger: str) -> str:
    """One alert of a report."""
    nil = '<barcode xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>'
    return (
        f"<notifications><order>1</order><caseNumber>{case}</caseNumber>"
        f"<reference>https://ec.europa.eu/safety-gate-alerts/screen/webReport/alertDetail/{case[3:8]}</reference>"
        f"<category>Kitchen/cooking accessories</category><product>Lunch box</product><brand><![CDATA[{brand}]]></brand>"
        f"<name><![CDATA[Folding lunch box]]></name><type_numberOfModel><![CDATA[{model}]]></type_numberOfModel>"
        f"<batchNumber>Unknown</batchNumber>{f'<barcode>{barcode}</barcode>' if barcode else nil}<riskType>Chemical</riskType>"
        f"<danger><![CDATA[{danger}]]></danger><description><![CDATA[{description}]]></description>"
        "<measures>Withdrawal of the product from the market</measures><notifyingCountry>Sweden</notifyingCountry>"
        "<countryOfOrigin>People's Republic of China</countryOfOrigin><level>Serious risk</level>"
        f"<pictures><picture>https://ec.europa.eu/safety-gate-alerts/public/api/notification/image/{case[3:8]}1</picture></pictures>"
        "</notifications>\n"
    )


def report(number: str, day: str, *alerts: str) -> bytes:
    """A report of these alerts."""
    week = number.rpartition("-")[2]
    head = f"<report_date>{_day(day)}</report_date><report_year>{day[:4]}</report_year><report_week>{week}</report_week>\n"
    return f"{_HEAD}{head}{''.join(alerts)}</Safety-Gate>\n".encode()


def _alerts(number: str, edited: bool) -> list[str]:
    n = number[-2:]
    found = [alert(f"SR/026{n}/26", "Quillon", "QL 7", "", "A lamp; it is not a counterfeit.", "It may catch fire.")]
    if number in ("Report-2026-39", "Report-2026-41"):
        model = "OB-100, OB-300" if edited and number == EuSafetyGate.one else "OB-100"
        said = "A folding lunch box with a blue lid. The product is a counterfeit."
        found.append(alert(f"SR/027{n}/26", "ORIBENTO", model, "4006381333931", said, "The dye holds lead."))
    return found


class EuSafetyGate:
    looks = (date(2026, 10, 7), date(2026, 10, 9), date(2026, 10, 13))
    told: dict[str, tuple[str, ...]] = {}  # it orders nothing
    one = "Report-2026-41"
    blind = {
        "of an earlier day": "a list that is believed whole says nothing of reports that came since",
        "without its last rows": "a list without a count may lose one report of a few",
    }

    def answer(self, path: str, today: date, edited: bool = False) -> Answered:
        for number, _, day in REPORTS:
            if day <= today.isoformat() and self.is_text_of(path, number):
                return Answered(200, report(number, day, *_alerts(number, edited)), {"content-type": "application/xml"})
        if not self.is_list(path):
            return Answered(404, b"", {"content-type": "text/plain"})
        shown = "".join(_row(*one) for one in reversed(REPORTS) if one[2] <= today.isoformat())
        return Answered(200, f"{_HEAD}{shown}</Safety-Gate>\n".encode(), {"content-type": "application/xml"})

    nothing = f"{_HEAD}</Safety-Gate>\n".encode()

    def short(self, body: bytes) -> bytes:
        last = list(_ROW.finditer(body))[-1:]
        return body[: last[0].start()] + body[last[0].end() :] if last else body

    def is_list(self, path: str) -> bool:
        return path.startswith(f"{_ROOM}/list/xml/")

    def is_text_of(self, path: str, number: str) -> bool:
        file = next((one[1] for one in REPORTS if one[0] == number), None)
        return path.startswith(f"{_ROOM}/detail/xml/{file}?language=en&search=WEB_REPORT")


PUBLISHER = EuSafetyGate()
