"""What a person sees: progress bars when one watches, plain lines otherwise, and the tables at the end."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from pipeline.flow.stop import end_if_asked
from pipeline.log import log, said
from pipeline.progress import Notify
from pipeline.records import Issue
from pipeline.shown.visible import in_one_line, unguarded

if TYPE_CHECKING:
    from rich.progress import TaskID

    from pipeline.flow.called import Told
    from pipeline.flow.run import Summary

_FIRST, _LONGEST = 0.5, 10.0  # seconds from the beginning to the first line, and between two later ones at most


@contextmanager
def watching(*, lines: bool = False) -> Iterator[Notify]:
    """Progress on standard error for as long as the work takes: bars on a terminal, else (or with `lines`) lines of the log.

    Where the work tells how far it is, it may be left off: Interrupted comes up there if the command was asked to end.
    """
    with _in_lines() if lines or not sys.stderr.isatty() else _in_bars() as notify:
        yield notify


@contextmanager
def _in_bars() -> Iterator[Notify]:
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), TimeElapsedColumn())
    with Progress(*columns, console=Console(file=unguarded(sys.stderr)), transient=True) as progress:
        now = progress.add_task("begins", total=None)
        tasks: dict[str, TaskID] = {}
        done: dict[str, int] = {}

        def notify(what: str, n: int) -> None:
            end_if_asked()
            if not n:
                progress.update(now, description=in_one_line(what))
                return
            done[what] = done.get(what, 0) + n
            if what not in tasks:
                tasks[what] = progress.add_task(what, total=None)
            progress.update(tasks[what], description=f"{what} {done[what]}")

        yield notify


@contextmanager
def _in_lines() -> Iterator[Notify]:
    """By a thread of its own, so that a line comes also while nothing does: soon after the beginning, then less and less often."""
    done: dict[str, int] = {}
    now = "begins"
    over = threading.Event()

    def notify(what: str, n: int) -> None:
        nonlocal now
        end_if_asked()
        if n:
            done[what] = done.get(what, 0) + n
        else:
            now = what

    def tell() -> None:
        wait = _FIRST
        while not over.wait(wait):
            counts = dict(done)
            log.info("%s", "; ".join([now, *(f"{what} {n}" for what, n in counts.items())]), extra=said(doing=now, done=counts))
            wait = min(2 * wait, _LONGEST)

    teller = threading.Thread(target=tell, daemon=True)
    teller.start()
    try:
        yield notify
    finally:
        over.set()
        teller.join()


def print_summary(summary: Summary, what_next: Sequence[str]) -> None:
    """What came in, what went out, and complete or not complete, with the reasons."""
    lines = []
    for name, tally in summary.sources.items():
        seen = f"{tally.listed} listed, {tally.new} new, {tally.edited} edited, {tally.unchanged} unchanged"
        lines.append((name, seen + (f", {tally.not_looked} could not be looked at" if tally.not_looked else "")))
    if summary.processed:
        lines.append(("processed", ", ".join(f"{name} {n}" for name, n in summary.processed.items())))
    if summary.told is not None:
        lines += _told(summary.told)
        lines.append(("mails sent", str(summary.sent)))
    width = max((len(name) for name, _ in lines), default=0)
    for name, text in lines:
        print(f"{name:{width}}  {text}")
    held = {finding.id for finding in summary.holding}
    for finding in summary.holding:
        print(f"nothing was told or sent: {in_one_line(finding.reason)}\n  {finding.repair}")
    for issue in [i for i in summary.blocking if i.id not in held][:10]:
        print(f"issue {issue.id}: {in_one_line(issue.place)}: {in_one_line(issue.reason)}")
    if len(summary.blocking) > 10:
        print(f"… and {len(summary.blocking) - 10} more issues: crossmarket issues")
    for words in summary.unsent:
        print(words)
    for days in summary.catching_up:
        print(f"not yet seen completely: {days}")
    print("complete" if summary.complete else "NOT COMPLETE: the next run takes up what is missing")
    for line in what_next:
        print(line)


def _told(told: Told) -> Iterator[tuple[str, str]]:
    parts = {"alerts": told.alerts, "updates": told.updates, "cancels": told.cancels, "lists": told.inventories}
    text = ", ".join(f"{n} {what}" for what, n in parts.items())
    yield "told", f"{text} to {len(told.allies)} allies"
    if told.reminders:
        yield "asked again", f"{told.reminders} mails about recalls that nobody confirmed"
    if told.to_removed:
        yield "recalls", f"{told.to_removed} to addresses that their allies no longer have"
    if told.held:
        yield "held back", f"{told.held} until history is complete"
    if told.unread:
        yield "first word", f"{told.unread} wait for the words of orders known by title alone, a day at most"


def print_issues(issues: Sequence[Issue]) -> None:
    """One paragraph an issue: what, where, why, and what to do."""
    for issue in issues:
        print(f"{issue.id}  {issue.kind}  {issue.status}  seen {issue.count}x, last {issue.last_seen:%Y-%m-%d %H:%M} UTC")
        print(in_one_line(f"  where:  {issue.place}" + (f"  {issue.address}" if issue.address else "")))
        print(in_one_line(f"  reason: {issue.reason}"))
        if issue.record:
            print(in_one_line(f"  record: {issue.record}"))
        print(f"  repair: {issue.repair}")
    print(f"{len(issues)} issues" if len(issues) != 1 else "1 issue")
