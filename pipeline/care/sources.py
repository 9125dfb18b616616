"""How each source is: one word, why in a sentence, and the figures that say so. For commands, whoever watches, and metrics.

All of it stands in the database and in the settings already: what crawls noted of a source, its documents, its open issues.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import chain
from typing import Any

from pipeline.care.looked import LEEWAY, patience
from pipeline.database.connection import Connection
from pipeline.database.documents import last_day
from pipeline.database.issues import issues_of_status
from pipeline.database.sources import source_state
from pipeline.last_look import LastLook
from pipeline.records import IssueKind
from pipeline.settings import Settings
from pipeline.source_keys import ending, has_ended, place_of_key
from pipeline.source_settings import (
    NO_KEY,
    NO_LICENCE,
    NO_PERMISSION,
    TERMS_NOT_ACCEPTED,
    TERMS_NOT_READ,
    SourceSettings,
    source_names,
    to_be_accepted,
    whom_to_ask,
)
from pipeline.windows import Coverage, Window, last_ended

QUIET_DAYS = 10  # where a source has not said yet what a silence is there


class Standing(StrEnum):
    """How a source is, the worst first."""

    REFUSED = "refused"
    CHANGED_SHAPE = "changed shape"
    COULD_NOT_LOOK = "could not look"
    LATE = "late"
    KEY_ENDS = "key ends"
    PAUSED = "paused"
    OFF = TERMS_NOT_READ
    NOT_ACCEPTED = TERMS_NOT_ACCEPTED
    NO_PERMISSION = NO_PERMISSION
    HEALTHY = "healthy"


# The others somebody should look into.
WELL = frozenset({Standing.HEALTHY, Standing.PAUSED, Standing.OFF, Standing.NOT_ACCEPTED, Standing.NO_PERMISSION})
_ORDER = list(Standing)


@dataclass(frozen=True)
class SourceReport:
    """One source at one moment."""

    name: str
    standing: Standing
    why: str  # a sentence; empty of one that is healthy
    repair: str = ""
    looked: datetime | None = None  # the last look that saw all that was due
    tried: LastLook | None = None  # the last look, whatever it saw
    newest: date | None = None  # the day of the newest document
    quiet_days: int = QUIET_DAYS  # so long without a new one is a silence
    pace: float | None = None  # seconds between two looks; None: somebody's clock starts them
    late: bool = False
    gaps: tuple[Window, ...] = ()  # days that no look saw completely
    issues: Mapping[IssueKind, int] = field(default_factory=dict)  # open ones
    key_refused: str = ""  # why, in a sentence

    @property
    def well(self) -> bool:
        return self.standing in WELL

    @property
    def days_owed(self) -> int:
        return sum((w.last - w.first).days + 1 for w in self.gaps)


def reports(connection: Connection, settings: Settings, now: datetime) -> list[SourceReport]:
    """Every source there is, the worst first."""
    issues: dict[str, Counter[IssueKind]] = {}
    refused: dict[str, str] = {}  # why the key of a source is, by the source
    for issue in issues_of_status(connection, "open"):
        issues.setdefault(issue.source, Counter())[issue.kind] += 1
        if issue.place == place_of_key(issue.source):
            refused[issue.source] = issue.reason
    found = [
        _report(connection, settings, name, now, issues.get(name, {}), refused.get(name, "")) for name in source_names()
    ]
    return sorted(found, key=lambda one: (_ORDER.index(one.standing), one.name))


def _report(
    connection: Connection, settings: Settings, name: str, now: datetime, issues: Mapping[IssueKind, int], refused: str
) -> SourceReport:
    state = source_state(connection, name)
    newest = last_day(connection, name)
    quiet = settings.source(name).quiet_days or int(state.get("quiet_days", QUIET_DAYS))
    looked = datetime.fromisoformat(state["looked_at"]) if state.get("looked_at") else None
    gaps = Coverage.from_json(state).until(last_ended(state, now)).never_seen
    facts = SourceReport(
        name=name,
        standing=Standing.HEALTHY,
        why="",
        looked=looked,
        tried=LastLook.of(state),
        newest=newest,
        quiet_days=quiet,
        pace=state.get("pace"),
        late=looked is None or now - looked > patience(state.get("pace")),
        gaps=gaps,
        issues=issues,
        key_refused=refused,
    )
    off = settings.not_looked_at(name)
    verdict = next(chain(_verdicts(facts, state, off, now), _of_the_key(facts, settings.source(name), now)), None)
    return facts if verdict is None else _with(facts, *verdict)


def _with(facts: SourceReport, standing: Standing, why: str, repair: str) -> SourceReport:
    late = facts.late and standing not in WELL
    return SourceReport(**(vars(facts) | {"standing": standing, "why": why, "repair": repair, "late": late}))


def _verdicts(one: SourceReport, state: Mapping[str, Any], off: str | None, now: datetime) -> Iterator[tuple[Standing, str, str]]:
    """What is wrong, the first that holds; nothing of one that is healthy."""
    see_issues = "crossmarket issues says what kept it from seeing all"
    yield from _off(one, off)
    coverage = Coverage.from_json(state)
    if state.get("replayed_at") and not (one.looked or one.tried or coverage.covered or coverage.gaps):
        yield Standing.PAUSED, "read from an archive; nobody looks at the source itself", "crossmarket run, or its service"
    if one.looked and one.looked > now + LEEWAY:
        when = f"{one.looked:%Y-%m-%d %H:%M} UTC"
        yield Standing.LATE, f"its last good look is noted for {when}, which has not come yet", "see that this clock is right"
    last = max((at for at in (one.looked, one.tried.at if one.tried else None) if at), default=None)
    if last is None:
        yield Standing.LATE, "nobody ever looked at it to the end", "see that the crawl runs"
    elif now - last > patience(one.pace):
        yield Standing.LATE, f"nobody has looked at it for {in_words(now - last)}", "see that the crawl runs"
    if one.tried and one.tried.fault and one.tried.at == last:
        why = one.tried.reason or "the last look did not see all that was due"
        yield Standing(one.tried.fault), why, see_issues
    if one.late:
        good = f"{in_words(now - one.looked)} ago" if one.looked else "never"
        yield Standing.LATE, f"it was last looked at completely: {good}", see_issues
    if one.gaps:
        days = ", ".join(map(str, one.gaps[:3])) + (" …" if len(one.gaps) > 3 else "")
        yield Standing.COULD_NOT_LOOK, f"days that no look saw completely: {days}", f"the next look asks again; {see_issues}"
    if one.newest and (days_ago := (now.date() - one.newest).days) > one.quiet_days:
        silence = f"silent: nothing new for {days_ago} days, and {one.quiet_days} are usual at most"
        yield Standing.LATE, silence, "open its page in a browser: if newer documents stand there, its form changed"


def _off(one: SourceReport, off: str | None) -> Iterator[tuple[Standing, str, str]]:
    """Why nobody looks at it, and what would change that."""
    if off == NO_PERMISSION:
        why = f"the publisher's robots.txt refuses crawlers; ask {whom_to_ask()[one.name]}"
        yield Standing.NO_PERMISSION, why, "once they allow it, set …__PERMISSION"
    elif off == TERMS_NOT_ACCEPTED:
        yield Standing.NOT_ACCEPTED, f"nobody has accepted {to_be_accepted()[one.name]}", "whoever does sets …__TERMS_ACCEPTED"
    elif off == TERMS_NOT_READ:
        yield Standing.OFF, "nobody has read its licence, robots.txt and terms", "read them; then set …__TERMS_READ"
    elif off == NO_LICENCE:
        yield Standing.OFF, "it may be asked only under a licence, and none is set", "apply for it; then set …__LICENCE"
    elif off == NO_KEY:
        yield Standing.PAUSED, "it is asked with the key of an account, and none is set", "set …__KEY"
    elif off:
        yield Standing.PAUSED, "it is turned off", "unset …__OFF"


def _of_the_key(one: SourceReport, chosen: SourceSettings, now: datetime) -> Iterator[tuple[Standing, str, str]]:
    """What is wrong with the key of an account that is set for it."""
    new_one = "set a new one as …__KEY"
    if one.key_refused:
        yield Standing.REFUSED, one.key_refused, f"{new_one}; crossmarket issues says how"
    if ends := ending(chosen, now):
        yield Standing.REFUSED if has_ended(chosen, now) else Standing.KEY_ENDS, ends, new_one


def in_words(span: timedelta) -> str:
    """A span in its largest unit: 40 s, 5 min, 3 h, 2 days."""
    seconds = int(span.total_seconds())
    if seconds < 120:
        return f"{seconds} s"
    if seconds < 2 * 3600:
        return f"{seconds // 60} min"
    return f"{seconds // 3600} h" if seconds < 2 * 86_400 else f"{seconds // 86_400} days"
