"""What came back of the mails: `answers` takes it, `outcomes` counts it."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import Annotated

import typer

from pipeline.cli.app import LogFormatOption, app, opened, service, watched
from pipeline.cli.reader import AsOption, reader_of
from pipeline.clock import clock_at
from pipeline.database.answers import mail_that_came
from pipeline.errors import UsageError
from pipeline.flow import called
from pipeline.flow.outcomes import Outcome, outcomes
from pipeline.records import AnswerWord
from pipeline.settings import load
from pipeline.shown.visible import in_one_line
from pipeline.wiring import Ports


@app.command("answers")
def take_answers(
    mail: Annotated[str | None, typer.Option("--mail", help="Show this mail that came, as an issue names it; take none.")] = None,
    count: Annotated[
        str | None, typer.Option("--count", help="Say that this mail, which a person had to read, counts; with --word and --by.")
    ] = None,
    word: Annotated[str, typer.Option("--word", help="What it says: " + ", ".join(AnswerWord) + ".")] = "",
    by: Annotated[str, typer.Option("--by", help="Who decides so: the contact point's administrator, by name.")] = "",
    make_key: Annotated[
        bool, typer.Option("--make-key", help="Make a key that signs references from now on; older ones are still believed.")
    ] = False,
    serve: Annotated[
        bool, typer.Option("--serve", help="Show the page on which mails are answered by a click, on 127.0.0.1, until SIGTERM.")
    ] = False,
    port: Annotated[int, typer.Option("--port", help="Of that page.", min=1, max=65535)] = 8480,
    log_format: LogFormatOption = None,
) -> None:
    """Take what officers answered, and what could not be delivered, out of the box that CROSSMARKET_INBOX names."""
    if sum((bool(mail), bool(count), make_key, serve)) > 1:
        raise UsageError("answers: --mail, --count, --make-key and --serve are different things; give one of them")
    if make_key:  # before the first run there is no home yet
        settings = load()
        print(called.MAKE_KEY.load()(settings, clock_at(settings.now).today()))
        return
    with opened() as ports:
        if serve:
            with service(ports, "answers", log_format) as (stop, pulse):
                called.SERVE_ANSWERS.load()(ports, port, stop, pulse)
            return
        if count:
            print(in_one_line(called.CONFIRM_ANSWER.load()(ports, count, word, by)))
            return
        if mail:
            _show(ports, mail)
            return
        with watched(ports.settings, "answers", log_format) as notify:
            became = called.TAKE_ANSWERS.load()(ports, notify)
        for fate, why in became:
            print(f"{fate}: {why}")
        counts = ", ".join(f"{fate} {n}" for fate, n in sorted(Counter(fate for fate, _ in became).items()))
        print(f"{len(became)} mails came back: {counts}" if became else "nothing came back")


def _show(ports: Ports, asked: str) -> None:
    with ports.database.reading() as connection:
        found = mail_that_came(connection, asked.strip().lower())
    if found is None:
        raise UsageError(f"--mail {asked}: no mail is kept whose SHA-256 begins so, or several are")
    print(f"SHA-256 {found.id}\narrived {found.arrived_at.isoformat()}\nbecame  {found.became or 'not worked on yet'}: {found.why}")
    print(f"about   {found.message or 'nothing that is known'}\n")
    print(found.raw.decode("utf-8", "replace").replace("\r\n", "\n"))


@app.command("outcomes")
def show_outcomes(as_ally: AsOption = None) -> None:
    """What allies answered, ally by ally: how many alerts were told and answered, what was found, and how soon."""
    with opened(by_allies=True) as ports, ports.database.reading() as connection:
        reader = reader_of(ports, as_ally)
        found = [outcome for outcome in outcomes(connection) if reader in (None, outcome.ally)]  # what others do is theirs
    for outcome in found:
        for line in _lines(outcome):
            print(in_one_line(line))
    if not found:
        print("nobody was told anything yet")


def _lines(outcome: Outcome) -> list[str]:
    words = ", ".join(f"{word} {outcome.words[word]}" for word in AnswerWord if word in outcome.words)
    median = outcome.median_to_act
    soon = f"{timedelta(seconds=median)} (median of {len(outcome.to_act)})" if median is not None else "not known: no HIT, no DONE"
    return [
        f"{outcome.ally}  {outcome.told} alerts told, {outcome.answered} answered{f': {words}' if words else ''}",
        f"    precision {outcome.precision}",
        f"    from the first mail to HIT or DONE {soon}",
    ]
