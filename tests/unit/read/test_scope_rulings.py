"""What a notice rules of an article, and what it only tells: a petition, an argument, a recommendation, a question."""

from __future__ import annotations

from datetime import date

import pytest
from full_texts import document

from pipeline.read.us_itc import reader
from pipeline.records import ScopeRuling, TextName

GIVEN = 'Notice is hereby given that the U.S. International Trade Commission ("Commission") '
PEOPLE = (
    'This concerns goods of respondents Jiangsu Quellbrook Lamp Co., Ltd. of Nanjing, China ("Quellbrook") and Zhejiang Tarnlicht '
    "Co., Ltd. of Ningbo, China, under section 337 of the Tariff Act of 1930, as amended. "
)


OPINION = "Issuance of an Advisory Opinion; Termination of the Advisory Opinion Proceeding"


def rulings(words: str, title: str = OPINION) -> list[ScopeRuling]:
    texts: dict[TextName, str] = {
        "title": f"Certain Camping Lanterns and Parts Thereof; {title}",
        "abstract": f"{PEOPLE}{words}",
    }
    return list(reader.read(document("2026-99001", "2026-05-04", texts), texts).scope_rulings)


def said(words: str, title: str = OPINION) -> list[tuple[str, ...]]:
    return [(r.standing, r.by, r.article) for r in rulings(words, title)]


