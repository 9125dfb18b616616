"""How long a patent of the United States can last at most, told from its number alone.

The number tells the year of grant, and the year of grant a bound of the term. It is no end: that hangs on the day of filing, on
fees and on disclaimers, which no number tells. Years are calendar years; every bound is a 31 December, the last day on which the
right may still be in force. The numbers of the years and where each was read stand in `patent_us_years.toml`.

*Patents* last 20 years from their earliest filing, which is before the grant (35 U.S.C. 154(a)(2)). What 154(b) adds for delays of
the Office is no longer than the time from filing to grant, so that the end is within 20 years of the grant. A patent of an
application before 8 June 1995 lasts 17 years from the grant, if that is longer (154(c)): it is within them too. Only 156 may add
more, for a product that had to wait for its approval, and five years at most.

*Designs* last 15 years from the grant, and 14 if applied for before 13 May 2015 (35 U.S.C. 173); nothing extends them.

*Reissues* end when the patent would have ended that they reissue (35 U.S.C. 251), and say nothing of which that is. It was granted
before them, so the bound of a patent that was granted when they were is never too early, and often late by years. A reissued
design is numbered among them and ends before.

Marks and copyrights have no such bound; plants, inventions registered without a patent and applications are not asked about.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from itertools import pairwise
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from pipeline.errors import SettingError

EXTENDED_UNDER = "35 U.S.C. 156"  # the one provision by which a patent may last longer than its number tells
_FILE = "patent_us_years.toml"
_PATENTS = frozenset({"patent", "design_patent", "reissue_patent"})
_LETTERS = {"design_patent": "D", "reissue_patent": "RE"}  # what stands before the number, where the kind says it
_NUMBER = re.compile(r"(?P<letters>D|RE)?(?P<digits>[1-9][0-9]{0,7})")


@dataclass(frozen=True)
class TermBound:
    """The years within which a right was granted, and the last days on which it may be in force.

    `granted_in` is None where only `granted_by`, the last year that it can be, is known. `unless_extended` is the last day but for
    an extension under 35 U.S.C. 156, `at_most` with it; they are one day for a design, which cannot be extended.
    """

    granted_in: int | None
    granted_by: int
    unless_extended: date
    at_most: date

    def has_run_out(self, day: date) -> bool:
        """Whether it is past its term on a day, unless it was extended under 35 U.S.C. 156."""
        return day > self.unless_extended

    def cannot_stand(self, day: date) -> bool:
        """Whether nothing can have kept it in force until a day."""
        return day > self.at_most


@dataclass(frozen=True)
class _Term:
    """Years from the end of the year of grant."""

    longest: int
    extended: int


_TERMS = {"": _Term(20, 25), "D": _Term(15, 15), "RE": _Term(20, 25)}


def term_bound(kind: str, office: str | None, number: str | None) -> TermBound | None:
    """The bound of a right as records have it: its kind, its office's code, its number with its letters ("7351506", "D612345").

    None where there is none: another office, a right of another kind, a number that is of no series here, or one so high that the
    last year known may have been over.
    """
    found = _NUMBER.fullmatch(number or "")
    if office != "US" or kind not in _PATENTS or not found:
        return None
    letters = found["letters"] or ""
    if letters != _LETTERS.get(kind, letters):
        return None
    series, digits = _series()[letters], int(found["digits"])
    by = series.granted_by(digits)
    if by is None:
        return None
    term = _TERMS[letters]
    return TermBound(
        granted_in=by if series.granted_from(digits) == by else None,
        granted_by=by,
        unless_extended=date(by + term.longest, 12, 31),
        at_most=date(by + term.extended, 12, 31),
    )


class _Closed(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class YearOfNumbers(_Closed):
    """Where the numbers of a year begin, as far as it is known; the words are those of the file."""

    year: int = Field(ge=1836)
    first: int | None = Field(default=None, ge=1)
    confirmed: bool = False
    before: int | None = Field(default=None, ge=1)
    since: int | None = Field(default=None, ge=1)
    read: tuple[str, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _in_order(self) -> YearOfNumbers:
        if self.confirmed and (self.first is None or self.before or self.since):
            raise ValueError(f"{self.year}: a confirmed year has its first number and needs nothing else")
        if not self.numbers or list(self.numbers) != sorted(self.numbers) or self.before in self.numbers[1:]:
            raise ValueError(f"{self.year}: {self.before}, {self.first} and {self.since} are not in order")
        return self

    @cached_property
    def numbers(self) -> tuple[int, ...]:
        """All that the file has of the year, in the order in which they must be."""
        return tuple(n for n in (self.before, self.first, self.since) if n is not None)

    @cached_property
    def last_earlier(self) -> int | None:
        """The highest number that was certainly granted in an earlier year."""
        return self.first - 1 if self.confirmed and self.first is not None else self.before

    @cached_property
    def lowest(self) -> int | None:
        """The lowest number that was certainly granted no earlier than in this year."""
        return self.first if self.confirmed else self.since


class Series(_Closed):
    """The numbers of one kind of patent, which are given in the order of grant."""

    letters: str
    years: tuple[YearOfNumbers, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _growing(self) -> Series:
        for one, after in pairwise(self.years):
            if one.year >= after.year or one.numbers[-1] >= after.numbers[0]:
                raise ValueError(f"{self.letters or 'patents'}: {after.year} does not follow {one.year}")
        return self

    def granted_by(self, number: int) -> int | None:
        """The last year in which a number can have been granted; None beyond the last one known."""
        return next((y.year - 1 for y in self.years if y.last_earlier is not None and number <= y.last_earlier), None)

    def granted_from(self, number: int) -> int | None:
        """The first year in which it can have been; None before the first one known."""
        return next((y.year for y in reversed(self.years) if y.lowest is not None and number >= y.lowest), None)


class Table(_Closed):
    """The whole file."""

    read_on: date
    sources: Mapping[str, str]
    series: tuple[Series, ...]

    @model_validator(mode="after")
    def _sourced(self) -> Table:
        unknown = {name for series in self.series for year in series.years for name in year.read} - self.sources.keys()
        if unknown:
            raise ValueError(f"no source is called {', '.join(sorted(unknown))}")
        return self


@cache
def table() -> Table:
    """The file, read once. Raises SettingError that names it, if it cannot be used."""
    try:
        return Table.model_validate(tomllib.loads(Path(__file__).with_name(_FILE).read_text(encoding="utf-8")))
    except (tomllib.TOMLDecodeError, ValidationError) as why:
        raise SettingError(f"identifiers/{_FILE} cannot be used: {why}") from why


@cache
def _series() -> Mapping[str, Series]:
    return {series.letters: series for series in table().series}
