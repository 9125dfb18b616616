"""Where Apache Kafka is and how to speak with it, as the bus URL says it.

`kafka://[user:password@]host[:port][,host…][?prefix=…&replication=…&security=…&mechanism=…&ca=…]`
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from pipeline.errors import SettingError

CONNECT_SECONDS = 10  # until the first broker must have answered
REQUEST_SECONDS = 10  # until one request must be answered; then it is asked again
ANSWER_SECONDS = 20  # until a call must have succeeded, a broker's restart in the middle included
RETRY_SECONDS = 0.1  # between two tries

_PORT = 9092
_HOST = re.compile(r"(?P<name>\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::(?P<port>[0-9]{1,5}))?")
_PREFIX = re.compile(r"[A-Za-z0-9._-]{0,100}")  # what a topic's name may have; 249 characters at most, ours included
_SECURITIES = ("PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL")
_MECHANISMS = ("PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512")
_HOW = "kafka://[user:password@]host[:port][,host…][?prefix=…&replication=…&security=…&mechanism=…&ca=…]"
_NAMES = ("ca", "mechanism", "prefix", "replication", "security")


@dataclass(frozen=True)
class KafkaAddress:
    """The brokers, the names before ours, and the security. The password is in no repr and in no error.

    `prefix` stands before every topic and group, so that several systems share one Kafka. `replication` is how many brokers
    have each message; None leaves it to the brokers.
    """

    hosts: tuple[str, ...]
    prefix: str = "crossmarket."
    replication: int | None = None
    security: str = "PLAINTEXT"
    mechanism: str | None = None
    ca: str | None = None
    user: str | None = None
    password: str | None = field(default=None, repr=False)

    def __str__(self) -> str:
        return f"bus kafka://{','.join(self.hosts)}"

    def settings(self) -> dict[str, Any]:
        """What every client of kafka-python is opened with."""
        return {
            "bootstrap_servers": list(self.hosts),
            "client_id": "crossmarket",
            "bootstrap_timeout_ms": CONNECT_SECONDS * 1000,
            "request_timeout_ms": REQUEST_SECONDS * 1000,
            "reconnect_backoff_max_ms": 1000,  # a broker that comes back is found within a second
            "security_protocol": self.security,
            "ssl_cafile": self.ca,
            "sasl_mechanism": self.mechanism,
            "sasl_plain_username": self.user,
            "sasl_plain_password": self.password,
        }


def kafka_address(url: str) -> KafkaAddress:
    """Reads a `kafka://` URL strictly. Raises SettingError that never repeats the URL, which may hold a password."""
    try:
        parts = urlsplit(url)
    except ValueError:
        parts = SplitResult("", "", "", "", "")
    login, at, hosts = parts.netloc.rpartition("@")
    matches = [_HOST.fullmatch(host) for host in hosts.split(",")]
    # An @ further on means that the password has a / ? or # in it, and that what stands there is a part of it.
    strayed = "@" in parts.path + parts.query + parts.fragment
    if parts.scheme != "kafka" or strayed or parts.fragment or parts.path not in ("", "/") or not all(matches):
        raise SettingError(f"bus: the address of Kafka cannot be read: write it as {_HOW}, and @ of a password as %40, / as %2F")
    user, colon, password = login.partition(":")
    if at and not (user and colon and password):
        raise SettingError(f"bus: the address of Kafka needs both user and password, or neither: write it as {_HOW}")
    asked = _asked(parts.query)
    address = KafkaAddress(
        hosts=tuple(f"{m['name']}:{m['port'] or _PORT}" for m in matches if m),
        prefix=asked.get("prefix", KafkaAddress.prefix),
        replication=_replication(asked.get("replication")),
        security=_one_of("security", asked.get("security", KafkaAddress.security), _SECURITIES),
        mechanism=_one_of("mechanism", asked["mechanism"], _MECHANISMS) if "mechanism" in asked else None,
        ca=asked.get("ca"),
        user=unquote(user) or None,
        password=unquote(password) or None,
    )
    _check(address)
    return address


def _asked(query: str) -> dict[str, str]:
    try:
        pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=True) if query else []
    except ValueError:
        raise SettingError(f"bus: the part after ? in the address of Kafka cannot be read: write it as {_HOW}") from None
    asked = dict(pairs)
    for name in asked:
        if name not in _NAMES:
            raise SettingError(f"bus: a name behind the ? in the address of Kafka is not known; known: {', '.join(_NAMES)}")
    if len(asked) < len(pairs):
        raise SettingError("bus: a name stands twice after the ? in the address of Kafka: keep one")
    return asked


def _one_of(name: str, value: str, known: tuple[str, ...]) -> str:
    if value not in known:
        raise SettingError(f"bus: {name}={value} in the address of Kafka is not known; known: {', '.join(known)}")
    return value


def _replication(text: str | None) -> int | None:
    if text is None:
        return None
    if not re.fullmatch(r"[1-9][0-9]?", text):
        raise SettingError(f"bus: replication={text} in the address of Kafka is not how many brokers keep each message: write 3")
    return int(text)


def _check(address: KafkaAddress) -> None:
    """What cannot hold together would fail late, or send a password unasked for."""
    login = address.security.startswith("SASL_")
    wrong = {
        "prefix can have letters, digits, dots, dashes and underlines, 100 at most": not _PREFIX.fullmatch(address.prefix),
        "security=SASL_… needs user, password and mechanism": login and not (address.user and address.mechanism),
        "user, password and mechanism need security=SASL_SSL": not login and bool(address.user or address.mechanism),
        "ca needs security=SSL or SASL_SSL": address.ca is not None and not address.security.endswith("SSL"),
        f"the file ca={address.ca} cannot be found": address.ca is not None and not Path(address.ca).is_file(),
    }
    for sentence, holds in wrong.items():
        if holds:
            raise SettingError(f"bus: in the address of Kafka, {sentence}")
