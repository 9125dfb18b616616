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
from pipeline.flow.recipients import Word
from pipeline.flow.worker import process
from pipeline.shown.visible import in_one_line
from pipeline.submissions.faults import FaultyFile
from pipeline.submissions.parsing import LARGEST
from pipeline.submissions.signing import from_pem, sign
from pipeline.submissions.template import schema as schema_of
from pipeline.submissions.template import template as template_of

KeyOption = Annotated[Path, typer.Option("--key", help="Your private key, as crossmarket officers new-key made it.")]
IdArgument = Annotated[str, typer.Argument(metavar="ID", help="Of the submission, as crossmarket submissions has it.")]
HashArgument = Annotated[str, typer.Argument(metavar="HASH", help="Of what waits, as crossmarket submissions has it.")]
BecauseOption = Annotated[str, typer.Option("--because", help="Why, in words for those who were told.")]
FileArgument = Annotated[Path, typer.Argument(help="A file that ends with .toml, .json or .csv.")]


@app.command()
def submit(
    file: Annotated[Path | None, typer.Argument(help="A file that ends with .toml, .json or .csv.")] = None,
    key: Annotated[Path | None, typer.Option("--key", help="Your private key.")] = None,
    template: Annotated[bool, typer.Option("--template", help="Print a file to fill in, and do nothing.")] = False,
    schema: Annotated[bool, typer.Option("--schema", help="Print the JSON Schema of such a file, and do nothing.")] = False,
) -> None:
    """Submit a product for your authority. It waits until a second person of your authority confirms it."""
    if template or schema:
        print(template_of() if template else schema_of(), end="")
        return
    if file is None or key is None:
        raise UsageError("submit: name a file and --key FILE; crossmarket submit --template prints a file to fill in")
    _send(f"{submitting.SUBMIT}?form={_form(file)}", _read(file), key)


@app.command()
def confirm(id_: IdArgument, digest: HashArgument, key: KeyOption) -> None:
    """Confirm what another person of your authority said, which you name by its hash. Then it goes on."""
    _send(f"/submissions/{id_}/confirm", digest.encode(), key, goes_on=True)


@app.command()
def drop(id_: IdArgument, digest: HashArgument, key: KeyOption) -> None:
    """Drop what waits for a second person: nothing of it leaves."""
    _send(f"/submissions/{id_}/drop", digest.encode(), key)


@app.command()
def correct(id_: IdArgument, file: FileArgument, key: KeyOption) -> None:
    """Say anew, whole, what a submission is. A second person confirms it; then those who were told hear what changed."""
    _send(f"/submissions/{id_}/correct?form={_form(file)}", _read(file), key)


@app.command()
def narrow(
    id_: IdArgument,
    key: KeyOption,
    because: BecauseOption,
    party: Annotated[list[str] | None, typer.Option("--party", help="A respondent that is out, by the name submitted.")] = None,
    right: Annotated[list[str] | None, typer.Option("--right", help="A right that is out, by its number.")] = None,
    article: Annotated[list[str] | None, typer.Option("--article", help="A model or article that is outside.")] = None,
) -> None:
    """Say what of a submission is out. A second person confirms it; then those who were told hear it."""
    said = {"because": because, "parties": party or [], "rights": right or [], "articles": article or []}
    _send(f"/submissions/{id_}/narrow", json.dumps(said, ensure_ascii=False).encode(), key)


@app.command()
def withdraw(id_: IdArgument, key: KeyOption, because: BecauseOption) -> None:
    """Take a submission back, whole. One that nobody confirmed is gone at once; else a second person confirms it."""
    _send(f"/submissions/{id_}/withdraw", json.dumps({"because": because, "whole": True}, ensure_ascii=False).encode(), key)


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


def _send(target: str, body: bytes, key: Path, *, goes_on: bool = False) -> None:
    """By the gate that lets in requests over HTTP, signed as those are."""
    private = from_pem(_read(key))
    with opened(by_allies=True) as ports:
        request = sign(private, "POST", target, body, at=ports.clock.now(), nonce=secrets.token_urlsafe(24))
        try:
            outcome = submitting.receive(ports, request)
        except FaultyFile as why:
            for fault in why.faults:
                print(in_one_line(str(fault)), file=sys.stderr)
            raise UsageError(f"{len(why.faults)} faults; nothing was kept" if len(why.faults) > 1 else "nothing was kept") from why
        if goes_on:
            process(ports)
    print(in_one_line(outcome.said))
