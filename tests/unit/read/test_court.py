"""What the Federal Circuit decided on an appeal, read from opinions of our own: truth written before the rules."""

from __future__ import annotations

import tomllib
from datetime import UTC, date, datetime
from typing import Any

import pytest
from machine import ROOT

from pipeline.read.us_cafc.reader import read
from pipeline.records import Document, Notice, Part

OPINIONS = tomllib.loads((ROOT / "tests" / "golden" / "us_cafc" / "opinions.toml").read_text(encoding="utf-8"))["opinion"]

SAID = tomllib.loads((ROOT / "tests" / "golden" / "us_cafc" / "said.toml").read_text(encoding="utf-8"))["said"]
HEAD = """United States Court of Appeals for the Federal Circuit
ORLO INC., Appellant
v.
INTERNATIONAL TRADE COMMISSION, Appellee
2024-1101
Appeal from the United States International Trade Commission in Investigation No. 337-TA-1901.
Decided: March 3, 2026
REED, Circuit Judge.
"""
PATENTS = (
    """This appeal concerns U.S. Patent No. 9,901,123 ("the '123 patent") and U.S. Patent No. 9,901,456 ("the '456 patent")."""
)


def document(title: str = "An opinion") -> Document:
    fetched = datetime(2026, 4, 2, tzinfo=UTC)
    part = Part(
        name="full_text",
        form="pdf",
        address="https://court.example/1",
        fetched_at=fetched,
        media_type="application/pdf",
        sha256="0" * 64,
    )
    return Document(
        source="us_cafc", native_id="24-1101.1", published=date(2026, 4, 2), kind="OPINION", title=title, abstract=None,
        page=None, parts=(part,), version="v",
    )  # fmt: skip


def read_text(text: str) -> Notice:
    return read(document(), {"full_text": text.strip("\n")})


@pytest.mark.parametrize("one", OPINIONS, ids=[one["name"] for one in OPINIONS])
def test_an_opinion_is_read_as_a_person_reads_it(one: dict[str, Any]) -> None:
    notice = read_text(one["text"])
    assert notice.in_scope is one.get("in_scope", True)
    if not notice.in_scope:
        return
    ruling = notice.court_ruling
    assert ruling is not None
    investigations = [n for n in (notice.investigation, *notice.further_investigations) if n]
    assert investigations == one["investigations"]
    assert list(ruling.appeals) == one["appeals"]
    assert list(ruling.disposition) == one["disposition"]
    assert [stay.outcome for stay in ruling.stays] == one["stays"]
    assert {right.number or right.kind: right.outcome for right in ruling.rights} == one["rights"]
    assert len(notice.residue) == one["residue"]


@pytest.mark.parametrize("one", SAID)
def test_what_is_said_of_each_right_is_read_in_whatever_way_it_is_said(one: dict[str, Any]) -> None:
    ruling = read_text(HEAD + one["text"].replace("PATENTS", PATENTS)).court_ruling
    assert ruling is not None
    assert {right.number or right.kind: right.outcome for right in ruling.rights} == one["rights"]
    assert [stay.outcome for stay in ruling.stays] == one["stays"]


def test_what_a_person_must_decide_is_never_guessed() -> None:
    """Findings on one right that go different ways, without a word of claims or of the violation."""
    text = "PATENTS\nWe affirm as to importation under the '123 patent and reverse as to use of the '123 patent.\n"
    notice = read_text(HEAD + text.replace("PATENTS", PATENTS) + "AFFIRMED IN PART, REVERSED IN PART\n")
    assert notice.court_ruling is not None
    assert notice.court_ruling.rights == ()
    assert [one.words for one in notice.residue] == ["AFFIRMED IN PART, REVERSED IN PART"]


@pytest.mark.parametrize("one", OPINIONS, ids=[one["name"] for one in OPINIONS])
def test_what_carries_a_fact_stands_in_the_text(one: dict[str, Any]) -> None:
    text, notice = one["text"].strip("\n"), read_text(one["text"])
    ruling = notice.court_ruling
    facts = [e for found in notice.evidence.values() for e in found] + [r.evidence for r in notice.residue]
    if ruling:
        facts += [*ruling.evidence, *(r.evidence for r in ruling.rights), *(s.evidence for s in ruling.stays)]
    assert [e for e in facts if text[e.start : e.end] != e.quote] == []


def test_of_an_opinion_of_which_only_the_list_is_held_nothing_is_known_but_that_it_was_made() -> None:
    notice = read(
        document("24-1101: ORLO LAMPWORKS LTD. v. ITC [OPINION], Precedential"), {"title": "24-1101: ORLO v. ITC [OPINION]"}
    )
    assert notice.court_ruling is not None
    assert notice.court_ruling.unread
    assert notice.court_ruling.appeals == ("2024-1101",)
    assert notice.court_ruling.disposition == ()
    assert notice.investigation is None
