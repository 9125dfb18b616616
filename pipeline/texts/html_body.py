"""HTML from strangers: a page's outermost element. Pure."""

from __future__ import annotations

from lxml import etree, html

from pipeline.errors import CouldNotRead

_MOST_MARKS = 400_000


def page_of(text: str, of: str) -> etree._Element:
    """The outermost element of a page. Raises CouldNotRead if it is none, or holds more elements than any list `of` its things."""
    if text.count("<") > _MOST_MARKS:
        raise CouldNotRead(f"the page holds {text.count('<')} elements, more than any list of {of}")
    try:
        return html.document_fromstring(text.encode(), parser=html.HTMLParser(encoding="utf-8", huge_tree=False))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as why:
        raise CouldNotRead(f"the body is no page in HTML: {why}") from why
