"""How the sources are: `sources`. One line each, the worst first, so that a silent one is seen at a glance."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated, Any

import typer

from pipeline.canary.document import TEST
from pipeline.canary.kept import Canary, canary
from pipeline.care.sources import SourceReport, Standing, in_words, reports
from pipeline.cli.app import NOT_COMPLETE, AsOfOption, app, opened
from pipeline.errors import UsageError
from pipeline.flow import called
from pipeline.settings import Settings
from pipeline.shown.visible import in_one_line
from pipeline.source_keys import in_words as key_in_words
from pipeline.source_settings import may_have_key, needs_key, source_names, to_be_accepted, where_terms_were_read, whom_to_ask

_WIDE = 100  # columns
_HEAD = ("STATE", "SOURCE", "LAST GOOD", "NEWEST", "EVERY", "LISTED", "GAPS", "OPEN")


@dataclass(frozen=True)
class _Shown:
    """What is known of a source, and on what terms it is asked."""

    report: SourceReport
    terms: called.SourceTerms
    bounds: Mapping[str, float]
    terms_read: str
    terms_accepted: str
    permission: str
    token: str  # whether a key that it asks for is set, and until when it is good; empty: it asks for none
    now: datetime

    def row(self) -> tuple[str, ...]:
        """Its line of figures."""
        one = self.report
        listed = f"{one.tried.counts.get('listed', 0)}" if one.tried else "-"
        return (
            one.standing,
            one.name,
            f"{in_words(self.now - one.looked)}{' LATE' if one.late else ''}" if one.looked else "never",
            f"{one.newest}" if one.newest else "none",
            self.every(),
            f"{listed}/{self.bounds['rows']:.0f}" if one.tried and "rows" in self.bounds else listed,
            f"{one.days_owed} d" if one.gaps else "-",
            f"{sum(one.issues.values())}" if one.issues else "-",
        )

    def every(self) -> str:
        """How often it is looked at."""
        return in_words(timedelta(seconds=self.report.pace)) if self.report.pace else "a run"

    def on_terms(self) -> str:
        """Its line of terms; of one that waits for a person's word on them, for whose."""
        if self.report.standing in (Standing.NO_PERMISSION, Standing.NOT_ACCEPTED):
            return f"off: {self.report.why}"
        live = f"confirmed live {self.terms.confirmed}" if self.terms.confirmed else "never confirmed live"
        token = f" · token: {self.token}" if self.token else ""
        return f"{live}{token} · robots.txt: {self.terms.robots} · {self.terms.licence}"

    def as_json(self) -> dict[str, Any]:
        one = self.report
        return {
            "source": one.name,
            "state": one.standing,
            "well": one.well,
            "why": one.why,
            "repair": one.repair,
            "last_good_look": one.looked.isoformat() if one.looked else None,
            "last_look": one.tried.as_json() if one.tried else None,
            "newest_document": f"{one.newest}" if one.newest else None,
            "quiet_days": one.quiet_days,
            "cadence_seconds": one.pace,
            "late": one.late,
            "bounds": dict(self.bounds),
            "gaps": [[f"{w.first}", f"{w.last}"] for w in one.gaps],
            "open_issues": {kind.value: n for kind, n in sorted(one.issues.items())},
            "token": self.token or None,
            "robots": self.terms.robots,
            "licence": self.terms.licence,
            "terms_read": self.terms_read or None,
            "terms_accepted": self.terms_accepted or None,
            "permission": self.permission or None,
            "confirmed_live": f"{self.terms.confirmed}" if self.terms.confirmed else None,
        }

    def whole(self) -> Iterator[tuple[str, str]]:
        """All of it, a line a fact."""
        one, look = self.report, self.report.tried
        yield "state", one.standing
        if one.why:
            yield "why", one.why
            yield "repair", one.repair
        yield "last good look", f"{one.looked:%Y-%m-%d %H:%M} UTC, {in_words(self.now - one.looked)} ago" if one.looked else "never"
        if look:
            counts = ", ".join(f"{n} {what.replace('_', ' ')}" for what, n in look.counts.items())
            yield "last look", f"{look.at:%Y-%m-%d %H:%M} UTC: {look.fault or 'saw all that was due'}; {counts}"
        yield "looked at every", self.every() + (", and it is late" if one.late else "")
        yield "newest document", f"{one.newest or 'none'}; {one.quiet_days} days without one are a silence"
        yield "bounds", ", ".join(f"{what} {most:g}" for what, most in self.bounds.items())
        yield "days owed", ", ".join(map(str, one.gaps)) or "none"
        yield "open issues", ", ".join(f"{n} {kind}" for kind, n in sorted(one.issues.items())) or "none"
        yield "token", self.token or "it asks for none"
        yield "robots.txt", self.terms.robots
        yield "licence", self.terms.licence
        yield "terms read", self.terms_read or "by nobody"
        if self.report.name in to_be_accepted():
            yield "accepted", self.terms_accepted or f"by nobody: {to_be_accepted()[self.report.name]}"
        if self.report.name in whom_to_ask():
            yield "permission", self.permission or f"none; ask {whom_to_ask()[self.report.name]}"
        yield "confirmed live", f"{self.terms.confirmed or 'never'}"


