"""The Commission's own list and its notices as PDF: what is taken from them, and what is refused."""

from __future__ import annotations

import re
from datetime import date

import pytest
from full_texts import everything
from pdf_maker import Caption, Para, Style, set_pdf

from pipeline.errors import CouldNotRead
from pipeline.read.us_itc import reader
from pipeline.records import Document, TextName
from pipeline.texts import us_usitc_list, us_usitc_pdf_1
from pipeline.texts.us_usitc_list import ListedRow, NoRow
from pipeline.texts.wanted import Wanted

NAME = "337_9102_notice10062026sgl"
DAY = date(2026, 10, 6)


def row(
    link: str = f"/x/{NAME}.pdf", title: str = "Certain Garden Sieves", day: str = "October 6, 2026", case: str = "337-TA-9102"
) -> str:
    return (
        f'<tr><td class="views-field views-field-title-2"><a href="{link}">{title}</a></td>'
        f'<td class="views-field views-field-field-investigation-num">{case}</td>'
        '<td class="views-field views-field-field-notice-action">Receipt of Complaint</td>'
        f'<td class="views-field views-field-field-notice-issue-date"> {day} </td></tr>'
    )


def page(*rows: str) -> bytes:
    head = '<tr><th class="views-field views-field-field-notice-issue-date">Date</th></tr>'
    return f"<!DOCTYPE html><html><body><table>{head}{''.join(rows)}</table></body></html>".encode()


def test_a_row_is_a_notice_with_its_case_and_its_day():
    (found,) = us_usitc_list.rows(page(row(title=" Certain&nbsp;Garden\n Sieves", case="337-TA-9102 <br> DN # 3902")))
    assert found == ListedRow(
        NAME, "Certain Garden Sieves", "337-TA-9102 DN # 3902", "Receipt of Complaint", DAY, f"/x/{NAME}.pdf"
    )  # fmt: skip
    assert us_usitc_list.texts(page(row()), Wanted(NAME, DAY)) == {"title": "Certain Garden Sieves; Receipt of Complaint"}


def test_a_title_that_says_what_was_done_is_left_as_it_is():
    titled = page(row(title="Certain Garden Sieves; Notice of Receipt of Complaint"))
    assert us_usitc_list.texts(titled, Wanted(NAME, DAY)) == {"title": "Certain Garden Sieves; Notice of Receipt of Complaint"}


@pytest.mark.parametrize("day", ["Oct. 6, 2026", "10/06/2026", "2026-10-06"])
def test_a_day_is_read_as_it_is_written(day):
    (found,) = us_usitc_list.rows(page(row(day=day)))
    assert isinstance(found, ListedRow)
    assert found.issued == DAY


def test_a_notice_in_two_cases_is_one_document_of_both():
    twice = us_usitc_list.rows(page(row(), row(case="337-TA-9103"), row()))
    assert [r.case for r in twice if isinstance(r, ListedRow)] == ["337-TA-9102 337-TA-9103"]


@pytest.mark.parametrize(
    ("odd", "reason"),
    [
        (row(link="/x/notice.html"), "no address of a PDF"),
        (row(link=""), "no address of a PDF"),
        (row(link="http://[/x.pdf"), "no address of a PDF"),
        (row(link=f"/x/{'n' * 200}.pdf"), "no address of a PDF"),
        (row(day="soon"), "issue date is no day: soon"),
        (row(day=""), "issue date is no day: empty"),
        (row(title=" "), "no title"),
    ],
)
def test_an_odd_row_costs_no_other(odd, reason):
    good, bad = us_usitc_list.rows(page(row(), odd))
    assert isinstance(good, ListedRow)
    assert isinstance(bad, NoRow)
    assert reason in bad.reason


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "empty"),
        (b"<html><body><p>Checking your browser</p></body></html>", "holds no table of notices"),
        (page(row()).replace(b"notice-issue-date", b"notice-day"), "holds no table of notices"),
        (page(row(), row())[:-40], "cut off"),
        (b'{"items": {"total": 0}}', "holds no table of notices"),
    ],
)
def test_a_page_that_is_not_the_list_is_refused(body, reason):
    with pytest.raises(CouldNotRead, match=reason):
        us_usitc_list.rows(body)


def test_a_list_does_not_answer_for_a_document_that_it_does_not_hold():
    with pytest.raises(CouldNotRead, match="does not hold document 337_9999"):
        us_usitc_list.texts(page(row()), Wanted("337_9999_notice10062026sgl", DAY))


# --- the PDF --------------------------------------------------------------------------------------------------------------------

SUMMARY = (
    "Notice is hereby given that the U.S. International Trade Commission has determined not to review an order (Order No. 7) of "
    "the presiding judge about the “’102 patent” – see 19 U.S.C. 1337."
)
NOTICE = [
    Para("UNITED STATES INTERNATIONAL TRADE COMMISSION", "centre"),
    Caption(["In the Matter of", "CERTAIN GARDEN SIEVES"], ["Investigation No. 337–TA–9102"]),
    Para("AGENCY: U.S. International Trade Commission."),
    Para(f"SUMMARY: {SUMMARY}"),
    Para("By order of the Commission. Issued: October 6, 2026"),
]


