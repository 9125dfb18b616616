"""Rulings of courts on orders: what waits for a person, and what persons say: `rulings`, `rulings apply`, `rulings refuse`."""

from __future__ import annotations

from typing import Annotated

import typer

from pipeline.cli.app import app, day, opened
from pipeline.errors import UsageError
from pipeline.flow import ruling as deciding
from pipeline.flow.ending import Said
from pipeline.fold.court_words import words_of
from pipeline.records import HeldRuling
from pipeline.shown.visible import in_one_line

rulings = typer.Typer(invoke_without_command=True, help="Rulings of courts on orders that stand: what they do, a person says.")
app.add_typer(rulings, name="rulings")

_Id = Annotated[str, typer.Argument(help="Of the ruling, as crossmarket rulings has it.")]
_By = Annotated[str, typer.Option("--by", help="Who says it: a name that those told can ask for; at most 200 characters.")]
_Undo = Annotated[bool, typer.Option("--undo", help="Take back what was said of it.")]


@rulings.callback()
def listed(
    context: typer.Context,
    all_of_them: Annotated[bool, typer.Option("--all", help="Also those that were applied or refused.")] = False,
) -> None:
    """List the rulings that wait for a person, the oldest first, with quote, order and proposed effect."""
    if context.invoked_subcommand:
        return
    with opened() as ports:
        found = list(deciding.lines(ports, all_of_them=all_of_them))
    for line in found or ["no ruling waits for a person"]:
        print(in_one_line(line))


@rulings.command("apply")
def apply(
    id: _Id,  # noqa: A002
    by: _By,
    because: Annotated[str, typer.Option("--because", help="Why, in words; without it, what the court did.")] = "",
    chosen: Annotated[
        str | None, typer.Option("--as", help="What it does: reversed, vacated, suspended or reinstated; without it, as proposed.")
    ] = None,
    right: Annotated[
        list[str] | None, typer.Option("--right", help="With --as: only for this right, by number; may be given several times.")
    ] = None,
    on: Annotated[str | None, typer.Option("--on", help="From which day it holds; without it, that of the ruling.")] = None,
    document: Annotated[str | None, typer.Option("--document", help="An address (https://…) where that may be read.")] = None,
    undo: _Undo = False,
) -> None:
    """Say that a ruling does something to its order. Kept with name and words; the next run tells those who were told of it."""
    with opened() as ports:
        if undo:
            if chosen or right or on:
                raise UsageError("rulings apply: --undo takes back what was said; give it alone")
            _say(deciding.undo(ports, id, Said(by, because or "taken back", document)), by)
            return
        choice = deciding.Chosen(chosen, tuple(right or ()), day(on, "--on"))
        _say(deciding.apply(ports, id, Said(by, because, document), choice), by)


@rulings.command("refuse")
def refuse(
    ids: Annotated[list[str], typer.Argument(metavar="ID...", help="Of the rulings, as crossmarket rulings has them.")],
    by: _By,
    because: Annotated[str, typer.Option("--because", help="Why it does nothing to the order; at most 1,000 characters.")],
    undo: _Undo = False,
) -> None:
    """Say that rulings do nothing to their orders: these stand as before, and the next run tells so."""
    with opened() as ports:
        for one in dict.fromkeys(ids):
            _say((deciding.undo if undo else deciding.refuse)(ports, one, Said(by, because)), by)


def _say(one: HeldRuling, by: str) -> None:
    order, who = one.order_number or one.flag_id, in_one_line(by.strip())
    said = {
        "applied": f"{order}: {words_of(one.effects)} from {one.on} on, says {who}; the next run tells it",
        "second": f"{order}: {words_of(one.effects)}, says {who}; a second person is waited for",
        "refused": f"{order}: the ruling does nothing to it, says {who}; the next run tells it",
        "open": f"{order}: what was said is taken back; the ruling waits for a person",
    }
    print(in_one_line(said[one.status]))
