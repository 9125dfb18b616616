"""Looking at what there is: `export`, `show`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli import export as exporting
from pipeline.cli.app import AsOfOption, app, opened
from pipeline.cli.reader import AsOption, reader_of
from pipeline.cli.show import show_record
from pipeline.database.kinds import KINDS
from pipeline.errors import UsageError


@app.command()
def export(
    kind: Annotated[str, typer.Argument(help=" | ".join(KINDS))],
    format: Annotated[str, typer.Option(help="jsonl or csv")] = "jsonl",  # noqa: A002 - the option's name
    output: Annotated[Path | None, typer.Option(help="A file in place of standard output.")] = None,
    as_of: AsOfOption = None,
    as_ally: AsOption = None,
) -> None:
    """Everything of one kind, as data."""
    if kind not in KINDS:
        raise UsageError(f"export {kind}: unknown kind; known: {', '.join(KINDS)}")
    writers = {"jsonl": exporting.as_jsonl, "csv": exporting.as_csv}
    if format not in writers:
        raise UsageError(f"--format {format}: unknown format; known: {', '.join(writers)}")
    with opened(as_of, by_allies=True) as ports:
        lines = writers[format](kind, exporting.rows(ports, kind, reader_of(ports, as_ally)))
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
def show(
    id: Annotated[str, typer.Argument(help="Of any record, or a document, order or case number.")],  # noqa: A002
    as_ally: AsOption = None,
) -> None:
    """One record with the quotes behind its facts, and those that hang on it."""
    with opened(by_allies=True) as ports:
        for line in show_record(ports, id, reader_of(ports, as_ally)):
            print(line)
