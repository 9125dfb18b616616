"""Names and numbers of a list, asked of every engine: each finds what it should, and says why."""

from __future__ import annotations

import random
from typing import Any

import pytest
from search_engines import ENGINES, address, entry, opened, put
from search_library import LIBRARY

from pipeline.errors import UsageError
from pipeline.identifiers.company import same_key
from pipeline.matching.listed import question_of, reasons

FIRMS = {
    "f1": ["Shenzhen Plovermark Technology Co., Ltd."],
    "f2": ["Plovermark Ltd. d/b/a Brightlamp"],
    "f3": ["SharkNinja Operating LLC", "Kettle Works"],
    "f4": ["株式会社プロバマーク"],
    "f5": ["Appleton Lamps Inc."],
    "f6": ["3M Company"],
}


@pytest.fixture(scope="module", params=ENGINES)
def library(request, tmp_path_factory):
    with address(request.param, tmp_path_factory.mktemp("many")) as url, opened(url) as made:
        more: dict[str, Any] = {"lifted_patent": "US.9277809", "patent": "US.8000001", "trademark": "US.9113703"}
        orders = [
            entry("flags", id_, party=names, respondent=names, party_key=[same_key(name) for name in names])
            for id_, names in FIRMS.items()
        ]
        put(made, *LIBRARY, *orders, entry("flags", "f7", **more, party=["Freed Lamps Inc."], freed=["Freed Lamps Inc."],
                                           respondent=["Freed Lamps Inc."], party_key=[same_key("Freed Lamps Inc.")]))  # fmt: skip
        yield made


def matched(search, text: str) -> dict[str, str]:
    """By order, the first reason."""
    question = question_of(text)
    hits = search.answer(question, ("flags",), limit=100).hits if question else ()
    return {hit.id: str(why[0]) for hit in hits if (why := reasons(text, hit.fields))}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "SHENZHEN PLOVERMARK TECHNOLOGY COMPANY LIMITED",
            {
                "f1": "same name in another spelling: Shenzhen Plovermark Technology Co., Ltd., respondent",
                "f-drone": "same name in another spelling: Shenzhen Plovermark Technology Co., Ltd., respondent",
            },
        ),
        (
            "Plovermark Inc.",
            {
                "f1": "a name with these words in it: Shenzhen Plovermark Technology Co., Ltd., respondent",
                "f2": "same name with another legal form: Plovermark Ltd. d/b/a Brightlamp, respondent",
                "f-drone": "a name with these words in it: Shenzhen Plovermark Technology Co., Ltd., respondent",
            },
        ),
        ("Brightlamp", {"f2": "same as a name that it is also called by: Plovermark Ltd. d/b/a Brightlamp, respondent"}),
        ("Shark Ninja", {"f3": "a longer name that begins with it: SharkNinja Operating LLC, respondent"}),
        ("SHARKNINJA OPERATING INC", {"f3": "same name with another legal form: SharkNinja Operating LLC, respondent"}),
        ("プロバマーク", {"f4": "same name, of which one is written without its legal form: 株式会社プロバマーク, respondent"}),
        ("Apple", {}),
        ("3M Company", {"f6": "same name: 3M Company, respondent"}),
        (
            "Freed Lamps",
            {"f7": "same name, of which one is written without its legal form: Freed Lamps Inc., respondent and freed since"},
        ),
        ("Aerquill Dynamics, Inc.", {"f-drone": "same name: Aerquill Dynamics, Inc., complainant"}),
        ("US9113703 (B2)", {"f-drone": "same patent number: US 9,113,703"}),
        (
            "9,113,703",
            {"f-drone": "same patent number: US 9,113,703", "f7": "same trademark registration: U.S. Reg. No. 9,113,703"},
        ),
        ("https://patents.google.com/patent/US9113703B2/en", {"f-drone": "same patent number: US 9,113,703"}),
        ("D612,345 S", {"f-drone": "same patent number: US D612,345"}),
        ("9,277,809", {"f7": "same number of a patent that it no longer rests on: US 9,277,809"}),
        ("337-TA-1276", {"f-drone": "same order number: 337-TA-1276"}),
        ("wf50a", {"f-drone": "same model number: WF-50 A"}),
        ("2024-08198", {"f-drone": "same document number: 2024-08198"}),
        ("9113704", {}),
        ("Nobody Of That Name Ltd.", {}),
    ],
)
def test_a_name_or_number_finds_its_orders_and_says_why(library, text, expected):
    assert matched(library, text) == expected


def test_what_can_be_no_name_and_no_number_finds_nothing_and_breaks_nothing(library):
    for text in ("*", "?", "-", '"', "=cmd|'/C calc'!A0", "(((((", "Plover*", "state:in_force", "AND OR NOT", "x" * 300, "\x00",
                 "\u202e", "9" * 300, "😀", "a" * 150 + " " + "b" * 149):  # fmt: skip
        assert matched(library, text) == {}, text
    assert question_of("---") is None
    with pytest.raises(UsageError, match="names no patent, case or document"):
        question_of("https://example.com/about")


def test_every_spelling_of_a_name_finds_it_and_none_of_a_neighbour_s(library):
    rng = random.Random(seed := random.SystemRandom().randrange(10**9))
    print(f"CROSSMARKET_TEST_SEED={seed}")
    for _ in range(60):
        words = ["Shenzhen", "Plovermark", "Technology"]
        form = rng.choice([" Co., Ltd.", " Company Limited", " CO LTD", " Co.,Ltd", ", Co. Ltd", " Inc.", " LLC", ""])
        text = rng.choice([" ", "  ", "-"]).join(rng.choice([w, w.upper(), w.lower()]) for w in words) + form
        assert matched(library, text).keys() == {"f1", "f-drone"}, text
