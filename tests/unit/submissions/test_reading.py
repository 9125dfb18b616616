"""A submission's file: three forms of one record, and every fault said with where, what and how to mend it."""

from __future__ import annotations

import json
import os
import random
import re
from typing import NamedTuple

import jsonschema
import pytest
from submissions import ALLIES, TODAY, as_csv, as_json, mutate, taken, whole

from pipeline.records.submission import Handling, Reliability
from pipeline.submissions.faults import Fault, FaultyFile
from pipeline.submissions.json_lines import lines_of
from pipeline.submissions.parsing import LARGEST
from pipeline.submissions.reading import read
from pipeline.submissions.spoken import spoken
from pipeline.submissions.template import schema, template


class Told(NamedTuple):
    where: str
    what: str
    mend: str


def faults(body: bytes, form: str = "json"):
    with pytest.raises(FaultyFile) as why:
        taken(body, form)
    return [Told(str(one.where), str(one.what), str(one.mend)) for one in why.value.faults]


def changed(**more):
    return as_json(whole() | more)


def without(*names):
    return as_json({name: value for name, value in whole().items() if name not in names})


def test_json_and_csv_say_the_same():
    assert taken(as_csv(whole()), "csv") == taken(as_json(whole()))


def test_the_template_is_a_submission_that_goes_nowhere():
    found = read(template(spoken("en")).encode(), "toml", allies=ALLIES, today=TODAY)
    assert found.audience == ()
    assert found.handling is Handling.AMBER_STRICT
    assert found.reliability is Reliability.DETAINED
    assert found.parties[0].country == "CN"


def test_the_schema_takes_what_is_taken_and_names_every_field():
    said = json.loads(schema(spoken("en")))
    jsonschema.validate(whole(), said)
    assert set(whole()) | {"v", "public_ruling", "finding", "about"} == set(said["properties"])
    assert all("description" in one for one in said["properties"].values())


def test_who_names_no_audience_tells_nobody_else():
    assert taken(without("audience")).audience == ()


# A bad value of each field: where it stands, and words of what is said of it.
BAD = {
    "case_number": ("x" * 41, "more than 40 characters"),
    "authority": ("Japan", "another form"),
    "name": ("\x00", "cannot be shown"),
    "brand": ([""], "empty"),
    "type_or_model": ([7], "it is no text"),
    "batch_or_barcode": (["a\u202eb"], "cannot be shown (U+202E)"),
    "customs_code": (["0042"], "no tariff code"),
    "description": ("x" * 4001, "more than 4000 characters"),
    "counterfeit": ("perhaps", "neither true nor false"),
    "rights": ([{"kind": "franchise"}], "it is none of '"),
    "origin": ("Atlantis", "no country"),
    "measures": (" ", "empty"),
    "entry_into_force": ("2026-12-01", "lies ahead of 2026-11-30"),
    "duration_until": ("2026-09-30", "before the measures began"),
    "scope": ("everybody", "'named parties', 'any source'"),
    "parties": ([{"name": "Oribento K.K.", "kind": "company", "role": "right holder"}], "no party is a respondent"),
    "evidence_files": ([{"name": "x", "sha256": "AB"}], "another form"),
    "reliability": ("certain", "it is none of 'court_confirmed'"),
    "audience": (["DE", "XX"], "XX: no such ally; there are DE, JP, NL, US"),
    "handling": ("TLP:RED", "for the eyes of those present alone"),
    "provision": ("a\u2028\u0007", "cannot be shown"),
    "agreement": (None, "provision or agreement is empty, and no public ruling is named"),
    "public_ruling": ("http://court.example/1", "no address of a page"),
    "call": ({"name": "Desk"}, "neither a telephone nor a mailbox"),
    "retain_until": ("2026-11-30", "not within ten years after 2026-11-30"),
    "exercise": ("perhaps", "neither true nor false"),
}


def test_every_field_has_a_bad_value():
    assert set(BAD) == set(whole()) | {"public_ruling"}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_value_is_answered_with_where_what_and_how_to_mend_it(name):
    value, words = BAD[name]
    body = changed(**{name: value})
    found = [one for one in faults(body) if words in one.what]
    assert found, name
    line, _, place = found[0].where.rpartition(", ")
    assert place.split(".")[0] == ("public_ruling" if name == "agreement" else name)
    if "." not in place:
        in_file = [f"line {n}" for n, words in enumerate(body.decode().splitlines(), start=1) if words.startswith(f' "{place}":')]
        assert [line] == (in_file or [""])
    assert found[0].mend.startswith("write ")


@pytest.mark.parametrize("name", ["case_number", "authority", "name", "measures", "entry_into_force", "reliability", "call"])
def test_what_must_be_there_is_missed_by_name(name):
    (one,) = faults(without(name))
    assert (one.where, one.what) == (name, "it is missing")


def test_all_faults_are_said_at_once_and_each_with_its_line():
    body = template(spoken("en")).replace('"CN"', '"Atlantis"').replace('"3924.10"', '"x"').replace("company", "firm", 1).encode()
    found = {one.where for one in faults(body, "toml")}
    lines = body.decode().split("\n")
    assert f"line {lines.index(next(x for x in lines if x.startswith('customs_code'))) + 1}, customs_code.1" in found
    assert f"line {max(n for n, x in enumerate(lines) if x.startswith('country')) + 1}, parties.1.country" in found


def test_a_misspelt_field_is_answered_with_those_that_there_are():
    (one,) = faults(changed(parties=[whole()["parties"][0] | {"adress": "x"}]))
    assert re.fullmatch(r"line \d+, parties\.1\.adress", one.where)
    assert "address" in one.mend


