"""Paragraphs as one text: cleaned, a run-in heading in front of what it heads, and whether it is the document asked for. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from pipeline.errors import CouldNotRead
from pipeline.texts.spelling import SPACE_BEFORE, clean

_RUN_IN = re.compile(r"[A-Z][A-Z ()/,.&'-]{2,60}:")
_CONTINUES = re.compile(r"[,.;:)\]]|[a-z]+(?![A-Za-z])|\(\d{1,4} FR ")
_OWN_LINE = re.compile(r"(?<=\S) (?=\[FR Doc\. |BILLING CODE |Issued: [A-Z])|(?<=, \d{4}\.) (?=[A-Z][a-z]+ [A-Z]\. [A-Z][a-z]+,$)")


def full_text(paragraphs: Iterable[str], native_id: str) -> str:
    """One paragraph a line.

    Raises CouldNotRead if there is none, or if the text is not of the document `native_id`
    (its "[FR Doc. …]" line says which it is).
    """
    text = "\n".join(_joined(paragraphs))
    if not text:
        raise CouldNotRead("the document has no text")
    if native_id not in text:
        raise CouldNotRead(f"the text does not name document {native_id}, so it may be another one")
    return text


def _joined(paragraphs: Iterable[str]) -> Iterator[str]:
    """Cleaned paragraphs; a run-in heading goes in front of what it heads, and what goes on in mid-sentence to its start."""
    waiting: list[str] = []
    for paragraph in map(clean, paragraphs):
        if not paragraph:
            continue
        if waiting and (_CONTINUES.match(paragraph) or _RUN_IN.fullmatch(_together(waiting[:64]))):
            waiting.append(paragraph)
            continue
        if waiting:
            yield from _OWN_LINE.split(_together(waiting))
        waiting = [paragraph]
    if waiting:
        yield from _OWN_LINE.split(_together(waiting))


def _together(pieces: Sequence[str]) -> str:
    return pieces[0] if len(pieces) == 1 else SPACE_BEFORE.sub("", " ".join(pieces))
