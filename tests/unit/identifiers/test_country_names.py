"""Countries and states as notices write them."""

from __future__ import annotations

import pytest
from babel import Locale

from pipeline.identifiers.country import Country, region_of
from pipeline.read.prose.places import country_of


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("CN", ["China", "China (People's Republic)", "People’s Republic of China", "P.R. China", "PRC", "P.R.C.", "中国", "CN"]),
        ("TW", ["R.O.C.", "Republic of China", "Taiwan", "Taiwan, R.O.C.", "臺灣", "台灣", "Chinese Taipei"]),
        ("HK", ["Hong Kong", "Hong Kong SAR", "Hong Kong, China", "HONG KONG", "香港"]),
        ("KR", ["Republic of Korea", "South Korea", "Korea", "Korea, Republic of", "대한민국", "한국", "韓国"]),
        ("KP", ["North Korea", "Democratic People's Republic of Korea", "DPRK", "KP"]),
        ("JP", ["Japan", "日本", "일본"]),
        ("GB", ["U.K.", "UK", "England", "the United Kingdom", "Great Britain"]),
        ("NL", ["The Netherlands", "Netherlands", "Niederlande"]),
        ("TR", ["Turkey", "Türkiye", "Turkiye"]),
        ("US", ["United States", "U.S.A.", "USA", "United States of America"]),
        ("VN", ["Vietnam", "Viet Nam"]),
        ("EU", ["European Union", "EU"]),
        ("GE", ["Georgia"]),
    ],
)
def test_names_of_one_country_meet(code, names):
    assert {name: Country.normalize(name) for name in names} == dict.fromkeys(names, code)


@pytest.mark.parametrize(
    "text",
    ["Cleveland", "London", "California", "Texas", "en", "cn", "World", "Eurozone", "ZZ", "UN", "Here", "", "Korea, China", "419"],
)
def test_what_is_no_country(text):
    assert Country.normalize(text) is None


def test_every_code_has_a_name_that_is_read_back():
    codes = [code for code in map(str, Locale.parse("en").territories) if Country.normalize(code)]
    assert len(codes) > 249
    assert {code: Country.normalize(Country.format(code)) for code in codes} == {code: code for code in codes}


def test_a_word_or_the_code_of_a_state_is_no_country_in_running_text():
    assert {name: country_of(name) for name in ("Georgia", "CA", "IN", "Deutschland", "Hudson")} == dict.fromkeys(
        ("Georgia", "CA", "IN", "Deutschland", "Hudson")
    )
    assert [country_of(name) for name in ("Albania", "the Netherlands", "P.R. China", "Virgin Islands")] == ["AL", "NL", "CN", "VI"]


@pytest.mark.parametrize("text", ["California", "new york", "CA", "DC", "Georgia", "Puerto Rico", "Utah."])
def test_states(text):
    assert region_of(text) == "US"


@pytest.mark.parametrize("text", ["ca", "in", "Guangdong", "Ontario", "China", "", "ZZ"])
def test_what_is_no_state(text):
    assert region_of(text) is None
