"""A machine that lives through the story while its sources are disturbed: what was seen of that, and what came of it."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from machine import Machine
from publishers import publisher_of
from story import CASE, STEPS, Step
from story import told as file_of_the_story
from story_faults import HARMLESS, Disturbed, Plan
from story_run import Came, Told, acted_on, known_of

CALM = STEPS[-1]  # the day on which nothing is disturbed any more
QUICK = tuple(step for step in STEPS if step.name in ("acted", "contradicted", "on appeal"))
_NUMBER = re.compile(r"[A-Z]+-?\d[\d-]*|\d[\d,.:/-]*\d")
_REFERENCE = re.compile(r"\b[a-z]?[0-9a-f]{16,64}\b")  # of mails, alerts and bytes
_BEFALLEN = ("STOP", "PAUSED", "LIFTED", "OUTSIDE", "WITHDRAWN", "FREED", "in force")  # words of subjects
_OF_THE_CASE = frozenset({"to_decide", "pending_effect"})  # issues that say nothing of a source
# Faults that no look can show, beside those of which golden folders say so.
_BLIND: Mapping[tuple[str, str], str] = {
    ("us_usitc_edis", "without its last rows"): "it counts no rows, and the last ones are older than what a look is to see",
    ("us_govinfo", "a column renamed"): "of a file it reads the name alone, which stands there twice",
}


@dataclass(frozen=True)
class Disturbance:
    """One fault of one source on one day, and what an operator saw of it after the look."""

    day: date
    source: str
    fault: str
    met: int  # requests
    seen: str  # what `sources` and `issues` say of the source; empty: all is well
    missing: Sequence[tuple[str, str]]  # documents that its source had, and that are not known

    @property
    def may_go_unseen(self) -> bool:
        """Whether nothing that a look sees can show it, or it kept nothing from being seen."""
        cannot = self.fault in publisher_of(self.source).blind or (self.source, self.fault) in _BLIND
        return cannot or (self.fault in HARMLESS and not self.missing)

    def __str__(self) -> str:
        return (
            f"{self.day} {self.source}: {self.fault} ({self.met} requests), seen: {self.seen or 'nothing'}; missing {self.missing}"
        )


@dataclass
class Chaos:
    """What came of the story."""

    told: Told
    disturbances: list[Disturbance] = field(default_factory=list)
    after: str = ""  # what is not well after the calm day

    @property
    def by_fault(self) -> Counter[str]:
        return Counter(one.fault for one in self.disturbances)


def live_disturbed(told: Told, steps: Sequence[Step], plan: Plan, seed: int, calm: Told) -> Chaos:
    """Looks on these days of the story, with the faults of the plan, and on the last with none."""
    chaos = Chaos(told)
    for step in steps:
        told.world.on(step.day)
        made = told.world.disturb(plan.get(step.day, {}), seed)
        _look(told, step)
        chaos.disturbances += _seen(told.machine(step), step, made.values(), calm.known[step.name])
    told.world.on(CALM.day)
    _look(told, CALM)
    if told.rule(CALM):
        _look(told, CALM)
    chaos.after = "; ".join(f"{source}: {said}" for source, said in sorted(_not_well(told.machine(CALM)).items()))
    return chaos


def _look(told: Told, step: Step) -> None:
    before = set(told.machine(step).mails())
    told.look(step)
    for file in sorted(set(told.machine(step).mails()) - before):
        mail = message_from_bytes(file.read_bytes(), policy=policy.default)
        assert isinstance(mail, EmailMessage)
        told.came.append(Came(step.name, str(mail["To"]), mail))


def _seen(machine: Machine, step: Step, made: Iterable[Disturbed], due: frozenset[tuple[str, str]]) -> Iterator[Disturbance]:
    said, known = _not_well(machine), known_of(machine)
    for one in made:
        if one.met:
            missing = sorted((source, number) for source, number in due - known if source == one.source)
            yield Disturbance(step.day, one.source, one.fault, one.met.total(), said.get(one.source, ""), missing)


def _not_well(machine: Machine) -> dict[str, str]:
    """By source, what an operator is told: its standing where that is not well, and its open issues."""
    told = machine.run("sources", "--json")
    found: dict[str, str] = {}
    for one in json.loads(told.out):
        if not one["well"] and not one["why"].startswith("silent"):
            found[one["source"]] = f"{one['state']}: {one['why']}"
    for issue in machine.records("issues")["issues"]:
        if issue["status"] == "open" and (issue["kind"] not in _OF_THE_CASE or ":unknown:" in issue["place"]):
            found[issue["source"]] = f"{found.get(issue['source'], '')} | {issue['kind']} {issue['place']}: {issue['reason']}"
    return found


def versions_of(machine: Machine) -> dict[tuple[str, str], str]:
    return {(d["source"], d["native_id"]): d["version"] for d in machine.records("documents")["documents"]}


def orders_of(machine: Machine) -> list[dict[str, Any]]:
    """The orders of the case as they stand, by all that officers act on; those that turned out to be another one are left out."""
    flags = machine.records("flags")["flags"]
    found = [acted_on(flag) for flag in flags if flag["order_number"] == CASE and not flag.get("merged_into")]
    return sorted(found, key=repr)


def cancelled(machine: Machine) -> set[tuple[str, str]]:
    """By ally, the orders that were called off."""
    alerts = machine.records("alerts")["alerts"]
    return {(a["ally"], a["flag"]["order_number"]) for a in alerts if a["kind"] == "cancel"}


def never_so(chaos: Told, calm: Told) -> list[str]:
    """What mails of a disturbed run say that was not so by then where nothing is disturbed: numbers, and words of what befell.

    A number is so once a mail of the calm run, or a document that it knows, has it; what befell, once a subject says it there.
    """
    records = calm.machine(CALM).records("documents", "notices")
    public = [(one["published"], one) for one in records["documents"]]
    public += [(one["document_id"].rpartition(":")[2], one) for one in records["notices"]]
    so, befallen, found = _numbers(json.dumps(file_of_the_story()["us_usitc_ids"], default=str)), set[str](), []
    for step in STEPS:
        so |= {str(step.day)}.union(*(_numbers(json.dumps(one)) for day, one in public if day <= str(step.day)))
        for came in calm.came:
            if came.step == step.name:
                so |= _numbers(f"{came.subject} {came.text}")
                befallen |= {word for word in _BEFALLEN if word in came.subject}
        for came in chaos.came:
            if came.step == step.name and CASE in came.subject:
                strange = sorted(_numbers(f"{came.subject} {came.text}") - so)
                strange += [word for word in _BEFALLEN if word in came.subject and word not in befallen]
                found += [f"{step.name}: {came.subject}: {strange}"] if strange else []
    return found


def _numbers(text: str) -> set[str]:
    """Dates, and numbers of three digits or more, of documents, patents, models."""
    found = (one.strip(".,:-/").replace(",", "") for one in _NUMBER.findall(_REFERENCE.sub("", text)))
    return {one for one in found if sum(map(str.isdigit, one)) > 2 or not one[0].isdigit()}
