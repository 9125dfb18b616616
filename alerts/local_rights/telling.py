"""Whoever decides at a contact point is told by mail how many alerts wait for a second person, and nothing else of them.

Once for all that began to wait since; that something waits too long is an issue beside it (`alerts.local_rights.grounds`).
"""

from __future__ import annotations

from alerts.answers.letterbox import Letterbox
from alerts.languages.catalogues import speeches_to
from alerts.law.allies import Ally
from alerts.letter.letters_of_points import waits_for_second_person
from alerts.local_rights.grounds import waiting
from alerts.outgoing.pen import Pen
from alerts.telling.identity import message_key
from pipeline.database import local_rights as kept
from pipeline.database.connection import Connection
from pipeline.database.rows import record_of
from pipeline.flow.contacts import Contact
from pipeline.records import Message, Occasion
from pipeline.wiring import Ports


def tell_who_releases(connection: Connection, ports: Ports, letterbox: Letterbox, ally: Ally, contact: Contact) -> None:
    """Writes the mail, if something began to wait since the last one, and if it is known where that person reads."""
    to, settings = contact.point.administrator_mailbox, ports.settings
    hours = ally.second_person_hours
    waits = waiting(kept.grounds_of(connection, ally.code).values()) if to and hours else []
    if not waits or hours is None:
        return
    says = [ally.code, "release", max(one.since for some in waits for one in some).isoformat()]
    key = message_key(to, Occasion.NOTICE, says)
    if record_of(connection, Message, key) is not None:
        return
    returns = letterbox.about_the_point(key, ports.clock.today())
    rendered = waits_for_second_person(
        ally,
        len(waits),
        hours,
        sender_of_mails=settings.sender,
        contest=settings.contest,
        languages=speeches_to(contact.point, settings, ally.languages),
        exercise=settings.exercise,
    )
    Pen(connection, ports, letterbox, ally.code, contact.present).write(to, Occasion.NOTICE, says, rendered, returns=returns)
