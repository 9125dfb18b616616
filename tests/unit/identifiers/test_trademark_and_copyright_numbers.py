"""Numbers of trademark and copyright registrations."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.identifiers.copyright import CopyrightRegistration
from pipeline.identifiers.trademark import TrademarkRegistration


@pytest.mark.parametrize(
    ("value", "spellings"),
    [
        (
            "US.4206026",
            ["U.S. Trademark Registration No. 4,206,026", "Reg. No. 4,206,026", "4206026", "US 4,206,026", "U.S. Reg. No. 4206026"],
        ),
        ("US.4811656", ["U.S. Trademark Registration Nos. 4,811,656", "Trademark Registration No. 4,811,656"]),
        ("US.6809369", ["U.S. Trademark No. 6,809,369"]),
        ("US.197541", ["Reg. No. 197,541", "0197541"]),
        (
            "EM.018123456",
            ["018123456", "EUTM 018123456", "EUTM No. 018 123 456", "EM018123456", "European Union trade mark No. 18 123 456"],
        ),
        ("GB.00003123456", ["UK00003123456", "UK 3 123 456", "UK Trade Mark No. UK00003123456", "UK3123456"]),
        ("GB.00917867542", ["UK00917867542", "ＵＫ００９１７８６７５４２"]),
        ("WO.1234567", ["IR 1 234 567", "IR1234567", "International Registration No. 1,234,567", "Madrid Reg. No. 1234567"]),
        ("WO.1234567A", ["IR 1234567A"]),
        ("JP.1234567", ["商標登録第1234567号", "登録商標第1234567号", "Japanese Trademark Registration No. 1234567"]),
        ("KR.401234567", ["상표등록 제40-1234567호", "KR 40-1234567"]),
    ],
)
def test_spellings_of_one_trademark_meet(value, spellings):
    assert {text: TrademarkRegistration.normalize(text) for text in spellings} == dict.fromkeys(spellings, value)


@pytest.mark.parametrize(
    "text",
    ["Serial No. 87/123,456", "87/123,456", "87123456", "4,206", "12345", "Reg. No.", "(202) 205-2000", "20436", "2017-09-26",
        "DN 3657",
     "EUTM 12", "UK", "IR", "Canadian Trademark Registration No. 4,206,026", "GB 2 345 678", "VA 2-142-287", "42,06,026",
     "US 2304", "#3657", "003657"],
)  # fmt: skip
def test_what_is_no_trademark(text):
    assert TrademarkRegistration.normalize(text) is None


@pytest.mark.parametrize(
    ("value", "spellings"),
    [
        (
            "VA2142287",
            ["VA 2-142-287", "VA0002142287", "VA2142287", "va 2-142-287", "U.S. Copyright Registration No. VA 2-142-287"],
        ),
        ("VA2176002", ["U.S. Copyright Registration No. VA 2-176-002", "VA 2–176–002", "VA-2-176-002"]),
        # The Compendium's own examples, sections 1802.8(A)(2) and 2309.13(A)(4).
        ("SR320918", ["SR-320-918", "SR0000320918"]),
        ("VAu598764", ["VAu- 598-764", "VAU000598764"]),
        ("VAu123456", ["VAu 123-456"]),
        ("TXu3234533", ["TXu003234533", "TXu 3-234-533"]),
        ("PAu3123456", ["PAu 3-123-456"]),
        ("SRu1123456", ["SRU 1-123-456"]),
        ("PRE12345", ["PRE000012345", "PRE12345"]),
    ],
)
def test_spellings_of_one_copyright_meet(value, spellings):
    assert {text: CopyrightRegistration.normalize(text) for text in spellings} == dict.fromkeys(spellings, value)


@pytest.mark.parametrize(
    "text",
    ["VA 22202", "PA 19103", "TX 75201", "PA 19103-2921", "VA 222021234", "Arlington, VA 22202", "VA", "VA 2-142-28",
     "VAU0005987640", "VA00002142287", "RE 123-456", "XA 2-142-287", "PRE", "2-142-287"],
)  # fmt: skip
def test_what_is_no_copyright(text):
    assert CopyrightRegistration.normalize(text) is None


def test_as_the_copyright_office_prints_it():
    assert CopyrightRegistration.format("VA2142287") == "VA 2-142-287"
    assert CopyrightRegistration.format("TXu3234533") == "TXu 3-234-533"


@given(
    st.from_regex(
        r"US\.[1-9][0-9]{3,6}|EM\.0[0-9]{8}|GB\.00[0-9]{9}B?|WO\.[1-9][0-9]{5,6}A?|JP\.[1-9][0-9]{6}|KR\.40[0-9]{7}", fullmatch=True
    )
)
def test_every_trademark_value_is_read_back(value):
    assert TrademarkRegistration.normalize(value) == value
    assert TrademarkRegistration.normalize(TrademarkRegistration.format(value)) == value


@given(st.from_regex(r"(?:VA|TX|PA|SR)u?[1-9][0-9]{3,6}|PRE[1-9][0-9]{3,6}", fullmatch=True))
def test_every_copyright_value_is_read_back(value):
    assert CopyrightRegistration.normalize(value) == value
    assert CopyrightRegistration.normalize(CopyrightRegistration.format(value)) == value
