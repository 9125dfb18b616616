"""Who the parties are, by the head of a decision, and whom words of its operative part mean. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pipeline.read.ca_courts.cutting import without_label
from pipeline.read.ca_courts.tongue import Tongue
from pipeline.read.prose.one_name import words_of
from pipeline.read.prose.passages import Passage
from pipeline.records import Party, Role, Whole

_AND = re.compile(r"^[\s,–-]*(?:and|et|AND|ET)?[\s,–:-]*$")
_LEADING = re.compile(r"^[\s,;:–-]*(?:(?:and|et|AND|ET)\b[\s,:–-]*)?")
_TRAILING = re.compile(r"[\s,;]*(?:(?<=[\s,;])(?:and|et|AND|ET|-|–)[\s,]*)?$")
_QUOTED = re.compile(r"\((?:the |collectively,? (?:the )?|le |la |les |l['’])?[“«\"]\s?(?P<short>[^”»\"]{2,40}?)\s?[”»\"]\)")
_WORD = re.compile(r"[^\W_]+")
_UPPER_AND = re.compile(r"\s+(?:AND|ET)\s+")
_FEWEST, _LONGEST = 3, 140  # letters of a name


@dataclass(frozen=True)
class Person:
    name: str
    role: str  # as the head writes it, in small letters
    evidence: Passage
    at: tuple[int, int]


@dataclass(frozen=True)
class Bound:
    """Whom words bind: names, those whom they leave out, whether that is all, and words of somebody who was not found."""

    names: tuple[str, ...]
    read: Whole
    excepted: tuple[str, ...] = ()
    unread: str = ""


@dataclass(frozen=True)
class People:
    """The parties of a head. `unnamed`: there are some whom nobody knows by name, by their role."""

    tongue: Tongue
    persons: tuple[Person, ...]
    unnamed: frozenset[str]
    short: dict[str, str] = field(default_factory=dict)  # short names that the text gives, each with the whole one
    on_appeal: bool = False

    def parties(self) -> tuple[Party, ...]:
        """Each once, with its role; of an appeal nobody's role in the case is known."""
        found: dict[str, Party] = {}
        for one in self.persons:
            role = "party" if self.on_appeal else self._role(one.role)
            found.setdefault(one.name, Party(name=one.name, role=role, evidence=(one.evidence.evidence(*one.at),)))
        return tuple(found.values())

    def _role(self, words: str) -> Role:
        if self.tongue.claimants.search(words):
            return "complainant"
        return "respondent" if self.tongue.defendants.search(words) else "party"

    def bound(self, words: str) -> Bound:
        """Whom the words in front of, or behind, what enjoins mean."""
        words = without_label(words.strip()).strip(" ,:\n")
        excepted: tuple[str, ...] = ()
        if left_out := self.tongue.except_whom.search(words):
            excepted = tuple(self._named(words[left_out.end() :]))
            words = words[: left_out.start()]
        aside = self.tongue.beside.search(words, 2)
        own = self._without_front(words[: aside.start()] if aside else words)
        named = self._named(own)
        roles = [*self.tongue.defendants.finditer(own), *self.tongue.claimants.finditer(own)]
        if named and not self.tongue.others.search(own):
            nobody = self.tongue.nobody.search(own) is not None
            return Bound(tuple(named), "not_whole" if nobody or self._says_more(own, named) else "whole", excepted)
        if not roles:
            return Bound(tuple(named), "not_whole", excepted, own or words)
        everybody = [one.name for one in self.persons if any(self._is_of(one, said[0]) for said in roles)]
        if self._qualified(own, roles[0]) and not named:
            return Bound((), "not_whole", excepted, own)
        if len(everybody) > 1 and not any(self._is_plural(said[0]) for said in roles):
            return Bound((), "not_whole", excepted, own)
        unnamed = any(any(self._same_role(role, said[0]) for said in roles) for role in self.unnamed)
        names = tuple(dict.fromkeys(name for name in (*named, *everybody) if name not in excepted))
        return Bound(names, "not_whole" if unnamed or not names else "whole", excepted, "" if names or unnamed else own)

    def _without_front(self, own: str) -> str:
        """Words without a clause that stands in front of those whom they name: "Pursuant to section 57, the Defendants"."""
        firsts = [at for name in self._named(own)[:1] if (at := _place_of(name, own)) is not None]
        firsts += [said.start() for rule in (self.tongue.defendants, self.tongue.claimants) for said in rule.finditer(own)][:1]
        before = own[: min(firsts)] if firsts else ""
        return own[max(before.rfind(","), before.rfind(";")) + 1 :].strip()

    def _says_more(self, own: str, named: Sequence[str]) -> bool:
        """Whether words name fewer than they count: several defendants, of whom one was found."""
        cut = self.tongue.joins.split(own)
        many = [piece for piece in cut if piece.strip() and not _roles_only(piece, self.tongue)]
        return len(many) > len(named) and any(_WORD.search(piece) and not self._named(piece) for piece in many)

    def _is_of(self, one: Person, said: str) -> bool:
        return self._same_role(one.role, said)

    def _same_role(self, role: str, said: str) -> bool:
        for rule in (self.tongue.defendants, self.tongue.claimants):
            if rule.search(said):
                third = "third" in said.lower() or "tierce" in said.lower()
                return rule.search(role) is not None and (not third or "third" in role or "tierce" in role) and (third or not _mixed(role, said))
        return False

    def _is_plural(self, said: str) -> bool:
        return said.rstrip().lower().endswith("s")

    def _qualified(self, own: str, role: re.Match[str]) -> bool:
        """Whether words in front of a role say which of them: "the Corporate Defendants", "the Holt Defendants"."""
        around = _WORD.findall(own[: role.start()].rpartition(",")[2] + " " + own[role.end() :])
        return any(word[0].isupper() and word.lower() not in _PLAIN and not self.tongue.defendants.search(word) for word in around)

    def _named(self, words: str) -> list[str]:
        """Those whom words name, in their order: in full, by a short name that the text gives, or by the first words of one alone."""
        found: dict[str, int] = {}
        left = words
        called = {one.name: one.name for one in self.persons} | self.short | dict(_first_words([one.name for one in self.persons]))
        for said in sorted(called, key=len, reverse=True):
            pattern = _pattern(said)
            if at := pattern.search(left):
                found.setdefault(called[said], at.start())
                left = pattern.sub(lambda one: " " * len(one[0]), left)
        return sorted(found, key=lambda name: found[name])


