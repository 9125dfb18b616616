"""What each address of an ally holds, and what of its mails waits: this alone decides whom a word goes to.

An address that its ally no longer has gets what takes back of what it holds, and nothing else. It holds what a mail told it that
was taken; what only waits was news, and is for those who are there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from alerts.telling.one_order import carried_on, records
from pipeline.database.alerts import alerts_of
from pipeline.database.connection import Connection
from pipeline.database.ledger import Entry, Handed, entries, hand_overs
from pipeline.records import Alert, AlertKind

_KNOWN = frozenset({Handed.TAKEN, Handed.PERHAPS})


@dataclass(frozen=True)
class Last:
    """What an address was told last of a flag, and where that mail went."""

    alert: Alert
    address: str
    began: str = ""  # when the first word of it to this address was written: ISO, UTC


def takes_back(alert: Alert, of: Alert) -> bool:
    """Whether an alert is a recall of what another told: made against it, or against one that said the same. Pure."""
    return of.kind is not AlertKind.CANCEL and alert.before == of.revision and is_recall(alert)


def is_recall(alert: Alert) -> bool:
    """Whether an alert takes back anything. Pure."""
    return alert.kind is AlertKind.CANCEL or bool(alert.narrows)


def kept(told: Sequence[Entry], alerts: Mapping[str, Alert], *, present: bool) -> list[Entry]:
    """Of the mails that tell an address of one flag, oldest first, those that it has or is to have. Pure.

    A present address is to have all. One that is its ally's no more gets what it may have been given already, so that it becomes
    known whether it has that, and the recalls of what it holds.
    """
    found: list[Entry] = []
    for entry in told:
        if present or entry.handed in _KNOWN or (found and takes_back(alerts[entry.alert], alerts[found[-1].alert])):
            found.append(entry)
    return found


class Ledger:
    """The ledger of one ally, of all flags or some."""

    def __init__(
        self,
        connection: Connection,
        ally: str,
        present: Mapping[str, str],
        *,
        to_server: bool,
        flags: Collection[str] | None = None,
        known: Mapping[str, Alert] | None = None,
        first: Mapping[str, datetime] | None = None,
    ) -> None:
        """Reads it. `present`: the addresses that the ally has, by mailbox; `known`: alerts that need not be read again.

        `first`: when the first word to each of those addresses was written, where not all flags are read.
        """
        self.present = present
        told = entries(connection, ally, to_server=to_server, flags=flags)
        self._rows = {(entry.alert, entry.mailbox) for entry in told}
        over = hand_overs(connection, ally)
        counts = [
            e for e in told if e.handed is not Handed.SHOWN and (e.mailbox in present or not _is_over(e, over.get(e.mailbox)))
        ]
        by_address: dict[tuple[str, str], list[Entry]] = defaultdict(list)
        for entry in counts:
            by_address[entry.flag, entry.mailbox].append(entry)
        alerts = dict(known or {})
        needed = {id_ for (_, box), of_one in by_address.items() for id_ in _deciding(of_one, present=box in present)}
        alerts |= alerts_of(connection, needed - alerts.keys())
        self._last: dict[str, dict[str, Last]] = defaultdict(dict)
        self._kept: set[str] = set()
        self._waiting = {e.message for e in told if e.handed is Handed.WAITS and e.mailbox not in present}
        self._first: dict[str, datetime] = dict(first or {})
        # What an address holds that is the ally's no more hangs on what becomes of the mails to it.
        self.unsettled = {e.flag for e in told if e.handed in (Handed.WAITS, Handed.PERHAPS) and e.mailbox not in present}
        for (flag, box), of_one in by_address.items():
            if stays := kept(of_one, alerts, present=box in present):
                self._last[flag][box] = Last(alerts[stays[-1].alert], stays[-1].address, stays[0].minted_at)
                self._kept.update(entry.message for entry in stays)
                at = datetime.fromisoformat(min(entry.minted_at for entry in stays))
                self._first[box] = min(at, self._first.get(box, at))

    def last(self, flag: str) -> Mapping[str, Last]:
        """By mailbox, what was told last of a flag to those who were told of it."""
        return self._last.get(flag, {})

    def holds(self, message: str) -> bool:
        """Whether its address has this message, or is to have it."""
        return message in self._kept

    def all_told(self, mailbox: str) -> list[Alert]:
        """What it was told last under each record, also under those whose orders it goes on to be told of under others."""
        return [by_box[mailbox].alert for _, by_box in sorted(self._last.items()) if mailbox in by_box]

    @property
    def addresses(self) -> dict[str, str]:
        """By mailbox, how each is written that was told of any order."""
        found = {box: last.address for by_box in self._last.values() for box, last in by_box.items()}
        return {box: self.present.get(box, found[box]) for box in sorted(found)}

    def knows_anything(self, mailbox: str) -> bool:
        """Whether it was told of any order."""
        return mailbox in self._first

    def first_told(self, mailbox: str) -> datetime | None:
        """When the first word to it was written that it has or is to have."""
        return self._first.get(mailbox)

    def held_by(self, mailbox: str) -> dict[str, Alert]:
        """By flag, what it was told last; of an order that it goes on to be told of under another record, under that alone."""
        found = {flag: by_box[mailbox].alert for flag, by_box in self._last.items() if mailbox in by_box}
        return {flag: found[flag] for flag in found.keys() - carried_on(found)}

    def goes_on(self, flag: str, mailbox: str) -> Last | None:
        """What it was told last of the order of a record, under that record or the one that it goes on with."""
        last = self.last(flag).get(mailbox)
        if last is None:
            return None
        told = (by_box[mailbox] for by_box in self._last.values() if mailbox in by_box)
        since = (one for one in told if flag in records(one.alert.flag))
        return max(since, key=lambda one: one.alert.decided_at, default=last)

    def has_row(self, alert: str, mailbox: str) -> bool:
        """Whether a mail tells it of this alert, were it but one in a folder."""
        return (alert, mailbox) in self._rows

    @property
    def withdrawn(self) -> set[str]:
        """The messages that wait for addresses that the ally no longer has, and that those are not to have."""
        return self._waiting - self._kept


def _is_over(entry: Entry, until: datetime | None) -> bool:
    """Whether others took over what it told."""
    return until is not None and datetime.fromisoformat(entry.minted_at) <= until


def _deciding(told: Sequence[Entry], *, present: bool) -> Collection[str]:
    """The alerts that have to be read to know what an address was told last."""
    if present:
        return {told[-1].alert}
    known = next((i for i, entry in enumerate(told) if entry.handed in _KNOWN), None)
    return () if known is None else {entry.alert for entry in told[known:]}
