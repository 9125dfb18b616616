"""What names a case: the caption ("Certain …"), the investigation's number from the bracket line, the docket's number. Pure."""

from __future__ import annotations

import re

from pipeline.read.prose.passages import Passage, Reading, first_match
from pipeline.records import Evidence

# Words with which a title goes on after the caption: what the Commission did. Some titles put no separator before them.
_ACTION = (
    r"(?:Notice\s+of\s|Notice\s+(?:to|Regarding)\b|Institution\s+of\s|(?:U\.S\.\s+International\s+Trade\s+)?(?:Final\s+)?Commission(?:'s)?\s+"
    r"(?:Final\s+|Advisory\s+|Vote|Determin|Decision|Opinion|Order|Instit|Issuance|Request|Grant|Affirm|Modif|Rescission)"
    r"|Issuance\s+(?:of|and)\s|Issuing\s|Termination\s+of\s|Terminating\s|Request\s+for\s|Final\s+(?:Commission\s+)?(?:Initial\s+)?Determination"
    r"|Determination\s+(?:Not\s+)?[Tt]o\s|Decision\s+(?:Not\s+)?[Tt]o\s|(?:Formal\s+)?Enforcement\s+Proceeding|Rescission\s+of\s|"
    r"Modification\s+of\s|Modification\s+Proceeding|Schedule\s+for\s|Extension\s+of\s|Correction\b|Receipt\s+of\s|Solicitation\s+of\s|Denial\s+of\s|"
    r"Grant\s+of\s|Advisory\s+Opinion|Suspension\s+of\s|Remand\s+of\s|Amendment\s+of\s|Consolidation\s+of\s|Request\s+to\s|Corrected\s)"
)
_CAPTION = re.compile(
    r"\b(?:(?:Components?|Parts|Products?|Methods?|Systems?)\s+(?:for|of|in|containing)\s+)?[Cc]ertain\s+(?=[\w\"'(])"
)
_CAPTION_END = re.compile(rf"\s*[;:]\s|\s*[,.]?\s+(?={_ACTION})|\s*\.?$")
_ACTION_HERE = re.compile(_ACTION)
_ENTITLED = re.compile(
    r"\breceived\s+an?\s+(?:\w+\s+){0,3}complaint(?:,)?(?:\s+(?:entitled|regarding|concerning|titled))?,?\s+[\"']?(?P<caption>(?:[Cc]ertain\s+)?[A-Z0-9].{2,400}?)"
    r"[\"']?[,;]?\s*(?:DN\s?\d|D\.N\.|Docket\s)",
)
_IN_THE_MATTER = re.compile(r"In\s+the\s+Matter\s+of\s+", re.IGNORECASE)
_DOCKET = re.compile(r"\b(?:DN|D\.N\.|Docket\s+Nos?\.?|Docket\s+Number)\s*-?\s*(?P<number>\d{3,5})\b")
_NUMBER = re.compile(r"\b337-TA-(\d{3,5})\b")
_FURTHER = re.compile(r"\b337-TA-\d{3,5}((?:\s*(?:,|and|/)\s*(?:and\s+)?(?:TA-)?\d{3,5}\b)+)")
_EXERCISE = re.compile(r"^\s*\[?EXERCISE\b[\s:.\]-]*")


def subject(reading: Reading) -> tuple[str, Evidence] | None:
    """The articles of the caption as written, from "Certain" to their end: from the title if it has them, else from the abstract."""
    for passage in _title_runs(reading):
        if found := _CAPTION.search(passage.words):
            end = _CAPTION_END.search(passage.words, found.end())
            stop = end.start() if end else len(passage.words)
            return passage.words[found.start() : stop], passage.evidence(found.start(), stop)
    named = first_match(_ENTITLED, (*reading.abstract, *reading.body))
    if named:
        passage, match = named
        first, last = match.span("caption")
        if matter := _IN_THE_MATTER.match(passage.words, first):
            first = matter.end()
        return passage.words[first:last], passage.evidence(first, last)
    for passage in reading.title:
        words = _EXERCISE.sub("", passage.words)
        if not _ACTION_HERE.search(words) and not words.startswith("In the Matter") and len(reading.title) > 1:
            return words, passage.evidence(len(passage.words) - len(words))
    return None


def _title_runs(reading: Reading) -> list[Passage]:
    """The title's segments; one that ends in the middle of a caption ("Certain X; Components Thereof; …") goes on in the next."""
    runs: list[Passage] = []
    for passage in reading.title:
        if runs and re.match(r"(?:and\s+)?(?:Components?|Products?|Systems?|Methods?)\b.{0,80}\b(?:Thereof|Same)\b", passage.words):
            before = runs.pop()
            gap = passage.start - before.start - len(before.words)
            runs.append(Passage(before.text, before.start, before.words + ";" + " " * (gap - 1) + passage.words))
        else:
            runs.append(passage)
    return runs


def docket(reading: Reading) -> tuple[str, Evidence] | None:
    """The docket's number before an investigation is instituted, as "DN 3657"."""
    found = first_match(_DOCKET, (*reading.title, *reading.abstract, *_brackets(reading)))
    if not found:
        return None
    passage, match = found
    return f"DN {match['number']}", passage.evidence(*match.span())


def investigations(reading: Reading) -> tuple[tuple[str, ...], Evidence | None]:
    """The investigation's numbers in the bracket line above the title, the first one first: no other number in the text is its own.

    Consolidated ones stand in the same line.
    """
    for passage in _brackets(reading):
        if numbers := numbers_in(passage.words):
            return numbers, passage.evidence()
    return (), None


def numbers_in(words: str) -> tuple[str, ...]:
    """The investigations that a line names, each once."""
    numbers = [f"337-TA-{m[1]}" for m in _NUMBER.finditer(words)]
    for further in _FURTHER.finditer(words):
        numbers += [f"337-TA-{n}" for n in re.findall(r"\d{3,5}", further[1])]
    return tuple(dict.fromkeys(numbers))


def _brackets(reading: Reading) -> list[Passage]:
    return [p for p in reading.head if p.words.startswith("[") and not p.words.startswith(("[FR Doc", "[[Page"))]
