"""No order is told that nobody issued: one that was asked for, would have been issued, or stood in a ruling that is no more."""

from __future__ import annotations

import pytest
from spoken import said

ORLO = "Orlo Saft GmbH"


@pytest.mark.parametrize(
    "words",
    [
        (
            "The Commission has determined not to review an initial determination granting complainant's motion to withdraw "
            "its request for a general exclusion order, and the ruling is properly issued as an order."
        ),
        (
            "The Commission finds that Order No. 12, granting a motion to withdraw the application for a general exclusion order "
            "(GEO) on two marks, was properly issued as an order."
        ),
        "The demand for a limited exclusion order was dropped before the hearing, and the schedule is issued with this notice.",
        "The ruling striking the prayer for entry of a general exclusion order has been issued in the form of an order.",
        (
            "The Commission has reversed an initial determination that would have resulted in the issuance of a limited "
            f"exclusion order against {ORLO}."
        ),
        (
            "The Commission has set aside a determination by which the judge had called for issuance of a general exclusion "
            "order against presses."
        ),
        f"The administrative law judge had proposed issuing a limited exclusion order against {ORLO}.",
        (
            "The Commission has determined to vacate an initial determination that ordered the issuance of a limited "
            f"exclusion order against {ORLO}."
        ),
        (
            "The Commission has vacated the ruling under review, which could have led to issuance of a general exclusion "
            "order barring presses."
        ),
    ],
)
def test_what_was_asked_for_or_would_have_been_is_no_order(words: str) -> None:
    assert not [m for m in said(words).measures if m.action == "issued"]


@pytest.mark.parametrize(
    "words",
    [
        (
            "The Commission has granted complainant's request for a limited exclusion order and has issued a limited "
            f"exclusion order against {ORLO}."
        ),
        f"The Commission has vacated the initial determination on bond and has issued a limited exclusion order against {ORLO}.",
        (
            "The Commission has vacated the initial determination on validity, found a violation, and issued a limited "
            f"exclusion order against {ORLO}."
        ),
        (
            "Upon the motion for a limited exclusion order against the defaulting respondent, the Commission has issued a "
            f"limited exclusion order against {ORLO}."
        ),
        (
            "The Commission has determined that the public interest would not be harmed and issued a limited exclusion order "
            f"against {ORLO}."
        ),
        (
            "The Commission has reversed the initial determination and has determined to issue a limited exclusion order "
            f"against {ORLO}."
        ),
    ],
)
def test_an_order_is_read_beside_such_words(words: str) -> None:
    assert [(m.type, m.directed_to) for m in said(words).measures if m.action == "issued"] == [("LEO", (ORLO,))]
