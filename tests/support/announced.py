"""Notices that are an abstract and a title, as the Register prints them, and what is read of them."""

from __future__ import annotations

from collections.abc import Sequence

from full_texts import document

from pipeline.read.us_itc import reader
from pipeline.records import Instrument, Notice, TextName

TITLE = "Certain Folding Lanterns; Notice of Commission Determination"
NUMBER = "337-TA-9871"


def read(abstract: str, title: str = TITLE, *, number: str = "2031-00871", published: str = "2031-03-07", body: str = "") -> Notice:
    """What is read of a notice with this abstract, in one case; `body` is what stands behind it."""
    behind = f"SUPPLEMENTARY INFORMATION: {body}\n" if body else ""
    head = f"INTERNATIONAL TRADE COMMISSION\n[Investigation No. {NUMBER}]\n{title}\nSUMMARY: {abstract}\n"
    full = f"{head}{behind}[FR Doc. {number} Filed]"
    texts: dict[TextName, str] = {"title": title, "abstract": abstract, "full_text": full}
    return reader.read(document(number, published, texts), texts)


def bound(notice: Notice, kind: Instrument) -> Sequence[str]:
    """Those whom the orders of a kind that a notice issues bind."""
    return [name for m in notice.measures if (m.type, m.action) == (kind, "issued") for name in m.directed_to]


def read_as(notice: Notice, kind: Instrument) -> Sequence[str]:
    """Whether those are said to be all, of each such order."""
    return [m.parties_read for m in notice.measures if (m.type, m.action) == (kind, "issued")]
