"""Groups of allies in an audience: a file each, and the members of the day on which it was submitted."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from submissions import TODAY, as_json, whole

from pipeline.errors import SettingError
from pipeline.sharing import Group, groups, members_on
from pipeline.submissions.faults import FaultyFile
from pipeline.submissions.reading import read

ALLIES = ("AU", "CA", "DE", "GB", "JP", "NL", "NZ", "US")


def audience(*said: str, authority: str = "JP", left: dict[str, date] | None = None) -> tuple[str, ...]:
    body = as_json(whole() | {"audience": list(said), "authority": authority})
    return read(body, "json", allies=ALLIES, today=TODAY, left=left or {}, groups=members_on(TODAY)).audience


def test_a_group_stands_for_its_members_without_who_submits_and_who_left():
    assert audience("FIVE_EYES") == ("AU", "CA", "GB", "NZ", "US")
    assert audience("DE", "FIVE_EYES", "US") == ("DE", "US", "AU", "CA", "GB", "NZ")
    assert audience("FIVE_EYES", authority="NZ") == ("AU", "CA", "GB", "US")
    assert audience("FIVE_EYES", left={"GB": date(2026, 11, 1)}) == ("AU", "CA", "NZ", "US")


def test_an_unknown_one_is_answered_with_the_allies_and_the_groups():
    with pytest.raises(FaultyFile) as refused:
        audience("SIX_EYES")
    assert "SIX_EYES: no such ally or group; there are AU, CA, DE, GB, JP, NL, NZ, US, FIVE_EYES" in str(refused.value)


def test_who_joins_later_is_no_member_of_the_days_before():
    one = Group.model_validate({"code": "PAIR", "name": "Pair", "members": {"DE": date(2026, 1, 1), "NL": date(2026, 6, 1)}})
    assert [one.on(date(2026, month, 1)) for month in (1, 5, 6)] == [("DE",), ("DE",), ("DE", "NL")]


GOOD = 'code = "NORTH_SEA"\nname = "North Sea"\nmembers = { NL = 2026-01-01, GB = 2026-01-01 }\n'


@pytest.fixture
def beside(tmp_path, monkeypatch):
    (tmp_path / "sharing").mkdir()
    monkeypatch.setenv("CROSSMARKET_MORE", str(tmp_path))
    groups.cache_clear()
    yield tmp_path / "sharing"
    groups.cache_clear()


def test_a_group_joins_by_a_file_beside_the_house(beside: Path):
    (beside / "north_sea.toml").write_text(GOOD, encoding="utf-8")
    assert audience("NORTH_SEA") == ("GB", "NL")
    assert audience("FIVE_EYES", "NORTH_SEA") == ("AU", "CA", "GB", "NL", "NZ", "US")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("code = ", "is no group of allies"),
        (GOOD.replace("NORTH_SEA", "NL"), "is no group of allies"),  # it would be an ally's
        (GOOD.replace(", GB = 2026-01-01", ""), "is no group of allies"),
        (GOOD.replace("2026-01-01 }", '"soon" }'), "is no group of allies"),
        (GOOD.replace("NORTH_SEA", "FIVE_EYES"), "there is a group FIVE_EYES already"),
    ],
)
def test_a_file_that_cannot_be_used_is_said(beside: Path, text: str, said: str):
    (beside / "odd.toml").write_text(text, encoding="utf-8")
    with pytest.raises(SettingError, match=said) as refused:
        groups()
    assert "odd.toml" in str(refused.value)
