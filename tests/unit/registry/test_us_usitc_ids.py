"""The registry's file: what is read of it in both spellings, what is told, and which files are none."""

from __future__ import annotations

import io
import json
import random
from datetime import date, datetime

import pytest
from registry_maker import AT, Case, Right, body_of, month_first, noon, row_of, snake

from pipeline.errors import CouldNotRead
from pipeline.registry.entries import Registry
from pipeline.registry.labels import label, read_day
from pipeline.registry.us_usitc_ids import read

KETTLES = Case(
    1478,
    (
        Right("9,113,703", date(2029, 5, 6)),
        Right("D612,345", date(2024, 3, 1)),
        Right("RE45,678"),
        Right("3,456,789", type="Trademark"),
    ),
    ("Limited Exclusion Order", "(2) Cease and Desist Orders"),
    docket="3936",
    appeals=("24-1300",),
)


def registry(*cases: Case, **options) -> Registry:
    return read(io.BytesIO(body_of(cases, **options)))


def rows(*values: object) -> bytes:
    return json.dumps({"count": len(values), "date": AT.isoformat(), "data": values}).encode()


def row(**labels: object) -> dict[str, object]:
    return {"Investigation ID": 7, "Investigation Type": {"Name": "Unfair Imports"}, "Investigation Number": "337-1478", **labels}


@pytest.mark.parametrize("spelled", [True, False])
def test_a_row_is_read_in_either_spelling_with_each_repeated_thing_once(spelled):
    found = registry(KETTLES, others=3, spelled=spelled)
    (entry,) = found.entries
    assert (found.authority, found.at, len(found.all_ids), found.told) == ("us_itc", AT, 4, {})
    assert (entry.id, entry.case, entry.number, entry.docket) == ("11478", "6478", "337-TA-1478", "3936")
    assert (entry.phase, entry.status, entry.found, entry.citation) == ("Violation", "Terminated", "Violation", "91 FR 31478")
    assert entry.begun == date(2026, 6, 10)
    assert [(r.kind, r.number, r.expires) for r in entry.rights] == [
        ("patent", "9113703", date(2029, 5, 6)),
        ("design_patent", "D612345", date(2024, 3, 1)),
        ("reissue_patent", "RE45678", None),
        ("trademark", "3456789", None),
    ]
    assert [o.title for o in entry.orders] == list(KETTLES.titles)
    assert [[(t.instrument, t.count) for t in o.orders] for o in entry.orders] == [[("LEO", 1)], [("CDO", 2)]]
    assert entry.orders[0].rights == entry.rights
    assert [(p.role, p.disposition) for p in entry.parties] == [("complainant", None), *[("respondent", "Violation Found")] * 3]
    assert entry.orders[0].parties == tuple(p.id for p in entry.parties[1:])
    assert entry.tariff == ("8516.10.00", "8516.79")
    assert [(a.number, a.court, a.status) for a in entry.appeals] == [("24-1300", "CAFC", "Closed")]


def test_a_firm_is_the_same_in_all_cases_by_its_id():
    found = registry(*(Case(n) for n in range(900, 960)), seed=3)
    names: dict[str, set[str]] = {}
    for entry in found.entries:
        for party in entry.parties:
            names.setdefault(party.id, set()).add(party.name)
    assert all(len(called) == 1 for called in names.values())
    assert len(names) < sum(len(entry.parties) for entry in found.entries)


@pytest.mark.parametrize(
    ("labels", "number", "docket"),
    [
        ({"Investigation Number": "337-1478", "Docket Number": "3936"}, "337-TA-1478", "3936"),
        ({"Investigation Number": "337-3936", "Investigation Status": {"Name": "Pre-institution"}}, None, "3936"),
        ({"Investigation Number": "337-3936"}, None, "3936"),
        ({"Investigation Number": None, "official_investigation_number": "337-TA-0071"}, "337-TA-71", None),
        ({"Investigation Number": "to come"}, None, None),
    ],
)
def test_before_institution_a_row_bears_the_number_of_its_docket(labels, number, docket):
    (entry,) = read(io.BytesIO(rows(row(**labels)))).entries
    assert (entry.number, entry.docket) == (number, docket)


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("01-13-2026", date(2026, 1, 13)),
        ({"date": "2021-05-19T12:00:00.000+00:00", "isNa": False}, date(2021, 5, 19)),
        ({"Date": "2021-05-19", "is_na": False}, date(2021, 5, 19)),
        ({"date": "2021-05-19T12:00:00.000+00:00", "isNa": True}, None),
        ({"date": None, "isNa": False}, None),
        ("2026-01-13", date(2026, 1, 13)),
    ],
)
def test_a_day_stands_in_two_forms(value, day):
    assert read_day(value) == day


