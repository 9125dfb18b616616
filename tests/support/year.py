"""A simulated year (or month): the real command line night after night, in a world with a clock of its own.

Two years are lived, with the same documents and the same nights: in one nothing goes wrong, in the other everything that does in a
year. What is compared (`year_judge.py`) is what a user relies on: what the command exports, and what each year's mail server kept.
"""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from moved_clock import Command, Forker, MovedClock, forker
from year_judge import EXPORTS, Judgement, Night, Year, judge, words
from year_mail import FAULTS
from year_plan import BESIDE, HOME, Plan, Trouble, addresses, troubled

SUPPORT = Path(__file__).parent
SOURCE = "CROSSMARKET_SOURCES__US_FEDERAL_REGISTER__"
PATIENCE = 120.0  # seconds for one command; the slowest, the first, takes four


@dataclass
class World:
    """The processes of one simulated world, and the home in it."""

    folder: Path
    clock: MovedClock
    forker: Forker
    url: str
    mail: subprocess.Popen
    port: int
    weather: Path
    nights: list[Night] = field(default_factory=list)
    took: float = 1.0  # seconds of the last run that was not disturbed

    @property
    def home(self) -> Path:
        return self.folder / "home"

    @property
    def kept(self) -> Path:
        return self.folder / "mail" / "kept.jsonl"

    def environment(self, **own: str) -> dict[str, str]:
        config = self.folder / "year.toml"
        return {
            "CROSSMARKET_HOME": str(self.home), "CROSSMARKET_CONFIG": str(config), "CROSSMARKET_LIVE": "yes",
            "CROSSMARKET_LANGUAGE": "en",  # the judge reads mails, and reads English
            "CROSSMARKET_MAIL": f"smtp://127.0.0.1:{self.port}?starttls=no", "CROSSMARKET_SENDER": "Alerts <alerts@year.example>",
            SOURCE + "BASE_URL": self.url, SOURCE + "DELAY": "0", SOURCE + "BACKOFF": "0.02", SOURCE + "TRIES": "2",
            SOURCE + "OVERLAP_DAYS": "14", "PATH": "/usr/bin:/bin", "COLUMNS": "160",
        } | own  # fmt: skip

    def start(self, at: datetime, *arguments: str, clock: datetime | None = None, **own: str) -> Command:
        """Starts a command at that true time; its own clock may show another."""
        self.clock.set(at)
        return self.forker.start(self.environment(**own), clock or at, *arguments)

    def ended(self, command: Command) -> int:
        code = command.wait(PATIENCE)
        if code is None:
            command.kill()
            raise AssertionError(f"{command.arguments} did not end within {PATIENCE} s: {command.said()}")
        self.note(command, code)
        return code

    def note(self, command: Command, code: int | None) -> None:
        said = command.said()
        assert "Traceback" not in said, f"{self.nights[-1].day} {command.arguments}: {said}"
        end = " / ".join([line for line in said.splitlines() if " INFO " not in line][-6:])
        self.nights[-1].said.append(f"{self.clock.now():%m-%d %H:%M} {' '.join(command.arguments)} -> {code}: {end}")
        if command.arguments[0] == "run":
            self.nights[-1].codes.append(code)

    def do(self, at: datetime, *arguments: str, clock: datetime | None = None, **own: str) -> int:
        return self.ended(self.start(at, *arguments, clock=clock, **own))

    def export(self, kind: str) -> list[dict]:
        command = self.forker.start(self.environment(), self.clock.now(), "export", kind)
        assert command.wait(PATIENCE) == 0, command.said()
        return [json.loads(line) for line in command.out.read_text().splitlines()]

    def mail_is(self, fault: str, whom: str = "") -> None:
        assert self.mail.stdin is not None
        assert self.mail.stdout is not None
        self.mail.stdin.write(f"{fault} {whom}\n")
        self.mail.stdin.flush()
        assert self.mail.stdout.readline() == "ok\n"

    def look(self) -> bool:
        """Notes whether all is well: the last run saw everything and no mail waits."""
        night = self.nights[-1]
        night.well = night.codes[-1:] == [0] and all(m["sent_at"] for m in self.export("messages"))
        return night.well


@contextmanager
def world(folder: Path, rows: Sequence[Mapping], start: datetime) -> Iterator[World]:
    """Starts the Register, the mail server and the process that forks; all are gone at the end."""
    for name in ("", "mail"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    clock = MovedClock(folder / "clock")
    clock.set(start)
    data, weather = folder / "documents.jsonl", folder / "weather.json"
    data.write_text("".join(json.dumps(row) + "\n" for row in rows))
    weather.write_text("[]")
    lines = [f"[recipients.{ally}]\naddresses = {json.dumps(them)}\nverified = true\n" for ally, them in addresses().items()]
    (folder / "year.toml").write_text("\n".join(lines))
    with ExitStack() as ends:
        url, _ = _server(ends, "year_register.py", data, clock.file, weather)
        port, mail = _server(ends, "year_mail.py", folder / "mail", clock.file)
        them = ends.enter_context(forker(folder / "commands"))
        yield World(folder, clock, them, url, mail, int(port), weather)


def _server(ends: ExitStack, script: str, *arguments: Path) -> tuple[str, subprocess.Popen]:
    """Starts a server; gives what it says after the = of its first line."""
    command = [sys.executable, str(SUPPORT / script), *map(str, arguments)]
    process = ends.enter_context(subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True))
    ends.callback(process.wait, 10)
    ends.callback(process.terminate)
    assert process.stdout is not None
    line = process.stdout.readline()
    assert "=" in line, f"{script} said {line!r}"
    return line.strip().partition("=")[2], process


