"""One case through all American sources, as the officers of each ally have it: by real crawls on loopback and real SMTP.

An order is acted on on a Monday and seen the same hour, completed, contradicted by the print, corrected, found not to cover a
redesign, reversed in part on appeal. What each source has of it stands in `deploy/demo/story.toml`. Whatever the order of arrival,
whoever is dark, and whatever comes in place of answers (`story_faults.py`), the last word is the same.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from os import environ
from pathlib import Path

import pytest
from live_mail import ALLIES, mail_sink
from machine import DEMO
from story import CASE, STEPS, Step, World, world
from story_chaos import CALM, QUICK, cancelled, live_disturbed, never_so, orders_of, versions_of
from story_faults import FAULTS, plan
from story_run import Came, Told, chance, come_through, live_through, of_the_case

from deploy.demo.play import DAYS
from pipeline.wiring import open_archive

# On each look, what a mail about the order begins with; nobody is told anything on the others.
SUBJECTS: Mapping[str, str] = {
    "acted": f"NEW {CASE} beehive frame scales | ",
    "completed": f"CHANGE {CASE} 2 firms ADDED | beehive frame scales | ",
    "contradicted": f"CHANGE {CASE} details changed | beehive frame scales",
    "corrected": f"CHANGE {CASE} details changed | beehive frame scales",
    "final": f"CHANGE {CASE} presumed in force, US | beehive frame scales",
    "ruled outside": f"CHANGE {CASE} WS-20 OUTSIDE | beehive frame scales | ",
    "on appeal": f"CHANGE {CASE} under COURT review | beehive frame scales",
    "applied": f"CHANGE {CASE} LIFTED patent 98,000,401 | beehive frame scales",
}
MISPRINT = (
    "Federal Register document 2026-98302 names as rights 98000401, 98000402, 98000430, Commission notice "
    "337_2831_notice04062026sgl 98000401, 98000402, 98000403: held to be the latter."
)
FIRMS = ("Shenzhen Quillora Technology Co., Ltd.", "Wabenstolz Imkertechnik GmbH")


@pytest.fixture(scope="module")
def sources() -> Iterator[World]:
    with world() as made:
        yield made


@pytest.fixture(scope="module")
def told(sources: World, tmp_path_factory: pytest.TempPathFactory) -> Told:
    made = Told(sources, tmp_path_factory.mktemp("story") / "home")
    with mail_sink() as sink:
        live_through(made, sink)
    return made


def of_the_order(told: Told, ally: str) -> list[Came]:
    """The mails about it alone that came to an ally's address, in order."""
    return [came for came in told.came if came.to == f"{ally.lower()}@ally.example" and not came.subject.startswith("LIST")]


def test_every_look_was_complete_and_leaves_nothing_open(told: Told) -> None:
    assert {name: outcome.code for name, outcome in told.outcomes.items()} == dict.fromkeys((s.name for s in STEPS), 0)
    issues = told.machine(STEPS[-1]).records("issues")["issues"]
    assert [i["reason"] for i in issues if i["status"] == "open"] == []


@pytest.mark.parametrize("ally", ALLIES)
def test_each_ally_hears_each_step_once_in_order_and_in_one_thread(told: Told, ally: str) -> None:
    mails = of_the_order(told, ally)
    assert [came.step for came in mails] == list(SUBJECTS)
    for came in mails:
        assert came.subject.startswith(SUBJECTS[came.step])
    ids = [str(came.mail["Message-ID"]) for came in mails]
    assert [came.mail["In-Reply-To"] for came in mails] == [None, *ids[:-1]]
    for n, came in enumerate(mails[1:], start=1):
        assert set(str(came.mail["References"]).split()) <= set(ids[:n])


def test_nobody_else_hears_of_it(told: Told) -> None:
    assert {came.to for came in told.came} == {f"{ally.lower()}@ally.example" for ally in ALLIES}


# By look, what each ally's mail must say: the fact, and the document that gave it.
SAID: Mapping[str, tuple[str, ...]] = {
    "acted": (
        "The notice does not name whom the order is directed to.",
        "(Commission notice 337_2831_notice04062026sgl, published 2026-04-06)",
        "40 percent of the entered value",
    ),
    "completed": (
        *(f"Named now: {firm}" for firm in FIRMS),
        "(EDIS document 898131, published 2026-04-07)",
        "Same name on another authority's list, not verified; no reason to act: Shenzhen Quillora",
        "98000402: the US Patent and Trademark Office says, on 2026-04-0",
    ),
    "contradicted": (
        f"Open question: {MISPRINT}",
        "(Federal Register document 2026-98302, published 2026-04-09)",
        "(Public Inspection document 2026-98302, published 2026-04-08)",
    ),
    "corrected": (
        "Corrected by document 2026-98303.",
        "Rights: US patent 98,000,401 (claims 1, 4); US patent 98,000,402 (claim 2)",
    ),
    "final": ("in force since 2026-06-06",),
    "ruled outside": ("WS-20 is outside the order, do not stop it on it (customs ruling H398131)", "(customs ruling H398131, "),
    "on appeal": (
        "Under court review: the Federal Circuit affirmed in part and reversed in part on 2026-09-14 (appeal 2026-1831).",
        "Under review: the Federal Circuit affirmed in part and reversed in part on 2026-09-14 (document 26-1831.181831)",
        "Until then the order stands as before.",
        "US patent 98,000,402 is past its last day by its authority's registry, 2026-07-31",
    ),
    "applied": (
        "The order no longer rests on US patent 98,000,401.",
        "Federal Circuit opinion 26-1831.181831, published 2026-09-14",
        "applied by A. Analyst on 2026-09-16",
    ),
}


