"""The command line: `crossmarket`. Every error a person can cause ends in one clear sentence and an exit code with a meaning.

0 all was done and seen · 1 something failed · 2 the command or a setting is wrong · 3 done, but not complete: something could not
be looked at, read or sent · 4 disk, database or archive · 5 mail would leave this machine without the decision that it may.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from pipeline import export as exporting
from pipeline import joining, wiring
from pipeline import run as running
from pipeline.clock import clock_at
from pipeline.console import print_issues, print_summary, watching
from pipeline.database import records as r
from pipeline.errors import CrossmarketError, UsageError
from pipeline.settings import Settings, load
from pipeline.show import show_record
from pipeline.wiring import Ports, open_ports
from pipeline.worker import process as process_all

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
AnnounceOption = Annotated[
    bool, typer.Option("--announce", help="An alert for each order that is new to an ally, in place of one inventory (for drills).")
]


def main() -> None:
    """Entry point. Errors of ours are printed as one sentence; anything else is a defect and shows where it happened."""
    gc.freeze()  # the modules stay to the end: looking for garbage among them cost four per cent of a whole run
    gc.set_threshold(10_000, 10, 10)
    try:
        app()
    except CrossmarketError as why:
        print(f"crossmarket: {why}", file=sys.stderr)
        sys.exit(why.exit_code)
    except BrokenPipeError:
        sys.exit(1)


@contextmanager
def _ports(as_of: str | None = None) -> Iterator[Ports]:
    settings = load()
    with open_ports(settings, clock_at(as_of or settings.now)) as ports:
        yield ports


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as why:
        raise UsageError(f"--since {text}: not a day; write it as 2016-01-31") from why


def _end(ports: Ports, summary: running.Summary, what_next: Callable[[Settings], list[str]] | None = None) -> None:
    print_summary(summary, what_next(ports.settings) if what_next else [])
    if not summary.complete:
        raise typer.Exit(NOT_COMPLETE)


@app.command()
def run(
    source: SourceOption = None,
    since: SinceOption = None,
    replay: Annotated[Path | None, typer.Option(help="Read this archive in place of the network.")] = None,
    announce: AnnounceOption = False,
    as_of: AsOfOption = None,
) -> None:
    """The main job: crawl, process, decide, deliver. Ends with a table that says complete or not complete."""
    day = _day(since)
    if replay and not replay.is_dir():
        raise UsageError(f"--replay {replay}: no such folder")
    with _ports(as_of) as ports, watching() as notify:
        archive = wiring.open_archive(f"dir:///{replay.resolve()}?mode=ro") if replay else None
        summary = running.run(ports, sources=source or (), since=day, replay=archive, announce=announce, notify=notify)
        if archive:
            archive.close()
    _end(ports, summary, _next_steps)


def _next_steps(settings: Settings) -> list[str]:
    return [
        f"mails: {settings.url('mail').removeprefix('dir:///')}",
        "next: crossmarket export flags · crossmarket show ID · crossmarket issues",
    ]


@app.command()
def crawl(source: SourceOption = None, since: SinceOption = None, as_of: AsOfOption = None) -> None:
    """Only the crawl: fetch what is new and put it onto the bus."""
    day = _day(since)
    with _ports(as_of) as ports, watching() as notify:
        summary = running.Summary(sources=wiring.stage(wiring.CRAWL)(ports, sources=source or (), since=day, notify=notify))
        running.settle(ports, summary)
    _end(ports, summary)


@app.command()
def process(as_of: AsOfOption = None) -> None:
    """Only the reading and folding of what is on the bus."""
    with _ports(as_of) as ports, watching() as notify:
        summary = running.Summary(processed=process_all(ports, notify))
        running.settle(ports, summary)
    _end(ports, summary)


@app.command()
def send(announce: AnnounceOption = False, as_of: AsOfOption = None) -> None:
    """Only the deciding and delivering: write what every ally must be told now, and send it."""
    with _ports(as_of) as ports, watching() as notify:
        summary = running.Summary()
        running.tell_and_send(ports, summary, announce=announce, notify=notify)
    _end(ports, summary, _next_steps)


@app.command()
def export(
    kind: Annotated[str, typer.Argument(help=" | ".join(exporting.KINDS))],
    format: Annotated[str, typer.Option(help="jsonl or csv")] = "jsonl",  # noqa: A002 - the option's name
    output: Annotated[Path | None, typer.Option(help="A file in place of standard output.")] = None,
    as_of: AsOfOption = None,
) -> None:
    """Everything of one kind, as data."""
    if kind not in exporting.KINDS:
        raise UsageError(f"export {kind}: unknown kind; known: {', '.join(exporting.KINDS)}")
    writers = {"jsonl": exporting.as_jsonl, "csv": exporting.as_csv}
    if format not in writers:
        raise UsageError(f"--format {format}: unknown format; known: {', '.join(writers)}")
    with _ports(as_of) as ports:
        lines = writers[format](exporting.rows(ports, kind))
        if output is None:
            sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
            sys.stdout.writelines(lines)
            return
        try:
            with output.open("w", encoding="utf-8") as file:
                file.writelines(lines)
        except OSError as why:
            raise UsageError(f"--output {output}: cannot be written: {why.strerror}") from why


@app.command()
def show(id: Annotated[str, typer.Argument(help="Of any record, or a document, order or case number.")]) -> None:  # noqa: A002
    """One record with the quotes behind its facts, and those that hang on it."""
    with _ports() as ports:
        for line in show_record(ports, id):
            print(line)


@app.command()
def join(
    id: Annotated[str, typer.Argument(help="Of the issue that proposes it; with --undo, of the provisional case.")],  # noqa: A002
    refuse: Annotated[bool, typer.Option("--refuse", help="They are two: do not propose it again.")] = False,
    undo: Annotated[bool, typer.Option("--undo", help="Take back a join that was accepted.")] = False,
) -> None:
    """Say that two cases are one, or two. The next run tells those whom it concerns."""
    if refuse and undo:
        raise UsageError("join: --refuse and --undo say two things; give one of them")
    with _ports() as ports:
        if undo:
            print(f"{id} stands by itself again, apart from {joining.undo(ports, id)}")
            return
        if refuse:
            print("{} and {} stay two".format(*joining.refuse(ports, id)))
            return
        provisional, target = joining.accept(ports, id)
        print(f"{provisional} is {target} from now on; crossmarket join --undo {provisional} takes it back")


@app.command()
def issues(
    accept: Annotated[str | None, typer.Option(help="Accept this issue: it no longer makes runs incomplete.")] = None,
    all_: Annotated[bool, typer.Option("--all", help="Also those that are accepted or repaired.")] = False,
) -> None:
    """What could not be looked at or understood, with reason and repair."""
    with _ports() as ports:
        if accept is None:
            with ports.database.reading() as connection:
                print_issues(r.issues(connection, None if all_ else "open"))
            return
        with ports.database.transaction() as connection:
            issue = r.accept_issue(connection, accept)
        if issue is None:
            raise UsageError(f"--accept {accept}: no such issue; crossmarket issues lists them")
        print(f"accepted {issue.id}: {issue.reason}")


if __name__ == "__main__":
    main()
