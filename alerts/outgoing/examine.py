"""What would keep mails from arriving, for `crossmarket doctor`. No mail is sent."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from email.utils import parseaddr
from pathlib import Path

from alerts.mail.maildir import MaildirMail
from alerts.mail.server import server
from alerts.mail.smtp import SmtpMail
from pipeline.allies import ally_codes, left
from pipeline.authorities.declared import authorities
from pipeline.database.connection import Connection
from pipeline.errors import CrossmarketError
from pipeline.flow.called import Look, LookAtAddresses
from pipeline.flow.contacts import Contacts
from pipeline.settings import Settings
from pipeline.trouble import Trouble
from pipeline.wiring import MAILS, goes_to_a_server, implementation

# RFC 2606, sections 2 and 3, and RFC 6761, section 6: no mail arrives at any of these.
_RESERVED = ("test", "example", "invalid", "localhost", "example.com", "example.net", "example.org")


def troubles_of_mail(settings: Settings) -> list[Trouble]:
    """Whether the mail port would take a mail: a folder can be written, a server greets us and accepts who we are."""
    url = settings.url("mail")
    try:
        implementation(MAILS, url, "mail")
        if not _is_live(settings):
            _try_folder(url)
        else:
            with closing(SmtpMail(server(url), live=True)) as mail:
                mail.greet()
    except (CrossmarketError, OSError) as why:
        return [Trouble(str(why), "what the sentence says; CROSSMARKET_MAIL chooses the mail port")]
    if _is_live(settings) and settings.live != "yes":
        return [
            Trouble("mails go to a server, and CROSSMARKET_LIVE is not yes: none leaves", "that is a decision: ask who decides")
        ]
    return []


def troubles_of_addresses(settings: Settings, connection: Connection, now: datetime) -> list[Trouble]:
    """Who writes and who is written to, where mail may leave; into a folder it may be anybody."""
    return list(_addresses(settings, Contacts(connection, settings), now)) if _is_live(settings) else []


def _is_live(settings: Settings) -> bool:
    return goes_to_a_server(settings)


def _try_folder(url: str) -> None:
    """Raises StorageError or OSError if it takes no mail."""
    with closing(MaildirMail.from_url(url)), tempfile.TemporaryFile(dir=Path(url.removeprefix("dir:///")) / "tmp") as file:
        file.write(b".")
        file.flush()


def _addresses(settings: Settings, contacts: Contacts, now: datetime) -> Iterator[Trouble]:
    for name, written in (("SENDER", settings.sender), ("CONTEST", settings.contest)):
        if why := _no_address(parseaddr(written)[1]):
            yield Trouble(f"{written} {why}: who answers reaches nobody", f"set CROSSMARKET_{name} to an address of yours")
    # Nobody is told of orders that bind at home.
    here = [ally for ally in ally_codes() if not left(ally, now)]
    concerned = (ally for ally in here if any(ally not in ruled.binds for ruled in authorities().values()))
    unset = [ally for ally in concerned if not contacts.of(ally).is_set]
    if unset:
        repair = "put addresses into the settings file ([recipients.CA]), each verified; or crossmarket recipients import FILE"
        yield Trouble(f"no address is set for {', '.join(unset)}: nobody there is told anything", repair)
    for ally, contact in ((ally, contacts.of(ally)) for ally in here if contacts.of(ally).is_set):
        for address in contact.present.values():
            if why := _no_address(address):
                yield Trouble(f"{address} ({ally}) {why}", "correct it where it is set: crossmarket recipients list says where")
        if unverified := [address for box, address in contact.present.items() if box not in contact.verified]:
            repair = "have somebody there answer from the address; then verified = true beside it, or crossmarket recipients add"
            yield Trouble(f"{', '.join(unverified)} ({ally}) is not verified: it is sent nothing", repair)


def _no_address(address: str) -> str | None:
    """Why no mail arrives there, None if one may."""
    name, at, domain = address.rpartition("@")
    if not (name and at and domain):
        return "is no address"
    domain = domain.lower().rstrip(".")
    if any(domain == reserved or domain.endswith(f".{reserved}") for reserved in _RESERVED):
        return f"is reserved for examples ({domain})"
    return None


_: tuple[Look, LookAtAddresses] = troubles_of_mail, troubles_of_addresses  # as a run calls it
