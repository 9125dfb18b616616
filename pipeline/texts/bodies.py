"""A body as characters: in which encoding it is, and whether it can be a text at all. Pure."""

from __future__ import annotations

import codecs

from pipeline.errors import CouldNotRead

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_UTF_32 = codecs.BOM_UTF32_LE  # which begins as the other does
_LONGEST = 2_000_000  # characters of a full text: some hundred times those of a long notice


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


def whole(body: bytes) -> str:
    """The characters of a full text. Raises CouldNotRead as `decoded` does, or if they are more than any notice has."""
    text = _unicode(body).rstrip()  # blanks after the end are no part of it, however many
    if len(text) > _LONGEST:
        raise CouldNotRead(f"the text is {len(text)} characters long, more than any notice")
    return text
