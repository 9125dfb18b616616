"""A number meets its record however it is printed, on every engine, and never a neighbour's."""

from __future__ import annotations

import random
from typing import Any

import pytest
from search_engines import ENGINES, address, entry, found, opened, put
from search_numbers import NUMBERS, TYPED

from pipeline.errors import UsageError

ROWS = [(name, typed) for name, several in TYPED.items() for typed in several.split("|")]
SPELLINGS = 10_000


@pytest.fixture(scope="module", params=ENGINES)
def numbers(request, tmp_path_factory):
    with address(request.param, tmp_path_factory.mktemp("numbers")) as url, opened(url) as made:
        put(made, *NUMBERS)
        yield made


@pytest.mark.parametrize(("name", "typed"), ROWS, ids=[typed for _, typed in ROWS])
def test_a_number_as_it_is_printed_finds_its_record_alone(numbers, name, typed):
    assert found(numbers, typed) == {name}


def test_there_are_as_many_forms_as_were_found_wanting_and_more():
    assert len(ROWS) >= 68


def test_an_address_that_names_no_number_is_told_and_not_looked_for(numbers):
    with pytest.raises(UsageError, match=r"https://www\.example\.org/about names no patent, case or document"):
        numbers.find("https://www.example.org/about")


@pytest.mark.parametrize("words", ["1,2-dichloroethane", "kettles,lamps", "12,34", "2,4-D"])
def test_what_is_no_list_of_numbers_is_left_as_words(numbers, words):
    assert found(numbers, words) == set()


# --- generated ----------------------------------------------------------------------------------------------------------

# {n}: digits; {g}: in groups by commas; {k}: a kind code; {b}: a blank or nothing. By the field, with the head of its value.
FORMS = {
    ("patent", "US."): "{n}|{g}|US{n}|US {n}|US {g}|US{n}{k}|US {n} {k}|US{n} ({k})|US{n}({k})|{g} {k}|{g} ({k})|{n} {k}|US-{n}-{k}"
    "|U.S. Patent No. {g}|U.S. Pat. No. {g}|USPN {g}|USPN {n}|USPAT {n}|USP {g}|pat {n}|patent {n}|Patent No. {n}|{d}|patent:{n}"
    '|patent:"{g} {k}"|patent:{g}|United States Patent {g}|U.S. Letters Patent No. {g}|https://patents.google.com/patent/US{n}{k}/en'
    "|https://worldwide.espacenet.com/publicationDetails/biblio?CC=US&NR={n}{k}|patents.google.com/patent/US{n}",
    ("patent", "US.D"): "D{n}|D{g}|USD{n}S1|USD{n}S|US D{g} S|D{g} S|D{g} S1|Des. {g}|Des. {n}|US Des. {g}|D {g}|D{n} (S)"
    "|U.S. Design Patent No. D{g}|Design Patent {g}|U.S. Design Patent No. {g}|USD0{n}S1"
    "|https://patents.google.com/patent/USD{n}S1/en",
    ("patent", "US.RE"): "RE{n}|RE{g}|RE {g}|Re. {g}|Re {g}|US RE{g} E|RE{g} E|RE{g} E1|USRE{n}E1|USRE{n}E|US RE{n} (E1)"
    "|U.S. Reissue Patent No. RE{g}|Reissue Patent No. {g}|https://patents.google.com/patent/USRE{n}E1/en",
    ("patent", "EP."): "EP{n}|EP {n}|EP{n}{k}|EP {n} {k}|EP{n} ({k})|EP-{n}-{k}|European Patent No. {g}|EP {s} {k}|EP.{n}"
    "|https://patents.google.com/patent/EP{n}{k}/de|https://worldwide.espacenet.com/publicationDetails/biblio?CC=EP&NR={n}{k}",
    ("trademark", "US."): "Reg. No. {g}|U.S. Reg. No. {g}|U.S. Trademark Registration No. {g}|TM {n}|US TM {n}|US TM {g}|{n}|{g}"
    "|trademark:{n}|Trademark No. {g}|TM Reg. No. {n}",
    ("case", "337-TA-"): "337-TA-{n}|337-{n}|337 TA {n}|337TA{n}|Inv. No. 337-TA-{n}|Investigation No. 337-TA-{n}|ITC-{n}|ITC {n}"
    "|USITC-{n}|ITC Inv. No. 337-TA-{n}|case:{n}|case:ITC-{n}|337-TA-{n} (Remand)|the {n} investigation",
    ("copyright", "VA"): "VA{n}|VA000{n}|VA {h}|Copyright Reg. No. VA {h}|VA-{h}",
}  # fmt: skip
SHARES = {("patent", "US."): 40, ("patent", "US.D"): 15, ("patent", "US.RE"): 10, ("patent", "EP."): 10, ("trademark", "US."): 10,
          ("case", "337-TA-"): 10, ("copyright", "VA"): 5}  # fmt: skip
