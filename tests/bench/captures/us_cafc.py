"""A captured feed of the Federal Circuit through the real parser and reader: `python tests/bench/captures/us_cafc.py FOLDER`.

FOLDER holds `us_cafc/*.xml`, and is not in the repository. Prints the rows from the Commission with what is read of their titles
(their PDFs are not among the captures); ends with 1 on a stray column or a bad row.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from crawlers.sources.us_cafc import ORIGIN
from pipeline.read.us_cafc import reader
from pipeline.records import Document
from pipeline.texts.us_cafc_feed import Item, items


def said(one: Item) -> str:
    """One line of what a row says."""
    document = Document(
        source="us_cafc", native_id=one.number, published=one.published, kind=one.kind, title=one.title, abstract=None, page=None,
        parts=(), version="",
    )  # fmt: skip
    ruling = reader.read(document, {"title": one.title}).court_ruling
    appeals = ", ".join(ruling.appeals) if ruling else "none"
    return f"  {one.published} {one.title} -> appeals {appeals}; PDF {one.pdf}"


def main(folder: Path) -> int:
    """All feeds of the folder."""
    bad = 0
    for file in sorted((folder / "us_cafc").glob("*.xml")):
        found = items(file.read_bytes())
        rows = [one for one in found if isinstance(one, Item)]
        odd = [one for one in found if not isinstance(one, Item)]
        bad += len(odd)
        print(f"{file.name}: {len(found)} rows, {len(odd)} bad, by tribunal {dict(Counter(one.origin for one in rows))}")
        for one in rows:
            if one.origin == ORIGIN:
                print(said(one))
        for bad_row in odd:
            print(f"  ! {bad_row.reason}: {bad_row.record}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
