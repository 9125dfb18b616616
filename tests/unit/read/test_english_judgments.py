"""English judgments: what is an injunction, whom it binds and on which rights; all else is none, or is said to be unread."""

from __future__ import annotations

import tomllib
from datetime import date
from typing import Any

import pytest
from publishers import GOLDEN

from pipeline.read.gb_findcaselaw.reader import read
from pipeline.records import Document, Notice
from pipeline.texts.spelling import clean

_TEXT = (GOLDEN.parent / "gb_findcaselaw" / "judgments.toml").read_text(encoding="utf-8")
WRITTEN: dict[str, list[dict[str, Any]]] = tomllib.loads(_TEXT)
JUDGMENTS, NONE = WRITTEN["judgment"], WRITTEN["none"]
SIDE = ("Holt Imports Limited", "Vale GmbH", "Peter Stone")
HEAD = """
Neutral citation: [2026] EWHC 2811 (Pat)
Court: {court}
Case number: HP-2026-000021
Date: 2026-10-05
Name: ORLO LIGHTING LIMITED v HOLT IMPORTS LIMITED
Claimant: Orlo Lighting Limited
{defendants}
§ header
Neutral Citation Number: [2026] EWHC 2811 (Pat)
Case No: HP-2026-000021
IN THE HIGH COURT OF JUSTICE
Approved Judgment
§ judgment
2. The Claimant is the proprietor of European Patent (UK) No. 3 987 654 (“the 654 Patent”){mark}.
""".strip()
MARK = " and of UK00003012345 (“the Mark”)"


def judged(text: str, *, alone: bool = False, court: str = "EWHC-Chancery-Patents") -> Notice:
    listed = SIDE[:1] if alone else SIDE
    defendants = "\n".join(f"Defendant ({n}): {name}" for n, name in enumerate(listed, 1))
    full = HEAD.format(defendants=defendants, court=court, mark="" if alone else MARK) + "\n" + text
    full = "\n".join(map(clean, full.split("\n")))
    document = Document(
        source="gb_findcaselaw",
        native_id="d-1",
        published=date(2026, 10, 5),
        kind="judgment",
        title="a judgment",
        abstract=None,
        page=None,
        parts=(),
        version="1",
    )
    notice = read(document, {"full_text": full})
    quotes = [e for es in notice.evidence.values() for e in es] + [e for m in notice.measures for e in m.evidence]
    quotes += [e for r in notice.rights for e in r.evidence] + [e for p in notice.parties for e in p.evidence]
    assert all(full[e.start : e.end] == e.quote for e in (*quotes, *(r.evidence for r in notice.residue)))
    return notice


@pytest.mark.parametrize("due", JUDGMENTS, ids=[one["name"] for one in JUDGMENTS])
def test_a_judgment_enjoins_what_the_court_gives_and_nothing_else(due: dict[str, Any]) -> None:
    notice = judged(due["text"], alone=due.get("alone", False))
    issued = [m for m in notice.measures if m.action == "issued"]
    assert [m.type for m in issued] == due.get("enjoins", [])
    whom = [name for one in due.get("whom", []) for name in (SIDE if one == "all" else (one,))]
    assert [name for m in issued for name in m.directed_to] == whom
    assert [number for m in issued for number in m.rights] == due.get("rights", [])
    assert [kind for m in issued for kind in m.grounds] == due.get("grounds", [])
    assert any(m.action == "denied" for m in notice.measures) == due.get("denied", False)
    assert bool(notice.residue) == due.get("unread", False), notice.residue
    assert notice.changes_nothing == (not issued and not notice.residue)
    assert any(m.condition for m in issued) == due.get("condition", False)
    assert [m.term.until for m in issued if m.term and m.term.until] == ([due["until"]] if "until" in due else [])


@pytest.mark.parametrize("due", NONE, ids=[one["name"] for one in NONE])
def test_what_only_looks_like_an_injunction_is_none(due: dict[str, Any]) -> None:
    assert not [m for m in judged(due["text"]).measures if m.action == "issued"]


def test_a_case_is_known_by_its_number_and_who_stands_where() -> None:
    notice = judged("45. The claim is dismissed.")
    assert (notice.investigation, notice.issued) == ("HP-2026-000021", date(2026, 10, 5))
    roles = {party.name: party.role for party in notice.parties}
    assert roles == {"Orlo Lighting Limited": "complainant"} | dict.fromkeys(SIDE, "respondent")
