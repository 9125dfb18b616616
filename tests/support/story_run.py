"""A machine that lives through the story of `story.py`, and what each ally has of it in the end."""

from __future__ import annotations

import random
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from canned import Answered
from live_mail import Sink, live
from machine import Machine, Outcome
from story import CASE, DARK, STEPS, Number, Step, World, numbers

LAST = Step("the end", datetime(2026, 9, 20, 20, tzinfo=UTC), "all is there, and can be looked at")
_APART = {("us_federal_register", "2025-98299"), ("us_federal_register_inspection", "2026-30001"), ("us_cafc", "26-2201")}
_OF_OTHERS = _APART | {("us_usitc_notices", "337_2832_notice03302026sgl"), ("us_usitc_edis", "897001"), ("us_cbp_cross", "H397001")}


_OF_THE_ORDER = ("instrument", "state", "articles", "bond", "issued_on", "not_subject", "doubts", "corrected_by")


@dataclass(frozen=True)
class Came:
    """A mail that came to an address."""

    step: str
    to: str
    mail: EmailMessage

    @property
    def subject(self) -> str:
        return str(self.mail["Subject"]).removeprefix("EXERCISE ")

    @property
    def text(self) -> str:
        """In one line."""
        plain = self.mail.get_body(("plain",))
        assert plain is not None
        return " ".join(str(plain.get_content()).split())


@dataclass
class Told:
    """A machine, and what came of the story."""

    world: World
    home: Path
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    came: list[Came] = field(default_factory=list)
    known: dict[str, frozenset[Number]] = field(default_factory=dict)  # the documents after each look

    def machine(self, step: Step) -> Machine:
        return Machine(self.home, settings=self.world.settings() | {"CROSSMARKET_NOW": step.at.isoformat()})

    def look(self, step: Step, sink: Sink | None = None) -> Outcome:
        """Looks at all sources and tells; over SMTP, if there is a server."""
        machine = self.machine(step)
        if sink:
            machine = live(machine, sink, self.home.parent)
        before = len(sink.arrived) if sink else 0
        new_home = sink is not None and not self.outcomes
        outcome = self.outcomes[step.name] = machine.run("run", *(["--first"] if new_home else []))
        for envelope in sink.arrived[before:] if sink else ():
            mail = message_from_bytes(envelope.original_content or b"", policy=policy.default)
            assert isinstance(mail, EmailMessage)
            self.came.append(Came(step.name, envelope.rcpt_tos[0], mail))
        self.known[step.name] = known_of(machine)
        return outcome

    def rule(self, step: Step) -> list[Outcome]:
        """A person says of each ruling that waits that it does what is proposed."""
        machine = self.machine(step)
        waiting = [line.split()[0] for line in machine.run("rulings").out.splitlines() if f" {CASE}: " in line]
        said = ("--by", "A. Analyst", "--because", "the mandate issued")
        return [machine.run("rulings", "apply", id_, *said) for id_ in waiting]

    def last_word(self) -> dict[str, Any]:
        """By ally, the order as it was told last, by all that officers act on; under however many records it was told.

        What a mail has said to be one order with others is that one from then on.
        """
        found: dict[tuple[str, str], dict[str, Any]] = {}
        for alert in sorted(self.machine(LAST).records("alerts")["alerts"], key=lambda a: int(a["n"])):
            if alert["flag"]["order_number"] == CASE:
                assert alert["kind"] != "cancel", "an order was called off that stands"
                for other in alert["flag"]["joined"]:
                    found.pop((alert["ally"], other), None)
                found[alert["ally"], alert["flag_id"]] = acted_on(alert["flag"])
        by_ally: dict[str, list[dict[str, Any]]] = {}
        for (ally, _), word in sorted(found.items()):
            known = by_ally.setdefault(ally, [])
            known += [word] if word not in known else []
        return by_ally


def known_of(machine: Machine) -> frozenset[Number]:
    """The documents that are known."""
    return frozenset((d["source"], d["native_id"]) for d in machine.records("documents")["documents"])


def acted_on(flag: Mapping[str, Any]) -> dict[str, Any]:
    """What officers act on, of an order as it was told, or as it stands."""
    return {
        "rights": sorted((r["number"], tuple(r["claims"]), r["lifted"]) for r in flag["rights"]),
        "parties": sorted((p["name"], p["freed"]) for p in flag["parties"]),
    } | {name: flag[name] for name in _OF_THE_ORDER}


# When there is a chance: the week of the act, three weeks more for what comes late, and long after. What a correction corrects the
# Register's own list alone says, and a second host may have its text first.
DAYS = (*(date(2026, 4, n) for n in (5, 7, 8, 10, 13, 16, 20, 28)), date(2026, 9, 15))


@dataclass(frozen=True)
class Chance:
    """When documents come that come late, and which sources are dark on which looks."""

    late: Mapping[Number, date]
    dark: Mapping[str, tuple[Sequence[date], Answered | None]]

    def without(self, day: date) -> Container[Number]:
        return {number for number, from_ in self.late.items() if from_ > day}

    def dark_on(self, day: date) -> dict[str, Answered | None]:
        return {source: answer for source, (days, answer) in self.dark.items() if day in days}

    @property
    def told(self) -> str:
        late = ", ".join(f"{source} {number} from {day}" for (source, number), day in sorted(self.late.items()))
        dark = ", ".join(f"{source} {' '.join(map(str, days))}" for source, (days, _) in sorted(self.dark.items()))
        return f"late: {late}; dark: {dark}"


def of_the_case() -> frozenset[Number]:
    """The documents of the case that are listed."""
    return frozenset(numbers()) - _OF_OTHERS


def chance(dice: random.Random, sources: Sequence[str]) -> Chance:
    """Documents of the case come in any order, up to weeks late; each source is dark for three looks one after the other."""
    late = {number: dice.choice(DAYS[1:-1]) for number in sorted(of_the_case())}
    dark = {}
    for source in sources:
        first = dice.randrange(1, len(DAYS) - 2)
        dark[source] = (DAYS[first : first + 3], dice.choice(DARK))
    return Chance(late, dark)


def live_through(told: Told, sink: Sink) -> None:
    """Looks on each day of the story."""
    for step in STEPS:
        told.world.on(step.day)
        if step.name == "applied":
            told.rule(step)
        told.look(step, sink)


def come_through(told: Told, by: Chance) -> None:
    """Looks on some days, whatever comes and can be looked at, and once more when all is there."""
    for day in DAYS:
        told.world.on(day, without=by.without(day), dark=by.dark_on(day))
        told.look(Step(day.isoformat(), datetime.combine(day, time(20), UTC), ""))
    told.world.on(LAST.day)
    told.rule(LAST)
    told.look(LAST)
    if told.rule(LAST):  # on what came only now
        told.look(LAST)
