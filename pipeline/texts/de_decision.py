"""A German decision as the one text, whichever host it came from: what its record says, a line a field, then its parts. Pure.

A part begins with a line of its own, "§ " and its name: `tenor` is the operative part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from lxml import etree

from pipeline.texts.html_body import page_of
from pipeline.texts.spelling import clean

SECTION = "§ "
LABELS = ("Gericht", "Aktenzeichen", "Datum", "ECLI")
PARTS = ("titelzeile", "leitsatz", "tenor", "tatbestand", "gruende")
_BLOCKS = frozenset({"p", "dd", "div", "li", "br", "tr", "h1", "h2", "h3"})
_TAG = re.compile(r"<[a-zA-Z/]")


def written(number: str, said: Mapping[str, str], parts: Mapping[str, Sequence[str]]) -> str:
    """The text of a decision of this document number; `said` by `LABELS`, `parts` by `PARTS`."""
    lines = [f"Dokument: {number}", *(f"{label}: {said[label]}" for label in LABELS if said.get(label))]
    for name in PARTS:
        if own := [line for line in parts.get(name, ()) if line]:
            lines += [f"{SECTION}{name}", *(line.removeprefix(SECTION) for line in own)]
    return "\n".join(lines)


def lines_of(element: etree._Element) -> Iterator[str]:
    """The lines of an element: a paragraph each."""
    words: list[str] = []
    for happening, one in etree.iterwalk(element, events=("start", "end")):
        name = etree.QName(one).localname if isinstance(one.tag, str) else ""
        if name in _BLOCKS:
            if said := clean("".join(words)):
                yield said
            words.clear()
        words.append((one.text if happening == "start" else one.tail if one is not element else "") or "")
    if said := clean("".join(words)):
        yield said


def lines_in(text: str) -> list[str]:
    """The lines of a text that may hold tags of HTML. Raises CouldNotRead if it holds more of them than any decision."""
    if not _TAG.search(text):
        return [said for line in text.splitlines() if (said := clean(line))]
    return list(lines_of(page_of(text, "paragraphs")))
