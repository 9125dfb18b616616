"""Officers of allied authorities and their signing keys: `officers new-key | register | revoke | list`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.app import app, opened
from pipeline.errors import UsageError
from pipeline.flow import officers as said
from pipeline.flow.recipients import Word
from pipeline.shown.visible import in_one_line
from pipeline.submissions.signing import key_id, new_key, public_of, to_pem

officers = typer.Typer(no_args_is_help=True, help="Officers who submit products for their authorities, and their signing keys.")
app.add_typer(officers, name="officers")

ByOption = Annotated[str, typer.Option("--by", help="The administrator of the authority's contact point, by name.")]
BecauseOption = Annotated[str, typer.Option("--because", help="Why, and how that is known; kept in the audit log.")]


@officers.command("new-key")
def make_key(out: Annotated[Path, typer.Option("--out", help="A new file for the private key.")]) -> None:
    """Make a signing key (Ed25519), and say the public key that the administrator registers."""
    private = new_key()
    try:
        with os.fdopen(os.open(out, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(to_pem(private))
    except OSError as why:
        raise UsageError(f"--out {out}: {why.strerror}; name a file that is not there yet") from why
    print(in_one_line(f"private key: {out}"))
    print(f"public key {public_of(private)}, id {key_id(public_of(private))}")


@officers.command()
def register(
    ally: Annotated[str, typer.Argument(help="The officer's authority, by its ally's code: JP.")],
    name: Annotated[str, typer.Argument(help="The officer, by name, in full.")],
    public_key: Annotated[str, typer.Option("--public-key", help="64 hexadecimal digits, as new-key said.")],
    by: ByOption,
    because: BecauseOption,
) -> None:
    """Register an officer's key. A person may have several, and is one person with all of them."""
    with opened() as ports:
        one, key, new = said.register(ports, ally, name, public_key, Word(by, because))
    print(in_one_line(f"{one.ally}: {one.name} {'is registered' if new else 'was known'}; key {key.id} signs for this person"))


@officers.command()
def revoke(
    key: Annotated[str, typer.Argument(help="The key's id, as officers list has it.")], by: ByOption, because: BecauseOption
) -> None:
    """Revoke a key: from now on nothing is signed with it."""
    with opened() as ports:
        found = said.revoke(ports, key, Word(by, because))
    print(f"key {found.id} is revoked")


@officers.command("list")
def listed(ally: Annotated[str | None, typer.Argument(help="Only of this authority, by its ally's code.")] = None) -> None:
    """List officers with their keys, also those that were revoked."""
    with opened() as ports:
        found = list(said.lines(ports, ally))
    for line in found or ["no officer is registered"]:
        print(in_one_line(line))
