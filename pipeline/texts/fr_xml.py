"""The Federal Register's XML: the Government Publishing Office's elements, or USLM, as seen in documents of 2016 to 2017. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from pipeline.errors import CouldNotRead
from pipeline.records import TextName
from pipeline.texts.bodies import whole
from pipeline.texts.fr_layout import LAYOUT
from pipeline.texts.paragraphs import full_text
from pipeline.texts.wanted import Wanted
from pipeline.texts.xml_body import check_declares_nothing, element_of

FORM = "fr_xml"
PART = "full_text"
_INLINE = frozenset(
    {"E", "SU", "FR", "AC", "FTREF", "PRTPAGE", "STARS", "inline", "ref", "date", "headingText", "sup", "sub", "i", "b", "em", "a"}
)
_SKIPPED = frozenset({"meta", "GPH", "GID"})
_DECLARED = '<?xml version="1.0" encoding="UTF-8"?>'
_XML_DECLARATION = re.compile(  # XML 1.0, 2.8 [23] and 4.3.3 [80]
    r"<\?xml\s+version\s*=\s*(?:\"1\.\d+\"|'1\.\d+')"
    r"(?:\s+encoding\s*=\s*(?:\"[A-Za-z][\w.-]*\"|'[A-Za-z][\w.-]*'))?"
    r"(?:\s+standalone\s*=\s*(?:\"(?:yes|no)\"|'(?:yes|no)'))?\s*\?>",
    re.ASCII,
)
_MOST_MARKS = 200_000  # of elements and attributes, each of which takes memory; the longest notices have some thousands


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """The full text. Raises CouldNotRead if the body is not of this form, or is another document."""
    return {"full_text": full_text(_paragraphs(body), wanted.native_id, LAYOUT)}


def _paragraphs(body: bytes) -> Iterator[str]:
    text = whole(body)
    start = text.lstrip()[:200].lower()
    if start.startswith(("<!doctype html", "<html")):
        raise CouldNotRead("the body is HTML where XML is due")
    check_declares_nothing(text, "no notice does: not expanded, not believed")
    marks = text.count("<") + text.count("=")
    if marks > _MOST_MARKS:
        raise CouldNotRead(f"the XML holds {marks} elements and attributes, more than any notice")
    declared = _XML_DECLARATION.match(text)  # where it is well formed, ours in its place: it is in UTF-8 by now
    root = element_of((_DECLARED + text[declared.end() :] if declared else text).encode())
    if etree.QName(root).localname.lower() == "html":
        raise CouldNotRead("the body is HTML where XML is due")
    blocks: list[list[str]] = [[]]
    _collect(root, blocks)
    return ("".join(block) for block in blocks)


def _collect(root: etree._Element, blocks: list[list[str]]) -> None:
    """Appends the element's words to the last block, and begins a new one at the edges of each block element."""
    skipping: etree._Element | None = None
    for happening, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if happening in ("comment", "pi"):
            if skipping is None:
                blocks[-1].append(element.tail or "")
            continue
        name = etree.QName(element).localname
        if happening == "start":
            if skipping is None and name in _SKIPPED:
                skipping = element
            elif skipping is None:
                if name not in _INLINE:
                    blocks.append([])
                blocks[-1].append(element.text or "")
            continue
        if skipping is element:
            skipping = None
        if skipping is None:
            if name not in _INLINE:
                blocks.append([])
            if element is not root:
                blocks[-1].append(element.tail or "")
