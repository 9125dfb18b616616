"""A toy gazette: its whole list in one answer."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, date
from typing import ClassVar

from crawlers.shapes.documents import Lists, Way
from crawlers.shapes.rows import Entry, Malformed, Page
from crawlers.shapes.whole import Whole
from crawlers.source import Believed, Terms
from pipeline.errors import CouldNotRead
from pipeline.records import Document
from pipeline.texts import xx_list, xx_page
from pipeline.texts.bodies import decoded
from pipeline.texts.forms import TextForm, document_version


def read_rows(body: bytes) -> Page[Entry]:
    rows, bad = [], []
    for line in decoded(body).splitlines() if body.strip() else []:
        try:
            row = json.loads(line)
            rows.append(Entry(row["id"], date.fromisoformat(row["day"]), row["title"], row["address"]))
        except (ValueError, KeyError, TypeError) as why:
            bad.append(Malformed(f"#{line[:20]}", f"the row is no document ({why})", line[:200]))
    if bad and not rows:
        raise CouldNotRead("no line of it is a document")
    return Page(len(rows) + len(bad), tuple(rows), tuple(bad))


class Toy(Lists[Entry]):
    """What the lists of the toy gazette have in common."""

    zone = UTC
    terms = Terms(licence="invented, free for all", robots="allows all", confirmed=None)

    def ways(self, row: Entry) -> Sequence[Way]:
        return [Way(f"{self.base}{row.address}", xx_page)]

    def document(
        self, row: Entry, listing: Believed[Page[Entry]] | Believed[Entry], text: Believed[str], form: TextForm
    ) -> Document:
        return Document(
            source=self.name, native_id=row.number, published=row.published, kind="judgment", title=row.title, abstract=None,
            page=None, exercise=self.keeper.exercise, version=document_version(row.title, None, "judgment", (), (), text.value),
            parts=(listing.as_part(xx_list), text.as_part(form)),
        )  # fmt: skip

    def as_listed(self, row: Entry, known: Document) -> bool:
        return row.title == known.title


class XxGazette(Toy, Whole[Entry]):
    name = "xx_gazette"
    default_base_url: ClassVar[str] = "https://gazette.invalid"
    default_since: ClassVar[date] = date(2025, 1, 1)
    shrinks_by = 0.2

    def listing(self) -> str:
        return f"{self.base}/all"

    def read_listing(self, body: bytes) -> Page[Entry]:
        return read_rows(body)
