"""Headers as words, whatever they are encoded in (RFC 2047). Pure."""

from __future__ import annotations

from email.header import decode_header
from email.message import Message


def words_of(mail: Message, name: str) -> str:
    """A header's words, whatever they are encoded in."""
    parts = []
    for words, coding in decode_header(printable(mail.get(name, ""))):
        if isinstance(words, str):
            parts.append(words)
            continue
        try:
            parts.append(words.decode(coding or "utf-8"))
        except (LookupError, ValueError):
            parts.append(words.decode("utf-8", "replace"))
    return " ".join("".join(parts).split())[:300]


def printable(value: object) -> str:
    """What any program takes, of a header that may hold any bytes."""
    return str(value).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