def test_clear_is_for_what_is_public():
    (one,) = faults(changed(handling="TLP:CLEAR"))
    assert "TLP:CLEAR is for what is public" in one.what
    assert taken(changed(handling="TLP:CLEAR", public_ruling="https://court.example/1")).handling is Handling.CLEAR


def test_what_only_repeats_a_public_ruling_needs_no_gateway():
    body = as_json({k: v for k, v in whole().items() if k not in ("provision", "agreement")} | {"public_ruling": "https://c.example/1"})
    assert taken(body).given_under == "repeats the public ruling https://c.example/1"


def test_it_says_what_is_infringed():
    (one,) = faults(changed(counterfeit=None, rights=[]))
    assert one.where.endswith(", counterfeit")


@pytest.mark.parametrize(
    ("body", "form", "where", "what"),
    [
        (b"", "json", "line 1", "it is not JSON"),
        (b"\xff\xfe", "toml", "line 1", "no UTF-8"),
        (b"a = 1\nb = [", "toml", "the file", "it is not TOML"),
        (b"a = 1\nb c", "toml", "line 2", "it is not TOML"),
        (b"[" * 100_000, "json", "the file", "it is not JSON"),
        (b"[[1]]", "json", "the file", "it is no object"),
        (b'{"name": NaN}', "json", "the file", "NaN is no value"),
        (b'{"name": "a", "name": "b"}', "json", "the file", "stands twice"),
        (b"a=" + b"[" * 10 + b"]" * 10, "toml", "the file", "too deep"),
        (b"name;value\n", "csv", "line 1", "columns field,value"),
        (b'field,value\nname,"open\n', "csv", "line 2", "it is not CSV"),
        (b"field,value\nname,a,b\n", "csv", "line 2", "3 columns"),
        (b"field,value\nname,a\nname,b\n", "csv", "line 3, name", "stands twice"),
        (b"field,value\nbrand.name,a\nbrand,b\n", "csv", "line 3, brand", "stands twice"),
        (b"field,value\nparties.3.name,a\n", "csv", "line 2, parties.3.name", "3 follows 0"),
        (b"x" * (LARGEST + 1), "json", "the file", "1,000,001 bytes"),
        (b'{"name": "\\ud800"}', "json", "line 1, name", "half a character"),
        (b"{}", "pdf", "the file", "pdf is no form"),
    ],
)
def test_what_is_no_file_of_its_form_is_said_where(body, form, where, what):
    (one,) = faults(body, form)
    assert one.where == where
    assert what in one.what


def test_each_name_of_a_json_file_has_its_line():
    text = '{\n"a": 1,\n"b": {"c": "x, {\\" [",\n "d": [\n  {"e": null}, 7,\n  {"e": [true]}\n]},\n"f": []}'
    assert lines_of(text) == {
        ("a",): 2, ("b",): 3, ("b", "c"): 3, ("b", "d"): 4, ("b", "d", 0): 5, ("b", "d", 0, "e"): 5, ("b", "d", 2): 6,
        ("b", "d", 2, "e"): 6, ("f",): 8,
    }  # fmt: skip


def test_mutated_files_are_taken_whole_or_refused_in_words():
    """CROSSMARKET_TEST_MUTATED says how many."""
    seed, count = random.randrange(10**9), int(os.environ.get("CROSSMARKET_TEST_MUTATED", "3000"))
    print(f"seed {seed}")
    random_ = random.Random(seed)
    bodies = {"toml": template(spoken("en")).encode(), "json": as_json(whole()), "csv": as_csv(whole())}
    took = 0
    for _ in range(count):
        form = random_.choice(list(bodies))
        body = bytearray(bodies[form])
        for _ in range(random_.randint(1, 6)):
            mutate(body, random_)
        refused: tuple[Fault, ...] = ()
        try:
            found = taken(bytes(body), form)
        except FaultyFile as why:
            refused = why.faults
        if refused:
            assert all(str(part).strip() for one in refused for part in (one.where, one.what, one.mend))
        else:
            took += 1
            assert taken(found.model_dump_json().encode()) == found  # nothing half taken: what was taken is a submission
    assert 0 < took < count


FOUND: dict[str, object] = {
    "finding": "genuine", "about": ["337-TA-8101"], "counterfeit": None, "duration_until": None, "parties": [],
}  # fmt: skip


def test_a_finding_against_needs_neither_a_right_nor_a_respondent_and_says_what_it_is_about():
    one = taken(as_json({**whole(), **FOUND, "rights": []}))
    assert (one.finding, one.about, one.respondents) == ("genuine", ("337-TA-8101",), ())
    assert taken(as_json({**whole(), **FOUND, "about": []})).about == ()  # by the same goods


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"finding": None, "counterfeit": True, "parties": whole()["parties"]}, "which orders it is about, and no finding"),
        ({"counterfeit": True}, "goods that are not counterfeit"),
        ({"duration_until": "2027-10-01"}, "has no last day: it is withdrawn"),
        ({"about": [], "rights": [], "type_or_model": []}, "names the orders that it is about, or a right or model"),
        ({"finding": "harmless"}, "it is none of 'genuine', 'released', 'licensed', 'not_infringing', 'right_void'"),
    ],
)
def test_a_finding_that_says_too_little_or_too_much_is_refused_with_what_is_wrong(more, said):
    with pytest.raises(FaultyFile) as refused:
        taken(as_json({**whole(), **FOUND, **more}))
    assert said in " ".join(map(str, refused.value.faults))
