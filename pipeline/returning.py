"""Addresses that take what comes back of mails, each mail's with a reference of its own behind a "+"."""

from __future__ import annotations

import re
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator

MOST_OF_NAME = 21  # RFC 5321, section 4.5.3.1.1: 64 characters before the @, of which a + and a reference take 43
_LOCAL = re.compile(rf"(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9.-]{{0,{MOST_OF_NAME - 1}}}(?<!\.)")
_DOMAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,188}[A-Za-z0-9])?")  # section 4.5.3.1.3: 254 for all of it


def _takes_references(address: str) -> str:
    """The address, if a reference has room in it. Raises ValueError that says how to write it."""
    name, at, domain = address.rpartition("@")
    if not at or not _LOCAL.fullmatch(name) or not _DOMAIN.fullmatch(domain):
        raise ValueError(
            f"{address!r}: write it as name@domain, in ASCII; the name of letters, digits, dots and hyphens, "
            f"{MOST_OF_NAME} at most, so that + and a reference have room behind it"
        )
    return address


def _page_of_answers(address: str) -> str:
    """The address of a page, without a slash at its end. Raises ValueError that says how to write it."""
    try:
        parts = urlsplit(address)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0 and "@" not in parts.netloc
    except ValueError:
        usable = False
    if not usable or not address.isascii() or re.search(r"[\x00-\x20\x7f\\?#\"<>]", address):
        raise ValueError("this must be the address of a page, as https://host/path, without user, ? or #")
    return address.rstrip("/")


TakesReferences = Annotated[str, AfterValidator(_takes_references)]
PageOfAnswers = Annotated[str, AfterValidator(_page_of_answers)]  # under which answers are given by a click
