"""Which connections to other hosts go unencrypted, or to a server that nobody verified. Pure: it looks at the settings only.

Passwords, documents and mails cross these connections; what an officer is told rests on what comes over them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from ipaddress import ip_address
from urllib.parse import SplitResult, parse_qs, urlsplit

from pipeline.settings import Settings
from pipeline.trouble import Trouble

_PORT = re.compile(r":[0-9]*$")  # "host:9092", "[::1]:9092"; not "[::1]"
_VERIFIED = frozenset({"verify-full", "verify-ca"})  # libpq's sslmode: the others encrypt at best, and verify nobody


def unencrypted(settings: Settings) -> list[Trouble]:
    """One trouble for each address to another host that is not both encrypted and verified. Shows hosts, never a password."""
    return [
        Trouble(f"{what} on {', '.join(hosts)} is reached unencrypted, or without its certificate being verified", repair)
        for what, hosts, repair in _all(settings)
    ]


def _all(settings: Settings) -> Iterator[tuple[str, list[str], str]]:
    for port, repair in _REPAIRS.items():
        try:
            parts = urlsplit(settings.url(port))
            hosts = [] if _is_safe(parts) else [host for host in _hosts(parts) if not is_this_machine(host)]
        except ValueError:
            continue  # an address that cannot be read is said where it is opened
        if hosts:
            yield f"CROSSMARKET_{port.upper()}", hosts, repair
    for name, source in settings.sources.items():
        parts = urlsplit(source.base_url or "")
        if parts.scheme == "http" and not is_this_machine(parts.hostname or ""):
            yield f"source {name}", [parts.hostname or ""], "write its BASE_URL with https://"


_REPAIRS = {
    "bus": "have Kafka speak TLS and add security=SASL_SSL (or SSL) and ca=file to the address",
    "database": "have PostgreSQL speak TLS and add sslmode=verify-full and sslrootcert=file to the address",
    "search": "have Elasticsearch speak TLS and write https:// with ca=file",
    "kibana": "have Kibana speak TLS and write https://",
}


def _is_safe(parts: SplitResult) -> bool:
    asked = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    if parts.scheme == "kafka":
        return asked.get("security", "PLAINTEXT").endswith("SSL")
    if parts.scheme.startswith("postgresql"):
        return asked.get("sslmode", "prefer") in _VERIFIED
    return parts.scheme != "http"


def _hosts(parts: SplitResult) -> list[str]:
    """The hosts of an address; PostgreSQL takes some behind the ? too, where a path is a socket of this machine.

    None of one that holds an @ further on: it was cut in the middle of a password, and cannot be opened either.
    """
    if "@" in parts.path + parts.query + parts.fragment:
        return []
    listed = [_PORT.sub("", host) for host in parts.netloc.rpartition("@")[2].split(",")]
    if parts.scheme.startswith("postgresql"):
        listed += [host for value in parse_qs(parts.query).get("host", ()) for host in value.split(",")]
    return [host for host in listed if host and not host.startswith("/")]


def is_this_machine(host: str) -> bool:
    """Whether a host's name or address is this machine's own, by its form: nothing is looked up."""
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.rstrip(".").lower() == "localhost"
