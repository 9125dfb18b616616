"""References: by which an answer or a bounce is known to be about one message of ours, and to come from one who has it. Pure.

A reference is the message's id, the day on which it expires, and a HMAC-SHA-256 (RFC 2104) over both and over what it is for. It is
written in base32 (RFC 4648, section 6) and small letters: mail programs change the case of addresses, and no other 42 characters,
in whatever case, are the same reference. The code is cut to 16 of its 32 bytes, the least that RFC 2104, section 5, advises (half
of the hash, and no less than 80 bits): so that with the address's own name it fits the 64 characters before the @ (RFC 5321,
section 4.5.3.1.1).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
import struct
from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum

from pipeline.errors import CrossmarketError

VALID = timedelta(days=400)  # a year and a bit: within it an order that stands is told of again, with a new reference
LENGTH = 42  # characters
TO_VERIFY = timedelta(days=14)  # of one that shows that somebody reads where it was sent
_CODE = 16  # bytes
_PAYLOAD = struct.Struct(">8sH")  # the message, and the day
_DAY_0 = date(2000, 1, 1)
_MESSAGE = re.compile(r"m([0-9a-f]{16})")


class Purpose(StrEnum):
    """What a reference is for: one for bounces, which every mail server on the way sees, answers nothing."""

    ANSWER = "answer"
    BOUNCE = "bounce"
    VERIFY = "verify"  # the word that is sent back to show that somebody reads there


class BadReference(CrossmarketError):
    """A reference that says nothing: forged, altered or expired."""


class Expired(BadReference):
    """A reference that was good until its day."""


def sign(message: str, purpose: Purpose, minted: date, key: bytes) -> str:
    """The reference of a message, from its id (m and 16 hexadecimal digits)."""
    found = _MESSAGE.fullmatch(message)
    if not found:
        raise ValueError(f"{message!r} is not the id of a message")
    last = minted + (TO_VERIFY if purpose is Purpose.VERIFY else VALID)
    payload = _PAYLOAD.pack(bytes.fromhex(found[1]), (last - _DAY_0).days)
    return base64.b32encode(payload + _code(payload, purpose, key)).decode().rstrip("=").lower()


def check(reference: str, purpose: Purpose, today: date, keys: Sequence[bytes]) -> str:
    """The id of the message that a reference is of, whichever of the keys signed it. Raises BadReference."""
    raw = _decoded(reference)
    payload, code = raw[: _PAYLOAD.size], raw[_PAYLOAD.size :]
    if not any(hmac.compare_digest(code, _code(payload, purpose, key)) for key in keys):
        raise BadReference("the reference is not one of ours, or it was altered")
    message, day = _PAYLOAD.unpack(payload)
    last = _DAY_0 + timedelta(days=day)
    if today > last:
        raise Expired(f"the reference was good until {last}")
    return f"m{message.hex()}"


def _code(payload: bytes, purpose: Purpose, key: bytes) -> bytes:
    return hmac.new(key, f"crossmarket {purpose}\0".encode() + payload, hashlib.sha256).digest()[:_CODE]


def _decoded(reference: str) -> bytes:
    """The bytes, of the one spelling that is theirs: of the last character two bits say nothing, and must be none."""
    written = reference.upper()
    try:
        raw = base64.b32decode(written + "=" * (-len(written) % 8)) if len(written) == LENGTH and reference.isascii() else b""
    except binascii.Error:
        raw = b""
    if not raw or base64.b32encode(raw).decode().rstrip("=") != written:
        raise BadReference("the reference is not one of ours, or it was altered")
    return raw
