"""National submissions: `submit`, `confirm`, `drop`, `correct`, `narrow`, `withdraw`, `submissions`, `forget`."""

from __future__ import annotations

import json
import secrets
import sys
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.app import app, opened
from pipeline.cli.reader import reader_of
from pipeline.errors import UsageError
from pipeline.flow import forgetting, submissions_shown, submitting
from pipeline.flow.gate import NotLetIn
from pipeline.flow.recipients import Word
from pipeline.flow.worker import process
from pipeline.settings import load
from pipeline.shown.visible import in_one_line
from pipeline.submissions.faults import FaultyFile
from pipeline.submissions.parsing import LARGEST
from pipeline.submissions.saying import NOTHING_KEPT, Refused, said
from pipeline.submissions.signing import from_pem, sign
from pipeline.submissions.spoken import Spoken, best_of, spoken
from pipeline.submissions.template import schema as schema_of
from pipeline.submissions.template import template as template_of

KeyOption = Annotated[Path, typer.Option("--key", help="Your private key, as crossmarket officers new-key made it.")]
IdArgument = Annotated[str, typer.Argument(metavar="ID", help="Of the submission, as crossmarket submissions has it.")]
HashArgument = Annotated[str, typer.Argument(metavar="HASH", help="Of what waits, as crossmarket submissions has it.")]
BecauseOption = Annotated[str, typer.Option("--because", help="Why, in words for those who were told.")]
LanguageOption = Annotated[
    str, typer.Option("--language", metavar="TAG", help="In which it answers: de, zh-Hant; else CROSSMARKET_LANGUAGE, or English.")
]
FileArgument = Annotated[Path, typer.Argument(help="A file that ends with .toml, .json or .csv.")]


@app.command()
def submit(
    file: Annotated[Path | None, typer.Argument(help="A file that ends with .toml, .json or .csv.")] = None,
    key: Annotated[Path | None, typer.Option("--key", help="Your private key.")] = None,
    template: Annotated[bool, typer.Option("--template", help="Print a file to fill in, and do nothing.")] = False,
    schema: Annotated[bool, typer.Option("--schema", help="Print the JSON Schema of such a file, and do nothing.")] = False,
    language: LanguageOption = "",
) -> None:
    """Submit a product for your authority. It waits until a second person of your authority confirms it."""
    if template or schema:
        say = _spoken(language)
        print(template_of(say) if template else schema_of(say), end="")
        return
    if file is None or key is None:
        raise UsageError("submit: name a file and --key FILE; crossmarket submit --template prints a file to fill in")
    _send(f"{submitting.SUBMIT}?form={_form(file)}", _read(file), key, language)


@app.command()
def confirm(id_: IdArgument, digest: HashArgument, key: KeyOption, language: LanguageOption = "") -> None:
    """Confirm what another person of your authority said, which you name by its hash. Then it goes on."""
    _send(f"/submissions/{id_}/confirm", digest.encode(), key, language, goes_on=True)


@app.command()
def drop(id_: IdArgument, digest: HashArgument, key: KeyOption, language: LanguageOption = "") -> None:
    """Drop what waits for a second person: nothing of it leaves."""
    _send(f"/submissions/{id_}/drop", digest.encode(), key, language)


@app.command()
def correct(id_: IdArgument, file: FileArgument, key: KeyOption, language: LanguageOption = "") -> None:
    """Say anew, whole, what a submission is. A second person confirms it; then those who were told hear what changed."""
    _send(f"/submissions/{id_}/correct?form={_form(file)}", _read(file), key, language)


@app.command()
def narrow(
    id_: IdArgument,
    key: KeyOption,
    because: BecauseOption,
    party: Annotated[list[str] | None, typer.Option("--party", help="A respondent that is out, by the name submitted.")] = None,
    right: Annotated[list[str] | None, typer.Option("--right", help="A right that is out, by its number.")] = None,
    article: Annotated[list[str] | None, typer.Option("--article", help="A model or article that is outside.")] = None,
    language: LanguageOption = "",
) -> None:
    """Say what of a submission is out. A second person confirms it; then those who were told hear it."""
    body = {"because": because, "parties": party or [], "rights": right or [], "articles": article or []}
    _send(f"/submissions/{id_}/narrow", json.dumps(body, ensure_ascii=False).encode(), key, language)


@app.command()
def withdraw(id_: IdArgument, key: KeyOption, because: BecauseOption, language: LanguageOption = "") -> None:
    """Take a submission back, whole. One that nobody confirmed is gone at once; else a second person confirms it."""
    body = {"because": because, "whole": True}
    _send(f"/submissions/{id_}/withdraw", json.dumps(body, ensure_ascii=False).encode(), key, language)


@app.command()
def submissions(
    id_: Annotated[str | None, typer.Argument(metavar="[ID]", help="Show this one, with what waits, word for word.")] = None,
    ally: Annotated[str | None, typer.Option("--ally", help="Only of this authority, by its ally's code.")] = None,
) -> None:
    """List national submissions, and what waits for a second person."""
    with opened(by_allies=True) as ports:
        found = list(submissions_shown.lines(ports, id_, reader_of(ports, ally, "--ally")))
    for line in found or ["nothing was submitted"]:
        print(in_one_line(line))


@app.command()
def forget(
    named: Annotated[str, typer.Argument(metavar="SUBMISSION|PERSON", help="Its id, or a natural person's name.")] = "",
    by: Annotated[str, typer.Option("--by", help="Who decides so, by name.")] = "",
    because: Annotated[str, typer.Option("--because", help="Why; it is kept, with the hashes of what is gone.")] = "",
) -> None:
    """Take a submission that is over out of archive and database, bytes and all. Without a name: which are kept too long."""
    with opened() as ports:
        found = forgetting.forget(ports, named, Word(by, because)) if named else forgetting.due(ports)
    for line in found or ["no submission is kept longer than its authority says"]:
        print(in_one_line(line))


def _form(file: Path) -> str:
    return file.suffix.removeprefix(".").lower()


def _read(file: Path, most: int = LARGEST) -> bytes:
    try:
        with file.open("rb") as opened_file:
            return opened_file.read(most + 1)
    except OSError as why:
        raise UsageError(f"{file} cannot be read: {why.strerror}") from why


def _spoken(language: str) -> Spoken:
    """The language asked for, or that of the settings. Raises UsageError for one that is not spoken."""
    return spoken(language) if language else best_of(load().language)


def _send(target: str, body: bytes, key: Path, language: str, *, goes_on: bool = False) -> None:
    """By the gate that lets in requests over HTTP, signed as those are."""
    say, private = _spoken(language), from_pem(_read(key))
    with opened(by_allies=True) as ports:
        request = sign(private, "POST", target, body, at=ports.clock.now(), nonce=secrets.token_urlsafe(24))
        try:
            outcome = submitting.receive(ports, request)
        except FaultyFile as why:
            for fault in why.faults:
                print(in_one_line(say(fault.said)), file=sys.stderr)
            several = said("{n} faults; nothing was kept", n=len(why.faults))
            raise UsageError(say(several if len(why.faults) > 1 else NOTHING_KEPT)) from why
        except (Refused, NotLetIn) as why:
            raise UsageError(say(why.said)) from why
        if goes_on:
            process(ports)
    print(in_one_line(say(outcome.said)))
