"""A file of local rights is read whole, however its numbers are written, or refused in sentences that say where and what."""

from __future__ import annotations

import csv
import json
import os
from datetime import date
from pathlib import Path

import flags
import jsonschema
import pytest
from local_rights import cells, file, row

from alerts.local_rights.reading import COLUMNS, BadFileError, Row, read
from pipeline.records import FlagRight
from pipeline.same_goods.right_keys import key_of

TODAY = date(2026, 11, 1)
ALLIES = ("DE", "JP", "NZ", "US")
SAME, FAMILY = "same mark, same owner", "simple family or extended family"
EITHER = "our_right '9,113,703' may be a patent or a mark; write which: US patent 9,113,703 or US trademark 9,113,703"
NEITHER = (
    "our_right 'VA 2-142-287' is no number of a patent, design or mark that can be read; write it as US patent 9,113,703. "
    "What stands in no register (a copyright, a secret, get-up) cannot be shown so"
)
SCHEMA = Path(__file__).parents[4] / "alerts" / "local_rights" / "row.schema.json"


def faults(data: bytes) -> list[str]:
    with pytest.raises(BadFileError) as why:
        read(data, ALLIES, TODAY)
    return list(why.value.faults)


@pytest.mark.parametrize("signature", [False, True], ids=["without a signature", "with one"])
def test_a_file_is_read_whole(signature):
    mark = cells(
        our_right="U.S. Trademark Reg. No. 9,800,201", ally="nz", local_number="NZ 1 123 456", relation="Same mark, same owner",
        owner="Brewgate, Inc.", registry="IPONZ", status="LAPSED", as_of="2026-11-02",
    )  # fmt: skip
    first, second = read(file(cells(), mark, signature=signature), ALLIES, TODAY)
    assert first == row()
    assert (second.ours, second.ally, second.key) == ("trademark:US.9800201", "NZ", "1123456")
    assert (second.status, second.relation, second.as_of) == ("lapsed", "same mark, same owner", date(2026, 11, 2))


def test_lines_may_end_either_way_and_empty_ones_count_but_say_nothing():
    text = file(cells()).decode().replace("\r\n", "\n\n")
    assert read(text.encode(), ALLIES, TODAY) == (row(),)
    assert faults((text + "x\n").encode()) == ["line 5: it has 1 cells, and there are 9 columns"]


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("US 79,000,001 B2", None),
        ("US patent 79000001", ("patent", "79000001")),
        ("U.S. Patent No. 79,000,001", ("patent", "79000001")),
        ("US design patent D1,051,103", ("design_patent", "D1051103")),
        ("US reissue patent RE45,678", ("reissue_patent", "RE45678")),
        ("US trademark 9,800,201", ("trademark", "9800201")),
        ("Trademark Reg. No. 9800201", ("trademark", "9800201")),
    ],
)
def test_our_right_meets_that_of_an_order_however_it_is_written(written, right):
    relation = "same mark, same owner" if "rademark" in written else "simple family"
    (found,) = read(file(cells(our_right=written, relation=relation)), ALLIES, TODAY)
    kind, number = right or ("patent", "79000001")
    assert found.ours == key_of(FlagRight(kind=kind, office="US", number=number))
    other = "trademark" if kind != "trademark" else "patent"
    assert found.ours != key_of(FlagRight(kind=other, office="US", number=number))


def test_what_stands_in_no_register_has_no_key():
    for kind in ("trade_secret", "trade_dress", "copyright", "false_advertising"):
        assert key_of(FlagRight(kind=kind, office="US", number="79000001")) is None
    assert key_of(flags.patent("79000001").model_copy(update={"office": None})) is None
    assert key_of(flags.patent("79000001").model_copy(update={"number": None})) is None


