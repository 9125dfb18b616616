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
_QUOTATION = re.compile(r'"[^"]{1,4000}"|(?<=[:,] )"[^"]{1,4000}\Z')
_OPENED = re.compile(r':\s?"[^"]*\Z')
_GOES_ON = 5  # paragraphs of a judgment, that a heading among them ends only where they are not counted on
_LEADS = re.compile(r"(?:(?::|\s-)|\b(?:this|as follows|(?:these|the following) (?:terms|words))\.)\s*\Z")
_LEFT_OUT, _HEADING = 4, 60  # numbers of paragraphs, that may be missing; letters
_COUNTED = re.compile(r"\d{1,3}\.\s")


@dataclass(frozen=True)
class Line:
    """A line of the text. `quoted`: it is marked as a quotation, or stands within quotation marks that a line before it opened (a text has straight ones alone, see `pipeline.texts.spelling`)."""

    passage: Passage
    quoted: bool
    part: int  # 0: of the judgment's own text; then each schedule or attachment
    title: str = ""  # of the schedule or attachment
    doubtful: bool = False  # it stands further below words that report another's, and nothing marks where these end

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


def reports(words: str) -> bool:
    """Whether the last sentence of a line tells that words of somebody else stand below it."""
    last = re.split(r"(?<=[.;])\s", words.rstrip())[-1]
    return _LEADS.search(last) is not None and rules.REPORTS.search(last) is not None and rules.OWN_WORD.search(last) is None


@dataclass
class Reported:
    """Whether lines are words of somebody else of which nothing but the line above says so. Lives within the reading of a section.

    A list ends where a line has no letter; other words at the next paragraph of the judgment or at a heading. Behind their first
    line it is `doubtful`, since a judge may go on in the same paragraph.
    """

    n: int = 0  # lines since the one above; 0 if none
    listed: bool = False
    doubtful: bool = False

    def look(self, words: str) -> None:
        """Looks whether a line of the judgment's own says that another's words stand below it."""
        if reports(words):
            self.n, self.listed = 1, False

    def goes_on(self, words: str, last: int, *, marked: bool) -> bool:
        """Whether a line still belongs to them. `last`: the number of the judgment's last paragraph."""
        self.doubtful = False
        if not self.n:
            return False
        counted = _COUNTED.match(words)
        letter = rules.NUMBERED.match(words) is not None and not counted
        if self.n == 1:
            self.listed = letter
        next_paragraph = counted is not None and 0 < int(words.partition(".")[0]) - last < _LEFT_OUT
        heading = self.n > 1 and len(words) < _HEADING and words[-1:].isalnum() and not letter
        if next_paragraph or heading or (marked and self.n == 1) or (self.listed and not letter):
            self.n = 0
            return False
        self.n += 1
        self.doubtful = self.n > 2 and not letter and not counted
        return not self.doubtful


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
    return _QUOTATION.sub(lambda found: '"' + "_" * (len(found[0]) - 2) + '"', words)


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
    title, open_quote, last, before = "", False, 0, part
    reported = Reported()
    for n, line in enumerate(lines):
        marked = line.words.startswith(QUOTED)
        at = len(QUOTED) if marked else 0
        own = Passage(line.text, line.start + at, line.words[at:])
        if not marked and rules.PART.search(own.words):
            part += 0 if attached and n == 0 else 1
            title, open_quote = own.words, False
        elif attached and n < 3 and own.words.isupper():
            title = f"{title} {own.words}".strip()
        counted = _COUNTED.match(own.words)
        unmarked = not attached and reported.goes_on(own.words, last, marked=marked or own.words.startswith('"'))
        if counted and not marked and not attached and not unmarked:
            n_of_it = int(own.words.partition(".")[0])
            if part > before and n_of_it == last + 1 and last >= _GOES_ON:  # the heading was one of a list, and no part begins
                part, title = before, ""
            last = n_of_it if part == before else last
        if counted and not unmarked:  # a paragraph of the judgment's own: a sign that nothing closed opens no more
            open_quote = False
        marks = own.words.count('"')
        begins = own.words.startswith('"')
        quoted = marked or open_quote or unmarked or (begins and (marks == 1 or own.words.rstrip(" .;)").endswith('"')))
        opens = begins or (not open_quote and _OPENED.search(own.words) is not None)
        open_quote = not marked and (marks % 2 == 1 if opens else open_quote and marks % 2 == 0)
        yield Line(own, quoted, part, title, reported.doubtful)
        if not quoted:
            reported.look(own.words)
