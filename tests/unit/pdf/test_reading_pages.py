"""What was set on pages is what is read from them, however it was set; the setter is ours (`tests/support/pdf_maker.py`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from pdf_maker import MARGIN, Caption, Para, Style, set_pdf, width_of

from pipeline.pdf.helper import paragraphs_of
from pipeline.pdf.hyphens import joiner

MATTER = ["CERTAIN GARDEN SIEVES,", "RIDDLES, AND", "COMPONENTS THEREOF"]
HEADING = "NOTICE OF A COMMISSION DETERMINATION TO ISSUE A LIMITED\nEXCLUSION ORDER; TERMINATION OF THE INVESTIGATION"
HEADED: list[Para | Caption] = [
    Para("UNITED STATES INTERNATIONAL TRADE COMMISSION", "centre", bold=True),
    Para("Washington, D.C.", "centre", bold=True),
    Caption(["In the Matter of", *MATTER], ["Investigation No. 337-TA-9002", "(Remand)"]),
    Para(HEADING, "centre", bold=True),
]
READ_HEADED = [
    "UNITED STATES INTERNATIONAL TRADE COMMISSION",
    "Washington, D.C.",
    "In the Matter of",
    "CERTAIN GARDEN SIEVES, RIDDLES, AND COMPONENTS THEREOF",
    "Investigation No. 337-TA-9002 (Remand)",
    "NOTICE OF A COMMISSION DETERMINATION TO ISSUE A LIMITED EXCLUSION ORDER; TERMINATION OF THE INVESTIGATION",
]
BODY = """\
SUMMARY: Notice is hereby given that the U.S. International Trade Commission has determined to issue a limited exclusion order
 prohibiting the unlicensed entry of infringing garden sieves of respondent Orlo Tools Co., Ltd. of Shenzhen, China.
SUPPLEMENTARY INFORMATION: The Commission instituted this investigation, Inv. No. 337-TA-9002, on a complaint by Sieveworks, Inc.
 of Salem, Oregon, and Fenn & Daughters S.A. of Liége – the “Complainants” – about non-infringing and infringing articles. The
 complaint spoke of claims 1-4, 7, and 12 of U.S. Patent No. 9,910,102 (“the ’102 patent”), and of difficult, specified, flexible,
 and fluid-tight fittings, on file at https://edis.usitc.gov, and of the first-filed petition; see 19 CFR 210.16(c)(1).
The administrative law judge found a violation. The Commission then affirmed. Nothing here says otherwise. A notice may be short.
 It may be long too, and then it goes on over more than one line, more than one column, and more than one page, which is what the
 fifth sentence of this paragraph is for.""".replace("\n ", " ").split("\n")
SHORT = ["By order of the Commission.", "Issued: January 14, 2026"]
STYLES = {
    "as issued": Style(),
    "justified": Style(justified=True),
    "ligatures": Style(ligatures=True, justified=True),
    "words divided": Style(hyphenated=True, size=13, leading=15),
    "double spaced": Style(leading=27),
    "small": Style(size=9, leading=10.5),
    "two columns": Style(size=10, leading=11, columns=2, justified=True, hyphenated=True),
    "two columns, ragged": Style(size=9, leading=10, columns=2),
}


def told_apart(words: Sequence[str]) -> list[str]:
    """With a word of its own in each: what recurs at the edge of several pages is a head of theirs."""
    return [f"{chr(65 + n % 26)}{chr(97 + n % 19)}: {text}" for n, text in enumerate(words)]


def read(items: Sequence[Para | Caption], style: Style, notes: Mapping[str, str] | None = None) -> list[str]:
    return paragraphs_of(set_pdf(items, notes, style))


@pytest.mark.parametrize("indent", [0.0, 36.0])
@pytest.mark.parametrize("style", STYLES)
def test_paragraphs_are_read_as_they_were_written(style, indent):
    """Six of each: more than a page, or a column."""
    words = [text for _ in range(6) for text in BODY] + SHORT
    items = [Para(text, indent=indent, before=0.0 if indent else 12.0) for text in words]
    assert read(items, STYLES[style]) == words


@pytest.mark.parametrize("stroke", ["", ")", "|"])
@pytest.mark.parametrize("style", [s for s in STYLES if STYLES[s].columns == 1])
def test_a_caption_is_read_cell_by_cell_and_a_heading_of_several_lines_as_one(style, stroke):
    caption = HEADED[2]
    assert isinstance(caption, Caption)
    items: list[Para | Caption] = [*HEADED[:2], Caption(caption.left, caption.right, stroke), HEADED[3], *map(Para, BODY)]
    assert read(items, STYLES[style]) == [*READ_HEADED, *BODY]


@pytest.mark.parametrize(
    "right", ["Investigation No. 337-TA-9002", "Investigation No. 337-\nTA-9002", "Investigation No.\n337-TA-9002"]
)
@pytest.mark.parametrize("between", [3.0, 8.0])
@pytest.mark.parametrize("stroke", [")", "|"])
def test_strokes_part_the_cells_of_a_caption_however_near_they_stand(stroke, between, right):
    """As in captions whose strokes are letters of a table's middle cell."""
    caption = Caption(["In the Matter of", *MATTER], ["", *right.split("\n")], stroke, strokes_at=340.0, right_at=344.0 + between)
    read_so = [*READ_HEADED[:4], "Investigation No. 337-TA-9002", READ_HEADED[5], *BODY]
    assert read([*HEADED[:2], caption, HEADED[3], *map(Para, BODY)], Style()) == read_so


