"""Files of our own: HWPX, HWP 5 in a compound file, and a PDF of Hangul letters.

As small as the forms that `pipeline.hangul` reads allow; written by its description of them, after no real file.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Mapping, Sequence
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from pdf_maker import HEIGHT, MARGIN, stream, written

Row = tuple[str, ...]  # of a table: its cells
_HP = "http://www.hancom.co.kr/hwpml/2011/paragraph"
_HS = "http://www.hancom.co.kr/hwpml/2011/section"
_DAY = (2026, 10, 1, 9, 0, 0)


def hwpx(paragraphs: Iterable[str | Row], *, more: Mapping[str, bytes] | None = None, head: str = "") -> bytes:
    """A file with these paragraphs; a tuple is a row of a table. `head` stands before the section's root."""
    text = "".join(_row(one) if isinstance(one, tuple) else _p(one) for one in paragraphs)
    section = f'<?xml version="1.0" encoding="UTF-8"?>{head}<hs:sec xmlns:hs="{_HS}" xmlns:hp="{_HP}">{text}</hs:sec>'
    return zipped({"mimetype": b"application/hwp+zip", "Contents/section0.xml": section.encode(), **(more or {})})


def zipped(files: Mapping[str, bytes]) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for name, body in files.items():
            archive.writestr(ZipInfo(name, _DAY), body, ZIP_DEFLATED)
    return made.getvalue()


def _p(words: str, inner: str = "") -> str:
    said = escape(words).replace("\n", "<hp:lineBreak/>").replace("\t", "<hp:tab/>")
    return f"<hp:p><hp:run><hp:t>{said}</hp:t>{inner}</hp:run></hp:p>"


def _row(cells: Row) -> str:
    said = "".join(f"<hp:tc><hp:subList>{_p(cell)}</hp:subList></hp:tc>" for cell in cells)
    return _p("", f"<hp:tbl><hp:tr>{said}</hp:tr></hp:tbl>")


def hwp(paragraphs: Iterable[str], *, properties: int = 1, version: int = 0x05010000, cut: int = 0, further: bytes = b"") -> bytes:
    """A file with these paragraphs: packed where its properties say so, and without the last `cut` bytes of its text.

    `further`: bytes behind its records.
    """
    section = b"".join(_record(66, 0, b"\0" * 22) + _record(67, 1, _text(words)) for words in paragraphs)
    section = section[: len(section) - cut] + further
    if properties & 1:
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        section = packer.compress(section) + packer.flush()
    head = b"HWP Document File".ljust(32, b"\0") + struct.pack("<II", version, properties)
    return compound({"FileHeader": head.ljust(256, b"\0"), "BodyText/Section0": section})


def _text(words: str) -> bytes:
    """The characters; a tab is a control of eight places, as what is anchored is (here: a table's place at the end of "▣")."""
    units = list[int]()
    for letter in words:
        if letter == "\t":
            units += [9, 1, 2, 3, 4, 5, 6, 9]
        elif letter == "▣":
            units += [11, 0x6C62, 0x7420, 0, 0, 0, 0, 11]
        else:
            units += struct.unpack("<H", letter.encode("utf-16-le"))
    return struct.pack(f"<{len(units) + 1}H", *units, 13)


def _record(tag: int, level: int, body: bytes) -> bytes:
    size = len(body)
    if size < 0xFFF:
        return struct.pack("<I", tag | level << 10 | size << 20) + body
    return struct.pack("<II", tag | level << 10 | 0xFFF << 20, size) + body


_END, _FREE, _FAT, _NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF
_SECTOR, _MINI, _CUTOFF = 512, 64, 4096


