"""A registry's file in the shape that clients' code shows of the US International Trade Commission's, with invented facts.

Usage: python tests/support/registry_maker.py FILE [MEGABYTES] [SEED]
"""

from __future__ import annotations

import json
import random
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

AT = datetime.fromisoformat("2026-09-21T22:00:01.996+00:00")
OTHER_TYPES = ("Antidumping", "Countervailing Duty", "General Factfinding", "Global Safeguard")
_WORDS = ["amber", "birch", "copper", "delta", "ember", "fjord", "grove", "harbor", "iris", "juniper", "kettle", "lantern",
          "meadow", "nickel", "orchid", "pewter", "quartz"]  # fmt: skip


@dataclass(frozen=True)
class Right:
    """A right of a case, as the registry would list it."""

    number: str | None
    expires: date | None = None
    type: str = "Patent"


@dataclass(frozen=True)
class Case:
    """A row of section 337: one phase of one investigation."""

    number: int
    rights: Sequence[Right] = ()
    titles: Sequence[str] = ()  # of its orders
    phase: str = "Violation"
    status: str = "Terminated"
    id: int | None = None
    docket: str | None = None
    appeals: Sequence[str] = ()
    more: dict[str, Any] = field(default_factory=dict)  # labels of one's own

    @property
    def row_id(self) -> int:
        return self.id if self.id is not None else 10_000 + self.number


def noon(day: date | None) -> dict[str, Any]:
    return {"date": f"{day.isoformat()}T12:00:00.000+00:00", "isNa": False} if day else {"date": None, "isNa": True}


def month_first(day: date) -> str:
    return day.strftime("%m-%d-%Y")


def _right(right: Right, n: int, begun: date) -> dict[str, Any]:
    itself = {"Type": {"ID": 1, "Name": right.type}, "Number": right.number, "ID": n}
    if right.expires:
        itself["IP Expiration Date"] = noon(right.expires) if n % 2 else month_first(right.expires)
    return {"Intellectual Property ID": itself, "Active Date": noon(begun), "Inactive Date": None}


def _party(rnd: random.Random, n: int, begun: date) -> dict[str, Any]:
    who = rnd.randrange(3000)  # the same firm has the same id in every case
    name = f"{_WORDS[who % 17].title()} {_WORDS[who // 17 % 17].title()} {who} Ltd."
    return {
        "Participant": {"ID": who, "Name": name, "Country": {"name": ("China", "Germany", "Japan")[who % 3]}},
        "Participant Type": {"ID": 6, "name": "Complainant"} if n == 0 else {"ID": 8, "name": "Respondent"},
        "Participant Disposition": {"name": "Violation Found"} if n else None,
        "Participant Disposition Date": noon(begun + timedelta(days=480)) if n else None,
        "Active Date": noon(begun),
        "Inactive Date": None,
        "Is Petitioner?": n == 0,
    }


def row_of(case: Case, rnd: random.Random) -> dict[str, Any]:
    """One row of section 337."""
    begun = date(1990, 1, 8) + timedelta(days=9 * case.number)
    parties = [_party(rnd, n, begun) for n in range(4)]
    rights = [_right(right, n, begun) for n, right in enumerate(case.rights)]
    row: dict[str, Any] = {
        "Investigation ID": case.row_id,
        "Case ID": 5_000 + case.number,
        "Investigation Number": f"337-{case.number}",
        "official_investigation_number": f"337-TA-{case.number}",
        "Full Title": f"Certain {_WORDS[case.number % 17]} articles of pattern {case.number} and components thereof",
        "Topic": "Certain articles",
        "F.R. Citation for Notice of Institution": f"91 FR {30000 + case.number}",
        "OUII Participation Level": "Full",
        "Docket Number": case.docket,
        "Investigation Type": {"ID": 5, "Name": "Unfair Imports"},
        "Investigation Status": {"ID": 11, "Name": case.status},
        "Investigation Phase": {"ID": 2, "Name": case.phase},
        "Phase Number": {"Name": 1},
        "Category Basket": {"Name": "Electronics"},
        "Start Date": month_first(begun),
        "Investigation Termination Date": noon(begun + timedelta(days=500)),
        "Target Date": noon(begun + timedelta(days=490)),
        "Final Determination Type": {"finalDeterminationTypeId": 1, "finalDeterminationType": "Violation", "isActive": True},
        "Participants": [*parties, parties[1]],  # repeated
        "Intellectual Property": [*rights, *rights[:1]],
        "Unfair Act": [{"Unfair Act in Notice": {"ID": 1, "name": "Patent Infringement"}, "Is Instituted?": True}],
        "Unfair Import Orders": [
            {"Order Title": t, "Participants": parties[1:], "Intellectual Property": rights} for t in case.titles
        ],
        "HTS Number": [{"HTS Number & Description": {"Name": "8516.10.00", "Description": "Electric kettles"}, "Active": True}],
        "Historic HTS": [{"Historic HTS Number": "8516.79"}],
        "Associated Litigation": [
            {"Case Number": a, "Case Name": "A v. B", "Court Forum": {"Name": "CAFC"}, "Proceeding Status": {"Name": "Closed"},
             "Docketing Date": month_first(begun + timedelta(days=520))} for a in case.appeals
        ],
        "Sub-investigation": [], "Commerce Orders": [], "Countries": [{"country_name": "China"}], "Mini Schedule": [],
        "Is Active?": True, "Is Operational?": True, "Is Recurring?": False, "Is Split Final?": False,
        "Has Internal Remand?": False,
    }  # fmt: skip
    return row | case.more


