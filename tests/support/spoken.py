"""A notice of the Commission in words of a test's own, as its reader reads it."""

from __future__ import annotations

from full_texts import document

from pipeline.read.us_itc import reader
from pipeline.records import Notice, TextName

TITLE = "Certain Juice Presses; Notice of a Commission Determination"


def said(
    abstract: str,
    body: str = "",
    *,
    title: str = TITLE,
    published: str = "2031-03-07",
    investigation: str = "337-TA-9871",
    issued: str = "",
) -> Notice:
    """What is read of it; `body` stands behind the abstract, `issued` as its last line writes it ("March 3, 2031")."""
    last = f"Issued: {issued}.\n" if issued else ""
    full = (
        f"INTERNATIONAL TRADE COMMISSION\n[Investigation No. {investigation}]\n{title}\nSUMMARY: {abstract}\n"
        f"SUPPLEMENTARY INFORMATION: {body}\n{last}[FR Doc. {published[:4]}-00871 Filed]"
    )
    texts: dict[TextName, str] = {"title": title, "abstract": abstract, "full_text": full}
    return reader.read(document(f"{published[:4]}-00871", published, texts), texts)
