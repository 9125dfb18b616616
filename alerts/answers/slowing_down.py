"""Who wants no more mails gets those that can wait once a week; the contact point stays, and its administrator is told.

A customs service that hears nothing of an order that ended holds goods without a reason: nobody can leave by a mail.
"""

from __future__ import annotations

from alerts.answers.counting import ForPerson
from alerts.answers.letterbox import Letterbox
from alerts.languages.catalogues import speeches_to
from alerts.law.allies import load_allies
from alerts.letter.letters_of_points import slowed_down
from alerts.outgoing.pen import Pen
from alerts.telling.identity import message_key
from pipeline.database.answers import CameBack
from pipeline.database.connection import Connection
from pipeline.database.contact_points import put_contact_point
from pipeline.database.issues import report
from pipeline.flow.contacts import Contact
from pipeline.flow.recipients import Word, note
from pipeline.mailboxes import mailbox
from pipeline.records import Finding, IssueKind, Message, Occasion, Rate
from pipeline.wiring import Ports


def slow_down(
    connection: Connection,
    ports: Ports,
    letterbox: Letterbox,
    contact: Contact,
    sender: str | None,
    message: Message,
    mail: CameBack,
) -> str:
    """Moves the contact point to the weekly rate, and tells who decides there; in words. Raises ForPerson if it is a stranger."""
    if sender is None or mailbox(sender) not in contact.present:
        raise ForPerson(f"{sender or 'somebody'} wants no more mails for {message.ally}", message)
    said = f"{sender} wants no more mails: what can wait comes once a week from now on"
    if contact.point.rate is not Rate.WEEKLY:
        point = contact.point.model_copy(update={"rate": Rate.WEEKLY})
        put_contact_point(connection, point)
        note(ports, connection, point, "unsubscribed", Word(sender, f"a mail of it (SHA-256 {mail.id})"))
    finding = _finding(contact, said)
    report(connection, [finding], finding.place, ports.clock.now())
    if contact.point.administrator_mailbox:
        _tell(connection, ports, letterbox, contact, sender, mail)
    return said


def _finding(contact: Contact, said: str) -> Finding:
    ally, point = contact.point.ally, contact.point
    told = f"{point.administrator_mailbox} is told by mail" if point.administrator_mailbox else "nobody is known who decides there"
    return Finding(
        kind=IssueKind.TO_DECIDE,
        source="answers",
        place=f"unsubscribed:{ally}",
        reason=f"{ally}: {said}; {told}",
        repair=f"ask {point.administrator or 'the contact point'}{f', {point.telephone}' if point.telephone else ''}, whether "
        f"another mailbox takes over (crossmarket recipients hand-over {ally} …) or the rate is to be as it was (recipients add "
        '… --rate "at once"); then crossmarket issues --accept',
    )


def _tell(connection: Connection, ports: Ports, letterbox: Letterbox, contact: Contact, sender: str, mail: CameBack) -> None:
    ally, to, settings = load_allies()[contact.point.ally], contact.point.administrator_mailbox, ports.settings
    says = [ally.code, "slowed down", mail.id]
    returns = letterbox.about_the_point(message_key(to, Occasion.NOTICE, says), ports.clock.today())
    rendered = slowed_down(
        ally, sender, sender_of_mails=settings.sender, contest=settings.contest, exercise=settings.exercise,
        languages=speeches_to(contact.point, settings, ally.languages),
    )  # fmt: skip
    Pen(connection, ports, letterbox, ally.code, contact.present).write(to, Occasion.NOTICE, says, rendered, returns=returns)