_PLAIN = frozenset({"the", "each", "all", "of", "both", "any", "and", "every", "as", "against", "la", "le", "les", "à", "aux", "au", "l", "toutes", "tous", "chacun", "chacune", "des", "contre", "court", "cour"})


# With what names begin that are no name by themselves.
_GENERIC = frozenset({"the", "les", "canada", "canadian", "minister", "attorney", "general", "federal", "national", "persons", "all", "inc", "company", "her", "his", "majesty"})


def _pattern(name: str) -> re.Pattern[str]:
    """A name in any spelling of its blanks and stops; one word alone only where it is written as a name is."""
    words = [re.escape(word).replace(r"\.", r"\.?") for word in name.split()]
    if len(words) > 1:
        return re.compile(r"(?<!\w)" + r"\s+".join(words) + r"(?!\w)", re.IGNORECASE)
    return re.compile(rf"(?<!\w)(?:{words[0]}|{words[0].upper()}|{re.escape(name.title())})(?!\w)")


def _place_of(name: str, words: str) -> int | None:
    """Where a name, or the first word of it, stands in words."""
    found = _pattern(name).search(words) or _pattern(name.split()[0]).search(words)
    return found.start() if found else None


def _mixed(role: str, said: str) -> bool:
    """Whether a role is that of a third party, and words mean the defendants of the action."""
    return ("third" in role or "tierce" in role) and "respond" not in said.lower() and "intim" not in said.lower()


def _roles_only(piece: str, tongue: Tongue) -> bool:
    left = tongue.claimants.sub("", tongue.defendants.sub("", piece)) if tongue.defendants.search(piece) or tongue.claimants.search(piece) else piece
    return all(word.lower() in _PLAIN for word in _WORD.findall(left))