def snake(value: Any) -> Any:
    """The same with every label in snake case, as one client wrote them."""
    if isinstance(value, dict):
        return {_in_snake(name): snake(one) for name, one in value.items()}
    return [snake(one) for one in value] if isinstance(value, list) else value


def _in_snake(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()).strip("_")


def _other(n: int, rnd: random.Random) -> dict[str, Any]:
    kind = OTHER_TYPES[n % len(OTHER_TYPES)]
    return {
        "Investigation ID": 100_000 + n, "Case ID": 200_000 + n, "Investigation Number": f"731-{n}",
        "Full Title": f"Certain goods {n}",
        "Investigation Type": {"ID": 2, "Name": kind}, "Investigation Status": {"ID": 1, "Name": "Active"},
        "Participants": [_party(rnd, i, date(2020, 1, 1)) for i in range(3)],
        "Hearing Witnesses": [{"Name": f"Witness {rnd.randrange(10**6)}", "Firm": "Invented"} for _ in range(3)],
    }  # fmt: skip


def file_of(
    cases: Iterable[Case], *, at: datetime = AT, others: int = 0, seed: int = 0, megabytes: float = 0, spelled: bool = True
) -> Iterator[bytes]:
    """The parts of a file with these rows; with `megabytes` its rows are filled up with schedules until it is so long."""
    rnd = random.Random(seed)
    cases = list(cases)
    rows = len(cases) + others
    fill = max(0, int(megabytes * 1_000_000 / max(1, rows)) - 3_300)
    yield b'{"count": %d, "date": %s, "data": [' % (rows, json.dumps(at.isoformat()).encode())
    every: list[Case | int] = [*cases, *range(others)]
    rnd.shuffle(every)
    for n, one in enumerate(every):
        row = row_of(one, rnd) if isinstance(one, Case) else _other(one, rnd)
        if fill:
            step = {"Event": "Hearing", "Start": month_first(AT.date()), "Room": "Courtroom A, invented"}
            row["Mini Schedule"] = [step] * (fill // 80)
        yield (b", " if n else b"") + json.dumps(row if spelled else snake(row)).encode()
    yield b"]}"


def body_of(cases: Iterable[Case], **options: Any) -> bytes:
    return b"".join(file_of(cases, **options))


def usual(rnd: random.Random, count: int = 1680) -> list[Case]:
    """Rows as there are about so many: some cases have several phases, some orders, some appeals."""
    found = []
    for n in range(count):
        number = 71 + n * 1382 // count
        rights = [
            Right(f"{7_000_000 + rnd.randrange(4_000_000):,}", date(2020, 1, 1) + timedelta(days=rnd.randrange(5000)))
            for _ in range(4)
        ]
        limited = ("Limited Exclusion Order", "(2) Cease and Desist Orders")
        titles = rnd.choice(((), (), limited, ("General Exclusion Order",)))
        appeals = (f"24-{1000 + n}",) if n % 13 == 0 else ()
        found.append(Case(number, rights, titles, id=20_000 + n, appeals=appeals))
    return found


if __name__ == "__main__":
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    size = float(sys.argv[2]) if len(sys.argv) > 2 else 37
    with Path(sys.argv[1]).open("wb") as made:
        made.writelines(file_of(usual(random.Random(seed)), others=4422 - 1680, seed=seed, megabytes=size))
    print(f"{sys.argv[1]}: {Path(sys.argv[1]).stat().st_size / 1_000_000:.1f} MB, seed {seed}")
