"""Mails a second: 2,016 that wait, handed over by `send`, beside bare smtplib that gives the same bytes to the same server.

The goal: ≥ 0.7. What is compared: `send` reads what waits, asks whether it may go, notes before each mail that it is begun and
after it how it ended (flushed to disk), and uses as many connections as the setting allows; smtplib has all bytes in memory, notes
nothing and uses one connection. Both in turn, in this run, and the server says that it was given the same mails. Also with one
connection, and what the whole command takes. With --postfix also to Debian's Postfix, which flushes each mail to its queue (as
root, by deploy/local/mail-up).

Usage: python tests/bench/bench_handing_over.py [--postfix]
"""

from __future__ import annotations

import os
import shutil
import smtplib
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from email.utils import parseaddr
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from live_mail import ALLIES
from machine import DEMO, Machine
from servers import LOCAL, end_process, run_script
from taking_mail_server import taken, taking_mail_server

from alerts.letter.envelope import dated
from alerts.outgoing.delivery import send
from pipeline.clock import clock_at
from pipeline.database import outgoing_mail as mails
from pipeline.settings import load
from pipeline.wiring import open_ports

ROUNDS = 3
ADDRESSES = 32  # of each ally: seven orders, nine allies, 2,016 mails
GOAL = 0.7


def prepared(folder: Path) -> Machine:
    """A home in which all is decided and every mail waits."""
    config = folder / "settings.toml"
    lines = []
    for ally in ALLIES:
        addresses = ", ".join(f'"{ally.lower()}{n}@crossmarket.example"' for n in range(ADDRESSES))
        lines.append(f"[recipients.{ally}]\naddresses = [{addresses}]\nverified = true\n")
    config.write_text("\n".join(lines), encoding="utf-8")
    settings = {"CROSSMARKET_CONFIG": str(config), "CROSSMARKET_MAIL": "smtp://127.0.0.1:1?starttls=no"}
    machine = Machine(folder / "home", settings=settings)
    machine.run("run", "--first", "--announce", "--replay", str(DEMO / "archive"))
    return machine


def going_to(machine: Machine, home: Path, port: int, connections: int) -> Machine:
    """A copy of that home whose mail may leave."""
    shutil.copytree(machine.home, home)
    own = {"CROSSMARKET_MAIL": f"smtp://127.0.0.1:{port}?starttls=no", "CROSSMARKET_LIVE": "yes", "CROSSMARKET_EVEN_LIVE": "yes"}
    return Machine(home, settings=machine.settings | own | {"CROSSMARKET_MAIL_CONNECTIONS": str(connections)})


def waiting(machine: Machine) -> list[tuple[str, str, bytes]]:
    """Of each mail sender, recipient and bytes."""
    settings = load(machine.environment())
    with open_ports(settings, clock_at(settings.now)) as ports, ports.database.reading() as connection:
        # What locks rows in PostgreSQL does not in a file.
        those = mails.waiting_mails(connection, [one.id for one in mails.waiting(connection)]).values()
    sender, now = parseaddr(settings.sender)[1], ports.clock.now()
    return [(message.bounces_to or sender, message.recipient, dated(raw, now)) for message, raw in those]


def timed(act: Callable[[], object]) -> float:
    os.sync()  # what was written before is not ours to wait for
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def by_smtplib(port: int, those: Sequence[tuple[str, str, bytes]]) -> None:
    with smtplib.SMTP("127.0.0.1", port) as server:
        for sender, recipient, raw in those:
            server.sendmail(sender, [recipient], raw)


def by_send(machine: Machine, n: int) -> float:
    settings = load(machine.environment())
    with open_ports(settings, clock_at(settings.now)) as ports:
        seconds = timed(lambda: send(ports))
        with ports.database.reading() as connection:
            assert not mails.waiting(connection), f"all {n} are taken"
    return seconds


def compare(folder: Path, machine: Machine, port: int, after: Callable[[], None]) -> float:
    those = waiting(machine)
    size = statistics.median(len(raw) for _, _, raw in those)
    print(f"  {len(those)} mails of {size / 1000:.0f} kB (median)")
    rounds: dict[str, list[float]] = {"smtplib": [], "send, 4 connections": [], "send, 1 connection": [], "the whole command": []}
    for n in range(ROUNDS):
        rounds["smtplib"].append(timed(lambda: by_smtplib(port, those)))
        after()
        for name, connections in (("send, 4 connections", 4), ("send, 1 connection", 1)):
            mine = going_to(machine, folder / f"{port}-{n}-{connections}", port, connections)
            rounds[name].append(by_send(mine, len(those)))
            after()
        mine = going_to(machine, folder / f"{port}-{n}-whole", port, 4)
        rounds["the whole command"].append(timed(partial(mine.run, "send", "--announce")))
        after()
    peer = statistics.median(rounds["smtplib"])
    for name, seconds in rounds.items():
        ratios = [one / mine for one, mine in zip(rounds["smtplib"], seconds, strict=True)]
        a_second = len(those) / statistics.median(seconds)
        spread = f"{min(ratios):.2f} to {max(ratios):.2f}"
        print(f"  {name:20} {a_second:5.0f} mails a second, ratio {statistics.median(ratios):.2f} ({spread})")
    return peer / statistics.median(rounds["send, 4 connections"])


def on_a_server_that_takes_all(folder: Path, machine: Machine) -> float:
    file = folder / "taken.txt"
    seen: list[list[tuple[str, str]]] = []

    def same_as_before() -> None:
        seen.append(taken(file))
        assert seen[-1] == seen[0], "the same mails"
        file.write_text("")

    with taking_mail_server(file) as port:
        print("a server that takes every mail and keeps none (aiosmtpd, a process of its own):")
        return compare(folder, machine, port, same_as_before)


def on_postfix(folder: Path, machine: Machine) -> None:
    subprocess.run([sys.executable, str(LOCAL / "certificates"), str(folder / "tls"), "dovecot"], check=True)
    os.environ["CROSSMARKET_TEST_SERVERS"] = "yes"
    said = run_script("mail-up", "--tls", str(folder / "tls" / "dovecot"), "--while", str(os.getpid()))
    try:
        print("Debian's Postfix, each mail flushed to its queue:")
        compare(folder, machine, urlsplit(said["mail"]).port or 0, lambda: _until_empty(Path(said["dir"])))
    finally:
        end_process(int(said["pid"]))


def _until_empty(postfix: Path) -> None:
    """It delivers beside what it takes: the next round begins when it is done."""
    while any(file.is_file() for name in ("incoming", "active") for file in (postfix / "queue" / name).rglob("*")):
        time.sleep(0.2)


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        machine = prepared(folder)
        ratio = on_a_server_that_takes_all(folder, machine)
        if "--postfix" in sys.argv[1:]:
            on_postfix(folder, machine)
        return int(ratio < GOAL)


if __name__ == "__main__":
    sys.exit(main())
