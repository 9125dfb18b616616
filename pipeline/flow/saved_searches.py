"""Saved searches: a query kept as a filter for one mailbox of a contact point, which hears in its lists of what it finds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pydantic import ValidationError

from pipeline.allies import ally_codes
from pipeline.authorities.where import reaches
from pipeline.database import times
from pipeline.database.connection import Connection
from pipeline.database.contact_points import put_contact_point
from pipeline.database.rows import every
from pipeline.errors import UsageError
from pipeline.flow import recipients
from pipeline.flow.contacts import Contact, Contacts
from pipeline.flow.recipients_check import never
from pipeline.flow.wanted import facts
from pipeline.fold import flag_at
from pipeline.fold.state import is_live
from pipeline.mailboxes import mailbox
from pipeline.matching.as_filter import filter_of
from pipeline.matching.filtering import by_fields, tried
from pipeline.records import Filter, Flag, SavedSearch
from pipeline.search.query import reading
from pipeline.wiring import Ports

MOST = 50  # of one mailbox


def save(ports: Ports, name: str, query: str, recipient: str) -> list[str]:
    """Keeps a search for a verified mailbox, in place of one of the same name; says what it wants and what it finds now.

    Raises UsageError if the mailbox is none of a contact point's or is not verified, or the query cannot be kept.
    """
    wanted = filter_of(query, ports.clock.today())
    with ports.database.only_one(recipients.LOCK), ports.database.transaction() as connection:
        contact, box = _contact(Contacts(connection, ports.settings), recipient, ports.settings.reader)
        ally = contact.point.ally
        if box not in contact.verified:
            raise UsageError(f"{box} is not verified: crossmarket recipients add {ally} {box} asks it, or takes your word for it")
        if impossible := list(never(wanted, ally)):
            raise UsageError(f"this search can never find anything: {'; '.join(impossible)}")
        try:
            search = SavedSearch(name=name, mailbox=box, query=query, filter=wanted)
        except ValidationError as why:
            raise UsageError(f"--save {name[:80]!r}: a name has 1 to 60 characters") from why
        others = [one for one in contact.point.searches if (one.mailbox, one.name) != (box, search.name)]
        if sum(one.mailbox == box for one in others) >= MOST:
            raise UsageError(f"{box} has {MOST} saved searches: let one go with --forget NAME")
        _keep(ports, connection, contact, (*others, search), f"saved search {search.name}: {query}")
        passed, of = _now(ports, connection, wanted, ally)
    return [
        f"saved for {box} of {ally} as {search.name}: {by_fields(wanted)}",
        f"of {of} orders that stand it lets {passed} through; what is not told otherwise comes in the lists of that mailbox",
        *reading(query, ports.clock.today()).notes,
    ]


def forget(ports: Ports, name: str, recipient: str) -> list[str]:
    """Lets a saved search go; what it brought is taken back as anything else. Raises UsageError if there is none."""
    with ports.database.only_one(recipients.LOCK), ports.database.transaction() as connection:
        contact, box = _contact(Contacts(connection, ports.settings), recipient, ports.settings.reader)
        name = " ".join(name.split())
        own = [one.name for one in contact.point.searches if one.mailbox == box]
        if name not in own:
            raise UsageError(f"{box} has no saved search {name}; it has {', '.join(own) or 'none'}")
        others = tuple(one for one in contact.point.searches if (one.mailbox, one.name) != (box, name))
        _keep(ports, connection, contact, others, f"saved search {name} is let go")
    return [f"{name} is no more saved for {box}; what it was told is taken back all the same"]


def _keep(ports: Ports, connection: Connection, contact: Contact, searches: Sequence[SavedSearch], why: str) -> None:
    point = contact.point.model_copy(update={"searches": tuple(searches)})
    put_contact_point(connection, point)
    recipients.note(ports, connection, point, "saved searches", recipients.Word(times.person(), why[:900]))


def _contact(contacts: Contacts, recipient: str, reader: str | None) -> tuple[Contact, str]:
    """The contact point that a mailbox (a@x.example, or JP:a@x.example) belongs to, and the mailbox.

    Raises UsageError if that is none, or several, or of another ally than the one to whom the installation is bound.
    """
    ally, named, address = recipient.rpartition(":")
    box = mailbox(address)
    codes = [recipients.code_of(ally)] if named else ally_codes()
    found = [one for one in map(contacts.of, codes) if one.is_set and box in one.present]
    if len(found) > 1:
        which = " or ".join(f"{one.point.ally}:{box}" for one in found)
        raise UsageError(f"--for {recipient}: several contact points have this mailbox; write {which}")
    if not found:
        raise UsageError(f"--for {recipient}: no contact point has this mailbox; crossmarket recipients list shows those there are")
    if reader and found[0].point.ally != reader:
        raise UsageError(f"--for {recipient}: this installation looks as {reader} (CROSSMARKET_READER), and as nobody else")
    return found[0], box


def _now(ports: Ports, connection: Connection, wanted: Filter, ally: str) -> tuple[int, int]:
    """How many of the orders that stand, and of which the ally is told, a filter lets through, and how many there are."""
    stand = [flag for flag in _standing(ports, connection) if reaches(flag, ally)]
    known = facts(connection, stand)
    result = tried(wanted, known.values())
    return result.passed, result.orders


def _standing(ports: Ports, connection: Connection) -> Iterator[Flag]:
    return (flag for flag in (flag_at(one, ports.clock.now()) for one in every(connection, Flag)) if is_live(flag))
