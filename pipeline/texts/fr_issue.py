"""One document cut out of a whole issue of the Federal Register in the Government Publishing Office's XML: title and summary. Pure.

The bytes are those of its element in the issue, from its first mark to its last. Its full text is made as that of the same document
alone (`fr_xml`). As seen in an issue of 2016.
"""

from __future__ import annotations

from lxml import etree

from pipeline.errors import CouldNotRead
from pipeline.records import TextName
from pipeline.texts.bodies import whole
from pipeline.texts.fr_layout import listed
from pipeline.texts.wanted import Wanted
from pipeline.texts.xml_body import check_declares_nothing, element_of

FORM = "fr_issue"
PART = "listing"
STANDS_IN = True  # an issue does not say what corrects what, as the Register's own list does


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """Title and, where it has a summary, abstract. Raises CouldNotRead if the element is another document's, or none."""
    element = parsed(whole(body))
    if wanted.native_id not in number_in(element):
        raise CouldNotRead(f"the element does not name document {wanted.native_id}, so it may be another one")
    found: dict[TextName, str] = {"title": title_of(element)}
    if summary := abstract_of(element):
        found["abstract"] = summary
    return found


def parsed(text: str) -> etree._Element:
    """The element of one document. Raises CouldNotRead if it is no XML, or declares what no issue does."""
    check_declares_nothing(text, "no issue does: not expanded, not believed")
    return element_of(text.encode(), "the element is")


def number_in(element: etree._Element) -> str:
    """The line that numbers it: "[FR Doc. 2016-08650 Filed 4-14-16; 8:45 am]"; "" where there is none."""
    return _words(element.find(".//FRDOC"))


def title_of(element: etree._Element) -> str:
    """Its subject; "" where it has none."""
    return _words(element.find("PREAMB/SUBJECT"))


def abstract_of(element: etree._Element) -> str:
    """The paragraphs of its summary, as the Register's listing gives them."""
    return " ".join(filter(None, (_words(p) for p in element.findall("PREAMB/SUM/P"))))


def agency_of(element: etree._Element) -> str:
    """The agency that it stands under."""
    return _words(element.find("PREAMB/AGENCY"))


def _words(element: etree._Element | None) -> str:
    return "" if element is None else listed("".join(str(piece) for piece in element.itertext()))
