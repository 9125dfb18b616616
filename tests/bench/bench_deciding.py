"""Times a decision over many orders for ten allies: of all of them, when nothing is new, and when one order changed.

The peer is the same program that looks at every order, as it does when anything changed on which all decisions rest. Each
decision is a process of its own, which says how long it took, by the clock and of a processor, from opening the database on, and
the most memory that it had. Usage: python tests/bench/bench_deciding.py [ORDERS] [DATABASE]
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

import flags

from pipeline.clock import Clock
from pipeline.database.flags import put_flags
from pipeline.records import Flag, FlagParty
from pipeline.settings import Settings
from pipeline.wiring import open_ports

ROOT = Path(__file__).parents[2]
AT = datetime(2026, 11, 1, 8, tzinfo=UTC)
ROUNDS = 3
GOALS = {"nothing new": (0.5, 120.0), "one changed": (1.0, 120.0)}  # seconds, MB

_DECIDE = """
import re, sys, time, json
from datetime import datetime
from pathlib import Path
from alerts.desk.outbox import tell
from pipeline.clock import Clock
from pipeline.settings import Settings
from pipeline.wiring import open_ports
settings, at, anew, send = Settings.model_validate_json(sys.argv[1]), datetime.fromisoformat(sys.argv[2]), sys.argv[3], sys.argv[4]
start, busy = time.perf_counter(), time.process_time()
with open_ports(settings, Clock(at)) as ports:
    if anew == "yes":
        from pipeline.database.decided import forget_desks
        with ports.database.transaction() as connection:
            forget_desks(connection)
    told = tell(ports, announce=False, hold=False, working=False, coverage=())
    seconds, busy = time.perf_counter() - start, time.process_time() - busy
    most = int(re.search(r"VmHWM:\\s+([0-9]+)", Path("/proc/self/status").read_text())[1]) / 1024
    if send == "yes":
        from alerts.outgoing.delivery import send as go
        go(ports)
print(json.dumps([seconds, busy, most, told.updates, told.inventories]))
"""


def order(n: int) -> Flag:
    """One of many, on goods and rights of its own."""
    published = date(2016, 1, 4) + timedelta(days=n * 3900 // 4000)
    number = f"{published.year}-{10000 + n}"
    announced = flags.source(number, published.isoformat(), "the Commission has issued a limited exclusion order " * 3)
    parties = tuple(FlagParty(name=f"{name} {n} Ltd.", city="Ningbo", country="CN") for name in ("Aldwick", "Brimstow", "Corvane"))
    return flags.flag(
        id=f"{flags.SOURCE}:{number}:{published}:LEO:1", order_number=f"337-TA-{4000 + n}", case_id=f"us_itc:337-TA-{4000 + n}",
        published=published, issued_on=published, announced_in=announced, parties=parties, parties_read="whole",
        events=(flags.event("issued", published.isoformat(), announced),), review_until=published + timedelta(days=60),
        rights=tuple(flags.patent(str(79000000 + 2 * n + i), 1, 2, 5) for i in range(2)), state_since=published,
        articles=f"Certain kettles of pattern {n} and components thereof that infringe the asserted patents",
    )  # fmt: skip


def put(settings: Settings, at: datetime, orders: list[Flag]) -> None:
    with open_ports(settings, Clock(at)) as ports, ports.database.transaction() as connection:
        put_flags(connection, orders, at)


class Took(NamedTuple):
    """What a decision took, and how many updates and lists it told."""

    seconds: float
    busy: float  # seconds of a processor
    megabytes: float
    updates: int
    lists: int

    def __str__(self) -> str:
        return f"{self.seconds:6.2f} s, {self.busy:6.2f} s of a processor, {self.megabytes:4.0f} MB"


def decided(settings: Settings, at: datetime, *, anew: bool = False, send: bool = False) -> Took:
    ways = ("yes" if way else "no" for way in (anew, send))
    command = [sys.executable, "-c", _DECIDE, settings.model_dump_json(), at.isoformat(), *ways]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(done.stderr)
    return Took(*json.loads(done.stdout))


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 4000
    with tempfile.TemporaryDirectory() as folder:
        own: dict[str, Any] = {"database": sys.argv[2]} if len(sys.argv) > 2 else {}
        settings = Settings.model_validate({"home": Path(folder) / "home"} | own)
        orders = [order(n) for n in range(count)]
        put(settings, AT, orders)
        first = decided(settings, AT, send=True)
        print(f"{count} orders, ten allies\nthe first lists {first}, {first.lists} lists")
        whole = decided(settings, AT, anew=True)
        print(f"looks at all    {whole}")
        bad = False
        for what, (most_seconds, most_megabytes) in GOALS.items():
            found = []
            for n in range(ROUNDS):
                at = AT + timedelta(hours=n + 1)
                if what == "one changed":
                    orders[n] = orders[n].model_copy(update={"articles": f"Certain kettles of another pattern {n}"})
                    put(settings, at, orders[n : n + 1])
                found.append(decided(settings, at))
            best = min(found)
            ratio = f"ratio {best.busy / whole.busy:.3f} (goal {most_seconds} s, {most_megabytes:.0f} MB)"
            print(f"{what:15} {best}, {best.updates} told; {ratio}")
            bad = bad or best.seconds > most_seconds or best.megabytes > most_megabytes
        return int(bad)


if __name__ == "__main__":
    sys.exit(main())
