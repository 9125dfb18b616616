"""What a mail says that its alert does not hold: which mails it replaces, where its documents are read, how it is answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from alerts.languages.speech import ENGLISH, Speech
from alerts.wording import phrases as p
from alerts.wording.words import clean
from pipeline.companions.entries import SameName
from pipeline.offices.entries import OfficeSays
from pipeline.records import Document, Flag
from pipeline.safety.entries import SaidCounterfeit
from pipeline.same_goods.joins import NOWHERE, Elsewhere

_MOST_NAMED = 2  # firms of another order


@dataclass(frozen=True)
class Earlier:
    """A mail that an address holds, and by what its reader knows it."""

    on: date
    subject: str
    reference: str

    def __str__(self) -> str:
        return self.said(p.REPLACED, ENGLISH)

    def said(self, form: str, say: Speech) -> str:
        """In a form with more or less of it."""
        return clean(say(form, on=self.on.isoformat(), subject=self.subject, reference=self.reference))


@dataclass(frozen=True)
class OtherOrder:
    """An order that stands on such goods, by its kind and number and for whom it is.

    `same_number`: officers cite both by one number, as where a general and a limited order end one case.
    """

    code: str
    number: str
    firms: tuple[str, ...]
    any_source: bool
    same_number: bool = False

    @property
    def named(self) -> str:
        """Those for whom it is by name, where they are few."""
        return self.said(ENGLISH, named=True)

    def said(self, say: Speech, *, named: bool) -> str:
        """The same in a language, or by how many they are."""
        firms = say.counted(len(self.firms), p.FIRM) if self.firms else say(p.NOT_STATED)
        whose = say(p.SUBJECT_ANY_MAKER) if self.any_source else firms
        few = named and not self.any_source and 0 < len(self.firms) <= _MOST_NAMED
        return clean(say(p.OTHER_ORDER, code=self.code, number=self.number, whose=say.listed(self.firms) if few else whose))


@dataclass(frozen=True)
class Beside:
    """As far as it is at hand: what is not, is said to be not stated."""

    replaced: tuple[Earlier, ...] = ()  # the first first
    documents: Mapping[str, Document] = field(default_factory=dict)  # by their ids
    others: tuple[OtherOrder, ...] = ()  # the earliest first
    by_reply: bool = False  # whether a reply is read
    same_names: tuple[SameName, ...] = ()  # of its parties, on lists of other authorities
    safety: tuple[SaidCounterfeit, ...] = ()  # notices that call its goods counterfeit
    offices_say: tuple[OfficeSays, ...] = ()  # of its rights
    same_goods: Elsewhere = NOWHERE  # orders of other authorities of which its reader may hear

    def flags(self, told: Flag) -> tuple[Flag, ...]:
        """The orders of which the mail speaks: the one that it tells, and those that it says more of than a number."""
        return (told, *(one.flag for one in self.same_goods.joined))


NOTHING_BESIDE = Beside()
