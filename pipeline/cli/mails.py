"""The mails themselves: `mails` lists them, or writes a page that shows them as a mail program does."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.app import app, opened
from pipeline.errors import UsageError
from pipeline.flow import called
from pipeline.flow.called import MailsAsked
from pipeline.shown.visible import in_one_line


@app.command("mails")
def show_mails(
    ally: Annotated[str | None, typer.Option("--ally", help="Only to this market, by code: JP.")] = None,
    case: Annotated[str | None, typer.Option("--case", help="Only about this investigation or order, by number or id.")] = None,
    kind: Annotated[str | None, typer.Option("--kind", help="Only of this kind: NEW, CHANGE, PAUSED, STOP, LIST.")] = None,
    limit: Annotated[
        int, typer.Option("--limit", help="The newest, so many; a page has 500 at most.", min=1, max=10_000)
    ] = 200,
    page: Annotated[
        Path | None, typer.Option("--page", help="Write them into this file as one page for a browser, which needs no network.")
    ] = None,
) -> None:
    """Show the mails, newest first: to whom, of what, how far each is, and what was answered."""
    asked = MailsAsked(ally, case, kind, limit)
    with opened() as ports:
        if page is None:
            for line in called.LINES_OF_MAILS.load()(ports, asked):
                print(in_one_line(line))
            return
        html, what = called.PAGE_OF_MAILS.load()(ports, asked)
    try:
        page.write_text(html, encoding="utf-8")
    except OSError as why:
        raise UsageError(f"--page {page}: cannot be written: {why.strerror}") from why
    print(f"{what}\n{page.resolve().as_uri()}")
