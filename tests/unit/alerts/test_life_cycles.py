"""The life of an order as every ally's officer reads it, step after step: in the list of mails, and on the first screen.

The lives have the shape of real ones (firms freed one after the other, a suspension before a rescission, a redesign outside, then
inside, then outside again) with invented facts. Each step is a golden file: of all allies subject, first line and what may be done,
of Germany the whole card. With CROSSMARKET_TEST_WRITE_MAILS=1 they are written anew: read each as an officer before keeping it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import flags
import pytest
from first_screens import CONTEST, card_is_whole, subject_is_in_budget

from alerts.first_screen.card import Card, card
from alerts.law.allies import load_allies
from alerts.law.basis import lawful_action
from alerts.telling.narrowing import narrowed
from alerts.telling.tell import changes, next_kind, revision
from pipeline.fold.scope import standings
from pipeline.fold.state import flag_on
from pipeline.records import Alert, AlertKind, Flag, FlagParty, FlagRight, ScopeStep

GOLDEN = Path(__file__).parents[2] / "golden" / "first_screens"
MARK = FlagRight(kind="trademark", office="US", number="9800201")
HARLOW = FlagParty(name="Harlow Rowing Machines, Inc.", city="Logan", region="Utah", country="US")
TIDEWELL = FlagParty(name="Tidewell Sports (Xiamen) Co., Ltd.", city="Xiamen", country="CN")
ERGOMAR = FlagParty(name="Ergomar Fitnessgeräte GmbH", city="Ulm", country="DE")
LATER = FlagParty(name="Strokeline Ltd.", city="Leeds", country="GB")
ANNOUNCED = flags.source("2026-88501", "2026-03-10", "the Commission has issued a limited exclusion order")
TERM = flags.source("2026-88501", "2026-03-10", "the order lasts until October 30, 2026")


def order(*events: object, parties: tuple[FlagParty, ...] = (HARLOW, TIDEWELL, ERGOMAR), scope: tuple[ScopeStep, ...] = ()) -> Flag:
    """An order on rowing machines as announced, and what happened to it since."""
    issued = flags.event("issued", "2026-03-06", ANNOUNCED)
    made = flags.flag(
        id=f"{flags.SOURCE}:2026-88501:2026-03-10:LEO:1", case_id="us_itc:337-TA-8501", order_number="337-TA-8501",
        articles="Certain folding rowing machines, components thereof, and systems containing the same", parties=parties,
        parties_read="whole", rights=(flags.patent("79000001", 1, 2, 9), MARK), rights_read="whole", basis="contested",
        bond="one hundred percent of entered value", issued_on=date(2026, 3, 6), published=date(2026, 3, 10),
        review_until=date(2026, 5, 5), announced_in=ANNOUNCED, events=(issued, *events), state="issued",
        state_since=date(2026, 3, 6), scope=scope,
    )  # fmt: skip
    outside = tuple(one.step.article for one in standings(made) if one.step.standing == "outside")
    return made.model_copy(update={"not_subject": outside})


def ruled(standing: str, on: str, number: str) -> ScopeStep:
    read_in = flags.source(number, on, f"the Quietglide redesign is {standing} the order")
    said = {"article": "Quietglide redesign", "standing": standing, "by": "authority"}
    return ScopeStep.model_validate({**said, "on": date.fromisoformat(on), "source": read_in})


FREED = flags.event(
    "rescinded", "2026-06-03", flags.source("2026-88502", "2026-06-08", "rescinded as to Tidewell"),
    partial=True, names=(TIDEWELL.name,),
)  # fmt: skip
LIFTED = flags.event(
    "modified", "2026-07-01", flags.source("2026-88503", "2026-07-06", "no longer covers the '001 patent"),
    partial=True, lifts=True, names=("patent 79000001",),
)  # fmt: skip
PAUSED = flags.event("suspended", "2026-08-03", flags.source("2026-88506", "2026-08-06", "enforcement is suspended"))
PAUSED_FOR = flags.event(
    "suspended", "2026-08-03", flags.source("2026-88510", "2026-08-06", "suspended as to Tidewell"),
    partial=True, names=(TIDEWELL.name,),
)  # fmt: skip
AGAIN_FOR = flags.event(
    "reinstated", "2026-09-01", flags.source("2026-88511", "2026-09-04", "resumed as to Tidewell"),
    partial=True, names=(TIDEWELL.name,),
)  # fmt: skip
MANY = tuple(FlagParty(name=f"Rowline {word} Co., Ltd.", city="Ningbo", country="CN") for word in (
    "Abel", "Bram", "Cora", "Dirk", "Emil", "Fenn", "Gore", "Hale", "Ingo", "Jarl", "Kern", "Lund", "Marr", "Nell", "Odin", "Pell",
    "Quill", "Rook", "Sund", "Tarn", "Ulla", "Vane", "Wick", "Xeno", "Yarn", "Zell", "Aske", "Birk", "Carn", "Dorn", "Elba", "Frey",
))  # fmt: skip
MANY_FREED = FREED.model_copy(update={"names": tuple(one.name for one in MANY[:30])})
AGAIN = flags.event("reinstated", "2026-09-01", flags.source("2026-88507", "2026-09-04", "enforcement is resumed"))
RESCINDED = flags.event("rescinded", "2026-10-01", flags.source("2026-88508", "2026-10-06", "the order is rescinded"))
LAST_DAY = flags.event("expired", "2026-10-30", TERM)
OUT, IN = ruled("outside", "2026-07-13", "2026-88504"), ruled("inside", "2026-07-20", "2026-88505")
OUT_AGAIN = ruled("outside", "2026-07-27", "2026-88509")

# By the name of a step: the order as it was told before, as it is known now, and the day on which that is told.
STEPS: dict[str, tuple[Flag | None, Flag, date]] = {
    "01_new": (None, order(), date(2026, 3, 10)),
    "02_in_force": (order(), order(), date(2026, 5, 6)),
    "03_wider_by_a_firm": (order(), order(parties=(HARLOW, TIDEWELL, ERGOMAR, LATER)), date(2026, 3, 20)),
    "04_firm_freed": (order(), order(FREED), date(2026, 6, 8)),
    "05_right_lifted": (order(FREED), order(FREED, LIFTED), date(2026, 7, 6)),
    "06_redesign_outside": (order(), order(scope=(OUT,)), date(2026, 7, 14)),
    "07_redesign_inside": (order(scope=(OUT,)), order(scope=(OUT, IN)), date(2026, 7, 21)),
    "08_redesign_outside_again": (order(scope=(OUT, IN)), order(scope=(OUT, IN, OUT_AGAIN)), date(2026, 7, 28)),
    "09_paused": (order(), order(PAUSED), date(2026, 8, 6)),
    "10_in_force_again": (order(PAUSED), order(PAUSED, AGAIN), date(2026, 9, 4)),
    "11_rescinded": (order(), order(RESCINDED), date(2026, 10, 6)),
    "12_stands_again": (order(RESCINDED), order(), date(2026, 10, 20)),
    "14_paused_for_one": (order(), order(PAUSED_FOR), date(2026, 8, 6)),
    "15_in_force_again_for_one": (order(PAUSED_FOR), order(PAUSED_FOR, AGAIN_FOR), date(2026, 9, 4)),
    "16_thirty_freed": (order(parties=MANY), order(MANY_FREED, parties=MANY), date(2026, 6, 8)),
    "13_last_day_over": (order(LAST_DAY), order(LAST_DAY), date(2026, 10, 31)),
}


def told(ally: str, before: Flag | None, now: Flag, on: date) -> Alert:
    """What an ally is told that was told of the order as it was (the day before), or nothing."""
    law = load_allies()[ally]
    after = flag_on(now, on)
    decision = lawful_action(law, after, on)
    number: dict[str, Any] = {"id": "a0000000000008501", "ally": ally, "decision": decision, "decided_at": f"{on}T08:00:00+00:00"}
    if before is None:
        return flags.alert(after, **number)
    was = flag_on(before, date.fromordinal(on.toordinal() - 1))
    earlier = lawful_action(law, was, on)
    last_kind = AlertKind.ALERT if was.state != "ended" else AlertKind.CANCEL
    last = flags.alert(was, last_kind, ally=ally, decision=earlier, revision=revision(was, earlier))
    kind = next_kind(last, after, revision(after, decision))
    assert kind is not None, "there is something to tell"
    n = 3 if kind is AlertKind.ALERT else 2
    said = changes(last, after, decision) if kind is AlertKind.UPDATE else ()
    narrows = narrowed(was, after) if kind is not AlertKind.ALERT else ()
    return flags.alert(after, kind, **number, n=n, changes=tuple(said), narrows=narrows)


def lines(ally: str, seen: Card, *, whole: bool) -> Iterator[str]:
    yield f"== {ally}"
    yield f"Subject: {seen.subject}"
    yield seen.first_line
    shown = seen.rows if whole else [row for row in seen.rows if row.label == "You may"]
    yield from (f"{row.label}: {' / '.join(row.lines)}" for row in shown)


@pytest.mark.parametrize("step", STEPS)
def test_a_step_in_the_life_of_an_order_is_told_as_it_was_read_and_found_good(step: str) -> None:
    said: list[str] = []
    for ally in sorted(load_allies().keys() - {"US"}, key=lambda code: (code != "DE", code)):
        alert = told(ally, *STEPS[step])
        seen = card(alert, load_allies()[ally].name, CONTEST)
        subject_is_in_budget(seen.subject)
        card_is_whole(seen, alert)
        said += lines(ally, seen, whole=ally == "DE")
    file = GOLDEN / f"{step}.txt"
    found = "\n".join(said) + "\n"
    if os.environ.get("CROSSMARKET_TEST_WRITE_MAILS"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(found, encoding="utf-8")
    assert found == file.read_text(encoding="utf-8")
