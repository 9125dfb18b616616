"""A press release of the Korea Trade Commission as PDF, read as `pipeline.pdf` reads. Pure from outside.

Hangul is broken between any two letters at the end of a line: a blank within a word may stand there, and whoever reads it knows.

The number in the form's name is that of the rules by which the file becomes a text: others get another, for evidence points
into the text that these make.
"""

from __future__ import annotations

from pipeline.pdf.helper import paragraphs_of
from pipeline.records import TextName
from pipeline.texts.kr_ktc_release import rejoined, text_of
from pipeline.texts.wanted import Wanted

FORM = "kr_ktc_pdf_1"
PART = "full_text"


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:  # noqa: ARG001 - its own number stands in no text
    """The full text. Raises CouldNotRead if it is no PDF that can be read whole, or names no such commission."""
    return {"full_text": text_of(rejoined(paragraphs_of(body)))}
