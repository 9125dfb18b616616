"""The documents of the repository with their texts, as the reader gets them, and what it makes of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path

import federal_register_server as register
from machine import DEMO, ROOT

from pipeline.records import Document, TextName
from pipeline.texts.forms import form_of
from pipeline.texts.fr_layout import listed
from pipeline.texts.wanted import Wanted

GOLDEN = ROOT / "tests" / "golden" / "full_texts"
FOLDERS = (DEMO / "documents", *sorted(f for f in GOLDEN.iterdir() if f.is_dir()))


def full_text(form: str, body: bytes, number: str) -> str:
    """The full text of a document of that number, on whatever day."""
    return form_of(form).texts(body, Wanted(number, date(2020, 1, 1)))["full_text"]


def texts_in(folder: Path) -> Iterator[tuple[Document, Mapping[TextName, str]]]:
    for row in register.load(folder / "documents.jsonl", folder / "xml"):
        number = row["document_number"]
        texts: dict[TextName, str] = {
            "title": listed(row["title"]),
            "abstract": listed(row["abstract"]),
            "full_text": full_text("fr_xml", row["_xml"].read_bytes(), number),
        }
        yield document(number, row["publication_date"], texts), texts


def document(number: str, published: str, texts: Mapping[TextName, str]) -> Document:
    return Document(
        source="us_federal_register",
        native_id=number,
        published=date.fromisoformat(published),
        kind="Notice",
        title=texts["title"],
        abstract=texts.get("abstract"),
        page=None,
        parts=(),
        version="v",
    )


@cache
def everything() -> tuple[tuple[Document, Mapping[TextName, str]], ...]:
    """The demonstration's and the golden documents, once."""
    return tuple(pair for folder in FOLDERS for pair in texts_in(folder))