def test_cells_are_told_apart_where_a_line_below_them_ends_beside_the_other_one():
    long = "CERTAIN GARDEN SIEVES, RIDDLES, AND PANS,"
    caption = Caption(["In the Matter of", "", long], ["Investigation No. 337-TA-9002"], right_at=MARGIN + width_of(long, 12) + 4)
    read_so = ["In the Matter of", "Investigation No. 337-TA-9002", long, READ_HEADED[5], *BODY]
    assert read([caption, HEADED[3], *map(Para, BODY)], Style()) == read_so


def test_lines_of_a_caption_in_the_middle_of_the_page_are_lines_of_their_own():
    words = ["In the Matter of", "CERTAIN GARDEN SIEVES", "Investigation No. 337-TA-9002"]
    items = [Para(one, "centre", before=0.0) for one in words]
    assert read([*items, *map(Para, BODY)], Style()) == [*words, *BODY]


@pytest.mark.parametrize("lower", [8.0, 12.0])
def test_a_column_that_begins_higher_than_the_first_is_read_whole_behind_it(lower):
    words = [text for _ in range(3) for text in BODY]
    style = Style(size=10, leading=11, columns=2, left_lower=lower)
    assert read(list(map(Para, words)), style) == words


@pytest.mark.parametrize(
    ("head", "foot"),
    [("", "#"), ("", "- # -"), ("", "Page # of 9"), ("Notices of the Commission / Vol. 9 / Page #", ""), ("PUBLIC VERSION", "#")],
)
@pytest.mark.parametrize("columns", [1, 2])
def test_heads_and_page_numbers_are_no_text(head, foot, columns):
    words = told_apart(BODY * 12)
    assert read(list(map(Para, words)), Style(head=head, foot=foot, columns=columns, size=10, leading=12, justified=True)) == words


NOTES = {
    "1": "Sieveworks was called Sifters, Inc. when it filed, and has moved since, of which the record says more than is told here.",
    "2": "Chair Quill dissents as to claim 7.",
    "3": "See 19 U.S.C. 1337(d)(1).",
}


@pytest.mark.parametrize("ruled", [True, False])
@pytest.mark.parametrize("columns", [1, 2])
def test_notes_at_the_foot_stand_at_the_end_and_part_no_sentence(columns, ruled):
    first, last = BODY[0].replace("Commission has", "Commission{1} has"), BODY[1].replace("Sieveworks", "Sieveworks{3}")
    marked = told_apart([*BODY * 4, first, BODY[2].replace("affirmed.", "affirmed.{2}"), *BODY * 8, last, *BODY])
    plain = [text.replace("{1}", "").replace("{2}", "").replace("{3}", "") for text in marked]
    style = Style(columns=columns, size=10.5, leading=12, note_size=8.5, note_rule=ruled, justified=True)
    assert read(list(map(Para, marked)), style, NOTES) == [*plain, *(f"{mark} {words}" for mark, words in NOTES.items())]


