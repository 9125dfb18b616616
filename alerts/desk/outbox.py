"""The outbox: what every ally has to be told is decided, rendered once and kept, until the mail port has it.

For each ally one transaction holds the alerts and their messages, so a crash leaves both or neither; sending the same message
twice is harmless to a folder, and to a mail server it has the same Message-ID.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from alerts.answers.letterbox import Letterbox, letterbox
from alerts.deciding.asked import ask_who_differ
from alerts.deciding.beside import OrdersBeside
from alerts.deciding.desks import DeskSeen
from alerts.deciding.orders import Orders, opened
from alerts.deciding.part import NeedsAll, Standing
from alerts.desk.desk import Desk
from alerts.desk.how_much import Rules
from alerts.desk.leaving import LastWord, say_without_file
from alerts.desk.lists import Overtaken
from alerts.law.allies import Ally, load_allies
from alerts.many.limit import TooMany
from alerts.points.reminders import Reminders
from alerts.points.verifying import ask_whom_nobody_asked
from pipeline.allies import check_it_stays, those_that_left
from pipeline.database.issues import report
from pipeline.errors import UsageError
from pipeline.flow.called import Tell
from pipeline.flow.contacts import contact_of
from pipeline.progress import Notify, quiet
from pipeline.records import Finding, Flag, IssueKind
from pipeline.wiring import Ports


@dataclass
class Told:
    """What one decision over all allies brought."""

    alerts: int = 0
    updates: int = 0
    cancels: int = 0
    inventories: int = 0
    reminders: int = 0  # mails that ask again about a recall
    to_removed: int = 0  # mails that recall something from an address that its ally no longer has
    held: int = 0  # alerts and updates that wait, until history is complete or what was fetched is folded
    unread: int = 0  # alerts that wait for the words of their orders, of which the title alone is known
    allies: set[str] = field(default_factory=set)
    due: datetime | None = None  # when to decide anew whatever changes: something will have waited long enough, or too long
    seconds_to_alert: list[float] = field(default_factory=list)  # from the start (UTC) of the day of publication

    def add(self, more: Told) -> None:
        """Of another ally."""
        for name in ("alerts", "updates", "cancels", "inventories", "reminders", "to_removed", "held", "unread"):
            setattr(self, name, getattr(self, name) + getattr(more, name))
        self.allies |= more.allies
        self.due = min(filter(None, (self.due, more.due)), default=None)
        self.seconds_to_alert += more.seconds_to_alert


def tell(
    ports: Ports,
    *,
    announce: bool,
    hold: bool,
    working: bool,
    unfolded: Collection[str] = (),
    lists: Collection[str] = (),
    remind: Collection[str] = (),
    coverage: Sequence[str],
    notify: Notify = quiet,
) -> Told:
    """Writes into the outbox what every ally has to be told now.

    With `announce` each flag that an ally was not told of gets an alert of its own; else only news does, and the rest goes into one
    list of all that stands. The allies of `lists` get one now, others when a quarter is over; those of `remind` are asked again now
    for the recalls that they did not confirm. Raises UsageError for one unknown.

    With `hold` (history is not complete) flags that were not told before wait, unless they are news. While `working`
    (fetched documents are not folded yet) everything waits but cancels: the next document may end what the last one announced. So
    do the orders of cases that could not be folded (`unfolded`), and they alone.
    """
    if unknown := sorted({*lists, *remind} - load_allies().keys()):
        raise UsageError(f"{', '.join(unknown)}: no such ally; there are {', '.join(load_allies())}")
    gone = those_that_left(ports.clock.now())
    for code in sorted({*lists, *remind} & gone.keys()):
        check_it_stays(code, ports.clock.now(), "it is told nothing more")
    orders = opened(ports, load_allies())
    standing = OrdersBeside(ports.database, orders.now)
    box = letterbox(ports.settings)
    result = Told()
    for ally in load_allies().values():
        if ally.code in gone:
            result.add(_last_word(ports, box, ally, gone[ally.code]))
            continue
        rules = Rules(announce, hold, working, unfolded, ally.code in lists, ally.code in remind)
        result.add(tell_ally(ports, box, ally, rules, orders, standing, coverage))
        notify("allies", 1)
    result.held += len(orders.undeclared)
    _say_undeclared(ports, orders.undeclared)
    ask_who_differ(ports, orders)
    say_without_file(ports, load_allies().keys())
    return result


def _last_word(ports: Ports, box: Letterbox, ally: Ally, on: date) -> Told:
    result = Told()
    with ports.database.transaction() as connection:
        LastWord(connection, ports, box, ally, contact_of(connection, ports.settings, ally.code), on, result).say()
    return result


def tell_ally(
    ports: Ports,
    box: Letterbox,
    ally: Ally,
    rules: Rules,
    orders: Orders,
    standing: Standing,
    coverage: Sequence[str],
) -> Told:
    """Writes into the outbox what one ally has to be told now. `standing`: what of all orders a mail may name beside its own."""
    overtaken: dict[str, str] = {}
    whole = False
    while True:
        result = Told()
        try:
            with ports.database.transaction() as connection:
                contact = contact_of(connection, ports.settings, ally.code)
                seen = DeskSeen(connection, ports, ally, contact, rules, orders, standing, whole=whole)
                desk = Desk(ports, box, ally, rules, coverage, result)
                desk.tell(connection, contact, seen.flags, orders.today, overtaken, seen.part)
                seen.keep(desk)
                result.reminders = Reminders(connection, ports, box, ally, contact).write(now=rules.remind)
                ask_whom_nobody_asked(connection, ports, box, ally, contact)
        except Overtaken as by_now:
            overtaken |= by_now.lists
        except TooMany as many:
            rules = replace(rules, crowd=many.crowd)
        except NeedsAll:
            pass
        else:
            return result
        whole = True


_UNDECLARED = "authorities"  # the owner of what is said of those that no file declares


def _say_undeclared(ports: Ports, flags: Sequence[Flag]) -> None:
    """Of orders whose authority no file declares any more nobody is told: nothing says in whose market they bind."""
    numbers = Counter(flag.authority for flag in flags)
    findings = [
        Finding(
            kind=IssueKind.COULD_NOT_SEND,
            source="alerts",
            place=f"authority:{code}",
            reason=f"nobody is told of {n} orders of {code}: no file declares that authority",
            repair="put its file back, or name the folder that has it (CROSSMARKET_MORE), as it was before",
        )
        for code, n in sorted(numbers.items())
    ]
    with ports.database.transaction() as connection:
        report(connection, findings, _UNDECLARED, ports.clock.now())


_: Tell = tell  # as a run calls it
