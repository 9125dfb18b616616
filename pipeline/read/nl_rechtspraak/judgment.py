"""A judgment's text by its parts: what its metadata say, its summary, its head, its body, and the operative part. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipeline.read.nl_rechtspraak.rules import head as of_head
from pipeline.read.nl_rechtspraak.rules import operative as rules
from pipeline.read.prose.passages import Passage, lines_of

SECTION = "§ "
_OPERATIVE, _NESTED = "beslissing", "section"  # a section without a role is one of the section around it
_LONGEST_HEAD, _LONGEST_PART = 150, 40  # lines; of what was decided on one claim


@dataclass(frozen=True)
class Judgment:
    """What `pipeline.texts` makes of one, taken apart. `fields` by the publisher's labels, as often as each stands there."""

    text: str
    fields: Mapping[str, tuple[Passage, ...]]
    summary: tuple[Passage, ...]
    head: tuple[Passage, ...]
    body: tuple[Passage, ...]  # whole, without the marks of sections
    operative: tuple[Passage, ...]

    def field(self, label: str) -> Passage | None:
        """What the metadata say first under a label."""
        return next(iter(self.fields.get(label, ())), None)


def judgment(text: str) -> Judgment:
    """Takes a full text apart."""
    lines = tuple(lines_of(text))
    marks = [n for n, line in enumerate(lines) if line.words.startswith(SECTION)]
    first = marks[0] if marks else len(lines)
    summary, body = list[Passage](), list[Passage]()
    for at, end in zip(marks, [*marks[1:], len(lines)], strict=True):
        (summary if lines[at].words == f"{SECTION}inhoudsindicatie" else body).extend(lines[at:end])
    own = tuple(line for line in body if not line.words.startswith(SECTION))
    return Judgment(text, _fields(lines[:first]), tuple(summary[1:]), _head(body), own, _operative(body))


def joined(text: str, lines: Sequence[Passage]) -> Passage:
    """Lines that stand one below the other, as one passage."""
    start, last = lines[0].start, lines[-1]
    return Passage("full_text", start, text[start : last.start + len(last.words)])


def _fields(lines: Sequence[Passage]) -> Mapping[str, tuple[Passage, ...]]:
    found: dict[str, tuple[Passage, ...]] = {}
    for line in lines:
        label, between, said = line.words.partition(": ")
        value = Passage("full_text", line.start + len(label) + len(between), said)
        found[label] = (*found.get(label, ()), value)
    return found


def _head(body: Sequence[Passage]) -> tuple[Passage, ...]:
    own = body[1 : _LONGEST_HEAD + 1]
    end = next((n for n, line in enumerate(own) if of_head.ENDS.search(line.words) and not _is_info(line)), len(own))
    return tuple(line for line in own[:end] if not line.words.startswith(SECTION))


def _is_info(line: Passage) -> bool:
    """Whether a section belongs to the head: one without a role that begins it."""
    return line.words == f"{SECTION}{_NESTED}"


def _operative(body: Sequence[Passage]) -> tuple[Passage, ...]:
    """The lines of what was decided, down to the signatures: of sections of that role, else below a heading."""
    found, within = list[Passage](), False
    for line in body:
        if line.words.startswith(SECTION):
            role = line.words.removeprefix(SECTION)
            within = role == _OPERATIVE or (within and role == _NESTED)
        elif within:
            found.append(line)
    found = found or _headed([line for line in body if not line.words.startswith(SECTION)])
    end = next((n for n, line in enumerate(found) if rules.SIGNED.search(line.words)), len(found))
    return tuple(line for line in found[:end] if not rules.HEADING.search(line.words))


def _headed(own: Sequence[Passage]) -> list[Passage]:
    """The lines below the last heading of what was decided; of headings for each claim, below the first of them."""
    headed = [n for n, line in enumerate(own) if rules.HEADING.search(line.words)]
    if headed:
        at = len(headed) - 1
        while at and _of_one_claim(own[headed[at]]) and headed[at] - headed[at - 1] < _LONGEST_PART:
            at -= 1
        return list(own[headed[at] + 1 :])
    begun = [n for n, line in enumerate(own) if rules.BEGINS.search(line.words)]
    found = list(own[begun[-1] + 1 :]) if begun else []
    return [] if any(of_head.ENDS.search(line.words) for line in found) else found  # a dictum that the reasons quote


def _of_one_claim(heading: Passage) -> bool:
    found = rules.HEADING.search(heading.words)
    return found is not None and found["within"] is not None
