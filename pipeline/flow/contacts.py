"""By whom each ally is reached now: what was said of its contact point here, and the mailboxes that the settings name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pipeline.database import contact_points as kept
from pipeline.database.connection import Connection
from pipeline.mailboxes import mailbox
from pipeline.records import ContactPoint
from pipeline.settings import Settings

BY_SETTINGS = "verified = true in the settings"


@dataclass(frozen=True)
class Contact:
    """One ally's contact point, as it is now."""

    point: ContactPoint
    present: Mapping[str, str]  # its mailboxes, each as it is written
    of_settings: frozenset[str]  # those of them that the settings name: there alone they can be taken out
    verified: Mapping[str, str]  # by mailbox, how it is known that somebody reads there; the administrator's too
    is_set: bool  # False: nobody named an address, and mails go to a reserved one, good for a folder only

    @property
    def administrator(self) -> str | None:
        """The mailbox of who decides there."""
        return mailbox(self.point.administrator_mailbox) or None

    @property
    def known(self) -> Mapping[str, str]:
        """The mailboxes that mails about the contact point itself may go to."""
        own = {self.administrator: self.point.administrator_mailbox} if self.administrator else {}
        return {**own, **self.present}


class Contacts:
    """The contact points of all allies, read once: an object is good within one transaction."""

    def __init__(self, connection: Connection, settings: Settings) -> None:
        self._settings = settings
        self._points = kept.contact_points(connection)
        self._verified = kept.verified(connection)
        self._made: dict[str, Contact] = {}

    def of(self, ally: str) -> Contact:
        """An ally's."""
        if ally not in self._made:
            self._made[ally] = self._make(ally)
        return self._made[ally]

    def _make(self, ally: str) -> Contact:
        named = self._settings.recipients.get(ally)
        point = self._points.get(ally) or ContactPoint(ally=ally)
        own = {mailbox(address): address for address in point.mailboxes}
        is_set = bool(named or own)
        of_settings = self._settings.mailboxes(ally) if named or not own else {}
        by_settings = dict.fromkeys(of_settings, BY_SETTINGS) if named and named.verified else {}
        known = {*own, *of_settings, mailbox(point.administrator_mailbox)}
        verified = {box: how for box, how in self._verified.get(ally, {}).items() if box in known}
        return Contact(point, {**of_settings, **own}, frozenset(of_settings), {**by_settings, **verified}, is_set)


def contact_of(connection: Connection, settings: Settings, ally: str) -> Contact:
    """One ally's contact point."""
    return Contacts(connection, settings).of(ally)
