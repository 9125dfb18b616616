"""What a mail says that its alert does not hold: which mails it replaces, where its documents are read, how it is answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from alerts import phrases as p
from alerts.words import clean
from pipeline.records import Document


@dataclass(frozen=True)
class Earlier:
    """A mail that an address holds, and by what its reader knows it."""

    on: date
    subject: str
    reference: str

    def __str__(self) -> str:
        return self.said(p.REPLACED)

    def said(self, form: str) -> str:
        """In a form with more or less of it."""
        return clean(form.format(on=self.on.isoformat(), subject=self.subject, reference=self.reference))


@dataclass(frozen=True)
class OtherOrder:
    """An order that stands on such goods, by its kind and number and for whom it is: by name, and by how many.

    `same_number`: officers cite both by one number, as where a general and a limited order end one case.
    """

    named: str
    counted: str
    same_number: bool = False


@dataclass(frozen=True)
class Beside:
    """As far as it is at hand: what is not, is said to be not stated."""

    replaced: tuple[Earlier, ...] = ()  # the first first
    documents: Mapping[str, Document] = field(default_factory=dict)  # by their ids
    others: tuple[OtherOrder, ...] = ()  # the earliest first
    by_reply: bool = False  # whether a reply is read


NOTHING_BESIDE = Beside()
