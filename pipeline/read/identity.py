"""What of a notice is its document's, whatever it says. Pure."""

from __future__ import annotations

from typing import Any

from pipeline.records import Document


def identity(document: Document, authority: str, extractor: str) -> dict[str, Any]:
    """The fields of a notice that name its document, whose cases it speaks of, and the rules that read it."""
    return {
        "document_id": document.id,
        "document_number": document.native_id,
        "document_version": document.version,
        "source": document.source,
        "authority": authority,
        "published": document.published,
        "extractor": extractor,
        "exercise": document.exercise,
    }
