"""What the dead man's switch has to say: what stands in the database of looks at the sources, or that it does not answer."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta

from pipeline.canary.kept import canary
from pipeline.care.looked import patience
from pipeline.care.sources import WELL, SourceReport, in_words, reports
from pipeline.database.store import Database
from pipeline.errors import in_words as said
from pipeline.registry.registries import announcing
from pipeline.settings import Settings

AT_LEAST = timedelta(hours=1)  # without a good look before anybody is woken, however often a source is looked at
ANSWERS_WITHIN = 90.0  # seconds


@dataclass(frozen=True)
class Silence:
    """Something that should have been heard of. The same silence keeps its name, and is not told of at every look."""

    name: str
    what: str  # a sentence
    repair: str


def silences(settings: Settings, now: datetime, *, within: float = ANSWERS_WITHIN) -> list[Silence]:
    """Each silence there is. Never raises: what keeps it from looking is one, and so is a database that does not answer in time."""
    found: list[Silence] = []

    def look() -> None:
        try:
            with closing(Database.as_it_stands(settings.url("database"))) as database, database.reading() as connection:
                found.extend(_of_sources(reports(connection, settings, now), now))
                if settings.operations and (why := canary(connection).missing(now)):
                    found.append(Silence("canary", why, "CanaryMissing in the runbook"))
        except Exception as why:  # noqa: BLE001 - not swallowed: it is what has to be said
            found.append(_unread(said(why)))

    asking = threading.Thread(target=look, daemon=True)  # a database that hangs must not keep us from speaking
    asking.start()
    asking.join(within)
    return [_unread(f"it did not answer within {within:g} seconds")] if asking.is_alive() else list(found)


def _unread(why: str) -> Silence:
    return Silence(
        "database",
        f"the database cannot be read, so nobody knows whether the sources are looked at: {why}",
        "see that disk and database are there and answer: crossmarket doctor",
    )


def _of_sources(found: list[SourceReport], now: datetime) -> Iterator[Silence]:
    """Each source that announces orders, is not off by decision, and was not seen completely for too long."""
    for one in found:
        if one.standing in WELL or one.name not in announcing():
            continue
        repair = f"crossmarket sources {one.name}; SourceNotLookedAt in the runbook"
        if one.looked is None:
            yield Silence(one.name, f"{one.name} was never looked at completely: {one.why}", repair)
        elif one.looked > now or now - one.looked > max(AT_LEAST, patience(one.pace)):
            last = f"{one.looked:%Y-%m-%d %H:%M} UTC"
            ago = f"{in_words(now - one.looked)} ago" if one.looked <= now else "a time that has not come yet"
            yield Silence(one.name, f"{one.name} was last looked at completely at {last}, {ago}: {one.why}", repair)
