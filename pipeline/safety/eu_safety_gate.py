"""A weekly report of the European Union's Safety Gate: one `<notifications>` element an alert.

Form read in clients' code, of which several agree; no report was captured. There is no field that says counterfeit: the prose of
`description` and `danger` does, in some, and how many was never measured. `reference` is the address of an alert's page,
`caseNumber` what it is cited by (SR/01326/26); the pictures stand in `pictures/picture`. A field may be nil, and a brand
"Unknown".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from functools import lru_cache

from lxml import etree

from pipeline.errors import CouldNotRead
from pipeline.safety.entries import SafetyNotice, apart
from pipeline.safety.said import says_counterfeit
from pipeline.texts.bodies import decoded
from pipeline.texts.xml_body import check_declares_nothing, element_of

CALLED = "EU Safety Gate"
_ROOT = "Safety-Gate"
_PICTURES = 20
_ADDRESS = re.compile(r"https://[^\s<>\"']{1,500}")


def day(written: str) -> date | None:
    """The day of "28/08/2026"; None if it is none."""
    try:
        return datetime.strptime(written, "%d/%m/%Y").date()  # noqa: DTZ007 - a day alone
    except ValueError:
        return None


def root_of(body: bytes) -> etree._Element:
    """The outermost element of a list or a report. Raises CouldNotRead if it is neither."""
    text = decoded(body)
    check_declares_nothing(text, "no file of this publisher does: not believed")
    root = element_of(text.encode())
    if etree.QName(root).localname != _ROOT:
        raise CouldNotRead(f"the XML is no file of the Safety Gate: <{_ROOT}> is due")
    return root


def text(element: etree._Element, name: str) -> str:
    """The words of a child of this name, whatever its letter case; empty where it is nil or absent."""
    child = next((one for one in _children(element) if etree.QName(one).localname.casefold() == name.casefold()), None)
    return "" if child is None else " ".join("".join(map(str, child.itertext())).split())


def _children(element: etree._Element) -> Iterator[etree._Element]:
    return (one for one in element if isinstance(one.tag, str))


@lru_cache(maxsize=4)
def notices(body: bytes) -> tuple[SafetyNotice, ...]:
    """Those of a report that say counterfeit. Raises CouldNotRead if it is no report, or has no day or no alert."""
    root = root_of(body)
    on = day(text(root, "report_date"))
    alerts = [one for one in _children(root) if etree.QName(one).localname == "notifications"]
    if on is None or not alerts:
        raise CouldNotRead("the report has no day, or no alert")
    return tuple(found for one in alerts if (found := _notice(one, on)))


def _notice(alert: etree._Element, on: date) -> SafetyNotice | None:
    description, danger = text(alert, "description"), text(alert, "danger")
    says = says_counterfeit(description, danger)
    if says is None:
        return None
    named = [text(alert, name) for name in ("product", "name")]
    return SafetyNotice(
        reference=text(alert, "caseNumber"),
        on=on,
        country=text(alert, "notifyingCountry"),
        address=text(alert, "reference"),
        product=", ".join(dict.fromkeys(filter(None, named))),
        brands=apart(text(alert, "brand")),
        models=apart(text(alert, "type_numberOfModel")),
        barcodes=text(alert, "barcode"),
        words=f"{description} {danger}".strip(),
        says=says,
        pictures=tuple(_pictures(alert))[:_PICTURES],
    )


def _pictures(alert: etree._Element) -> Iterator[str]:
    for element in alert.iter():
        if isinstance(element.tag, str) and etree.QName(element).localname == "picture":
            yield from _ADDRESS.findall(element.text or "")
