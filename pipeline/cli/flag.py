"""What a person says of one order: `flag end`."""

from __future__ import annotations

from typing import Annotated

import typer

from pipeline.cli.app import app, day, opened
from pipeline.errors import UsageError
from pipeline.flow import ending
from pipeline.shown.visible import in_one_line

orders = typer.Typer(no_args_is_help=True, help="Say what no document says of an order: that it ended.")
app.add_typer(orders, name="flag")


@orders.callback()
def of_an_order() -> None:
    """A group of commands, though it has one."""


@orders.command()
def end(
    id: Annotated[str, typer.Argument(help="Of the order, as crossmarket show has it.")],  # noqa: A002
    by: Annotated[str, typer.Option("--by", help="Who says it: a name that those told can ask for; at most 200 characters.")],
    because: Annotated[str, typer.Option("--because", help="Why, in words: they stand in the mails; at most 1,000 characters.")],
    on: Annotated[str | None, typer.Option("--on", help="The day from which it no longer stands (2026-01-31).")] = None,
    document: Annotated[str | None, typer.Option("--document", help="An address (https://…) where that may be read.")] = None,
    undo: Annotated[bool, typer.Option("--undo", help="Take it back, or a registry's end: it did not end.")] = False,
) -> None:
    """Say that an order has ended, or take that back. Kept with name and words; the next run tells those who were told of it."""
    if undo and on:
        raise UsageError("flag end: --on and --undo say two things; give one of them")
    said = ending.Said(by, because, document)
    with opened() as ports:
        if undo:
            print(f"{id} did not end on {ending.undo(ports, id, said)}; the next run tells those who heard that it had")
            return
        since = day(on, "--on")
        if since is None:
            raise UsageError("flag end: say from which day it no longer stands, with --on 2026-01-31")
        flag = ending.end(ports, id, since, said)
        who = in_one_line(said.by.strip())
        print(f"{flag.order_number or flag.id} has ended on {since}, says {who}; crossmarket flag end {id} --undo takes it back")
