"""The trade court's list of slip opinions: what each row says, which are none, and which pages are no such list."""

from __future__ import annotations

from datetime import date

import pytest
from publishers import publisher_of

from crawlers.sources.us_cit import may_be_of_an_exclusion
from pipeline.errors import CouldNotRead
from pipeline.texts.us_cit_list import NoSlip, Slip, slips, texts
from pipeline.texts.wanted import Wanted

PAGE = publisher_of("us_cit").answer("/slip-opinion-2026", date(2026, 10, 13)).body
ROW = "<tr><td>{}</td><td>{}</td><td>{}</td><td>25-1</td><td>Fenn</td><td>1581(a)</td></tr>"


def with_row(number: str = "26-9", caption: str = "Orlo v. United States", day: str = "03/04/2026") -> bytes:
    return PAGE.replace(b"</tbody></table></div>", ROW.format(number, caption, day).encode() + b"</tbody></table></div>")


def test_rows_say_number_caption_day_actions_and_provision():
    rows = {one.number: one for one in slips(PAGE) if isinstance(one, Slip)}
    assert list(rows) == ["26-106", "26-105", "26-104", "26-103", "26-102", "26-101"]
    errata = rows["26-103"]
    assert (errata.caption, errata.published) == ("Fenwick Tents Inc. v. United States Errata: 10/09/2026.", date(2026, 10, 8))
    assert (errata.jurisdiction, errata.pdf) == ("1581(a) & 1581(i)", "/sites/cit/files/Slip%20Op.%2026-103-A.pdf")
    assert rows["26-102"].actions == "Consol. 24-00310 24-00311"


def test_only_public_opinions_on_protests_may_be_of_an_exclusion():
    rows = [one for one in slips(PAGE) if isinstance(one, Slip)]
    assert [one.number for one in filter(may_be_of_an_exclusion, rows)] == ["26-106", "26-103", "26-101"]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({"number": "No. 9"}, "its number cannot be read"),
        ({"day": "March 4"}, "its date cannot be read"),
        ({"caption": " "}, "its caption cannot be read"),
        ({"day": "03/04/2025"}, "its number 26-9 is of another year than its date 03/04/2025"),
    ],
)
def test_a_row_that_is_none_says_why_and_the_others_are_good(row, reason):
    found = slips(with_row(**row))
    assert [one.reason for one in found if isinstance(one, NoSlip)] == [reason]
    assert len(found) == 7


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (PAGE.replace(b"Court No. ", b"Docket"), "0 tables of the columns"),
        (PAGE[: len(PAGE) // 2], "cut off"),
        (b"<html>Website Maintenance</html>", "0 tables of the columns"),
    ],
)
def test_a_page_of_other_columns_a_cut_one_and_a_wall_are_no_list(body, why):
    with pytest.raises(CouldNotRead, match=why):
        slips(body)


def test_the_title_is_that_of_the_opinion_of_that_day():
    assert texts(PAGE, Wanted("26-101", date(2026, 10, 5))) == {
        "title": "Slip Op. 26-101: Orlo Lampworks Ltd. v. United States (Court No. 25-00041; 1581(a))"
    }
    with pytest.raises(CouldNotRead, match="does not hold opinion 26-101 of 2026-10-06"):
        texts(PAGE, Wanted("26-101", date(2026, 10, 6)))
