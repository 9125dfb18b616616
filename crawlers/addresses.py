"""Which addresses may be asked. Pure.

A listing or a redirect may name any address: a file of this machine, another host, the same host without encryption. Only the
origins (RFC 6454, 4: scheme, host and port) that a source declares are asked, whoever names an address.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from w3lib.url import safe_url_string

from pipeline.errors import CrossmarketError

LONGEST = 8_000  # what RFC 9110, 4.1 asks everybody to take
_PORTS = {"http": 80, "https": 443}
# Removed or turned about by one reader and not by another (WHATWG URL, 4.4), or nothing that can be written down.
_NEVER = re.compile(r"[\x00-\x20\x7f-\xa0\\\u2028\u2029\ud800-\udfff]")


class MayNotBeAsked(CrossmarketError):
    """An address that is not asked, with the reason."""


class Origin(NamedTuple):
    """Whom an address asks; a default port is written out."""

    scheme: str
    host: str
    port: int

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}" + ("" if _PORTS.get(self.scheme) == self.port else f":{self.port}")


def origin(address: str) -> Origin:
    """The origin of an address, as Scrapy would ask it (international names in ASCII). Raises MayNotBeAsked if it has none."""
    if len(address) > LONGEST:
        raise MayNotBeAsked(f"the address is {len(address)} characters long: not asked")
    if _NEVER.search(address):
        raise MayNotBeAsked(f"not an address that can be asked, as it holds blanks or control characters: {shown(address)}")
    try:
        parts = urlsplit(safe_url_string(address))
        scheme, host, port, user = parts.scheme, parts.hostname, parts.port, parts.username
    except ValueError as why:  # UnicodeError is one
        raise MayNotBeAsked(f"not an address that can be asked ({why}): {shown(address)}") from why
    if scheme not in _PORTS or not host or port == 0:
        raise MayNotBeAsked(f"not an address that can be asked, which begin with http(s)://host: {shown(address)}")
    if user is not None:
        raise MayNotBeAsked(f"not an address that can be asked, as it names a user: {scheme}://…@{host}")
    return Origin(scheme, host, port or _PORTS[scheme])


def may_be_asked(address: str, origins: Collection[Origin]) -> None:
    """Raises MayNotBeAsked, with the reason, unless the address is at one of these origins."""
    found = origin(address)
    if found not in origins:
        known = ", ".join(str(o) for o in origins)
        raise MayNotBeAsked(f"the address is at {found}, another host, port or scheme than the source's ({known}): not asked")


def joined(base: str, location: str) -> str:
    """Where a Location leads (RFC 9110, 10.2.2) that was given at `base`. Raises MayNotBeAsked if that is no address."""
    if _NEVER.search(location) or not location:
        raise MayNotBeAsked(f"not an address: {shown(location) or 'empty'}")
    try:
        return urljoin(base, location)
    except ValueError as why:
        raise MayNotBeAsked(f"not an address ({why}): {shown(location)}") from why


def shown(address: str) -> str:
    """An address as it may stand in a sentence: short, and without what cannot be seen."""
    return _NEVER.sub("\N{REPLACEMENT CHARACTER}", address[:300]) + ("…" if len(address) > 300 else "")
