"""Orders of which nothing but proceedings about them is held."""

from __future__ import annotations

import pytest
from notices import CASE, final, institution, measure, notice

from pipeline.fold import fold_case
from pipeline.records import IssueKind


def about(proceeding, number="2022-00500", published="2022-06-01", event="proceeding_instituted", *measures):
    return notice(number, published, event, *measures, proceeding=proceeding)


@pytest.mark.parametrize("proceeding", ["enforcement", "modification", "rescission", "advisory", "bond_forfeiture"])
def test_a_proceeding_about_an_order_that_nobody_announced_is_said_once(proceeding):
    first, second = about(proceeding), about(proceeding, "2022-00900", "2022-09-01", "enforcement_concluded")
    for notices in ([first, second], [second, institution(), first]):
        (finding,) = fold_case(CASE, notices).findings
        assert (finding.kind, finding.source, finding.place) == (IssueKind.PENDING_EFFECT, "us_federal_register", f"{CASE}:order")
        assert finding.reason.startswith("Document 2022-00900 is about ")
        assert "the notice that announced the order is not held" in finding.reason
        assert "--since DATE" in finding.repair


def test_it_goes_when_the_order_comes_or_its_end_waits_for_it():
    assert not fold_case(CASE, [about("enforcement"), final(measure("LEO")), institution()]).findings
    ended = about("rescission", "2022-00900", "2022-09-01", "order_rescinded", measure("LEO", "rescinded"))
    assert [f.place for f in fold_case(CASE, [about("enforcement"), ended]).findings] == [f"{CASE}:{ended.document_id}"]


def test_an_order_that_binds_persons_alone_was_announced_too():
    assert not fold_case(CASE, [about("enforcement"), final(measure("CONSENT_ORDER"))]).findings


@pytest.mark.parametrize("proceeding", ["violation", "remand", "preinstitution"])
def test_other_proceedings_need_no_order(proceeding):
    assert not fold_case(CASE, [about(proceeding, event="review_determination")]).findings
