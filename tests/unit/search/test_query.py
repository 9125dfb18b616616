"""How a query is read: days, operators, identifiers, and what is said when it cannot be."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.errors import UsageError
from pipeline.search import question as q
from pipeline.search.days import days
from pipeline.search.identified import as_in_texts, keys_of, quoted
from pipeline.search.query import reading

TODAY = date(2026, 3, 31)


def read(text: str) -> q.Question:
    return reading(text, TODAY).question


@pytest.mark.parametrize(
    ("written", "first", "end"),
    [
        ("2024", "2024-01-01", "2025-01-01"),
        ("2024-02", "2024-02-01", "2024-03-01"),
        ("2024-12", "2024-12-01", "2025-01-01"),
        ("2024-02-29", "2024-02-29", "2024-03-01"),
        ("2024-2-9", "2024-02-09", "2024-02-10"),
        ("2024-02-29T10:30:00Z", "2024-02-29", "2024-03-01"),
        ("now", "2026-03-31", "2026-04-01"),
        ("today", "2026-03-31", "2026-04-01"),
        ("now-1d", "2026-03-30", "2026-03-31"),
        ("now-2w", "2026-03-17", "2026-03-18"),
        ("now-1M", "2026-02-28", "2026-03-01"),
        ("now+2y-1d", "2028-03-30", "2028-03-31"),
    ],
)
def test_days_are_what_a_person_writes(written, first, end):
    assert days(written, TODAY) == (date.fromisoformat(first), date.fromisoformat(end))


@pytest.mark.parametrize(
    "written", ["", "soon", "2024-13", "2023-02-29", "0000", "9999", "now-", "now-1h", "now-999999y", "20240229", "２０２４"]
)
def test_what_is_no_day_is_none(written):
    assert days(written, TODAY) is None


def test_or_binds_closer_than_standing_side_by_side():
    assert read("place:a place:b OR place:c") == q.AllOf(
        (q.Is("place", ("a",)), q.AnyOf((q.Is("place", ("b",)), q.Is("place", ("c",)))))
    )
    assert read("place:a AND place:b OR place:c") == q.AnyOf(
        (q.AllOf((q.Is("place", ("a",)), q.Is("place", ("b",)))), q.Is("place", ("c",)))
    )
    assert read("NOT NOT place:a") == q.Is("place", ("a",))
    assert read("place:a place:a") == q.Is("place", ("a",))


def test_ranges_of_days_are_half_open():
    assert read("published:[2024 TO 2025-06}") == q.Between("published", "2024-01-01", "2025-06-01", True, False)
    assert read("published:{2024 TO *]") == q.Between("published", "2025-01-01", None, True, False)
    assert read("published:<=2024-05-21") == q.Between("published", None, "2024-05-22", True, False)
    assert read("n:{1 TO 5]") == q.Between("n", 1, 5, False, True)


def test_marked_identifiers_need_no_quotation_marks():
    assert quoted("U.S. Patent No. 9,113,703 AND state:in_force") == '"U.S. Patent No. 9,113,703" AND state:in_force'
    assert quoted("EP 1 234 567 B1 drone") == '"EP 1 234 567 B1" drone'
    assert quoted("patent:US 9,113,703 B2") == 'patent:"US 9,113,703 B2"'
    for untouched in ('"U.S. Patent No. 9,113,703"', "patent:9113703", "337-TA-1276", "337-TA-12*", "drone guards"):
        assert quoted(untouched) == untouched


def test_a_field_has_the_keys_of_what_is_written_and_of_what_its_kind_reads():
    assert keys_of("patent", "特許第5678901号") == ("特許第5678901号", "JP5678901")
    assert keys_of("case", "1276") == ("1276", "337TA1276")
    assert keys_of("number", "2024-08198") == ("202408198",)
    assert keys_of("model", "&") == ()


def test_texts_write_a_number_apart_from_its_office():
    assert "9,113,703" in list(as_in_texts("US9113703B2"))
    assert "337-TA-1276" in list(as_in_texts("337-1276"))
    assert list(as_in_texts("drone")) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("colour:red", "no field colour; fields: abstract,"),
        ("(drone", "a bracket is open"),
        ("drone) guards", r"at “\) guards”, after “drone”"),
        ("a:b", "a word with a colon goes in quotes"),
        ("page:x", "shown only"),
        ("published:soon", "write 2024, 2024-03"),
        ("n:many", "is a number"),
        ("exercise:perhaps", "is true or false"),
        ("/dr.*/", "no regular expressions"),
        ("drone^2", "no boosts"),
        ("title:[a TO b]", "which these fields have: .*published"),
        ("drone~5", "~1 or ~2"),
        ('"a b"~5000', "at most 1000"),
        ("-", "it ends with -"),
        ("…", "nothing to look for"),
        (" ".join("x" * 61), "more than 60 words"),
        ("x" * 2001, "longer than 2000"),
        ("(" * 9 + "x" + ")" * 9, "more than 8 brackets"),
        ("drone~1.2.3", "cannot be read"),
    ],
)
def test_what_cannot_be_read_is_told(text, told):
    with pytest.raises(UsageError, match=told):
        read(text)