@pytest.mark.parametrize("value", ["13-01-2026", "soon", 7, {"date": "2026-13-01"}])
def test_what_is_no_day_is_none(value):
    with pytest.raises(ValueError, match=r"\w"):
        read_day(value)


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("HTS Number & Description", "hts_number_description"),
        ("F.R. Citation for Notice of Institution", "f_r_citation_for_notice_of_institution"),
        ("finalDeterminationTypeId", "final_determination_type_id"),
        ("IP Expiration Date", "ip_expiration_date"),
        ("Is Petitioner?", "is_petitioner"),
        ("order_title", "order_title"),
    ],
)
def test_labels_are_compared_without_their_spelling(text, same):
    assert label(text) == same


def test_what_was_never_seen_is_told_and_no_error():
    strange = row(
        **{
            "Colour": "red",
            "Start Date": "13-13-2026",
            "Unfair Import Orders": [{"Order Title": "Protective Order", "Order Date": "1"}, {"Order Title": ""}, "a word"],
            "Participants": [{"Participant": {"Name": "Nobody's id"}}, {"Participant Type": {"ID": 6}}],
            "Intellectual Property": [{"Intellectual Property ID": None}],
            "Associated Litigation": [{"Case Name": "A v. B"}],
        }
    )
    found = read(io.BytesIO(rows(strange)))
    assert set(found.told) == {
        "row: unknown label 'colour'",
        "row: start_date is no day: '13-13-2026'",
        "row: in unfair_import_orders is no object: 'a word'",
        "order: unknown label 'order_date'",
        "order: its title names no known order: 'Protective Order'",
        "order: it has no title",
        "participant: it has no name or no id",
        "participant: it is nobody",
        "right: it is none",
        "appeal: it has no number",
    }
    assert found.entries[0].begun is None


def test_a_row_twice_is_one_and_of_two_that_differ_the_last_counts():
    first, second = row(**{"Full Title": "Certain Kettles"}), row(**{"Full Title": "Certain Lamps"})
    assert (len(same := read(io.BytesIO(rows(first, first))).entries), same[0].title) == (1, "Certain Kettles")
    found = read(io.BytesIO(rows(first, second)))
    assert [entry.title for entry in found.entries] == ["Certain Lamps"]
    assert found.told == {"row: two of one id say two things; the last counts": 1}


def test_what_is_said_of_the_file_may_stand_behind_its_rows():
    body = json.dumps({"data": [row()], "date": "2026-09-21T22:00:01", "count": 1}).encode()
    assert read(io.BytesIO(body)).at == datetime.fromisoformat("2026-09-21T22:00:01+00:00")


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"", "not JSON"),
        (b"<html>", "not JSON"),
        (body_of([KETTLES])[:-3], "not JSON"),
        (b'{"items": {"total": 0}}', "no rows under `data`"),
        (b'{"count": 0, "date": "2026-09-21", "data": []}', "no rows under `data`"),
        (b'{"count": 2, "date": "2026-09-21", "data": [{"Investigation ID": 1}]}', "2 rows, and has 1"),
        (b'{"date": "2026-09-21", "data": [{"Investigation ID": 1}]}', "says that it has None rows"),
        (b'{"count": 1, "data": [{"Investigation ID": 1}]}', "when it was written"),
        (b'{"count": 1, "date": "yesterday", "data": [{"Investigation ID": 1}]}', "not JSON of the registry's form: Invalid iso"),
        (b'{"count": 1, "date": "2026-09-21", "data": [{"Case ID": 1}]}', "row 1 has no investigation id"),
        (b'{"count": 1, "date": "2026-09-21", "data": ["row"]}', "row 1 is no object"),
        (body_of([KETTLES]).decode().encode("utf-16"), "not JSON"),
    ],
)
def test_what_is_no_such_file_is_said_to_be_none(body, why):
    with pytest.raises(CouldNotRead, match=why):
        read(io.BytesIO(body))


def test_both_forms_of_days_stand_in_the_made_file():
    made = json.dumps(row_of(KETTLES, random.Random(1)))
    assert json.dumps(noon(date(2024, 3, 1))) in made
    assert month_first(date(2029, 5, 6)) in made
    assert "investigation_id" in json.dumps(snake(row_of(KETTLES, random.Random(1))))
