"""Signs that are told apart by computers and not by people."""

from __future__ import annotations

import sys
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from pipeline.identifiers.characters import LIMIT, plain, plain_in_place


def test_every_dash_of_unicode_is_a_hyphen():
    dashes = [chr(c) for c in range(sys.maxunicode + 1) if unicodedata.category(chr(c)) == "Pd"]
    assert {d: plain(d) for d in dashes if plain(d) != "-"} == {}
    assert {d: plain_in_place(d) for d in dashes if plain_in_place(d) != "-"} == {}


def test_every_blank_of_unicode_is_a_blank():
    blanks = [chr(c) for c in range(sys.maxunicode + 1) if chr(c).isspace()]
    assert {b for b in blanks if plain(f"a{b}b") != "a b"} == set()
    assert {b for b in blanks if not b.isascii() and plain_in_place(b) != " "} == set()


def test_what_shows_nothing_is_dropped():
    assert plain("9,113\u00ad,\u200b703\ufeff") == "9,113,703"


def test_quotes_and_backticks():
    assert plain("the `373, ’258 and ‘068") == "the '373, '258 and '068"
    assert plain_in_place("“WD” ’258") == '"WD" \'258'


def test_a_text_beyond_the_limit_is_not_looked_at():
    assert plain("9" * LIMIT) == "9" * LIMIT
    assert plain("9" * (LIMIT + 1)) == ""


@given(st.text(max_size=50))
def test_a_place_in_the_plain_text_is_that_place_in_the_text(text):
    assert len(plain_in_place(text)) == len(text)


@given(st.text(max_size=50))
def test_plain_is_plain(text):
    assert plain(plain(text), limit=10_000) == plain(text)
