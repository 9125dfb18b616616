"""The entity list's page: each firm with the aliases of its cell, each subsidiary that is named a firm of its own."""

from __future__ import annotations

import html
import io
from collections.abc import Sequence

import pytest

from pipeline.companions.entries import CompanionList
from pipeline.companions.us_uflpa import read
from pipeline.errors import CouldNotRead

MANY = [f"Orlo Mill No. {n} Co., Ltd." for n in range(1, 101)]


def page(names: Sequence[str], heads: Sequence[str] = ("Name of Entity", "Effective Date"), end: str = "</html>") -> bytes:
    head = "".join(f"<th>{one}</th>" for one in heads)
    rows = "".join(f"<tr><td><p>{html.escape(name)}</p></td><td>June 21, 2022</td></tr>" for name in names)
    return f"<html><body><table><tr>{head}</tr>{rows}</table></body>{end}".encode()


def of(*names: str) -> CompanionList:
    return read(io.BytesIO(page([*names, *MANY])))


@pytest.mark.parametrize(
    ("cell", "firms"),
    [
        ("Quillon Textile Co., Ltd.", [("Quillon Textile Co., Ltd.",)]),
        (
            "Quillon Textile Co., Ltd. (including two aliases: Quillon Weaving; and Quillon Mill)",
            [("Quillon Textile Co., Ltd.", "Quillon Weaving", "Quillon Mill")],
        ),
        (
            "Quillon Textile Co. (including one alias: Quillon Weaving, Ltd.)",
            [("Quillon Textile Co", "Quillon Weaving, Ltd.")],
        ),
        (
            "Quillon Textile (formerly known as Old Quillon Mill and Quillon Works)",
            [("Quillon Textile", "Old Quillon Mill", "Quillon Works")],
        ),
        (
            "Dunmere Co., Ltd. and its six Hami-based subsidiaries, which include Yarn Co., Ltd., Dye, Inc., and Cloth Co., Ltd.",
            [("Dunmere Co., Ltd",), ("Yarn Co., Ltd.",), ("Dye, Inc.",), ("Cloth Co., Ltd.",)],
        ),
        (
            "Dunmere Corps and its subordinate and affiliated entities",
            [("Dunmere Corps and its subordinate and affiliated entities",)],
        ),
        ("Dunmere Group and its subsidiaries", [("Dunmere Group",)]),
    ],
)
def test_a_cell_is_a_firm_with_its_aliases_and_the_firms_that_it_names(cell: str, firms: list[tuple[str, ...]]):
    found = [one for one in of(cell).entries if "Orlo Mill" not in one.name]
    assert [tuple(name.rstrip(".") for name in one.names) for one in found] == [
        tuple(n.rstrip(".") for n in names) for names in firms
    ]
    assert all(one.countries == {"CN"} for one in found)


def test_columns_that_nobody_knows_are_told():
    found = read(io.BytesIO(page(MANY, ("Entity Name", "Address"))))
    assert dict(found.told) == {"unknown column 'address'": 1}


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "the body is empty"),
        (page(MANY, end=""), "it was cut off"),
        (page(MANY[:99]), "has 99 rows and never had fewer than 100"),
        (page(MANY, ("Country", "Day")), "no table with the names of entities"),
        (
            page(MANY).replace(b"</body>", page(["Quillon Textile Co."], ("Entity", "Effective Date"))[12:]),
            "no column of names that is known: entity, effective date",
        ),
        (b"<html><body>Request access</body></html>", "no table with the names of entities"),
    ],
)
def test_what_is_no_whole_list_is_said_to_be_none(body: bytes, words: str):
    with pytest.raises(CouldNotRead, match=words):
        read(io.BytesIO(body))
