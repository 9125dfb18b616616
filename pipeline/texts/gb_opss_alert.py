"""A safety alert, report or recall of GOV.UK as text, if it says counterfeit; of others nothing. Pure."""

from __future__ import annotations

from pipeline.errors import CouldNotRead
from pipeline.records import TextName
from pipeline.safety.entries import text_of
from pipeline.safety.gb_opss import COLLECTION, item, notices
from pipeline.texts.wanted import Wanted

FORM = "gb_opss_alert"
PART = "full_text"


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """Raises CouldNotRead if it is no such document, or another."""
    if item(body)["base_path"] != COLLECTION + wanted.native_id:
        raise CouldNotRead(f"the answer is another document than {wanted.native_id}")
    return {"full_text": text_of(notices(body))}
