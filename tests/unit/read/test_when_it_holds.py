"""From which day an end holds, what is no end for good, ends that have come by a term, and orders that bind at once."""

from __future__ import annotations

from datetime import date

import pytest
from spoken import said

PUBLISHED = date(2031, 3, 7)
ISSUED = "The Commission has issued a limited exclusion order against Orlo Saft GmbH"


def what(words: str, body: str = "") -> list[tuple[str, str, date | None]]:
    return [(m.type, m.action, m.effective) for m in said(words, body).measures]


@pytest.mark.parametrize(
    "words",
    [
        "The Commission has determined to rescind provisionally the limited exclusion order until the court of appeals has ruled.",
        "The Commission has vacated the limited exclusion order on an interim basis.",
        "The Commission has rescinded the limited exclusion order pending the outcome of the appeal.",
        "The limited exclusion order is temporarily revoked.",
        "The Commission has determined to lift the limited exclusion order for the time being.",
        "The limited exclusion order is provisionally set aside until further order.",
    ],
)
def test_what_is_not_for_good_is_a_suspension(words: str) -> None:
    assert what(words) == [("LEO", "suspended", None)]


@pytest.mark.parametrize(
    "words",
    [
        "The Commission has determined to make final the provisional rescission of the limited exclusion order.",
        "The Commission has granted a pending petition and has rescinded the limited exclusion order.",
        "The limited exclusion order, which was to stand until May 3, 2040, is rescinded.",
        "The Commission has determined to make permanent its temporary rescission of the limited exclusion order.",
        "The LEO is rescinded for want of a domestic industry.",
    ],
)
def test_what_is_for_good_is_an_end(words: str) -> None:
    assert [w[:2] for w in what(words)] == [("LEO", "rescinded")]


@pytest.mark.parametrize(
    ("words", "body", "on"),
    [
        ("The LEO is rescinded, effective on the date of publication of this notice.", "", PUBLISHED),
        ("The LEO is rescinded.", "The rescission takes effect upon publication of this notice.", PUBLISHED),
        ("The LEO is rescinded as of the day on which this notice appears.", "", PUBLISHED),
        ("The LEO is rescinded with retroactive effect to May 4, 2030.", "", date(2030, 5, 4)),
        ("The LEO is rescinded.", "The rescission relates back to May 4, 2030.", date(2030, 5, 4)),
        ("The LEO is rescinded nunc pro tunc as of May 4, 2030.", "", date(2030, 5, 4)),
        ("The LEO is rescinded.", "The license is effective as of May 4, 2030.", None),
        ("The LEO is rescinded.", "A publication of the opinion follows.", None),
    ],
)
def test_an_end_holds_from_the_day_that_is_said(words: str, body: str, on: date | None) -> None:
    assert what(words, body) == [("LEO", "rescinded", on)]


@pytest.mark.parametrize(
    ("words", "body", "on"),
    [
        ("The Trade Representative has disapproved the limited exclusion order.", "It has no force since March 1, 2031.", 1),
        ("The President disapproved the determination on March 2, 2031.", "", 2),
        ("The President has disapproved the determination.", "On March 3, 2031, he disapproved it in writing.", 3),
    ],
)
def test_a_disapproved_order_has_no_force_from_that_day(words: str, body: str, on: int) -> None:
    assert what(words, body) == [("REMEDIAL_ORDERS", "disapproved", date(2031, 3, on))]


@pytest.mark.parametrize(
    ("words", "body", "found"),
    [
        ("The general exclusion order has lapsed.", "Its term ended on May 4, 2030.", ("GEO", date(2030, 5, 4))),
        ("The LEO issued in 2020 expired on May 4, 2030.", "", ("LEO", date(2030, 5, 4))),
        ("The limited exclusion order has come to the end of its term.", "", ("LEO", None)),
        ("The LEO has run out with its patent.", "That patent expired on May 4, 2030.", ("LEO", date(2030, 5, 4))),
        ("The term of the limited exclusion order has expired.", "", ("LEO", None)),
    ],
)
def test_an_order_whose_term_is_over_has_expired(words: str, body: str, found: tuple[str, date | None]) -> None:
    assert what(words, body) == [(found[0], "expired", found[1])]


@pytest.mark.parametrize(
    "words",
    [
        "The limited exclusion order rests on a patent that has expired.",
        "The limited exclusion order has not expired.",
        "The limited exclusion order expires on May 4, 2035.",
        "The limited exclusion order stays in force although the review period has expired.",
        "Complainant asks what follows if the limited exclusion order expired on May 4, 2030.",
    ],
)
def test_nothing_has_expired_where_that_is_not_said(words: str) -> None:
    assert not [w for w in what(words) if w[1] == "expired"]


@pytest.mark.parametrize(
    ("words", "body"),
    [
        (f"{ISSUED}, effective immediately.", ""),
        (f"{ISSUED}.", "The President has waived the review period."),
        (f"{ISSUED}.", "The order takes effect on the day of its issuance."),
        (f"{ISSUED}.", "It is not subject to Presidential review."),
        (f"{ISSUED}. It shall be in force at once.", ""),
    ],
)
def test_an_order_that_nobody_reviews_binds_at_once(words: str, body: str) -> None:
    assert [m.at_once for m in said(words, body).measures] == [True]


@pytest.mark.parametrize(
    "body",
    [
        "The order does not take effect immediately.",
        "The bond takes effect on May 3, 2031.",
        "The order is subject to Presidential review for 60 days.",
        "The President may waive the review.",
        "The Commission's order was delivered to the President on the day of its issuance.",
    ],
)
def test_other_orders_wait_for_the_review(body: str) -> None:
    assert [m.at_once for m in said(f"{ISSUED}.", body).measures] == [False]


def test_a_suspension_ends_on_the_day_that_a_sentence_of_its_own_names() -> None:
    notice = said(
        "The Commission has suspended the limited exclusion order.",
        "The stay continues through May 4, 2032, after which the order is enforced again.",
        title="Certain Juice Presses; Reinstatement of a Limited Exclusion Order",
    )
    assert [(m.action, m.rests and m.rests.until) for m in notice.measures] == [("suspended", date(2032, 5, 4))]


@pytest.mark.parametrize(
    "words",
    [
        "for a period of five (5) years the importation of",
        "for the term of five years, the unlicensed entry of",
        "until May 4, 2036, the unlicensed entry of",
        "through and including May 4, 2036, the entry for consumption of",
        "for a term of sixty months the entry into the United States of",
        "the unlicensed entry of",
    ],
)
def test_for_how_long_goods_are_barred_is_no_part_of_them(words: str) -> None:
    issued = f"The Commission has issued a limited exclusion order prohibiting {words} juice presses made by Orlo Saft GmbH."
    (order,) = said(issued).measures
    assert order.articles is not None
    assert order.articles.startswith("juice presses")
    assert (order.term is not None) is (words != "the unlicensed entry of")
