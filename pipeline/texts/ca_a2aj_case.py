"""One decision as A2AJ's `/fetch` gives it: JSON with the text in English, in French, or in both. Pure.

Form unconfirmed: read in client code and in descriptions of its fields, in no captured answer. The text of this form begins with a
line a field, the upstream licence among them; each language begins with a line of its own, "§ en" or "§ fr".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from pipeline.errors import CouldNotRead
from pipeline.records import TextName
from pipeline.texts.bodies import decoded
from pipeline.texts.json_body import Twice, parsed
from pipeline.texts.spelling import clean
from pipeline.texts.wanted import Wanted

FORM = "ca_a2aj_case"
PART = "full_text"
SECTION = "§ "
LANGUAGES = ("en", "fr")
_LONGEST = 8_000_000  # letters; the longest decisions have some hundred pages
_CITATION = re.compile(r"((?:19|20)\d{2})\s+(FCA|FC|CAF|CF)\s+(\d{1,5})")
_IN_ENGLISH = {"CF": "FC", "CAF": "FCA"}


def texts(body: bytes, wanted: Wanted) -> dict[TextName, str]:
    """Name and full text. Raises CouldNotRead if the body is not of this form, is another decision, or has no text."""
    (found, *further) = rows_in(body)[:2] or [None]
    if found is None or further:
        raise CouldNotRead(
            f"the JSON has {'several decisions' if further else 'no decision'}, and {wanted.native_id} was asked for"
        )
    cited = citation_of(found)
    if cited != wanted.native_id:
        raise CouldNotRead(f"it is decision {cited or 'without a citation'}, and {wanted.native_id} was asked for")
    spoken = [(language, one) for language in LANGUAGES if (one := _text(found, f"unofficial_text_{language}"))]
    if not spoken:
        raise CouldNotRead(f"{wanted.native_id} has no text")
    if sum(len(text) for _, text in spoken) > _LONGEST:
        raise CouldNotRead(f"{wanted.native_id} is longer than any decision")
    name = name_of(found) or wanted.native_id
    lines = [f"Citation: {cited}", f"Name: {name}", f"Upstream licence: {clean(_text(found, 'upstream_license')) or 'not said'}"]
    for language, text in spoken:
        lines += [f"{SECTION}{language}", *_lines(text)]
    return {"title": name, "full_text": "\n".join(lines)}


def rows_in(body: bytes) -> list[Any]:
    """The rows of an answer. Raises CouldNotRead if it is no JSON of that shape."""
    page = parsed(decoded(body))
    if not isinstance(page, dict) or isinstance(page, Twice) or not isinstance(page.get("results"), list):
        raise CouldNotRead("the JSON is no answer of A2AJ: it has no results")
    return list(page["results"])


def citation_of(row: Any) -> str | None:
    """The neutral citation of a row in its English form ("2026 FC 101"); None if it has none of these courts."""
    if not isinstance(row, Mapping) or isinstance(row, Twice):
        return None
    for name in ("citation_en", "citation2_en", "citation_fr", "citation2_fr"):
        if found := _CITATION.search(_text(row, name)):
            return f"{found[1]} {_IN_ENGLISH.get(found[2], found[2])} {found[3]}"
    return None


def name_of(row: Mapping[str, Any]) -> str:
    """What a decision is called, in English where it has such a name."""
    return next((said for language in LANGUAGES if (said := clean(_text(row, f"name_{language}")))), "")


def _text(row: Mapping[str, Any], name: str) -> str:
    value = row.get(name)
    return value.strip() if isinstance(value, str) else ""


def _lines(text: str) -> Iterator[str]:
    for line in text.splitlines():
        if said := clean(line.strip(" |\t")):  # a cell of a table stands between bars
            yield said.removeprefix(SECTION) if said.startswith(SECTION) else said
