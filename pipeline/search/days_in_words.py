"""Days as people say them in a question: "in March 2021", "since 2023", "in spring 2021", "between 2020 and 2022". Pure.

A year alone is read so only behind a word that says when; without one it may be part of a name or number.
"""

from __future__ import annotations

import re
from calendar import month_abbr, month_name, monthrange
from collections.abc import Sequence
from typing import NamedTuple

_MONTHS = {name.lower(): n for names in (month_name, month_abbr) for n, name in enumerate(names) if n} | {"sept": 9}
# Meteorological seasons of the north: whole months. A winter is named by the year that it begins in.
_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 14)}
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_TO_NINETEEN = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
    "seventeenth eighteenth nineteenth"
)
_DAYS = {word: n for n, word in enumerate(_TO_NINETEEN.split(), start=1)}
_DAYS |= {f"twenty-{word}": 20 + n for word, n in _DAYS.items() if n < 10} | {"twentieth": 20, "thirtieth": 30, "thirty-first": 31}
_PARTS_OF_YEAR = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}
_UNITS = {"day": "d", "week": "w", "month": "M", "year": "y"}
_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12,
}  # fmt: skip
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_ISO = re.compile(r"(?:19|20)[0-9]{2}-[0-9]{2}(?:-[0-9]{2})?")
_NUMERALS = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/((?:19|20)[0-9]{2})")  # month, day, year, as Americans write them
_DAY = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th)?")
_BY_ITSELF = re.compile(  # not behind a word that says when: then it is read with that
    r"(?P<before>(?:^|\s)(?:(?:on|in|since|from|until|till|after|before|between|to|and|through)\s+)?)"
    rf"(?P<written>{_NUMERALS.pattern})(?!\S)",
    re.IGNORECASE,
)
_QUARTER = re.compile(r"q([1-4])")
_MOST = 4  # words of a day, month or year
_IN = frozenset(("in", "during", "of", "from", "on", "within", "throughout"))
_FROM = frozenset(("since", "from", "starting"))
_BEHIND = frozenset(("after", "later"))
_UNTIL = {"before": "}", "until": "]", "till": "]"}
_WHEN = frozenset(("in", "during", "throughout"))  # what of _IN says nothing else between words
_MONTH_AND_YEAR = 2  # words; of a day texts print all three
_PUBLISHED = frozenset(("published", "printed"))
_OPEN = frozenset(("since", "after", "before", "until", "till", "between"))
_ENDS = {"between": "and", "from": "to"}


class When(NamedTuple):
    """Days that words name: how many words, and the days as a range or value of the query language."""

    length: int
    days: str


class _Span(NamedTuple):
    first: str
    last: str


def when_said(spoken: Sequence[str], start: int) -> When | None:
    """The days that the words from `start` on say, which are in small letters and without signs at their ends; None if none."""
    word = spoken[start]
    if found := _ago(spoken, start):
        return found
    if word in _ENDS and (span := _span(spoken, start + 1)):
        middle = start + 1 + span[0]
        if middle < len(spoken) and spoken[middle] == _ENDS[word] and (until := _span(spoken, middle + 1)):
            return When(middle + 1 + until[0] - start, f"[{span[1].first} TO {until[1].last}]")
    skip = 2 if spoken[start + 1 : start + 2] == ["the"] and word in (*_IN, *_FROM, *_BEHIND, *_UNTIL) else 1
    found_span = _span(spoken, start + skip)
    if found_span is None:
        return None
    length, (first, last) = found_span
    if word == "since" or (word in _FROM and spoken[start + skip + length : start + skip + length + 1] in (["on"], ["onwards"])):
        return When(skip + length + (word != "since"), f"[{first} TO *]")
    if word in _BEHIND:
        return When(skip + length, f"{{{last} TO *]")
    if word in _UNTIL:
        return When(skip + length, f"[* TO {first if word == 'before' else last}{_UNTIL[word]}")
    if word in _IN:
        return When(skip + length, f"[{first} TO {last}]")
    return None


def _ago(spoken: Sequence[str], start: int) -> When | None:
    """ "in the last six months", "within the past year": as many days back from now."""
    at = start + (spoken[start] in _IN)
    at += spoken[at : at + 1] == ["the"]
    if spoken[at : at + 1] not in (["last"], ["past"]) or at == start:
        return None
    counted = spoken[at + 1] if at + 1 < len(spoken) else ""
    n = int(counted) if counted.isdecimal() and len(counted) < 4 else _NUMBERS.get(counted)
    unit = _UNITS.get((spoken[at + 1 + (n is not None)] if at + 1 + (n is not None) < len(spoken) else "").removesuffix("s"))
    if unit is None or (n is None and spoken[at] == "last"):  # last year is the calendar's
        return None
    return When(at + 2 + (n is not None) - start, f"[now-{n or 1}{unit} TO now]")


def _span(spoken: Sequence[str], at: int) -> tuple[int, _Span] | None:
    """How many words from there on name a day, month, season, quarter, half or year, the longest; and its first and last day."""
    for length in range(min(_MOST, len(spoken) - at), 0, -1):
        if found := _named(spoken[at : at + length]):
            return length, found
    return None


