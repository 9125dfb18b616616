"""A party stands beside a list only by exactly its folded name and its country, or its address; never by a likeness."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.companions.entries import ListedEntity, SameName
from pipeline.companions.matching import ByName, same_names
from pipeline.identifiers.company import same_key
from pipeline.records import FlagParty

DAY = date(2026, 11, 29)
STREET = "9 Harbour Road, Ningbo, Zhejiang"


def found(name: str, country: str | None, listed: ListedEntity, *addresses: str) -> list[SameName]:
    known = {"kettleworksltd": addresses}
    return list(same_names([FlagParty(name=name, country=country)], ByName([listed]), DAY, known))


def on_list(name: str = "Kettleworks Ltd.", *others: str, countries: str = "CN", until: date | None = None) -> ListedEntity:
    return ListedEntity("List A", name, others, frozenset(countries.split()), (f"{STREET}, China, CN",), until)


@pytest.mark.parametrize("written", ["KETTLEWORKS LIMITED", "Kettleworks, Ltd. d/b/a Steamy", "The Kettleworks Ltd"])
def test_spellings_of_one_name_in_one_country_are_the_same(written: str):
    assert found(written, "CN", on_list()) == [SameName(written, "Kettleworks Ltd.", "List A", DAY, "country")]


@pytest.mark.parametrize(
    ("name", "country", "listed"),
    [
        ("Kettleworks Ltd.", "DE", on_list()),  # another country
        ("Kettleworks Ltd.", None, on_list()),  # none known
        ("Kettleworks Ltd.", "CN", on_list(countries="")),  # the list has none
        ("Kettleworks Inc.", "CN", on_list()),  # another legal form
        ("Kettleworks", "CN", on_list()),
        ("Kettleworks of Ningbo Ltd.", "CN", on_list()),  # a likeness
        ("Steamy Ltd. d/b/a Kettleworks Ltd.", "CN", on_list()),  # firms share brands
        ("Kettleworks Ltd.", "CN", on_list(until=date(2026, 11, 28))),  # over, by the list's own words
    ],
)
def test_anything_less_is_no_match(name: str, country: str | None, listed: ListedEntity):
    assert found(name, country, listed) == []


def test_another_name_that_the_list_gives_counts_as_the_name():
    (one,) = found("Kettleworks Ltd.", "CN", on_list("Ningbo Boilers Co.", "Kettleworks Limited"))
    assert one.listed == "Kettleworks Limited"
    assert str(one) == (
        'Kettleworks Ltd.: same name on the list "List A" of 2026-11-29 (there "Kettleworks Limited"), same country, not verified; '
        "no reason to act"
    )


@pytest.mark.parametrize(
    ("address", "same"),
    [
        ("9 Harbour Road, Ningbo", True),
        ("9 harbour road ningbo zhejiang china 315000", False),  # goes on otherwise
        ("9 Harbour Road, Ningbo, Zhejiang, China", True),
        ("11 Harbour Road, Ningbo", False),
        ("Harbour Road, Ningbo", False),
        ("9 Harbour", False),
    ],
)
def test_an_address_stands_for_a_country_that_is_not_known(address: str, same: bool):
    assert [one.by for one in found("Kettleworks Ltd.", None, on_list(), address)] == (["address"] if same else [])


def test_a_party_is_named_once_for_each_list():
    listed = ByName([on_list(), on_list("KETTLEWORKS LTD"), ListedEntity("List B", "Kettleworks Ltd.", (), frozenset({"CN"}))])
    party = FlagParty(name="Kettleworks Ltd.", country="CN")
    assert [one.list for one in same_names([party, party], listed, DAY, {})] == ["List A", "List B"]


NAMES = [
    "Limited Lamps Co., Ltd.", "Company of Lamps", "The Lamp Company", "& Sons LLC", "A & B Inc.",
    "A. B. Lamps SA", "A/B Inc.", "d/b/a Lamps", "a.k.a. Orlo SA", "AKA Lamps", "Akane KK",
    "Kabushiki Kaisha Akane", "Société Anonyme Orlo", "Éclair SA", "株式会社アカネ",
    "ООО Лампа", "Gesellschaft mit beschränkter Haftung Orlo", "3D Lamps", "(株)アカネ",
    '("Orlo") Lamps', "Now Lamps", "Formerly Lamps", "N.V. Orlo", "O/A Lamps", "Öl AG", "ＯＲＬＯ Ltd",
    "The The Ltd.", "Theta SA", "Private Limited Lamps", "Pvt. Lamps", "Proprietary Lamps",
    "Aktiengesellschaft Orlo",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_every_name_is_found_under_its_folded_key_whatever_it_begins_with(name: str):
    listed = [ListedEntity("A", one) for one in NAMES]
    assert ListedEntity("A", name) in ByName(listed).of(same_key(name))
