"""An alert, report or recall of the UK's Office for Product Safety and Standards, as the content API of GOV.UK gives it.

Form read in the publisher's own code and in clients': JSON with `title`, `base_path`, `first_published_at` and `details.body`,
HTML with a table of two columns ("Aspect", "Details", or others). Its row "Counterfeit" is Yes, No, Unsure or Unknown: Yes alone
says so. Whether brand, model and barcode have rows of their own or stand in "Product Identifiers" as "Brand: …" differs by notice:
both are read. Who notified stands in "Notifier". How pictures stand in the body was not read: those are taken that stand as `img`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from lxml import etree, html

from pipeline.errors import CouldNotRead
from pipeline.safety.entries import SafetyNotice, apart
from pipeline.texts.bodies import decoded

CALLED = "UK Office for Product Safety and Standards"
SITE = "https://www.gov.uk"
COLLECTION = "/product-safety-alerts-reports-recalls/"
_LABELLED = re.compile(r"\s*(?P<label>[A-Za-z][A-Za-z /()]{1,40}?)\s*:\s*(?P<value>[^\n;]+)")
_NUMBER = re.compile(r"PSD notification number:\s*([0-9-]{4,20})", re.IGNORECASE)
_PICTURES = 20


@lru_cache(maxsize=16)
def item(body: bytes) -> Mapping[str, Any]:
    """A document of the API. Raises CouldNotRead if it is none of this collection's."""
    try:
        found: Any = json.loads(decoded(body))
    except (ValueError, RecursionError) as why:
        raise CouldNotRead(f"the answer is no JSON: {why}") from why
    details = found.get("details") if isinstance(found, dict) else None
    if not isinstance(details, dict) or not str(found.get("base_path", "")).startswith(COLLECTION):
        raise CouldNotRead("the answer is no document of this collection")
    if not isinstance(found.get("title"), str) or _day(found) is None or not _body(found).strip():
        raise CouldNotRead("the document has no title, no day or no body")
    return dict(found)


def notices(body: bytes) -> tuple[SafetyNotice, ...]:
    """The one of a document, if its field says counterfeit. Raises CouldNotRead as `item` does."""
    found = item(body)
    page = _page(_body(found))
    rows = _rows(page)
    if rows.get("counterfeit", "").strip(" .").casefold() != "yes":
        return ()
    identified = _labelled(rows.get("product identifiers", ""))
    number = _NUMBER.search(" ".join("".join(map(str, page.itertext())).split()))
    on = _day(found)
    assert on is not None  # `item`
    return (
        SafetyNotice(
            reference=rows.get("alert number") or (number[1] if number else str(found["base_path"]).rpartition("/")[2]),
            on=on,
            country=rows.get("notifier") or "United Kingdom",
            address=SITE + str(found["base_path"]),
            product=str(found["title"]),
            brands=apart(_of(("brand",), rows, identified)),
            models=apart(_of(("model", "item number", "sku"), rows, identified)),
            barcodes=_of(("barcode", "gtin", "ean", "upc"), rows, identified),
            words=rows.get("product description", ""),
            says="Counterfeit: Yes",
            pictures=tuple(_pictures(page))[:_PICTURES],
        ),
    )


def _day(found: Mapping[str, Any]) -> date | None:
    try:
        return date.fromisoformat(str(found.get("first_published_at"))[:10])
    except ValueError:
        return None


def _body(found: Mapping[str, Any]) -> str:
    body = found["details"].get("body")
    if isinstance(body, list):  # in several forms
        body = next((one.get("content") for one in body if isinstance(one, dict) and one.get("content_type") == "text/html"), None)
    return body if isinstance(body, str) else ""


def _page(body: str) -> Any:
    try:
        return html.fromstring(f"<div>{body}</div>")
    except (etree.ParserError, ValueError) as why:
        raise CouldNotRead(f"the body is no HTML: {why}") from why


def _rows(page: Any) -> Mapping[str, str]:
    """The cells beside each label; breaks of lines stay."""
    found: dict[str, str] = {}
    for row in page.iter("tr"):
        cells = [_lines(cell) for cell in row.iter("th", "td")]
        if len(cells) == 2 and cells[0]:
            found.setdefault(" ".join(cells[0].split()).strip(" :").casefold(), cells[1])
    return found


def _lines(cell: Any) -> str:
    for broken in cell.iter("br", "p", "li"):
        broken.tail = f"\n{broken.tail or ''}"
    written = "".join(map(str, cell.itertext()))
    return "\n".join(line for one in written.splitlines() if (line := " ".join(one.split())))


def _labelled(cell: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for one in _LABELLED.finditer(cell):
        found.setdefault(one["label"].casefold(), one["value"].strip())
    return found


def _of(labels: tuple[str, ...], rows: Mapping[str, str], identified: Mapping[str, str]) -> str:
    """What stands under the first label that begins so: among the rows, else among what the identifiers name."""
    for place in (rows, identified):
        for label in labels:
            if value := next((value for name, value in place.items() if name.startswith(label)), ""):
                return value
    return ""


def _pictures(page: Any) -> Iterator[str]:
    return (src for img in page.iter("img") if (src := str(img.get("src") or "").strip()).startswith("https://"))
