"""What a person reads of what a query found."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

from pipeline.search.answer import answer, counted
from pipeline.search.as_data import COLUMNS, as_object, as_row, in_objects
from pipeline.search.asking import Counted
from pipeline.search.paging import Page
from pipeline.search.port import Hit, Result
from pipeline.shown.tables import as_csv


def hit(kind: str, **fields) -> Hit:
    return Hit(kind, fields["id"], 1.0, {"kind": kind} | fields, tuple(fields.pop("passages", ())))


def test_a_hit_says_what_it_is_how_to_see_it_and_how_it_stands():
    flag = hit(
        "flags",
        id="s:2024-1:2024-05-21:LEO:1",
        title="337-TA-1276 LEO: drones",
        market="US",
        state="in_force",
        exercise=True,
        state_since="2024-07-15",
        issued="2024-05-15",
        published="2024-05-21",
        passages=["folding «drone»\x1b[31m guards"],
    )
    assert list(answer(Result(1, (flag,)), "drone", 9)) == [
        "EXERCISE order · 337-TA-1276 LEO: drones",
        "    show s:2024-1:2024-05-21:LEO:1",
        "    US · in force · since 2024-07-15 · issued 2024-05-15 · published 2024-05-21",
        "    folding «drone» [31m guards",
        "",
        "1 record found for drone",
    ]


def test_an_order_says_how_many_allies_were_told():
    told = replace(hit("flags", id="f", title="t", state="issued"), told=9)
    assert list(answer(Result(1, (told,)), "x", 9))[2] == "    issued · told to 9 allies"


def test_what_was_ordered_is_an_order_or_what_its_instrument_is_called():
    of = {"title": "t", "authority": "us_itc"}
    called = [next(answer(Result(1, (hit("flags", id="f", instrument=code, **of),)), "x", 9)) for code in ("LEO", "SFO", "gone")]
    assert called == ["order · t"] * 3
    assert next(answer(Result(1, (hit("cases", id="c", title="t"),)), "x", 9)) == "case · t"


def test_every_kind_has_its_line_of_state():
    lines = [
        list(answer(Result(1, (one,)), "x", 9))[2].strip()
        for one in (
            hit("documents", id="d", title="t", document_kind="Notice", number="2024-1", published="2024-05-21"),
            hit("notices", id="n", title="t", event="order_modified", case=["337-TA-1", "337-TA-2"], published="2024-05-21"),
            hit("cases", id="c", title="t", first_published="2024-01-01", last_published="2024-05-21", orders=2),
            hit("alerts", id="a", title="t", order="337-TA-1", decided="2024-05-21T12:00:00Z", published="2024-05-20"),
            hit("issues", id="i", title="t", status="open", last_seen="2024-05-21T12:00:00Z", count=3),
        )
    ]
    assert lines == [
        "Notice · document 2024-1 · published 2024-05-21",
        "order modified · investigation 337-TA-1, 337-TA-2 · published 2024-05-21",
        "notices from 2024-01-01 · to 2024-05-21 · border orders 2",
        "order 337-TA-1 · decided 2024-05-21 · published 2024-05-20",
        "open · last seen 2024-05-21 · seen 3",
    ]


def test_what_is_not_shown_is_counted():
    nothing = Result(0, notes=("“or” was read as OR",))
    assert list(answer(nothing, "kettles", 10_211)) == [
        "“or” was read as OR",
        "0 records found for kettles: nothing fits among 10,211 records",
    ]
    shown = hit("cases", id="c", title="t")
    pages = [list(answer(Result(7, hits), "kettles", 9, Page(n, 3)))[-1] for n, hits in ((1, (shown,) * 3), (3, (shown,)), (4, ()))]
    assert pages == [
        "7 records found for kettles, of which 1 to 3 are shown; --page 2 shows the next, --facets counts them",
        "7 records found for kettles, of which 7 to 7 are shown",
        "7 records found for kettles; there is no page 4: the last is 3",
    ]


def test_a_hit_has_its_address_where_there_is_one():
    one = replace(hit("documents", id="d", title="t"), address="https://gazette.example/d")
    assert list(answer(Result(1, (one,)), "x", 9))[:3] == ["document · t", "    show d", "    https://gazette.example/d"]


def test_what_is_counted_is_a_line_a_facet_in_the_words_of_a_query():
    facets = {"kind": {"flags": 3, "cases": 1}, "year": {"2026": 1, "2025": 3}, "state": {"in_force": 2}, "right": {}}
    assert list(counted(Counted(4, facets, ("“or” was read as OR",)), "kettles", 9)) == [
        "kind: orders 3, cases 1",
        "year: 2026 1, 2025 3",
        "state: in force 2",
        "“or” was read as OR",
        "4 records found for kettles; one that has several values counts with each of them",
    ]
    many = {"country": {f"{n:02}": 1 for n in range(23)}}
    assert next(counted(Counted(23, many), "x", 23)).endswith("19 1, and 3 more")
    assert list(counted(Counted(0, {"kind": {}}), "x", 9)) == ["0 records found for x: nothing fits among 9 records"]


def test_a_hit_is_a_row_whose_cells_do_nothing_and_an_object_that_keeps_what_it_was():
    title = "=HYPERLINK(1)\x1b[31m\nlamps"
    one = hit("flags", id="f", title=title, party=["=cmd", "+Lamps"], hts="0709.93", exercise=False, state="in_force")
    row = as_row(one)
    assert (row["title"], row["party"], row["exercise"], row["address"]) == (
        "=HYPERLINK(1)\\x1b[31m lamps",
        "=cmd | +Lamps",
        "no",
        "",
    )
    (head, cells) = csv.reader(io.StringIO(as_csv(COLUMNS, [row]).decode("utf-8-sig")))
    assert dict(zip(head, cells, strict=True))["title"].startswith("'=")
    (line,) = in_objects([as_object(one)])
    assert "\x1b" not in line
    assert json.loads(line)["fields"]["title"] == title


def test_a_row_that_is_only_near_says_so_as_data_too():
    one = hit("flags", id="f", title="t")
    assert [as_object(one)["near"], as_object(one, near=True)["near"]] == [False, True]
    assert [as_row(one)["near"], as_row(one, near=True)["near"]] == ["no", "yes"]
