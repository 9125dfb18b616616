"""A Korean release cut into sentences, each with its letters alone: where blanks stand differs, within one release too. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from pipeline.read.kr_ktc.hanja import read
from pipeline.read.kr_ktc.rules import annexes as rules
from pipeline.read.prose.passages import Passage, lines_of
from pipeline.records import Evidence
from pipeline.texts.kr_ktc_release import begins_anew, is_over

# What a paragraph begins with, and its own number or label: "□", "○ (안건 1)", "- ", "①", "1.".
_MARK = re.compile(r"\s*(?:[□■○●◎◇◆▣▢◦▪▶▷►∎ㅇ※▲△▼*+\-·•➊-➓①-⑳❶-❿]+\s*|\(?\d{1,2}[.)]\s+|[가-하][.)]\s+|\((?:안건)?\s?\d{1,2}\)\s*){0,4}")
_STOP = re.compile(r"(?<=[가-힣)\]」』>'\"])\.(?=\s|$)")
_LONGEST = 3000  # letters of a sentence
_FULL = 30  # letters of a line that is as long as a page's
_HEADING = 40  # letters of one, at most


@dataclass(frozen=True)
class Sentence:
    """One sentence, of a line of the text. `words` are its letters without blanks; all places are those of `words`."""

    passage: Passage
    line: int

    @cached_property
    def places(self) -> tuple[int, ...]:
        """Where each letter of `words` stands in the passage."""
        return tuple(n for n, letter in enumerate(self.passage.words) if not letter.isspace())

    @cached_property
    def words(self) -> str:
        return read("".join(self.passage.words[n] for n in self.places))

    def written(self, start: int, end: int) -> str:
        """The words at [start, end) as they stand in the text, with their blanks."""
        return self.passage.words[self.places[start] : self.places[end - 1] + 1].replace("\n", " ") if end > start else ""

    def evidence(self, start: int = 0, end: int | None = None) -> Evidence:
        end = len(self.places) if end is None else end
        return self.passage.evidence(self.places[start], self.places[end - 1] + 1)


def sentences(title: str, text: str) -> tuple[Sentence, ...]:
    """The title, then the sentences of the text in order, without what explains the law to journalists behind the release."""
    found = [Sentence(Passage("title", 0, title), -1)] if title.strip() else []
    explains = False
    for n, line in enumerate(_whole_lines(text)):
        made = [one for piece in _cut(line) if (one := Sentence(piece, n)).words]
        heading = "".join(one.words for one in made)
        begins = len(heading) <= _HEADING and rules.EXPLANATION.search(heading) is not None
        explains = begins or (explains and not rules.ANNEX.search(heading))
        found += [] if explains else made
    return tuple(found)


def _whole_lines(text: str) -> Iterator[Passage]:
    """The lines of a text; a full one that a page cut goes on in the next where that begins with no mark."""
    waiting: Passage | None = None
    for line in lines_of(text):
        full = waiting is not None and len(waiting.words) < _LONGEST and len(waiting.words.rsplit("\n", 1)[-1]) >= _FULL
        if waiting and full and begins_anew(waiting.words) and not is_over(waiting.words) and not begins_anew(line.words):
            waiting = Passage(line.text, waiting.start, text[waiting.start : line.start + len(line.words)])
            continue
        if waiting:
            yield waiting
        waiting = line
    if waiting:
        yield waiting


def _cut(line: Passage) -> Iterator[Passage]:
    mark = _MARK.match(line.words)
    start = mark.end() if mark else 0
    for stop in (*(found.end() for found in _STOP.finditer(line.words)), len(line.words)):
        while stop - start > _LONGEST:  # no sentence is so long: what a hostile text holds is read in pieces
            yield from _piece(line, start, start + _LONGEST)
            start += _LONGEST
        yield from _piece(line, start, stop)
        start = max(start, stop)


def _piece(line: Passage, start: int, stop: int) -> Iterator[Passage]:
    if stop > start and line.words[start:stop].strip():
        yield Passage(line.text, line.start + start, line.words[start:stop].rstrip())
