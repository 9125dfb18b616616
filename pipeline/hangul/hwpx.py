"""The paragraphs of an HWPX file: a ZIP with the text as XML, a file a section. Runs in the process of `pipeline.pdf.child`.

Form as in KS X 6101 (OWPML) by public copies and client code: `Contents/section0.xml` and so on, in it `p`, `run`, `t`; tables as
`tbl`, `tr`, `tc`; `META-INF/manifest.xml` names `encryption-data` where the file is locked. No file of the commission was seen.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from lxml import etree

from pipeline.errors import CouldNotRead
from pipeline.pdf.pages import Limits
from pipeline.texts.xml_body import check_declares_nothing, element_of

_SECTION = re.compile(r"Contents/section(\d{1,3})\.xml")
_MANIFEST = "META-INF/manifest.xml"
_MOST_FILES = 2_000
_MOST_BYTES = 32 * 1024 * 1024  # of all sections unpacked; those of a release have a few hundred thousand
_DEEPEST = 60  # tables within tables, counted in elements
_BLANKS = frozenset({"lineBreak", "tab", "nbSpace", "fwSpace"})
_LEFT_OUT = frozenset({"header", "footer", "hiddenComment", "secPr"})
CELL = " | "  # between the cells of a row


def paragraphs_of(body: bytes, limits: Limits) -> list[str]:
    """The paragraphs in their order, a row of a table as one. Raises CouldNotRead with the reason if it cannot be read."""
    try:
        with ZipFile(BytesIO(body)) as archive:
            sections = list(_sections(archive))
    except (BadZipFile, NotImplementedError, zlib.error, EOFError, RuntimeError, OSError, ValueError) as why:
        raise CouldNotRead(f"the HWPX cannot be unpacked: {why}") from why
    found = [words for section in sections for words in _paragraphs(_root(section), 0)]
    if sum(map(len, found)) > limits.letters:
        raise CouldNotRead(f"the HWPX holds more than {limits.letters} characters, more than any notice")
    if not found:
        raise CouldNotRead("the HWPX holds no text")
    return found


def _sections(archive: ZipFile) -> Iterator[bytes]:
    names = archive.namelist()
    if len(names) > _MOST_FILES:
        raise CouldNotRead(f"the HWPX holds {len(names)} files, more than any notice")
    if _MANIFEST in names and b"encryption-data" in _unpacked(archive, _MANIFEST, _MOST_BYTES):
        raise CouldNotRead("the HWPX is encrypted: it asks for a password")
    numbered = sorted((int(found[1]), name) for name in set(names) if (found := _SECTION.fullmatch(name)))
    if not numbered:
        raise CouldNotRead("the body is not an HWPX: it holds no section of text")
    left = _MOST_BYTES
    for _, name in numbered:
        section = _unpacked(archive, name, left)
        left -= len(section)
        yield section


def _unpacked(archive: ZipFile, name: str, most: int) -> bytes:
    """A file of the archive. What its head says of its length is not believed."""
    with archive.open(name) as stream:
        came = stream.read(most + 1)
    if len(came) > most:
        raise CouldNotRead(f"the HWPX unpacks to more than {_MOST_BYTES // (1024 * 1024)} MB, more than any notice")
    return came


def _root(section: bytes) -> etree._Element:
    try:
        text = section.decode("utf-8-sig")
    except UnicodeDecodeError as why:
        raise CouldNotRead("a section of the HWPX is not UTF-8") from why
    check_declares_nothing(text, "no HWPX does: not expanded, not believed")
    return element_of(section, "a section of the HWPX is")


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _paragraphs(of: etree._Element, depth: int) -> Iterator[str]:
    """Of an element: its paragraphs, each followed by what is anchored in it."""
    if depth > _DEEPEST:
        raise CouldNotRead("the HWPX nests tables deeper than any notice")
    for one in of:
        name = _name(one)
        if name in _LEFT_OUT:
            continue
        if name == "p":
            words = "".join(_words(t) for run in one if _name(run) == "run" for t in run if _name(t) == "t").strip()
            if words:
                yield words
            for run in one:
                yield from _paragraphs(run, depth + 1)
        elif name == "tr":
            yield from _row(one, depth + 1)
        elif name != "t":
            yield from _paragraphs(one, depth + 1)


def _row(row: etree._Element, depth: int) -> Iterator[str]:
    """The cells of a row as one line; a single one is a frame around paragraphs."""
    cells = [list(_paragraphs(cell, depth)) for cell in row if _name(cell) == "tc"]
    if len(cells) == 1:
        yield from cells[0]
    elif said := [" ".join(cell) for cell in cells if cell]:
        yield CELL.join(said)


def _words(t: etree._Element) -> str:
    said = [t.text or ""]
    for child in t:
        name = _name(child)
        said.append(" " if name in _BLANKS else "-" if name == "hyphen" else "")
        said.append(child.tail or "")
    return "".join(said)
