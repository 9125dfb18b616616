"""A registry's file. As a text it says no more than which file it is: its rows are read by `pipeline.registry`. Pure."""

from __future__ import annotations

import hashlib

from pipeline.errors import CouldNotRead
from pipeline.records import TextName
from pipeline.texts.wanted import Wanted

FORM = "registry_file"
PART = "file"


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:  # noqa: ARG001 - there is one
    """That there is a file, and which. Raises CouldNotRead if it is empty."""
    if not body:
        raise CouldNotRead("the file is empty")
    return {"full_text": f"A file of {len(body):,} bytes with the SHA-256 {hashlib.sha256(body).hexdigest()}."}
