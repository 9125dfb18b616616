"""Captured answers of the Dutch courts through the real parsers and reader: `python tests/bench/captures/nl_rechtspraak.py FOLDER`.

FOLDER holds `nl_rechtspraak/*.xml`, and is not in the repository. Prints rows and what is read of each decision (none of those that
were captured is on intellectual property, so all must be out of scope); ends with 1 on a bad row or an answer that nobody knows.
"""

from __future__ import annotations

import re
import sys
from datetime import date
from pathlib import Path

from pipeline.errors import CouldNotRead
from pipeline.read.nl_rechtspraak import reader
from pipeline.records import Document
from pipeline.texts import nl_rechtspraak_atom, nl_rechtspraak_xml
from pipeline.texts.wanted import Wanted

_IDENTIFIER = re.compile(rb"<dcterms:identifier>(ECLI:[^<]+)<")
_NO_TEXT = " has no text: "


def said(ecli: str, body: bytes) -> str:
    """One line of what a decision says. Raises CouldNotRead."""
    text = nl_rechtspraak_xml.texts(body, Wanted(ecli, date.min))
    document = Document(
        source="nl_rechtspraak",
        native_id=ecli,
        published=date.min,
        kind="",
        title="",
        abstract=None,
        page=None,
        parts=(),
        version="",
    )
    notice = reader.read(document, text)
    return f"{len(text['full_text'].splitlines())} lines, {'in scope' if notice.in_scope else 'out of scope'}"


def main(folder: Path) -> int:
    """All answers of the folder; a file may hold several, one behind the other."""
    bad = 0
    for file in sorted((folder / "nl_rechtspraak").glob("*.xml")):
        for body in (b"<?xml" + one for one in file.read_bytes().split(b"<?xml")[1:]):
            found = _IDENTIFIER.search(body)
            try:
                if found:
                    print(f"{file.name}: {said(found[1].decode(), body)}")
                    continue
                feed = nl_rechtspraak_atom.feed(body)
                odd = [row for row in feed.rows if isinstance(row, nl_rechtspraak_atom.Odd)]
                bad += len(odd)
                print(
                    f"{file.name}: {len(feed.rows)} rows of {feed.count}, {len(odd)} bad",
                    *(f"  ! {row.reason}" for row in odd),
                    sep="\n",
                )
            except CouldNotRead as why:
                bad += _NO_TEXT not in str(why)
                print(f"{file.name}: {why}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