def text_of(items, name: str = NAME) -> dict[TextName, str]:
    return us_usitc_pdf_1.texts(set_pdf(items), Wanted(name, DAY))


def test_a_notice_is_a_text_in_the_one_spelling_with_its_summary_as_the_abstract():
    assert text_of(NOTICE) == {
        "full_text": "UNITED STATES INTERNATIONAL TRADE COMMISSION\n"
        "In the Matter of\n"
        "CERTAIN GARDEN SIEVES\n"
        "Investigation No. 337-TA-9102\n"
        "AGENCY: U.S. International Trade Commission.\n"
        "SUMMARY: Notice is hereby given that the U.S. International Trade Commission has determined not to review an "
        'order (Order No. 7) of the presiding judge about the "\'102 patent" - see 19 U.S.C. 1337.\n'
        "By order of the Commission.\n"
        "Issued: October 6, 2026",
        "abstract": SUMMARY.replace("“’", "\"'").replace("”", '"').replace("–", "-"),
    }


def test_a_notice_without_headings_has_what_gives_notice_as_its_abstract():
    older = [*NOTICE[:2], Para(SUMMARY), NOTICE[-1]]
    assert text_of(older)["abstract"] == text_of(NOTICE)["abstract"]


@pytest.mark.parametrize(
    "name",
    ["337_9102_9103_notice10062026sgl", "337_3902_9102_notice10062026sgl", "337-9102_notice", "337_09102_notice", "notice_of_all"],
)
def test_a_text_is_the_document_s_if_it_names_its_case(name):
    assert text_of(NOTICE, name)


@pytest.mark.parametrize("name", ["337_9103_notice10062026sgl", "337_910_notice10062026sgl", "337_3902_notice10062026sgl"])
def test_a_text_that_names_another_case_is_not_believed(name):
    with pytest.raises(CouldNotRead, match="does not name case"):
        text_of(NOTICE, name)


def test_a_text_of_another_office_is_not_believed():
    with pytest.raises(CouldNotRead, match="does not name the U\\.S\\. International Trade Commission"):
        text_of([Para("Investigation No. 337-TA-9102"), Para("A patent gazette.")])


# --- read by the same rules -----------------------------------------------------------------------------------------------------

STYLES = {
    "2019-97002": Style(),
    "2022-97103": Style(justified=True, ligatures=True),
    "2024-97110": Style(columns=2, size=10, leading=11.5, justified=True, hyphenated=True),
    "2018-97001": Style(leading=25),
    "2024-97008": Style(hyphenated=True, head="Notice of the Commission / page #"),
    "2024-98003": Style(),
}
OF_THE_REGISTER = re.compile(r"\[FR Doc|BILLING CODE")
PRINTED_ALONE = {"document_id", "source", "kind"}


def as_issued(texts: dict[TextName, str], style: Style) -> bytes:
    """The Register's text as the Commission issues it: caption and heading in capitals, then the same paragraphs."""
    lines = texts["full_text"].split("\n")
    start = next(n for n, line in enumerate(lines) if line.startswith("AGENCY:"))
    (number,) = (line.strip("[]") for line in lines[:start] if line.startswith("[Inv"))
    head = Para("UNITED STATES INTERNATIONAL TRADE COMMISSION", "centre"), Para(number), Para(texts["title"].upper(), "centre")
    return set_pdf([*head, *(Para(line) for line in lines[start:] if not OF_THE_REGISTER.match(line))], style=style)


def said(value):
    """What is read, without the places where it stands."""
    if isinstance(value, dict):
        return {k: said(v) for k, v in value.items() if k not in PRINTED_ALONE | {"evidence"}}
    return [said(v) for v in value] if isinstance(value, list) else value


def quotes(value):
    if isinstance(value, dict):
        own = [value] if {"text", "start", "end", "quote"} <= value.keys() else []
        return own + [q for v in value.values() for q in quotes(v)]
    return [q for v in value for q in quotes(v)] if isinstance(value, list) else []


@pytest.mark.parametrize("number", STYLES)
def test_the_same_facts_are_read_from_the_pdf_as_from_the_register(number):
    document, texts = next(pair for pair in everything() if pair[0].native_id == number)
    issued: dict[TextName, str] = {"title": texts["title"]}
    issued |= us_usitc_pdf_1.texts(as_issued(dict(texts), STYLES[number]), Wanted("as_issued", document.published))
    printed = reader.read(document, texts)
    read = reader.read(Document.model_validate(document.model_dump() | {"source": "us_usitc_notices"}), issued)
    assert (printed.kind, read.kind) == ("fr_notice", "usitc_notice")
    assert said(read.model_dump(mode="json")) == said(printed.model_dump(mode="json"))
    found = quotes(read.model_dump(mode="json"))
    assert found
    assert all(issued[q["text"]][q["start"] : q["end"]] == q["quote"] for q in found)
