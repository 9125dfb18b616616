"""Notices of the United States Trade Representative, who speaks for the President: a disapproval ends orders, none is issued."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.fold import fold_case
from pipeline.read.us_itc import reader
from pipeline.records import Document, Notice

NUMBER = "337-TA-9301"
OFFICE = "Office of the United States Trade Representative."


def read(title: str, abstract: str, *more: str, agency: str = OFFICE, bracket: str = "", day: str = "2026-10-06") -> Notice:
    lines = [agency.upper(), *filter(None, [bracket]), title, f"AGENCY: {agency}", "ACTION: Notice.", f"SUMMARY: {abstract}", *more]
    text = "\n".join([*lines, f"[FR Doc. {day[:4]}-2{day[5:7]}{day[8:]} Filed 10-5-26; 8:45 am]"])
    document = Document(
        source="us_federal_register", native_id=f"{day[:4]}-2{day[5:7]}{day[8:]}", published=date.fromisoformat(day), kind="Notice",
        title=title, abstract=abstract, page=None, parts=(), version="",
    )  # fmt: skip
    return reader.read(document, {"title": title, "abstract": abstract, "full_text": text})


ISSUED = read(
    "Certain Tin Whistles; Commission Determination To Issue a Limited Exclusion Order; Termination of the Investigation",
    "Notice is hereby given that the Commission has issued a limited exclusion order prohibiting the entry of infringing tin "
    "whistles of respondent Orlo Tools Co., Ltd. of Shenzhen, China. The investigation is terminated.",
    "By order of the Commission.",
    "Issued: August 6, 2026.",
    agency="International Trade Commission.",
    bracket=f"[Investigation No. {NUMBER}]",
    day="2026-08-11",
)
DISAPPROVED = read(
    f"Disapproval of the U.S. International Trade Commission's Determination in Investigation No. {NUMBER}, Certain Tin Whistles",
    "The United States Trade Representative has disapproved the determination of the U.S. International Trade Commission to issue "
    f"a limited exclusion order in Investigation No. {NUMBER}.",
    "SUPPLEMENTARY INFORMATION: On August 6, 2026, the Commission issued a limited exclusion order against Orlo Tools Co., Ltd. On "
    "October 1, 2026, the Trade Representative disapproved the determination.",
)


def test_a_disapproval_is_of_the_case_that_it_names_and_issues_no_order_that_it_tells_of() -> None:
    assert (DISAPPROVED.investigation, DISAPPROVED.event) == (NUMBER, "order_rescinded")
    (measure,) = DISAPPROVED.measures
    assert (measure.type, measure.action, measure.effective) == ("REMEDIAL_ORDERS", "disapproved", date(2026, 10, 1))


@pytest.mark.parametrize("arrived", [(ISSUED, DISAPPROVED), (DISAPPROVED, ISSUED)])
def test_it_ends_the_orders_of_the_case_whatever_arrives_first(arrived: tuple[Notice, ...]) -> None:
    first = fold_case(f"us_itc:{NUMBER}", arrived[:1])
    (flag,) = fold_case(f"us_itc:{NUMBER}", arrived, first.flags).flags
    assert (flag.state, flag.end_reason, flag.state_since) == ("ended", "disapproved", date(2026, 10, 1))


def test_a_decision_not_to_disapprove_ends_nothing_and_a_person_sees_it() -> None:
    left = read(
        f"Determination Not To Disapprove the Determination in Investigation No. {NUMBER}, Certain Tin Whistles",
        f"The Trade Representative has decided not to disapprove the determination in Investigation No. {NUMBER}.",
    )
    assert (left.in_scope, left.measures) == (True, ())
    folded = fold_case(f"us_itc:{NUMBER}", [ISSUED, left])
    assert folded.flags[0].state == "issued"
    assert len(folded.findings) == 1


def test_a_report_that_names_a_case_in_passing_is_no_matter_of_it() -> None:
    report = read("National Trade Estimate Report", "Comments are asked for.", f"In Investigation No. {NUMBER} it issued an order.")
    assert not report.in_scope
