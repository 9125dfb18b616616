"""A notice of the US International Trade Commission as issued: a PDF, read as `pipeline.pdf` reads. Pure from outside.

Its name in the list says the case (`337_1478_notice01142026sgl`), and the text must name it too. What stands behind "SUMMARY:" is
the abstract that the Federal Register's listing gives for the same notice. The number in the form's name is that of the rules by
which letters become a text: others get another, for evidence points into the text that these make.
"""

from __future__ import annotations

import re

from pipeline.errors import CouldNotRead
from pipeline.pdf.helper import paragraphs_of
from pipeline.records import TextName
from pipeline.texts.paragraphs import Layout, lines_of
from pipeline.texts.wanted import Wanted

FORM = "us_usitc_pdf_1"
PART = "full_text"
_LAYOUT = Layout(own_line=re.compile(r"(?<=\S) (?=Issued: [A-Z])"))
_CASES = re.compile(r"337[_-](\d{3,5}(?:[_-]\d{3,5})*)[_-]?(?!\d)", re.IGNORECASE)
_OF_THE_COMMISSION = re.compile(r"international\s+trade\s+commission", re.IGNORECASE)
_SUMMARY = re.compile(r"^SUMMARY: *(.+)$", re.MULTILINE)
_NO_HEADING = re.compile(r"^(Notice is hereby given .+)$", re.MULTILINE | re.IGNORECASE)  # older ones begin so


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """The full text and, where it has one, its summary as the abstract. Raises CouldNotRead if it is no PDF that can be read whole,

    or none that is known to be of the case that the document's name says.
    """
    text = lines_of(paragraphs_of(body), _LAYOUT)
    if not _OF_THE_COMMISSION.search(text):
        raise CouldNotRead("the text does not name the U.S. International Trade Commission, so it may be another one")
    named = _CASES.match(wanted.native_id)
    cases = re.split(r"[_-]", named[1]) if named else []
    if cases and not any(re.search(rf"(?<!\d)0*{int(case)}(?!\d)", text) for case in cases):
        raise CouldNotRead(f"the text does not name case {', '.join(cases)}, as {wanted.native_id} does, so it may be another one")
    found: dict[TextName, str] = {"full_text": text}
    if said := abstract(text):
        found["abstract"] = said
    return found


def abstract(text: str) -> str | None:
    """What stands behind the heading of the summary in a full text, or where it has none what gives notice."""
    found = _SUMMARY.search(text) or _NO_HEADING.search(text)
    return found[1] if found else None
