"""A decision or order by its parts: first pages with parties and patents, and the operative part. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from pipeline.identifiers.find import find_all
from pipeline.read.eu_upc.cutting import kind_of, without_label
from pipeline.read.eu_upc.parties import HEAD, heading_over
from pipeline.read.eu_upc.rules.anywhere import PATENT_HEADING
from pipeline.read.eu_upc.tongue import Tongue
from pipeline.read.prose.one_name import words_of
from pipeline.read.prose.passages import Passage
from pipeline.read.rule import Rule
from pipeline.records import Evidence

_NUMBERED = frozenset({"upc_case", "patent"})


def operative(lines: Sequence[Passage], tongue: Tongue) -> tuple[int, tuple[Passage, ...]]:
    """Where the operative part begins, and its lines: from the last heading of one to what closes it; none where no heading is found.

    In front of the parties the same word is the paper's own title.
    """
    parties = next((n for n, line in enumerate(lines[:HEAD]) if heading_over(line.words, tongue) or words_of(line.words).forms), 0)
    for rule in (tongue.opens, tongue.opens_else):
        at = max((n for n, line in enumerate(lines) if n >= parties and rule.search(line.words)), default=None)
        if at is not None:
            break
    else:
        return len(lines), ()
    behind = next((n for n, line in enumerate(lines) if n > at and tongue.closes.search(line.words)), len(lines))
    return at, tuple(_with_labels([*_rest(lines[at], rule, tongue), *lines[at + 1 : behind]]))


def _rest(line: Passage, opens: Rule, tongue: Tongue) -> Iterator[Passage]:
    """What of a line stands behind the heading that it begins with, if it is an item or names what is ordered."""
    heading = opens.search(line.words)
    words = line.words[heading.end() :] if heading else ""
    if tongue.act.search(words) or tongue.defendants.search(words) or kind_of(words.lstrip(" :")):
        stripped = words.lstrip(" ,:")
        yield Passage(line.text, line.start + len(line.words) - len(stripped), stripped)


def _with_labels(lines: Sequence[Passage]) -> Iterator[Passage]:
    """The lines, each label that stands on a line of its own in front of the next one."""
    label: Passage | None = None
    for line in lines:
        if label and label.start + len(label.words) + 1 == line.start:
            line = Passage(line.text, label.start, f"{label.words}\n{line.words}")
        elif label:
            yield label
        label = line if kind_of(f"{line.words} ") and not without_label(f"{line.words} ").strip() else None
        if label is None:
            yield line
    if label:
        yield label


def numbers_in(lines: Sequence[Passage], kind: str) -> Iterator[tuple[str, Evidence]]:
    """Each case or European patent that lines name, once, with where it stands first."""
    seen: set[str] = set()
    for line in lines:
        for one in find_all(line.words):
            if one.name == kind and one.value not in seen:
                seen.add(one.value)
                yield one.value, line.evidence(one.start, one.end)


def patents_in(lines: Sequence[Passage]) -> list[tuple[str, Evidence]]:
    """The numbers of the European patents that lines name, as the office counts them."""
    return [(value.removeprefix("EP."), words) for value, words in numbers_in(lines, "patent") if value.startswith("EP.")]


def said_on(lines: Sequence[Passage], tongue: Tongue, day: date) -> Evidence | None:
    """Where the first pages write a day; None if they do not."""
    month = tongue.months[day.month - 1]
    forms = (f"{day.day} {month} {day.year}", f"{day.day}. {month} {day.year}", day.strftime("%d/%m/%Y"), day.strftime("%d.%m.%Y"))
    for line in lines[:HEAD]:
        for form in forms:
            if (at := line.words.find(form)) >= 0 and not line.words[at - 1 : at].isdigit():
                return line.evidence(at, at + len(form))
    return None


def head(lines: Sequence[Passage]) -> Sequence[Passage]:
    """The first pages."""
    return lines[:HEAD]


def in_suit(lines: Sequence[Passage]) -> list[tuple[str, Evidence]]:
    """The patents that stand under a heading of their own; where none does, those of the first pages."""
    first = head(lines)
    under = [one for n, one in enumerate(first) if PATENT_HEADING.search(one.words) or (n and PATENT_HEADING.fullmatch(first[n - 1].words))]
    return patents_in(under) or patents_in(first)
