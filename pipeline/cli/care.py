"""What operations staff and those who decide do: `issues`, `join`, `doctor`, `backup`, `restore`, `reindex`."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import Annotated

import typer

from pipeline.care import backup as saving
from pipeline.care import clock_set_right as setting_right
from pipeline.care import doctor as examining
from pipeline.care.backup_file import drop_old
from pipeline.cli.app import NOT_COMPLETE, app, opened, opened_to_work, watched
from pipeline.cli.console import print_issues
from pipeline.clock import clock_at
from pipeline.database import flow
from pipeline.database.issues import accept_issue, issues_of_status, repair_issue
from pipeline.errors import UsageError
from pipeline.flow import indexing, joining
from pipeline.flow.heartbeat import is_alive
from pipeline.flow.worker import relay
from pipeline.progress import quiet
from pipeline.settings import load
from pipeline.wiring import Ports, must_be_there


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
                print_issues(issues_of_status(connection, None if all_ else "open"))
            return
        with ports.database.transaction() as connection:
            issue = accept_issue(connection, accept)
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
            repair_issue(connection, id_)
    relay(ports)
    return len(found)


@app.command()
def doctor(
    create: Annotated[bool, typer.Option("--create", help="Make what is missing: topics, indices.")] = False,
    alive: Annotated[bool, typer.Option("--alive", help="Only say whether a service of this host is alive.")] = False,
    thorough: Annotated[bool, typer.Option("--thorough", help="Also read every record and every archived body.")] = False,
    clock_is_right: Annotated[
        bool, typer.Option("--clock-is-right", help="Say that it is: takes back what one that ran ahead left; kept with your name.")
    ] = False,
) -> None:
    """What is wrong, and the repair. Ends with 3 if anything is; with --create only if servers or files are not as they must be."""
    settings = load()
    if clock_is_right:
        with opened() as ports:
            for done in setting_right.clock_is_right(ports):
                print(done)
        return
    if alive:
        if not is_alive(settings.home):
            print("no service on this host went round within the last minute")
            raise typer.Exit(1)
        print("alive")
        return
    if not create:
        must_be_there(settings.url("database"))
    wrong = 0
    with watched(settings, "doctor") if thorough else nullcontext(quiet) as notify:
        for finding in examining.examine(settings, clock_at(settings.now), create=create, thorough=thorough, notify=notify):
            wrong += len(finding.troubles) if finding.of_port or not create else 0
            _print(finding)
    if not thorough:
        print(
            "not looked at: whether each record and each archived body is as it was put; crossmarket doctor --thorough reads them"
        )
    well = "all is well" if thorough else "what was looked at is well"
    print(f"{wrong} things are wrong" if wrong else well)
    if wrong:
        raise typer.Exit(NOT_COMPLETE)


def _print(finding: examining.Check) -> None:
    print(
        f"{'TROUBLE' if finding.troubles else 'ok     '}  {finding.what}{f': {finding.note}' if finding.note else ''}", flush=True
    )
    for made in finding.made:
        print(f"         made: {made}")
    for trouble in finding.troubles:
        print(f"         wrong:  {trouble.what}")
        print(f"         repair: {'crossmarket doctor --create' if trouble.creatable else trouble.repair}")


@app.command()
def reindex() -> None:
    """Make the search index anew from the database. Until it is done the old one answers."""
    with opened() as ports:
        print(f"{indexing.reindex(ports)} entries are indexed")


@app.command()
def backup(
    file: Annotated[
        Path, typer.Argument(help="The file to write (crossmarket.tar.gz), or a folder: then it is named by the time.")
    ],
    without_archive: Annotated[bool, typer.Option("--without-archive", help="Leave the archive's files out.")] = False,
    keep: Annotated[
        int | None, typer.Option(help="In a folder: afterwards delete all but so many of those named by time.", min=1)
    ] = None,
) -> None:
    """Write everything into one file, while all goes on: the rows and the archive. Ends with 3 if archived bytes are damaged."""
    if keep and not file.is_dir():
        raise UsageError(f"backup {file} --keep {keep}: old backups are deleted in a folder that is there; name one")
    with opened() as ports, watched(ports.settings, "backup") as notify:
        written = saving.backup(ports, file, with_archive=not without_archive, notify=notify)
    print(f"{written.file}: " + ", ".join(f"{n} {name}" for name, n in written.rows.items() if n))
    for sentence in written.damage[:10]:
        print(f"damaged: {sentence}")
    if written.damage:
        print(f"{len(written.damage)} archived bodies are damaged and are so in the backup too; no older backup was deleted")
        raise typer.Exit(NOT_COMPLETE)
    for old in drop_old(file, keep) if keep else ():
        print(f"deleted: {old}")


@app.command()
def restore(file: Annotated[Path, typer.Argument(help="A file that crossmarket backup wrote.")]) -> None:
    """Put a backup into an empty database, of whatever kind, and its archive into ours."""
    with opened_to_work() as ports, watched(ports.settings, "restore") as notify:
        counts = saving.restore(ports, file, notify=notify)
    print(f"{file}: " + ", ".join(f"{n} {name}" for name, n in counts.items()))
    print("next: crossmarket process · crossmarket reindex · crossmarket doctor")
