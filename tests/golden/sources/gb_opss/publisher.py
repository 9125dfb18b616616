"""GOV.UK's feed of product safety alerts and its content API, in the form that clients' code reads, for goods of nobody."""

from __future__ import annotations

import json
import re
from datetime import date

from canned import Answered

# Page, day, title, brand, model, barcode, counterfeit.
ALERTS = (
    ("product-recall-oribento-lunch-box-2610-0001", "2026-10-05", "ORIBENTO", "OB-100", "4006381333931", "Yes"),
    ("product-safety-report-lamp-2610-0002", "2026-10-06", "Quillon", "QL 7", "", "No"),
    ("product-safety-report-kettle-2610-0003", "2026-10-08", "Fenwick", "K-7, K-8", "", "Unsure"),
    ("product-safety-alert-plug-2610-0004", "2026-10-09", "Dunmere", "DP 4", "", "Yes"),
    ("product-recall-adaptor-2610-0005", "2026-10-12", "Unknown", "Not specified", "", "Unknown"),
)
_COLLECTION = "/product-safety-alerts-reports-recalls"
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<feed xml:lang="en-GB" xmlns="http://www.w3.org/2005/Atom">\n'
    "<title>Product Safety Alerts, Reports and Recalls</title>\n"
)
_ENTRY = re.compile(rb"<entry>.*?</entry>\n", re.DOTALL)


def _entry(page: str, day: str) -> str:
    return (
        f"<entry><id>https://www.gov.uk{_COLLECTION}/{page}</id><updated>{day}T09:30:00+01:00</updated>"
        f'<link rel="alternate" type="text/html" href="https://www.gov.uk{_COLLECTION}/{page}"/>'
        f"<title>{page.replace('-', ' ').capitalize()}</title><summary>Goods of nobody.</summary></entry>\n"
    )


def content(page: str, day: str, brand: str, model: str, barcode: str, counterfeit: str, more: str = "") -> bytes:
    """What the content API says of one page."""
    number = page[-9:]
    rows = {
        "Alert Number": number, "Product Type": "Goods of nobody", "Product Description": f"It has a blue lid.{more}",
        "Product Identifiers": f"Brand: {brand}<br>Model: {model}" + (f"<br>Barcode: {barcode}" if barcode else ""),
        "Country of Origin": "China", "Counterfeit": counterfeit, "Notifier": "Suffolk Trading Standards",
    }  # fmt: skip
    table = "".join(f"<tr>\n<td>{name}</td>\n<td>{value}</td>\n</tr>\n" for name, value in rows.items())
    head = '<tr>\n<th scope="col">Aspect</th>\n<th scope="col">Details</th>\n</tr>'
    picture = f'<img src="https://assets.publishing.service.gov.uk/media/{number}/lid.jpg" alt="">'
    body = f"<p>{picture}</p><table><thead>{head}</thead><tbody>\n{table}</tbody></table>"
    said = {
        "base_path": f"{_COLLECTION}/{page}", "title": page.replace("-", " ").capitalize(), "details": {"body": body},
        "first_published_at": f"{day}T09:30:00.000+01:00", "document_type": "product_safety_alert_report_recall",
    }  # fmt: skip
    return json.dumps(said).encode()


class GbOpss:
    looks = (date(2026, 10, 7), date(2026, 10, 9), date(2026, 10, 13))
    told: dict[str, tuple[str, ...]] = {}  # it orders nothing
    one = "product-safety-alert-plug-2610-0004"
    blind = {
        "of an earlier day": "a feed of the newest says nothing of what came since",
        "without its last rows": "a feed without a count does not say how many there must be",
    }

    def answer(self, path: str, today: date, edited: bool = False) -> Answered:
        for page, day, *said in ALERTS:
            if day <= today.isoformat() and self.is_text_of(path, page):
                more = " It may catch fire." if edited and page == self.one else ""
                brand, model, barcode, counterfeit = said
                model = model + (", DP 5" if more else "")
                body = content(page, day, brand, model, barcode, counterfeit, more)
                return Answered(200, body, {"content-type": "application/json"})
        if not self.is_list(path):
            return Answered(404, b"", {"content-type": "text/plain"})
        shown = [_entry(page, day) for page, day, *_ in reversed(ALERTS) if day <= today.isoformat()]
        return Answered(200, (_HEAD + "".join(shown) + "</feed>\n").encode(), {"content-type": "application/atom+xml"})

    nothing = (_HEAD + "</feed>\n").encode()

    def short(self, body: bytes) -> bytes:
        last = list(_ENTRY.finditer(body))[-1:]
        return body[: last[0].start()] + body[last[0].end() :] if last else body

    def is_list(self, path: str) -> bool:
        return path == f"{_COLLECTION}.atom"

    def is_text_of(self, path: str, number: str) -> bool:
        return path == f"/api/content{_COLLECTION}/{number}"


PUBLISHER = GbOpss()
