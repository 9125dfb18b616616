"""The stages and the sender as services: they go on until asked to stop, and try again what fails.

A bus, database, archive or search engine that cannot be reached is waited for; the batch in hand is kept and done when it is back.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from json import loads
from typing import Any, TypeVar

from pipeline.bus.port import Delivered
from pipeline.bus.topics import CHANGES
from pipeline.canary.document import is_ours
from pipeline.database.flow import unpublished
from pipeline.errors import Unavailable
from pipeline.flow import called
from pipeline.flow import run as running
from pipeline.flow.indexing import INDEX, look_at_calendar, reindex
from pipeline.flow.metrics import Pulse
from pipeline.flow.sending import sending
from pipeline.flow.stages import STAGES, Stage
from pipeline.flow.stop import Stop
from pipeline.flow.worker import process, relay, take_up, work_on
from pipeline.fold.now import calendar
from pipeline.log import log
from pipeline.records import Finding
from pipeline.wiring import Ports

T = TypeVar("T")

WAIT_SECONDS = 1.0
SAMPLE_EVERY = 30.0
RECONCILE_EVERY = 600.0  # between two looks whether it is due, which is once a day
_LONGEST = 10.0
SENDER = "tell"  # the sender's group on the bus


def follow_stages(ports: Ports, stages: Sequence[Stage], stop: Stop, pulse: Pulse) -> None:
    """Runs the stages as messages come, until asked to stop."""
    pulse.stages = [(stage.name, stage.topic) for stage in stages]
    keep_index = _IndexKeeper(ports) if INDEX in stages else None
    patiently(stop, pulse, partial(take_up, ports))
    wait = WAIT_SECONDS / len(stages)
    while not stop.asked:
        pulse.beat()
        if keep_index:
            keep_index.look(pulse)
        patiently(stop, pulse, partial(relay, ports))  # also what a service left that was killed
        for stage in stages:
            batch = patiently(stop, pulse, partial(ports.bus.poll, stage.name, [stage.topic], stage.batch, wait))
            if batch:
                _take(ports, stage, batch, stop, pulse)


def _take(ports: Ports, stage: Stage, batch: Sequence[Delivered], stop: Stop, pulse: Pulse) -> None:
    def do() -> bool:
        work_on(ports, stage, batch, lenient=True)
        relay(ports)
        ports.bus.commit(stage.name, batch)
        return True

    if patiently(stop, pulse, do):
        pulse.metrics.taken.labels(stage.name).inc(sum(not is_ours(m) for m in batch))
        log.info("%s: took %d", stage.name, len(batch))


class _IndexKeeper:
    """What the indexing service does besides its messages: the first index, the calendar, samples of what waits."""

    def __init__(self, ports: Ports) -> None:
        self._ports = ports
        self._sampled = -SAMPLE_EVERY

    def look(self, pulse: Pulse) -> None:
        """Tries once: other stages of this process must not wait for a search engine."""
        try:
            self._look()
        except Unavailable as why:
            pulse.failed(why)

    def _look(self) -> None:
        ports = self._ports
        if self._sampled < 0 and not ports.search.counts():
            log.info("index: %d entries", reindex(ports))
        look_at_calendar(ports)
        if time.monotonic() - self._sampled >= SAMPLE_EVERY:
            ports.search.sample(_samples(ports))
            self._sampled = time.monotonic()


def _samples(ports: Ports) -> list[dict[str, Any]]:
    """How much each stage has before it now, for the operations page."""
    with ports.database.reading() as connection:
        waiting = unpublished(connection)
    groups = [*((s.name, s.topic) for s in (*STAGES, INDEX)), (SENDER, CHANGES)]
    now = ports.clock.now().isoformat()
    return [{"at": now, "stage": name, "lag": ports.bus.lag(name, [topic]), "waiting": waiting} for name, topic in groups]


def follow_send(ports: Ports, stop: Stop, pulse: Pulse, *, announce: bool) -> None:
    """Tells as things change and sends, until asked to stop: when flags changed, when history became complete, on each new day.

    Raises NotLive if mail would leave this machine without the decision that it may.
    """
    pulse.stages = [(SENDER, CHANGES)]
    desk = _Desk(ports, pulse, announce)
    reconciled = -RECONCILE_EVERY
    with sending(ports, stop, pulse, ends_if_not_live=True) as postman:
        while not stop.asked:
            pulse.beat()
            postman.check()
            batch = patiently(stop, pulse, partial(ports.bus.poll, SENDER, [CHANGES], 500, WAIT_SECONDS))
            patiently(stop, pulse, partial(desk.look, batch or []))
            patiently(stop, pulse, partial(relay, ports))  # what became of mails
            if time.monotonic() - reconciled >= RECONCILE_EVERY:
                reconciled = time.monotonic()
                patiently(stop, pulse, partial(running.expire, ports))
                patiently(stop, pulse, partial(running.reconcile_daily, ports))


def follow_run(
    ports: Ports, stop: Stop, pulse: Pulse, *, sources: Sequence[str] = (), since: date | None = None, announce: bool
) -> None:
    """The whole job until asked to stop: looks, reads, tells after each look, and sends beside that, whatever mail servers do."""
    with sending(ports, stop, pulse, ends_if_not_live=False) as postman:

        def after() -> None:
            process(ports)
            if running.expire(ports):
                process(ports)
            postman.check()
            summary = running.Summary()
            running.tell(ports, summary, announce=announce)
            relay(ports)
            for finding in summary.holding:
                log.warning("run: holds: %s. %s", finding.reason, finding.repair)
            if not summary.holding:
                running.reconcile_daily(ports)

        called.FOLLOW.load()(ports, stop, pulse, sources=sources, since=since, after=after)


class _Desk:
    """When somebody has to look at what everybody is to be told."""

    def __init__(self, ports: Ports, pulse: Pulse, announce: bool) -> None:
        self._ports = ports
        self._pulse = pulse
        self._announce = announce
        self._days: str | None = None  # of the last look, here and where the authorities are
        self._held = False  # something waited then
        self._due: datetime | None = None  # when there is to be another look, whatever changes
        self._in_work = False  # and documents were not folded yet
        self._untold = False
        self._holding: list[str] = []  # why nothing was told or sent

    def look(self, batch: Sequence[Delivered]) -> None:
        """Tells if there is a reason to; then the batch is done."""
        days = calendar(self._ports.clock.now())
        late = self._due is not None and self._ports.clock.now() >= self._due
        if self._untold or late or days != self._days or any(_is_a_reason(m) for m in batch) or (self._held and self._ready()):
            summary = running.Summary()
            self._untold = True  # until it is known that all was told
            running.tell(self._ports, summary, announce=self._announce)
            self._say(summary.holding)
            if (told := summary.told) is None:
                return  # it holds, and looks again: whoever sets it right need not start a service again
            self._days, self._held, self._untold, self._due = days, bool(told.held), False, told.due
            self._in_work = summary.working
            for seconds in told.seconds_to_alert:
                self._pulse.metrics.to_alert.observe(seconds)
            if told.allies:
                log.info("send: told %d allies, %d orders held back", len(told.allies), told.held)
        self._ports.bus.commit(SENDER, batch)

    def _say(self, holding: Sequence[Finding]) -> None:
        """Says once why nothing is told or sent, and once that it goes on."""
        reasons = [f"{finding.reason}. {finding.repair}" for finding in holding]
        for reason in reasons:
            if reason in self._holding:
                continue
            log.warning("send: holds: %s", reason)
        if self._holding and not reasons:
            log.info("send: holds no longer")
        self._holding = reasons

    def _ready(self) -> bool:
        """Whether there is a reason less to wait than there was."""
        if running.in_work(self._ports):
            return False
        summary = running.Summary()
        running.settle(self._ports, summary)
        return self._in_work or not running.holds(summary)


def _is_a_reason(message: Delivered) -> bool:
    """Whether a change may be a reason to tell somebody something; one that cannot be read may be."""
    try:
        return loads(message.value)["kind"] in ("flags", "local_rights")
    except (ValueError, KeyError, TypeError):
        return True


def patiently(stop: Stop, pulse: Pulse, action: Callable[[], T]) -> T | None:
    """What the action returns, tried again as long as storage or the mail server fails; None if asked to stop meanwhile."""
    delay = 0.2
    while not stop.asked:
        try:
            return action()
        except Unavailable as why:
            pulse.failed(why)
            stop.wait(delay * random.uniform(0.5, 1.0))  # noqa: S311 - jitter, so that services do not come back all at once
            delay = min(delay * 2, _LONGEST)
            pulse.beat()
    return None
