"""An opinion or order of the Court of Appeals for the Federal Circuit: a PDF, read as `pipeline.pdf` reads. Pure from outside.

Its number begins with that of the appeal (`24-1101.171001`), and the text must name that, with its year in two or four digits. The
number in the form's name is that of the rules by which letters become a text: others get another, for evidence points into the
text that these make.
"""

from __future__ import annotations

import re

from pipeline.errors import CouldNotRead
from pipeline.pdf.helper import paragraphs_of
from pipeline.records import TextName
from pipeline.texts.paragraphs import PLAIN, Layout, lines_of
from pipeline.texts.wanted import Wanted

FORM = "us_cafc_pdf_1"
PART = "full_text"
# Of the line that says from whom the appeal is, which is broken where it pleased: "… International Trade / Commission in …".
_OF_ORIGIN = r"(?:States )?(?:International )?(?:Trade )?Commission in (?:Consolidated )?Inv(?:estigation|\.)|(?:Nos?\. )?337-TA-"
_LAYOUT = Layout(goes_on=re.compile(rf"{_OF_ORIGIN}|{PLAIN.goes_on.pattern}"))
_RULE = re.compile(r"_{4,}")  # under each part of a head a line is drawn of these
_COURT = re.compile(r"federal\s+circuit", re.IGNORECASE)
# Only that court hears these (28 U.S.C. 1295(a)(6)): of a scan, the letters that name it are at times not read.
_ITS_OWN = re.compile(r"appeals?\s+from\s+the\s+united\s+states\s+international\s+trade\s+commission", re.IGNORECASE)
_OTHER_COURT = re.compile(r"court\s+of\s+appeals\s+for\s+the\s+(?!federal)\w+", re.IGNORECASE)
_APPEAL = re.compile(r"(?:20)?(\d\d-\d{3,4})\.")


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """The full text. Raises CouldNotRead if it is no PDF that can be read whole, or none that is known to be of the appeal."""
    text = lines_of((piece for paragraph in paragraphs_of(body) for piece in _RULE.split(paragraph)), _LAYOUT)
    if not _COURT.search(text) and (_OTHER_COURT.search(text) or not _ITS_OWN.search(text)):
        raise CouldNotRead("the text does not name the Federal Circuit, so it may be another court's")
    appeal = _APPEAL.match(wanted.native_id)
    if appeal and not re.search(rf"(?<![\d-])(?:20)?{appeal[1]}(?!\d)", text):
        raise CouldNotRead(f"the text does not name appeal {appeal[1]}, as {wanted.native_id} does, so it may be another one")
    return {"full_text": text}
