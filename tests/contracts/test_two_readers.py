"""What is read again is decided source by source: new rules for one leave the documents of the others as they are."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from notices import notice

from pipeline.database.documents import put_documents, put_notices, read_otherwise
from pipeline.records import Document, Notice
from pipeline.wiring import open_database

NOW = datetime(2026, 11, 1, 8, tzinfo=UTC)


def document(source: str, number: str) -> Document:
    return Document(
        source=source, native_id=number, published=date(2026, 1, 5), kind="Notice", title="Lamps", abstract=None, page=None,
        parts=(), version="v1",
    )  # fmt: skip


def read_by(document: Document, rules: str) -> Notice:
    fields = {"document_id": document.id, "document_number": document.native_id, "source": document.source, "extractor": rules}
    return notice(document.native_id, "2026-01-05").model_copy(update=fields)


def test_what_other_rules_read_is_read_again_source_by_source(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path}/x.db")
    one, two, nobody = document("gazette", "1"), document("register", "1"), document("register", "2")
    with database.transaction() as connection:
        put_documents(connection, [one, two, nobody], NOW)
        put_notices(connection, [(read_by(one, "court/1"), "c1"), (read_by(two, "office/7"), "c2")], NOW)
    with database.reading() as connection:
        assert read_otherwise(connection, {"gazette": "court/1", "register": "office/7"}) == [nobody.id]
        assert read_otherwise(connection, {"gazette": "court/2", "register": "office/7"}) == [one.id, nobody.id]
        assert read_otherwise(connection, {"gazette": "office/7", "register": "court/1"}) == [one.id, two.id, nobody.id]
        assert read_otherwise(connection, {"register": "office/7"}) == [one.id, nobody.id], "its reader is gone"
    database.close()