@app.command()
def sources(
    name: Annotated[str | None, typer.Argument(help="Only this one, and all that is known of it.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="As data: a list of objects.")] = False,
    as_of: AsOfOption = None,
) -> None:
    """How each source is, the worst first. Ends with 3 if one is neither healthy nor, by decision, off."""
    if name and name not in source_names():
        raise UsageError(f"unknown source {name!r}; the sources are {', '.join(source_names())}")
    with opened(as_of) as ports:
        now = ports.clock.now()
        with ports.database.reading() as connection:
            found = [_shown(one, ports.settings, now) for one in reports(connection, ports.settings, now)]
            drill = canary(connection) if ports.settings.operations and not name else None
    chosen = [one for one in found if name in (None, one.report.name)]
    if as_json:
        objects = [one.as_json() for one in chosen] + ([_canary_as_json(drill, now)] if drill else [])
        print(json.dumps(objects, indent=1, ensure_ascii=False))
    else:
        for line in _whole(chosen[0]) if name else _lines(chosen, drill):
            print(in_one_line(line))
    if not all(one.report.well for one in chosen) or (drill and drill.missing(now)):
        raise typer.Exit(NOT_COMPLETE)


def _shown(one: SourceReport, settings: Settings, now: datetime) -> _Shown:
    terms, bounds = called.TERMS_OF.load()(one.name)
    chosen = settings.source(one.name)
    token = ""
    if one.name in needs_key() | may_have_key() or chosen.key:
        none = "none is set, and it gives less (…__KEY)" if one.name in may_have_key() else "none is set (…__KEY)"
        token = key_in_words(chosen, now) if chosen.key else none
    read = chosen.terms_read or where_terms_were_read(one.name)
    return _Shown(one, terms, bounds, read, chosen.terms_accepted, chosen.permission, token, now)


def _whole(one: _Shown) -> Iterator[str]:
    yield one.report.name
    for what, said in one.whole():
        yield f"  {what:16}{said}"


def _canary_as_json(drill: Canary, now: datetime) -> dict[str, Any]:
    why, mailed = drill.missing(now), drill.at("mailed")
    standing = Standing.LATE if why else Standing.HEALTHY
    return {
        "source": TEST,
        "state": standing,
        "well": not why,
        "why": why or "",
        "last_mail": mailed.isoformat() if mailed else None,
    }


def _canary_in_words(drill: Canary, now: datetime) -> str:
    if why := drill.missing(now):
        return f"{why}; CanaryMissing in the runbook"
    mailed, day = drill.at("mailed"), drill.day("mailed")
    return f"the exercise document of {day} came out as a mail {in_words(now - mailed)} ago" if mailed else "none came out yet"


def _lines(shown: list[_Shown], drill: Canary | None) -> Iterator[str]:
    """The verdict, the table, what is wrong, and the terms, each line of 100 columns at most."""
    wrong = [one for one in shown if not one.report.well]
    yield _verdict(shown)
    rows = [_HEAD, *(one.row() for one in shown)]
    widths = [max(len(row[n]) for row in rows) for n in range(len(_HEAD))]
    for row in rows:
        yield _cut(" ".join(f"{cell:{width}}" for cell, width in zip(row, widths, strict=True)).rstrip())
    for one in wrong:
        yield _cut(f"{one.report.name}: {one.report.why}")
        yield _cut(f"  repair: {one.report.repair}; crossmarket sources {one.report.name}")
    if drill:
        yield f"canary: {_canary_in_words(drill, shown[0].now)}"
    yield "on what terms:"
    for one in shown:
        yield _cut(f"  {one.report.name}: {one.on_terms()}")


def _verdict(shown: list[_Shown]) -> str:
    """How many are how, the worst first; never that all is well where nobody looks."""
    numbers = Counter(one.report.standing for one in shown)
    needy = sum(not one.report.well for one in shown)
    head = f"{needy} of {len(shown)} sources {'needs' if needy == 1 else 'need'} somebody" if needy else "no source needs anybody"
    return f"{head}: " + ", ".join(f"{n} {standing}" for standing, n in numbers.items())


def _cut(line: str) -> str:
    """At most so wide; `sources NAME` has all of it."""
    return line if len(line) <= _WIDE else line[: _WIDE - 1] + "…"
