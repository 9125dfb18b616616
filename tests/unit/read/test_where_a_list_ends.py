"""Where a name or a place in a list ends, and who may be bound where the list is not read."""

from __future__ import annotations

import pytest
from full_texts import document

from pipeline.read.prose.places import Place, read_place
from pipeline.read.us_itc import reader
from pipeline.records import Notice, TextName

TITLE = "Certain Folding Lanterns; Notice of Commission Determination"
LEO = "The Commission has issued a limited exclusion order against"


def read(abstract: str, title: str = TITLE) -> Notice:
    texts: dict[TextName, str] = {"title": title, "abstract": abstract}
    return reader.read(document("2020-00001", "2020-01-10", texts), texts)


def bound(notice: Notice, kind: str = "LEO") -> list[str]:
    return [name for m in notice.measures if m.type == kind and m.action == "issued" for name in m.directed_to]


@pytest.mark.parametrize(
    ("words", "city", "region", "country", "end"),
    [
        ("Hungary, Orlo Lamps, Inc. of Logan, Utah", None, None, "HU", "Hungary"),
        ("Germany, Lanternmart of Logan, Utah", None, None, "DE", "Germany"),
        ("Graz, Austria, Lanternmart of Logan, Utah", "Graz", None, "AT", "Graz, Austria"),
        ("Logan, Utah, Lanternmart of Reno, Nevada", "Logan", "Utah", "US", "Logan, Utah"),
        ("Lebanon, Ohio, and", "Lebanon", "Ohio", "US", "Lebanon, Ohio"),  # a town that is called like a land
        ("Hong Kong, China, Orlo", "Hong Kong", None, "CN", "Hong Kong, China"),
        ("Isle of Fenn, Canada, and", "Isle of Fenn", None, "CA", "Isle of Fenn, Canada"),
    ],
)
def test_a_place_ends_at_its_land_and_takes_no_company_for_a_town(
    words: str, city: str | None, region: str | None, country: str, end: str
) -> None:
    assert read_place(words, 0) == Place(city, region, country, len(end))


@pytest.mark.parametrize(
    ("listed", "names"),
    [
        (
            "Aster Kft. of Hungary, Orlo Lamps, Inc. of Logan, Utah, and Borel Zrt. of Hungary",
            ["Aster Kft.", "Orlo Lamps, Inc.", "Borel Zrt."],
        ),
        (
            "Aster GmbH & Co. KG (Germany), Orlo Sp. z o.o. (Poland), and Fenn, LLC (Logan, Utah)",
            ["Aster GmbH & Co. KG", "Orlo Sp. z o.o.", "Fenn, LLC"],
        ),
        ("Aster (HK) Ltd. and Orlo (Suzhou) Lamp Co., Ltd.", ["Aster (HK) Ltd.", "Orlo (Suzhou) Lamp Co., Ltd."]),
        (
            "(1) Aster Co., Ltd.; (2) Lamp and Hearth Finds; and (3) Borel LLC",
            ["Aster Co., Ltd.", "Lamp and Hearth Finds", "Borel LLC"],
        ),
        ("Aster Mfg. Co., Orlo Ltd., and Borel Wick and Felt Works", ["Aster Mfg. Co.", "Orlo Ltd.", "Borel Wick and Felt Works"]),
        ("Aster S.n.c.; Gerd Orlo and Ute Orlo; and Borel LLC", ["Aster S.n.c.", "Gerd Orlo", "Ute Orlo", "Borel LLC"]),
    ],
)
def test_each_name_of_a_list_is_one(listed: str, names: list[str]) -> None:
    notice = read(f"{LEO} {listed}.")
    assert bound(notice) == names
    assert notice.measures[0].parties_read == "whole"


def test_a_sentence_about_others_behind_a_legal_form_binds_none_of_them() -> None:
    notice = read(f"{LEO} Aster Lamps, Inc. Two other respondents, Orlo LLC and Fenwick Plc, were dismissed.")
    assert bound(notice) == ["Aster Lamps, Inc."]


@pytest.mark.parametrize("words", ["all of them but", "each of the remaining respondents but", "all but"])
def test_whom_an_order_spares_it_does_not_bind(words: str) -> None:
    notice = read(
        "The respondents are Aster AG, Orlo, Inc. and Fenwick K.K. The Commission has issued a limited "
        "exclusion order against Aster AG "
        f"and Orlo, Inc., and cease and desist orders against {words} Fenwick K.K."
    )
    assert "Fenwick K.K." not in bound(notice, "CDO")


@pytest.mark.parametrize(
    "abstract",
    [
        ("The Commission has found that Aster AG of Graz, Austria, and Borel USA, LLC violated section 337. A "
        "limited exclusion order has issued."),
        ("Default was entered against Aster AG and against Borel USA, LLC. A limited exclusion order has now "
        "issued against the two absentees."),
        ("The Commission has issued a limited exclusion order which forbids entry of the lanterns of any of "
        "these: A. Aster Lamps; B. Borel & Orlo."),
    ],
)
def test_who_may_be_bound_is_told_where_nobody_was_read(abstract: str) -> None:
    notice = read(abstract)
    told = " ".join(r.words for r in notice.residue if r.kind == "name")
    assert bound(notice) == []
    assert "Aster" in told
    assert "Borel" in told


def test_who_complains_and_what_a_caption_names_may_not_be_bound() -> None:
    notice = read(
        "The complaint was filed by Aster AG of Graz, Austria. The Commission has issued a limited exclusion "
        "order as to certain LED lanterns "
        "that infringe U.S. Letters Patent 9,876,543.",
        "Certain LED Lanterns; Notice of Commission Determination",
    )
    assert notice.residue == ()


@pytest.mark.parametrize(
    ("title", "abstract", "told"),
    [
        ("Certain Folding Lanterns; Notice of Adoption of a Limited Exclusion Order", "The initial determination stands.", True),
        (TITLE, "The respondents, of whom none answered the complaint, now find themselves under a limited exclusion order.", True),
        ("Certain Folding Lanterns; Commission Declines To Disturb Limited Exclusion Order", "Nothing has changed.", False),
        (TITLE, "The complaint for enforcement of the limited exclusion order was filed in May.", False),
        (TITLE, "The administrative law judge recommended a limited exclusion order.", False),
    ],
)
def test_an_order_that_no_rule_reads_is_told_unless_it_is_old_asked_for_or_refused(
    title: str, abstract: str, *, told: bool
) -> None:
    notice = read(abstract, title)
    assert notice.measures == ()
    assert [r.kind for r in notice.residue] == (["order"] if told else [])
