"""Safety notices: documents in which no notice of an authority is read.

They announce, change and end nothing, and speak of no authority's cases. `pipeline.safety` reads them.
"""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.read.identity import identity
from pipeline.records import Document, Notice, TextName
from pipeline.safety.forms import safety_names

SOURCES = safety_names()
EXTRACTOR = "safety/1"


def read(document: Document, texts: Mapping[TextName, str]) -> Notice:  # noqa: ARG001 - it orders nothing, whatever it says
    """That the document is out of scope, whatever it says."""
    return Notice(**identity(document, document.source, EXTRACTOR), kind=document.kind, in_scope=False, event="out_of_scope")


def doubts(document: Document, notice: Notice, bodies: Mapping[str, bytes]) -> tuple[str, ...]:  # noqa: ARG001 - there are none
    """None: a field that nobody knows is no reason to ask, for nothing is acted on."""
    return ()
