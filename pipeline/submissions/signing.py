"""What an officer signs, and how (Ed25519, RFC 8032): method, target and body of a request, his key, the time, and a nonce. Pure.

On the command line the same is signed as over HTTP, so that one gate lets both in.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from pipeline.errors import UsageError

WITHIN = timedelta(minutes=5)  # that a request may be older, or younger, than our clock says
KEY, TIME, NONCE, SIGNATURE = (f"X-Crossmarket-{name}" for name in ("Key", "Time", "Nonce", "Signature"))
_NONCE = re.compile(r"[0-9A-Za-z_-]{16,64}")
_PUBLIC = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Signed:
    """A request as it came: who says he sent it, and when, is not known before `is_signed` says so."""

    method: str
    target: str  # path and query
    body: bytes
    key: str  # its id
    time: str  # RFC 3339, in UTC: 2026-01-31T09:00:00Z
    nonce: str
    signature: str  # base64

    @property
    def at(self) -> datetime | None:
        """The time that it says; None if that is none, or of no time zone."""
        try:
            found = datetime.fromisoformat(self.time)
        except ValueError:
            return None
        return found.astimezone(UTC) if found.tzinfo else None

    @property
    def has_form(self) -> bool:
        """Whether its parts are such as a signature is looked at for."""
        return self.at is not None and _NONCE.fullmatch(self.nonce) is not None and "\n" not in self.target + self.method

    @property
    def message(self) -> bytes:
        """What is signed."""
        digest = hashlib.sha256(self.body).hexdigest()
        return "\n".join(("crossmarket 1", self.method, self.target, self.key, self.time, self.nonce, digest, "")).encode()


def is_signed(request: Signed, public: str) -> bool:
    """Whether the signature is that of a public key (64 hexadecimal digits) over this request."""
    try:
        signature = base64.b64decode(request.signature, validate=True)
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public)).verify(signature, request.message)
    except (InvalidSignature, binascii.Error, ValueError):
        return False
    return True


def sign(private: Ed25519PrivateKey, method: str, target: str, body: bytes, *, at: datetime, nonce: str) -> Signed:
    """A request signed with a private key."""
    key, time = key_id(public_of(private)), at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    bare = Signed(method, target, body, key, time, nonce, "")
    return Signed(method, target, body, key, time, nonce, base64.b64encode(private.sign(bare.message)).decode())


def new_key() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.generate()


def public_of(private: Ed25519PrivateKey) -> str:
    """The public key, as 64 hexadecimal digits: what an administrator registers."""
    return private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex()


def is_public_key(words: str) -> bool:
    """Whether words are a public key."""
    return _PUBLIC.fullmatch(words) is not None


def key_id(public: str) -> str:
    """By what a key is called: the first 16 hexadecimal digits of the SHA-256 of its bytes."""
    return hashlib.sha256(bytes.fromhex(public)).hexdigest()[:16]


def to_pem(private: Ed25519PrivateKey) -> bytes:
    """The private key as a file has it (PKCS #8)."""
    return private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def from_pem(pem: bytes) -> Ed25519PrivateKey:
    """Raises UsageError where the file is no such key."""
    try:
        found = load_pem_private_key(pem, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as why:
        raise UsageError("--key: the file is no private key in PEM (PKCS #8); make one: crossmarket officers new-key") from why
    if not isinstance(found, Ed25519PrivateKey):
        raise UsageError("--key: the file holds a key of another kind than Ed25519; make one: crossmarket officers new-key")
    return found
