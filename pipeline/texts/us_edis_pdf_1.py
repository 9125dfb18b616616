"""A file of the docket of the US International Trade Commission: a PDF of an order, notice or opinion. Pure from outside.

It must name the Commission; of which case it is the docket's row knows, and whoever fetched it has seen. The number in the form's
name is that of the rules by which letters become a text: others get another, for evidence points into the text that these make.
"""

from __future__ import annotations

import re

from pipeline.errors import CouldNotRead
from pipeline.pdf.helper import paragraphs_of
from pipeline.records import TextName
from pipeline.texts.paragraphs import Layout, lines_of
from pipeline.texts.wanted import Wanted

FORM = "us_edis_pdf_1"
PART = "full_text"
_LAYOUT = Layout(own_line=re.compile(r"(?<=\S) (?=Issued: [A-Z])"))
_OF_THE_COMMISSION = re.compile(r"international\s+trade\s+commission", re.IGNORECASE)


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:  # noqa: ARG001 - a file does not say its document's number
    """The full text. Raises CouldNotRead if it is no PDF that can be read whole, or none of the Commission's."""
    text = lines_of(paragraphs_of(body), _LAYOUT)
    if not _OF_THE_COMMISSION.search(text):
        raise CouldNotRead("the text does not name the U.S. International Trade Commission, so it may be another one")
    return {"full_text": text}


def names_case(text: str, digits: str) -> bool:
    """Whether a text names the case of these digits: "9451" of "Investigation No. 337-TA-9451", "3901" of "Docket No. 3901"."""
    numbered = r"(?:337\s?-\s?(?:TA\s?-\s?)?|\b(?:DN|Docket No\.)\s?)"
    return re.search(rf"{numbered}0*{int(digits)}(?!\d)", text, re.IGNORECASE) is not None
