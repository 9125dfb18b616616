"""Files that are no notice, or are made to take a machine: each ends soon, with a reason in one sentence, and the next is read."""

from __future__ import annotations

import hashlib
import zlib

import pytest
from pdf_maker import Para, set_pdf, stream, written

from pipeline.errors import CouldNotRead
from pipeline.pdf.helper import Helper
from pipeline.pdf.pages import Limits

GOOD = set_pdf([Para("A notice of the Commission.")])
_IMAGE = " /Type /XObject /Subtype /Image /Width 16 /Height 16 /BitsPerComponent 1 /ColorSpace /DeviceGray"
# Letters so that each may begin a column: what takes a time that grows with the square of their number.
_SPOTS = [("a", 72, -5 * n) for n in range(20_000)] + [("b", 500, -99_995)]
SCATTERED = " ".join(f"BT /R 9 Tf {x} {y:.2f} Td ({letter}) Tj ET" for letter, x, y in _SPOTS)
_SCAN = stream(b"\x0f\x00" * 16, more=_IMAGE)
WORDS = "BT /R 12 Tf 72 700 Td (Words) Tj ET"
SHOWN = "q 600 0 0 780 0 0 cm /I Do Q"
LOCKED = f"/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <{'41' * 32}> /U <{'42' * 32}> /P -4 >>"


def scanned(pages: list[str | bytes]) -> bytes:
    return written(pages, further=[_SCAN], resources="/XObject << /I 5 0 R >>")


def nested(leaf: str) -> bytes:
    """A page whose drawing draws twelve others, each of which does so as well, twelve deep: 8,916,100,448,256 leaves."""
    things = []
    for n in range(12):
        inner = f"/X{n} Do " * 12 if n < 11 else leaf
        more = f"/Resources << /Font << /R 3 0 R >> /XObject << /X{n} {6 + n} 0 R >> >>"
        things.append(stream(inner.encode(), more=f" /Type /XObject /Subtype /Form /BBox [0 0 600 800] {more}"))
    return written(["/X Do"], further=things, resources="/XObject << /X 5 0 R >>")


def of_gigabytes() -> bytes:
    """Two gigabytes of blanks, which come as two megabytes: one block of 16 MB, again and again."""
    packer = zlib.compressobj(9)
    head = packer.compress(b"") + packer.flush(zlib.Z_SYNC_FLUSH)
    block = packer.compress(b" " * (1 << 24)) + packer.flush(zlib.Z_FULL_FLUSH)
    return written([stream(head + block * 128, "/FlateDecode")])


BROKEN = {
    "no PDF": (b"<html>Not found</html>", "the body is not a PDF"),
    "empty": (b"", "the body is not a PDF"),
    "cut": (GOOD[:-100], "the PDF is damaged: its end is missing"),
    "torn inside": (b"%PDF-1.4\n1 0 obj << /Type /Cat\n%%EOF", "the PDF is damaged: it cannot be opened"),
    "encrypted": (written([WORDS], trailer=LOCKED), "the PDF is encrypted: it asks for a password"),
    "nothing on it": (written([""]), "the PDF holds no text"),
    "scanned": (scanned([SHOWN]), "page 1 of 1 of the PDF is a picture without text"),
    "scanned in part": (
        scanned([WORDS, SHOWN]),
        "page 2 of 2 of the PDF is a picture without text",
    ),
    "too many pages": (written([WORDS] * 41), "the PDF has 41 pages, more than any notice"),
    "too many letters": (written([WORDS.replace("ET", f" ({'a' * 90}) Tj" * 1200 + " ET")]), "holds more than 100000 characters"),
    "for ever": (written([SCATTERED]), "the PDF takes longer to read than any notice"),
    "of drawings": (nested(WORDS), r"the PDF takes (?:more memory|longer to read) than any notice"),
    "of gigabytes": (of_gigabytes(), "the PDF takes more memory than any notice"),
}  # fmt: skip


@pytest.fixture(scope="module")
def helper():
    helper = Helper(Limits(seconds=1, megabytes=200, pages=40, letters=100_000))
    yield helper
    helper.close()


@pytest.mark.parametrize("name", BROKEN)
def test_what_cannot_be_read_says_why_and_the_next_is_read(helper, name):
    body, reason = BROKEN[name]
    with pytest.raises(CouldNotRead, match=reason) as why:
        helper.paragraphs(body)
    assert "\n" not in str(why.value)
    assert helper.paragraphs(GOOD) == ["A notice of the Commission."]


def test_a_file_that_is_encrypted_for_its_owner_alone_is_read(helper):
    """As some offices do it, so that nobody edits it: everybody's empty password opens it (ISO 32000-1, 7.6.3)."""
    owner, name = b"A" * 32, b"\0"
    key = _md5(_PADDING + owner + (-4).to_bytes(4, "little", signed=True) + name)[:5]
    trailer = LOCKED.replace("42" * 32, _rc4(key, _PADDING).hex())
    of_content = _md5(key + (6).to_bytes(3, "little") + b"\0\0")[:10]  # the sixth object
    assert helper.paragraphs(written([stream(_rc4(of_content, WORDS.encode()))], trailer=trailer)) == ["Words"]


_PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def _md5(words: bytes) -> bytes:
    return hashlib.md5(words, usedforsecurity=False).digest()


def _rc4(key: bytes, words: bytes) -> bytes:
    box, j = list(range(256)), 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    found, j = bytearray(), 0
    for n, byte in enumerate(words, start=1):
        i = n % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        found.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(found)


def test_many_are_read_by_one_process_and_it_ends_with_its_owner():
    helper = Helper(Limits())
    assert [helper.paragraphs(GOOD) for _ in range(20)] == [["A notice of the Commission."]] * 20
    process = helper._process
    assert process is not None
    assert process.poll() is None
    del helper
    assert process.returncode is not None
