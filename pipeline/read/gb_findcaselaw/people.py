"""Who stands on which side of a case, and whom words of a judgment mean. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.read.gb_findcaselaw.paper import Paper
from pipeline.read.gb_findcaselaw.rules import whom as rules
from pipeline.read.prose.passages import Passage
from pipeline.records import Evidence, Party, Role

_LABEL = re.compile(r"(?P<role>[A-Z][a-z ]+?)(?: \((?P<n>\d{1,3})\))?$")
_OF_PAPER = frozenset(("Neutral citation", "Court", "Case number", "Date", "Name"))
_COMPLAINS, _ANSWERS = ("claimant", "plaintiff", "petitioner", "pursuer"), ("defendant", "defender")
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth")
_FEWEST = 3  # letters of a short name
_NUMBER = re.compile(r"^\s*\((\d{1,3})\)\s*")
_NO_NAME = frozenset(("the", "first", "second", "third", "person", "persons", "claimant", "defendant", "company", "united", "british", "international", "uk", "court", "great"))


@dataclass(frozen=True)
class Person:
    """A party as the header names it."""

    name: str
    role: Role
    n: int  # its number on its side
    evidence: Evidence


@dataclass(frozen=True)
class Mention:
    """Whom words at [start, end) mean; `whole` if that is all whom they mean; `owns`: they only say whose something is."""

    start: int
    end: int
    persons: tuple[Person, ...]
    whole: bool
    owns: bool = False


@dataclass
class People:
    """The parties, and what the judgment calls them."""

    persons: tuple[Person, ...]
    called: dict[str, tuple[Person, ...]] = field(default_factory=dict)
    forms: list[tuple[re.Pattern[str], tuple[Person, ...]]] = field(default_factory=list)

    def side(self, role: Role) -> tuple[Person, ...]:
        return tuple(one for one in self.persons if one.role == role)

    def parties(self) -> tuple[Party, ...]:
        return tuple(Party(name=one.name, role=one.role, evidence=(one.evidence,)) for one in self.persons)

    def mentions(self, words: str) -> list[Mention]:
        """Everybody whom words mention, in order; of mentions that overlap the longest."""
        found = [*self._by_role(words), *self._by_name(words)]
        found.sort(key=lambda one: (one.start - one.end, one.start))
        kept: list[Mention] = []
        for one in found:
            if not any(other.start < one.end and one.start < other.end for other in kept):
                kept.append(one)
        return sorted(kept, key=lambda one: one.start)

    def _by_name(self, words: str) -> Iterator[Mention]:
        for pattern, persons in self.forms:
            for found in pattern.finditer(words):
                yield Mention(found.start(), found.end(), persons, whole=True, owns=_owns(words, found.end()))

    def _by_role(self, words: str) -> Iterator[Mention]:
        for found in rules.SHORT_ROLE.finditer(words):
            persons = tuple(one for one in self.side("respondent") if one.n == int(found["n"]))
            yield Mention(found.start(), found.end(), persons, whole=bool(persons), owns=bool(found["owns"]))
        for found in rules.ROLE.finditer(words):
            side = self.side("complainant" if found["role"].casefold() in ("claimant", "applicant", "plaintiff") else "respondent")
            many, owns = bool(found["many"]), bool(found["owns"])
            numbers = _numbers(found["ordinals"] or found["numbers"] or "")
            if numbers:
                persons = tuple(one for one in side if one.n in numbers)
                yield Mention(found.start(), found.end(), persons, whole=len(persons) == len(numbers), owns=owns)
                continue
            of_some = rules.UNNAMED.search(words[max(0, found.start() - 18) : found.end()]) is not None
            of_some = of_some or (many and rules.SOME.search(words[max(0, found.start() - 40) : found.start()]) is not None)
            many = many or rules.EACH.search(words[: found.start()]) is not None
            persons = () if of_some or (not many and len(side) > 1) else side
            yield Mention(found.start(), found.end(), persons, whole=bool(persons), owns=owns)


def people(paper: Paper) -> People:
    """The parties of a judgment, by its metadata, else by the lines of its header; and their short names."""
    persons = tuple(_of_fields(paper.fields)) or tuple(_of_header(paper.header))
    found = People(persons)
    cores = [(core, one) for one in persons if (core := _core(one.name))]
    for core, one in cores:
        found.forms.append((_named(core), (one,)))
    for line in paper.lines:
        if not line.quoted:
            _learn(found, line.words)
    for name, whom in found.called.items():
        found.forms.append((re.compile(rf"(?<!\w){re.escape(name)}(?!\w)"), whom))
    for core, one in cores:
        first = core.split()[0].strip(".,'’")
        alone = sum(other.casefold().startswith(first.casefold()) for other, _ in cores) == 1
        if len(first) >= _FEWEST and alone and first.casefold() not in _NO_NAME and len(core.split()) > 1 and first not in found.called and not first.isdigit():
            found.forms.append((re.compile(rf"(?<!\w)(?:{re.escape(first.upper())}|{re.escape(first.capitalize())})(?!\w)"), (one,)))
        last = core.split()[-1]
        if not rules.LEGAL_FORM.search(one.name) and len(last) >= _FEWEST and sum(other.casefold().endswith(last.casefold()) for other, _ in cores) == 1:
            found.forms.append((re.compile(rf"(?:{rules.TITLE.pattern}(?:[A-Z]\w+\s+)?){re.escape(last)}\b", re.IGNORECASE), (one,)))
    return found


def _of_fields(fields: Mapping[str, Sequence[Passage]]) -> Iterator[Person]:
    labels = {label: found for label in fields if label not in _OF_PAPER and (found := _LABEL.match(label))}
    named = [(found["role"].casefold(), found["n"], value) for label, found in labels.items() for value in fields[label]]
    named.sort(key=lambda one: one[2].start)
    yield from _with_roles([(role, int(n) if n else None, value) for role, n, value in named])


def _with_roles(named: Sequence[tuple[str, int | None, Passage]]) -> Iterator[Person]:
    plain = any(part in role for role, _, _ in named for part in (*_COMPLAINS, *_ANSWERS))
    on_appeal = any("appell" in role for role, _, _ in named)
    counts: dict[Role, int] = {}
    for role, n, value in named:
        side = _side(role, plain=plain, on_appeal=on_appeal)
        counts[side] = counts.get(side, 0) + 1
        yield Person(value.words, side, n or counts[side], value.evidence())


def _side(role: str, *, plain: bool, on_appeal: bool) -> Role:
    if "interven" in role:
        return "intervenor"
    if any(part in role for part in _COMPLAINS):
        return "complainant"
    if any(part in role for part in _ANSWERS):
        return "respondent"
    if plain or on_appeal:
        return "party"
    return "complainant" if "applicant" in role else "respondent" if "respondent" in role else "party"


def _of_header(header: Sequence[Passage]) -> Iterator[Person]:
    """The parties by the header's lines: names, and below those of a side what they are."""
    begun, named, waiting = False, list[tuple[str, int | None, Passage]](), list[Passage]()
    for line in header:
        if not begun:
            begun = rules.BETWEEN.search(line.words) is not None
        elif role := rules.ROLE_LINE.search(line.words):
            for one in waiting:
                number = _NUMBER.match(one.words)
                at = number.end() if number else 0
                named.append((role["role"].casefold(), int(number[1]) if number else None, Passage(one.text, one.start + at, one.words[at:])))
            waiting.clear()
        elif rules.HEAD_ENDS.search(line.words):
            break
        elif any(c.isalpha() for c in line.words) and line.words.strip(" -–").casefold() != "and":
            waiting.append(line)
    yield from _with_roles(named)


