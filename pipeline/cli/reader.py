"""As whom somebody looks: who runs the installation sees all, an ally what he may."""

from __future__ import annotations

from typing import Annotated

import typer

from pipeline.errors import UsageError
from pipeline.flow.recipients import code_of
from pipeline.search.port import Seen
from pipeline.wiring import Ports

AsOption = Annotated[
    str | None,
    typer.Option("--as", metavar="ALLY", help="As this ally may see it, by code (JP). Without it: all, as who runs this does."),
]


def reader_of(ports: Ports, named: str | None, option: str = "--as") -> str | None:
    """The ally as whom somebody looks; None is who runs the installation.

    Raises UsageError for what is no ally, and for another than the one to whom the installation is bound (`CROSSMARKET_READER`).
    """
    bound, asked = ports.settings.reader, code_of(named) if named else None
    if bound and asked and asked != bound:
        raise UsageError(f"{option} {named}: this installation looks as {bound} (CROSSMARKET_READER), and as nobody else")
    return asked or bound


def seen_as(ports: Ports, reader: str | None) -> Seen:
    """The search as a reader may see it."""
    return ports.search.seen_by(reader) if reader else ports.search
