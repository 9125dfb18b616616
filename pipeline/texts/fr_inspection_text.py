"""A document on public inspection as plain text: the letters of its pages, before the Federal Register has set them. Pure.

A stamp on the first page says where and when it is to be printed; lines are those of the page, single or double spaced. Its title
and summary stand in it as they will in print: the list gives neither. That the text is made so was read in no captured answer: the
form takes lines of either spacing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.errors import CouldNotRead
from pipeline.records import TextName
from pipeline.texts.bodies import whole
from pipeline.texts.fr_layout import LAYOUT
from pipeline.texts.paragraphs import lines_of
from pipeline.texts.wanted import Wanted

FORM = "fr_inspection_text"
PART = "full_text"
_STAMP = re.compile(r"This document is scheduled to be published in the\s+Federal Register on .{0,300}?govinfo\.gov\.?", re.DOTALL)
_PAGE_NUMBER = re.compile(r"^[ \t]*(?:-[ \t]*)?\d{1,4}(?:[ \t]*-)?[ \t]*$", re.MULTILINE)
_BREAK = re.compile(r"\n\s*\n")
_MARKUP = re.compile(r"\s*<(?:!doctype|html|\?xml)\b", re.IGNORECASE)
_SUMMARY = re.compile(r"^SUMMARY: *(.+)$", re.MULTILINE)
_HEADINGS = ("AGENCY:", "ACTION:", "SUMMARY:")
_ABOVE_TITLE = re.compile(  # what stands above the title, a line each
    r"\[.*\]|[A-Z][A-Z.,&' ]+|BILLING CODE .*|Billing Code.*|\d{4}-\d\d(?:-[A-Z])?|This document is scheduled .*"
)
_LONG = 50  # characters of a line that ends because the page does
_ENDS = re.compile(r"[.:?!\]\"”][\d*]*$")
_BEGINS = re.compile(
    r"(?:AGENCY|ACTION|SUMMARY|DATES?|ADDRESSES|FOR FURTHER INFORMATION.{0,8}|SUPPLEMENTARY INFORMATION):|\[|Issued: "
)


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """The full text and, where it has them, its own title and its summary as the abstract.

    Raises CouldNotRead if it is no plain text, or does not name the document, and so may be another one.
    """
    written = whole(body)
    if _MARKUP.match(written):
        raise CouldNotRead("the body is a page where plain text is due")
    if wanted.native_id not in written:
        raise CouldNotRead(f"the text does not name document {wanted.native_id}, so it may be another one")
    text = _titled_on_a_line(lines_of(_paragraphs(written), LAYOUT))
    found: dict[TextName, str] = {"full_text": text}
    if called := title(text):
        found["title"] = called
    if said := abstract(text):
        found["abstract"] = said
    return found


def title(text: str) -> str | None:
    """The title in a full text: the line above its first heading."""
    lines = text.split("\n")
    place = _title_at(lines)
    return lines[place[0]] if place else None


def abstract(text: str) -> str | None:
    """What stands behind the heading of the summary."""
    found = _SUMMARY.search(text)
    return found[1] if found else None


def _title_at(lines: list[str]) -> tuple[int, int] | None:
    """From where to where the lines of the title go: below numbers and the agency's name, above the first heading."""
    headed = next((n for n, line in enumerate(lines) if line.startswith(_HEADINGS)), None)
    if not headed:
        return None
    first = headed
    while first and not _ABOVE_TITLE.fullmatch(lines[first - 1]):
        first -= 1
    return (first, headed) if first < headed else None


def _titled_on_a_line(text: str) -> str:
    lines = text.split("\n")
    if not (place := _title_at(lines)):
        return text
    first, headed = place
    return "\n".join([*lines[:first], " ".join(lines[first:headed]), *lines[headed:]])


def _paragraphs(written: str) -> Iterator[str]:
    """Paragraphs: lines between empty ones; of a text that is double spaced, each line as far as its sentence goes."""
    text = _PAGE_NUMBER.sub("", _STAMP.sub("\n\n", written.replace("\r\n", "\n").replace("\f", "\n")))
    waiting = ""
    for block in _BREAK.split(text):
        for piece in _pieces(block):
            if waiting and len(waiting.rsplit("\n", 1)[-1]) >= _LONG and not _ENDS.search(waiting) and not _BEGINS.match(piece):
                waiting += "\n" + piece
                continue
            if waiting:
                yield waiting
            waiting = piece
    if waiting:
        yield waiting


def _pieces(block: str) -> Iterator[str]:
    """A block cut where a line begins what is a paragraph of its own, or where a line above the text stands alone."""
    lines: list[str] = []
    for line in filter(None, (line.strip() for line in block.split("\n"))):
        if lines and (_BEGINS.match(line) or _ABOVE_TITLE.fullmatch(line) or _ABOVE_TITLE.fullmatch(lines[-1])):
            yield "\n".join(lines)
            lines = []
        lines.append(line)
    if lines:
        yield "\n".join(lines)
