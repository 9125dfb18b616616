"""Which addresses are one: a mailbox is known by its address, whatever the case of its letters."""

from __future__ import annotations

import re

_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\\\"\x00-\x1f\x7f]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")  # RFC 5321, section 4.5.3.1


def mailbox(address: str) -> str:
    """The mailbox of an address. A server may tell letter cases apart before the @ (RFC 5321, section 2.4); none should."""
    return address.strip().lower()


def is_address(words: str) -> bool:
    """Whether it is one address, and nothing else, to which mail can be sent: name@some.domain, in ASCII."""
    return words.isascii() and len(words) <= 254 and _ADDRESS.fullmatch(words) is not None
