"""Whoever holds an alert hears what takes it back, through random histories, on a real database and a real mail server."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest
from odd_mail import odd_mail
from recall_histories import judge, lived

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("n", range(6))
def test_through_any_history_whoever_holds_an_order_hears_what_takes_it_back_and_nobody_else(tmp_path: Path, n: int):
    seed = int(os.environ.get("CROSSMARKET_TEST_SEED", random.randrange(10**6)))
    print(f"seed={seed} (set CROSSMARKET_TEST_SEED to repeat)")
    with odd_mail() as box:
        history = lived(tmp_path, box, seed + n, days=14)
        print("\n".join(history.said))
        judge(history)
