"""The mail server that the settings name: read from an address that may hold a password, which is never repeated."""

from __future__ import annotations

from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from pipeline.errors import SettingError

_HOW = "smtp://[user[:password]@]host[:port][?starttls=required|no] or smtps://[user[:password]@]host[:port]"


@dataclass(frozen=True)
class Server:
    """Where mails go and how. The password is in no repr and in no error."""

    host: str
    port: int
    tls: bool  # from the first byte (RFC 8314)
    starttls: bool
    user: str | None = None
    password: str | None = field(default=None, repr=False)

    @property
    def name(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"


def server(url: str) -> Server:
    """Reads `smtp://` and `smtps://`. Raises SettingError that never repeats the URL, which may hold a password."""
    parts = urlsplit(url)
    try:
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    user = unquote(parts.username) if parts.username else None
    password = unquote(parts.password) if parts.password else None
    if parts.scheme not in ("smtp", "smtps") or not host or parts.path not in ("", "/") or parts.fragment:
        raise SettingError(f"mail: the address of the mail server cannot be read: write it as {_HOW}, with %40 for @ in a password")
    if not (user or "").isascii() or not (password or "").isascii():
        raise SettingError("mail: user and password of the mail server can have ASCII characters only")
    tls = parts.scheme == "smtps"
    standard = 465 if tls else 587 if user else 25  # RFC 8314, RFC 6409, RFC 5321
    return Server(host, port or standard, tls, _starttls(parts, host), user, password)


def _starttls(parts: SplitResult, host: str) -> bool:
    """Mail crosses a network encrypted, always; on this machine it need not be."""
    asked = parse_qs(parts.query, keep_blank_values=True)
    wanted = asked.pop("starttls", [""])[-1]
    if asked or wanted not in ("", "required", "no") or (parts.scheme == "smtps" and wanted):
        raise SettingError(f"mail: the part after ? cannot be read: write it as {_HOW}")
    if parts.scheme == "smtps":
        return False
    if wanted == "no" and not _is_loopback(host):
        raise SettingError(
            f"mail: starttls=no is for a server on this machine only, and {host} is not: leave it out, or use smtps://"
        )
    return wanted == "required" or not _is_loopback(host)


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
