"""XML from strangers: read without entities, document types or what stands elsewhere. Pure."""

from __future__ import annotations

from lxml import etree

from pipeline.errors import CouldNotRead


def check_declares_nothing(text: str, which: str) -> None:
    """Raises CouldNotRead if it declares a document type or entities; `which`: who does not, and what follows, in words."""
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise CouldNotRead(f"the XML declares a document type or entities, which {which}")


def element_of(xml: bytes, said: str = "the body is") -> etree._Element:
    """The outermost element. Raises CouldNotRead, with what is `said` of it, if it is not well-formed."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False)
    try:
        return etree.fromstring(xml, parser)
    except (etree.XMLSyntaxError, ValueError) as why:
        raise CouldNotRead(f"{said} not well-formed XML: {why}") from why
