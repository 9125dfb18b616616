"""The main job and its three parts: `run`, `crawl`, `process`, `send`, each once or as a service."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pipeline import wiring
from pipeline.cli.app import (
    AnnounceOption,
    AsOfOption,
    EvenLiveOption,
    FirstOption,
    FollowOption,
    LogFormatOption,
    SinceOption,
    SourceOption,
    app,
    day,
    end,
    opened_to_work,
    service,
    watched,
)
from pipeline.errors import UsageError
from pipeline.flow import called, holding
from pipeline.flow import run as running
from pipeline.flow import services as following
from pipeline.flow.indexing import INDEX
from pipeline.flow.meanwhile import reading_meanwhile
from pipeline.flow.stages import STAGES
from pipeline.flow.worker import process as process_all
from pipeline.settings import Settings
from pipeline.shown.addresses import without_secrets
from pipeline.wiring import Ports

ALL_STAGES = {stage.name: stage for stage in (*STAGES, INDEX)}


@app.command()
def run(
    source: SourceOption = None,
    since: SinceOption = None,
    replay: Annotated[Path | None, typer.Option(help="Read this archive in place of the network.")] = None,
    announce: AnnounceOption = False,
    first: FirstOption = False,
    as_of: AsOfOption = None,
    even_live: EvenLiveOption = False,
    follow: FollowOption = False,
    log_format: LogFormatOption = None,
) -> None:
    """The main job: crawl, process, decide, deliver. Ends with a table that says complete or not complete."""
    from_day = day(since)
    if replay and not replay.is_dir():
        raise UsageError(f"--replay {replay}: no such folder")
    if replay and follow:
        raise UsageError("--replay --follow: an archive does not grow; leave one of them out")
    if follow:
        with opened_to_work(as_of, even_live=even_live) as ports, service(ports, "run", log_format) as (stop, pulse):
            _first(ports, first)
            following.follow_run(ports, stop, pulse, sources=source or (), since=from_day, announce=announce)
        return
    with (
        reading_meanwhile() as meanwhile,
        opened_to_work(as_of, even_live=even_live) as ports,
        watched(ports.settings, "run", log_format) as notify,
    ):
        _first(ports, first)
        archive = wiring.open_archive(f"dir:///{replay.resolve()}?mode=ro") if replay else None
        summary = running.run(
            ports,
            sources=source or (),
            since=from_day,
            replay=archive,
            announce=announce,
            meanwhile=meanwhile,
            notify=notify,
        )
        if archive:
            archive.close()
    end(ports, summary, _next_steps)


def _first(ports: Ports, given: bool) -> None:
    if given:
        holding.call_it_first(ports)


def _next_steps(settings: Settings) -> list[str]:
    return [
        f"mails: {without_secrets(settings.url('mail')).removeprefix('dir:///')}",
        "next: crossmarket export flags · crossmarket search WORDS · crossmarket show ID · crossmarket issues",
    ]


@app.command()
def crawl(
    source: SourceOption = None,
    since: SinceOption = None,
    as_of: AsOfOption = None,
    even_live: EvenLiveOption = False,
    follow: FollowOption = False,
    log_format: LogFormatOption = None,
) -> None:
    """Only the crawl: fetch what is new and put it onto the bus."""
    from_day = day(since)
    if follow:
        with opened_to_work(as_of, even_live=even_live) as ports, service(ports, "crawl", log_format) as (stop, pulse):
            called.FOLLOW.load()(ports, stop, pulse, sources=source or (), since=from_day)
        return
    with opened_to_work(as_of, even_live=even_live) as ports, watched(ports.settings, "crawl", log_format) as notify:
        summary = running.Summary(sources=called.CRAWL.load()(ports, sources=source or (), since=from_day, notify=notify))
        running.settle(ports, summary)
    end(ports, summary)


@app.command()
def process(
    stage: Annotated[list[str] | None, typer.Option("--stage", help="Only this one: " + ", ".join(ALL_STAGES))] = None,
    as_of: AsOfOption = None,
    even_live: EvenLiveOption = False,
    follow: FollowOption = False,
    log_format: LogFormatOption = None,
) -> None:
    """Only what happens to documents on the bus: they are read, folded and (as a service) indexed."""
    unknown = [name for name in stage or () if name not in ALL_STAGES]
    if unknown:
        raise UsageError(f"--stage {unknown[0]}: unknown stage; known: {', '.join(ALL_STAGES)}")
    chosen = [ALL_STAGES[name] for name in stage] if stage else list(ALL_STAGES.values() if follow else STAGES)
    if follow:
        with (
            opened_to_work(as_of, even_live=even_live) as ports,
            service(ports, "+".join(s.name for s in chosen), log_format) as (stop, pulse),
        ):
            following.follow_stages(ports, chosen, stop, pulse)
        return
    with opened_to_work(as_of, even_live=even_live) as ports, watched(ports.settings, "process", log_format) as notify:
        summary = running.Summary(processed=process_all(ports, notify, chosen))
        running.settle(ports, summary)
    end(ports, summary)


@app.command("list")
def list_to(
    ally: Annotated[list[str], typer.Argument(help="Whose addresses get it, by code: JP.")],
    as_of: AsOfOption = None,
    even_live: EvenLiveOption = False,
    log_format: LogFormatOption = None,
) -> None:
    """Send these allies' addresses the list of all that stands now, due or not. What else has to be told is told too."""
    with opened_to_work(as_of, even_live=even_live) as ports, watched(ports.settings, "list", log_format) as notify:
        summary = running.Summary()
        running.tell_and_send(ports, summary, lists=[code.upper() for code in ally], notify=notify)
    end(ports, summary, _next_steps)


@app.command("remind")
def ask_again(
    ally: Annotated[list[str], typer.Argument(help="Whose contact point is asked, by code: JP.")],
    as_of: AsOfOption = None,
    even_live: EvenLiveOption = False,
    log_format: LogFormatOption = None,
) -> None:
    """Ask these allies again for recalls that they did not confirm, due or not, in a drill too. What else is due is told too."""
    with opened_to_work(as_of, even_live=even_live) as ports, watched(ports.settings, "remind", log_format) as notify:
        summary = running.Summary()
        running.tell_and_send(ports, summary, remind=[code.upper() for code in ally], notify=notify)
    end(ports, summary, _next_steps)


@app.command()
def send(
    announce: AnnounceOption = False,
    first: FirstOption = False,
    as_of: AsOfOption = None,
    even_live: EvenLiveOption = False,
    follow: FollowOption = False,
    log_format: LogFormatOption = None,
) -> None:
    """Only the deciding and delivering: write what every ally must be told now, and send it."""
    if follow:
        with opened_to_work(as_of, even_live=even_live) as ports, service(ports, "send", log_format) as (stop, pulse):
            _first(ports, first)
            following.follow_send(ports, stop, pulse, announce=announce)
        return
    with opened_to_work(as_of, even_live=even_live) as ports, watched(ports.settings, "send", log_format) as notify:
        _first(ports, first)
        summary = running.Summary()
        running.tell_and_send(ports, summary, announce=announce, notify=notify)
    end(ports, summary, _next_steps)
