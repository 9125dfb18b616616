"""The bound of a United States patent's term, as its number tells it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from pipeline.identifiers.patent_us_term import Series, Table, TermBound, YearOfNumbers, table, term_bound

KIND_OF = {"": "patent", "D": "design_patent", "RE": "reissue_patent"}


def bound(number: str) -> TermBound | None:
    letters = number.rstrip("0123456789")
    return term_bound(KIND_OF[letters], "US", number)


def known(number: str) -> TermBound:
    found = bound(number)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("number", "year"),
    [
        # The Office's "Milestones in U.S. patenting", and news of those that came since.
        ("4000000", 1976), ("5000000", 1991), ("6000000", 1999), ("7000000", 2006), ("8000000", 2011), ("9000000", 2015),
        ("10000000", 2018), ("11000000", 2021), ("12000000", 2024),
        ("223898", 1880),  # Edison's lamp
        ("365701", 1887),
        ("D700000", 2014),  # 25 February 2014
    ],
)  # fmt: skip
def test_the_year_of_grant_of_patents_that_everybody_knows(number, year):
    assert known(number).granted_in == year


# The Office's days of single patents, for each year from 1981: one of the last of the year before, one of the first. They are not
# the ones that the file has.
NEIGHBOURS = [
    (4242718, 4242871), (4308565, 4308800), (4366508, 4366767), (4423482, 4423705), (4490780, 4491007), (4562418, 4562753),
    (4633257, 4633763), (4716356, 4716720), (4794454, 4794804), (4890009, 4890622), (4980863, 4980959), (5077347, 5078005),
    (5175737, 5176023), (5274774, 5275160), (5377083, 5377388), (5479617, 5480019), (5590194, 5590702), (5703943, 5704507),
    (5854948, 5856053), (6009235, 6009873), (6167535, 6167666), (6333969, 6334554), (6502193, 6502288), (6671845, 6672062),
    (6836607, 6837127), (6981172, 6981890), (7155082, 7155804), (7313376, 7314142), (7472031, 7472782), (7640365, 7640737),
    (7860831, 7861684), (8086991, 8088132), (8341133, 8342047), (8620811, 8622326), (8924146, 8925808), (9225621, 9227296),
    (9532154, 9532658), (9854195, 9854854), (10165135, 10167343),
]  # fmt: skip


@pytest.mark.parametrize(("year", "numbers"), list(enumerate(NEIGHBOURS, start=1981)))
def test_patents_granted_around_each_new_year(year, numbers):
    assert [known(str(number)).granted_in for number in numbers] == [year - 1, year]


@pytest.mark.parametrize(
    ("number", "year"),
    # Designs with the days of their grant, of the data set DeepPatent: the last and first weeks of those years.
    [("D806354", 2018), ("D806978", 2018), ("D836277", 2018), ("D837476", 2019), ("D852461", 2019), ("D872414", 2020)],
)
def test_designs_of_known_days(number, year):
    assert known(number).granted_in == year


@pytest.mark.parametrize(
    ("number", "named_in"),
    # Notices in which the International Trade Commission names them: 2020-04934, 2021-06249, 2021-10163, 2023-26740, 2025-15429,
    # 2025-02286, 2024-06045, 2023-00233.
    [("6180373", 2020), ("6845016", 2021), ("7388511", 2021), ("7532808", 2023), ("D659205", 2025), ("D707920", 2025),
        ("D796784", 2025), ("D856941", 2024), ("RE45117", 2023)],
)  # fmt: skip
def test_what_a_notice_names_was_granted_before_it(number, named_in):
    assert known(number).granted_by <= named_in


@pytest.mark.parametrize(
    ("last", "first", "year"),
    [("7155745", "7155746", 2007), ("6009554", "6009555", 2000), ("8621661", "8621662", 2014), ("9854720", "9854721", 2018)],
)
def test_a_confirmed_year_begins_with_its_first_number(last, first, year):
    assert (known(last).granted_in, known(first).granted_in) == (year - 1, year)


def test_a_patent_has_run_out_twenty_years_after_its_year_and_cannot_stand_after_twenty_five():
    old = known("6981281")  # the last of 2005
    assert (old.unless_extended, old.at_most) == (date(2025, 12, 31), date(2030, 12, 31))
    assert not old.has_run_out(date(2025, 12, 31))
    assert old.has_run_out(date(2026, 1, 1))
    assert not old.cannot_stand(date(2030, 12, 31))
    assert old.cannot_stand(date(2031, 1, 1))
    assert not known("6981282").has_run_out(date(2026, 12, 31))


def test_a_design_ends_within_fifteen_years_and_nothing_extends_it():
    design = known("D584025")  # granted in 2008 or before
    assert (design.unless_extended, design.at_most) == (date(2023, 12, 31), date(2023, 12, 31))
    assert not design.cannot_stand(date(2023, 12, 31))
    assert design.cannot_stand(date(2024, 1, 1))
    assert known("D584026").unless_extended == date(2024, 12, 31)


def test_a_reissue_is_bound_as_if_its_patent_were_of_its_own_year():
    """It ends with the patent that it reissues, which is older: later than it can end, and never too early."""
    reissue = known("RE44688")
    assert (reissue.granted_by, reissue.unless_extended, reissue.at_most) == (2013, date(2033, 12, 31), date(2038, 12, 31))


@pytest.mark.parametrize("number", ["4490846", "4490855", "4490885", "4490988"])
def test_between_what_is_certain_of_two_years_it_is_the_later_and_no_year_is_said(number):
    """Copies differ on the first number of 1985; a bound that is too early would free goods that are still barred."""
    assert (known(number).granted_in, known(number).granted_by) == (None, 1985)


@pytest.mark.parametrize("number", ["12431832", "99999999", "D906518", "D1051103", "RE46259", "RE50001"])
def test_beyond_the_last_year_known_nothing_is_said(number):
    assert bound(number) is None


@pytest.mark.parametrize(
    ("kind", "office", "number"),
    [
        ("trademark", "US", "4206026"), ("copyright", "US", "4206026"), ("trade_dress", "US", "D612345"),
        ("other", "US", "7351506"), ("patent", "EP", "1234567"), ("patent", "JP", "5678901"), ("design_patent", "EM", "D612345"),
        ("patent", None, "7351506"),
        ("patent", "US", None), ("patent", "US", ""), ("patent", "US", "7,351,506"), ("patent", "US", "US7351506"),
        ("patent", "US", "20190123456"), ("patent", "US", "PP12345"), ("patent", "US", "H2123"), ("patent", "US", "X72"),
        ("patent", "US", "T998013"), ("patent", "US", "0"), ("patent", "US", "D"), ("patent", "US", "７３５１５０６"),
        # The letters say another kind than the right: one of them is wrong.
        ("design_patent", "US", "612345"), ("design_patent", "US", "RE45678"), ("reissue_patent", "US", "D612345"),
        ("reissue_patent", "US", "45678"),
    ],
)  # fmt: skip
def test_what_has_no_bound(kind, office, number):
    assert term_bound(kind, office, number) is None


def test_letters_tell_a_design_from_a_patent_of_the_same_digits():
    assert known("700000").granted_by < 1976
    assert known("D700000").granted_in == 2014
    assert term_bound("patent", "US", "D700000") == bound("D700000")


@given(st.sampled_from(["", "D", "RE"]), st.integers(1, 99_999_999), st.integers(1, 99_999_999))
def test_a_higher_number_never_ends_before_a_lower_one(letters, one, other):
    lower, higher = (bound(f"{letters}{number}") for number in sorted((one, other)))
    if lower is None:
        assert higher is None
    if lower and higher:
        assert lower.granted_by <= higher.granted_by
        assert lower.unless_extended <= higher.unless_extended <= higher.at_most
        assert lower.granted_in is None or higher.granted_in is None or lower.granted_in <= higher.granted_in


# --- the file ------------------------------------------------------------------------------------------------------------------

SERIES = pytest.mark.parametrize("series", table().series, ids=lambda series: series.letters or "patents")
OF_THE_OFFICE = {"week_1976", "week_2000"}


@SERIES
def test_what_is_confirmed_stands_in_two_copies_or_in_the_office_s_own_data(series):
    alone = [y.year for y in series.years if y.confirmed and len(y.read) < 2 and not OF_THE_OFFICE & set(y.read)]
    assert alone == []


@SERIES
def test_years_and_numbers_grow(series):
    firsts = [(y.year, y.first) for y in series.years if y.first is not None]
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(firsts))


def test_the_years_that_matter_are_there():
    """The patents of orders that stand were granted since 1976; what is older has run out, whatever its year."""
    years = {series.letters: {y.year for y in series.years if y.last_earlier} for series in table().series}
    assert years[""] >= set(range(1976, 2027))
    assert years["D"] >= set(range(2009, 2022))
    assert known("3930270").granted_by == 1975


def test_every_source_is_used():
    used = {name for series in table().series for year in series.years for name in year.read}
    assert set(table().sources) == used


def series_of(*years: Mapping[str, object]) -> Series:
    return Series.model_validate({"letters": "", "years": [{"read": ["a"], **year} for year in years]})


def test_a_year_that_is_not_confirmed_says_nothing():
    without = series_of({"year": 2000, "first": 100, "confirmed": True}, {"year": 2001, "first": 200})
    assert [without.granted_by(n) for n in (99, 100, 199, 200)] == [1999, None, None, None]
    known_after = {"year": 2002, "first": 300, "confirmed": True}
    with_next = series_of({"year": 2000, "first": 100, "confirmed": True}, {"year": 2001, "first": 200}, known_after)
    assert [(with_next.granted_from(n), with_next.granted_by(n)) for n in (100, 199, 200, 299)] == [(2000, 2001)] * 4


@pytest.mark.parametrize(
    "years",
    [
        [{"year": 2001, "first": 200}, {"year": 2000, "first": 300}],
        [{"year": 2000, "first": 200}, {"year": 2001, "first": 200}],
        [{"year": 2000, "first": 200, "since": 260}, {"year": 2001, "first": 300, "before": 250}],
    ],
)
def test_a_table_that_does_not_grow_is_refused(years):
    with pytest.raises(ValidationError, match="does not follow"):
        series_of(*years)


@pytest.mark.parametrize(
    "year",
    [
        {"year": 2000}, {"year": 2000, "confirmed": True, "since": 5}, {"year": 2000, "first": 5, "confirmed": True, "before": 3},
        {"year": 2000, "first": 5, "before": 5}, {"year": 2000, "before": 5, "since": 5}, {"year": 2000, "first": 5, "since": 4},
    ],
)  # fmt: skip
def test_a_year_that_contradicts_itself_is_refused(year):
    with pytest.raises(ValidationError):
        YearOfNumbers.model_validate({"read": ["a"], **year})


def test_a_source_that_nobody_described_is_refused():
    with pytest.raises(ValidationError, match="no source is called hearsay"):
        Table.model_validate(
            {
                "read_on": date(2026, 11, 29),
                "sources": {},
                "series": [{"letters": "", "years": [{"year": 2000, "first": 1, "read": ["hearsay"]}]}],
            }
        )
