"""A page of the Federal Register's documents.json, or a single document's JSON: title and abstract stand there. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from pipeline.errors import CouldNotRead
from pipeline.records import TextName
from pipeline.texts.bodies import decoded
from pipeline.texts.fr_layout import listed
from pipeline.texts.json_body import parsed_listing
from pipeline.texts.wanted import Wanted

FORM = "fr_listing"
PART = "listing"


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """Title and, where there is one, abstract. Raises CouldNotRead if the listing does not hold the document."""
    row = listed_row(body, wanted)
    found: dict[TextName, str] = {"title": listed(row.get("title"))}
    if abstract := listed(row.get("abstract")):
        found["abstract"] = abstract
    return found


def listed_row(body: bytes, wanted: Wanted) -> Mapping[str, Any]:
    """What a listing says of a document; a number may stand there twice with different days (document numbers were reused).

    Raises CouldNotRead if it does not hold it.
    """
    rows = [r for r in listing_rows(body) if isinstance(r, dict) and r.get("document_number") == wanted.native_id]
    of_the_day = [r for r in rows if r.get("publication_date") == wanted.published.isoformat()]
    found: list[dict[str, Any]] = of_the_day or rows
    if not found:
        raise CouldNotRead(f"the listing does not hold document {wanted.native_id}")
    return found[0]


@lru_cache(maxsize=4)  # a listing is read once for each document in it
def listing_rows(body: bytes) -> Sequence[Any]:
    """The rows of a listing page, or the single document as one row. Raises CouldNotRead if it is neither."""
    page = parsed_listing(decoded(body), "results")
    if isinstance(page, dict) and isinstance(page.get("results"), list):
        rows: list[Any] = page["results"]
        return rows
    if isinstance(page, dict) and "document_number" in page:
        return [page]
    raise CouldNotRead("the JSON is neither a listing nor a document")
