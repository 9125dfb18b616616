"""Deciding by what changed says what looking at everything would say, and looks at little."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest
from deciding_histories import lived
from odd_mail import odd_mail
from servers import fresh_database

HISTORIES = 4
STEPS = 25


def judged(tmp_path: Path, n: int, databases: tuple[str | None, str | None]) -> None:
    seed = int(os.environ.get("CROSSMARKET_TEST_SEED", random.randrange(10**6))) + n
    print(f"seed={seed} (set CROSSMARKET_TEST_SEED={seed - n} to repeat)")
    with odd_mail() as one, odd_mail() as other:
        history = lived(tmp_path, (one, other), seed, STEPS, databases)
    print(f"{history.told} mails, looked at {history.looked_at} of {len(history.orders)} orders")
    assert history.told > 0, "it was about something"


@pytest.mark.slow
@pytest.mark.parametrize("n", range(HISTORIES))
def test_through_any_history_it_tells_what_a_look_at_everything_tells(tmp_path, n):
    judged(tmp_path, n, (None, None))


@pytest.mark.slow
@pytest.mark.servers
def test_and_so_it_is_on_postgresql(tmp_path, postgresql):
    with fresh_database(postgresql) as one, fresh_database(postgresql) as other:
        judged(tmp_path, 0, (one, other))
