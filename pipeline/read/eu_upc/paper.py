"""A decision or order by its parts: first pages with parties and patents, and the operative part. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.identifiers.find import find_all
from pipeline.read.eu_upc.cutting import kind_of, without_label
from pipeline.read.eu_upc.tongue import Tongue
from pipeline.read.prose.one_name import words_of
from pipeline.read.prose.passages import Passage
from pipeline.records import Evidence, Party, Role

_HEAD = 120  # lines that are looked at for parties and patents
_NUMBERED = frozenset({"upc_case", "patent"})
_FEWEST_LETTERS = 3  # of a name
_LONGEST_NAME = 120


@dataclass(frozen=True)
class Sides:
    """Who complains and against whom, as the first pages list them; `cut`: a line among them that was not read."""

    complainants: tuple[Party, ...]
    defendants: tuple[Party, ...]
    cut: bool


def operative(lines: Sequence[Passage], tongue: Tongue) -> tuple[Passage, ...]:
    """The lines of the operative part: from the last heading of one to what closes it; none where no heading is found."""
    at = max((n for n, line in enumerate(lines) if tongue.opens.search(line.words)), default=None)
    if at is None:
        return ()
    behind = next((n for n, line in enumerate(lines) if n > at and tongue.closes.search(line.words)), len(lines))
    return (*_rest(lines[at], tongue), *lines[at + 1 : behind])


def _rest(line: Passage, tongue: Tongue) -> Iterator[Passage]:
    """What of a line stands behind the heading that it begins with, if it is an item or names what is ordered."""
    heading = tongue.opens.search(line.words)
    words = line.words[heading.end() :] if heading else ""
    if tongue.act.search(words) or kind_of(words.lstrip()):
        stripped = words.lstrip(" ,:")
        yield Passage(line.text, line.start + len(line.words) - len(stripped), stripped)


def sides(lines: Sequence[Passage], tongue: Tongue) -> Sides:
    """The parties by role: what stands under a heading, line by line, without who represents them."""
    found: dict[Role, list[Party]] = {"complainant": [], "respondent": []}
    role: Role | None = None
    cut = represented = False
    for line in lines[:_HEAD]:
        words = line.words
        heading: Role | None = (
            "complainant" if tongue.complains.search(words) else "respondent" if tongue.answers.search(words) else None
        )
        if heading:
            role, represented = heading, False
            continue
        if role is None:
            continue
        if tongue.other_heading.search(words) and not words_of(words).forms:
            role = None
        elif tongue.represented.search(words):
            represented = True
        elif party := _party(line, role):
            found[role].append(party)
            represented = False
        elif not represented and role == "respondent" and words[:1].isupper():
            cut = True  # a line among the defendants that has no name by a legal form: a person's, or more of an address
    return Sides(tuple(found["complainant"]), tuple(found["respondent"]), cut)


def _party(line: Passage, role: Role) -> Party | None:
    """The company with whose name a line begins: up to its legal form."""
    start = len(line.words) - len(without_label(line.words))
    text = words_of(line.words)
    ends = [(at, end) for at, end in text.forms.items() if at > start]
    if not ends:
        return None
    at, end = min(ends)
    name = line.words[start:end].strip(" ,")
    if not _FEWEST_LETTERS <= len(name) <= _LONGEST_NAME or not name[0].isalnum() or "," in line.words[start : at - 2]:
        return None
    return Party(name=name, role=role, evidence=(line.evidence(start, end),))


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
    for line in lines[:_HEAD]:
        for form in forms:
            if (at := line.words.find(form)) >= 0 and not line.words[at - 1 : at].isdigit():
                return line.evidence(at, at + len(form))
    return None


def head(lines: Sequence[Passage]) -> Sequence[Passage]:
    """The first pages."""
    return lines[:_HEAD]
