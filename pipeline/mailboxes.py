"""Which addresses are one: a mailbox is known by its address, whatever the case of its letters."""

from __future__ import annotations


def mailbox(address: str) -> str:
    """The mailbox of an address. A server may tell letter cases apart before the @ (RFC 5321, section 2.4); none should."""
    return address.strip().lower()
