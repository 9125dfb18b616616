"""What an office says of a right: a document in which no notice is read.

It announces, changes and ends nothing. `pipeline.offices` reads it. What of its form nobody knows is a doubt.
"""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.offices.forms import form_of, office_names
from pipeline.read.identity import identity
from pipeline.records import Document, Notice, TextName

SOURCES = office_names()
EXTRACTOR = "right/1"


def read(document: Document, texts: Mapping[TextName, str]) -> Notice:  # noqa: ARG001 - it is no text
    """That the document is out of scope, whatever it says."""
    return Notice(**identity(document, document.source, EXTRACTOR), kind=document.kind, in_scope=False, event="out_of_scope")


def doubts(document: Document, notice: Notice, bodies: Mapping[str, bytes]) -> tuple[str, ...]:  # noqa: ARG001 - it says nothing
    """What stands in the answer that its form does not know, in words."""
    (body,) = bodies.values()
    told = form_of(document.source).read(body, document.native_id).told
    return tuple(f"In the answer: {what} ({n} times)." for what, n in sorted(told.items()))
