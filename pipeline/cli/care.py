"""What operations staff and those who decide do: `issues`, `join`, `doctor`, `backup`, `restore`, `reindex`."""

from __future__ import annotations

from typing import Annotated

import typer

from pipeline import joining
from pipeline.cli.app import app, opened
from pipeline.console import print_issues
from pipeline.database import flow
from pipeline.database import records as r
from pipeline.errors import UsageError
from pipeline.wiring import Ports
from pipeline.worker import relay


@app.command()
def join(
    id: Annotated[str, typer.Argument(help="Of the issue that proposes it; with --undo, of the provisional case.")],  # noqa: A002
    refuse: Annotated[bool, typer.Option("--refuse", help="They are two: do not propose it again.")] = False,
    undo: Annotated[bool, typer.Option("--undo", help="Take back a join that was accepted.")] = False,
) -> None:
    """Say that two cases are one, or two. The next run tells those whom it concerns."""
    if refuse and undo:
        raise UsageError("join: --refuse and --undo say two things; give one of them")
    with opened() as ports:
        if undo:
            print(f"{id} stands by itself again, apart from {joining.undo(ports, id)}")
            return
        if refuse:
            print("{} and {} stay two".format(*joining.refuse(ports, id)))
            return
        provisional, target = joining.accept(ports, id)
        print(f"{provisional} is {target} from now on; crossmarket join --undo {provisional} takes it back")


@app.command()
def issues(
    accept: Annotated[str | None, typer.Option(help="Accept this issue: it no longer makes runs incomplete.")] = None,
    replay: Annotated[str | None, typer.Option(help="Let the message of this issue (or all) be worked on once more.")] = None,
    all_: Annotated[bool, typer.Option("--all", help="Also those that are accepted or repaired.")] = False,
) -> None:
    """What could not be looked at or understood, with reason and repair."""
    if accept and replay:
        raise UsageError("issues: --accept and --replay say two things; give one of them")
    with opened() as ports:
        if replay:
            print(f"{_replay(ports, replay)} messages are on the bus again; crossmarket process (or its service) works on them")
            return
        if accept is None:
            with ports.database.reading() as connection:
                print_issues(r.issues(connection, None if all_ else "open"))
            return
        with ports.database.transaction() as connection:
            issue = r.accept_issue(connection, accept)
        if issue is None:
            raise UsageError(f"--accept {accept}: no such issue; crossmarket issues lists them")
        print(f"accepted {issue.id}: {issue.reason}")


def _replay(ports: Ports, issue_id: str) -> int:
    """Puts buried messages back onto the bus; returns how many. Raises UsageError if that issue has none."""
    with ports.database.transaction() as connection:
        ids = flow.buried(connection) if issue_id == "all" else [issue_id]
        found = flow.exhume(connection, ids)
        if not found and issue_id != "all":
            raise UsageError(f"--replay {issue_id}: no message was buried with this issue; crossmarket issues lists them")
        for id_ in found:
            r.repair_issue(connection, id_)
    relay(ports)
    return len(found)
