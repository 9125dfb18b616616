"""How long it took until an ally knew: `latency`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Annotated, Any

import typer

from pipeline.allies import ally_codes
from pipeline.cli.app import AsOfOption, app, opened
from pipeline.cli.reader import AsOption, reader_of
from pipeline.errors import UsageError
from pipeline.flow.latency import QUANTILES, Percentiles, Timeline, percentiles, timelines
from pipeline.shown.visible import in_one_line
from pipeline.wiring import goes_to_a_server

_FROM_AN_ACT = "≤"  # before what is counted from the end of a day that an act came before


@app.command()
def latency(
    days: Annotated[int, typer.Option("--days", help="Of the alerts decided within so many days.", min=1, max=36_500)] = 90,
    ally: Annotated[str | None, typer.Option("--ally", help="Only what this market was told, by code: JP.")] = None,
    each: Annotated[bool, typer.Option("--each", help="Also each alert by itself, a line each.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="As data.")] = False,
    as_of: AsOfOption = None,
    as_ally: AsOption = None,
) -> None:
    """How long alerts took by step: act, first seen, read, told, answered. From an act it counts from the end of its day (≤)."""
    if ally and ally.upper() not in ally_codes():
        raise UsageError(f"--ally {ally}: no such ally; the allies are {', '.join(ally_codes())}")
    with opened(as_of, by_allies=True) as ports, ports.database.reading() as connection:
        to_server, reader = goes_to_a_server(ports.settings), reader_of(ports, as_ally)
        found = timelines(connection, ports.clock.now(), timedelta(days=days), to_server=to_server, reader=reader)
    chosen = [one for one in found if not ally or one.ally == ally.upper()]
    if as_json:
        print(json.dumps({"steps": [_data(one) for one in percentiles(chosen)], "alerts": [_of_one(o) for o in chosen]}, indent=1))
        return
    for line in (*(_lines(chosen) if each else ()), *_table(percentiles(chosen), len(chosen), days)):
        print(in_one_line(line))


def _table(steps: list[Percentiles], n: int, days: int) -> Iterator[str]:
    yield f"{n} alerts within {days} days that a mail of their own told"
    if steps:
        yield f"{'':20}{'alerts':>7}" + "".join(f"{f'{q:.0%}':>10}" for q in QUANTILES) + f"{'most':>10}"
    for one in steps:
        sign = _FROM_AN_ACT if one.step.startswith("act") else ""
        cells = "".join(f"{in_short(one.at[q]):>10}" for q in QUANTILES)
        yield f"{f'{sign}{one.step}':20}{one.n:>7}{cells}{in_short(one.most):>10}"
    if any(one.step.startswith("act") for one in steps):
        yield f"{_FROM_AN_ACT} an act has a day: counted from its end where its authority sits, so that it took at least so long"


def _lines(chosen: list[Timeline]) -> Iterator[str]:
    for one in chosen:
        act = f"act {_FROM_AN_ACT} {_at(one.act_by)}" if one.act_by else "no act of its own"
        steps = (("seen", one.seen_at), ("read", one.read_at), ("told", one.told_at), ("answered", one.answered_at))
        yield f"{one.ally} {one.order} {one.kind} {one.alert}: {act}, " + ", ".join(f"{s} {_at(t)}" for s, t in steps if t)


def _at(time: datetime | None) -> str:
    return f"{time:%Y-%m-%d %H:%M:%S} UTC" if time else ""


def in_short(seconds: float) -> str:
    """12 s, 3.4 min, 5.0 h, 2.1 d."""
    if seconds < 60:
        return f"{seconds:.0f} s"
    if seconds < 3600:
        return f"{seconds / 60:.1f} min"
    return f"{seconds / 3600:.1f} h" if seconds < 86_400 else f"{seconds / 86_400:.1f} d"


def _data(one: Percentiles) -> dict[str, Any]:
    of_act = one.step.startswith("act")
    return {
        "step": one.step,
        "from_end_of_day": of_act,
        "alerts": one.n,
        "seconds": {f"p{q * 100:.0f}": value for q, value in one.at.items()},
        "most": one.most,
    }


def _of_one(one: Timeline) -> dict[str, Any]:
    times = {"act_by": one.act_by, "seen": one.seen_at, "read": one.read_at, "told": one.told_at, "answered": one.answered_at}
    said = {name: time.isoformat() if time else None for name, time in times.items()}
    of = {"alert": one.alert, "ally": one.ally, "order": one.order, "kind": one.kind, "act_on": f"{one.act_on or ''}" or None}
    return of | said | {"seconds": one.seconds()}
