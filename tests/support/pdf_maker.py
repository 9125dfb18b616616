"""PDFs of our own, set as notices of the Commission are: caption, headings, text in columns, notes at the foot, page numbers.

A small setter of type and a small writer of PDF (ISO 32000-1), all of it ASCII: two fonts of the standard fourteen with their
widths, no compression, no pictures but where a test wants one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

WIDTH, HEIGHT, MARGIN = 612.0, 792.0, 72.0
_WIDTHS = (  # of Times Roman, for the characters 32 to 126, in thousandths of the size
    "250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 564 "
    "564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611 333 "
    "278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 "
    "444 480 200 480 541 "
)
# Beyond those: code, name of the glyph, width.
_FURTHER = {
    "“": (147, "quotedblleft", 444), "”": (148, "quotedblright", 444), "‘": (145, "quoteleft", 333), "’": (146, "quoteright", 333),
    "–": (150, "endash", 500), "—": (151, "emdash", 1000), "§": (167, "section", 500), "®": (174, "registered", 760),
    "é": (233, "eacute", 444), "ü": (252, "udieresis", 500), "ﬁ": (128, "fi", 556), "ﬂ": (129, "fl", 556),
    "ä": (228, "adieresis", 444), "ö": (246, "odieresis", 500), "ß": (223, "germandbls", 500), "Ä": (196, "Adieresis", 722),
    "Ö": (214, "Odieresis", 722), "Ü": (220, "Udieresis", 722), "à": (224, "agrave", 444), "è": (232, "egrave", 444),
    "ê": (234, "ecircumflex", 444), "ç": (231, "ccedilla", 444), "É": (201, "Eacute", 611), "ë": (235, "edieresis", 444),
    "°": (176, "degree", 400), "û": (251, "ucircumflex", 500), "À": (192, "Agrave", 722), "ô": (244, "ocircumflex", 500),
}  # fmt: skip
_ADVANCE = {chr(n): int(w) for n, w in enumerate(_WIDTHS.split(), start=32)} | {c: w for c, (_, _, w) in _FURTHER.items()}
_MARK = re.compile(r"\{(\d+|\*)\}")  # a reference to a note, in a paragraph's text


@dataclass(frozen=True)
class Para:
    """A paragraph: its text, with `{1}` for the mark of a note. A "\\n" in it ends a line by hand."""

    text: str
    place: str = "left"  # or "centre", or "right" (from the middle of the page on)
    bold: bool = False
    indent: float = 0.0  # of its first line
    before: float = 12.0  # points of white above it


@dataclass(frozen=True)
class Caption:
    """Two cells side by side, as over a notice: what the matter is, and its number."""

    left: Sequence[str]
    right: Sequence[str]
    stroke: str = ""  # between them on every line, as ")" in some
    strokes_at: float = 300.0  # points from the page's left edge
    right_at: float = 336.0


@dataclass(frozen=True)
class Style:
    size: float = 12.0
    leading: float = 14.0
    columns: int = 1
    gutter: float = 24.0
    justified: bool = False
    ligatures: bool = False
    hyphenated: bool = False
    head: str = ""  # above each page; "#" is its number; what stands behind a tabulator, at the right
    foot: str = "#"  # below each but the first
    note_size: float = 10.0
    note_rule: bool = True
    left_lower: float = 0.0  # points by which the first column begins below the others, as its heading has white above it


@dataclass
class _Line:
    words: str
    left: float
    width: float  # that it is stretched to; 0: as it comes
    size: float
    bold: bool = False
    above: float = 0.0


@dataclass
class _Page:
    placed: list[tuple[float, float, _Line]] = field(default_factory=list)
    rules: list[tuple[float, float, float]] = field(default_factory=list)


def set_pdf(items: Iterable[Para | Caption], notes: Mapping[str, str] | None = None, style: Style | None = None) -> bytes:
    """The items, page after page, with the notes at the foot of the page (or column) that has their mark."""
    style = style or Style()
    pages = [_Page()]
    count = style.columns
    column = 0
    wide = (WIDTH - 2 * MARGIN - (count - 1) * style.gutter) / count
    bottom = MARGIN
    at = HEIGHT - MARGIN
    waiting: list[_Line] = []

    def note_lines(words: str) -> list[_Line]:
        found = []
        for mark in _MARK.findall(words):
            found += list(_wrapped(f"{{{mark}}} {(notes or {})[mark]}", wide, style.note_size, style, first=0.0))
        return found

    def height_of(lines: Sequence[_Line]) -> float:
        return len(lines) * style.note_size * 1.15 + 10 if lines else 0.0

    def end_column() -> None:
        nonlocal at, column, waiting
        if waiting:
            y = bottom + height_of(waiting) - 10
            left = MARGIN + column * (wide + style.gutter)
            if style.note_rule:
                pages[-1].rules.append((left, left + 144 / count, y + style.note_size))
            for line in waiting:
                pages[-1].placed.append((left, y, line))
                y -= style.note_size * 1.15
            waiting = []
        column += 1
        at = HEIGHT - MARGIN
        if column == count:
            column = 0
            pages.append(_Page())

    for item in items:
        if isinstance(item, Caption):
            at -= 12
            for n in range(max(len(item.left), len(item.right))):
                at -= style.leading
                for cell, left in ((item.left, MARGIN), ([item.stroke] * 99, item.strokes_at), (item.right, item.right_at)):
                    if n < len(cell) and cell[n]:
                        pages[-1].placed.append((left, at, _Line(cell[n], 0, 0, style.size)))
            at -= style.leading
            continue
        first = True
        for line in _paragraph(item, wide, style):
            own = note_lines(line.words)
            above = item.before if first and at < HEIGHT - MARGIN - 1 else 0.0
            if at - above - style.leading - height_of([*waiting, *own]) < bottom:
                end_column()
                above = 0.0
            waiting += own
            lower = style.left_lower if first and column == 0 and len(pages) == 1 and at >= HEIGHT - MARGIN - 1 else 0.0
            at -= above + style.leading + lower
            pages[-1].placed.append((MARGIN + column * (wide + style.gutter), at, line))
            first = False
    end_column()
    if not pages[-1].placed:
        pages.pop()
    return written([_content(page, number, style) for number, page in enumerate(pages, start=1)])


def _paragraph(item: Para, wide: float, style: Style) -> Iterator[_Line]:
    offset = wide / 2 if item.place == "right" else 0.0
    for line in _wrapped(item.text, wide - offset, style.size, style, first=item.indent):
        line.bold = item.bold
        line.left += offset
        if item.place == "centre":
            line.left, line.width = (wide - width_of(line.words, style.size)) / 2, 0.0
        yield line


def width_of(words: str, size: float) -> float:
    return sum(_ADVANCE[c] for c in _MARK.sub("", words)) * size / 1000 + sum(3.5 * len(m) for m in _MARK.findall(words))


def _wrapped(text: str, wide: float, size: float, style: Style, first: float) -> Iterator[_Line]:
    if style.ligatures:
        text = text.replace("fi", "ﬁ").replace("fl", "ﬂ")
    for part in text.split("\n"):
        words, line, left = part.split(), "", first
        while words:
            more = f"{line} {words[0]}".strip()
            if width_of(more, size) <= wide - left:
                line = more
                words.pop(0)
                continue
            if style.hyphenated and (cut := _cut(line, words[0], wide - left, size)):
                line, words[0] = f"{line} {words[0][:cut]}-".strip(), words[0][cut:]
            elif not line:
                raise ValueError(f"{words[0]!r} is wider than its column")
            yield _Line(line, left, wide - left if style.justified else 0.0, size)
            line, left = "", 0.0
        yield _Line(line, left, 0.0, size)
        first = 0.0


def _cut(line: str, word: str, wide: float, size: float) -> int:
    """Where a word may be cut so that its beginning fits: behind a vowel, before a consonant, three letters on either side."""
    letters = re.match(r"[a-zﬁﬂ]+", word)
    if not letters:
        return 0
    for n in range(letters.end() - 3, 2, -1):
        if word[n - 1] in "aeiou" and word[n] not in "aeiou" and width_of(f"{line} {word[:n]}-".strip(), size) <= wide:
            return n
    return 0


def _content(page: _Page, number: int, style: Style) -> str:
    parts = []
    for left, y, line in page.placed:
        blanks = line.words.count(" ")
        spare = line.width - width_of(line.words, line.size) if line.width else 0.0
        stretch = spare / blanks if blanks and 0 < spare < line.width / 3 else 0.0
        parts.append(_shown(line.words, left + line.left, y, line.size, bold=line.bold, stretch=stretch))
    parts += [f"{a:.2f} {y:.2f} m {b:.2f} {y:.2f} l S" for a, b, y in page.rules]
    if style.head:
        words, _, right = style.head.replace("#", str(number)).partition("\t")
        parts.append(_shown(words, MARGIN if right else (WIDTH - width_of(words, 9)) / 2, HEIGHT - 40, 9))
        if right:
            parts.append(_shown(right, WIDTH - MARGIN - width_of(right, 9), HEIGHT - 40, 9))
    if style.foot and number > 1:
        words = style.foot.replace("#", str(number))
        parts.append(_shown(words, (WIDTH - width_of(words, style.size)) / 2, 40, style.size))
    return "\n".join(parts)


def _shown(words: str, x: float, y: float, size: float, *, bold: bool = False, stretch: float = 0.0) -> str:
    found = [f"BT {x:.2f} {y:.2f} Td {stretch:.3f} Tw"]
    for n, run in enumerate(_MARK.split(words)):
        if n % 2:
            found.append(f"/R {size * 0.6:.2f} Tf {size * 0.35:.2f} Ts ({run}) Tj 0 Ts")
        elif run:
            found.append(f"/{'B' if bold else 'R'} {size:.2f} Tf ({_escaped(run)}) Tj")
    return " ".join([*found, "ET"])


def _escaped(words: str) -> str:
    codes = (_FURTHER[c][0] if c in _FURTHER else ord(c) for c in words)
    return "".join(f"\\{code:03o}" if code > 126 or chr(code) in "()\\" else chr(code) for code in codes)


# --- the file -------------------------------------------------------------------------------------------------------------------


def _font(name: str) -> str:
    codes = dict(_FURTHER[c][:2] for c in _FURTHER)
    advance = {ord(c): w for c, w in _ADVANCE.items() if c not in _FURTHER} | {_FURTHER[c][0]: _FURTHER[c][2] for c in _FURTHER}
    differences = " ".join(f"{code} /{glyph}" for code, glyph in sorted(codes.items()))
    widths = " ".join(str(advance.get(code, 0)) for code in range(32, 256))
    return (
        f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /FirstChar 32 /LastChar 255 /Widths [{widths}] "
        f"/Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [{differences}] >> >>"
    )


def stream(body: bytes, filters: str = "", more: str = "") -> bytes:
    coded = f" /Filter {filters}" if filters else ""
    return f"<< /Length {len(body)}{coded}{more} >>\nstream\n".encode() + body + b"\nendstream"


def written(contents: Sequence[str | bytes], *, further: Sequence[bytes] = (), resources: str = "", trailer: str = "") -> bytes:
    """A file of pages with these contents: operators, or a whole stream. The further objects are numbered from 5 on."""
    first = 5 + len(further)
    kids = " ".join(f"{first + 2 * n} 0 R" for n in range(len(contents)))
    objects: list[bytes] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(contents)} >>".encode(),
        _font("Times-Roman").encode(),
        _font("Times-Bold").encode(),
        *further,
    ]
    for n, content in enumerate(contents):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH:.0f} {HEIGHT:.0f}] "
            f"/Resources << /Font << /R 3 0 R /B 4 0 R >> {resources} >> /Contents {first + 2 * n + 1} 0 R >>".encode()
        )
        objects.append(content if isinstance(content, bytes) else stream(content.encode("ascii")))
    body, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, start=1):
        places.append(len(body))
        body += f"{number} 0 obj\n".encode() + each + b"\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\n"
    return body + f"{end}startxref\n{len(body)}\n%%EOF\n".encode()
