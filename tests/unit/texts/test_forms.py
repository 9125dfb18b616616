"""A text is made by its form, found by its file; of a form that nobody declared no text is made."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from pipeline import texts
from pipeline.errors import CouldNotRead
from pipeline.records import Document, Part
from pipeline.texts.forms import form_of, forms, texts_of


def test_each_form_is_found_by_its_file_under_its_word():
    files = {f.stem for f in Path(texts.__path__[0]).glob("*.py") if "\nFORM = " in f.read_text(encoding="utf-8")}
    assert set(forms()) == files


def test_of_an_undeclared_form_no_text_is_made():
    with pytest.raises(CouldNotRead, match=r"'gazette' is no form .* known: .*fr_listing, "):
        form_of("gazette")
    part = Part(name="full_text", form="gazette", address="", fetched_at=datetime.now(UTC), media_type="", sha256="0" * 64)
    unknown = Document(
        source="us_federal_register", native_id="1", published=date(2026, 1, 1), kind="Notice", title="", abstract=None, page=None,
        parts=(part,), version="0",
    )  # fmt: skip
    with pytest.raises(CouldNotRead, match="gazette"):
        texts_of(unknown, {"full_text": b"words"})