def _core(name: str) -> str:
    """A name without its legal form and what it is also called."""
    return rules.LEGAL_FORM.sub("", rules.ALSO.sub("", rules.TITLE.sub("", name))).strip(" .,()")


def _named(core: str) -> re.Pattern[str]:
    words = r"\s+".join(map(re.escape, core.split()))
    return re.compile(rf"(?<!\w){words}(?!\w)(?:{rules.LEGAL_FORM.pattern})*", re.IGNORECASE)


def _learn(found: People, words: str) -> None:
    """The short names that a line gives."""
    if "(" not in words:
        return
    mentions = found.mentions(words)
    for n, one in enumerate(mentions):
        short = rules.SHORT_NAME.search(words[one.end : one.end + 200])
        if not short or one.owns or (n + 1 < len(mentions) and mentions[n + 1].start < one.end + short.start("around") - 1):
            continue
        name = re.sub(r"^[Tt]he ", "", short["short"]).strip(" ,.’'")
        several = rules.TOGETHER.search(short["around"]) is not None
        side = {person.role for person in one.persons}
        persons = one.persons
        if several:
            persons = tuple(dict.fromkeys(p for other in mentions[: n + 1] for p in other.persons if p.role in side))
        if len(name) >= _FEWEST - 1 and persons and not rules.ROLE.fullmatch(name):
            found.called.setdefault(name, persons)


def _owns(words: str, at: int) -> bool:
    return words[at : at + 2] in ("'s", "’s")


def _numbers(words: str) -> list[int]:
    """The numbers that words count, in words or figures; "First to Third" are three."""
    found: list[int] = []
    to = False
    for piece in re.findall(r"\d+|[A-Za-z]+|[-–]", words):
        word = piece.casefold()
        n = _ORDINALS.index(word) + 1 if word in _ORDINALS else int(word) if word.isdigit() else 0
        if n and to and found:
            found += range(found[-1] + 1, min(n, 60))
        if n:
            found.append(n)
        to = not n and (word in ("to", "through", "-", "–") or (to and word in ("st", "nd", "rd", "th", "the")))
    return found
