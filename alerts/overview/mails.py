"""The mails that a person asks to look at: the newest of those of an ally, a case or a kind, and how many more there are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from alerts.law.allies import load_allies
from alerts.telling.kinds import MailKind, kind_of
from pipeline.database.alerts import alerts_of
from pipeline.database.connection import Connection
from pipeline.database.ledger import Handed
from pipeline.database.mailed import Mailed, answers_by_message, every_mail, flags_told
from pipeline.errors import UsageError
from pipeline.flow.called import MailsAsked
from pipeline.records import Answer, Message, Occasion
from pipeline.wiring import Ports, goes_to_a_server

_AT_ONCE = 200
_NAMED = 3  # orders of one mail that are named; of more, their number is said


@dataclass(frozen=True)
class Shown:
    """A mail, what kind it is, of which orders, and what was answered."""

    mail: Mailed
    kind: MailKind
    orders: tuple[str, ...]  # numbers; of a list none
    answers: tuple[Answer, ...] = ()

    @property
    def message(self) -> Message:
        return self.mail.message

    @property
    def of(self) -> str:
        """What it is of, in a few words."""
        if self.kind is MailKind.LIST or len(self.orders) > _NAMED:
            n = len(self.message.alerts)
            return "1 order" if n == 1 else f"{n} orders"
        return ", ".join(self.orders)

    @property
    def state(self) -> str:
        """How far it is, in a few words."""
        return _STATES[self.mail.handed]

    @property
    def standing(self) -> str:
        """The same, with when it was taken or what became of offering it."""
        attempt, sent_at = self.mail.attempt, self.message.sent_at
        if self.mail.handed is Handed.TAKEN:
            return f"{self.state} {sent_at:%Y-%m-%d %H:%M} UTC" if sent_at else self.state
        return self.state + (f", offered {attempt.tries} times: {attempt.answer}" if attempt else "")

    @property
    def answered(self) -> str:
        """What was answered, by whom and when."""
        return "; ".join(f"{one.word} by {one.by} on {one.arrived_at:%Y-%m-%d}" for one in self.answers)


_STATES = {
    Handed.TAKEN: "handed over",
    Handed.WAITS: "waits",
    Handed.PERHAPS: "begun to be handed over, not known whether it was taken",
    Handed.SHOWN: "in a folder only: it told nobody",
}


def found(connection: Connection, ports: Ports, asked: MailsAsked) -> tuple[list[Shown], int]:
    """The newest mails that are asked for, newest first, and how many more are. Raises UsageError for what there is none of."""
    ally, kind = _ally(asked.ally), _kind(asked.kind)
    flags = flags_told(connection, asked.case.strip()) if asked.case else None
    if flags is not None and not flags:
        raise UsageError(f"--case {asked.case}: nobody was told of an order of this number or id")
    every = every_mail(connection, to_server=goes_to_a_server(ports.settings), ally=ally, flags=flags)
    if kind is None:  # what each is has to be known of those alone that are shown
        newest = list(_shown(connection, islice(every, asked.limit)))
        more = sum(1 for _ in every)
    else:
        right = (one for one in _shown(connection, every) if one.kind is kind)
        newest = list(islice(right, asked.limit))
        more = sum(1 for _ in right)
    said = answers_by_message(connection, [one.message.id for one in newest])
    return [Shown(one.mail, one.kind, one.orders, tuple(said.get(one.message.id, ()))) for one in newest], more


def _shown(connection: Connection, mails: Iterable[Mailed]) -> Iterator[Shown]:
    rest = iter(mails)
    while some := list(islice(rest, _AT_ONCE)):
        single = [one for one in some if one.message.occasion is not Occasion.INVENTORY]
        alerts = alerts_of(connection, {id_ for one in single for id_ in one.message.alerts})
        for one in some:
            told = [alerts[id_] for id_ in one.message.alerts if id_ in alerts]
            if one.message.occasion is Occasion.INVENTORY or not told:
                yield Shown(one, MailKind.LIST, ())
            else:
                yield Shown(one, kind_of(told[0]), tuple(dict.fromkeys(a.flag.order_number or a.flag_id for a in told)))


def _ally(asked: str | None) -> str | None:
    code = asked.strip().upper() if asked else None
    if code and code not in load_allies():
        raise UsageError(f"--ally {asked}: no such ally; there are {', '.join(load_allies())}")
    return code


def _kind(asked: str | None) -> MailKind | None:
    if not asked:
        return None
    try:
        return MailKind(asked.strip().upper())
    except ValueError as why:
        raise UsageError(f"--kind {asked}: no such kind; there are {', '.join(MailKind)}") from why
