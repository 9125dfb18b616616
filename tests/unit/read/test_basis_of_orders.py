"""On what an order was made, as its notice says: each order by its own words, and whoever it binds under whatever name."""

from __future__ import annotations

from full_texts import document

from pipeline.read.us_itc import reader
from pipeline.records import TextName

GIVEN = 'Notice is hereby given that the U.S. International Trade Commission ("Commission") has determined to issue '
LAW = "under section 337 of the Tariff Act of 1930, as amended. "
A, B = 'Jiangsu Quellbrook Lamp Co., Ltd. ("Quellbrook")', 'Zhejiang Tarnlicht Co., Ltd. ("Tarnlicht")'


def bases(words: str, then: str = "") -> dict[str, str]:
    texts: dict[TextName, str] = {
        "title": "Certain Camping Lanterns; Issuance of Remedial Orders; Termination of the Investigation",
        "abstract": GIVEN + words + LAW + then,
    }
    return {m.type: m.basis for m in reader.read(document("2026-99002", "2026-05-04", texts), texts).measures}


def test_the_default_of_the_order_beside_it_is_not_a_general_orders():
    words = (
        "a general exclusion order prohibiting the entry of lanterns that infringe claim 1 of U.S. Patent No. 98,721,511; and a "
        "limited exclusion order prohibiting the entry of lanterns that are imported by certain defaulting respondents "
    )
    assert bases(words) == {"GEO": "unknown", "LEO": "default"}


def test_a_general_order_is_on_default_by_its_own_words():
    assert bases("a general exclusion order against goods of defaulting respondents ") == {"GEO": "default"}


def test_all_bound_are_in_default_where_the_notice_says_so_under_their_short_names():
    words = f"a limited exclusion order against lanterns of {A} and {B} "
    assert bases(words, "Quellbrook and Tarnlicht were found in default.") == {"LEO": "default"}
    assert bases(words, 'Quellbrook and Tarnlicht (the "Defaulting Respondents") never came.') == {"LEO": "default"}
    assert bases(words, "Quellbrook was found in default, while Tarnlicht went to hearing.") == {"LEO": "default_in_part"}
    assert bases(words, "Quellbrook was found in default; Tarnlicht answered the complaint.") == {"LEO": "default_in_part"}


def test_whom_an_order_binds_in_default_comes_before_summary_determination():
    words = f"a limited exclusion order against lanterns of {A} "
    then = "The judge granted summary determination of a violation. "
    assert bases(words, then + "Quellbrook was heard.") == {"LEO": "summary_determination"}
    assert bases(words, then + "Quellbrook never answered the complaint.") == {"LEO": "default"}
