"""The letters of a PDF with their places, out of pypdfium2. Runs in the process of `helper` alone."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from pipeline.errors import CouldNotRead
from pipeline.pdf.pages import Letter, Limits, Page, Stroke

_LINE_END_HYPHEN = 2  # what the library writes for a hyphen at which it thinks a word was divided
_UPRIGHT = 0.1  # radians
_NO_CHARACTER = frozenset({0, 0xFFFD, 0xFFFE, 0xFFFF})  # a letter of a font that does not say which character it is
_TOO_MANY_UNKNOWN = 0.02


def pages_of(body: bytes, limits: Limits) -> list[Page]:
    """All pages. Raises CouldNotRead, with the reason, if the body is no PDF that can be read whole, or holds no text."""
    document = _opened(body)
    try:
        if len(document) > limits.pages:
            raise CouldNotRead(f"the PDF has {len(document)} pages, more than any notice ({limits.pages})")
        pages, left = [], limits.letters
        for number in range(len(document)):
            page = _page(document, number, left)
            left -= len(page.letters)
            pages.append(page)
    except pdfium.PdfiumError as why:
        raise CouldNotRead(f"the PDF is damaged: a page of it cannot be opened ({why})") from why
    finally:
        document.close()
    _whole(pages)
    return pages


def _opened(body: bytes) -> pdfium.PdfDocument:
    if b"%PDF-" not in body[:1024]:  # ISO 32000-1, H.3: readers take it within the first 1,024 bytes
        raise CouldNotRead("the body is not a PDF")
    if b"%%EOF" not in body.rstrip()[-1024:]:
        raise CouldNotRead("the PDF is damaged: its end is missing")
    try:
        return pdfium.PdfDocument(body)
    except pdfium.PdfiumError as why:
        if why.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
            raise CouldNotRead("the PDF is encrypted: it asks for a password") from why
        raise CouldNotRead(f"the PDF is damaged: it cannot be opened ({why})") from why


def _page(document: pdfium.PdfDocument, number: int, most: int) -> Page:
    page = document[number]
    text = page.get_textpage()
    count = text.count_chars()
    if count > most:
        raise CouldNotRead(f"the PDF holds more than {most} characters up to its page {number + 1}, more than any notice")
    letters = tuple(_letters(text.raw, count))
    strokes, pictures = [], False
    for thing in page.get_objects(filter=(raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_IMAGE), max_depth=2):
        left, low, right, high = thing.get_bounds()
        if thing.type == raw.FPDF_PAGEOBJ_IMAGE:
            pictures = True
        elif high - low < 3 and right - left > 30:
            strokes.append(Stroke(left, right, (low + high) / 2))
    height = page.get_height()
    text.close()
    page.close()
    return Page(height, letters, tuple(strokes), pictures)


def _letters(text: raw.FPDF_TEXTPAGE, count: int) -> Iterator[Letter]:
    box, x, y = raw.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    for n in range(count):
        if raw.FPDFText_IsGenerated(text, n) == 1:  # blanks and line ends that the library thinks stand there: we look ourselves
            continue
        code = raw.FPDFText_GetUnicode(text, n)
        raw.FPDFText_GetLooseCharBox(text, n, box)
        raw.FPDFText_GetCharOrigin(text, n, x, y)
        angle = raw.FPDFText_GetCharAngle(text, n)
        char = "-" if code == _LINE_END_HYPHEN else "\ufffd" if code in _NO_CHARACTER or code > 0x10FFFF else chr(code)
        if not _UPRIGHT < angle % 6.2832 < 6.2832 - _UPRIGHT:  # a stamp up the margin is no text of the notice
            yield Letter(char, box.left, box.right, y.value, box.top - box.bottom)


def _whole(pages: list[Page]) -> None:
    """Raises CouldNotRead if not all of it is text: half a notice is none."""
    for number, page in enumerate(pages, start=1):
        if page.pictures and not any(not letter.blank for letter in page.letters):
            raise CouldNotRead(f"page {number} of {len(pages)} of the PDF is a picture without text: it was scanned")
    seen = [letter for page in pages for letter in page.letters if not letter.blank]
    if not seen:
        raise CouldNotRead("the PDF holds no text")
    unknown = sum(letter.char == "\ufffd" or "\ue000" <= letter.char <= "\uf8ff" for letter in seen)
    if unknown > len(seen) * _TOO_MANY_UNKNOWN:
        raise CouldNotRead(f"the PDF does not say which characters {unknown} of its {len(seen)} letters are")