@pytest.mark.parametrize("step", SAID)
def test_each_fact_is_told_with_the_document_that_gave_it(told: Told, step: str) -> None:
    mails = [came for came in told.came if came.step == step and not came.subject.startswith("LIST")]
    assert len(mails) == len(ALLIES)
    for came in mails:
        missing = [said for said in SAID[step] if said not in came.text]
        assert not missing, came.text


def test_what_was_corrected_is_asked_no_more(told: Told) -> None:
    asked = {came.step for came in told.came if MISPRINT in came.text}
    assert asked == {"contradicted"}


def test_the_order_is_one_and_what_is_left_of_it_is_whole(told: Told) -> None:
    flags = told.machine(STEPS[-1]).records("flags")["flags"]
    (flag,) = [f for f in flags if f["order_number"] == CASE]
    assert (flag["instrument"], flag["state"], flag["not_subject"]) == ("LEO", "in_force", ["WS-20"])
    assert {r["number"]: r["lifted"] for r in flag["rights"]} == {"98000401": True, "98000402": False, "98000403": False}
    assert tuple(p["name"] for p in flag["parties"]) == FIRMS


def test_the_registry_agrees(told: Told) -> None:
    outcome = told.machine(STEPS[-1]).run("reconcile")
    assert outcome.code == 0, outcome.out


def test_the_demonstration_plays_this_story() -> None:
    """`make demo-archive` makes its archive anew."""
    assert list(DAYS) == [step.day for step in STEPS]
    archive = open_archive(f"dir:///{DEMO / 'story'}?mode=ro")
    kept = {(d.source, d.native_id.partition(".")[0]) for d in archive.documents()}
    archive.close()
    assert of_the_case() <= kept | {("us_usitc_edis", "898133")}, "what is returned by the post is no document"


def comes_to_the_same(sources: World, told: Told, home: Told, seed: int) -> None:
    by = chance(random.Random(seed), sorted(sources.sites))
    print(f"seed {seed}: {by.told}")
    come_through(home, by)
    assert home.outcomes["the end"].code == 0, home.outcomes["the end"].out
    assert home.last_word() == told.last_word()


def seeds(*usual: int) -> list[int]:
    """Those of every run, or the one that CROSSMARKET_TEST_SEED names."""
    return [int(environ["CROSSMARKET_TEST_SEED"])] if "CROSSMARKET_TEST_SEED" in environ else [*usual]


@pytest.mark.hard
@pytest.mark.parametrize("seed", seeds(761562, 607371, 561965))
def test_whatever_comes_late_and_whoever_is_dark_the_end_is_the_same(sources: World, told: Told, tmp_path: Path, seed: int) -> None:
    comes_to_the_same(sources, told, Told(sources, tmp_path / "home"), seed)


def is_disturbed_and_heals(told: Told, home: Told, steps: Sequence[Step], seed: int) -> set[str]:
    """Whatever comes in place of answers: seen while it lasts, gone with its cause, and the end is as if nothing had been."""
    chosen = plan(random.Random(seed), [step.day for step in steps], sorted(told.world.sites))
    print(f"seed {seed}: {chosen}")
    chaos = live_disturbed(home, steps, chosen, seed, told)
    print(f"{sum(chaos.by_fault.values())} disturbances: {dict(chaos.by_fault)}")
    assert [str(one) for one in chaos.disturbances if not (one.seen or one.may_go_unseen)] == []
    assert home.outcomes[CALM.name].code == 0, home.outcomes[CALM.name].out
    assert chaos.after == ""
    assert home.world.stranger.asked == [], "another host was asked"
    after, calm = home.machine(CALM), told.machine(CALM)
    assert versions_of(after) == versions_of(calm), "no document lost, none invented"
    assert orders_of(after) == orders_of(calm)
    assert home.last_word() == told.last_word()
    assert cancelled(after) == cancelled(calm) == set()
    assert never_so(home, told) == []
    return set(chaos.by_fault)


def test_whatever_comes_from_all_sources_at_once_is_seen_and_heals(sources: World, told: Told, tmp_path: Path) -> None:
    assert len(is_disturbed_and_heals(told, Told(sources, tmp_path / "home"), QUICK, 8)) > len(FAULTS) / 2


@pytest.mark.hard
@pytest.mark.parametrize("seed", seeds(22535, 102, 201))
def test_whatever_comes_on_every_day_is_seen_and_heals(sources: World, told: Told, tmp_path: Path, seed: int) -> None:
    is_disturbed_and_heals(told, Told(sources, tmp_path / "home"), STEPS[:-1], seed)