def compound(streams: Mapping[str, bytes]) -> bytes:
    """A compound file (MS-CFB, version 3) with these streams by their paths, of a depth of two at most."""
    sectors, fat = list[bytes](), list[int]()

    def stored(body: bytes) -> int:
        """Where a chain of sectors begins that holds the bytes."""
        pieces = [body[at : at + _SECTOR].ljust(_SECTOR, b"\0") for at in range(0, len(body), _SECTOR)]
        first = len(sectors)
        sectors.extend(pieces)
        fat.extend([*range(first + 1, first + len(pieces)), _END])
        return first

    mini, mini_fat = b"", list[int]()
    placed: dict[str, tuple[int, int]] = {}
    for path, body in streams.items():
        if len(body) >= _CUTOFF:
            placed[path] = (stored(body), len(body))
            continue
        count = max(1, -(-len(body) // _MINI))
        first = len(mini_fat)
        mini_fat += [*range(first + 1, first + count), _END]
        mini += body.ljust(count * _MINI, b"\0")
        placed[path] = (first, len(body))
    entries = _entries(placed, (stored(mini), len(mini)) if mini else (_END, 0))
    directory = stored(b"".join(entries))
    minis = stored(struct.pack(f"<{len(mini_fat)}I", *mini_fat).ljust(_SECTOR, b"\xff")) if mini_fat else _END
    fat.append(_FAT)
    at = len(sectors)
    sectors.append(struct.pack(f"<{len(fat)}I", *fat).ljust(_SECTOR, b"\xff"))
    assert len(fat) <= _SECTOR // 4, "a file for tests has one sector of the table"
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16
    head += struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<IIIIIIIII", 0, 1, directory, 0, _CUTOFF, minis, 1 if mini_fat else 0, _END, 0)
    return head + struct.pack("<109I", at, *[_FREE] * 108) + b"".join(sectors)


def _entries(placed: Mapping[str, tuple[int, int]], root: tuple[int, int]) -> list[bytes]:
    """The directory: each folder's entries are chained to the right, in the order that the form asks for."""
    folders: dict[str, list[str]] = {"": []}
    for path in placed:
        folder, _, name = path.rpartition("/")
        if folder and folder not in folders:
            folders[folder] = []
            folders[""].append(folder)
        folders[folder].append(name if not folder else path)
    order = ["", *[path for names in folders.values() for path in sorted(names, key=lambda n: (len(n), n.upper()))]]
    number = {path: n for n, path in enumerate(order)}
    made = list[bytes]()
    for path in order:
        siblings = next((sorted(names, key=lambda n: (len(n), n.upper())) for names in folders.values() if path in names), [])
        behind = siblings[siblings.index(path) + 1 :][:1] if path else []
        child = sorted(folders.get(path, []), key=lambda n: (len(n), n.upper()))[:1]
        kind = 5 if not path else 1 if path in folders else 2
        start, size = root if not path else placed.get(path, (0, 0))
        coded = (path.rpartition("/")[2] or "Root Entry").encode("utf-16-le")
        made.append(
            coded.ljust(64, b"\0")
            + struct.pack("<HBB", len(coded) + 2, kind, 1)
            + struct.pack("<III", _NONE, number[behind[0]] if behind else _NONE, number[child[0]] if child else _NONE)
            + b"\0" * 36
            + struct.pack("<IQ", start, size)
        )
    while len(made) % 4:
        made.append(b"\0" * 68 + struct.pack("<III", _NONE, _NONE, _NONE) + b"\0" * 48)
    return made


# Every two bytes are the character of that number (ISO 32000-1, 9.10.3); what pairs of characters are made of is left out.
_RANGES = b"".join(
    b"1 beginbfrange <%02X00> <%02XFF> <%02X00> endbfrange\n" % (n, n, n) for n in range(256) if not 0xD8 <= n < 0xE0
)
_MAP = (
    b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <0000> <FFFF> "
    b"endcodespacerange\n" + _RANGES + b"endcmap end end"
)


def hangul_pdf(paragraphs: Sequence[str], *, size: float = 12.0, a_line: int = 36) -> bytes:
    """A PDF in a font that is not embedded and says by a map which characters its letters are; lines are broken between letters."""
    font = (
        b"<< /Type /Font /Subtype /Type0 /BaseFont /Batang /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>",
        (
            b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Batang /CIDSystemInfo "
            b"<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 >>"
        ),
        stream(_MAP),
    )
    lines = [(line, n == 0) for words in paragraphs for n, line in enumerate(_broken(words, a_line))]
    pages, at, shown = [], HEIGHT - MARGIN, list[str]()
    for line, first in lines:
        at -= size * (2.4 if first else 1.4)
        if at < MARGIN:
            pages.append(" ".join(shown))
            shown, at = [], HEIGHT - MARGIN
        coded = line.encode("utf-16-be").hex()
        shown.append(f"BT /K {size} Tf {MARGIN} {at:.1f} Td <{coded}> Tj ET")
    pages.append(" ".join(shown))
    return written(pages, further=font).replace(b"/R 3 0 R /B 4 0 R", b"/K 5 0 R /B 4 0 R")


def _broken(words: str, a_line: int) -> list[str]:
    """Lines of so many letters; none has one letter alone, which has no width for the library in a font without outlines."""
    lines = [words[at : at + a_line] for at in range(0, len(words), a_line)]
    if len(lines) > 1 and len(lines[-1].strip()) < 2:
        lines[-2:] = [lines[-2][:-2], lines[-2][-2:] + lines[-1]]
    return lines
