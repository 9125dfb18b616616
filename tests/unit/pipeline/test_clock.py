"""What a time that is given means."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from pipeline.clock import clock_at
from pipeline.errors import SettingError


@pytest.mark.parametrize("text", ["2027-03-13", "20270313", "2027-W10-6"])
@pytest.mark.parametrize("zone", ["Pacific/Honolulu", "America/New_York", "Europe/Berlin", "Asia/Seoul", "Pacific/Auckland"])
def test_a_date_alone_is_that_day_wherever_an_authority_is(text, zone):
    assert clock_at(text).now().astimezone(ZoneInfo(zone)).date() == date(2027, 3, 13)


def test_a_time_is_that_moment():
    assert clock_at("2027-03-13T00:00").now() == datetime(2027, 3, 13, tzinfo=UTC)
    assert clock_at("2027-03-13T01:00:00+02:00").now() == datetime(2027, 3, 12, 23, tzinfo=UTC)
    assert clock_at("").fixed is None


def test_what_is_no_time_is_said():
    with pytest.raises(SettingError, match="is not a time: write it as"):
        clock_at("yesterday")
