"""A document as plain text, with its number in the first line."""

from __future__ import annotations

from pipeline.records import TextName
from pipeline.texts.bodies import whole
from pipeline.texts.paragraphs import full_text
from pipeline.texts.wanted import Wanted

FORM = "xx_page"
PART = "full_text"


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    return {"full_text": full_text(whole(body).split("\n\n"), wanted.native_id)}
