"""A decision in the open data of the Dutch courts (`<open-rechtspraak>`): what it is, its summary, and its text by sections. Pure.

Read in captured answers of 2013 to 2016. Never confirmed live. The text begins with what the metadata say, a line a field under its
Dutch label, as the publisher's own page shows them. A section begins with a line of its own, "§ " and its role: `beslissing` is the
operative part. Older decisions have no sections, only headings. A line that has a number of its own (`<nr>`) begins with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from pipeline.errors import CouldNotRead
from pipeline.records import TextName
from pipeline.texts.bodies import whole
from pipeline.texts.spelling import clean
from pipeline.texts.wanted import Wanted
from pipeline.texts.xml_body import check_declares_nothing, element_of

FORM = "nl_rechtspraak_xml"
PART = "full_text"
SECTION = "§ "
_DC, _PSI = "{http://purl.org/dc/terms/}", "{http://psi.rechtspraak.nl/}"
_FIELDS = (  # as the publisher labels them; those that change without the decision (modified, places where it is printed) are left
    ("Instantie", f"{_DC}creator"),
    ("Datum uitspraak", f"{_DC}date"),
    ("Datum publicatie", f"{_DC}issued"),
    ("Zaaknummer", f"{_PSI}zaaknummer"),
    ("Soort", f"{_DC}type"),
    ("Procedure", f"{_PSI}procedure"),
    ("Rechtsgebied", f"{_DC}subject"),
    ("Formele relatie", f"{_DC}relation"),
)
_TEXTS = ("uitspraak", "conclusie")
_INLINE = frozenset({"emphasis", "footnote-ref", "superscript", "subscript", "link", "uri"})
_MOST_MARKS = 200_000  # of elements and attributes, each of which takes memory
_DECLARED = '<?xml version="1.0" encoding="UTF-8"?>'
_DECLARATION = re.compile(r"\A<\?xml\s[^<>]{1,100}\?>")


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """The full text. Raises CouldNotRead if the body is not of this form, is another decision, or has no text of it."""
    root = _root(body)
    described = root.find("{*}RDF/{*}Description")
    if described is None:
        raise CouldNotRead("the decision has no metadata")
    ecli = clean(described.findtext(f"{_DC}identifier") or "")
    if ecli != wanted.native_id:
        raise CouldNotRead(f"it is decision {ecli or 'without an identifier'}, and {wanted.native_id} was asked for")
    spoken = next((one for one in root if etree.QName(one).localname in _TEXTS), None)
    if spoken is None:
        moved = [clean(one.text or "") for one in described.findall(f"{_DC}isReplacedBy")]
        instead = f"it is replaced by {' and '.join(moved)}" if moved else "only its metadata are published"
        raise CouldNotRead(f"{wanted.native_id} has no text: {instead}")
    lines = [f"ECLI: {ecli}"]
    lines += [f"{label}: {said}" for label, name in _FIELDS for said in _said(described, name)]
    for part in (*root.findall("{*}inhoudsindicatie"), spoken):
        lines += [f"{SECTION}{etree.QName(part).localname}", *_lines(part)]
    return {"full_text": "\n".join(lines)}


def _root(body: bytes) -> etree._Element:
    text = whole(body)
    check_declares_nothing(text, "no decision does: not expanded, not believed")
    if (marks := text.count("<") + text.count("=")) > _MOST_MARKS:
        raise CouldNotRead(f"the XML holds {marks} elements and attributes, more than any decision")
    declared = _DECLARATION.match(text)
    root = element_of((_DECLARED + text[declared.end() :] if declared else text).encode())
    if root.tag != "open-rechtspraak":
        raise CouldNotRead("the XML is no <open-rechtspraak>")
    return root


def _said(described: etree._Element, name: str) -> Iterator[str]:
    """What the metadata say under a name, once each."""
    found = (clean("".join(map(str, one.itertext()))) for one in described.findall(name))
    return iter(dict.fromkeys(words for words in found if words))


@dataclass
class _Page:
    """Lines while they are read. Lives within one call."""

    lines: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    numbered: bool = False  # what is read of the line until now is its number alone

    def end_line(self) -> None:
        if self.numbered:
            return
        said = clean("".join(self.words))
        self.words.clear()
        if said:
            self.lines.append(said)

    def say(self, words: str | None) -> None:
        if words and words.strip():
            self.numbered = False
        self.words.append(words or "")


def _lines(part: etree._Element) -> list[str]:
    page = _Page()
    for happening, element in etree.iterwalk(part, events=("start", "end", "comment", "pi")):
        if happening in ("comment", "pi"):
            if happening == "pi" and getattr(element, "target", "") == "linebreak":
                page.end_line()
            page.say(element.tail)
            continue
        name = etree.QName(element).localname
        if happening == "start":
            if name not in _INLINE:
                page.end_line()
            if name == "section":
                page.numbered = False
                page.end_line()
                page.lines.append(f"{SECTION}{clean(element.get('role', '')) or 'section'}")
            page.say(element.text)
            page.numbered = page.numbered or name == "nr"
            continue
        if name == "nr":
            page.words.append(" ")
        elif name not in _INLINE:
            page.end_line()
        if element is not part and element.tail and element.tail.strip():
            page.say(element.tail)
        elif element is not part:
            page.words.append(element.tail or "")
    page.numbered = False
    page.end_line()
    return page.lines
