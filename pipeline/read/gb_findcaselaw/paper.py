"""A judgment's text by its parts: what its metadata say, its header, its paragraphs, and what is attached to it. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.read.gb_findcaselaw.rules import orders as rules
from pipeline.read.prose.passages import Passage, lines_of

SECTION, QUOTED = "§ ", "> "
_HEADER, _ATTACHED = "header", "attachment"
_LABELLED = re.compile(r"(?P<label>[A-Z][A-Za-z ]{2,40}(?: \(\d{1,3}\))?): ")
_QUOTATION = re.compile(r"“[^”]{1,4000}(?:”|\Z)|\"[^\"]{1,4000}(?:\"|\Z)")


@dataclass(frozen=True)
class Line:
    """A line of the text. `quoted`: it is marked as a quotation, or stands within quotation marks that a line before it opened."""

    passage: Passage
    quoted: bool
    part: int  # 0: of the judgment's own text; then each schedule or attachment
    title: str = ""  # of the schedule or attachment

    @property
    def words(self) -> str:
        return self.passage.words


@dataclass(frozen=True)
class Paper:
    """A judgment taken apart. `fields` by label, as often as each stands there."""

    fields: Mapping[str, tuple[Passage, ...]]
    header: tuple[Passage, ...]
    lines: tuple[Line, ...]

    def field(self, label: str) -> Passage | None:
        """What the metadata say first under a label."""
        return next(iter(self.fields.get(label, ())), None)

    @property
    def own(self) -> tuple[Line, ...]:
        """The lines of the judgment's own text."""
        return tuple(line for line in self.lines if line.part == 0)


def paper(text: str) -> Paper:
    """Takes a full text apart."""
    lines = tuple(lines_of(text))
    marks = [n for n, line in enumerate(lines) if line.words.startswith(SECTION)]
    first = marks[0] if marks else len(lines)
    header, body = list[Passage](), list[Line]()
    part = 0
    for at, end in zip(marks, [*marks[1:], len(lines)], strict=True):
        section = lines[at].words.removeprefix(SECTION)
        if section == _HEADER:
            header += lines[at + 1 : end]
            continue
        attached = section == _ATTACHED
        part = part + 1 if attached else part
        found = list(_lines(lines[at + 1 : end], part, attached=attached))
        part = found[-1].part if found else part
        body += found
    return Paper(_fields(lines[:first]), tuple(header), tuple(body))


def unquoted(words: str) -> str:
    """Words in which what stands between quotation marks is blanked: every place of them stays where it is."""
    return _QUOTATION.sub(lambda found: found[0][0] + "_" * (len(found[0]) - 2) + found[0][-1] if len(found[0]) > 1 else found[0], words)


def joined(text: str, lines: Sequence[Line]) -> Passage:
    """Lines that stand one below the other, as one passage."""
    start, last = lines[0].passage.start, lines[-1].passage
    return Passage("full_text", start, text[start : last.start + len(last.words)])


def _fields(lines: Sequence[Passage]) -> Mapping[str, tuple[Passage, ...]]:
    found: dict[str, tuple[Passage, ...]] = {}
    for line in lines:
        label = _LABELLED.match(line.words)
        if label:
            value = Passage("full_text", line.start + label.end(), line.words[label.end() :])
            found[label["label"]] = (*found.get(label["label"], ()), value)
    return found


def _lines(lines: Sequence[Passage], part: int, *, attached: bool) -> Iterator[Line]:
    """The lines of a section; a heading of a schedule begins a part of its own."""
    title, open_quote = "", False
    for n, line in enumerate(lines):
        marked = line.words.startswith(QUOTED)
        at = len(QUOTED) if marked else 0
        own = Passage(line.text, line.start + at, line.words[at:])
        if not marked and rules.PART.search(own.words):
            part += 0 if attached and n == 0 else 1
            title, open_quote = own.words, False
        elif attached and n < 3 and own.words.isupper():
            title = f"{title} {own.words}".strip()
        starts = own.words.lstrip("0123456789.()[] abcdefghijklmnopqrstuvwxyz") if open_quote else own.words
        quoted = marked or open_quote or own.words.startswith(("“", '"')) and not _closed(own.words)
        open_quote = _still_open(starts, open_quote=open_quote) if not marked else open_quote
        yield Line(own, quoted, part, title)


def _closed(words: str) -> bool:
    return "”" in words or words.count('"') > 1


def _still_open(words: str, *, open_quote: bool) -> bool:
    """Whether a quotation that a line opened with its first sign goes on behind it."""
    if open_quote:
        return "”" not in words and '"' not in words
    return words.startswith("“") and "”" not in words
