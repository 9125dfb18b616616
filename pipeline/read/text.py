"""From archived bytes to the one text that evidence points into. Pure; `TEXT_VERSION` grows when a result changes.

A notice reaches us as XML (the Government Publishing Office's elements, or USLM) or as plain text wrapped in HTML, whichever the
Federal Register would give that day. All become the same text: one paragraph a line, one blank between words, straight quotes,
hyphens for en-dashes, no file heads and page marks, a run-in heading ("SUMMARY:") in front of the paragraph it heads. Forms as seen
in documents of 2016 to 2017 (XML) and described by the Federal Register's own plain-text files ("[[Page N]]", "[FR Doc No: N]").
"""

from __future__ import annotations

import codecs
import hashlib
import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from lxml import etree

from pipeline.errors import CouldNotRead
from pipeline.read.json_body import parsed_listing
from pipeline.records import Document, Form, PartName, TextName

TEXT_VERSION = 1

_INLINE = frozenset(
    {"E", "SU", "FR", "AC", "FTREF", "PRTPAGE", "STARS", "inline", "ref", "date", "headingText", "sup", "sub", "i", "b", "em", "a"}
)
_SKIPPED = frozenset({"meta", "GPH", "GID"})
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_UTF_32 = codecs.BOM_UTF32_LE  # which begins as the other does
_DECLARED = '<?xml version="1.0" encoding="UTF-8"?>'
_PRE = re.compile(r"<pre\b[^<>]{0,200}>", re.IGNORECASE)
_PRE_END = re.compile(r"</pre>", re.IGNORECASE)
_XML_DECLARATION = re.compile(  # XML 1.0, 2.8 [23] and 4.3.3 [80]
    r"<\?xml\s+version\s*=\s*(?:\"1\.\d+\"|'1\.\d+')"
    r"(?:\s+encoding\s*=\s*(?:\"[A-Za-z][\w.-]*\"|'[A-Za-z][\w.-]*'))?"
    r"(?:\s+standalone\s*=\s*(?:\"(?:yes|no)\"|'(?:yes|no)'))?\s*\?>",
    re.ASCII,
)
_LONGEST = 2_000_000  # characters of a full text: some hundred times those of a long notice
_MOST_MARKS = 200_000  # of elements and attributes, each of which takes memory; the longest notices have some thousands
_TAG = re.compile(r"<[^<>]{0,2000}>")
_HEAD_END = re.compile(r"^={20,}\s*\n-{20,}\s*\n", re.MULTILINE)
_RULE = re.compile(r"^[ \t]*[-=_]{20,}[ \t]*$", re.MULTILINE)
# A page mark inside a paragraph: one blank line before it, and then either no blank line, or one in the middle of a
# sentence, which goes on at the margin (a paragraph is set in).
_PAGE_INSIDE = re.compile(
    r"(?<=\S)\n\n\[\[Page [A-Z]{0,2}\d{1,6}\]\]\n(?=\S)|(?<=[\w,-])\n\n\[\[Page [A-Z]{0,2}\d{1,6}\]\]\n\n(?=\S)(?![A-Z][A-Z ]+:)"
)
_PAGE = re.compile(r"\[\[Page [A-Z]{0,2}\d{1,6}\]\]")
_HYPHEN_AT_LINE_END = re.compile(r"(?<=\w)-\n(?=\w)")
_SPACED_HYPHEN = re.compile(r"(?<=\w)- (?!(?:and|or|to|through)\b)(?=\w)")
_INDENT = re.compile(r"\n {2,}(?=\S)")
_SPACES = re.compile(r"\s+")
_SPACE_BEFORE = re.compile(r" (?=[,.;:)\]]+(?:\s|$))")
_RUN_IN = re.compile(r"[A-Z][A-Z ()/,.&'-]{2,60}:")
_CONTINUES = re.compile(r"[,.;:)\]]|[a-z]+(?![A-Za-z])|\(\d{1,4} FR ")
_OWN_LINE = re.compile(r"(?<=\S) (?=\[FR Doc\. |BILLING CODE |Issued: [A-Z])|(?<=, \d{4}\.) (?=[A-Z][a-z]+ [A-Z]\. [A-Z][a-z]+,$)")
_LETTER = re.compile(
    r"\[([A-Za-z]{1,2}(?:acute|grave|circ|tilde|uml|cedil|ring|slash|caron|macr|breve|ogon|dot|lig)|reg|trade|deg|micro|szlig)\]"
)
_CHARACTERS = str.maketrans(
    {
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "−": "-",
        "“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "‛": "'", "′": "'",
        "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\u200b": None, "\ufeff": None, "\u00ad": None,
    }
)  # fmt: skip


