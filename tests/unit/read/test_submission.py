"""A national submission read of the text that left: every fact with its words."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from submissions import as_json, taken, whole

from pipeline.errors import CouldNotRead
from pipeline.read.readers import declared, reader_of
from pipeline.records import Document, Handling, Notice, Part, Reliability
from pipeline.submissions.narrowing import Narrowed, released_narrowing
from pipeline.submissions.released import released
from pipeline.texts.forms import texts_of

DAY = date(2026, 11, 30)


def document(native_id: str = "JP-1") -> Document:
    at = datetime(2026, 11, 30, tzinfo=UTC)
    address = "https://x.invalid"
    part = Part(name="full_text", form="national_submission", address=address, fetched_at=at, media_type="text/plain", sha256="0")
    return Document(
        source="submission", native_id=native_id, published=DAY, kind="national submission", title="x", abstract=None, page=None,
        parts=(part,), version="1",
    )  # fmt: skip


def read(text: str, native_id: str = "JP-1") -> Notice:
    one = document(native_id)
    texts = texts_of(one, {"full_text": text.encode()})
    notice = declared(reader_of("submission").read(one, texts))
    for words in (*notice.evidence.values(), *(m.evidence for m in notice.measures), *(p.evidence for p in notice.parties)):
        assert words
        assert all(texts[w.text][w.start : w.end] == w.quote for w in words)
    return notice


def submitted(**more) -> Notice:
    return read(released(taken(as_json(whole() | more)), "JP-1", "TYO-2026-114", DAY))


def test_the_facts_of_a_submission():
    notice = submitted()
    (order,) = notice.measures
    assert (notice.authority, notice.investigation, notice.issued) == ("jp_customs", "TYO-2026-114", date(2026, 10, 1))
    assert (order.type, order.action, order.directed_to) == ("NATIONAL_SUBMISSION", "issued", ("Lanterna Housewares Co., Ltd.",))
    assert (order.rights, order.rights_read, order.parties_read) == (("9900123",), "whole", "whole")
    assert order.term is not None
    assert order.term.until == date(2027, 10, 1)
    assert order.articles == (
        "folding lunch boxes; brand ORIBENTO; type or model OB-100, OB-200; batch or barcode LOT 4711; origin CN; "
        "The lid has no hinge pin."
    )
    assert [(p.name, p.role, p.country) for p in notice.parties] == [
        ("Lanterna Housewares Co., Ltd.", "respondent", "CN"),
        ("Oribento K.K.", "complainant", "JP"),
    ]
    assert [(r.kind, r.office, r.number, r.standing) for r in notice.rights] == [("trademark", "JP", "9900123", "violated")]
    assert notice.hts == ("392410",)
    assert notice.submitted is not None
    assert (notice.submitted.audience, notice.submitted.handling) == (("DE", "NL"), Handling.AMBER)
    assert (notice.submitted.brands, notice.submitted.customs_codes) == (("ORIBENTO",), ("392410",))
    assert (notice.submitted.reliability, notice.submitted.counterfeit) == (Reliability.DECIDED, True)


def test_what_is_suspected_only_is_asserted():
    assert [r.standing for r in submitted(reliability="suspected").rights] == ["asserted"]


def test_any_source_names_nobody():
    (order,) = submitted(scope="any source", parties=[]).measures
    assert (order.type, order.directed_to) == ("NATIONAL_SUBMISSION_ANY_SOURCE", ())


def test_a_party_whose_name_looks_like_the_end_of_its_line_is_read_whole():
    name = "Acme (respondent, company, CN) Ltd"
    parties = [{"name": name, "kind": "company", "role": "respondent", "country": "TW"}]
    assert submitted(parties=parties).measures[0].directed_to == (name,)


@pytest.mark.parametrize(
    ("said", "action"),
    [
        (Narrowed(because="x", whole=True), ["rescinded"]),
        (Narrowed(because="x", parties=("A",), rights=("1",)), ["modified", "modified"]),
    ],
)
def test_what_is_taken_back(said, action):
    text = released_narrowing(said, taken(as_json(whole())), "JP-1", "TYO-2026-114", DAY)
    assert [m.action for m in read(text, "JP-1.3").measures] == action


def test_an_article_that_is_out_is_a_ruling_on_scope():
    said = Narrowed(because="x", articles=("OB-100",))
    (ruling,) = read(released_narrowing(said, taken(as_json(whole())), "JP-1", "TYO-1", DAY), "JP-1.2").scope_rulings
    assert (ruling.article, ruling.standing, ruling.by) == ("OB-100", "outside", "customs")


def test_the_text_of_another_submission_is_not_read():
    with pytest.raises(CouldNotRead, match="not that of national submission JP-2"):
        read(released(taken(as_json(whole())), "JP-1", "TYO-1", DAY), "JP-2")