@pytest.mark.parametrize(
    ("words", "standing", "by", "article"),
    [
        (GIVEN + "has determined to issue an advisory opinion that the redesigned XR-200 lanterns of Quellbrook do not infringe "
         "claims 1-3 of the '123 patent and are not covered by the LEO.",
         "outside", "authority", "redesigned XR-200 lanterns of Quellbrook"),
        (GIVEN + "has determined to issue, as requested by respondent Quellbrook, an advisory opinion finding that its redesigned "
         "XR-200 lantern falls outside the scope of the limited exclusion order.",
         "outside", "authority", "its redesigned XR-200 lantern"),
        (GIVEN + "has determined to modify the LEO to exempt service parts for lanterns bought before May 1, 2024.",
         "outside", "authority", "service parts for lanterns bought before May 1, 2024"),
        (GIVEN + "has issued a limited exclusion order against Quellbrook with an exception for spare lenses, and a cease "
         "and desist order.", "outside", "authority", "spare lenses"),
        ("The Commission concludes that lanterns made under license from Tarn Oy are not subject to exclusion.",
         "outside", "authority", "lanterns made under license from Tarn Oy"),
        (GIVEN + "has determined to modify the LEO so as to state that the redesigned XR-260 lantern is not covered and to add a "
         "certification provision.", "outside", "authority", "redesigned XR-260 lantern"),
        ("Hammocks are outside both orders.", "outside", "authority", "Hammocks"),
        ("The LEO provides that the TarnLight Q is not an infringing article for the purposes of the order.",
         "outside", "authority", "TarnLight Q"),
        ("The LEO lets pass lanterns imported for repair under warranty.", "outside", "authority",
         "lanterns imported for repair under warranty"),
        # For how long, or under which condition, belongs to what is outside.
        ("Lenses for tests at a school are exempt for one year.", "outside", "authority",
         "Lenses for tests at a school for one year"),
        ("Spare lenses are exempt from the orders for twelve months.", "outside", "authority", "Spare lenses for twelve months"),
        ("The XR-200 is outside the LEO only if it has no hinge, and the XR-210 is barred.", "outside", "authority",
         "XR-200 only if it has no hinge"),
        ("Lanterns are outside the order when imported for personal use.", "outside", "authority",
         "Lanterns when imported for personal use"),
        ("The XR-200 is not covered by the LEO until May 4, 2027.", "outside", "authority", "XR-200 until May 4, 2027"),
        ("The redesigned XR-300 lanterns may be imported.", "outside", "authority", "redesigned XR-300 lanterns"),
        ("The redesigned XR-300 lanterns shall not be excluded from entry under the LEO.", "outside", "authority",
         "redesigned XR-300 lanterns"),
        (GIVEN + "has determined that the redesigned XR-210 lantern infringes claim 4 of the '123 patent and is subject to "
         "exclusion under the LEO.", "inside", "authority", "redesigned XR-210 lantern"),
        ("The Commission denied Quellbrook's petition, finding that the redesigned XR-210 lantern is covered by the order.",
         "inside", "authority", "redesigned XR-210 lantern"),
        ("The redesigned XR-210 lantern is not entitled to entry.", "inside", "authority", "redesigned XR-210 lantern"),
        ("The XR-100 remains subject to the orders.", "inside", "authority", "XR-100"),
        ("The LEO also covers the redesigned XR-210 lantern.", "inside", "authority", "redesigned XR-210 lantern"),
        (GIVEN + "has determined not to review an initial determination of the presiding administrative law judge finding that "
         "the redesigned XR-220 lantern is covered by the LEO.", "inside", "authority", "redesigned XR-220 lantern"),
        (GIVEN + "has determined to adopt the initial advisory opinion of the administrative law judge and to issue an advisory "
         "opinion that the XR-230 lantern is not covered by the LEO.", "outside", "authority", "XR-230 lantern"),
        ("U.S. Customs and Border Protection ruled in HQ H991234 that the redesigned XR-240 lantern is not subject to the LEO.",
         "outside", "customs", "redesigned XR-240 lantern"),
        ("The Commission notes that CBP determined that the redesigned XR-240 lantern is within the scope of the LEO.",
         "inside", "customs", "redesigned XR-240 lantern"),
        ("The Court of Appeals for the Federal Circuit held that the redesigned XR-250 lantern is within the scope of the LEO.",
         "inside", "court", "redesigned XR-250 lantern"),
        ("Contrary to CBP's ruling, the Commission determines that the redesigned XR-240 lantern is covered by the LEO.",
         "inside", "authority", "redesigned XR-240 lantern"),
        (GIVEN + "has determined to vacate its advisory opinion of May 4, 2025, as to the redesigned XR-200 lantern.",
         "withdrawn", "authority", "redesigned XR-200 lantern"),
        ("The Commission's advisory opinion of May 4, 2025, that the redesigned XR-200 lantern is outside the LEO, is withdrawn.",
         "withdrawn", "authority", "redesigned XR-200 lantern"),
        ("CBP has revoked ruling HQ H991234, which held that the redesigned XR-240 lantern is not subject to the LEO.",
         "withdrawn", "customs", "redesigned XR-240 lantern"),
        ("The Commission overrules CBP's ruling that the redesigned XR-240 lantern is not subject to the LEO.",
         "withdrawn", "authority", "redesigned XR-240 lantern"),
        ("The Federal Circuit vacated the Commission's determination that the redesigned XR-200 lantern is outside the LEO.",
         "withdrawn", "court", "redesigned XR-200 lantern"),
    ],
)  # fmt: skip
def test_a_ruling_is_read_with_who_ruled(words: str, standing: str, by: str, article: str):
    assert said(words) == [(standing, by, article)]