def clean(text: str) -> str:
    """A run of text in the one spelling: straight quotes, hyphens, single blanks, letters for the Register's "[ntilde]"."""
    if not text.isascii():
        text = text.translate(_CHARACTERS)
    text = text.replace("``", '"').replace("''", '"')
    if "[" in text:
        text = _LETTER.sub(lambda m: html.unescape(f"&{m[1]};"), text)
    return _SPACE_BEFORE.sub("", _SPACED_HYPHEN.sub("-", _SPACES.sub(" ", text))).strip()


def decoded(body: bytes) -> str:
    """The body as text. Raises CouldNotRead if it is empty or not UTF-8, which is what these sources say they send."""
    if not body.strip():
        raise CouldNotRead("the body is empty")
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as why:
        raise CouldNotRead(f"the body is not UTF-8: byte {why.start} is {body[why.start]:#04x}") from why
    if "\0" in text:
        raise CouldNotRead("the body holds NUL bytes, so it is not text in UTF-8")
    return text


def _unicode(body: bytes) -> str:
    """The body of a full text: in UTF-16 where it begins with its mark (XML 1.0, 4.3.3), else in UTF-8. Raises as `decoded`."""
    if not body.startswith(_UTF_16) or body.startswith(_UTF_32):
        return decoded(body)
    try:
        text = body.decode("utf-16")
    except UnicodeDecodeError as why:
        raise CouldNotRead(f"the body is not UTF-16, as which it begins: {why.reason} at byte {why.start}") from why
    return decoded(text.encode())


def full_text(form: Form, body: bytes, native_id: str) -> str:
    """The text of a document, the same from either form.

    Raises CouldNotRead if the body is not of that form, or is not the document `native_id`
    (its "[FR Doc. …]" line says which it is).
    """
    paragraphs = _xml_paragraphs(body) if form is Form.FR_XML else _plain_paragraphs(body)
    text = "\n".join(_joined(paragraphs))
    if not text:
        raise CouldNotRead("the document has no text")
    if native_id not in text:
        raise CouldNotRead(f"the text does not name document {native_id}, so it may be another one")
    return text


def _full_text(body: bytes) -> str:
    text = _unicode(body).rstrip()  # blanks after the end are no part of it, however many
    if len(text) > _LONGEST:
        raise CouldNotRead(f"the text is {len(text)} characters long, more than any notice")
    return text


def _xml_paragraphs(body: bytes) -> Iterator[str]:
    text = _full_text(body)
    start = text.lstrip()[:200].lower()
    if start.startswith(("<!doctype html", "<html")):
        raise CouldNotRead("the body is HTML where XML is due")
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise CouldNotRead("the XML declares a document type or entities, which no notice does: not expanded, not believed")
    marks = text.count("<") + text.count("=")
    if marks > _MOST_MARKS:
        raise CouldNotRead(f"the XML holds {marks} elements and attributes, more than any notice")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False)
    declared = _XML_DECLARATION.match(text)  # where it is well formed, ours in its place: it is in UTF-8 by now
    try:
        root = etree.fromstring((_DECLARED + text[declared.end() :] if declared else text).encode(), parser)
    except (etree.XMLSyntaxError, ValueError) as why:
        raise CouldNotRead(f"the body is not well-formed XML: {why}") from why
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


