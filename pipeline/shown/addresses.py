"""Addresses as they may be shown: whom to look at, without a password, key or token.

Settings name servers by URL, with user, password and options in it. Nothing but the program that connects needs those.
"""

from __future__ import annotations

from base64 import b64encode
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

_UNREADABLE = "(an address that cannot be read)"
# Options of our servers' addresses that keep no secret; what is not among them is not shown.
_OPEN = frozenset(
    {"ca", "keep_days", "mechanism", "mode", "prefix", "replication", "security", "sslmode", "sslrootcert", "starttls"}
)


def without_secrets(url: str) -> str:
    """The address without user information and without the value of any option that might be secret.

    An address that cannot be read is not shown at all: where its secret begins cannot be told.
    """
    scheme, found, rest = url.partition("://")
    try:
        parts = urlsplit(url)
        asked = parse_qsl(parts.query, keep_blank_values=True)
    except ValueError:
        return _UNREADABLE
    if not found or "@" in parts.path + parts.query + parts.fragment:  # a / ? or # in a password, not written as in a URL
        return _UNREADABLE
    place = rest.partition("?")[0].partition("#")[0].removeprefix(parts.netloc)
    query = urlencode([(name if name in _OPEN else "***", value if name in _OPEN else "***") for name, value in asked], safe="*/")
    return f"{scheme}://{parts.netloc.rpartition('@')[2]}{place}{'?' if query else ''}{query}"


def unspoken(text: str, user: str, password: str) -> str:
    """A server's words without the password it was given, should it repeat it: as it is, as in a URL, as in an AUTH command."""
    if not password:
        return text
    logins = (password, f"\0{user}\0{password}", f"{user}:{password}")
    forms = {password, quote(password, safe=""), quote(password), *(b64encode(login.encode()).decode() for login in logins)}
    for form in sorted(forms, key=len, reverse=True):
        text = text.replace(form, "***").replace(form.rstrip("="), "***")
    return text
