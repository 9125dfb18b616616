"""Whoever holds an alert hears what takes it back, through random histories, on real databases and a real mail server."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest
from odd_mail import odd_mail
from recall_histories import judge, lived
from servers import fresh_database

pytestmark = pytest.mark.slow
HISTORIES = 3


def judged(tmp_path: Path, n: int, database: str | None) -> None:
    seed = int(os.environ.get("CROSSMARKET_TEST_SEED", random.randrange(10**6))) + n
    print(f"seed={seed} (set CROSSMARKET_TEST_SEED={seed - n} to repeat)")
    with odd_mail() as box:
        history = lived(tmp_path, box, seed, days=14, database=database)
        print("\n".join(history.said))
        judge(history)


@pytest.mark.parametrize("n", range(HISTORIES))
def test_through_any_history_whoever_holds_an_order_hears_what_takes_it_back_and_nobody_else(tmp_path: Path, n: int):
    judged(tmp_path, n, None)


@pytest.mark.servers
def test_and_so_it_is_on_postgresql(tmp_path: Path, postgresql: str):
    with fresh_database(postgresql) as database:
        judged(tmp_path, 0, database)
