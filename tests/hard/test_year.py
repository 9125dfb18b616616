"""A simulated year in which everything goes wrong, beside one in which nothing does: what allies know is the same."""

from __future__ import annotations

import os
import random
from datetime import date, timedelta

import pytest
from year import both_years
from year_documents import documents
from year_mail import FAULTS
from year_plan import BESIDE, CLOCK, HOME, SITE, Plan

HISTORY, FIRST, DAYS = date(2024, 9, 1), date(2025, 3, 1), 365
CASES = 44
# Every restart, the restore and both faults of the clock once; what goes wrong with the site, the mail server and beside, twice.
KINDS = (*HOME, *CLOCK, *FAULTS, *SITE, *BESIDE, *FAULTS, *SITE, *BESIDE)


@pytest.mark.hard
@pytest.mark.timeout(1800)
def test_a_year_of_troubles_ends_as_an_undisturbed_one(tmp_path):
    seed = int(os.environ.get("CROSSMARKET_TEST_SEED", random.randrange(10**6)))
    rows = documents(seed, HISTORY, FIRST + timedelta(days=DAYS - 1), CASES)
    calm, rough, judgement = both_years(tmp_path, Plan(seed, FIRST, DAYS, tuple(rows)), HISTORY, KINDS)
    assert {t.kind for t in rough.plan.troubles} == set(KINDS), "a trouble found no day"
    assert sum(-9 in night.codes for night in rough.nights) >= 2, "the kills came too late"
    assert sum(not night.well for night in rough.nights) >= len(KINDS) / 3, "most troubles did not hurt"
    assert len(calm.told_on) >= 40
    again = {word.message_id for word in rough.words if word.kind == "LIST" and word.at.date() > FIRST}
    assert len(again) >= 20, "the lists of each quarter"
    assert judgement.wrong == [], "\n".join([f"seed {seed}", *judgement.wrong[:60]])
