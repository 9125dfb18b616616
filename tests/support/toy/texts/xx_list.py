"""A list of documents as lines of JSON: id, day, title, address; in front of them, in a list by dates, how many there are."""

from __future__ import annotations

import json

from pipeline.errors import CouldNotRead
from pipeline.records import TextName
from pipeline.texts.bodies import decoded
from pipeline.texts.wanted import Wanted

FORM = "xx_list"
PART = "listing"


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    for row in map(json.loads, decoded(body).splitlines()):
        if row.get("id") == wanted.native_id:
            return {"title": row["title"]}
    raise CouldNotRead(f"the list does not hold document {wanted.native_id}")
