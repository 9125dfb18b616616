"""The list of the Unified Patent Court, by the columns that its cells name, and its papers as PDF."""

from __future__ import annotations

from datetime import date

import pytest
from pdf_maker import Para, set_pdf
from publishers import publisher_of

from pipeline.errors import CouldNotRead
from pipeline.texts import eu_upc_list, eu_upc_pdf_1
from pipeline.texts.eu_upc_list import ListedRow, NoRow
from pipeline.texts.wanted import Wanted

_DAY = date(2026, 10, 13)
_PAGE = publisher_of("eu_upc").answer("/en/decisions-and-orders", _DAY).body.decode()
_SECOND = publisher_of("eu_upc").answer("/en/decisions-and-orders?page=1", _DAY).body.decode()


def rows(page: str) -> list[ListedRow | NoRow]:
    return list(eu_upc_list.page(page.encode()).rows)


def test_a_row_is_read_by_the_columns_that_its_cells_name():
    assert rows(_SECOND)[1] == ListedRow(
        number="190001", published=date(2026, 10, 5), cases=("UPC_CFI_1747/2026",), court="The Hague (NL) Local Division",
        action="Application for provisional measures", parties="Orlo Lampworks B.V. v. Fenwick Lighting Co., Ltd. a. o.",
        papers=("/sites/default/files/files/api_order/190001%20order.pdf",),
    )  # fmt: skip


def test_cells_in_another_order_are_the_same_row():
    before, _, rest = _PAGE.partition("<tr><td")
    row, _, behind = rest.partition("</tr>")
    cells = [f"<td{cell}</td>" for cell in row.removesuffix("</td>").split("</td><td")]
    turned = f"{before}<tr>{''.join(reversed(cells))}</tr>{behind}"
    assert rows(turned) == rows(_PAGE)


def test_cells_that_name_no_column_are_those_of_the_headings_above_them():
    assert rows(_PAGE.replace(' headers="', ' title="')) == rows(_PAGE)


def test_spellings_of_a_case_are_one_and_a_registry_s_number_is_another():
    assert next(row.cases for row in rows(_SECOND) if isinstance(row, ListedRow)) == ("UPC_CFI_1695/2025", "ACT_551054/2025")
    assert [row.cases for row in rows(_PAGE) if isinstance(row, ListedRow)] == [
        ("UPC_CFI_881/2025",), ("UPC_CoA_53/2026",), ("UPC_CFI_478/2026",),
    ]  # fmt: skip


@pytest.mark.parametrize("written", ["12 October 2026", "12 October, 2026", "12/10/2026", "2026-10-12"])
def test_a_day_in_each_spelling(written):
    assert rows(_PAGE.replace("12 October, 2026", written)) == rows(_PAGE)


@pytest.mark.parametrize(
    ("was", "now", "reason"),
    [
        ("12 October, 2026", "soon", "day is none"),
        ("/en/node/190005", "/en/news", "no address of its own page"),
        ("UPC_CFI_0000881/2025", "ORD_881/2025", "no case number"),
    ],
)
def test_a_row_that_is_none_says_why_and_the_others_stay(was, now, reason):
    first, *others = rows(_PAGE.replace(was, now))
    assert isinstance(first, NoRow)
    assert reason in first.reason
    assert others == rows(_PAGE)[1:]


@pytest.mark.parametrize(
    "page",
    [
        "<html><body><p>Just a moment...</p></body></html>",
        _PAGE.replace("Parties</th>", "Sides</th>"),
        _PAGE.removesuffix("</html>"),
        "<html><body>" + _PAGE.partition("<body>")[2].partition("</body>")[0] * 2 + "</body></html>",
    ],
    ids=["another page", "another column", "cut off", "two tables"],
)
def test_what_is_no_page_of_the_list_is_not_believed(page):
    with pytest.raises(CouldNotRead):
        rows(page)


def test_a_page_says_which_is_the_last_and_one_behind_it_is_empty():
    assert eu_upc_list.page(_PAGE.encode()).last == 2
    assert eu_upc_list.page(_SECOND.encode()).last is None
    behind = publisher_of("eu_upc").answer("/en/decisions-and-orders?page=2", _DAY).body
    assert eu_upc_list.page(behind) == eu_upc_list.ListedPage((), None)


def test_a_pdf_that_names_no_such_court_may_be_another_one_s():
    with pytest.raises(CouldNotRead, match="does not name"):
        eu_upc_pdf_1.texts(set_pdf([Para("Order of the High Court."), Para("The claim is dismissed.")]), Wanted("1", _DAY))
