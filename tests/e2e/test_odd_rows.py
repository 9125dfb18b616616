"""Whatever stands in some rows of a listing, the rows beside them are read."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from machine import Machine, federal_register
from odd_site import IMPATIENT, SINCE, XML, answering, ended, http, written

Change = Callable[[dict], dict]


def having(**fields: object) -> tuple[Change, str]:
    """A row with other values; JSON that Python's own writer makes."""
    return lambda row: row | fields, '"ODD"'


def saying(raw: str, name: str = "title") -> tuple[Change, str]:
    """A row in which a name has this JSON, or no JSON, as its value."""
    return lambda row: row | {name: "ODD"}, raw


WHOLE = {
    "half a character where nobody looks": saying(r'"\ud800"', "excerpts"),
    "NUL where nobody looks": saying(r'"\u0000"', "excerpts"),
    "5,000 digits where nobody looks": saying("9" * 5_000, "page_views"),
    "no number where nobody looks": saying("NaN", "page_views"),
    "a number beyond all": saying("1e999", "page_views"),
    "the same twice": saying('"x", "page_views": "x"', "page_views"),
    "lists in lists": saying("[" * 50 + "]" * 50, "excerpts"),
    "both halves of a character": saying(r'"Certain \ud83d\ude00 Lamps"'),
}
ODD = {
    "half a character in the title": saying(r'"Certain \ud800 Lamps"'),
    "half a character in the abstract": saying(r'"\udfff"', "abstract"),
    "half a character in the type": saying(r'"\udfff"', "type"),
    "half a character in the page": saying(r'"http://x/\udfff"', "html_url"),
    "half a character in an address": saying(r'["http://x/documents/2024-1\udfff"]', "corrections"),
    "half a character in a name": (lambda row: row | {"ODD": 1, "title": 1}, r'"\udfff"'),
    "NUL in the title": saying(r'"Certain \u0000 Lamps"'),
    "NUL in the abstract": saying(r'"\u0000"', "abstract"),
    "5,000 digits as the title": saying("9" * 5_000),
    "5,000 digits as the day": saying("9" * 5_000, "publication_date"),
    "a day as a number": saying("1e308", "publication_date"),
    "no number as the title": saying("NaN"),
    "without end": saying("-Infinity"),
    "two titles": saying('"A Lamp", "title": "Another Lamp"'),
    "two numbers": saying('"2024-74000", "document_number": "2024-74001"', "document_number"),
    "lists in lists as the title": saying("[" * 500 + "]" * 500),
    "lists in lists without end": saying("[" * 200_000 + "]" * 200_000),
    "a word of JavaScript": saying("undefined"),
    "no such escape": saying(r'"\x41"'),
    "a control character as it is": saying('"A \x01 Lamp"'),
    "a comma too many": saying('"A Lamp",'),
    "nothing": saying(""),
    "a number with a naught": saying("01"),
    "an endless title": having(title="Certain Lamps " * 100_000),
    "an endless abstract": having(abstract="Certain Lamps " * 100_000),
    "an endless page": having(html_url="http://x/" + "x" * 100_000),
    "a number of a path": having(document_number="../../etc/passwd"),
    "a title that is a list": having(title=["Certain Lamps"]),
}
GOOD = [f"2024-{70_000 + n}" for n in range(9)]
NUMBERS = {name: f"2024-{71_000 + n}" for n, name in enumerate([*WHOLE, *ODD])}


def changed(row: dict) -> str:
    """A row as it is sent."""
    name = next((name for name, number in NUMBERS.items() if number == row["document_number"]), None)
    change, raw = (WHOLE | ODD)[name] if name else having()
    return json.dumps(change(row)).replace('"ODD"', raw)


def listed(body: bytes, kind: str) -> bytes:
    page = json.loads(body)
    rows = ", ".join(changed(row) for row in page.pop("results", []))
    return http((json.dumps(page)[:-1] + f', "results": [{rows}]}}').encode(), f"Content-Type: {kind}")


class Day:
    """One day on which all these rows were listed, and the good day after it."""

    def __init__(self, folder: Path) -> None:
        data = written(folder, [*GOOD[:5], *NUMBERS.values(), *GOOD[5:]])
        with answering({"/documents\\.json": listed}, data, XML) as url:
            bad = Machine(folder / "home", url, IMPATIENT)
            self.outcome = bad.run("run", *SINCE)
            self.found = bad.records("notices", "issues")
        with federal_register(data, XML) as url:
            good = Machine(folder / "home", url)
            self.next = good.run("run", *SINCE)
            self.later = good.records("notices", "issues")
        self.read = {n["document_number"] for n in self.found["notices"]}
        self.issues = [i for i in self.found["issues"] if i["kind"] == "could_not_look"]


@pytest.fixture(scope="module")
def day(tmp_path_factory):
    return Day(tmp_path_factory.mktemp("rows"))


def test_the_run_is_not_complete_and_every_good_row_is_read(day):
    assert ended(day.outcome, 3), day.outcome.err + day.outcome.out
    assert set(GOOD) <= day.read


@pytest.mark.parametrize("name", WHOLE)
def test_an_odd_row_that_is_whole_is_read(day, name):
    assert NUMBERS[name] in day.read


@pytest.mark.parametrize("name", ODD)
def test_an_odd_row_that_is_not_whole_is_not_read(day, name):
    assert NUMBERS[name] not in day.read


def test_each_of_them_is_one_issue_with_words(day):
    assert len(day.issues) == len(ODD), [i["place"] for i in day.issues]
    assert all("the row is no document" in i["reason"] and i["record"] and len(i["reason"]) < 1_000 for i in day.issues)


def test_the_next_good_day_repairs_it_all(day):
    assert ended(day.next, 0), day.next.err + day.next.out
    assert {n["document_number"] for n in day.later["notices"]} == {*GOOD, *NUMBERS.values()}
    assert not [i for i in day.later["issues"] if i["status"] == "open"]
