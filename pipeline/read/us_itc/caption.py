"""What names a case: the caption ("Certain …"), the investigation's number from the bracket line, the docket's number. Pure."""

from __future__ import annotations

import re

from pipeline.read.prose.passages import Passage, Reading, first_match
from pipeline.read.us_itc.rules import caption as rules
from pipeline.records import Evidence


def subject(reading: Reading) -> tuple[str, Evidence] | None:
    """The articles of the caption as written, from "Certain" to their end: from the title if it has them, else from the abstract."""
    for passage in _title_runs(reading):
        if found := rules.CAPTION.search(passage.words):
            end = rules.CAPTION_END.search(passage.words, found.end())
            stop = end.start() if end else len(passage.words)
            return passage.words[found.start() : stop], passage.evidence(found.start(), stop)
    named = first_match(rules.ENTITLED, (*reading.abstract, *reading.body))
    if named:
        passage, match = named
        first, last = match.span("caption")
        if matter := rules.IN_THE_MATTER.match(passage.words, first):
            first = matter.end()
        return passage.words[first:last], passage.evidence(first, last)
    for passage in reading.title:
        words = rules.EXERCISE.sub("", passage.words)
        if not rules.ACTION_HERE.search(words) and not words.startswith("In the Matter") and len(reading.title) > 1:
            return words, passage.evidence(len(passage.words) - len(words))
    return None


def _title_runs(reading: Reading) -> list[Passage]:
    """The title's segments; one that ends in the middle of a caption ("Certain X; Components Thereof; …") goes on in the next."""
    runs: list[Passage] = []
    for passage in reading.title:
        if runs and rules.REST_OF_CAPTION.match(passage.words):
            before = runs.pop()
            gap = passage.start - before.start - len(before.words)
            runs.append(Passage(before.text, before.start, before.words + ";" + " " * (gap - 1) + passage.words))
        else:
            runs.append(passage)
    return runs


def docket(reading: Reading) -> tuple[str, Evidence] | None:
    """The docket's number before an investigation is instituted, as "DN 3657"."""
    found = first_match(rules.DOCKET, (*reading.title, *reading.abstract, *number_lines(reading)))
    if not found:
        return None
    passage, match = found
    return f"DN {match['number']}", passage.evidence(*match.span())


def investigations(reading: Reading) -> tuple[tuple[str, ...], tuple[Evidence, ...]]:
    """The investigation's numbers in the lines above the title that say it, the first one first: no other number in the text is its own.

    Consolidated ones stand in the same line, or in one each.
    """
    found = [(numbers, passage.evidence()) for passage in number_lines(reading) if (numbers := numbers_in(passage.words))]
    return tuple(dict.fromkeys(n for numbers, _ in found for n in numbers)), tuple(evidence for _, evidence in found)


def numbers_in(words: str) -> tuple[str, ...]:
    """The investigations that a line names, each once."""
    numbers = [f"337-TA-{m[1]}" for m in rules.NUMBER.finditer(words)]
    for further in rules.FURTHER.finditer(words):
        numbers += [f"337-TA-{n}" for n in re.findall(r"\d{3,5}", further[1])]
    return tuple(dict.fromkeys(numbers))


def of_the_government(reading: Reading) -> bool:
    """Whether a notice is not the Commission's, but of the office that speaks for the President."""
    return any(p.words.startswith("AGENCY:") and "Trade Representative" in p.words for p in reading.lines)


def number_lines(reading: Reading) -> list[Passage]:
    """The lines above the title that number the case: in brackets in the Register, a cell of the caption in a notice as issued.

    Of a notice of the government, which numbers none, what of its title and summary names one.
    """
    if of_the_government(reading):
        return [p for p in reading.summary if rules.NUMBER.search(p.words)]
    return [p for p in reading.head if rules.NUMBER_LINE.match(p.words)]
