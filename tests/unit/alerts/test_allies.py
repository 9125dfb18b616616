"""The files of the allies are read strictly: what cannot be used is named with its file, row, field, and what to do."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from datetime import date
from importlib import resources
from typing import Any

import pytest

from alerts.law.allies import Ally, allies_of, load_allies
from alerts.law.rows import Row
from pipeline.errors import SettingError
from pipeline.records import Channel, Duty, LegalRow, Route

HEAD = """
code = "XX"
name = "Exland"
authority = "Exland Customs"
time_zone = "Etc/UTC"
languages = ["en"]

[channels.desk]
name = "Exland Customs, the desk"
address = "https://customs.example/desk"
"""
NONE = """
[[rows]]
right = "patent"
routes = []
provision = "none: Border Act"
source = "https://law.example/border"
read_on = 2026-11-23
cannot_be_supplied = "customs has no power here"
"""
MARK = """
[[rows]]
right = "trademark"
routes = ["application", "ex_officio"]
provision = "Border Act, s 4"
source = "https://law.example/border"
read_on = 2026-11-23
channel = "desk"
filing = "a notice (2 years)"
needs = [{ who = "customs", what = "reasonable cause" }]
duty = [{ who = "holder", act = "sue", days = 10, counted = "days", started = "ex_officio" }]
"""


ALONE = MARK.partition("duty")[0].replace(', "ex_officio"]', "]") + "officer_alone = true\n"


def one(*parts: str) -> Ally:
    return allies_of({"alerts/jurisdictions/xx.toml": "".join(parts)})["XX"]


def refused(*parts: str) -> str:
    with pytest.raises(SettingError) as why:
        one(*parts)
    return str(why.value)


def with_in(row: str, line: str, instead: str = "") -> str:
    """The row with one line changed: the line that begins so."""
    (old,) = [x for x in row.splitlines() if x.startswith(line)]
    return row.replace(old, instead)


def test_a_right_file_is_read_into_typed_rows():
    patent, mark = one(HEAD, NONE, MARK).law
    assert (patent.routes, patent.cannot_be_supplied) == ((), "customs has no power here")
    assert mark.channel == Channel(name="Exland Customs, the desk", address="https://customs.example/desk")
    assert mark.duty == (Duty(who="holder", act="sue", days=10, counted="days", started=Route.EX_OFFICIO),)
    assert type(mark.as_told) is LegalRow
    assert mark.as_told.status == "not reviewed by counsel"


def test_a_reviewed_row_says_who_reviewed_it_and_when():
    reviewed = MARK + 'reviewer = "Counsel of Exland"\nreviewed_on = 2026-12-01\n'
    (row,) = one(HEAD, reviewed).law
    assert (row.as_told.status, row.as_told.reviewer) == ("reviewed by Counsel of Exland on 2026-12-01", "Counsel of Exland")


@pytest.mark.parametrize(
    ("rows", "place", "do"),
    [
        (with_in(MARK, "right", 'right = "patents"'), "row 1 (patents), right", "patents is no kind of right; they are patent,"),
        (with_in(MARK, "read_on"), "row 1 (trademark), read_on", "it is missing; write it"),
        (with_in(MARK, "duty", "dutty = []"), "row 1 (trademark), dutty", "there is no such field; correct its name"),
        (with_in(MARK, "channel", 'channel = "dask"'), "row 1 (trademark), channel", "'dask' is no channel of this file"),
        (NONE + MARK.replace("days = 10", 'days = "four"'), "row 2 (trademark), duty 1, days", "'four' cannot be used"),
        (MARK.replace("days = 10", "days = 0"), "row 1 (trademark), duty 1, days", "0 cannot be used"),
        (MARK.replace('counted = "days"', 'counted = "moons"'), "row 1 (trademark), duty 1, counted", "'business days' or 'days'"),
        (MARK.replace('who = "customs"', 'who = "anybody"'), "row 1 (trademark), needs 1, who", "'customs' or 'holder'"),
        (with_in(MARK, "filing", 'filing = "A notice."'), "row 1 (trademark), filing", "write it without a full stop"),
        (with_in(MARK, "routes", "routes = []"), "row 1 (trademark)", "take out channel, filing, needs, duty, or write the routes"),
        (with_in(NONE, "cannot"), "row 1 (patent)", "cannot_be_supplied has to say why"),
        (with_in(NONE, "routes", 'routes = ["court"]'), "row 1 (patent)", "take out cannot_be_supplied, or the routes"),
        (with_in(MARK, "filing"), "row 1 (trademark)", "write both filing and channel, or neither"),
        (with_in(MARK, "routes", 'routes = ["application"]'), "row 1 (trademark)", "a duty starts by ex_officio"),
        (ALONE, "row 1 (trademark)", "write filing and the route ex_officio"),
        (MARK + 'official = "law.example"\n', "row 1 (trademark), official", "write a whole address"),
        (MARK + 'status = "fine"\n', "row 1 (trademark)", "status is not written"),
        (MARK + 'reviewer = "Counsel"\n', "row 1 (trademark)", "names both: reviewer and reviewed_on"),
        (MARK + "valid_from = 2026-01-02\nvalid_until = 2026-01-01\n", "row 1 (trademark)", "valid_until is before valid_from"),
        (MARK + MARK, "rows", "two rows for trademark hold on one day: end the older one with valid_until, or keep one"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_a_row_is_said_with_its_place_and_what_to_do(rows: str, place: str, do: str):
    said = refused(HEAD, rows)
    assert said.startswith(f"alerts/jurisdictions/xx.toml, {place}: ")
    assert do in said
    assert "validation error" not in said
    assert "pydantic" not in said


def test_an_unknown_field_is_answered_with_those_that_there_are():
    assert "there are act, after, confirmed, counted, days," in refused(HEAD, MARK.replace("days = 10", "days = 10, day = 10"))
    assert "there are at_most, cannot_be_supplied, channel," in refused(HEAD, MARK + "rout = []\n")


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ((HEAD, "rows = ["), "alerts/jurisdictions/xx.toml is no TOML: "),
        ((HEAD.replace("Etc/UTC", "Mars/Base"), MARK), "xx.toml, time_zone: Mars/Base is no time zone of the IANA database."),
        (
            (HEAD.replace('"XX"', '"YY"'), MARK),
            "xx.toml has the code YY. A file is called by its code in small letters",
        ),
        ((HEAD, NONE), "xx.toml: no row files by the channel desk. Name it in a row, or take it out."),
        (('inherits = "EX"\n', HEAD, MARK), "xx.toml inherits EX, of which there is no file. Add ex.toml there."),
        ((HEAD,), "xx.toml, rows: it is missing; write it."),
    ],
)
def test_what_is_wrong_with_a_whole_file_is_said_too(parts: tuple[str, ...], said: str):
    assert said in refused(*parts)


def test_two_rows_for_one_right_may_follow_each_other():
    before = MARK + "valid_until = 2025-12-31\n"
    after = MARK + "valid_from = 2026-01-01\n"
    held = [[row.holds(day) for row in one(HEAD, before, after).law] for day in (date(2025, 12, 31), date(2026, 1, 1))]
    assert held == [[True, False], [False, True]]


def test_a_member_says_where_that_is_filed_with_it_and_another_inherits_the_road():
    layer = HEAD.replace('"XX"', '"EX"') + "layer = true\n"
    layer = "layer = true\n" + HEAD.replace('"XX"', '"EX"') + MARK
    own = HEAD.replace("the desk", "its own portal").replace("/desk", "/portal")
    known = allies_of(
        {
            "ex.toml": layer,
            "xx.toml": 'inherits = "EX"\n' + own + NONE,
            "zz.toml": 'inherits = "EX"\nrows = []\n' + own.partition("[channels")[0].replace('"XX"', '"ZZ"'),
        }
    )
    assert set(known) == {"XX", "ZZ"}
    assert [(r.right, r.channel.name if r.channel else None) for r in known["XX"].law] == [
        ("trademark", "Exland Customs, its own portal"),
        ("patent", None),
    ]
    assert [r.channel.name for r in known["ZZ"].law if r.channel] == ["Exland Customs, the desk"]


# --- the files that there are ---------------------------------------------------------------------------------------------------


def files() -> dict[str, dict[str, Any]]:
    folder = resources.files("alerts").joinpath("jurisdictions")
    return {f.name: tomllib.loads(f.read_text(encoding="utf-8")) for f in folder.iterdir() if f.name.endswith(".toml")}


CHANGES: dict[str, Callable[[dict[str, Any]], object]] = {
    "no provision": lambda row: row.pop("provision"),
    "no source": lambda row: row.pop("source"),
    "an unknown field": lambda row: row.update(windows=[]),
    "no routes": lambda row: row.pop("routes"),
    "a route that is none": lambda row: row.update(routes=["by_luck"]),
}


@pytest.mark.parametrize("wrong", CHANGES)
@pytest.mark.parametrize("name", sorted(files()))
def test_no_row_of_the_allies_could_be_written_wrongly_without_being_told(name: str, wrong: str):
    raw = files()[name]
    for row in raw["rows"]:
        channels = raw.get("channels", {})
        whole = row | {"channel": channels.get(row.get("channel"), row.get("channel"))}
        Row.model_validate(whole)
        CHANGES[wrong](whole)
        with pytest.raises(ValueError, match="validation error"):
            Row.model_validate(whole)


def test_all_ten_are_read():
    assert sorted(load_allies()) == ["AU", "CA", "DE", "GB", "JP", "KR", "NL", "NZ", "TW", "US"]
