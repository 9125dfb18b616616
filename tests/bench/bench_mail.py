"""Times what people ask while a mail server takes a second for each of 252 mails, beside the same with nobody at work.

The goal: nothing takes 3 seconds longer. Also times how soon the sender ends when asked to. Usage: python tests/bench/bench_mail.py
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from live_mail import ALLIES
from machine import DEMO, Machine
from odd_mail import OddMail, odd_mail
from services import services, until

ROUNDS = 3
ADDRESSES = 4  # of each ally: seven orders, nine allies, 252 mails
GOAL_SECONDS = 3.0


def prepared(folder: Path, box: OddMail, connections: int) -> Machine:
    """A home in which all is decided and every mail waits."""
    config = folder / "settings.toml"
    lines = []
    for ally in ALLIES:
        addresses = ", ".join(f'"{ally.lower()}{n}@ally.example"' for n in range(ADDRESSES))
        lines.append(f"[recipients.{ally}]\naddresses = [{addresses}]\nverified = true\n")
        box.answers |= {f"{ally.lower()}{n}@ally.example": "451 4.7.1 later" for n in range(ADDRESSES)}
    config.write_text("\n".join(lines), encoding="utf-8")
    settings = {
        "CROSSMARKET_CONFIG": str(config),
        "CROSSMARKET_MAIL": f"smtp://127.0.0.1:{box.port}?starttls=no",
        "CROSSMARKET_LIVE": "yes",
        "CROSSMARKET_EVEN_LIVE": "yes",
        "CROSSMARKET_MAIL_CONNECTIONS": str(connections),
    }
    machine = Machine(folder / "home", settings=settings)
    machine.run("run", "--first", "--announce", "--replay", str(DEMO / "archive"))
    box.answers = {}
    return machine


def seconds(machine: Machine, *command: str) -> float:
    def once() -> float:
        start = time.perf_counter()
        machine.run(*command)
        return time.perf_counter() - start

    return statistics.median(once() for _ in range(ROUNDS))


def main() -> int:
    with tempfile.TemporaryDirectory() as folder, odd_mail() as box:
        machine = prepared(Path(folder), box, connections=1)
        flag = machine.export("flags")[0]["id"]
        commands = (("export", "messages"), ("show", flag), ("search", "kettle"), ("issues",), ("doctor",))
        alone = {command: seconds(machine, *command) for command in commands}
        box.seconds_a_mail = 1.0
        with services(machine, Path(folder) / "logs") as them:
            them.start("send", "send", "--follow", "--announce")
            until(lambda: bool(box.taken), hint=lambda: them.log("send"))
            waiting = sum(not m["sent_at"] for m in machine.export("messages"))
            print(f"{waiting} mails wait, a second each")
            beside = {command: seconds(machine, *command) for command in commands}
            start = time.perf_counter()
            them.stop("send")
            stopped = time.perf_counter() - start
        kept = sum(bool(m["sent_at"]) for m in machine.export("messages"))
        print(f"{'':10} {'alone':>7} {'beside':>7} {'ratio':>6}")
        for command in commands:
            ratio = beside[command] / alone[command]
            print(f"{command[0]:10} {alone[command]:6.2f}s {beside[command]:6.2f}s {ratio:6.2f}")
        print(f"asked to stop: ended after {stopped:.1f} s; taken {len(box.taken)}, kept as sent {kept}")
        return int(any(beside[c] - alone[c] > GOAL_SECONDS for c in commands) or len(box.taken) != kept)


if __name__ == "__main__":
    sys.exit(main())
