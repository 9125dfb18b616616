"""Who the parties are: the first pages list them by role, each under its number, in lines of their own or in one. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pipeline.read.eu_upc.cutting import without_label
from pipeline.read.eu_upc.rules.anywhere import BEHIND_HEADING, ENTRY, SHORT_NAME
from pipeline.read.eu_upc.tongue import Tongue
from pipeline.read.prose.one_name import words_of
from pipeline.read.prose.passages import Passage
from pipeline.records import Party, Role

HEAD = 120  # lines that are looked at for parties and patents
_FEWEST_LETTERS = 3  # of a name
_LONGEST_NAME = 120
_BEFORE_APPEAL = re.compile(r"\s?(?:\(S\)\s?)?(?:\([^)]{1,120}\)|(?:/|AND|UND|ET|EN) [^a-z\d:]{1,60})")
_WORDS_OF_PERSON = range(2, 6)
_BEHIND_PERSON = (",", " (", ";", " - ", " – ", " c/o")


@dataclass(frozen=True)
class Sides:
    """Who complains and against whom, as the first pages list them.

    `cut`: a line among the defendants that was not read. `numbers`: names by the number under which a defendant is listed. `short`: the
    short names that the list itself gives, each with the whole one.
    """

    complainants: tuple[Party, ...]
    defendants: tuple[Party, ...]
    cut: bool
    numbers: dict[int, str] = field(default_factory=dict)
    short: dict[str, str] = field(default_factory=dict)
    told: bool = False  # of an appeal: its headings say who of them complained and who is complained of


def heading_over(words: str, tongue: Tongue) -> tuple[Role, int] | None:
    """Whether a line begins with a heading over parties: whose, and where it ends."""
    if appeal := tongue.appeals.search(words):
        role = _told(words[appeal.end() :], tongue)
        if role:
            return role, appeal.end()
    for rule, role in ((tongue.complains, "complainant"), (tongue.answers, "respondent")):
        if found := rule.search(words):
            return role, found.end()  # type: ignore[return-value]  # the two names are roles
    return None


def _told(behind: str, tongue: Tongue) -> Role | None:
    """Whether the words behind a heading of an appeal say what these parties were before: "APPELLANT (CLAIMANT BEFORE THE …)"."""
    said = _BEFORE_APPEAL.match(behind)
    words = said[0].title() if said else ""
    complained, answered = tongue.claimants.search(words), tongue.defendants.search(words)
    if bool(complained) == bool(answered):
        return None
    return "complainant" if complained else "respondent"


def sides(lines: Sequence[Passage], tongue: Tongue) -> Sides:
    """The parties by role: what stands under a heading, entry by entry, without who represents them."""
    found: dict[Role, list[Party]] = {"complainant": [], "respondent": []}
    numbers: dict[int, str] = {}
    short: dict[str, str] = {}
    role: Role | None = None
    cut = represented = False
    last = 0
    for line in lines[:HEAD]:
        words, start = line.words, 0
        if heading := heading_over(words, tongue):
            role, start = heading[0], _behind(words, heading[1])
            represented, last = False, 0
            if start >= len(words):
                continue
        elif role is None:
            continue
        elif tongue.other_heading.search(words) and not words_of(words).forms:
            role = None
            continue
        elif tongue.represented.match(words):
            represented = True
            continue
        for number, entry in _entries(line, start, last):
            last = number or last
            party = _party(entry, role, tongue) or (_person(entry, role) if number else None)
            if party:
                found[role].append(party)
                represented = False
                short |= {one["short"]: party.name for one in SHORT_NAME.finditer(entry.words)}
                if number and role == "respondent":
                    numbers[number] = party.name
            if role == "respondent" and party is None and not represented:
                cut |= number is not None or entry.words[:1].isupper()  # no name was read: a person's, or more of an address
            elif role == "respondent" and party and number is None:
                cut |= _others(entry, party, tongue)
    told = [_told(line.words[one.end() :], tongue) for line in lines[:HEAD] if (one := tongue.appeals.search(line.words))]
    return Sides(tuple(found["complainant"]), tuple(found["respondent"]), cut, numbers, short, {*told} == {"complainant", "respondent"})


def _behind(words: str, at: int) -> int:
    """Where the words behind a heading begin, without what belongs to it: "(S)", "(DEFENDANTS IN THE COUNTERCLAIM)"."""
    while behind := BEHIND_HEADING.match(words, at):
        at = behind.end()
    return at


def _entries(line: Passage, start: int, last: int) -> Iterator[tuple[int | None, Passage]]:
    """The entries of a line, each with its number: the first may have any, the others count on."""
    cuts: list[tuple[int | None, int, int]] = []  # number, where the entry ends that it closes, where its own words begin
    for label in ENTRY.finditer(line.words, start):
        next_one = int(label["number"])
        if label.start() <= start or next_one == last + 1:
            cuts.append((next_one, label.start(), label.end()))
            last = next_one
    if not cuts or cuts[0][1] > start:
        cuts.insert(0, (None, start, start))
    for n, (number, _, begins) in enumerate(cuts):
        ends = cuts[n + 1][1] if n + 1 < len(cuts) else len(line.words)
        if line.words[begins:ends].strip():
            yield number, Passage(line.text, line.start + begins, line.words[begins:ends])


def _others(entry: Passage, party: Party, tongue: Tongue) -> bool:
    """Whether an entry without a number goes on with another company, before it says who represents them."""
    behind = entry.words.find(party.name) + len(party.name)
    represented = tongue.represented.search(entry.words, behind)
    end = represented.start() if represented else len(entry.words)
    return any(behind < at < end for at in words_of(entry.words).forms)


def _party(line: Passage, role: Role, tongue: Tongue) -> Party | None:
    """The company with whose name a line begins: up to its legal form."""
    start = len(line.words) - len(without_label(line.words))
    text = words_of(line.words)
    represented = tongue.represented.search(line.words)
    last = represented.start() if represented else len(line.words)
    ends = [(at, end) for at, end in text.forms.items() if start < at < last]
    if not ends:
        return None
    at, end = min(ends)
    name = line.words[start:end].strip(" ,")
    if not _FEWEST_LETTERS <= len(name) <= _LONGEST_NAME or not name[0].isalnum() or "," in line.words[start : at - 2]:
        return None
    return Party(name=name, role=role, evidence=(line.evidence(start, end),))


def _person(line: Passage, role: Role) -> Party | None:
    """Who is listed under a number and is no company: the words up to a comma or what else parts an address from a name."""
    ends = [at for sign in _BEHIND_PERSON if (at := line.words.find(sign)) > 0]
    name = line.words[: min(ends, default=len(line.words))].strip()
    words = name.split()
    if len(words) not in _WORDS_OF_PERSON or not name[0].isupper() or any(letter.isdigit() for letter in name):
        return None
    at = line.words.find(name)
    return Party(name=name, role=role, evidence=(line.evidence(at, at + len(name)),))
