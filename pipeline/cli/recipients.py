"""Whom allies are reached by: `recipients list | add | import | check | hand-over`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.app import NOT_COMPLETE, app, opened
from pipeline.flow import called, recipients_check
from pipeline.flow import recipients as said
from pipeline.records import Rate
from pipeline.shown.visible import in_one_line

recipients = typer.Typer(no_args_is_help=True, help="Contact points of allies: mailboxes, telephone, rate, filters.")
app.add_typer(recipients, name="recipients")

AllyArgument = Annotated[str, typer.Argument(help="The ally, by code: JP.")]
ByOption = Annotated[str, typer.Option("--by", help="Who decides so: the contact point's administrator, by name.")]
BecauseOption = Annotated[str, typer.Option("--because", help="Why, and how that is known; kept in the audit log.")]


@recipients.command("list")
def show(
    ally: Annotated[list[str] | None, typer.Argument(help="Only these, by code: JP.")] = None,
    log: Annotated[bool, typer.Option("--log", help="With what was decided of each, by whom and why.")] = False,
) -> None:
    """Each ally's contact point: who decides there, telephone, mailboxes and how each was verified, rate, filter."""
    with opened() as ports:
        _say(recipients_check.shown(ports, [said.code_of(code) for code in ally or ()], log=log))


@recipients.command()
def add(
    ally: AllyArgument,
    address: Annotated[str, typer.Argument(help="The mailbox; one that is there already stays.")],
    by: ByOption,
    because: BecauseOption,
    verified: Annotated[bool, typer.Option("--verified", help="Somebody there reads it; --because: how that is known.")] = False,
    administrator: Annotated[str | None, typer.Option("--administrator", help="Who decides there, by name.")] = None,
    administrator_mailbox: Annotated[
        str | None, typer.Option("--administrator-mailbox", help="Where he is told what becomes of the contact point.")
    ] = None,
    telephone: Annotated[str | None, typer.Option("--telephone", help="For a recall that nobody confirms.")] = None,
    language: Annotated[str | None, typer.Option("--language", help="en, ja, zh-Hant …")] = None,
    time_zone: Annotated[str | None, typer.Option("--time-zone", help="Asia/Tokyo")] = None,
    rate: Annotated[Rate | None, typer.Option("--rate", help="How often what is no recall is told.")] = None,
    first_word: Annotated[
        bool | None, typer.Option("--first-word/--no-first-word", help="Of an order known by its title alone, at once.")
    ] = None,
) -> None:
    """Add a mailbox to an ally's contact point, or say more of one. Who is not verified is asked by mail, once a day at most."""
    given = {
        "administrator": administrator,
        "administrator_mailbox": administrator_mailbox,
        "telephone": telephone,
        "language": language,
        "time_zone": time_zone,
        "rate": rate,
        "first_word": first_word,
    }
    more = {name: value for name, value in given.items() if value is not None}
    with opened() as ports:
        _say(said.add(ports, ally, address, said.Word(by, because), verified=verified, more=more) or ["nothing that was not known"])
        if not verified:
            print(called.ASK_TO_VERIFY.load()(ports, said.code_of(ally), address))


@recipients.command("import")
def import_file(
    file: Annotated[Path, typer.Argument(help="TOML, a table an ally: [JP] mailboxes = […], and [JP.filter].")],
    by: ByOption,
    because: BecauseOption,
    verified: Annotated[bool, typer.Option("--verified", help="All of its mailboxes: --because says how that is known.")] = False,
) -> None:
    """Put the contact points of a file in the place of what was said of these allies. Twice is as good as once."""
    with opened() as ports:
        _say(said.import_file(ports, file, said.Word(by, because), verified=verified))


@recipients.command()
def check() -> None:
    """What is missing from contact points, and what their filters do: one that can never fire is named (exit code 3)."""
    with opened() as ports:
        found = recipients_check.check(ports)
    _say(found or ["nothing is missing, and no filter is set"])
    if recipients_check.can_never_fire(found):
        raise typer.Exit(NOT_COMPLETE)


@recipients.command("hand-over")
def hand_over(
    ally: AllyArgument,
    address: Annotated[str, typer.Argument(help="The mailbox that hears no more of what it was told.")],
    to: Annotated[str, typer.Option("--to", help="The mailbox that took over; it has to have been told the same.")],
    by: ByOption,
    because: BecauseOption,
) -> None:
    """The administrator confirms that another mailbox took over: the one that is removed then hears no more, no recall either."""
    with opened() as ports:
        _say(called.HAND_OVER.load()(ports, ally, address, to, said.Word(by, because)))


def _say(lines: Iterable[str]) -> None:
    for line in lines:
        print(in_one_line(line))
