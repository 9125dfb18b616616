"""The judge of simulated years sees each kind of wrong: a judge that is blind passes everything."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from year_judge import EXPORTS, Night, Word, Year, could_have_been, judge
from year_plan import Plan, Trouble

FIRST = date(2025, 3, 1)
LEDGER = [
    {"id": "a1", "ally": "JP", "flag_id": "f1", "kind": kind, "n": n, "revision": "r0"} for n, kind in ((1, "alert"), (2, "update"))
]


def word(day: int, kind: str = "NEW", revision: str = "r1", message: str = "<m1>", hour: int = 14, flag: str = "f1") -> Word:
    at = datetime(2025, 3, day, hour, tzinfo=UTC)
    return Word(at, "desk.jp@customs.example", message, kind, "a1", flag, revision)


def a_year(*words: Word, troubles: tuple[Trouble, ...] = (), codes: tuple[int, ...] = (0, 0, 0), **exports: list[dict]) -> Year:
    plan = Plan(1, FIRST, 3, (), troubles)
    nights = [Night(day, [], [code], code == 0) for day, code in zip(plan.all_days, codes, strict=True)]
    exported = {kind: [] for kind in (*EXPORTS, "alerts", "messages", "issues")} | {"alerts": LEDGER} | exports
    return Year(plan, nights, list(words), exported, 1.0)


CALM = a_year(word(1), word(2, "CHANGE", "r2", "<m2>"))
ISSUE = {"kind": "could_not_look", "place": "x", "status": "open", "first_seen": "2025-03-01", "reason": "503"}


def test_years_that_are_alike_are_right():
    assert judge(CALM, CALM).wrong == []


@pytest.mark.parametrize(
    ("rough", "said"),
    [
        (a_year(word(1)), "another last word"),
        (a_year(word(1), word(1, "CHANGE", "r2", "<m2>")), "never so: 2025-03-01 14:00 CHANGE of f1 (so from 2025-03-02 on)"),
        (a_year(word(1), word(2, "CHANGE", "r9", "<m2>")), "never so"),
        (a_year(word(1), word(2, "STOP", "r2", "<m2>")), "never so"),
        (a_year(word(1), word(2, message="<m1>"), word(2, "CHANGE", "r2", "<m2>", 15)), "twice to"),
        (a_year(word(1), word(2, message="<m3>"), word(2, "CHANGE", "r2", "<m2>", 15)), "told twice in two mails"),
        (a_year(word(1), word(2, "CHANGE", "r2", "<m1>")), "one Message-ID for two things"),
        (a_year(*CALM.words, codes=(0, 3, 0)), "not well on 2025-03-02, with nothing wrong that day"),
        (a_year(*CALM.words, issues=[ISSUE]), "open at the end"),
        (a_year(*CALM.words, alerts=[]), "is not the undisturbed year's"),
        (a_year(*CALM.words, word(2, "STOP", "r2", "<m3>", 15)), "is not the mails'"),
        (a_year(*CALM.words, flags=[{"id": "f1"}]), "flags f1 is only in the disturbed year"),
        (
            a_year(*CALM.words, word(3, "LIST", "r1", "<l1>")),
            "list to desk.jp@customs.example at 03-03 14:00 is not what it was told: f1 as r1",
        ),
        (a_year(word(1), word(1, "STOP", "r2", "<m2>"), word(2, "LIST", "r1", "<l1>")), "told None"),
        (a_year(*CALM.words, word(3, "LIST", "r7", "<l1>", flag="f2")), "f1 is not in it"),
        (a_year(*CALM.words, word(3, "LIST", "r2", "<l1>"), word(3, "CHANGE", "r2", "<m3>", 15)), "told twice in two mails"),
    ],
)
def test_each_wrong_is_seen(rough: Year, said: str):
    assert any(said in line for line in judge(CALM, rough).wrong), judge(CALM, rough).wrong


def test_a_list_repeats_what_was_told_and_is_no_second_word():
    lists = word(3, "LIST", "r2", "<l1>"), word(3, "LIST", "r2", "<l2>", 15)
    assert judge(CALM, a_year(*CALM.words, *lists)).wrong == []
    assert judge(CALM, a_year(word(1, "LIST"), word(2, "CHANGE", "r2", "<m2>"))).wrong == [], "what a list tells is told"


def test_a_list_that_comes_again_says_nothing_of_today():
    dropped = Trouble("drop_after", FIRST)
    rough = a_year(word(1, "LIST"), word(2, "CHANGE", "r2", "<m2>"), word(2, "LIST", hour=15), troubles=(dropped,), codes=(3, 0, 0))
    assert judge(CALM, rough).wrong == []


def test_what_went_wrong_that_day_excuses_it():
    killed = Trouble("killed", date(2025, 3, 2))
    rough = a_year(
        word(1), word(2, "CHANGE", "r2", "<m2>"), word(2, "CHANGE", "r2", "<m2>", 15), troubles=(killed,), codes=(0, 3, 0)
    )
    assert judge(CALM, rough).wrong == []


def test_a_state_that_was_skipped_is_named_by_its_day():
    rough = a_year(word(2, "NEW", "r2", "<m2>"), codes=(3, 0, 0), troubles=(Trouble("dark", FIRST),))
    judgement = judge(CALM, rough)
    assert judgement.wrong == []
    assert judgement.fewer == ["2025-03-01: NEW of f1"]


def a_flag(state: str, since: str, *events: tuple[str, str]) -> dict:
    """An order of 2025-01-06, in review until 2025-03-07; events are an action and its day."""
    made = [{"action": a, "on": day, "source": {"document_id": f"d{day}", "published": day}} for a, day in events]
    return {"id": "f1", "state": state, "state_since": since, "review_until": "2025-03-07", "events": made}


ISSUED, CHANGED, ENDED = ("issued", "2025-01-06"), ("modified", "2025-02-03"), ("rescinded", "2025-03-10")
FINAL = a_flag("ended", "2025-03-10", ISSUED, CHANGED, ENDED)


@pytest.mark.parametrize(
    ("day", "kind", "told", "possible"),
    [
        (3, "CHANGE", a_flag("issued", "2025-01-06", ISSUED, CHANGED), True),
        (9, "CHANGE", a_flag("in_force", "2025-03-08", ISSUED, CHANGED), True),
        (11, "CHANGE", a_flag("in_force", "2025-03-08", ISSUED, CHANGED), True),  # the end is a day old and was hidden
        (11, "STOP", a_flag("ended", "2025-03-10", ISSUED, ENDED, CHANGED), True),
        (3, "CHANGE", a_flag("in_force", "2025-03-08", ISSUED, CHANGED), False),  # a clock that runs ahead
        (9, "CHANGE", a_flag("issued", "2025-01-06", ISSUED, CHANGED), False),  # a clock that fell back
        (25, "CHANGE", a_flag("in_force", "2025-03-08", ISSUED, CHANGED), False),  # it ended a fortnight ago
        (9, "CHANGE", a_flag("in_force", "2025-03-08", ISSUED), False),  # a change of a month ago is not known
        (9, "STOP", a_flag("in_force", "2025-03-08", ISSUED, CHANGED), False),
        (9, "STOP", a_flag("ended", "2025-03-10", ISSUED, CHANGED, ENDED), False),  # a document that is not out yet
        (9, "CHANGE", a_flag("in_force", "2025-03-08", ISSUED, CHANGED, ("modified", "2025-03-09")), False),  # never happened
    ],
)
def test_what_one_could_believe_who_had_not_seen_the_last_week(day: int, kind: str, told: dict, possible: bool):
    assert could_have_been(word(day, kind), {"revision": "r1", "flag": told}, FINAL) is possible
