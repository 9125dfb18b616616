"""Slip opinions of the trade court: those on an exclusion under an order are held for a person, the others say nothing."""

from __future__ import annotations

from datetime import date

import pytest
from notices import CASE, final, measure, patent

from pipeline.fold import fold_case
from pipeline.read.us_cit import reader
from pipeline.records import Document, IssueKind, Notice

HEAD = "Slip Op. 26-101\nUNITED STATES COURT OF INTERNATIONAL TRADE\nORLO LAMPS, Plaintiff, v. UNITED STATES, Defendant.\n"


def read(text: str) -> Notice:
    document = Document(
        source="us_cit", native_id="26-101", published=date(2026, 10, 5), kind="slip opinion", title="Slip Op. 26-101",
        abstract=None, page=None, parts=(), version="v1",
    )  # fmt: skip
    notice = reader.read(document, {"title": document.title, "full_text": HEAD + text})
    for found in (e for facts in notice.evidence.values() for e in facts):
        assert (HEAD + text)[found.start : found.end] == found.quote
    return notice


def test_of_an_exclusion_under_one_order_that_the_court_ruled_is_held_for_a_person():
    notice = read("Customs excluded the entry under the limited exclusion order of Inv. No. 337-TA-9901.\nJudgment for plaintiff.")
    assert (notice.in_scope, notice.event, notice.investigation) == (True, "court_ruling", "337-TA-9901")
    assert notice.court_ruling is not None
    assert (notice.court_ruling.court, notice.court_ruling.unread) == ("Court of International Trade", True)
    order = final(measure("LEO", rights=["7000001"]), issued=date(2021, 3, 4), rights=[patent("7000001", "violated")])
    result = fold_case(CASE, (order, notice))
    (held,), (flag,) = result.rulings, result.flags
    assert (held.did, held.effects, held.status, held.on) == ("ruled", (), "open", date(2026, 10, 5))
    assert flag.doubts[-1].startswith("Under review: the Court of International Trade ruled on 2026-10-05")
    assert "337-TA-9901" in held.source.quotes[0]


def test_where_no_order_of_the_investigation_is_held_it_waits():
    (finding,) = fold_case(CASE, (read("The exclusion order in 337-TA-9901 is at issue."),)).findings
    assert finding.kind is IssueKind.PENDING_EFFECT
    assert "ruled in 337-TA-9901 (26-101); no order of it is held" in finding.reason


def test_one_that_names_several_investigations_says_of_none_which_order_it_is_about():
    notice = read("The exclusion orders in 337-TA-9901 and 337-TA-9902 were applied.")
    assert (notice.in_scope, notice.investigation, notice.further_investigations) == (True, None, ())
    (finding,) = fold_case(f"us_itc:doc:{notice.document_id}", (notice,)).findings
    assert "of which order is not known" in finding.reason


@pytest.mark.parametrize("text", ["Plaintiff protested the classification of its tents.", "An exclusion order is not at issue.",
                                  "The duty order in Inv. No. 701-TA-9901 stands.", "337-TA-9901 was cited on venue."])  # fmt: skip
def test_others_are_out_of_scope(text):
    notice = read(text)
    assert (notice.in_scope, notice.court_ruling) == (False, None)
