"""The file of the US International Trade Commission's registry: a document in which no notice is read.

It announces, changes and ends nothing, so that cases and orders are folded without it. `pipeline.registry` reads its rows.
"""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.read.identity import identity
from pipeline.records import Document, Notice, TextName

SOURCES = ("us_usitc_ids",)
AUTHORITY = "us_itc"
EXTRACTOR = "us_ids/1"


def read(document: Document, texts: Mapping[TextName, str]) -> Notice:  # noqa: ARG001 - its rows are no text
    """That the document is out of scope, whatever it says."""
    return Notice(**identity(document, AUTHORITY, EXTRACTOR), kind="registry", in_scope=False, event="out_of_scope")


def doubts(document: Document, notice: Notice, bodies: Mapping[str, bytes]) -> tuple[str, ...]:  # noqa: ARG001 - it says nothing
    """None."""
    return ()