@pytest.mark.parametrize(
    ("ally", "spellings"),
    [
        ("JP", ["JP 6123456", "特許第6123456号", "6123456", "JP6123456B2"]),
        ("DE", ["EP 1 234 567 B1", "EP1234567", "EP 1234567"]),
        ("NZ", ["NZ 123456", "123456", "nz-123 456"]),
        ("US", ["US patent 9,113,703", "9,113,703"]),
    ],
)
def test_spellings_of_one_number_are_one_right(ally, spellings):
    assert len({read(file(cells(ally=ally, local_number=one)), ALLIES, TODAY)[0].key for one in spellings}) == 1


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"our_right": "9,113,703"}, EITHER),
        ({"our_right": "VA 2-142-287"}, NEITHER),
        ({"our_right": "US trademark 9,800,201"}, "US trademark 9,800,201 cannot have the relation simple family; write " + SAME),
        ({"relation": "same mark, same owner"}, f"US patent 79,000,001 cannot have the relation {SAME}; write {FAMILY}"),
        ({"relation": "cousin"}, "relation 'cousin' is none of 'same mark, same owner', 'simple family', 'extended family'"),
        ({"status": "granted"}, "status 'granted' is none of 'in force', 'lapsed', 'withdrawn'"),
        ({"ally": "XX"}, "XX is no ally; there are DE, JP, NZ, US"),
        ({"as_of": "2026-11-03"}, "as_of 2026-11-03 lies ahead; today is 2026-11-01"),
        ({"as_of": "01.10.2026"}, "as_of '01.10.2026' is no day; write it as 2026-01-31"),
        ({"as_of": "2026-02-30"}, "as_of '2026-02-30' is no day; write it as 2026-01-31"),
        ({"as_of": "20261001"}, "as_of '20261001' is no day; write it as 2026-01-31"),
        ({"as_of": "1790812800"}, "as_of '1790812800' is no day; write it as 2026-01-31"),
        ({"owner": " "}, "owner is empty"),
        ({"registry": "x" * 201}, "registry has 201 characters; at most 200 have room"),
        ({"local_number": "-"}, "local_number '-' has no letter and no digit"),
        ({"owner": "", "status": ""}, "owner is empty; status is empty"),
    ],
)  # fmt: skip
def test_a_bad_row_is_a_sentence_with_its_line(wrong, said):
    assert faults(file(cells(local_number="JP 1111111"), cells(**wrong))) == [f"line 3: {said}"]


def test_every_bad_row_is_said_in_the_order_of_the_file():
    other = cells(source="somebody else", local_number="JP 1111111")
    assert faults(file(cells(), cells(ally="XX"), other, cells(local_number="特許第6123456号"))) == [
        "line 3: XX is no ally; there are DE, JP, NZ, US",
        'line 4: its source is \'somebody else\', that of line 2 "Brewgate\'s list"; a file has one source',
        "line 5: it speaks of the same right as line 2; leave one",
    ]


def test_a_mark_s_relation_without_quotes_is_explained():
    line = "US trademark 9800201,NZ,123456,IPONZ,same mark, same owner,Brewgate Inc.,in force,2026-10-01,list\n"
    said = 'it has 10 cells, and there are 9 columns; "same mark, same owner" has a comma, and stands in quotes'
    assert faults((",".join(COLUMNS) + "\n" + line).encode()) == [f"line 2: {said}"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "it is empty; its first line has the columns"),
        (",".join(COLUMNS).encode() + b"\n", "it has no rows. To say that rights are gone, write them with the status"),
        (file(cells()).replace(b",", b";"), "line 1: the columns are not our_right,ally"),
        (file(cells(owner="Brüwgate")).decode().encode("latin-1"), "line 2: it is not written in UTF-8"),
        (file(cells()).decode().encode("utf-16"), "line 1: it is not written in UTF-8"),
        (file(cells(owner="Brew\0gate")), "line 2: it is not written in UTF-8"),
        (file(cells()) + b'"open', "line 3: it cannot be read as CSV"),
        (file(cells(owner="x" * 140_000)), "line 2: it cannot be read as CSV"),
    ],
)
def test_a_file_that_is_none_is_refused(data, said):
    (found,) = faults(data)
    assert found.startswith(said)


def test_a_cell_may_have_line_ends_and_lines_are_still_counted_right():
    rows = [cells(owner="Brewgate\nInc."), cells(ally="XX")]
    assert faults(file(*rows)) == ["line 4: XX is no ally; there are DE, JP, NZ, US"]
    (found,) = read(file(rows[0]), ALLIES, TODAY)
    assert found.owner == "Brewgate Inc."


def test_the_schema_is_that_of_a_row():
    """CROSSMARKET_TEST_WRITE_SCHEMA=1 writes it anew."""
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", **Row.model_json_schema()}
    said = json.dumps(whole, indent=1, ensure_ascii=False) + "\n"
    if os.environ.get("CROSSMARKET_TEST_WRITE_SCHEMA"):
        SCHEMA.write_text(said)
    assert SCHEMA.read_text() == said
    jsonschema.Draft202012Validator.check_schema(json.loads(said))
    (line,) = csv.DictReader(file(cells()).decode().splitlines())
    jsonschema.validate(line, json.loads(said), format_checker=jsonschema.FormatChecker())
    assert list(json.loads(said)["properties"]) == list(COLUMNS)