def test_notes_as_large_as_the_text_are_known_by_the_stroke_above_them():
    marked = [*BODY, BODY[0].replace("Commission has", "Commission{1} has"), *BODY * 5]
    plain = [text.replace("{1}", "") for text in marked]
    assert read(list(map(Para, marked)), Style(note_size=12), NOTES) == [*plain, f"1 {NOTES['1']}"]


def test_a_signature_on_the_right_and_the_day_are_lines_of_their_own():
    items = [*map(Para, BODY), Para(SHORT[0]), Para("Ada Quill\nSecretary to the Commission", "right", before=40), Para(SHORT[1])]
    assert read(items, Style()) == [*BODY, SHORT[0], "Ada Quill", "Secretary to the Commission", SHORT[1]]


@pytest.mark.parametrize(
    ("before", "line", "together"),
    [
        ("the deter-", "mination of", "the determination of"),
        ("the infring-", "ing articles", "the infringing articles"),
        ("the non-", "infringing articles", "the non-infringing articles"),
        ("of Inv. No. 337-TA-", "9002, by", "of Inv. No. 337-TA-9002, by"),
        ("a U.S.-", "made lamp", "a U.S.-made lamp"),
        ("the Fenn-", "Orlo lamp", "the Fenn-Orlo lamp"),
        ("a wood-", "burning stove", "a wood-burning stove"),  # as it stands elsewhere
        ("there-", "after the", "thereafter the"),
        ("the soft\u00ad", "ware of", "the software of"),
        ("the infring\u2010", "ing articles", "the infringing articles"),
        ("the above-cap-", "tioned case", "the above-captioned case"),
        ("the state-of-the-", "art stove", "the state-of-the-art stove"),
        ("claims 1-", "4 and", "claims 1-4 and"),
        ("the lamp -", "or lantern", "the lamp - or lantern"),
        ("the lamp", "or lantern", "the lamp or lantern"),
    ],
)
def test_a_word_is_put_together_where_a_line_divided_it(before, line, together):
    join = joiner(["there is an infringing stove", "after the wood-burning one", "after the"])
    assert join(before, line) == together


def test_a_caption_in_small_letters_is_read_cell_by_cell_too():
    items: list[Para | Caption] = [
        Caption(["In the Matter of", "Certain Garden Sieves"], ["Investigation No. 337-TA-9002"]),
        *map(Para, BODY[2:]),
    ]
    read_so = ["In the Matter of", "Certain Garden Sieves", "Investigation No. 337-TA-9002", *BODY[2:]]
    assert read(items, Style()) == read_so


def test_a_title_that_only_one_page_has_over_it_is_known_by_the_number_of_the_page_beside_it():
    assert read([Para(BODY[2])], Style(head="SIEVEWORKS v. FENN\t#")) == [BODY[2]]
    assert read([Para(BODY[2])], Style(head="SIEVEWORKS v. FENN\tVol. 7")) == ["SIEVEWORKS v. FENN", "Vol. 7", BODY[2]]


def narrow(words: str) -> str:
    """The words on lines of three fifths of the page's width."""
    lines = [""]
    for word in words.split():
        fits = width_of(f"{lines[-1]} {word}", 12) < 300
        lines = [*lines[:-1], f"{lines[-1]} {word}".strip()] if fits else [*lines, word]
    return "\n".join(lines)


@pytest.mark.parametrize(
    "longer", ["AFFIRMED IN PART, REVERSED IN PART, AND REMANDED", "See https://edis.usitc.gov/external/search/document?id=900001."]
)
def test_a_line_that_is_longer_than_the_others_says_nothing_of_where_they_end(longer):
    assert read([*(Para(narrow(words)) for words in BODY), Para(longer, "centre")], Style()) == [*BODY, longer]
