"""A judgment of Find Case Law (Akoma Ntoso 3.0): what it is, its header, and its text by paragraphs. Pure.

Read in the interface's description (0.6.0) and in the expected results of the publisher's own parser
(nationalarchives/tna-judgments-parser, test/judgments). Never confirmed live. The text begins with what the metadata say, a line a
field under a label of ours; each party is one of them, under its role and its number on its side. A section begins with a line of
its own: "§ header", "§ judgment", "§ attachment". A line that has a number of its own (`<num>`) begins with it, and one that is
marked as a quotation with "> ". What only looks like one, by its indent, is not known to be one. Footnotes stand behind their
paragraph as quotations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from pipeline.errors import CouldNotRead
from pipeline.records import TextName
from pipeline.texts.bodies import decoded
from pipeline.texts.spelling import clean
from pipeline.texts.wanted import Wanted
from pipeline.texts.xml_body import check_declares_nothing, element_of

FORM = "gb_findcaselaw_akn"
PART = "full_text"
SECTION, QUOTED = "§ ", "> "
_AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
_UK = "{https://caselaw.nationalarchives.gov.uk/akn}"
_INLINE = frozenset(
    ("span", "a", "b", "i", "u", "sup", "sub", "em", "strong", "party", "role", "neutralCitation", "docketNumber", "courtType")
) | frozenset(
    ("docDate", "docTitle", "docType", "judge", "lawyer", "ref", "rref", "date", "inline", "ins", "del", "term", "entity", "remark")
) | frozenset(("quotedText", "embeddedText", "location", "person", "organization", "img", "marker", "math", "tab"))
_QUOTES = frozenset(("embeddedStructure", "quotedStructure", "blockquote"))
_LEFT = frozenset(("meta", "img", "style", "math", "coverPage"))
_NOTE = "authorialNote"
_MOST_CHARACTERS, _MOST_MARKS = 8_000_000, 1_500_000  # of the XML, and of its elements and attributes, each of which takes memory
_NUMBER = re.compile(r"^\s*\((\d{1,3})\)\s*")
_BEFORE = re.compile(r"\((\d{1,3})\)\s*\Z")


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """The full text. Raises CouldNotRead if the body is not of this form, is another document, or has no text of it."""
    judgment = _judgment(body)
    work = judgment.find(f"{_AKN}meta/{_AKN}identification/{_AKN}FRBRWork")
    this = work.find(f"{_AKN}FRBRthis") if work is not None else None
    address = this.get("value", "") if this is not None else ""
    if work is None or not address.endswith(f"/id/{wanted.native_id}"):
        raise CouldNotRead(f"it is document {address or 'without an identifier'}, and {wanted.native_id} was asked for")
    spoken = judgment.find(f"{_AKN}judgmentBody")
    if spoken is None:
        raise CouldNotRead(f"{wanted.native_id} has no text")
    header = judgment.find(f"{_AKN}header")
    lines = [f"{label}: {said}" for label, said in _fields(judgment, work) if said]
    lines += [f"{role}: {name}" for role, name in _parties(header)]
    for title, part in (("header", header), ("judgment", spoken)):
        lines += [SECTION + title, *(_Page().of(part) if part is not None else ())]
    for attached in judgment.iterfind(f"{_AKN}attachments/{_AKN}attachment"):
        lines += [f"{SECTION}attachment", *_Page().of(attached)]
    return {"full_text": "\n".join(lines)}


def _judgment(body: bytes) -> etree._Element:
    text = decoded(body)
    if len(text) > _MOST_CHARACTERS or text.count("<") + text.count("=") > _MOST_MARKS:
        raise CouldNotRead(f"the XML has {len(text)} characters, or more elements and attributes than any judgment")
    check_declares_nothing(text, "no judgment does: not expanded, not believed")
    root = element_of(text.encode())
    judgment = root.find(f"{_AKN}judgment")
    if root.tag != f"{_AKN}akomaNtoso" or judgment is None:
        raise CouldNotRead("the XML is no judgment in Akoma Ntoso")
    return judgment


def _fields(judgment: etree._Element, work: etree._Element) -> Iterator[tuple[str, str]]:
    """What the metadata say, under labels of ours; what changes without the judgment (hash, parser) is left."""
    own = judgment.find(f"{_AKN}meta/{_AKN}proprietary")
    for label, name in (("Neutral citation", "cite"), ("Court", "court"), ("Case number", "caseNumber")):
        for one in own.iterfind(_UK + name) if own is not None else ():
            yield label, clean(one.text or "")
    for one in work.iterfind(f"{_AKN}FRBRdate"):
        yield "Date", clean(one.get("date", "")) if one.get("name") in ("judgment", "decision", "hearing", None) else ""
    for one in work.iterfind(f"{_AKN}FRBRname"):
        yield "Name", clean(one.get("value", ""))


def _parties(header: etree._Element | None) -> Iterator[tuple[str, str]]:
    """Each party of the header once, under its role and, in brackets, the number that stands beside it."""
    seen: set[tuple[str, str]] = set()
    for one in header.iter(f"{_AKN}party") if header is not None else ():
        name = clean("".join(map(str, one.itertext())))
        inside = _NUMBER.match(name)
        number = inside[1] if inside else _beside(one)
        name = name[inside.end() :] if inside else name
        role = clean(one.get("as", "").removeprefix("#").replace("-", " ")).capitalize() or "Party"
        if name and (role, name) not in seen:
            seen.add((role, name))
            yield (f"{role} ({number})" if number else role), name


def _beside(party: etree._Element) -> str:
    """The number in front of a party: of the block around it, or in the words before it."""
    for around in party.iterancestors(f"{_AKN}blockContainer"):
        number = _NUMBER.match(clean(around.findtext(f"{_AKN}num") or ""))
        return number[1] if number else ""
    before = party.getprevious()
    words = (before.tail or clean("".join(map(str, before.itertext())))) if before is not None else ""
    parent = party.getparent()
    words = words or ((parent.text or "") if before is None and parent is not None else "")
    number = _BEFORE.search(words)
    return number[1] if number else ""


@dataclass
class _Page:
    """Lines while they are read. Lives within one call."""

    lines: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    numbered: bool = False  # what is read of the line until now is its number alone

    def of(self, part: etree._Element) -> list[str]:
        """The lines of a part."""
        self._block(part, quoted=False)
        self.numbered = False
        self._end(quoted=False)
        return self.lines

    def _end(self, *, quoted: bool) -> None:
        if self.numbered:
            return
        said = clean("".join(self.words))
        self.words.clear()
        if said:
            self.lines.append(QUOTED + said if quoted else said)
        self.lines += [QUOTED + note for note in self.notes if note]
        self.notes.clear()

    def _say(self, words: str | None) -> None:
        if words and words.strip():
            self.numbered = False
        self.words.append(words or "")

    def _block(self, element: etree._Element, *, quoted: bool) -> None:
        if not isinstance(element.tag, str):
            return
        name = etree.QName(element).localname
        if name in _LEFT:
            return
        if name == _NOTE:
            self.notes.append(clean(" ".join(map(str, element.itertext()))))
            return
        inline = name in _INLINE
        if not inline:
            self._end(quoted=quoted)
        within = quoted or name in _QUOTES or (name == "p" and "quot" in element.get("class", "").lower())
        self._say(element.text)
        for child in element:
            self._block(child, quoted=within)
            self._say(child.tail) if child.tail and child.tail.strip() else self.words.append(child.tail or "")
        if name == "num":
            self.words.append(" ")
            self.numbered = True
        elif not inline:
            self._end(quoted=within)
