"""What happens in a simulated year and when: its days, its documents, and what goes wrong on which day, all from one seed."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from year_mail import FAULTS

ALLIES = ("AU", "CA", "DE", "GB", "JP", "KR", "NL", "NZ", "TW")


def addresses() -> dict[str, list[str]]:
    """Ten recipients: one of the nine allies has two."""
    return {ally: [f"desk.{ally.lower()}@customs.example"] + ["second.jp@customs.example"] * (ally == "JP") for ally in ALLIES}


def ally_of(address: str) -> str:
    return address.partition("@")[0][-2:].upper()


@dataclass(frozen=True)
class Trouble:
    """Something that goes wrong on one day, and for how many."""

    kind: str
    day: date
    days: int = 1
    whom: str = ""  # a recipient, or a document's number and day

    def __str__(self) -> str:
        return (
            f"{self.day} {self.kind}"
            + (f" for {self.days} days" if self.days > 1 else "")
            + (f" ({self.whom})" if self.whom else "")
        )


@dataclass(frozen=True)
class Plan:
    """A seed, its days, and what happens on which of them."""

    seed: int
    first: date
    days: int
    rows: tuple[dict, ...]
    troubles: tuple[Trouble, ...] = ()

    @property
    def all_days(self) -> list[date]:
        return [self.first + timedelta(days=n) for n in range(self.days)]

    def nightly(self, day: date) -> datetime:
        """When the timer starts the run on that day: at two in the afternoon UTC, as a machine's timer spreads it."""
        minute = random.Random(f"{self.seed} {day}").randrange(40)
        return datetime(day.year, day.month, day.day, 14, minute, tzinfo=UTC)

    def weather(self) -> list[dict]:
        return [w for t in self.troubles for w in weather_of(t)]


SITE = (
    "midnight",
    "midnight_page",
    "dark",
    "listing_503",
    "texts_503",
    "short",
    "ties",
    "truncate",
    "untitled",
    "undated",
    "unlisted",
    "gone",
)
CLOCK = ("ahead", "epoch")
HOME = ("killed", "killed_sending", "killed_late", "restored")
BESIDE = ("beside_run", "beside_send", "beside_export")
OF_A_ROW = ("untitled", "undated", "unlisted", "gone")
MUST_FIT = (*OF_A_ROW, *FAULTS, *HOME)  # on another day they would hurt nobody
LONGER = {"dark": 3, "gone": 2, "unlisted": 2}


def weather_of(trouble: Trouble) -> list[dict]:
    """What the Register does to everybody who asks."""

    def between(start: str, end: str, kind: str, **more: str) -> dict:
        last = trouble.day + timedelta(days=trouble.days)
        return {"from": f"{trouble.day}T{start}:00+00:00", "to": f"{last}T{end}:00+00:00", "kind": kind} | more

    number, _, day = trouble.whom.partition(" ")
    match trouble.kind:
        case "midnight":
            return [between("22:00", "03:00", "503")]
        case "midnight_page":
            return [between("22:00", "03:00", "html")]
        case "dark":
            return [between("00:00", "00:00", "down")]
        case "short" | "ties" | "truncate":
            return [between("00:00", "00:00", trouble.kind)]
        case "listing_503":
            return [between("00:00", "00:00", "503", match=r"documents\.json")]
        case "texts_503":
            return [between("00:00", "00:00", "503", match="full_text")]
        case "untitled" | "undated" | "unlisted" | "gone":
            return [between("00:00", "00:00", trouble.kind, number=number, day=day)]
    return []


def troubled(plan: Plan, kinds: Sequence[str]) -> Plan:
    """The plan with a trouble of each of these kinds, and a free day after each. What goes wrong with mail, machine or clock goes
    wrong on a day on which there is an order to tell of, so that it hurts. One without a place is left out."""
    chance = random.Random(plan.seed + 1)
    free = set(plan.all_days[2:-3])
    orders_last = sorted(plan.rows, key=lambda row: "Exclusion Order" in row["title"])
    published = {date.fromisoformat(row["appears"][:10]): row for row in orders_last}
    told = {day for day, row in published.items() if "Exclusion Order" in row["title"]}
    everybody = [address for them in addresses().values() for address in them]
    seen: set[str] = set()
    troubles: list[Trouble] = []
    for kind in kinds:
        days = LONGER.get(kind, 2 if kind in seen and kind in FAULTS else 1)
        seen.add(kind)
        room = sorted(d for d in free if all(d + timedelta(days=n) in free for n in range(days + 1)))
        wanted = [d for d in room if d in (published if kind in SITE else told)]
        if not room or (kind in MUST_FIT and not wanted):
            continue
        day = chance.choice(wanted or room)
        free.difference_update(day + timedelta(days=n) for n in range(days + 1))
        whom = chance.choice(everybody) if kind in ("recipient_452", "recipient_550", "slow") else ""
        if kind in OF_A_ROW:
            whom = f"{published[day]['document_number']} {published[day]['publication_date']}"
        troubles.append(Trouble(kind, day, days, whom))
    return replace(plan, troubles=tuple(sorted(troubles, key=lambda t: t.day)))