def _named(words: Sequence[str]) -> _Span | None:
    if len(words) == 1 and _ISO.fullmatch(words[0]):
        return _Span(words[0], words[0])
    if len(words) == 1 and (found := _NUMERALS.fullmatch(words[0])):
        one = _of_numerals(*map(int, found.groups()))
        return _Span(one, one) if one else None
    if not _YEAR.fullmatch(words[-1]):
        return None
    year, before = int(words[-1]), [word for word in words[:-1] if word not in ("of", "the")]
    if not before:
        return _Span(str(year), str(year)) if len(words) == 1 else None
    if len(before) == 1:
        word = before[0]
        if months := _MONTHS.get(word):
            return _months(year, months, months)
        if quarter := _QUARTER.fullmatch(word):
            return _months(year, int(quarter[1]) * 3 - 2, int(quarter[1]) * 3)
        return _months(year, *of_year) if (of_year := _SEASONS.get(word) or _PARTS_OF_YEAR.get(word)) else None
    if len(before) == 2:
        n, unit = _ORDINALS.get(before[0]), before[1]
        if n and unit == "quarter":
            return _months(year, n * 3 - 2, n * 3)
        if n and n < 3 and unit == "half":
            return _months(year, n * 6 - 5, n * 6)
        day = next((int(found[1]) for word in before if (found := _DAY.fullmatch(word))), None)
        day = day or next((_DAYS[word] for word in before if word in _DAYS), None)
        month = next((_MONTHS[word] for word in before if word in _MONTHS), None)
        if day and month and 1 <= day <= monthrange(year, month)[1]:
            return _Span(f"{year}-{month:02}-{day:02}", f"{year}-{month:02}-{day:02}")
    return None


def _of_numerals(first: int, second: int, year: int) -> str:
    """The day of 4/8/2021 in ISO; of 23/8/2021, which can only be day and month, that; "" if there is none."""
    for month, day in ((first, second), (second, first)):
        if 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]:
            return f"{year}-{month:02}-{day:02}"
    return ""


def as_printed(day: str) -> str:
    """An ISO day as notices print it: "April 8, 2021"."""
    year, month, n = map(int, day.split("-"))
    return f"{month_name[month]} {n}, {year}"


def numerals_read(text: str) -> str:
    """The text with days in numerals, "4/8/2021", that stand for themselves also as notices print them."""

    def read(found: re.Match[str]) -> str:
        day = "" if found["before"].strip() else _of_numerals(*map(int, found["written"].split("/")))
        return f'{found["before"]}("{found["written"]}" OR "{as_printed(day)}")' if day else found[0]

    return _BY_ITSELF.sub(read, text)


def days_read(tokens: Sequence[str]) -> tuple[list[str], list[str]]:
    """The tokens with days that are said between words as publication, and what was read so: "sunset reviews December 2025".

    A month or part of a year may as well be words of a text: those are looked for beside it.
    """
    spoken = [token.lower().strip(",.?") for token in tokens]
    kept: list[str] = []
    notes: list[str] = []
    at = deep = 0  # in how many brackets behind a field's name
    while at < len(tokens):
        if tokens[at] == "(" and (deep or (at and tokens[at - 1].endswith(":"))):
            deep += 1
        deep -= deep > 0 and tokens[at] == ")"
        when = None if deep else _between_words(spoken, at)
        if when is None or when.length == len(tokens):  # a time alone is what is looked for
            kept.append(tokens[at])
            at += 1
            continue
        said = tokens[at : at + when.length]
        named = said if spoken[at] not in _WHEN else said[1:]
        published = f"published:{when.days}"
        read = [published] if spoken[at] in _OPEN else ["(", f'"{" ".join(named)}"', "OR", published, ")"]
        shown = " ".join(read).replace("( ", "(").replace(" )", ")")
        notes.append(f"“{' '.join(said)}” was read as {shown}; in quotes they are words")
        kept += read
        at += when.length
    return kept, notes


def _between_words(spoken: Sequence[str], at: int) -> When | None:
    """The days that words from there on say behind a word that says when, or by a month and its year alone."""
    if spoken[at] in (*_WHEN, *_OPEN):
        done = at > 0 and spoken[at - 1].endswith(("ed", "ing")) and spoken[at - 1] not in _PUBLISHED
        return None if done else when_said(spoken, at)  # "filed in 2025" is no day of publication
    alone = at == 0 or spoken[at - 1] not in (*_IN, *_OPEN)
    if alone and spoken[at] in _MONTHS and (found := _span(spoken, at)) and found[0] == _MONTH_AND_YEAR:
        return When(found[0], f"[{found[1].first} TO {found[1].last}]")
    return None


def _months(year: int, first: int, last: int) -> _Span:
    """From one month to another, which may be one of the next year (13: January)."""
    return _Span(f"{year}-{first:02}", f"{year + (last > 12)}-{(last - 1) % 12 + 1:02}")