# From and below; eight digits that are a day are no patent, and "the 1952 investigation" may be a year's.
DIGITS = {("patent", "US."): (21_000_000, 99_000_000), ("patent", "US.D"): (100_000, 900_000),
          ("patent", "US.RE"): (20_000, 90_000), ("case", "337-TA-"): (1_000, 1_600)}  # fmt: skip


def grouped(digits: str, sign: str) -> str:
    return f"{int(digits):,}".replace(",", sign)


def spelled(form: str, digits: str, dice: random.Random) -> str:
    kinds = ("A1", "B1", "B2")
    written = form.format(
        n=digits,
        g=grouped(digits, ","),
        d=grouped(digits, "."),
        s=grouped(digits, " "),
        h=grouped(digits, "-"),
        k=dice.choice(kinds),
    )
    if "/" in written or ":" in written:
        return written
    change = dice.randrange(6)
    if change == 0:
        return written.lower()
    if change == 1:
        return written.translate({ord(d): chr(ord(d) + 0xFEE0) for d in "0123456789"})
    if change == 2:
        return written.replace("-", "–")
    if change == 3:
        return f"“{written}”"
    return f"{written}," if change == 4 else written


def neighbour(digits: str) -> str:
    return digits[:-1] + str((int(digits[-1]) + 1) % 10)


@pytest.mark.slow
def test_ten_thousand_spellings_of_a_hundred_identifiers_meet_and_none_of_a_neighbours_does(tmp_path):
    """On one engine; on the other the table above is asked, and test_search_elastic.py compares the keys."""
    number = random.randrange(10**9)
    print("seed", number)
    dice = random.Random(number)
    records, asked = [], []
    for (field, head), count in SHARES.items():
        for n in range(count):
            digits = str(dice.randrange(*DIGITS.get((field, head), (2_000_000, 9_000_000))))
            for at, name in ((digits, f"{field}{head}{n}"), (neighbour(digits), f"{field}{head}{n}-beside")):
                having: dict[str, Any] = {field: [head + at]}
                records.append(entry("flags", name, **having))
            asked += [(f"{field}{head}{n}", digits, head, field)] * (SPELLINGS // 100)
    numbers_of = {record.id: record.fields or {} for record in records}
    with address("sqlite", tmp_path) as url, opened(url) as search:
        put(search, *records)
        for name, digits, head, field in asked:
            form = dice.choice(FORMS[field, head].split("|"))
            typed = spelled(form, digits, dice)
            hits = found(search, typed)
            same = {one for one, fields in numbers_of.items() if fields.get(field) == numbers_of[name].get(field)}
            other = {one for one in hits if one not in same and numbers_of[one].get(field)}
            assert name in hits, f"seed {number}: {typed!r} of {head}{digits} finds {hits}"
            assert not other, f"seed {number}: {typed!r} of {head}{digits} finds {other}"
