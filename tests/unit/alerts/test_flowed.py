"""Text for every width: a program that knows format=flowed makes the paragraphs again, and one that does not shows them well."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alerts.wording.flowed import WIDTH, fixed, paragraph, unfolded
from alerts.wording.words import clean


@settings(max_examples=200, deadline=None, print_blob=True)
@given(
    words=st.text(alphabet=st.sampled_from("ab -> From\"'é1234567890"), max_size=400),
    first=st.sampled_from(["", "- ", '"', "Goods: "]),
)
def test_a_paragraph_is_the_same_once_it_is_filled_anew(words: str, first: str):
    said = clean(words)
    text = paragraph(said, first)
    assert unfolded(text) == (first + said).rstrip() or unfolded(text) == first + said
    lines = text.splitlines()
    assert all(line.endswith(" ") for line in lines[:-1])
    assert all(len(line) <= WIDTH + 1 or " " not in line.strip() for line in lines)
    assert not any(line.startswith((">", "From ")) or line == "-- " for line in lines), "a quote, an old mailbox, a signature"


@pytest.mark.parametrize("at", range(60, 80))
def test_no_date_and_no_identifier_is_broken(at: int):
    said = "x" * at + " 2026-10-28 (28 October 2026) 337-TA-8101 U-" + "1234567890" * 12
    lines = paragraph(said).splitlines()
    for whole in ("2026-10-28", "28 October 2026", "337-TA-8101", "U-" + "1234567890" * 12):
        assert any(whole in line for line in lines), whole


def test_a_line_to_paste_stays_alone():
    assert fixed("2026-88101 ") == "2026-88101"
    assert unfolded(f"{fixed('> a')}\n{fixed('From b')}\n") == "> a\nFrom b\n"
