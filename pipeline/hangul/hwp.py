"""The paragraphs of an HWP 5 file, as far as its publisher's description shows. Runs in the process of `pipeline.pdf.child`.

본 제품은 한글과컴퓨터의 한/글 문서 파일(.hwp) 공개 문서를 참고하여 개발하였습니다.

That sentence, which the description asks for of whatever is made by it, says: this product was made with the help of Hancom's
published document of the file format.

Read in a copy of it (revision 1.3, 2018-11-08): the stream `FileHeader` of 256 bytes (signature of 32, version, properties: bit 0
packed, 1 password, 2 for distribution, 4 DRM, 8 and 10 encrypted by certificate), zlib, UTF-16, and that HWPTAG_PARA_TEXT is
HWPTAG_BEGIN + 51. Read in several clients' code alone: the head of a record (10 bits tag, 10 level, 12 size, and four bytes more
where that is 0xFFF), that the packed stream has no head of zlib's, and how wide each control character is. A file for distribution
keeps its text elsewhere, encrypted: not read. How a cell of a table says its row was not read: each is a paragraph.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from io import BytesIO

import olefile

from pipeline.errors import CouldNotRead
from pipeline.pdf.pages import Limits

_SIGNATURE = b"HWP Document File"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PACKED = 1
_CLOSED = (  # bits of the properties of a file whose text is not to be had
    (1, "is encrypted: it asks for a password"),
    (2, "is one for distribution, which keeps its text encrypted"),
    (4, "is under DRM"),
    (8, "is encrypted by a certificate"),
    (10, "is under the DRM of a certificate"),
)
_SECTION = re.compile(r"Section(\d{1,3})")
_PARA_TEXT = 0x10 + 51
_LONG = 0xFFF
_MOST_BYTES = 32 * 1024 * 1024  # of all sections unpacked
# Control characters: of one place, and of eight, which hold what is anchored there.
_ONE = frozenset({0, 10, 13, *range(24, 32)})
_PLACES = 8
_SAID = {9: " ", 10: " ", 24: "-", 30: " ", 31: " "}


def paragraphs_of(body: bytes, limits: Limits) -> list[str]:
    """The paragraphs in their order. Raises CouldNotRead with the reason if it cannot be read."""
    if not body.startswith(_OLE):
        raise CouldNotRead("the body is not an HWP 5 file")
    try:
        with olefile.OleFileIO(BytesIO(body)) as file:
            found = [words for section in _sections(file) for words in _paragraphs(section)]
    except (OSError, zlib.error, struct.error, ValueError, IndexError, TypeError, AttributeError) as why:
        raise CouldNotRead(f"the HWP is damaged: {why}") from why
    if sum(map(len, found)) > limits.letters:
        raise CouldNotRead(f"the HWP holds more than {limits.letters} characters, more than any notice")
    if not found:
        raise CouldNotRead("the HWP holds no text")
    return found


def _sections(file: olefile.OleFileIO) -> Iterator[bytes]:
    if not file.exists("FileHeader"):
        raise CouldNotRead("the body is not an HWP 5 file: it has no FileHeader")
    head = file.openstream("FileHeader").read(256)
    if not head.startswith(_SIGNATURE) or len(head) < 40:
        raise CouldNotRead("the body is not an HWP 5 file: its FileHeader has another signature")
    version, properties = struct.unpack_from("<II", head, 32)
    if version >> 24 != 5:
        raise CouldNotRead(f"the HWP is of version {version >> 24}, and 5 is read")
    for bit, reason in _CLOSED:
        if properties >> bit & 1:
            raise CouldNotRead(f"the HWP {reason}")
    names = [path for path in file.listdir() if len(path) == 2 and path[0] == "BodyText" and _SECTION.fullmatch(path[1])]
    left = _MOST_BYTES
    for path in sorted(names, key=lambda path: int(path[1].removeprefix("Section"))):
        raw = file.openstream(path).read()
        section = zlib.decompressobj(-15).decompress(raw, left + 1) if properties & _PACKED else raw
        left -= len(section)
        if left < 0:
            raise CouldNotRead(f"the HWP unpacks to more than {_MOST_BYTES // (1024 * 1024)} MB, more than any notice")
        yield section


def _paragraphs(section: bytes) -> Iterator[str]:
    """What the records of text say. Raises CouldNotRead where one is cut off: nobody knows what it said."""
    at = 0
    while at + 4 <= len(section):
        (head,) = struct.unpack_from("<I", section, at)
        at += 4
        size = head >> 20
        if size == _LONG:
            (size,) = struct.unpack_from("<I", section, at)
            at += 4
        if at + size > len(section):
            raise CouldNotRead("the HWP is damaged: a record of its text is cut off")
        if head & 0x3FF == _PARA_TEXT and (words := _words(section[at : at + size]).strip()):
            yield words
        at += size


def _words(record: bytes) -> str:
    """The characters of a record, without what is anchored between them."""
    units = struct.unpack(f"<{len(record) // 2}H", record[: len(record) // 2 * 2])
    kept, at = list[int](), 0
    while at < len(units):
        unit = units[at]
        if unit >= 32:
            kept.append(unit)
        elif unit in _SAID:
            kept.append(ord(_SAID[unit]))
        at += 1 if unit >= 32 or unit in _ONE else _PLACES
    return struct.pack(f"<{len(kept)}H", *kept).decode("utf-16-le", "replace")
