"""Numbers of the Unified Patent Court: five spellings of its list, each one value; what names no case is none."""

from __future__ import annotations

import pytest

from pipeline.identifiers.find import find_all
from pipeline.identifiers.upc_case import UpcCase
from pipeline.search.identifier_key import identifier_key


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("UPC_CFI_1747/2025", "UPC_CFI_1747/2025"),
        ("UPC-CFI-478/2025", "UPC_CFI_478/2025"),
        ("UPC_CFI_0001695/2025", "UPC_CFI_1695/2025"),
        ("UPC-COA-0000053/2026", "UPC_CoA_53/2026"),
        ("UPC_CoA_335/2023", "UPC_CoA_335/2023"),
        ("ACT_551054/2023", "ACT_551054/2023"),
    ],
)
def test_each_spelling_is_the_one_value_and_found_by_one_key(written, value):
    assert UpcCase.normalize(written) == value
    assert identifier_key(written) == identifier_key(value)


@pytest.mark.parametrize(
    "written", ["ORD_10339/2026", "App_12345/2024", "UPC_CFI_0/2025", "UPC_CFI_12/1999", "UPC_CFI_12", "12/2025"]
)
def test_numbers_of_orders_and_applications_are_no_cases(written):
    assert UpcCase.normalize(written) is None


def test_the_same_number_in_both_instances_is_two_cases():
    assert identifier_key("UPC_CFI_53/2026") != identifier_key("UPC_CoA_53/2026") != identifier_key("ACT_53/2026")


def test_it_is_found_in_running_text():
    text = "in the appeal UPC_CoA_53/2026 against the order in UPC-CFI-478/2025 (ACT_551054/2023), not ORD_1/2026"
    assert [one.value for one in find_all(text) if one.name == "upc_case"] == [
        "UPC_CoA_53/2026",
        "UPC_CFI_478/2025",
        "ACT_551054/2023",
    ]


def test_a_person_may_leave_the_court_s_letters_out():
    assert UpcCase.asked_for("CFI 478/2025") == "UPC_CFI_478/2025"
