"""A page of `/data/document` of EDIS, of a document whose file was fetched too. Pure.

The file is the full text; what the row says stands before it, as an abstract does.
"""

from __future__ import annotations

from pipeline.records import TextName
from pipeline.texts import edis_row
from pipeline.texts.wanted import Wanted

FORM = "edis_row_with_file"
PART = "listing"


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """Title, and as the abstract what the row says. Raises CouldNotRead if the page does not hold it."""
    row = edis_row.texts(body, wanted)
    return {"title": row["title"], "abstract": row["full_text"]}
