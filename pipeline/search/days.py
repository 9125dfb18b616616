"""Days as a query names them: 2024, 2024-03, 2024-03-07, now, now-30d."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

FORMS = "2024, 2024-03, 2024-03-07, now, now-30d, now-2w, now+1M, now-1y"
_WRITTEN = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{1,2})(?:-(?P<day>[0-9]{1,2})(?:T.*)?)?)?")
_NOW = re.compile(r"(?:now|today)((?:[+-][0-9]{1,6}[dwMy])*)", re.IGNORECASE)
_STEP = re.compile(r"([+-][0-9]+)([dwMy])")


class Days(NamedTuple):
    """From `first` up to and without `end`."""

    first: date
    end: date


def days(text: str, today: date) -> Days | None:
    """The day, month or year that a text names, or None if it names none."""
    try:
        now = _NOW.fullmatch(text)
        if now:
            return _day(_moved(today, now[1]))
        found = _WRITTEN.fullmatch(text)
        return _calendar(found) if found else None
    except (ValueError, OverflowError):  # no such day
        return None


def _calendar(found: re.Match[str]) -> Days:
    year = int(found["year"])
    if found["month"] is None:
        return Days(date(year, 1, 1), date(year + 1, 1, 1))
    month = int(found["month"])
    if found["day"] is None:
        first = date(year, month, 1)
        return Days(first, _months_later(first, 1))
    return _day(date(year, month, int(found["day"])))


def _day(day: date) -> Days:
    return Days(day, day + timedelta(days=1))


def _moved(day: date, steps: str) -> date:
    for count, unit in _STEP.findall(steps):
        n = int(count)
        if unit in "dw":
            day += timedelta(days=n * (7 if unit == "w" else 1))
        else:
            day = _months_later(day, n * (12 if unit == "y" else 1))
    return day


def _months_later(day: date, months: int) -> date:
    """The same day of another month, or its last one."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    first = date(year, month + 1, 1)
    last = date(year + month // 11, (month + 1) % 12 + 1, 1) - first
    return first + timedelta(days=min(day.day, last.days) - 1)