@pytest.mark.parametrize(
    "words",
    [
        "Quellbrook requests an advisory opinion that its redesigned XR-200 lantern is outside the scope of the LEO.",
        "On May 4, 2026, Quellbrook filed a petition under Rule 210.79 asserting that the XR-200 is not covered by the LEO.",
        "Quellbrook argued that the redesigned XR-200 lantern falls outside the order.",
        "The complainant contends that the redesigned XR-200 lantern is covered by the LEO.",
        "The administrative law judge recommended a finding that the redesigned XR-200 lantern is not covered by the LEO.",
        "The ALJ found that the redesigned XR-200 lantern is not covered by the LEO.",
        GIVEN + "has determined to review an initial determination finding that the redesigned XR-200 is not covered by the LEO.",
        "OUII concluded that the redesigned XR-200 lantern is outside the LEO.",
        "The Commission asks CBP whether the redesigned XR-200 lantern is covered by the LEO.",
        GIVEN + "has determined to institute an advisory opinion proceeding to determine whether the redesigned XR-200 lantern is "
        "covered by the LEO.",
        GIVEN + "has declined to issue an advisory opinion that the redesigned XR-200 lantern is outside the LEO.",
        "The Commission denied the request for an advisory opinion that the redesigned XR-200 lantern is not covered by the LEO.",
        "Quellbrook has not shown that the redesigned XR-200 lantern is outside the LEO.",
        "The redesigned XR-200 would be covered by the LEO.",
        "Lanterns that infringe claim 1 of the '123 patent are subject to the LEO.",
        "The LEO covers camping lanterns.",
        "Articles subject to the orders may be imported under bond during the period of Presidential review.",
        "Infringing lanterns shall be excluded from entry for consumption under the LEO.",
        "Importers certify that the lanterns are not excluded from entry under the LEO.",
        "No lantern of Quellbrook is covered by the LEO.",
        "Nothing is outside the scope of the order.",
        # No order is made of which all is outside.
        "Everything is outside the LEO.",
        "All lanterns are outside the LEO.",
        "All products of Quellbrook are outside the scope of the order.",
        "The LEO does not apply to camping lanterns and parts thereof.",
        "Quellbrook's lanterns are exempt from the LEO for twelve months.",
        "The LEO does not extend to lanterns of any kind.",
        "It is not the case that the XR-200 lantern is outside the LEO.",
        "The Commission does not find that the XR-200 lantern is outside the LEO.",
        "It is not the case that the LEO exempts spare lenses.",
        "There is no finding that the XR-200 lantern is outside the LEO.",
        "The redesigned XR-200 is outside the scope of claim 4.",
        # A company is no article.
        "The LEO does not apply to Jiangsu.",
        "The LEO does not apply to Jiangsu Quellbrook Lamp Co., Ltd.",
        "The cease and desist order exempts Quellbrook.",
        "Zhejiang Tarnlicht is not subject to the order.",
        "Jiangsu is outside the scope of the LEO.",
        "The Commission issued cease and desist orders against all respondents except for Quellbrook.",
        "Respondents of Ningbo are exempt from the orders.",
        "The LEO does not apply to Realtern.",
        "Realtern is not subject to the LEO.",
        "The orders exempt Realtern and Orlo Tarn.",
    ],
)  # fmt: skip
def test_what_nobody_decides_and_who_is_no_article_is_no_ruling(words: str):
    assert said(words) == []


def test_what_is_asked_at_the_beginning_may_still_report_customs():
    words = (
        GIVEN + "has determined to institute an advisory opinion proceeding. On January 12, 2026, CBP ruled that the redesigned "
        "XR-240 lantern is not subject to the LEO. The redesigned XR-250 lantern is not covered by the LEO."
    )
    (ruling,) = rulings(words, "Institution of an Advisory Opinion Proceeding")
    assert (ruling.by, ruling.on, ruling.article) == ("customs", date(2026, 1, 12), "redesigned XR-240 lantern")


def test_history_has_its_own_day_or_is_no_ruling():
    dated = "On May 4, 2025, the Commission determined that the redesigned XR-200 lantern is not covered by the LEO."
    assert [(r.on, r.standing) for r in rulings(dated)] == [(date(2025, 5, 4), "outside")]
    assert said("The Commission had previously found that the redesigned XR-200 lantern is not covered by the LEO.") == []


def test_each_of_two_clauses_says_its_own():
    words = "The XR-100 lantern is covered by the LEO, but the redesigned XR-200 lantern is not covered by the LEO."
    assert said(words) == [("inside", "authority", "XR-100 lantern"), ("outside", "authority", "redesigned XR-200 lantern")]


