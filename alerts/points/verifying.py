"""Asking by mail whether somebody reads at a mailbox: the one mail that goes where that is not known yet.

At most one a day; by itself again only when the word in the last one is good no more.
"""

from __future__ import annotations

from datetime import timedelta

from alerts.answers.letterbox import Letterbox, letterbox
from alerts.answers.references import TO_VERIFY
from alerts.languages.catalogues import speeches_to
from alerts.law.allies import Ally, load_allies
from alerts.letter.letters_of_points import asks_to_confirm
from alerts.outgoing.pen import Pen
from alerts.telling.identity import message_key
from pipeline.database.connection import Connection
from pipeline.database.contact_points import last_verifications, put_verification
from pipeline.flow.called import AskToVerify
from pipeline.flow.contacts import Contact, contact_of
from pipeline.mailboxes import mailbox
from pipeline.records import Occasion
from pipeline.wiring import Ports, goes_to_a_server

ONCE_IN = timedelta(days=1)


def ask_whom_nobody_asked(connection: Connection, ports: Ports, box: Letterbox, ally: Ally, contact: Contact) -> None:
    """Asks each mailbox of an ally that is not verified, and that was never asked, or whose word is good no more."""
    if not _can_ask(ports, box):
        return
    asked, now = last_verifications(connection, ally.code), ports.clock.now()
    for known, address in contact.known.items() if contact.is_set else ():
        if known not in contact.verified and (known not in asked or now - asked[known] > TO_VERIFY):
            _ask(connection, ports, box, ally, contact, address)


def ask_now(ports: Ports, ally: str, address: str) -> str:
    """Asks one mailbox, if it was not asked today; says what was done."""
    box = letterbox(ports.settings)
    with ports.database.transaction() as connection:
        contact, now = contact_of(connection, ports.settings, ally), ports.clock.now()
        if mailbox(address) in contact.verified:
            return f"{address} is verified"
        if not _can_ask(ports, box):
            return (
                f"{address} is not verified, and cannot be asked by mail: that needs mail to a server (CROSSMARKET_MAIL) and an "
                "address that takes answers (CROSSMARKET_ANSWERS); or say how it is known, with --verified"
            )
        last = last_verifications(connection, ally).get(mailbox(address))
        if last and now - last < ONCE_IN:
            return f"{address} is not verified; it was asked by mail at {last:%Y-%m-%d %H:%M} UTC, and is asked once a day at most"
        _ask(connection, ports, box, load_allies()[ally], contact, address)
    return f"{address} is not verified; the next crossmarket send asks it by mail for a word that is good for {TO_VERIFY.days} days"


def _can_ask(ports: Ports, box: Letterbox) -> bool:
    """Into a folder mail goes for whoever looks."""
    return goes_to_a_server(ports.settings) and box.answers is not None


def _ask(connection: Connection, ports: Ports, box: Letterbox, ally: Ally, contact: Contact, address: str) -> None:
    settings, now = ports.settings, ports.clock.now()
    says = [ally.code, now.isoformat()]
    key = message_key(address, Occasion.VERIFICATION, says)
    word = box.word_to_verify(key, now.date())
    assert word is not None  # something takes answers: `_can_ask`
    until = now.date() + TO_VERIFY
    rendered = asks_to_confirm(
        ally,
        address,
        word,
        until,
        sender_of_mails=settings.sender,
        contest=settings.contest,
        exercise=settings.exercise,
        languages=speeches_to(contact.point, settings, ally.languages),
    )
    returns = box.about_the_point(key, now.date(), word)
    pen = Pen(connection, ports, box, ally.code, contact.present)
    message = pen.write(address, Occasion.VERIFICATION, says, rendered, returns=returns)
    put_verification(connection, message.id, ally.code, address, now)


_: AskToVerify = ask_now  # as the command line calls it
