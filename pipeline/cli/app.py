"""What all commands share: the app, the options, and the ports that the settings choose."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import date
from typing import Annotated, Literal

import typer

from pipeline.cli.console import print_summary, watching
from pipeline.clock import clock_at
from pipeline.errors import CrossmarketError, UsageError
from pipeline.flow import run as running
from pipeline.flow.holding import may_send_live
from pipeline.flow.metrics import Pulse
from pipeline.flow.stop import Stop
from pipeline.log import log, logged, said
from pipeline.progress import Notify
from pipeline.settings import Settings, load
from pipeline.version import version
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
AcceptGapsOption = Annotated[
    bool, typer.Option("--accept-gaps", help="Be content with what is known: do not end with 4 where a source is dark or late.")
]
EvenLiveOption = Annotated[bool, typer.Option("--even-live", help="With --as-of or CROSSMARKET_NOW: also where mail may leave.")]
FirstOption = Annotated[
    bool, typer.Option("--first", help="Nobody was told anything before: this home is a new one, and may send live.")
]
AnnounceOption = Annotated[
    bool, typer.Option("--announce", help="An alert for each order that is new to an ally, in place of one list (for drills).")
]
LogFormat = Literal["text", "json"]
LogFormatOption = Annotated[
    LogFormat | None, typer.Option("--log-format", help="Of what is said while at work; json: a line an object.")
]
FollowOption = Annotated[bool, typer.Option("--follow", help="Go on as a service, until SIGTERM or Ctrl-C.")]


def _say_version(wanted: bool) -> None:
    if wanted:
        print(f"crossmarket {version()}")
        raise typer.Exit


@app.callback()
def options(
    _version: Annotated[
        bool, typer.Option("--version", callback=_say_version, is_eager=True, help="Which version this is.")
    ] = False,
) -> None:
    """What can be said before the command."""


@contextmanager
def opened(as_of: str | None = None, *, by_allies: bool = False) -> Iterator[Ports]:
    """The ports that the settings choose, closed at the end, for a command that needs a home that is there and may only look.

    `by_allies`: whether it shows an ally what he may see, or does what an ally's officer signed. Raises UsageError for another one
    where the installation is bound to an ally.
    """
    settings = load()
    if not by_allies:
        _for_who_runs_it(settings)
    with open_ports(settings, clock_at(as_of or settings.now), make=False) as ports:
        yield ports


@contextmanager
def opened_to_work(as_of: str | None = None, *, even_live: bool = False) -> Iterator[Ports]:
    """The same for a command that works: it makes a home if there is none. Raises UsageError for another time if mail may leave."""
    settings = load()
    _for_who_runs_it(settings)
    another = f"--as-of {as_of}" if as_of else f"CROSSMARKET_NOW={settings.now}" if settings.now else ""
    if another and not (even_live or settings.even_live == "yes") and may_send_live(settings):
        raise UsageError(
            f"{another}: mail may leave this machine, and what is done as of another time is told to allies. Leave it out, try "
            "it in another home with mail to a folder (CROSSMARKET_HOME=… CROSSMARKET_MAIL=dir:///…), or, if you mean it, add "
            "--even-live or set CROSSMARKET_EVEN_LIVE=yes"
        )
    with open_ports(settings, clock_at(as_of or settings.now)) as ports:
        yield ports


def _for_who_runs_it(settings: Settings) -> None:
    """What shows, or does, something of all allies is not for one of them. Raises UsageError."""
    if settings.reader:
        raise UsageError(
            f"this installation looks as {settings.reader} (CROSSMARKET_READER), and this command is for who runs it for all: "
            "unset CROSSMARKET_READER, or use search, match, show, export, outcomes, latency, or what officers sign"
        )


@contextmanager
def watched(settings: Settings, name: str, log_format: LogFormat | None = None) -> Iterator[Notify]:
    """What a command that works once needs besides its ports: progress and a log on standard error."""
    form = log_format or settings.log_format
    bars = sys.stderr.isatty() and form == "text"
    with logged(name, form, logging.WARNING if bars else logging.INFO), watching(lines=not bars) as notify:
        yield notify


@contextmanager
def service(ports: Ports, name: str, log_format: LogFormat | None = None) -> Iterator[tuple[Stop, Pulse]]:
    """What a service needs besides its ports: to be asked to stop, to show life, and a log on standard error, a line an event.

    The heartbeat of one that ends otherwise than as asked is left, so that the doctor sees that it should live.
    """
    form = log_format or ports.settings.log_format
    with logged(name, form), ExitStack() as stack:
        stop = stack.enter_context(closing(Stop()))
        try:
            pulse = Pulse(ports, name)
            log.info("%s: begins", name, extra=said(version=version()))
            pulse.beat()  # before anything can fail: one that fails at once is missed too
            yield stop, pulse
        except CrossmarketError as why:
            if form == "text":
                raise  # the command line says it
            log.error("%s", why, extra=said(exit_code=why.exit_code))
            raise typer.Exit(why.exit_code) from why
        except Exception:  # not swallowed: said in the form that was asked for, and the exit code is a failure's
            if form == "text":
                raise
            log.critical("%s: a defect of this program", name, exc_info=True)
            raise typer.Exit(1) from None
        log.info("%s: ends, as asked", name)
        pulse.close()


def day(text: str | None, option: str = "--since") -> date | None:
    """The value of an option that is a day. Raises UsageError."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as why:
        raise UsageError(f"{option} {text}: not a day; write it as 2016-01-31") from why


def end(ports: Ports, summary: running.Summary, what_next: Callable[[Settings], list[str]] | None = None) -> None:
    """The table at the end, and the exit code that says whether all was seen."""
    print_summary(summary, what_next(ports.settings) if what_next else [])
    if not summary.complete:
        raise typer.Exit(NOT_COMPLETE)
