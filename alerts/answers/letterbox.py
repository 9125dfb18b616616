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
from pipeline.errors import SettingError
from pipeline.mailboxes import mailbox
from pipeline.settings import Settings

PATH = "answer"  # under which a page takes the answer to one message


@dataclass(frozen=True)
class Letterbox:
    """The addresses that take what comes back, and the keys behind the references in them."""

    answers: str | None
    bounces: str | None
    contest: str
    page: str | None
    keys: tuple[bytes, ...]

    def of(self, message: str, minted: date) -> Returns:
        """The addresses of one message. Without an address for answers, they go to whoever takes objections."""
        reference = sign(message, Purpose.ANSWER, minted, self.keys[0]) if self.answers else None
        return Returns(
            answers=_with(self.answers, reference) or self._objections,
            bounces=self._bounces_of(message, minted),
            reference=reference,
            page=f"{self.page}/{PATH}/{reference}" if self.page else None,
        )

    def about_the_point(self, message: str, minted: date, word: str | None = None) -> Returns:
        """The same of one that speaks of no order: nobody is asked for one of the words. `word`: what is to be sent back."""
        answers = _with(self.answers, word) or self._objections
        return Returns(answers=answers, bounces=self._bounces_of(message, minted))

    def word_to_verify(self, message: str, minted: date) -> str | None:
        """What shows, if it is sent back, that somebody reads where this message went; None if nothing takes it."""
        return sign(message, Purpose.VERIFY, minted, self.keys[0]) if self.answers else None

    @property
    def _objections(self) -> str | None:
        return parseaddr(self.contest)[1] or None

    def _bounces_of(self, message: str, minted: date) -> str | None:
        return _with(self.bounces, sign(message, Purpose.BOUNCE, minted, self.keys[0]) if self.bounces else None)


def _with(address: str | None, reference: str | None) -> str | None:
    """The address with a reference behind its name."""
    if address is None or reference is None:
        return None
    name, _, domain = address.rpartition("@")
    return f"{name}+{reference}@{domain}"


def letterbox(settings: Settings) -> Letterbox:
    """What the settings say. Raises SettingError if there is nothing to sign with."""
    if settings.answers_url and not settings.answers:
        raise SettingError("CROSSMARKET_ANSWERS_URL is the second way to answer: set CROSSMARKET_ANSWERS, the first, too")
    signs = settings.answers or settings.bounces
    found = keys.load(keys_file(settings)) if signs else ()
    return Letterbox(settings.answers, settings.bounces, settings.contest, settings.answers_url, found)


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
