"""A national submission as it leaves its authority: a text of labelled lines (`pipeline.submissions.released`). Pure."""

from __future__ import annotations

from pipeline.errors import CouldNotRead
from pipeline.records import TextName
from pipeline.texts.bodies import whole
from pipeline.texts.wanted import Wanted

FORM = "national_submission"
PART = "full_text"
_BEGINS = "National submission"


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """The text. Raises CouldNotRead if it is none of a submission, or that of another."""
    text = whole(body)
    first = text.partition("\n")[0]
    if not first.startswith(_BEGINS) or first.rpartition(": ")[2] != wanted.native_id.partition(".")[0]:
        raise CouldNotRead(f"the text is not that of national submission {wanted.native_id}")
    return {"full_text": text}
