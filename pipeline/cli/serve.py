"""`serve`: what officers and their systems reach over HTTP."""

from __future__ import annotations

from typing import Annotated

import typer

from pipeline.cli.app import LogFormatOption, app, opened, service


@app.command()
def serve(
    host: Annotated[str, typer.Option("--host", help="Off loopback only with a certificate or a proxy.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", help="0: any that is free.", min=0, max=65535)] = 8490,
    log_format: LogFormatOption = None,
) -> None:
    """Take signed submissions (POST /submit) and say whether it is well (GET /health), until SIGTERM."""
    from pipeline.web import server  # no other command needs it

    with opened() as ports, service(ports, "serve", log_format) as (stop, pulse):
        server.serve(ports, host, port, stop, pulse)
