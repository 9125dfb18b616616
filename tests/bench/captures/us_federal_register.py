"""Real answers of public inspection and of whole issues through the real parsers and readers: `…/us_federal_register.py FOLDER`.

FOLDER holds `us_federal_register` and `us_govinfo`, and is not in the repository. Prints what each document
says; ends with 1 on a stray column, a bad row, or a document that cannot be read.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from crawlers.listings import fr_inspection, fr_issue
from crawlers.sources.us_federal_register_inspection import AGENCIES
from crawlers.sources.us_govinfo import is_ours
from pipeline.read.us_itc import reader
from pipeline.records import Document, Part
from pipeline.texts import fr_issue as of_issue
from pipeline.texts import fr_xml
from pipeline.texts.forms import texts_of


def of_lists(folder: Path) -> Iterator[str]:
    """What lists of public inspection say; every row is read as if its agency were ours. A list that was cut has its own count."""
    for file in sorted(folder.glob("pi_*.json")):
        listing = json.loads(file.read_bytes())
        rows = listing["results"]
        slugs = {agency["slug"] for row in rows for agency in row["agencies"]}
        body = json.dumps(listing | {"count": len(rows)}).encode()
        page = fr_inspection.read_page(body, slugs, lambda _number: None, date.max)
        print(f"{file.name}: {len(rows)} rows of {listing['count']}, {len(page.rows)} documents, {len(page.malformed)} malformed")
        for row in page.rows:
            whose = {a["slug"] for r in rows if r["document_number"] == row.number for a in r["agencies"]}
            ours = "passed over" if whose.isdisjoint(AGENCIES) else "ours"
            print(f"  {ours}: {row.number} filed {row.published}, printed {row.printed} | {row.kind} | {row.title[:80]}")
        yield from (f"{bad.name}: {bad.reason}" for bad in page.malformed)


def of_issues(folder: Path) -> Iterator[str]:
    """What our documents of whole issues say."""
    for file in sorted(folder.glob("*.xml")):
        day = date.fromisoformat(file.stem)
        page = fr_issue.read_issue(file.read_bytes(), day, is_ours)
        print(f"{file.name}: {len(page.rows)} documents, {len(page.malformed)} malformed")
        for row in page.rows:
            document = _document(row)
            notice = reader.read(document, texts_of(document, {part.name: row.body for part in document.parts}))
            orders = "; ".join(f"{m.type} {m.action} {', '.join(m.directed_to)}" for m in notice.measures) or "no order"
            scope = f"{notice.investigation} {notice.event}, {orders}" if notice.in_scope else "out of scope"
            print(f"  {row.number} | {row.title[:80]} -> {scope}, {len(notice.parties)} parties, {len(notice.rights)} rights")
        yield from (f"{bad.name}: {bad.reason}" for bad in page.malformed)


def _document(row: fr_issue.Row) -> Document:
    parts = tuple(
        Part(name=form.PART, form=form.FORM, address="", fetched_at=datetime.now(UTC), media_type="", sha256="")
        for form in (of_issue, fr_xml)
    )
    return Document(
        source="us_federal_register", native_id=row.number, published=row.published, kind=row.kind, title=row.title,
        abstract=row.abstract, page=None, parts=parts, version="",
    )  # fmt: skip


def main(folder: Path) -> int:
    """All of the folder."""
    odd = [*of_lists(folder / "us_federal_register"), *of_issues(folder / "us_govinfo")]
    for line in odd:
        print("  !", line)
    return 1 if odd else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
