"""No text costs more than its length: a hostile line of a megabyte takes about four times as long as one of a quarter."""

from __future__ import annotations

import time

import pytest

from pipeline.identifiers import identifiers
from pipeline.identifiers.company import same_key, written_name
from pipeline.identifiers.find import find_all
from pipeline.identifiers.model import patterns

SMALL, LARGE = 250_000, 1_000_000
# Quadratic cost would be sixteen. The added part is the clock's noise on texts that cost next to nothing.
RATIO, NOISE = 10, 0.05
TRIES = 3  # a machine that is busy elsewhere may spoil one measurement
WORDS = [
    " ", "\n", "9", "9,", "9 ", "1,234,567 (", "((\"", "'", "–", "９", "U.S. Patent Nos. 7,351,506 and 8,947,604; ", "Patent ",
    "United States ", "Japanese Patent No. ", "337-TA-", "Investigation Nos. 337-TA-944 ", "the '1276 ",
    "HTSUS subheadings 8517.13, ", "heading ", "VA 2-142-287 ", "Copyright Registration No. ", "0 1 2 3 4 ", "(01)", "SKU A-",
    "특허 제10-", "発明第", "特開平10-", "DE 10 2005 ", "WO 2019/", "83 FR 12595-", "IR 1 234 567 ", "Reg. No. 4,206,026 and ",
    "HQ H323683, ", "a\u0316\u0301",
]  # fmt: skip
NAMES = [
    " ", ",", "(", "((\"", ".", "a.k.a. ", "d/b/a ", "(formerly ", "株式会社", "㈱", "(株) ", "ガ", "Co., Ltd. ",
    "Limited Liability Company ", "\u0316\u0301", "특허", "the ",
]  # fmt: skip
SERIES = [" ", "9", '"', 'SKUs ending in "WD" or ', "ending in ", "A or ", "series ", "1810-", "*A", "A-", "AAAA1"]
JOBS = [
    *((find_all, unit) for unit in WORDS),
    *((same_key, unit) for unit in NAMES),
    *((patterns, unit) for unit in SERIES),
    (written_name, "(formerly "),
]
KINDS = pytest.mark.parametrize("kind", identifiers(), ids=lambda kind: kind.name)


@pytest.mark.parametrize(("job", "unit"), JOBS, ids=[f"{job.__name__}-{unit!a}" for job, unit in JOBS])
def test_time_grows_with_the_length(job, unit):
    assert any(_seconds(job, _line(unit, LARGE)) < RATIO * _seconds(job, _line(unit, SMALL)) + NOISE for _ in range(TRIES))


@KINDS
def test_a_megabyte_is_no_identifier(kind):
    for unit in (*WORDS, *NAMES):
        assert kind.normalize(_line(unit, LARGE)) is None


@KINDS
def test_the_longest_text_that_is_looked_at_costs_no_power_of_its_length(kind):
    """Below the limit the patterns run: what they cost for 280 signs is near what they cost for 70."""
    for unit in (*WORDS, *NAMES):
        long, short = [_line(unit, 280)] * 20, [_line(unit, 70)] * 20
        assert any(_seconds(kind.normalize, *long) < 40 * _seconds(kind.normalize, *short) + NOISE for _ in range(TRIES)), unit


def _line(unit: str, length: int) -> str:
    return (unit * (length // len(unit) + 1))[:length]


def _seconds(job, *lines: str) -> float:
    begun = time.thread_time()  # what others do on the machine is no part of it
    for line in lines:
        job(line)
    return time.thread_time() - begun
