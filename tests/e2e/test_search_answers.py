"""`crossmarket search` as a person meets it: "0 records" only where nothing fits, and how far what is known reaches."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from collections import Counter

import pytest
from machine import DEMO, Machine, federal_register

CRAWLED = "2026-11-01T08:00:00+00:00"
ARCHIVE = ("--replay", str(DEMO / "archive"))

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def crawled(tmp_path_factory) -> Machine:
    """A home that looked at its source completely on the first of November."""
    home = tmp_path_factory.mktemp("crawled") / "home"
    with federal_register(DEMO / "documents" / "documents.jsonl", DEMO / "documents" / "xml") as url:
        machine = Machine(home, url)
        done = machine.run("run", "--announce", "--since", "2025-01-01")
        assert done.code == 0, done.out + done.err
    return machine


@pytest.fixture(scope="module")
def replayed(tmp_path_factory) -> Machine:
    machine = Machine(tmp_path_factory.mktemp("replayed") / "home")
    assert machine.run("run", "--announce", *ARCHIVE).code == 0
    return machine


def at(machine: Machine, now: str) -> Machine:
    return Machine(machine.home, machine.base_url, {"CROSSMARKET_NOW": now})


def test_a_home_that_never_crawled_never_says_that_nothing_fits(tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    for query in ("lamps", "state:in_force", "*"):
        found = Machine(home).run("search", query)
        assert found.code == 4, found.out
        assert "nothing was ever crawled into" in found.err
        assert "0 records" not in found.out + found.err


def test_an_answer_without_a_hit_says_among_how_many_and_how_far_it_knows(crawled):
    found = crawled.run("search", "plovermarkish")
    assert found.code == 0, found.err
    assert "0 records found for plovermarkish: nothing fits among " in found.out
    assert "US Federal Register complete to 2026-10-31" in found.out


def test_an_answer_ends_with_4_where_its_source_is_dark_or_late(crawled):
    late = at(crawled, "2026-11-09T08:00:00+00:00")
    for query in ("plovermarkish", "state:in force", "standing_order:true"):
        found = late.run("search", query)
        assert found.code == 4, found.out
        assert "complete to 2026-10-31, dark since 2026-11-01 08:00 UTC" in found.out
        content = late.run("search", "--accept-gaps", query)
        assert (content.code, "dark since" in content.out) == (0, True), content.out
    assert late.run("search", "drone").code == 0, "what is found is found, whatever else there may be"


def test_what_an_archive_gave_is_said_and_is_no_gap(replayed):
    found = replayed.run("search", "state:in force")
    assert found.code == 0, found.out
    assert "US Federal Register as an archive has it" in found.out


def test_a_word_to_leave_out_needs_no_quotes_and_a_wrong_option_is_told(replayed):
    without = replayed.run("search", "kind:order", "-rotor")
    assert without.code == 0, without.err
    assert without.out == replayed.run("search", "kind:order -rotor").out
    assert "rotor" not in without.out.replace("kind:order -rotor", "")
    wrong = replayed.run("search", "--kinds", "flags", "drone")
    assert wrong.code == 2
    assert "there is no option --kinds; options: --kind, --limit, --page, --sort" in wrong.err


def test_closed_words_are_told_and_near_spellings_proposed(replayed):
    assert "known: ended, in_force, issued, suspended" in replayed.run("search", "state:asleep").err
    assert "did you mean respondent?" in replayed.run("search", "respondant:x").err
    assert "any_source is a field of flags" in replayed.run("search", "--kind", "cases", "any_source:true").err
    assert "elsewhere: 2 flags (--kind flags)" in replayed.run("search", "--kind", "cases", "instrument:GEO").out
    assert "nothing has “drnoe”; with drone in its place: " in replayed.run("search", "drnoe").out
    assert "the index has us_federal_register" in replayed.run("search", "source:gazette").out


def test_a_phrase_that_stands_nowhere_is_asked_with_other_endings_and_says_so(replayed):
    found = replayed.run("search", "--kind", "cases", '"drones rotor guard"')
    assert "nothing has the words exactly as they stand in quotes; with other endings: " in found.out
    assert "«Drone Rotor Guards»" in found.out


def test_parts_that_are_found_apart_are_said(replayed):
    found = replayed.run("search", "kind:order drone rotor garment steamers")
    assert found.out.count("0 records found") == 1
    assert "each is found, but no record has all: kind:flags" in found.out


def test_orders_that_have_all_words_but_one_are_shown_and_counted_as_near(replayed):
    found = replayed.run("search", "kind:order drone steamers")
    assert "no record has all of it; without drone " in found.out
    assert "0 records fit kind:order drone steamers: nothing fits among 9 records; 3 near it" in found.out
    assert found.out.count("    show ") == 3


def contents(machine: Machine) -> dict[str, list[str]]:
    """Everything that the index and the database of a home have, table by table."""
    found: dict[str, list[str]] = {}
    for file in sorted(machine.home.glob("*.db")):
        with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as connection:
            tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            found |= {f"{file.name}:{name}": sorted(map(repr, connection.execute(f'SELECT * FROM "{name}"'))) for name in tables}
    return found


def test_the_past_is_asked_without_changing_anything(replayed):
    today = replayed.run("search", "kind:order", "--limit", "100")
    before = contents(replayed)
    assert any(name == "search.db:times" and rows for name, rows in before.items())
    then = replayed.run("search", "kind:order state:in_force 337-TA-8121", "--as-of", "2026-08-05")
    assert "US · in force · since 2025-07-09 · issued 2025-05-09" in then.out, then.out + then.err
    assert "as of 2026-08-05, as known today, 2" in then.out
    its_end = ("--as-of", "2026-08-06")
    assert "0 records found" in replayed.run("search", "kind:order state:in_force 337-TA-8121", *its_end).out
    assert "US · ended · since 2026-08-06 · rescinded" in replayed.run("search", "kind:order 337-TA-8121", *its_end).out
    assert replayed.run("search", "kind:order", "--as-of", "2025-03-13").out.count("0 records found") == 1, "none was issued yet"
    assert contents(replayed) == before
    assert replayed.run("search", "kind:order", "--limit", "100").out == today.out


def test_what_was_published_after_the_day_is_told_apart(replayed):
    found = replayed.run("search", "kind:order", "337-TA-8123", "--as-of", "2026-09-20")
    assert "so known only since 2026-09-24" in found.out
    assert "that 1 order stood so on that day was published only after it" in found.out
    assert "was published only after it" not in replayed.run("search", "kind:order", "337-TA-8123", "--as-of", "2026-09-24").out
    wrong = replayed.run("search", "kind:order", "--as-of", "monday")
    assert (wrong.code, "'monday' is not a time" in wrong.err) == (2, True)


# --- what a hit gives ---------------------------------------------------------------------------------------------------


def test_a_hit_carries_the_address_of_its_publisher_s_page(crawled):
    shown = crawled.run("search", "--kind", "order", "drone").out
    page = next(d["page"] for d in crawled.export("documents") if d["native_id"] in shown)
    assert f"    {page}\n" in shown


def test_pages_and_days_and_forms_are_asked_for(replayed):
    whole = ids(replayed.run("search", "--format", "jsonl", "kind:order").out)
    assert len(whole) > 4
    pages = [ids(replayed.run("search", "--format", "jsonl", "--limit", "2", "--page", str(n), "kind:order").out) for n in (1, 2)]
    assert pages == [whole[:2], whole[2:4]]
    far = replayed.run("search", "--page", "99", "--limit", "100", "drone")
    assert (far.code, "there is no page 99: the last is 1" in far.out) == (0, True), far.out
    days = [json.loads(line)["fields"]["published"] for line in replayed.run(
        "search", "--sort", "oldest", "--format", "jsonl", "kind:order").out.splitlines()]  # fmt: skip
    assert days == sorted(days)
    for wrong in (("--page", "0"), ("--sort", "price"), ("--format", "xml"), ("--page", "200000")):
        told = replayed.run("search", *wrong, "drone")
        assert (told.code, "Traceback" in told.err) == (2, False), told.err


def test_a_table_is_what_a_spreadsheet_opens_and_a_line_of_json_is_an_object_a_hit(replayed):
    done = replayed.run("search", "--format", "csv", "kind:order")
    assert done.code == 0
    assert done.out.startswith("\ufeff")
    rows = list(csv.DictReader(io.StringIO(done.out.removeprefix("\ufeff"))))
    objects = [json.loads(line) for line in replayed.run("search", "--format", "jsonl", "kind:order").out.splitlines()]
    assert [row["id"] for row in rows] == [one["id"] for one in objects]
    assert {(row["called"], row["address"][:8]) for row in rows} == {("order", "https://")}
    assert "records found for kind:order" in done.err
    assert "as an archive has it" in replayed.run("search", "--format", "jsonl", "state:ended").err


def test_what_is_found_is_counted_in_place_of_the_hits(replayed):
    flags = replayed.export("flags")
    text = replayed.run("search", "--facets", "kind:order").out
    assert f"kind: orders {len(flags)}\n" in text
    assert "    show " not in text
    lines = [json.loads(one) for one in replayed.run("search", "--facets", "--format", "jsonl", "kind:order").out.splitlines()]
    told = {one["value"]: one["count"] for one in lines if one["facet"] == "state"}
    assert told == {state: n for state, n in Counter(flag["state"] for flag in flags).items() if n}
    table = replayed.run("search", "--facets", "--format", "csv", "kind:order").out
    assert len(table.splitlines()) == 1 + len(lines)


def ids(lines: str) -> list[str]:
    return [json.loads(line)["id"] for line in lines.splitlines()]
