"""Paragraphs as one text: cleaned, a run-in heading in front of what it heads, and whether it is the document asked for. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.errors import CouldNotRead
from pipeline.texts.spelling import SPACE_BEFORE, clean

_RUN_IN = re.compile(r"[A-Z][A-Z ()/,.&'-]{2,60}:")


@dataclass(frozen=True)
class Layout:
    """How a publisher sets its paragraphs.

    `clean` gives a run of text in the one spelling; a paragraph that begins as `goes_on` says belongs to the one before; a line of
    its own begins within a paragraph where `own_line` finds a blank.
    """

    clean: Callable[[str], str] = clean
    goes_on: re.Pattern[str] = re.compile(r"[,.;:)\]]|[a-z]+(?![A-Za-z])")
    own_line: re.Pattern[str] | None = None


PLAIN = Layout()


def full_text(paragraphs: Iterable[str], native_id: str, layout: Layout = PLAIN) -> str:
    """One paragraph a line.

    Raises CouldNotRead if there is none, or if the text does not say the number `native_id`, and so is not known to be that
    document's.
    """
    text = lines_of(paragraphs, layout)
    if native_id not in text:
        raise CouldNotRead(f"the text does not name document {native_id}, so it may be another one")
    return text


def lines_of(paragraphs: Iterable[str], layout: Layout = PLAIN) -> str:
    """One paragraph a line, of whatever document. Raises CouldNotRead if there is none."""
    text = "\n".join(_joined(paragraphs, layout))
    if not text:
        raise CouldNotRead("the document has no text")
    return text


def _joined(paragraphs: Iterable[str], layout: Layout) -> Iterator[str]:
    """Cleaned paragraphs; a run-in heading goes in front of what it heads, and what goes on in mid-sentence to its start."""
    waiting: list[str] = []
    for paragraph in map(layout.clean, paragraphs):
        if not paragraph:
            continue
        if waiting and (layout.goes_on.match(paragraph) or _RUN_IN.fullmatch(_together(waiting[:64]))):
            waiting.append(paragraph)
            continue
        if waiting:
            yield from _lines(_together(waiting), layout)
        waiting = [paragraph]
    if waiting:
        yield from _lines(_together(waiting), layout)


def _lines(paragraph: str, layout: Layout) -> list[str]:
    return layout.own_line.split(paragraph) if layout.own_line else [paragraph]


def _together(pieces: Sequence[str]) -> str:
    return pieces[0] if len(pieces) == 1 else SPACE_BEFORE.sub("", " ".join(pieces))
