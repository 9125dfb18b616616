"""To which addresses what comes back of a message goes: answers, and mails that could not be delivered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from email.utils import parseaddr
from pathlib import Path

from alerts.answers import keys
from alerts.answers.references import Purpose, sign
from alerts.answers.returns import Returns
from pipeline.mailboxes import mailbox
from pipeline.settings import Settings


@dataclass(frozen=True)
class Letterbox:
    """The addresses that take what comes back, and the keys behind the references in them."""

    answers: str | None
    bounces: str | None
    contest: str
    keys: tuple[bytes, ...]

    def of(self, message: str, minted: date) -> Returns:
        """The addresses of one message. Without an address for answers, they go to whoever takes objections."""
        return Returns(
            self._signed(self.answers, message, Purpose.ANSWER, minted) or parseaddr(self.contest)[1] or None,
            self._signed(self.bounces, message, Purpose.BOUNCE, minted),
        )

    def _signed(self, address: str | None, message: str, purpose: Purpose, minted: date) -> str | None:
        if address is None:
            return None
        name, _, domain = address.rpartition("@")
        return f"{name}+{sign(message, purpose, minted, self.keys[0])}@{domain}"


def letterbox(settings: Settings) -> Letterbox:
    """What the settings say. Raises SettingError if there is nothing to sign with."""
    signs = settings.answers or settings.bounces
    found = keys.load(keys_file(settings)) if signs else ()
    return Letterbox(settings.answers, settings.bounces, settings.contest, found)


def keys_file(settings: Settings) -> Path:
    """Where the keys lie."""
    return Path(settings.url("answers_keys"))


def reference_in(address: str, wanted: str | None) -> str | None:
    """The reference in an address, if it is one of those behind the wanted one."""
    name, _, domain = mailbox(address).rpartition("@")
    own, _, own_domain = mailbox(wanted or "").rpartition("@")
    before, plus, reference = name.partition("+")
    return reference if wanted and plus and (before, domain) == (own, own_domain) else None


def references_in(addresses: Iterable[str], wanted: str | None) -> set[str]:
    """The references in addresses."""
    return {found for address in addresses if (found := reference_in(address, wanted)) is not None}
