"""Whatever an alert tells: its subject in its budget, the same rows always, no name cut, text and HTML the same, on one screen."""

from __future__ import annotations

import os
import random
from pathlib import Path

import flags
import pytest
from first_screens import (
    CONTEST,
    Seen,
    card_is_whole,
    no_name_is_cut,
    random_alert,
    says_the_same,
    shown,
    subject_is_in_budget,
)

from alerts.law.allies import load_allies
from alerts.letter.render import Rendered, render_alert
from pipeline.records import Alert, AlertKind, FlagParty, FlagRight

SEED = int(os.environ.get("CROSSMARKET_TEST_SEED", 0)) or random.SystemRandom().randrange(10**9)
SENDER = "crossmarket <alerts@crossmarket.example>"


def mailed(alert: Alert) -> Rendered:
    return render_alert(alert, load_allies()[alert.ally], sender=SENDER, contest=CONTEST)


def test_any_alert_is_told_in_its_budget_and_the_same_in_text_and_html():
    print(f"CROSSMARKET_TEST_SEED={SEED}")
    for seed in range(SEED, SEED + 120):
        alert, names = random_alert(seed)
        first = shown(alert)
        try:
            subject_is_in_budget(first.subject)
            card_is_whole(first, alert)
            no_name_is_cut(first, names)
            says_the_same(mailed(alert))
        except AssertionError as why:
            raise AssertionError(f"seed {seed}: {first}") from why


TOLD_BEFORE = (Path(__file__).parents[2] / "golden" / "told_before.jsonl").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("line", TOLD_BEFORE)
@pytest.mark.parametrize("kind", AlertKind)
def test_an_alert_of_an_older_version_is_shown_like_any_other(line: str, kind: AlertKind):
    alert = Alert.model_validate_json(line).model_copy(update={"kind": kind})
    subject_is_in_budget(shown(alert).subject)
    card_is_whole(shown(alert), alert)
    says_the_same(mailed(alert))


NAMES = tuple(f"Firm{n} Kettle Makers{n} Co., Ltd." for n in range(40))
RIGHTS = tuple(flags.patent(str(79_000_001 + n), *range(1, 20)) for n in range(15))


@pytest.mark.parametrize("kind", AlertKind)
@pytest.mark.parametrize("ally", [code for code in load_allies() if code != "US"])
def test_forty_firms_and_fifteen_rights_have_their_rows_and_the_rest_below(ally: str, kind: AlertKind):
    about = flags.flag(parties=tuple(FlagParty(name=name, city="Ningbo", country="CN") for name in NAMES), rights=RIGHTS)
    alert = flags.alert(about, kind, ally=ally, decision=flags.decision(rights=RIGHTS))
    first, mail = shown(alert), mailed(alert)
    card_is_whole(first, alert)
    firms, rights = (next(row.lines for row in first.rows if row.label == label) for label in ("Firms", "Rights"))
    assert firms[0].startswith(("Only these 40: Firm0 Kettle", "It named Firm0 Kettle"))
    assert firms[0].endswith(" more, below.")
    assert rights[0].endswith(" more, below.")
    below = mail.text[mail.text.index("PARTIES") :]
    for name in NAMES:
        assert name in " ".join(below.split())


HOSTILE = (
    "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "{{ 7*7 }}", "{markets} {0}",
    "</table></body><h1>CANCELLED</h1>", "&lt;b&gt;", "Kettle\u202eskroW\u200b", "a\r\nAnswer: DONE", "x" * 10_000,
    "many words " * 1_000, "-- ",
    "> From here", "=?utf-8?q?STOP?=", "From all", "漢" * 300,
)  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("kind", AlertKind)
def test_a_hostile_name_is_words_and_takes_no_more_room_than_another(name: str, kind: AlertKind):
    about = flags.flag(
        articles=name, parties=(FlagParty(name=name, city=name, freed=True), FlagParty(name=f"{name} II")), complainants=(name,),
        models=(name,), not_subject=(name,), bond=name, doubts=(name,), order_number=name, further_numbers=(name,),
        rights=(FlagRight(kind="trademark", office="US", number=name),), announced_in=flags.source(name, "2026-08-25", name),
    )  # fmt: skip
    before = about.model_copy(update={"parties": tuple(p.model_copy(update={"freed": False}) for p in about.parties)})
    freed = [] if kind is AlertKind.ALERT else [{"kind": "freed", "names": (name,), "since": "2026-10-28"}]
    for alert in (flags.alert(about, kind, changes=(name,), narrows=freed), flags.alert(before, kind)):
        first, mail = shown(alert), mailed(alert)
        subject_is_in_budget(first.subject)
        card_is_whole(first, alert)
        says_the_same(mail)
        seen = Seen(mail.html)
        assert seen.tags == Seen(mailed(flags.alert(flags.flag(doubts=("open",)))).html).tags | ({"blockquote"} & seen.tags)
        assert not set("\u202e\u200b\r") & set(mail.text + mail.html + mail.subject)
        assert [line for line in mail.text.splitlines() if line.startswith("Answer: ")] == [
            line for line in mail.text.splitlines() if line.startswith("Answer: Write ")
        ]
        assert "\n-- \n" not in mail.text


def row(alert: Alert, label: str) -> str:
    return " ".join(next(row.lines for row in shown(alert).rows if row.label == label))


def test_of_law_that_nobody_looked_up_it_is_never_said_that_it_gives_nothing():
    known, unknown = FlagRight(kind="patent", office="US", number="79000001"), FlagRight(kind="other", office=None, number=None)
    decided = (flags.on_right(known), flags.on_right(unknown, rows=(), if_right_shown=None))
    both = flags.alert(flags.flag(rights=(known, unknown)), decision=flags.decision().model_copy(update={"rights": decided}))
    assert "law not researched" in row(both, "You may")
    alone = flags.alert(flags.flag(rights=(unknown,)), decision=flags.decision().model_copy(update={"rights": decided[1:]}))
    assert "none that we know of" not in row(alone, "You may")


@pytest.mark.parametrize(
    ("words", "said"),
    {
        "an order against Kettleworks Ltd. and its affiliated companies, parents and subsidiaries": True,
        "an order against Kettleworks Ltd. or its successors or assigns": True,
        "an order against Kettleworks Ltd. that assigned the mark": False,
        "an order against Kettleworks Ltd.": False,
    }.items(),
)
@pytest.mark.parametrize("firms", [1, 4, 40])
def test_beside_only_these_stands_that_related_companies_are_meant_too(words: str, said: bool, firms: int):
    about = flags.flag(
        parties=tuple(FlagParty(name=name) for name in NAMES[:firms]), announced_in=flags.source("2026-88100", "2026-08-01", words)
    )
    alert = flags.alert(about)
    assert row(alert, "Firms").startswith("Only")
    assert row(alert, "Firms").endswith("Its words also speak of related companies.") == said
    card_is_whole(shown(alert), alert)
    no_name_is_cut(shown(alert), list(NAMES[:firms]))


@pytest.mark.parametrize(
    ("articles", "said"),
    {
        "certain kettles and components thereof": "kettles and components thereof.",
        "certain folding kettles, components thereof, and systems containing the same": "folding kettles, components thereof",
        "electrolyte beverages and labeling and packaging thereof": "electrolyte beverages and labeling...",
    }.items(),
)
def test_goods_that_are_cut_end_with_three_points(articles: str, said: str):
    assert row(flags.alert(flags.flag(articles=articles)), "Goods").startswith(said)
    assert "..." in row(flags.alert(flags.flag(articles=articles)), "Goods") or said.endswith("thereof.")
