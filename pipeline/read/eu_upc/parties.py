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
from pipeline.read.rule import Rule
from pipeline.records import Party, Role

HEAD = 120  # lines that are looked at for parties and patents
_FEWEST_LETTERS = 3  # of a name
_LONGEST_NAME = 120
_BEFORE_APPEAL = re.compile(r"\s?(?:\(S\)\s?)?(?:\([^)]{1,120}\)|(?:/|AND|UND|ET|EN) [^a-z\d:]{1,60})")
_FEW_WORDS = 3  # of a line that only parts the sides: "gegen", "ET:"
_ROLE_STANDS = re.compile(r"(?:^|[,;(–-])\s*$")
_ROLE_ENDS = re.compile(r"\s?(?:[-–),.;:]|$)")
_WORDS_OF_PERSON = range(2, 6)
_AND = ("/", " AND", " UND", " ET", " EN")
# "ENTRE:", "de besloten vennootschap Orlo B.V.": what stands in front of a name, which itself may be small ("adidas AG").
_IN_FRONT = re.compile(r"(?:[\s,;–-]|[^\W\d]+(?: [^\W\d]+)?\s?:\s)*(?:[a-zà-ÿ'’]+\s(?=(?:[a-zà-ÿ'’]+\s)*[^\W\d_a-zà-ÿ]\S+\s))*")
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


@dataclass
class _Listed:
    """What was read so far of a list of the parties."""

    tongue: Tongue
    parties: dict[Role, list[Party]] = field(default_factory=lambda: {"complainant": [], "respondent": []})
    numbers: dict[int, str] = field(default_factory=dict)
    short: dict[str, str] = field(default_factory=dict)
    cut: bool = False

    def take(self, entry: Passage, number: int | None, role: Role, *, represented: bool = False) -> bool:
        """Reads an entry; whether it names a party. Behind who represents the one before, a line without a name is more of that."""
        party = _party(entry, role, self.tongue) or (_person(entry, role) if number else None)
        if party:
            self.parties[role].append(party)
            self.short |= {one["short"] or one["short2"]: party.name for one in SHORT_NAME.finditer(entry.words)}
        if role == "respondent":
            self._defended(entry, number, party, represented=represented)
        return party is not None

    def _defended(self, entry: Passage, number: int | None, party: Party | None, *, represented: bool) -> None:
        if party is None:
            self.cut |= not represented and (number is not None or entry.words[:1].isupper())  # a person's name, or more of an address
        elif number is None:
            self.cut |= _others(entry, party, self.tongue)
        else:
            self.numbers[number] = party.name

    def sides(self, *, told: bool = False) -> Sides:
        return Sides(tuple(self.parties["complainant"]), tuple(self.parties["respondent"]), self.cut, self.numbers, self.short, told)


def sides(lines: Sequence[Passage], tongue: Tongue) -> Sides:
    """The parties by role: what stands under a heading, entry by entry, without who represents them."""
    found = _Listed(tongue)
    role: Role | None = None
    represented = goes_on = False  # goes_on: the heading names two roles, and its second stands on a line of its own
    last = 0
    for line in lines[:HEAD]:
        words, start = line.words, 0
        if heading := heading_over(words, tongue):
            role, start = role if goes_on and role else heading[0], _behind(words, heading[1])
            goes_on = words.rstrip().endswith(_AND)
            represented, last = False, 0
        elif _of_nobody(words, tongue):
            role = None
        elif tongue.represented.match(words):
            represented = True
            continue
        if role is None or start >= len(words):
            continue
        for number, entry in _entries(line, start, last):
            last = number or last
            represented &= not found.take(entry, number, role, represented=represented)
    if not found.parties["respondent"] and (behind := _with_role_behind(lines, tongue)):
        return behind
    told = [_told(line.words[one.end() :], tongue) for line in lines[:HEAD] if (one := tongue.appeals.search(line.words))]
    return found.sides(told={*told} == {"complainant", "respondent"})


def _of_nobody(words: str, tongue: Tongue) -> bool:
    """Whether a line is a heading over no party of either side."""
    if tongue.closes.search(words) or tongue.beside_heading.search(words):
        return True
    return bool(tongue.other_heading.search(words)) and not words_of(words).forms


def _with_role_behind(lines: Sequence[Passage], tongue: Tongue) -> Sides | None:
    """The parties where each one's role stands behind its name: "Orlo GmbH, Berlin, - Klägerin - gegen ...". None if a side is not found."""
    found = _Listed(tongue)
    waiting: list[Passage] = []
    for line in lines[:HEAD]:
        if tongue.closes.search(line.words) or (all(found.parties.values()) and tongue.other_heading.search(line.words)):
            break
        start = 0
        for role, begins, ends in _roles_in(line.words, tongue):
            last = 0
            for part in (*waiting, Passage(line.text, line.start + start, line.words[start:begins])):
                for number, entry in _entries(part, 0, last):
                    last = number or last
                    found.take(entry, number, role, represented=number is None)
            waiting, start = [], ends
        rest = line.words[start:]
        if len(rest.split()) <= _FEW_WORDS and not words_of(rest).forms:
            waiting = []
        elif not start:
            waiting.append(line)
    return found.sides() if all(found.parties.values()) else None


def _roles_in(words: str, tongue: Tongue) -> Iterator[tuple[Role, int, int]]:
    """The roles that a line names behind a comma, a dash or a bracket, and nothing more of them: whose, and where each begins and ends."""
    sides_of: tuple[tuple[Rule, Role], ...] = ((tongue.claimants, "complainant"), (tongue.defendants, "respondent"))
    found = [(role, one.start(), one.end()) for rule, role in sides_of for one in rule.finditer(words)]
    for role, begins, ends in sorted(found, key=lambda one: one[1]):
        if _ROLE_STANDS.search(words[:begins]) and _ROLE_ENDS.match(words, ends):
            yield role, begins, ends


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
    start = _IN_FRONT.match(line.words, start).end()  # type: ignore[union-attr]  # it matches nothing as well
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