def _plain_paragraphs(body: bytes) -> Iterable[str]:
    text = _full_text(body)
    start = _PRE.search(text)
    ends = [m.start() for m in _PRE_END.finditer(text)]
    if not start or not ends or ends[-1] < start.end():
        raise CouldNotRead("the body is not the Register's plain text: it has no <pre> element")
    text = html.unescape(_TAG.sub("", text[start.end() : ends[-1]])).replace("\r\n", "\n")
    text = _HEAD_END.split(text, maxsplit=1)[-1]
    text = _PAGE.sub("\n\n", _PAGE_INSIDE.sub("\n", text))
    text = _INDENT.sub("\n\n", _HYPHEN_AT_LINE_END.sub("-", _RULE.sub("", text)))
    return re.split(r"\n\s*\n", text)


def _joined(paragraphs: Iterable[str]) -> Iterator[str]:
    """Cleaned paragraphs; a run-in heading goes in front of what it heads, and what goes on in mid-sentence to its start."""
    waiting: list[str] = []
    for paragraph in map(clean, paragraphs):
        if not paragraph:
            continue
        if waiting and (_CONTINUES.match(paragraph) or _RUN_IN.fullmatch(_together(waiting[:64]))):
            waiting.append(paragraph)
            continue
        if waiting:
            yield from _OWN_LINE.split(_together(waiting))
        waiting = [paragraph]
    if waiting:
        yield from _OWN_LINE.split(_together(waiting))


def _together(pieces: Sequence[str]) -> str:
    return pieces[0] if len(pieces) == 1 else _SPACE_BEFORE.sub("", " ".join(pieces))


@lru_cache(maxsize=4)  # a listing is read once for each document in it
def listing_rows(body: bytes) -> Sequence[Any]:
    """The rows of a listing page, or the single document as one row. Raises CouldNotRead if it is neither."""
    page = parsed_listing(decoded(body))
    if isinstance(page, dict) and isinstance(page.get("results"), list):
        rows: list[Any] = page["results"]
        return rows
    if isinstance(page, dict) and "document_number" in page:
        return [page]
    raise CouldNotRead("the JSON is neither a listing nor a document")


def listed(value: object) -> str:
    """A title or abstract of a listing, cleaned; "" for none. The Register escapes some of them as HTML."""
    return clean(html.unescape(value)) if isinstance(value, str) else ""


def listed_row(document: Document, listing: bytes) -> Mapping[str, Any]:
    """What a listing says of a document; a number may stand there twice with different days (document numbers were reused).

    Raises CouldNotRead if it does not hold it.
    """
    rows = [r for r in listing_rows(listing) if isinstance(r, dict) and r.get("document_number") == document.native_id]
    of_the_day = [r for r in rows if r.get("publication_date") == document.published.isoformat()]
    found: list[dict[str, Any]] = of_the_day or rows
    if not found:
        raise CouldNotRead(f"the listing does not hold document {document.native_id}")
    return found[0]


def texts_of(document: Document, bodies: Mapping[PartName, bytes]) -> dict[TextName, str]:
    """The texts of a document, made anew from its archived bodies: what its evidence points into.

    Raises CouldNotRead as `full_text` does, or if the listing no longer holds the document.
    """
    texts: dict[TextName, str] = {}
    for part in document.parts:
        if part.name == "full_text":
            texts["full_text"] = full_text(part.form, bodies[part.name], document.native_id)
            continue
        row = listed_row(document, bodies[part.name])
        texts["title"] = listed(row.get("title"))
        if abstract := listed(row.get("abstract")):
            texts["abstract"] = abstract
    return texts


def document_version(
    title: str, abstract: str | None, kind: str, corrects: Sequence[str], corrected_by: Sequence[str], text: str
) -> str:
    """The hash of what a reader sees of a document: the same whichever form its full text came in."""
    content = json.dumps([title, abstract, kind, sorted(corrects), sorted(corrected_by), text], ensure_ascii=False)
    return hashlib.sha256(content.encode()).hexdigest()[:24]
