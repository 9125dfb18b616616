"""Real answers of the docket through the real parser and reader: `python tests/bench/captures/us_usitc_edis.py FOLDER`.

FOLDER holds `us_edis/document*.xml` and `us_edis/attachment*.xml`, and is not in the repository. Prints what each row says, and
where the file of a document is; ends with 1 on a stray column or a bad row.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from crawlers.listings.edis_documents import may_decide, read_page
from crawlers.listings.edis_files import read_files
from pipeline.errors import CouldNotRead
from pipeline.read.us_edis import reader
from pipeline.records import Document
from pipeline.texts.edis_row import Listed, listed_rows, texts_of_rows


def said(row: Listed) -> str:
    """One line of what a row says."""
    texts = texts_of_rows([row])
    document = Document(
        source="us_usitc_edis", native_id=row["id"], published=date.max, kind=row["documentType"], title=texts["title"],
        abstract=None, page=None, parts=(), version="",
    )  # fmt: skip
    notice = reader.read(document, texts)
    orders = "; ".join(f"{m.type} {m.action} {', '.join(m.directed_to)}" for m in notice.measures)
    kept = "kept" if may_decide(row) else "passed over"
    return f"  {kept}: {row['documentType']} | {texts['title'][:80]} -> {notice.kind} {notice.edition} {orders}"


def main(folder: Path) -> int:
    """All pages of the folder."""
    bad = 0
    for file in sorted((folder / "us_edis").glob("document*.xml")):
        body = file.read_bytes()
        page = read_page(body, date.max)
        bad += len(page.malformed)
        print(f"{file.name}: {len(page)} rows, {len(page.rows)} documents, {len(page.malformed)} malformed")
        for line in map(said, listed_rows(body)):
            print(line)
    for file in sorted((folder / "us_edis").glob("attachment*.xml")):
        number = file.stem.split("-")[1]
        try:
            files = read_files(file.read_bytes(), number, "")
        except CouldNotRead as why:
            print(f"{file.name}: {why}")
            bad += "none of its" not in str(why)  # a confidential document's
            continue
        print(f"{file.name}: {files.path}, columns that nobody has read: {', '.join(files.new) or 'none'}")
        bad += bool(files.new)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
