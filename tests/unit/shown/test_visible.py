"""What came from outside commands no terminal, turns no name round, and is no formula; data stay what they are."""

from __future__ import annotations

import io
import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.shown.addresses import without_secrets
from pipeline.shown.visible import guarded, harmless_cell, in_json, in_one_line, visible

UNSAFE = [
    "\x1b[2J",
    "\x9b31m",
    "\x07",
    "\x7f",
    "\r",
    "\u202egnp.exe",
    "\u2066",
    "\u200f",
    "\u2028",
    "\u200b",
    "\u2060",
    "\ufeff",
    "\u3164",
    "\xad",
    "\U000e0041",
    "\ud800",
    "\x00",
]


@pytest.mark.parametrize("text", UNSAFE)
def test_what_a_terminal_obeys_is_written_out(text):
    shown = visible(f"Certain Lamps {text}")
    assert text[0] not in shown
    assert shown.startswith("Certain Lamps \\")


@pytest.mark.parametrize(
    "text", ["Müller Pumpentechnik", "深圳市某某公司", "한국 주식회사", "東京、株式会社", "a\tb\nc", "₂ – “x”", "👩‍🔧"]
)
def test_the_words_of_every_ally_stay(text):
    assert visible(text) == text


def test_a_line_stays_one():
    assert in_one_line("all is well\n0 issues\x85x") == "all is well 0 issues\\x85x"


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "'=1",
        '"=1',
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "−1",
        "﹣1",
        "“=1",
        "=HYPERLINK(1)",
    ],
)
def test_a_formula_is_made_harmless(cell):
    assert harmless_cell(cell).startswith("'")


@pytest.mark.parametrize("cell", ["", "Certain Lamps", "337-TA-8101", "a=b", "2026-11-01", "[1]", "O'Neill & Co.", "§ 1337"])
def test_what_is_no_formula_stays(cell):
    assert harmless_cell(cell) == cell


@given(st.recursive(st.text() | st.integers(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)))
def test_a_line_of_json_keeps_its_values_and_has_nothing_unsafe(value):
    line = in_json(json.dumps(value, ensure_ascii=False))
    assert json.loads(line) == value
    assert visible(line) == line


def test_everything_that_is_printed_goes_over_the_one_edge(monkeypatch):
    out, err = io.BytesIO(), io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(out, "ascii"))
    monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(err, "utf-8"))
    with guarded():
        print("a\x1b[31m", "é")
        print("b\u202e", file=sys.stderr)
    assert out.getvalue() == b"a\\x1b[31m \\xe9\n"
    assert err.getvalue() == b"b\\u202e\n"


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("smtps://user:s3cret@relay.example:465", "smtps://relay.example:465"),
        (
            "postgresql://u:s3cret@db.example/x?sslmode=verify-full&password=s3cret",
            "postgresql://db.example/x?sslmode=verify-full&***=***",
        ),
        ("https://es.example:9200?api_key=s3cret&ca=/etc/ca.crt", "https://es.example:9200?***=***&ca=/etc/ca.crt"),
        (
            "kafka://u:s3cret@a.example,b.example?security=SASL_SSL&mechanism=PLAIN",
            "kafka://a.example,b.example?security=SASL_SSL&mechanism=PLAIN",
        ),
        ("dir:////var/mail", "dir:////var/mail"),
        ("sqlite:///x.db", "sqlite:///x.db"),
    ],
)
def test_an_address_is_shown_without_its_secrets(url, shown):
    assert without_secrets(url) == shown


@pytest.mark.parametrize(
    "url", ["smtps://user:s3/cret@relay.example", "smtps://user:s3#cret@relay.example", "http://[s3cret", "x://u:s3?cret@h"]
)
def test_an_address_that_cannot_be_read_shows_nothing_of_it(url):
    assert "cret" not in without_secrets(url)