def _first_words(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The first words of each name by which no other party's begins."""
    for name in dict.fromkeys(names):
        words = name.split()
        for many in range(len(words) - 1, 0, -1):
            short = " ".join(words[:many]).strip(".,")
            if len(short) >= _FEWEST and not all(word.casefold().strip(".") in _GENERIC or word.isdigit() for word in words[:many]) and sum(f"{other} ".casefold().startswith(f"{short} ".casefold()) for other in dict.fromkeys(names)) == 1:
                yield short, name


def people(head: Sequence[Passage], body: Sequence[Passage], tongue: Tongue) -> People:
    """The parties between the line above them and that below them; nobody where there is no such line."""
    begins = next((n for n, line in enumerate(head) if tongue.between.search(line.words)), None)
    if begins is None:
        return People(tongue, (), frozenset())
    end = next((n for n, line in enumerate(head) if n > begins and tongue.titled.search(line.words)), len(head))
    persons: list[Person] = []
    unnamed: set[str] = set()
    waiting: list[Passage] = []
    appeal = False
    for line in _cut_at_roles(head[begins:end], tongue):
        if isinstance(line, str):
            for one in waiting:
                _take(one, line, tongue, persons, unnamed)
            appeal |= "appell" in line or "appel" in line
            waiting = []
        else:
            waiting.append(line)
    return People(tongue, tuple(persons), frozenset(unnamed), dict(_short_names(persons, body)), appeal)


def _cut_at_roles(lines: Sequence[Passage], tongue: Tongue) -> Iterator[Passage | str]:
    """The words between roles, line by line; and each role, in small letters, behind those who have it."""
    for line in lines:
        opening = tongue.between.search(line.words)
        at = opening.end() if opening else 0
        while at < len(line.words):
            role = tongue.role.search(line.words, at)
            before = line.words[at : role.start()] if role else line.words[at:]
            if not _AND.match(before):
                yield Passage(line.text, line.start + at, before)
            if not role:
                break
            yield role[0].lower()
            further = tongue.further.match(line.words[role.end() :])
            at = role.end() + (further.end() if further else 0)


def _take(words: Passage, role: str, tongue: Tongue, persons: list[Person], unnamed: set[str]) -> None:
    """Adds the parties that stand in a line."""
    if tongue.further.match(" " + words.words.strip(" ()/")):
        return
    for start, end in _pieces(words.words, tongue):
        said = words.words[start:end]
        if tongue.nobody.search(said):
            unnamed.add(role)
            continue
        other = tongue.trades_as.search(said)
        name = (said[: other.start()] if other else said).rstrip(" ,;")
        if other and other.start() == 0:
            continue
        if _FEWEST <= len(name) <= _LONGEST and any(c.isupper() for c in name) and not name.startswith("("):
            persons.append(Person(name, role, words, (start, start + len(name))))


def _pieces(words: str, tongue: Tongue) -> Iterator[tuple[int, int]]:
    """The names of a line: parted by "and" or a comma, where what stands behind it is no legal form of the name before it."""
    begin = _LEADING.match(words)
    start = begin.end() if begin else 0
    forms = words_of(words).forms
    ends = set(forms.values())
    cuts = [(one.start(), one.end()) for one in tongue.joins.finditer(words, start)]
    cuts += [(one.start(), one.end()) for one in _UPPER_AND.finditer(words, start) if one.start() in ends or one.start() - 1 in ends or tongue.nobody.match(words, one.end())]
    for cut, behind in sorted(cuts):
        if behind in forms or any(cut <= form <= behind for form in forms) or cut < start:
            continue
        if tongue.trades_as.match(words, cut):
            continue
        if words[start:cut].strip(" ,;"):
            yield start, cut
        start = behind
    trailing = _TRAILING.search(words, start)
    end = trailing.start() if trailing else len(words)
    if words[start:end].strip(" ,;"):
        yield start, end


def _short_names(persons: Sequence[Person], body: Sequence[Passage]) -> Iterator[tuple[str, str]]:
    """What the text calls parties: in quotes and brackets directly behind the name."""
    for name in dict.fromkeys(one.name for one in persons):
        pattern = re.compile(r"\s+".join(map(re.escape, name.split())) + r"[,.]?\s{0,2}", re.IGNORECASE)
        for line in body:
            said = pattern.search(line.words)
            short = _QUOTED.match(line.words, said.end()) if said else None
            if short and not re.search(r"defendant|plaintiff|défend|demand", short["short"], re.IGNORECASE):
                yield short["short"], name
                break
