"""A decision or order of the Unified Patent Court: a PDF, read as `pipeline.pdf` reads. Pure from outside.

That it is a PDF with letters (PDF/A) is said beside client code (see `eu_upc_list`); how it is set was seen in none: unconfirmed.
The text must name the court, in one of the languages that it is read in or another. The number in the form's name is that of the
rules by which letters become a text: others get another, for evidence points into the text that these make.
"""

from __future__ import annotations

import re

from pipeline.errors import CouldNotRead
from pipeline.pdf.helper import paragraphs_of
from pipeline.records import TextName
from pipeline.texts.paragraphs import Layout, lines_of
from pipeline.texts.wanted import Wanted

FORM = "eu_upc_pdf_1"
PART = "full_text"
# A small word goes on with the line before; a label of an item ("a)", "i.") does not.
# A heading over parties, and the label of an item of the operative part, begin a line of their own.
_HEADING = (
    r"(?:CLAIMANT|APPLICANT|DEFENDANT|RESPONDENT|KLÄGER|ANTRAGSTELLER|BEKLAGTE|ANTRAGSGEGNER|DEMANDE|REQUÉRANT|DÉFENDE|EISER|VERZOEKSTER"
    r"|GEDAAGDE|VERWEERSTER)"
)
_LAYOUT = Layout(
    goes_on=re.compile(r"[,.;:)\]]|(?![a-z]{1,4}[).])[a-zà-ÿ]+(?![A-Za-z])"),
    own_line=re.compile(rf"(?<=\S) (?={_HEADING}[A-Z()É]*(?: |$))|(?<=[.;:]) (?=(?:[IVX]{{1,4}}|[A-H])\. [A-ZÀ-Þ])"),
)
_COURT = re.compile(
    r"unified\s+patent\s+court|\bupc[ _-](?:cfi|coa)[ _-]|einheitliche[sn]?\s+patentgericht|juridiction\s+unifi[ée]e\s+du\s+brevet"
    r"|eengemaakt\s+octrooigerecht|tribunale\s+unificato\s+dei\s+brevetti",
    re.IGNORECASE,
)


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:  # noqa: ARG001 - its own number stands in no text
    """The full text. Raises CouldNotRead if it is no PDF that can be read whole, or names no such court."""
    text = lines_of(paragraphs_of(body), _LAYOUT)
    if not _COURT.search(text):
        raise CouldNotRead("the text does not name the Unified Patent Court, so it may be another one's")
    return {"full_text": text}
