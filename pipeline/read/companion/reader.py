"""The file of a companion list: a document in which no notice is read.

It announces, changes and ends nothing, and speaks of no authority's cases. `pipeline.companions` reads its rows. What of its form
nobody knows is a doubt: nothing new comes in unseen.
"""

from __future__ import annotations

import io
from collections.abc import Mapping

from pipeline.companions.forms import companion_names, form_of
from pipeline.read.identity import identity
from pipeline.records import Document, Notice, TextName

SOURCES = companion_names()
EXTRACTOR = "companion/1"


def read(document: Document, texts: Mapping[TextName, str]) -> Notice:  # noqa: ARG001 - its rows are no text
    """That the document is out of scope, whatever it says."""
    return Notice(**identity(document, document.source, EXTRACTOR), kind=document.kind, in_scope=False, event="out_of_scope")


def doubts(document: Document, notice: Notice, bodies: Mapping[str, bytes]) -> tuple[str, ...]:  # noqa: ARG001 - it says nothing
    """What stands in the list that its form does not know, in words."""
    (body,) = bodies.values()
    told = form_of(document.source).read(io.BytesIO(body)).told
    return tuple(f"In the list: {what} ({n} times)." for what, n in sorted(told.items()))