def test_the_orders_that_the_words_name_are_told():
    assert [r.of for r in rulings("The cease and desist order does not apply to the redesigned XR-200 lantern.")] == [("CDO",)]
    assert [r.of for r in rulings("The redesigned XR-200 lantern is outside the LEO and the CDO.")] == [("LEO", "CDO")]
    assert [r.of for r in rulings("The redesigned XR-200 lantern is outside the remedial orders.")] == [()]


def test_a_ruling_taken_back_of_which_no_article_is_told_stands_for_it():
    unnamed = "The Commission has determined to vacate its advisory opinion of May 4, 2025."
    assert said(unnamed) == [("withdrawn", "authority", "advisory opinion of May 4, 2025")]
    named = "The Commission vacates the advisory opinion as to the redesigned XR-200 lantern."
    assert said(f"{unnamed} {named}") == [("withdrawn", "authority", "redesigned XR-200 lantern")]
    assert said("The Commission rescinds the LEO.") == []


def test_models_in_a_list_are_articles_of_their_own():
    words = "The covered articles do not include redesigned lanterns of models XR-200, XR-210, and XR-220."
    assert [article for _, _, article in said(words)] == ["XR-200", "XR-210", "XR-220"]


def test_what_only_sums_up_gives_way_to_what_is_named_behind_it():
    texts: dict[TextName, str] = {
        "title": "Certain Camping Lanterns; Issuance of an Advisory Opinion",
        "abstract": f"{PEOPLE}The Commission issues an advisory opinion that two redesigned lanterns are not covered by the LEO.",
        "full_text": "The Commission finds that the XR-200 and XR-210 lanterns are not covered by the LEO.",
    }  # fmt: skip
    notice = reader.read(document("2026-99001", "2026-05-04", texts), texts)
    assert notice.not_subject == ("XR-200 and XR-210 lanterns",)


def test_not_subject_are_the_articles_outside():
    texts: dict[TextName, str] = {
        "title": "Certain Camping Lanterns; Issuance of an Advisory Opinion",
        "abstract": PEOPLE + "The redesigned XR-200 lantern is not covered by the LEO. The XR-210 lantern is covered by the LEO.",
    }
    notice = reader.read(document("2026-99001", "2026-05-04", texts), texts)
    assert notice.not_subject == ("redesigned XR-200 lantern",)
    assert [e.quote for e in notice.evidence["not_subject"]] == ["The redesigned XR-200 lantern is not covered by the LEO"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The Commission has modified its advisory opinion and now finds the XR-200 lantern within the scope of the LEO.",
         [("inside", "authority", "XR-200 lantern")]),
        ("The Commission holds the redesigned XR-210 lantern to fall outside the limited exclusion order.",
         [("outside", "authority", "redesigned XR-210 lantern")]),
        ("The Commission has reversed CBP's ruling on the XR-220 lantern and holds it to be covered by the LEO.",
         [("withdrawn", "authority", "XR-220 lantern"), ("inside", "authority", "XR-220 lantern")]),
        ("The XR-230 lantern is admissible notwithstanding the LEO.", [("outside", "authority", "XR-230 lantern")]),
        ("The Commission adopts the judge's finding that the new XR-240 lantern is not an infringing article covered by the LEO.",
         [("outside", "authority", "new XR-240 lantern")]),
        ("The Commission's advisory opinion of May 3, 2025 is withdrawn.",
         [("withdrawn", "authority", "advisory opinion of May 3, 2025")]),
        ("The Commission declined to find the XR-250 lantern outside the LEO.", []),
        ("Quellbrook asks the Commission to find the XR-260 lantern outside the LEO.", []),
    ],
)  # fmt: skip
def test_an_article_is_found_inside_or_outside_in_other_words(words: str, found: list[tuple[str, ...]]) -> None:
    assert said(words) == found
