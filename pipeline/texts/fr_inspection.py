"""A list of what is on public inspection at the Office of the Federal Register, as JSON: a document a row. Pure.

Titles are those of an index, with the subject in front ("Investigations; Determinations: Certain Tin Whistles "). A document that
was withdrawn stays in the list with an editorial note and without its dates. The shape is that of a captured answer of 2026.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pipeline.errors import CouldNotRead
from pipeline.records import TextName
from pipeline.texts.fr_layout import listed
from pipeline.texts.fr_listing import listing_rows
from pipeline.texts.wanted import Wanted

FORM = "fr_inspection"
PART = "listing"
WITHDRAWN = ", withdrawn before printing"  # ends the kind of a document that was
_WITH_NOTE = ", with a note"
_WITHDRAWS = re.compile(r"\bwithdr[ae]w", re.IGNORECASE)


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """The title. Raises CouldNotRead if the list does not hold the document."""
    return {"title": listed(listed_row(body, wanted).get("title"))}


def listed_row(body: bytes, wanted: Wanted) -> Mapping[str, Any]:
    """What the list says of a document. Raises CouldNotRead if it does not hold it."""
    for row in listing_rows(body):
        if isinstance(row, dict) and row.get("document_number") == wanted.native_id:
            return row
    raise CouldNotRead(f"the list does not hold document {wanted.native_id}")


def note_of(row: Mapping[str, Any]) -> str:
    """The editorial note of a row; "" for none."""
    return listed(row.get("editorial_note"))


def is_withdrawn(row: Mapping[str, Any]) -> bool:
    """Whether a row says that its document was withdrawn: by its note, or by having neither of its dates any more."""
    return bool(_WITHDRAWS.search(note_of(row))) or not (row.get("filed_at") or row.get("publication_date"))


def kind_of(row: Mapping[str, Any]) -> str:
    """What kind of document a row is, and whether something is noted of it: what is noted later makes another version of it."""
    kind = listed(row.get("type")) or "Notice"
    return kind + (WITHDRAWN if is_withdrawn(row) else _WITH_NOTE if note_of(row) else "")
