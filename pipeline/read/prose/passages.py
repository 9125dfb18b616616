"""A notice's texts cut into what a rule looks at: segments of the title, sentences of the rest, each knowing where it stands. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.read.prose.one_name import Words, words_of
from pipeline.read.prose.rules import passages as rules
from pipeline.read.prose.rules.names import FORM_AT_END
from pipeline.read.rule import Rule
from pipeline.records import Evidence, TextName

_QUOTE_LIMIT = 600
_LONGEST_CAPTION = 12  # lines
_FIRST_WORDS = 40  # letters
_WORD = re.compile(r"\w")


@dataclass(frozen=True)
class Passage:
    """A run of one text: its words, and the place of the first of them."""

    text: TextName
    start: int
    words: str

    def evidence(self, start: int = 0, end: int | None = None) -> Evidence:
        """The words at [start, end) of this passage as evidence; a long one is cut at its end, between words."""
        end = len(self.words) if end is None else end
        if end - start > _QUOTE_LIMIT:
            blank = self.words.rfind(" ", start + 1, start + _QUOTE_LIMIT + 1)
            end = blank if blank > start else start + _QUOTE_LIMIT
        before, behind = _WORD.search(self.words, 0, start), _WORD.search(self.words, end)
        cut: Literal["start", "end", "both"] | None = (
            "both" if before and behind else "start" if before else "end" if behind else None
        )
        return Evidence(text=self.text, start=self.start + start, end=self.start + end, quote=self.words[start:end], cut=cut)

    def around(self, start: int, end: int, margin: int = 200) -> Evidence:
        """The words at [start, end) with what stands around them, from blank to blank: as much as leaves room for the words."""
        margin = min(margin, max(0, _QUOTE_LIMIT - (end - start)) // 2)
        first = 0 if start <= margin else self.words.find(" ", start - margin, start) + 1 or start
        last = len(self.words) if end + margin >= len(self.words) else self.words.rfind(" ", end, end + margin)
        return self.evidence(first, max(end, last))


@dataclass(frozen=True)
class Reading:
    """The passages that rules look at.

    `title`: its segments; `abstract`: its sentences; `body`: the full text's sentences, without title and abstract said again;
    `head`: the full text's lines above the title (of a notice with a caption, down to the first heading); `lines`: those below it, whole.
    """

    title: tuple[Passage, ...]
    abstract: tuple[Passage, ...]
    head: tuple[Passage, ...]
    lines: tuple[Passage, ...]
    body: tuple[Passage, ...]

    @property
    def summary(self) -> tuple[Passage, ...]:
        """What tells the decision: the title's segments and the abstract."""
        return (*self.title, *self.abstract)

    @property
    def everything(self) -> tuple[Passage, ...]:
        return (*self.title, *self.abstract, *self.body)


@dataclass(frozen=True)
class Printed:
    """How a publisher prints a notice: the headings of its first lines, that of its abstract, and with what its last lines begin.

    `captioned`: the title stands in a caption, among the parties' names, numbers and headings in capitals that are no sentences.
    A printed page begins and ends with its neighbours; where its publisher prints each notice alone, none of this is needed.
    """

    headings: tuple[str, ...] = ()
    abstract: str = ""
    ends: tuple[str, ...] = ()
    captioned: bool = False


def reading(texts: Mapping[TextName, str], printed: Printed) -> Reading:
    """Cuts the texts of one notice."""
    title, abstract, full = (texts.get(name, "") for name in ("title", "abstract", "full_text"))
    lines = list(lines_of(full))
    named = _squeezed(title)
    headed = next((n for n, p in enumerate(lines) if p.words.startswith(printed.headings)), None)
    titled = next((n for n, p in enumerate(lines) if _says(p.words, (named,))), None) if named else None
    split = headed or 0 if titled is None else titled
    if printed.captioned and headed and split < headed <= split + _LONGEST_CAPTION:
        split = headed
    first, last = _own(lines, split, printed.ends)
    said = (named, _squeezed(abstract), _squeezed(printed.abstract + abstract))
    body = [p for p in lines[split:last] if not _says(p.words, said)]
    return Reading(
        title=tuple(_segments("title", title)),
        abstract=tuple(sentences(Passage("abstract", 0, abstract))) if abstract else (),
        head=tuple(lines[first : split + 1]),
        lines=tuple(body),
        body=tuple(s for p in body for s in sentences(p)),
    )


