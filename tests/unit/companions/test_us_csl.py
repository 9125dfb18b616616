"""The screening list's file: firms and institutions as it has them, no natural person, nothing unseen, nothing cut."""

from __future__ import annotations

import io
from datetime import date

import pytest
from list_maker import COLUMNS, ENTITY_LIST, SDN, Listed, body_of, one_of_each_list

from pipeline.companions.entries import CompanionList, ListedEntity
from pipeline.companions.us_csl import read
from pipeline.errors import CouldNotRead


def of(*rows: Listed) -> CompanionList:
    return read(io.BytesIO(body_of([*rows, *one_of_each_list()])))


def entry(row: Listed) -> ListedEntity | None:
    return next((one for one in of(row).entries if "Dunmere" not in one.name), None)


def test_a_firm_has_its_names_and_every_country_of_its_addresses():
    found = entry(
        Listed(
            "Orlo Lamps SA (OLSA); and any successor, sub-unit, or subsidiary thereof",
            "Lugano, CH; 113 Hexham Road, Ningbo, Zhejiang, China; and 4 Quai Neuf, Geneva, 1201, CH",
            alt_names="Orlo Lighting; Lampade Orlo; and Orlo Light Works",
            more=(("end_date", "2031-05-06"),),
        )
    )
    assert found == ListedEntity(
        list=ENTITY_LIST,
        name="Orlo Lamps SA",
        other_names=("OLSA", "Orlo Lighting", "Lampade Orlo", "Orlo Light Works"),
        countries=frozenset({"CH", "CN"}),
        addresses=("Lugano, CH", "113 Hexham Road, Ningbo, Zhejiang, China", "4 Quai Neuf, Geneva, 1201, CH"),
        until=date(2031, 5, 6),
    )


@pytest.mark.parametrize(
    "row",
    [
        Listed("LUNDGREN, Ade", "Malmo, SE", SDN, "Individual"),
        Listed("Ade Trading Ltd.", "Malmo, SE", SDN, "Vessel"),
        Listed("Quillon Trading Ltd.", "Malmo, SE", SDN, "Aircraft"),
        Listed("Ade Lundgren", "4 Elm Street, Salem, OR, 97301, US"),
        Listed("Ade Lundgren Trading", "Malmo, SE", more=(("dates_of_birth", "1955"),)),
        Listed("Ade Lundgren Trading", "Malmo, SE", more=(("citizenships", "SE"),)),
        Listed("Quillon", "Malmo, SE", type="Cooperative"),
    ],
    ids=lambda row: f"{row.name}, {row.type or 'no type'}",
)
def test_no_natural_person_no_vessel_and_nobody_who_may_be_one_is_an_entry(row: Listed):
    assert entry(row) is None
    assert sum(of(row).left_out.values()) == 1


@pytest.mark.parametrize(
    ("name", "kind"),
    [("Quillon", "Entity"), ("Quillon GmbH", ""), ("Northern Institute of Lamps", ""), ("Hexham Trading", "")],
)
def test_a_firm_is_one_by_its_type_its_legal_form_or_a_word_of_institutions(name: str, kind: str):
    found = entry(Listed(name, "Malmo, SE", type=kind))
    assert found
    assert (found.name, found.countries) == (name, frozenset({"SE"}))


def test_a_list_that_is_missing_is_named():
    assert of().lacks == ("EL",)
    assert of(Listed("Orlo Lamps SA")).lacks == ()


def test_columns_and_types_that_nobody_knows_are_told():
    told = read(io.BytesIO(body_of([Listed("Orlo", type="Cooperative")], (*COLUMNS, "colour")))).told
    assert dict(told) == {"unknown column 'colour'": 1, "unknown type 'Cooperative'": 1}


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "the body is empty"),
        (body_of([]), "the list has no rows"),
        (body_of([Listed("Orlo SA")], [c for c in COLUMNS if c != "alt_names"]), "no column alt_names"),
        (body_of([Listed("Orlo SA")])[:-9], "row 1 has 27 of 29 columns: the list is not whole"),
        (body_of([Listed("Orlo SA")])[:-2], "is no CSV, or was cut off"),
        (body_of([Listed("")]), "row 1 names no list or nobody"),
        (body_of([Listed("Orlo SA")]).decode().encode("utf-16"), "not UTF-8"),
        (b"<!doctype html><html><body>Request access</body></html>", "no column source"),
    ],
)
def test_what_is_no_whole_list_is_said_to_be_none(body: bytes, words: str):
    with pytest.raises(CouldNotRead, match=words):
        read(io.BytesIO(body))
