"""Whole issues of the Federal Register in bulk: the list of a month's files, and the documents of one file. Pure.

A file is one issue in XML: `<FEDREG>` with its date, its contents by agencies with the documents' numbers, an element a document.
Ours are cut out as they stand there. The contents are the control: each document that they name of ours must be found. The
file's shape was read in an issue of 2016; the list's was seen in no answer, only said to be there: another one is "could not look".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from crawlers.shapes.rows import Malformed, Page, Reference, named, read_day
from pipeline.errors import CouldNotRead
from pipeline.texts import fr_issue
from pipeline.texts.bodies import decoded
from pipeline.texts.json_body import parsed as parsed_json
from pipeline.texts.xml_body import element_of

_KINDS = {b"NOTICE": "Notice", b"RULE": "Rule", b"PRORULE": "Proposed Rule"}  # what the Register's listing calls them
_DOCUMENT = re.compile(rb"<(NOTICE|RULE|PRORULE)>")
_AGENCY = re.compile(rb"<AGENCY\b[^<>]*>(.*?)</AGENCY>", re.DOTALL)
_CONTENTS = re.compile(rb"<CNTNTS>.*?</CNTNTS>", re.DOTALL)
_DATE = re.compile(rb"<DATE>([^<>]{1,60})</DATE>")
_NUMBER = re.compile(r"FR Doc\.? ?([A-Za-z0-9]{1,4}-\d{1,6}(?:-\d{1,4})?)")
_FILE = re.compile(r"FR-(\d{4}-\d\d-\d\d)\.xml")
_MOST_FILES = 1_000

Ours = Callable[[str, bytes], bool]  # of the agency that a document stands under, and of the document as it stands there


@dataclass(frozen=True)
class Row:
    """One document of an issue, with its bytes there."""

    number: str
    published: date
    title: str
    abstract: str | None
    kind: str
    body: bytes
    tied: Sequence[Reference] = ()

    @property
    def name(self) -> str:
        return named(self.number, self.published)


def read_month(body: bytes, month: date) -> frozenset[date]:
    """The days of a month that have a file. Raises CouldNotRead if the body is no such list, or of another month."""
    listing = parsed_json(decoded(body))
    files = listing.get("files") if isinstance(listing, dict) else None
    if not isinstance(files, list) or len(files) > _MOST_FILES or not all(isinstance(one, dict) for one in files):
        raise CouldNotRead("the JSON is not a list of files")
    names = [one.get("justFileName") or one.get("name") for one in files if not one.get("folder")]
    found = [_FILE.fullmatch(name) if isinstance(name, str) else None for name in names]
    days = {day for match in found if match and (day := read_day(match[1]))}
    if names and not days:
        raise CouldNotRead("none of the files that are listed is an issue")
    if any((day.year, day.month) != (month.year, month.month) for day in days):
        raise CouldNotRead(f"the list holds files of another month than {month:%Y-%m}")
    return frozenset(days)


def has_no_issue(day: date) -> bool:
    """Whether the Register is not printed: on Saturdays, Sundays, and when the holidays of 5 U.S.C. 6103 are kept."""
    if day.weekday() > 4:
        return True
    fixed = {(1, 1), (7, 4), (11, 11), (12, 25), *([(6, 19)] if day.year > 2020 else [])}
    kept = [day, *(day + timedelta(days=n) for weekday, n in ((4, 1), (0, -1)) if day.weekday() == weekday)]
    nth, last = (day.day - 1) // 7 + 1, (day + timedelta(days=7)).month != day.month
    moving = {(1, 0, 3), (2, 0, 3), (9, 0, 1), (10, 0, 2), (11, 3, 4)}
    return (
        any((one.month, one.day) in fixed for one in kept)
        or (day.month, day.weekday(), nth) in moving
        or (day.month, day.weekday(), last) == (5, 0, True)
    )


def read_issue(body: bytes, day: date, ours: Ours) -> Page[Row]:
    """Our documents of an issue. Raises CouldNotRead if the body is no issue, is cut off, or is of another day."""
    if not body.lstrip()[:200].startswith((b"<?xml", b"<FEDREG")) or b"<FEDREG" not in body[:2_000]:
        raise CouldNotRead("the body is no issue of the Federal Register: <FEDREG> is due")
    if not body.rstrip().endswith(b"</FEDREG>"):
        raise CouldNotRead("the issue is cut off: its end is missing")
    dated = _DATE.search(body, 0, 5_000)
    if not dated or _day(dated[1].decode("utf-8", "replace")) != day:
        raise CouldNotRead(f"the issue is not dated {day}, as which it was asked for")
    good: dict[str, Row] = {}
    odd: list[Malformed] = []
    for kind, excerpt, agency in _documents(body):
        if not ours(agency, excerpt):
            continue
        row = _row(excerpt, kind, day)
        if isinstance(row, Malformed):
            odd.append(row)
        else:
            good.setdefault(row.number, row)
    missing = [n for n in _named(body, ours) if n not in good and all(n not in one.record for one in odd)]
    odd += [Malformed(f"{n}:{day}", "the issue's contents name it, and the issue does not hold it", n, (day, day)) for n in missing]
    return Page(len(good) + len(odd), tuple(good.values()), tuple(odd))


def _documents(body: bytes) -> Iterator[tuple[str, bytes, str]]:
    for found in _DOCUMENT.finditer(body):
        mark = b"</" + found[1] + b">"
        end = body.find(mark, found.end())
        if end < 0:
            raise CouldNotRead("the issue is cut off: a document in it has no end")
        agency = _AGENCY.search(body, found.end(), end)
        yield _KINDS[found[1]], body[found.start() : end + len(mark)], _plain(agency[1]) if agency else ""


def _row(excerpt: bytes, kind: str, day: date) -> Row | Malformed:
    shown = " ".join(excerpt.decode("utf-8", "replace").split())[:500]
    try:
        element = fr_issue.parsed(decoded(excerpt))
    except CouldNotRead as why:
        return Malformed(f"#{day}:{len(excerpt)}", f"a document of the issue cannot be read ({why})", shown, (day, day))
    number = _NUMBER.search(fr_issue.number_in(element))
    title = fr_issue.title_of(element)
    if not number:
        return Malformed(f"#{day}:{len(excerpt)}", "a document of the issue has no number", shown, (day, day))
    if not title:
        return Malformed(f"{number[1]}:{day}", "the document has no subject", f"{number[1]} {shown}"[:500], (day, day))
    return Row(number[1], day, title, fr_issue.abstract_of(element) or None, kind, excerpt)


def _named(body: bytes, ours: Ours) -> list[str]:
    """The numbers of notices that the contents name under our agencies; of those without a word of what they say, that must do."""
    found = _CONTENTS.search(body)
    if not found:
        return []
    contents = element_of(found[0], "the issue's contents are")
    numbers: list[str] = []
    for agency in contents.iter("AGCY"):
        if ours("".join(agency.findtext("HD") or ""), b""):
            numbers += [(entry.text or "").replace("–", "-").strip() for entry in agency.iter("FRDOCBP")]
    return list(dict.fromkeys(filter(None, numbers)))


def _plain(words: bytes) -> str:
    return " ".join(re.sub(rb"<[^<>]*>", b" ", words).decode("utf-8", "replace").split())


def _day(written: str) -> date | None:
    try:
        return datetime.strptime(" ".join(written.split()), "%A, %B %d, %Y").date()  # noqa: DTZ007 - a day of the calendar
    except ValueError:
        return None
