"""Eighteen nights of the simulated year (`make test-hard`) with some of its troubles: a break is seen before the year runs."""

from __future__ import annotations

import os
import random
from datetime import date, timedelta

import pytest
from year import both_years
from year_documents import documents
from year_mail import FAULTS
from year_plan import BESIDE, CLOCK, SITE, Plan

HISTORY, FIRST, DAYS = date(2025, 6, 1), date(2025, 10, 20), 18
CASES = 100


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_eighteen_nights_of_troubles_end_as_undisturbed_ones(tmp_path):
    seed = int(os.environ.get("CROSSMARKET_TEST_SEED", random.randrange(10**6)))
    chance = random.Random(seed)
    kinds = (
        "killed_sending", "restored", chance.choice(CLOCK), "midnight", chance.choice([*BESIDE, *FAULTS]),
        chance.choice([k for k in SITE if k not in ("midnight", "dark")]),
    )  # fmt: skip
    rows = documents(seed, HISTORY, FIRST + timedelta(days=DAYS - 1), CASES)
    calm, rough, judgement = both_years(tmp_path, Plan(seed, FIRST, DAYS, tuple(rows)), HISTORY, kinds)
    assert len(rough.plan.troubles) >= len(kinds) - 2, "three troubles found no day"
    assert len(calm.told_on) >= 3
    assert judgement.wrong == [], "\n".join([f"seed {seed}", *judgement.wrong[:40]])
