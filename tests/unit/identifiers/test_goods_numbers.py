"""Numbers on goods: trade items, tariff codes, models and series of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import ean

from pipeline.identifiers.gtin import TradeItemNumber
from pipeline.identifiers.hs import HsCode, TariffCode, parse_hs
from pipeline.identifiers.model import ModelNumber, Pattern, patterns


@pytest.mark.parametrize(
    ("value", "spellings"),
    [
        ("04006381333931", ["4006381333931", "4 006381 333931", "04006381333931", "EAN: 4006381333931", "GTIN-13: 4006381333931"]),
        ("00012345678905", ["012345678905", "UPC 0 12345 67890 5", "0012345678905", "0-12345-67890-5"]),
        ("00000096385074", ["96385074", "9638 5074", "GTIN-8 96385074"]),
        ("10012345678902", ["10012345678902", "(01)10012345678902", "(01) 1 00 12345 67890 2"]),
    ],
)
def test_lengths_of_one_trade_item_meet(value, spellings):
    assert {text: TradeItemNumber.normalize(text) for text in spellings} == dict.fromkeys(spellings, value)


@pytest.mark.parametrize(
    "text", ["4006381333932", "012345678906", "96385075", "00000000", "123456789", "40063813339310", "400638133393", "EAN", ""]
)
def test_wrong_check_digits_and_lengths(text):
    assert TradeItemNumber.normalize(text) is None


@given(st.integers(1, 10**12 - 1), st.integers(1, 9))
def test_any_other_check_digit_is_wrong(body, by):
    digits = f"{body:012d}"
    right = ean.calc_check_digit(digits)
    wrong = str((int(right) + by) % 10)
    assert TradeItemNumber.normalize(digits + right) == f"0{digits}{right}"
    assert TradeItemNumber.normalize(digits + wrong) is None


@pytest.mark.parametrize(
    ("value", "spellings"),
    [
        (
            "8517130000",
            ["8517.13.00.00", "8517.13.0000", "8517130000", "HTSUS 8517.13.00.00", "subheading 8517.13.00.00", "8517 13 00 00"],
        ),
        ("48010001", ["4801.00.01"]),
        ("7311000060", ["7311.00.0060"]),
        ("291814", ["2918.14", "HS code 2918.14", "291814", "２９１８．１４"]),
        ("99038803", ["9903.88.03"]),
        ("851713000", ["8517.13.000"]),
    ],
)
def test_spellings_of_one_tariff_code_meet(value, spellings):
    assert {text: TariffCode.normalize(text) for text in spellings} == dict.fromkeys(spellings, value)


@pytest.mark.parametrize(
    "text", ["8517", "85", "0017.13", "7700.00", "8500.13", "2017.09.26", "20170926", "8517.1", "85.17.13", "HTSUS", "1,234"]
)
def test_what_is_no_tariff_code(text):
    assert TariffCode.normalize(text) is None


def test_a_code_keeps_its_edition_and_shares_six_digits():
    assert parse_hs("HS 2022 8517.13") == HsCode("851713", 2022)
    assert parse_hs("HTSUS (2024) 8517.13.00.00") == HsCode("8517130000", 2024)
    assert parse_hs("8517.13.00.00", edition=2017) == HsCode("8517130000", 2017)
    assert some(parse_hs("8517.13.00.00")).six == "851713"
    assert some(parse_hs("8517.13.00")).edition is None
    assert some(parse_hs("9903.88.03")).six is None


def some(code: HsCode | None) -> HsCode:
    assert code is not None
    return code


@pytest.mark.parametrize(
    ("value", "spellings"),
    [
        (
            "IANOSLITESTANDARDT4",
            ["model no. IANOS-LITE-STANDARD-t4", "IANOS–LITE–STANDARD–T4", "Model No.: IANOS LITE STANDARD t4"],
        ),
        ("SYHDCHASSIS3U", ["SY-HD Chassis 3U", "ＳＹ－ＨＤ　Ｃｈａｓｓｉｓ　３Ｕ"]),
        ("XF100", ["XF-100", "XF 100", "ＸＦ－１００", "XFー100", "xf100", "SKU: XF-100", "Part No. XF-100"]),
        ("IFLOOR3", ["iFloor 3"]),
        ("FLOORONES3", ["Floor One S3"]),
        ("HOMEMINI", ["Home Mini"]),
    ],
)
def test_spellings_of_one_model_meet(value, spellings):
    assert {text: ModelNumber.normalize(text) for text in spellings} == dict.fromkeys(spellings, value)


@pytest.mark.parametrize(
    ("one", "other"), [("A1+", "A1"), ("1.5", "15"), ("XO1", "X01"), ("X1", "XI"), ("X/A", "XA"), ("カード", "カド")]
)
def test_models_that_stay_apart(one, other):
    assert ModelNumber.normalize(one) != ModelNumber.normalize(other)


@pytest.mark.parametrize("text", ["", "-", "/", "model no.", "x" * 65, "..."])
def test_what_is_no_model(text):
    assert ModelNumber.normalize(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SKUs ending in the letters “WD” or “CS”", [Pattern("suffix", "WD"), Pattern("suffix", "CS")]),
        ("models ending in WD", [Pattern("suffix", "WD")]),
        (
            "model numbers ending with 'WD', 'CS', or 'X-1'",
            [Pattern("suffix", "WD"), Pattern("suffix", "CS"), Pattern("suffix", "X1")],
        ),
        ("beginning with XF", [Pattern("prefix", "XF")]),
        ("part numbers with the prefix XF and suffix “A”", [Pattern("prefix", "XF")]),
        ("series 1810 cold milling machines, models XFi and XTi", [Pattern("series", "1810")]),
        ("1810 series", [Pattern("series", "1810")]),
        ("XF-10* and *WD", [Pattern("prefix", "XF10"), Pattern("suffix", "WD")]),
        ("a series of hearings beginning with the first and ending in the summer", []),
        ("iFloor 3", []),
        ("", []),
    ],
)
def test_series_in_words(text, expected):
    assert list(patterns(text)) == expected


def test_a_series_matches_its_models():
    assert Pattern("suffix", "WD").matches("AB-12-wd")
    assert not Pattern("suffix", "WD").matches("AB-12-WDX")
    assert Pattern("prefix", "XF").matches("ＸＦ－１００")
    assert Pattern("series", "1810").matches("1810-A")
    assert Pattern("series", "1810").matches("1810")
    assert not Pattern("series", "1810").matches("18105")
    assert not Pattern("prefix", "XF").matches("")
