"""A decision's text by its parts: head, body, operative part, and what is listed behind it; in each language in which it is published. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.read.ca_courts.tongue import Tongue, tongues
from pipeline.read.prose.passages import Passage, lines_of

SECTION = "§ "
_PARAGRAPH = re.compile(r"^\[(?P<number>\d{1,4})\]")
_LONGEST_HEAD = 120  # lines


@dataclass(frozen=True)
class Paper:
    """One decision in one language."""

    tongue: Tongue
    head: tuple[Passage, ...]  # down to the first paragraph that has a number, or to the operative part
    body: tuple[Passage, ...]  # whole
    operative: tuple[Passage, ...]
    schedules: tuple[Passage, ...]
    reasons: tuple[Passage, ...]  # paragraphs that have a number


def fields_of(text: str) -> Mapping[str, Passage]:
    """What stands in front of the text, a line a field, by its label."""
    found: dict[str, Passage] = {}
    for line in lines_of(text):
        if line.words.startswith(SECTION):
            break
        label, between, _ = line.words.partition(": ")
        at = len(label) + len(between)
        found[label] = Passage("full_text", line.start + at, line.words[at:])
    return found


def papers(text: str) -> tuple[Paper, ...]:
    """A decision in each language in which its text is had, English in front."""
    sections: dict[str, list[Passage]] = {}
    code = ""
    for line in lines_of(text):
        if line.words.startswith(SECTION):
            code = line.words.removeprefix(SECTION)
        elif code:
            sections.setdefault(code, []).append(line)
    return tuple(_paper(tuple(sections[code]), tongue) for code, tongue in tongues().items() if code in sections)


def _paper(lines: tuple[Passage, ...], tongue: Tongue) -> Paper:
    numbered = _numbered(lines)
    last = numbered[-1] if numbered else -1
    begins = _begins(lines, last, tongue)
    end = next((n for n, line in enumerate(lines) if n > begins and tongue.closes.search(line.words)), len(lines))
    end = min(end, next((n for n, line in enumerate(lines) if n > begins and tongue.schedule.search(line.words)), end))
    listed = next((n for n, line in enumerate(lines) if n >= end and tongue.schedule.search(line.words)), len(lines))
    first = min(numbered[0] if numbered else len(lines), begins, _LONGEST_HEAD)
    return Paper(
        tongue=tongue,
        head=lines[:first],
        body=lines,
        operative=tuple(_without_headings(lines[begins:end], tongue)),
        schedules=lines[listed:],
        reasons=tuple(lines[n] for n in numbered),
    )


def _numbered(lines: Sequence[Passage]) -> list[int]:
    """The lines that begin a paragraph: "[1]", "[2]" …, each number above the one before."""
    found, last = list[int](), 0
    for n, line in enumerate(lines):
        number = _PARAGRAPH.match(line.words)
        if number and last < int(number["number"]) <= last + 3:  # one or two may have been lost
            found.append(n)
            last = int(number["number"])
    return found


def _begins(lines: Sequence[Passage], last: int, tongue: Tongue) -> int:
    """Where the operative part begins: behind the last paragraph of the reasons; past the end where there is none."""
    behind = list(range(last + 1, len(lines)))
    closed = next((n for n in behind if tongue.closes.search(lines[n].words)), len(lines))
    opened = next((n for n in behind if tongue.opens.search(lines[n].words)), None)
    if opened is not None:
        return opened
    headed = [n for n in behind if n < closed and tongue.headed.search(lines[n].words)]
    # On appeal the judges sign their reasons first, and the judgment stands behind them.
    headed = headed or [n for n in behind if tongue.headed.search(lines[n].words)][:1]
    return headed[-1 if last < 0 else 0] + 1 if headed else len(lines)


def _without_headings(lines: Sequence[Passage], tongue: Tongue) -> Iterator[Passage]:
    """The lines without the words that open them, and without headings; those that hold nothing else are left."""
    for line in lines:
        if tongue.headed.search(line.words):
            continue
        opening = tongue.opens.search(line.words)
        at = opening.end() if opening else 0
        if line.words[at:].strip(" :"):
            yield Passage(line.text, line.start + at, line.words[at:])
