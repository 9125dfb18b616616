"""Only a right that is the same, in force, looked up lately, and its complainant's lets officers act; the rest informs."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from local_rights import row

from alerts.local_rights.judging import evidence, findings, last_good_day

TODAY = date(2026, 11, 1)
HOLDERS = ("Brewgate Inc.", "Brewgate IP Holdings LLC")


def judged(*rows, today=TODAY, complainants=HOLDERS, months=12):
    return [(one.carries, one.why_not) for one in evidence(rows, complainants, today, months)]


OWNERS = ["Brewgate Inc.", "BREWGATE, INC", "Brewgate Incorporated", "Brewgate", "Brewgate IP Holdings, LLC"]


@pytest.mark.parametrize("owner", OWNERS)
def test_a_right_of_the_family_in_force_and_the_complainant_s_carries(owner):
    assert judged(row(owner=owner)) == [(True, "")]


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"relation": "extended family"}, "it is of the extended family only"),
        ({"status": "lapsed"}, "it is lapsed"),
        ({"status": "withdrawn"}, "it is withdrawn"),
        ({"owner": "Brewgate GmbH"}, "its owner there is Brewgate GmbH, not who asked for the order"),
        ({"owner": "Kettleworks Ltd."}, "its owner there is Kettleworks Ltd., not who asked for the order"),
        ({"as_of": date(2025, 10, 31)}, "it was looked up more than 12 months ago"),
        ({"as_of": date(2026, 11, 3)}, "it was looked up on 2026-11-03, a day that has not come"),
        ({"relation": "extended family", "status": "lapsed"}, "it is lapsed; it is of the extended family only"),
    ],
)
def test_any_other_informs_and_says_why(fields, why):
    assert judged(row(**fields)) == [(False, why)]


def test_of_an_order_whose_complainant_was_not_read_nobody_s_right_carries():
    assert judged(row(), complainants=()) == [(False, "its owner there is Brewgate Inc., not who asked for the order")]


def test_a_day_makes_it_too_old():
    it = row(as_of=date(2025, 11, 1))
    assert judged(it, today=date(2026, 11, 1)) == [(True, "")]
    assert judged(it, today=date(2026, 11, 2)) == [(False, "it was looked up more than 12 months ago")]
    assert judged(it, today=date(2026, 2, 2), months=3) == [(False, "it was looked up more than 3 months ago")]


@pytest.mark.parametrize(
    ("as_of", "months", "last"),
    [
        ("2025-11-01", 12, "2026-11-01"), ("2024-02-29", 12, "2025-02-28"), ("2023-02-28", 12, "2024-02-28"),
        ("2026-08-31", 1, "2026-09-30"), ("2026-12-31", 2, "2027-02-28"), ("2026-01-15", 24, "2028-01-15"),
    ],
)  # fmt: skip
def test_months_end_on_the_same_day_or_the_last_of_the_month(as_of, months, last):
    assert last_good_day(date.fromisoformat(as_of), months).isoformat() == last


def test_what_carries_stands_first():
    assert judged(row(status="lapsed", key="JP.1"), row(key="JP.2")) == [(True, ""), (False, "it is lapsed")]


@pytest.mark.parametrize(
    ("other", "here", "there"),
    [
        ({"status": "lapsed", "as_of": date(2026, 9, 1)}, "in force on 2026-10-01", "lapsed on 2026-09-01"),
        ({"status": "withdrawn"}, "in force on 2026-10-01", "withdrawn on 2026-10-01"),
        ({"owner": "Kettleworks Ltd."}, "its owner is Brewgate Inc.", "its owner is Kettleworks Ltd."),
        ({"relation": "extended family"}, "simple family", "extended family"),
    ],
)
def test_sources_that_contradict_each_other_carry_nothing_and_are_an_issue(other, here, there):
    rows = [row(), row(source="agent", **other)]
    found = evidence(rows, HOLDERS, TODAY, 12)
    assert not any(one.carries for one in found)
    assert all("another source contradicts it" in one.why_not for one in found)
    (issue,) = findings(rows)
    said = f"Brewgate's list says: {here}, agent says: {there}"
    assert issue.reason == f"of JP 6123456 in JP (for US patent 79,000,001) {said}"


@pytest.mark.parametrize(
    "other",
    [
        {"source": "agent"},
        {"source": "agent", "owner": "Brewgate, Inc.", "as_of": TODAY - timedelta(days=100), "registry": "by telephone"},
        {"source": "agent", "key": "JP.7", "status": "lapsed"},
        {"source": "agent", "ally": "KR", "status": "lapsed"},
        {"source": "agent", "ours": "patent:US.79000002", "status": "lapsed"},
    ],
)
def test_others_do_not_contradict_it(other):
    assert findings([row(), row(**other)]) == []
