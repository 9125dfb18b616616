"""Every fact of every notice carries words that stand where it says, in the text made anew from the archived bytes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from full_texts import everything
from machine import DEMO
from pydantic import BaseModel

from pipeline.archive.directory import DirectoryArchive
from pipeline.fold.chronicle import quoted
from pipeline.read.prose.passages import Passage
from pipeline.read.us_itc import reader
from pipeline.records import Evidence, Measure, Notice, Party, Right
from pipeline.texts.forms import texts_of

LISTS = ("fr_citations", "hts", "not_subject", "models")
SINGLE = (
    "subject", "investigation", "docket", "complaint_filed", "bond", "excluded_articles", "issued", "relief_requested", "claims",
)  # fmt: skip


def evidence_of(value: Any) -> Iterator[Evidence]:
    if isinstance(value, Evidence):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from evidence_of(item)
    elif isinstance(value, tuple | list):
        for item in value:
            yield from evidence_of(item)
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from evidence_of(getattr(value, name))


def stands(notice: Notice, texts: Any) -> int:
    found = list(evidence_of(notice))
    for e in found:
        assert texts[e.text][e.start : e.end] == e.quote, f"{notice.document_number}: {e}"
        assert e.quote.strip(), notice.document_number
    return len(found)


def test_every_quote_of_the_demonstration_stands_in_the_text_made_anew_from_the_archive():
    archive = DirectoryArchive(DEMO / "archive", writable=False)
    documents = list(archive.documents())
    assert len(documents) == 48
    quotes = 0
    for document in documents:
        texts = texts_of(document, {part.name: archive.get(part.sha256) for part in document.parts})
        quotes += stands(reader.read(document, texts), texts)
    archive.close()
    assert quotes > 500


@pytest.mark.parametrize(("document", "texts"), everything(), ids=[d.native_id for d, _ in everything()])
def test_every_fact_has_its_quote(document, texts):
    notice = reader.read(document, texts)
    stands(notice, texts)
    for name in SINGLE:
        assert bool(notice.evidence.get(name)) == bool(getattr(notice, name)), name
    for name in LISTS:
        assert len(notice.evidence.get(name, ())) == len(getattr(notice, name)), name
    assert bool(notice.evidence.get("violation_found")) == (notice.violation_found is not None)
    assert bool(notice.evidence.get("terminated")) == bool(notice.terminated)
    facts: list[Party | Right | Measure] = [*notice.parties, *notice.rights, *notice.measures]
    for item in facts:
        assert item.evidence, item
    if notice.in_scope:
        assert notice.evidence["in_scope"]


LONG = Passage("abstract", 40, "The order bars " + ", ".join(f"widgets of maker{n}" for n in range(60)) + " and their affiliates.")


@pytest.mark.parametrize(("start", "end", "cut"), [(0, None, "end"), (0, 30, "end"), (4, 30, "both"), (1200, None, "start")])
def test_words_that_are_not_their_whole_sentence_say_where_they_are_cut(start, end, cut):
    assert len(LONG.words) < 1300
    assert LONG.evidence(start, end).cut == cut


def test_a_whole_sentence_is_not_cut_nor_one_without_its_stop():
    sentence = Passage("abstract", 0, "The order is rescinded.")
    assert sentence.evidence().cut is None
    assert sentence.evidence(0, len(sentence.words) - 1).cut is None


@pytest.mark.parametrize("start", range(0, 200, 7))
def test_a_long_quote_is_cut_between_words(start):
    quote = LONG.evidence(start).quote
    assert len(quote) <= 600
    assert quote.rsplit(" ", 1)[-1] in LONG.words.split()
    assert quote == LONG.words[start : start + len(quote)]


@pytest.mark.parametrize("words", ["widgets of maker20", LONG.words[300:820], LONG.words[:40], "their affiliates."])
def test_what_stands_around_words_leaves_them_whole(words):
    start = LONG.words.index(words)
    found = LONG.around(start, start + len(words))
    assert words in found.quote
    assert len(found.quote) <= 600
    before, behind = LONG.words[: found.start - LONG.start], LONG.words[found.end - LONG.start :]
    assert not before or before.endswith(" ")
    assert not behind or behind.startswith(" ")


def test_what_is_cited_shows_where_it_was_cut():
    assert quoted(LONG.evidence(4, 14)) == "[...] order bars [...]"
    assert quoted(Passage("title", 0, "Issuance of an Order").evidence()) == "Issuance of an Order"
