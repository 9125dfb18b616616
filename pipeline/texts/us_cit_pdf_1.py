"""A slip opinion of the Court of International Trade: a PDF, read as `pipeline.pdf` reads. Pure from outside.

The text must name the court and the opinion's number ("20-95"). The number in the form's name is that of the rules by which letters
become a text: others get another, for evidence points into the text that these make. No captured PDF of the court's was seen.
"""

from __future__ import annotations

import re

from pipeline.errors import CouldNotRead
from pipeline.pdf.helper import paragraphs_of
from pipeline.records import TextName
from pipeline.texts.paragraphs import PLAIN, lines_of
from pipeline.texts.wanted import Wanted

FORM = "us_cit_pdf_1"
PART = "full_text"
_COURT = re.compile(r"court\s+of\s+international\s+trade", re.IGNORECASE)


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """The full text. Raises CouldNotRead if it is no PDF that can be read whole, or none that is known to be this opinion."""
    text = lines_of(paragraphs_of(body), PLAIN)
    if not _COURT.search(text):
        raise CouldNotRead("the text does not name the Court of International Trade, so it may be another court's")
    year, _, number = wanted.native_id.partition("-")
    if not re.search(rf"(?<![\d-])(?:20)?{year}\s?[-–]\s?0*{number}(?!\d)", text):
        raise CouldNotRead(f"the text does not name slip opinion {wanted.native_id}, so it may be another one")
    return {"full_text": text}
