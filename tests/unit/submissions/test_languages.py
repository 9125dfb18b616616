"""Form, template and errors of submissions in the languages of the mails: whole, filled alike, and chosen as asked for."""

from __future__ import annotations

import json
import os
import random
import re

import pytest
from babel.messages.pofile import read_po
from submissions import ALLIES, TODAY, as_csv, as_json, mutate, taken, whole
from update_catalogues import MAILS, SUBMISSIONS, said_to_officers

from pipeline.errors import UsageError
from pipeline.submissions.faults import FaultyFile
from pipeline.submissions.parsing import LARGEST
from pipeline.submissions.reading import read
from pipeline.submissions.saying import Said
from pipeline.submissions.spoken import best_of, languages, spoken
from pipeline.submissions.template import schema, template

_FILLED = re.compile(r"\{\w+\}")
OTHERS = [tag for tag in languages() if tag != "en"]


def test_they_are_those_of_the_mails():
    assert sorted(file.stem for file in MAILS.glob("*.po")) == OTHERS


@pytest.mark.parametrize("tag", OTHERS)
def test_a_catalogue_has_every_sentence_once_and_fills_it_alike(tag):
    with (SUBMISSIONS / f"{tag}.po").open("rb") as file:
        catalogue = {str(one.id): str(one.string or "") for one in read_po(file) if one.id}
    assert sorted(catalogue) == sorted(said_to_officers())
    assert [form for form, words in catalogue.items() if not words] == []
    assert [form for form, words in catalogue.items() if sorted(_FILLED.findall(form)) != sorted(_FILLED.findall(words))] == []


@pytest.mark.parametrize("tag", languages())
def test_a_template_in_any_language_is_the_same_submission(tag):
    found = read(template(spoken(tag)).encode(), "toml", allies=ALLIES, today=TODAY)
    assert found == read(template(spoken("en")).encode(), "toml", allies=ALLIES, today=TODAY)


@pytest.mark.parametrize("tag", OTHERS)
def test_template_and_schema_say_each_field_in_the_language(tag):
    english = {line for line in template(spoken("en")).split("\n") if line.startswith("# ") and ": " in line}
    assert not english & set(template(spoken(tag)).split("\n"))
    said, in_english = (json.loads(schema(spoken(one)))["properties"] for one in (tag, "en"))
    assert all(said[name]["description"] != in_english[name]["description"] for name in said if name not in ("v", "handling"))


@pytest.mark.parametrize(
    ("asked", "tag"),
    [
        ("", "en"), ("de", "de"), ("de-AT,de;q=0.9,en;q=0.8", "de"), ("en;q=0.5, fr;q=0.7", "fr"), ("zh-TW,zh;q=0.9", "zh-Hant"),
        ("zh-CN,ja;q=0.3", "ja"), ("xx,*;q=0.1", "en"), ("ko;q=0", "en"), ("nl;q=", "nl"), (";;;q=1,,=", "en"),
        ("de;q=9e999,ja", "ja"), ("q" * 100_000, "en"),
    ],
)  # fmt: skip
def test_of_what_a_program_accepts_it_answers_in_the_one_liked_best(asked, tag):
    assert best_of(asked) is spoken(tag)


def test_a_language_that_is_not_spoken_here_is_refused_with_those_that_are():
    with pytest.raises(UsageError, match=r"--language tlh: not spoken here; there are de, en, fr, ja, ko, nl, zh-Hant"):
        spoken("tlh")


def test_whatever_is_wrong_with_a_file_is_said_by_forms_that_every_catalogue_has():
    """CROSSMARKET_TEST_MUTATED says how many."""
    seed, count = random.randrange(10**9), int(os.environ.get("CROSSMARKET_TEST_MUTATED", "3000"))
    print(f"seed {seed}")
    random_ = random.Random(seed)
    bodies = {"toml": template(spoken("en")).encode(), "json": as_json(whole()), "csv": as_csv(whole())}
    found: set[str] = set()
    for _ in range(count):
        form = random_.choice(list(bodies))
        body = bytearray(bodies[form])
        for _ in range(random_.randint(1, 6)):
            mutate(body, random_)
        try:
            taken(bytes(body), form)
        except FaultyFile as why:
            found |= {one for fault in why.faults for one in _forms(fault.said)}
    try:
        taken(b"x" * (LARGEST + 1), "toml")
    except FaultyFile as why:
        found |= _forms(why.faults[0].said)
    assert len(found) > 20
    assert found <= {*said_to_officers(), "{what}"}


def _forms(words: object) -> set[str]:
    """A sentence's own form, and those of what stands in it."""
    if not isinstance(words, Said):
        return set()
    return {words.form, *(form for _, value in words.values for form in _forms(value))}
