"""The lists that one ally's addresses get: which is due, what stands to each, and what is otherwise than in its list before.

An address gets one when it is told of orders that are no news, when its last one is a quarter old, and when somebody asks for it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import islice

from alerts.letter.delta import FIRST, Delta, delta
from alerts.letter.listed import Read
from alerts.outgoing.ledger import Ledger
from alerts.telling.one_order import carried_on
from alerts.wording.naming import sources
from pipeline.authorities.declared import authorities, authority
from pipeline.authorities.where import binds_in
from pipeline.database import outgoing_mail as mails
from pipeline.database.alerts import alerts_of
from pipeline.database.connection import Connection
from pipeline.database.documents import documents_of
from pipeline.database.issues import report
from pipeline.database.lists import Listed, lists_of
from pipeline.database.rows import record_of
from pipeline.flow.reconciling import last_compared
from pipeline.flow.wanted import tariff_numbers
from pipeline.fold.state import is_live
from pipeline.records import Alert, AlertKind, Flag, Message, Rate
from pipeline.same_goods.joins import Elsewhere

_AT_ONCE = 500
_EVERY = {Rate.DAILY: 1, Rate.WEEKLY: 7}  # days
_GRACE = timedelta(hours=1)  # so that the list of a run at eight that took a minute comes with the next day's run at eight


@dataclass(frozen=True)
class ListTo:
    """What the list to one address says."""

    standing: tuple[Alert, ...]  # by which each order stands to it
    since: Delta
    before: str  # how many lists it had before, of whatever way they went, and the message of the last
    behind: Mapping[str, int]  # lists that wait and go before it, by message: 0
    searches: tuple[str, ...] = ()  # what it says of its address's saved searches

    @property
    def alike(self) -> tuple[object, ...]:
        """What makes the list to another address the same."""
        changes = tuple((was.id, now.id) for was, now in self.since.changed)
        since = (self.since.since, self.since.added, changes, tuple(alert.id for alert in self.since.ended))
        return tuple(alert.id for alert in self.standing), since, self.searches


class Overtaken(Exception):
    """Lists that wait say what is no more so, since something else is told in this decision: it is made anew without them."""

    def __init__(self, lists: Mapping[str, str]) -> None:
        super().__init__()
        self.lists = lists  # by message, for which mailbox


def drop_lists(connection: Connection, messages: Iterable[str], now: datetime) -> None:
    """Nobody is to have them any more, and nothing is wrong with them."""
    for message in messages:
        mails.drop(connection, message)
        report(connection, [], mails.owner(message), now)


class Lists:
    """The lists of one ally, in its transaction."""

    def __init__(self, connection: Connection, ally: str, ledger: Ledger, *, to_server: bool) -> None:
        self._connection = connection
        self._ledger = ledger
        self._lists = lists_of(connection, ally, to_server=to_server)
        waits = {one.message for of_one in self._lists.values() for one in of_one if one.waits}
        self._untouched = mails.untouched(connection, waits) if waits else set()

    def is_due(self, mailbox: str, now: datetime, days: int, rate: Rate) -> bool:
        """Whether the last list, or where there was none the first word, is so many days old, or a day or week by the rate."""
        often = _EVERY.get(rate)
        return self._is_older(mailbox, now, days) or bool(often and self._is_older(mailbox, now + _GRACE, often))

    def _is_older(self, mailbox: str, now: datetime, days: int) -> bool:
        last = self._last(mailbox)
        since = last.at if last else self._ledger.first_told(mailbox)
        return since is not None and now - since >= timedelta(days=days)

    def is_behind(self, mailbox: str, alert: Alert) -> bool:
        """Whether its last list is older than an alert."""
        last = self._last(mailbox)
        return last is not None and last.at < alert.decided_at

    def overtaken(self, mailbox: str, *, told: bool) -> list[str]:
        """The messages of the lists that wait and are the last word no more: something else is `told` now, or a later one waits.

        What it may have been given already is none of them.
        """
        waits = [one.message for one in self._lists.get(mailbox, []) if one.message in self._untouched]
        return waits if told or len(waits) > 1 else []

    def in_doubt(self, mailbox: str) -> list[str]:
        """Those that wait and that it may have been given already: offered again as they are, and later ones behind them."""
        return [one.message for one in self._lists.get(mailbox, []) if one.waits and one.message not in self._untouched]

    def alike(
        self, told_now: Mapping[str, Mapping[str, Alert]], said: Callable[[str, Sequence[Alert]], tuple[str, ...]]
    ) -> list[list[tuple[str, ListTo]]]:
        """The list to each of these mailboxes, those alike together. `said`: of the searches of a mailbox, in a list of orders."""
        found: dict[tuple[object, ...], list[tuple[str, ListTo]]] = {}
        for mailbox, told in told_now.items():
            its = self.to(mailbox, told)
            its = replace(its, searches=said(mailbox, its.standing))
            found.setdefault(its.alike, []).append((mailbox, its))
        return list(found.values())

    def to(self, mailbox: str, told_now: Mapping[str, Alert]) -> ListTo:
        """`told_now`: by flag, what it is told in this decision, by this list or by mails of its own."""
        last = {flag: alert for flag, alert in (self._ledger.held_by(mailbox) | dict(told_now)).items() if _is_declared(alert)}
        last = {flag: last[flag] for flag in last.keys() - carried_on(last)}
        standing = tuple(last[flag] for flag in sorted(last) if last[flag].kind is not AlertKind.CANCEL)
        all_before = self._lists.get(mailbox, [])
        before = self._last(mailbox)
        since = delta(before.at, self._had(before), last) if before else FIRST
        behind = dict.fromkeys(self.in_doubt(mailbox), 0)
        return ListTo(standing, since, f"{len(all_before)} {all_before[-1].message}" if all_before else "", behind)

    def _last(self, mailbox: str) -> Listed | None:
        return next((one for one in reversed(self._lists.get(mailbox, [])) if one.told), None)

    def _had(self, before: Listed) -> dict[str, Alert]:
        message = record_of(self._connection, Message, before.message)
        alerts = alerts_of(self._connection, message.alerts if message else ())
        return {alert.flag_id: alert for alert in alerts.values() if _is_declared(alert)}


def bound_at_home(flags: Sequence[Flag], market: str) -> tuple[Flag, ...]:
    """Of orders that stand those between parties that bind in this market, of which its customs are told in lists alone."""
    at_home = (flag for flag in flags if _is_known(flag) and is_live(flag) and binds_in(flag, market))
    return tuple(flag for flag in at_home if authority(flag.authority).instrument(flag.instrument).where_it_binds)


def _is_known(flag: Flag) -> bool:
    return flag.authority in authorities() and flag.merged_into is None


def read_for(
    connection: Connection, alerts: Sequence[Alert], bound: tuple[Flag, ...], elsewhere: Callable[[Flag], Elsewhere]
) -> Read:
    """What lies beside these alerts: their documents, and the tariff numbers in those that announced one order alone.

    `bound`: orders that bind in the reader's own market; `elsewhere`: others about the same goods of which he may hear.
    """
    ids = {one.document_id for flag in (*(alert.flag for alert in alerts), *bound) for one in sources(flag)}
    documents = [one for some in _in_parts(ids) for one in documents_of(connection, some)]
    numbers = tariff_numbers(connection, {alert.flag.announced_in.document_id for alert in alerts})
    beside = {alert.flag_id: elsewhere(alert.flag) for alert in alerts}
    return Read({one.id: one for one in documents}, numbers, last_compared(connection), bound, beside)


def _in_parts(ids: Collection[str]) -> list[list[str]]:
    rest, found = iter(sorted(ids)), []
    while some := list(islice(rest, _AT_ONCE)):
        found.append(some)
    return found


def _is_declared(alert: Alert) -> bool:
    """Of orders whose authority no file declares any more nobody is told (`alerts.desk.outbox`)."""
    return alert.flag.authority in authorities()
