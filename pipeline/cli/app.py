"""What all commands share: the app, the options, and the ports that the settings choose."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Annotated

import typer

from pipeline import run as running
from pipeline.clock import clock_at
from pipeline.console import print_summary
from pipeline.errors import UsageError
from pipeline.holding import may_send_live
from pipeline.metrics import Pulse
from pipeline.settings import Settings, load
from pipeline.stop import Stop
from pipeline.wiring import Ports, open_ports

NOT_COMPLETE = 3

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Tells allied customs services which products a market has ordered kept out, and when that changes.",
)

SourceOption = Annotated[list[str] | None, typer.Option("--source", help="Only this source; may be given several times.")]
SinceOption = Annotated[str | None, typer.Option(help="Look at everything published from this day on (2016-01-31).")]
AsOfOption = Annotated[str | None, typer.Option("--as-of", help="Do it as if now were this time (2026-03-01).")]
EvenLiveOption = Annotated[bool, typer.Option("--even-live", help="With --as-of: also where mail may leave this machine.")]
FirstOption = Annotated[
    bool, typer.Option("--first", help="Nobody was told anything before: this home is a new one, and may send live.")
]
AnnounceOption = Annotated[
    bool, typer.Option("--announce", help="An alert for each order that is new to an ally, in place of one inventory (for drills).")
]
FollowOption = Annotated[bool, typer.Option("--follow", help="Go on as a service, until SIGTERM or Ctrl-C.")]


@contextmanager
def opened(as_of: str | None = None) -> Iterator[Ports]:
    """The ports that the settings choose, closed at the end, for a command that needs a home that is there and may only look."""
    settings = load()
    with open_ports(settings, clock_at(as_of or settings.now), make=False) as ports:
        yield ports


@contextmanager
def opened_to_work(as_of: str | None = None, *, even_live: bool = False) -> Iterator[Ports]:
    """The same for a command that works: it makes the home if there is none. Raises UsageError for `as_of` where mail may leave."""
    settings = load()
    if as_of and not even_live and may_send_live(settings):
        raise UsageError(
            f"--as-of {as_of}: mail may leave this machine, and what is done as of another time is told to allies. Try it in "
            "another home with mail to a folder (CROSSMARKET_HOME=… CROSSMARKET_MAIL=dir:///…), or add --even-live if you mean it"
        )
    with open_ports(settings, clock_at(as_of or settings.now)) as ports:
        yield ports


@contextmanager
def service(ports: Ports, name: str) -> Iterator[tuple[Stop, Pulse]]:
    """What a service needs besides its ports: to be asked to stop, to show life, and a log on standard error, a line an event."""
    log = logging.getLogger("crossmarket")  # its own handler: Scrapy's lines are no business of the night shift
    handler = logging.StreamHandler(sys.stderr)
    lines = logging.Formatter("%(asctime)s %(levelname)s %(message)s", "%Y-%m-%dT%H:%M:%SZ")
    lines.converter = time.gmtime
    handler.setFormatter(lines)
    log.handlers, log.propagate = [handler], False
    log.setLevel(logging.INFO)
    stop, pulse = Stop(), Pulse(ports, name)
    log.info("%s: begins", name)
    try:
        yield stop, pulse
        log.info("%s: ends, as asked", name)
    finally:
        pulse.close()
        stop.close()


def day(text: str | None) -> date | None:
    """The value of --since. Raises UsageError."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as why:
        raise UsageError(f"--since {text}: not a day; write it as 2016-01-31") from why


def end(ports: Ports, summary: running.Summary, what_next: Callable[[Settings], list[str]] | None = None) -> None:
    """The table at the end, and the exit code that says whether all was seen."""
    print_summary(summary, what_next(ports.settings) if what_next else [])
    if not summary.complete:
        raise typer.Exit(NOT_COMPLETE)
