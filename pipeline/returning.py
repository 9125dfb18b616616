"""Addresses that take what comes back of mails, each mail's with a reference of its own behind a "+"."""

from __future__ import annotations

import re

MOST_OF_NAME = 21  # RFC 5321, section 4.5.3.1.1: 64 characters before the @, of which a + and a reference take 43
_LOCAL = re.compile(rf"(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9.-]{{0,{MOST_OF_NAME - 1}}}(?<!\.)")
_DOMAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,188}[A-Za-z0-9])?")  # section 4.5.3.1.3: 254 for all of it


def takes_references(address: str) -> str:
    """The address, if a reference has room in it. Raises ValueError that says how to write it."""
    name, at, domain = address.rpartition("@")
    if not at or not _LOCAL.fullmatch(name) or not _DOMAIN.fullmatch(domain):
        raise ValueError(
            f"{address!r}: write it as name@domain, in ASCII; the name of letters, digits, dots and hyphens, "
            f"{MOST_OF_NAME} at most, so that + and a reference have room behind it"
        )
    return address
