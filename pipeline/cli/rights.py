"""Rights in the allies' own markets, and what waits for a second person: `rights`, `release`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.app import app, opened
from pipeline.errors import UsageError
from pipeline.flow import called
from pipeline.shown.visible import in_one_line

rights = typer.Typer(no_args_is_help=True, help="Rights in the allies' own markets: what sources say of them.")
app.add_typer(rights, name="rights")


@rights.command("load")
def load(
    file: Annotated[Path, typer.Argument(help="CSV in UTF-8; alerts/local_rights/row.schema.json says what a row is.")],
    by: Annotated[str, typer.Option("--by", help="Who says it is so; without it, who gives this command.")] = "",
) -> None:
    """Load what a source says of rights in allies' markets, in the place of what it said before. The next run tells of it."""
    with opened() as ports:
        try:
            found = called.LOAD_RIGHTS.load()(ports, file, by)
        except called.FaultsError as why:
            for fault in why.faults:
                print(in_one_line(fault), file=sys.stderr)
            raise
    counts = f"{found.new} new, {found.changed} changed, {found.gone} gone, {found.same} as before"
    print(in_one_line(f"{found.source}: {counts}"))
    if found.contradictions:
        print(f"{found.contradictions} contradict each other: crossmarket issues")


@rights.command("show")
def show(
    ally: Annotated[str | None, typer.Option("--ally", help="Only of this market, by code: JP.")] = None,
    right: Annotated[str | None, typer.Option("--right", help='Only for this right of ours: "US patent 9,113,703".')] = None,
) -> None:
    """Show what is said of local rights, and for which orders each counts."""
    with opened() as ports:
        lines = called.SHOW_RIGHTS.load()(ports, ally, right)
    _print(lines, "nothing is said of any")


@rights.command("log")
def log() -> None:
    """Show who loaded what, and who let which alert go."""
    with opened() as ports:
        lines = called.LOG_OF_RIGHTS.load()(ports)
    _print(lines, "nothing was loaded yet")


@app.command()
def release(
    alert: Annotated[str | None, typer.Argument(help="The alert that waits; without it, those that wait are shown.")] = None,
    by: Annotated[str, typer.Option("--by", help="Who lets it go: another person than who had its local rights loaded.")] = "",
) -> None:
    """Let an alert go that says what officers may do, and waits for a second person."""
    if by and not alert:
        raise UsageError("release --by: say which alert; crossmarket release shows those that wait")
    with opened() as ports:
        if alert is None:
            _print(called.WAITING_ALERTS.load()(ports), "no alert waits for a second person")
            return
        print(in_one_line(called.RELEASE.load()(ports, alert, by)))


def _print(lines: list[str], nothing: str) -> None:
    for line in lines:
        print(in_one_line(line))
    if not lines:
        print(nothing)