# --- living it ----------------------------------------------------------------------------------------------------------------


def live(plan: Plan, folder: Path, history: date) -> Year:
    """Lives through a plan night after night. The first run looks back to `history`."""
    began = time.monotonic()
    by_day: dict[date, list[Trouble]] = {}
    for trouble in plan.troubles:
        for n in range(trouble.days + (trouble.kind.startswith("midnight"))):
            by_day.setdefault(trouble.day + timedelta(days=n), []).append(trouble)
    with world(folder, plan.rows, plan.nightly(plan.first)) as there:
        there.weather.write_text(json.dumps(plan.weather()))
        for day in plan.all_days:
            there.nights.append(Night(day))
            first = ("--first", "--since", history.isoformat()) if day == plan.first else ()
            a_night(there, plan.nightly(day), by_day.get(day, []), first, random.Random(f"{plan.seed} night {day}"))
            there.look() if plan.troubles else None
        exports = {kind: there.export(kind) for kind in (*EXPORTS, "alerts", "messages", "issues")}
        return Year(plan, there.nights, words(there.kept), exports, time.monotonic() - began)


def a_night(there: World, at: datetime, troubles: Sequence[Trouble], options: Sequence[str], chance: random.Random) -> None:
    """One day of the machine."""
    kinds = {t.kind for t in troubles}
    fault = next((t for t in troubles if t.kind in FAULTS), None)
    there.mail_is(fault.kind if fault else "well", fault.whom if fault else "")
    midnight = [t for t in troubles if t.kind.startswith("midnight")]
    if any(t.day < at.date() for t in midnight):
        there.do(at.replace(hour=0, minute=10), "run")
    if kinds & {"killed", "killed_sending", "killed_late"}:
        a_kill(there, at - timedelta(minutes=20), next(iter(kinds & set(HOME))), chance)
    if "ahead" in kinds:
        there.do(at - timedelta(hours=2), "run", clock=at + timedelta(days=365))
        there.do(at - timedelta(hours=1), "run")
        there.do(at - timedelta(minutes=30), "doctor", "--clock-is-right")
    if "epoch" in kinds:
        there.do(at - timedelta(hours=1), "run", clock=datetime(1970, 1, 1, 0, 0, 10, tzinfo=UTC))
    if "restored" in kinds:
        a_restore(there, at)
    beside = next((k for k in BESIDE if k in kinds), None)
    other = (
        there.start(at, *{"beside_run": ("run",), "beside_send": ("send",), "beside_export": ("export", "flags")}[beside])
        if beside
        else None
    )
    began = time.monotonic()
    there.do(at, "run", *options)
    there.took = time.monotonic() - began
    if other:
        there.ended(other)
        there.do(at + timedelta(minutes=20), "run")
    if any(t.day == at.date() for t in midnight):
        there.do(at.replace(hour=23, minute=50), "run")


def a_kill(there: World, at: datetime, kind: str, chance: random.Random) -> None:
    """SIGKILL in the middle of a run: at a random moment, or when the first mail is out, or late."""
    before = there.kept.stat().st_size if there.kept.exists() else 0
    command = there.start(at, "run")
    moment = time.monotonic() + there.took * (chance.uniform(0.6, 1) if kind == "killed_late" else chance.uniform(0.1, 0.6))
    code = None
    while code is None:
        sending = there.kept.exists() and there.kept.stat().st_size > before
        if sending if kind == "killed_sending" else time.monotonic() > moment:
            command.kill()
            code = command.wait(PATIENCE)
        else:
            code = command.wait(0.005)
    there.note(command, code)


def a_restore(there: World, at: datetime) -> None:
    """A backup, a run, then the disk is lost, and the backup is put into a new home, as the runbook says."""
    file = there.folder / f"{at:%Y-%m-%d}.tar.gz"
    assert there.do(at - timedelta(hours=3), "backup", str(file)) == 0, there.nights[-1].said
    there.do(at - timedelta(hours=2), "run")
    shutil.rmtree(there.home)
    assert there.do(at - timedelta(hours=1), "restore", str(file)) == 0, there.nights[-1].said
    there.do(at - timedelta(minutes=50), "doctor", "--create")
    there.do(at - timedelta(minutes=40), "reindex")
    there.do(at - timedelta(minutes=30), "send", CROSSMARKET_LIVE="no")


def both_years(folder: Path, plan: Plan, history: date, kinds: Sequence[str]) -> tuple[Year, Year, Judgement]:
    """Lives the undisturbed year and, beside it, the disturbed one, prints what happened, and judges."""
    print(f"seed={plan.seed} (set CROSSMARKET_TEST_SEED to repeat)", flush=True)
    with ThreadPoolExecutor(2) as both:
        one = both.submit(live, plan, folder / "calm", history)
        other = both.submit(live, troubled(plan, kinds), folder / "rough", history)
        calm, rough = one.result(), other.result()
    judgement = judge(calm, rough)
    left_out = Counter(kinds) - Counter(t.kind for t in rough.plan.troubles)
    print(f"{plan.days} nights: undisturbed {calm.seconds:.0f} s, disturbed {rough.seconds:.0f} s")
    print(f"{len(calm.exports['documents'])} documents, {len(calm.exports['flags'])} orders")
    print(f"words in mails: {len(calm.words)} undisturbed, {len(rough.words)} disturbed")
    for trouble in rough.plan.troubles:
        print(f"trouble: {trouble}")
    for title, lines in (("no place for", sorted(left_out)), ("fewer mails", judgement.fewer), ("in between", judgement.between)):
        for line in lines:
            print(f"{title}: {line}")
    return calm, rough, judgement
