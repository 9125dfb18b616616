"""What a person reads of what a query found."""

from __future__ import annotations

from dataclasses import replace

from pipeline.search.answer import answer
from pipeline.search.port import Hit, Result


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
    last = list(answer(Result(7, (shown,)), "kettles", 9))[-1]
    assert last.startswith("7 records found for kettles, of which 1 are shown; --limit")
