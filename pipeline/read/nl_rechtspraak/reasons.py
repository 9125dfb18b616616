"""What the court's own reasons say of an infringement, for an operative part that forbids goods and names no right. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.read.nl_rechtspraak.rules import deciding as rules
from pipeline.read.nl_rechtspraak.rules import rights as of_rights
from pipeline.read.prose.passages import Passage

_SENTENCE = re.compile(r"(?:[^.;?]|[.;?](?!\s|$))+[.;?]?")
_ANY_RIGHT = (of_rights.PATENT, of_rights.MARK, of_rights.DESIGN, of_rights.COPYRIGHT, of_rights.PLANT, of_rights.IN_NO_REGISTER)


def findings(body: Sequence[Passage], operative: Sequence[Passage]) -> tuple[Passage, ...]:
    """The sentences in which the court finds that a right is infringed; none where it speaks of a breach of something else."""
    own = list(_own(body, operative))
    if any(rules.FOR_BREACH.search(line.words) for line in own):
        return ()
    return tuple(sentence for line in own for sentence in _sentences(line) if _finds(sentence.words))


def _own(body: Sequence[Passage], operative: Sequence[Passage]) -> Iterator[Passage]:
    """The lines of the court's reasons: what stands above them tells what others said and decided."""
    decided = operative[0].start if operative else None
    begins = next((n for n, line in enumerate(body) if rules.REASONS.search(line.words)), None)
    if begins is not None:
        yield from (line for line in body[begins:] if decided is None or line.start < decided)


def _sentences(line: Passage) -> Iterator[Passage]:
    for found in _SENTENCE.finditer(line.words):
        words = found[0].strip()
        if words:
            at = found.start() + found[0].index(words)
            yield Passage(line.text, line.start + at, words)


def _finds(words: str) -> bool:
    found = rules.FINDS.search(words) is not None and rules.NOT_FOUND.search(words) is None
    return found and any(rule.search(words) for rule in _ANY_RIGHT)
