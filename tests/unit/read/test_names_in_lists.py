"""Names of every make are read whole where notices list them, and what a list leaves unread is told."""

from __future__ import annotations

import time

import pytest

from pipeline.read.prose.mentions import listings


def nobody(_words: str) -> tuple[str, ...]:
    return ()


def names(words: str) -> list[list[str]]:
    return [[words[m.start : m.end] for m in one.mentions] for one in listings(words, nobody)]


NAMES = (
    "Orlo, Fenwick and Lamp, PLLC", "Orlo Wheel and Tire Ltd.", "Upon Reflection Mirrors LLC", "Whereas Kettles, Inc.",
    "In the Weeds Garden Supply Co.", "Limited Glare Optics, LLC", "Fenwick of Delaware, Inc.", "House of Orlo Inc.",
    "Orlo, a Division of Fenwick Corp.", "Produits Orlo Inc./Orlo Products Inc.", "orlo lighting gmbh & co. kg", "fenwick llc",
    "Orlo Optoelec. Tech. Co. Ltd.", "PT. Orlo Karya", "UAB Šreno", "Ålmo Energy ehf", "Orlo Sp. z o.o.", "ORLO SP. Z O.O.",
    "Orlo Embalagens Ltda. - ME", "Orlo Institute for Applied Optics", "Orlo d.o.o. Beograd", "4embedded", "802 Global",
    "Orlo software GbR", "Adventures in Optics, Inc.", "Orlo (fenn) Lamp Co., Ltd.", "lamp.store", "Łódzkie Lampy S.A.",
    "Complainant Coffee LLC", "fenno",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("an order against Aster Lamps, Inc., ", ", and Borel Tools LLC."),
        ("an order against Aster Lamps, Inc.; ", "; and Borel Tools LLC."),
        ("an order against Aster Lamps, Inc. of Logan, Utah; ", " of Hefei, China; and Borel Tools LLC."),
        ('an order against Aster Lamps, Inc. ("Aster"), ', ' ("It"), and Borel Tools LLC ("Borel").'),
    ],
)
def test_a_name_between_others_is_read_whole(name: str, before: str, behind: str) -> None:
    found = [name.rstrip(".") for one in names(before + name + behind) for name in one]
    assert name.rstrip(".") in found


def test_a_list_with_an_and_of_its_own_ends_with_its_last_name() -> None:
    words = "an order against Orlo Inc., Fenwick and Lamp Tools Ltd., and Borel LLC. The rest is over."
    assert names(words)[0] == ["Orlo Inc.", "Fenwick and Lamp Tools Ltd.", "Borel LLC"]
    assert names("against Orlo Inc., Borel LLC and Lamp Tools Ltd. by consent")[0] == ["Orlo Inc.", "Borel LLC", "Lamp Tools Ltd."]
    assert names("by Orlo VC Holdings and Orlo Patent Holdings, Inc., and Borel LLC")[0][:2] == [
        "Orlo VC Holdings",
        "Orlo Patent Holdings, Inc.",
    ]


@pytest.mark.parametrize(
    "words",
    [
        "against Orlo Inc., however, and Fenwick LLC",
        "against Orlo Inc., formerly, and Fenwick LLC",
        "against Orlo Inc., jointly, and Fenwick LLC",
        "against Orlo Inc., which imports lamps, and Fenwick LLC",
        "against Orlo Inc. on May 4, 2020, and Fenwick LLC",
    ],
)
def test_words_of_the_sentence_are_no_names(words: str) -> None:
    assert {name for one in names(words) for name in one} == {"Orlo Inc.", "Fenwick LLC"}


def test_what_a_list_leaves_unread_is_told_and_the_list_goes_on() -> None:
    words = "an order against Orlo Inc., lamperRx, Fenwick Tents, and glowerRx."
    (one,) = listings(words, nobody)
    assert [words[m.start : m.end] for m in one.mentions] == ["Orlo Inc.", "Fenwick Tents"]
    assert [words[start:end] for start, end in one.unread] == ["lamperRx", "glowerRx"]


@pytest.mark.parametrize(
    "words", ["Orlo Inc., 2020, and Fenwick LLC", "Orlo Inc. and The order stands", "Orlo Inc., U.S. Patent No. 4"]
)
def test_dates_clauses_and_papers_are_not_told_as_unread(words: str) -> None:
    assert all(not one.unread for one in listings(words, nobody))


@pytest.mark.parametrize(
    "item", ["Orlo Lamps and Fenwick, ", "orlo lampo, ", "Orlo & ", "Orlo Inc.; Fenwick, ", "of Orlo ", "Ltd. ", "(", "Orlo - "]
)
def test_reading_lists_takes_time_in_proportion_to_their_length(item: str) -> None:
    def seconds(times: int) -> float:
        words = f"against Borel LLC, {item * times}and Tent Works GmbH"
        start = time.process_time()
        listings(words, nobody)
        return time.process_time() - start

    seconds(50)
    short, long = min(seconds(300) for _ in range(3)), min(seconds(1_200) for _ in range(3))
    assert long < 12 * short + 0.05, f"four times the words took {long / short:.1f} times as long"