def _own(lines: Sequence[Passage], title: int, last_lines: tuple[str, ...]) -> tuple[int, int]:
    """From where to where the lines are the notice's own."""
    ends = [n for n, p in enumerate(lines) if p.words.startswith(last_lines)]
    first = max((n + 1 for n in ends if n < title), default=0)
    last = next((n for n in ends if n > title), len(lines) - 1)
    while last + 1 < len(lines) and lines[last + 1].words.startswith(last_lines):
        last += 1
    return first, last + 1


def _says(words: str, said: Sequence[str]) -> bool:
    """Whether a line says one of these again, which are squeezed. Mostly its first words show that it does not."""
    first = _squeezed(words[:_FIRST_WORDS])
    return any(one.startswith(first) for one in said) and _squeezed(words) in said


def _squeezed(words: str) -> str:
    return _NO_LETTERS.sub("", words).casefold()


_NO_LETTERS = re.compile(r"\W+")


def lines_of(text: str) -> Iterator[Passage]:
    """The lines of a full text, but empty ones."""
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield Passage("full_text", start, line)
        start += len(line) + 1


def _segments(name: TextName, text: str) -> Iterator[Passage]:
    start = 0
    for cut in [*rules.SEPARATOR.finditer(text), None]:
        end = cut.start() if cut else len(text)
        if text[start:end].strip():
            yield from _pieces(Passage(name, start, text[start:end]))
        start = cut.end() if cut else end


def sentences(passage: Passage) -> Iterator[Passage]:
    """The sentences of a passage: a stop behind an abbreviation ends one only where the next words can begin one."""
    words, start = passage.words, 0
    for stop in rules.STOP.finditer(words):
        before = words[max(0, stop.start() - 14) : stop.start() + 1]
        begins = rules.BEGINS.match(words, stop.end())
        if rules.ABBREVIATED.search(before) and not (begins and _ends_name(words, stop, before)):
            continue
        if not begins and _within_name(words, stop, before):
            continue
        yield from _pieces(Passage(passage.text, passage.start + start, words[start : stop.end()].rstrip()))
        start = stop.end()
    if words[start:].strip():
        yield from _pieces(Passage(passage.text, passage.start + start, words[start:]))


def _ends_name(words: str, stop: re.Match[str], before: str) -> bool:
    """Whether a company's name ends at a stop: with a legal form, or a word of business where a clause begins behind it."""
    if FORM_AT_END.search(before) or FORM_AT_END.search(before[:-1]):
        return True
    return bool(rules.OF_BUSINESS.search(before) and rules.A_CLAUSE.match(words, stop.end()))


def _within_name(words: str, stop: re.Match[str], before: str) -> bool:
    """Whether a stop stands within a company's name: "Orlo Sp. z O.O.", "Lamp Optoelec. Co. Ltd."."""
    if _SHORTENED.search(before) and words_of(words).within_form(stop.start()):
        return True
    return bool(_NAMED_BEFORE.search(before)) and _form_follows(words_of(words), stop.end())


def _form_follows(text: Words, at: int) -> bool:
    """Whether a legal form stands there, or behind one abbreviation more: "Lamp Optoelec. Tech. Co. Ltd."."""
    other = _ABBREVIATION.match(text.words, at)
    return at in text.forms or (other is not None and other.end() in text.forms)


_SHORTENED = re.compile(r"(?:^|\s)(?:[A-Z]\S*|\S+[.,]\S*)\.\Z")
_ABBREVIATION = re.compile(r"[A-Z][\w'’]{0,8}\.\s")
_NAMED_BEFORE = re.compile(r"\b[A-Z][\w-]*\.$")
LONGEST = 4_000  # characters of what is still looked at as one sentence; the longest real one seen has 2,900


def _pieces(passage: Passage) -> Iterator[Passage]:
    """A sentence, or the pieces of what is too long to be one: rules that look around within a sentence stay linear in the text."""
    words, start = passage.words, 0
    while len(words) - start > LONGEST:
        blank = words.rfind(" ", start, start + LONGEST)
        end = blank + 1 if blank > start else start + LONGEST
        yield Passage(passage.text, passage.start + start, words[start:end])
        start = end
    yield Passage(passage.text, passage.start + start, words[start:]) if start else passage


def first_match(rule: Rule, passages: Sequence[Passage]) -> tuple[Passage, re.Match[str]] | None:
    """The first passage in which a rule finds something, and where."""
    for passage in passages:
        if found := rule.search(passage.words):
            return passage, found
    return None
