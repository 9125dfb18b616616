"""What leaves of a submission: no address and no telephone of a natural person, in whatever line and spelling."""

from __future__ import annotations

from datetime import date

import pytest
from submissions import as_json, taken, whole

from pipeline.submissions.released import released

PERSON = {
    "name": "Wilhelmina Quackenbush",
    "kind": "natural person",
    "role": "respondent",
    "country": "CN",
    "address": "14 Zephyr Lane, Quillhaven",
    "telephone": "+86 21 5550 1234",
}
SPELT = (
    "14 Zephyr Lane", "14, ZEPHYR LANE", "Quillhaven", "+86 21 5550 1234", "+862155501234", "86-21-5550-1234", "86 (21) 55501234",
    "Wilhelmina Quackenbush", "QUACKENBUSH", "wilhelmina-quackenbush", "tel. 030 12345678", "Fax: 030/1234567", "w.q@mail.example",
)  # fmt: skip


def leaves(*, name_may_leave=False, **more) -> str:
    person = PERSON | {"name_may_leave": name_may_leave}
    return released(taken(as_json(whole() | {"parties": [person], "rights": []} | more)), "JP-1", "TYO-1", date(2026, 11, 30))


@pytest.mark.parametrize("words", SPELT)
@pytest.mark.parametrize("field", ["measures", "description", "name", "agreement"])
def test_what_is_a_person_s_is_cut_from_every_line_however_it_is_spelt(words, field):
    text = leaves(**{field: f"Seized from {words} in October."})
    assert words not in text
    assert "Seized from" in text
    assert "in October." in text
    assert "[cut]" in text


def test_of_a_person_country_leaves_and_the_name_on_its_authority_s_word():
    assert "Party: natural person, name withheld (respondent, natural person, CN)" in leaves()
    assert "Party: Wilhelmina Quackenbush (respondent, natural person, CN)" in leaves(name_may_leave=True)


def test_numbers_that_are_no_telephones_stay():
    said = "Barcode 4006381333931, patent 9,900,123, 12 cartons of 2026-10-01, 3924.10.4000."
    assert said in leaves(description=said)


def test_whom_to_call_is_told():
    assert "Call: Example desk, +00 000 0001, desk@customs.example" in leaves()
