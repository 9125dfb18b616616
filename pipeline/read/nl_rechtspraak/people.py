"""Who stands on which side of a case, by the judgment's head, and whom words of its operative part mean. Pure.

A name that the court does not publish ("[gedaagde 1]", "[B] B.V.") is marked with the judgment that hides it: it is the name of nobody,
and never that of a party of another case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pipeline.read.nl_rechtspraak.places import country_of
from pipeline.read.nl_rechtspraak.rules import head as rules
from pipeline.read.prose.passages import Passage
from pipeline.records import Evidence, Party, Role

_CLAIMS, _APPEALS, _DEFENDS = ("eis", "verzoek"), ("appellant", "opposant"), ("gedaagde", "verwe")
_ANSWERS = ("geintimeerde", "geopposeerde")
_CUT = re.compile(
    r",?\s(?=(?:statutair\s)?(?:gevestigd|kantoorhoudend|wonende|zetelend|handelend\sonder|h\.?o\.?d\.?n\.?|tevens|mede)\b|te\s[A-Z\[])|\s?[(,]\s?(?=hierna\b)"
)
_WORDS = re.compile(r"[^\W_]+")
_SUB = re.compile(r"\b(?:sub|onder)?\s?(\d{1,2})\b")
_SENTENCE_ENDS = re.compile(r"[^\W\d_]{5,}\.$")
_LONGEST_LINE = 200  # letters of a line that names a party; what is longer is a sentence
_ALL = re.compile(r"\s+(?:c\.?s\.?|et al\.?)$")


@dataclass
class Person:
    """A party while the head is read."""

    name: str
    evidence: Evidence
    n: int  # its place on its side, the first is 1
    city: str | None = None
    country: str | None = None


@dataclass
class Side:
    """One side: its parties, and what it is in the case, as stems of words with the claim within which ("eis", "reconventie")."""

    persons: list[Person] = field(default_factory=list)
    roles: set[tuple[str, str]] = field(default_factory=set)

    def is_(self, stems: Sequence[str], within: str = "") -> bool:
        return any(stem in stems and (not within or within in where) for stem, where in self.roles)


@dataclass(frozen=True)
class People:
    """Both sides, and what their parties are called."""

    sides: tuple[Side, Side]
    called: dict[str, tuple[Person, ...]]

    def parties(self, ecli: str) -> tuple[Party, ...]:
        """Each with its role: who claims, and against whom; on appeal, as it was before, where the head says so."""
        return tuple(
            Party(
                name=published_name(one.name, ecli),
                role=self._role(side),
                city=one.city,
                country=one.country,
                evidence=(one.evidence,),
            )
            for side in self.sides
            for one in side.persons
        )

    def _role(self, side: Side) -> Role:
        other = self.sides[1] if side is self.sides[0] else self.sides[0]
        for where in ("eerste aanleg", "conventie", "hoofdzaak"):
            if side.is_(_CLAIMS, where) or other.is_(_DEFENDS, where):
                return "complainant"
            if side.is_(_DEFENDS, where) or other.is_(_CLAIMS, where):
                return "respondent"
        if side.is_((*_APPEALS, *_ANSWERS)) or any("cassatie" in where for _, where in side.roles):
            return "party"
        return "complainant" if side.is_(_CLAIMS) else "respondent" if side.is_(_DEFENDS) else "party"

    def meant(self, words: str, within: str) -> tuple[tuple[Person, ...], bool]:
        """The parties whom words mean, in a decision on some claim; and whether that was read of all of the words."""
        found, whole = dict[str, Person](), True
        whole_name = self._named(words)
        for piece in [words] if whole_name else _pieces(words):
            persons = whole_name or self._by_role(piece, within) or self._named(piece)
            whole &= bool(persons)
            found |= {one.name: one for one in persons}
        return tuple(found.values()), whole and bool(found)

    def _by_role(self, words: str, within: str) -> tuple[Person, ...]:
        found = rules.ROLE.match(words)
        if not found:
            return ()
        stem, where = _stem(found["role"]), found["within"].casefold()
        where = next((one for one in ("reconventie", "conventie", "hoofdzaak", "incident") if one in where), "") or within
        same = [side for side in self.sides if side.is_((stem,))]
        if len(same) > 1:  # who claims in the one claim defends in the other
            same = [side for side in same if side.is_((stem,), where or "conventie")]
        if len(same) != 1:
            return ()
        number = _SUB.search(words, found.end("role"))
        persons = [one for one in same[0].persons if not number or one.n == int(number[1])]
        plural = found["role"].casefold().endswith(("n", "rs"))
        return tuple(persons) if number or plural or len(persons) == 1 else ()

    def _named(self, words: str) -> tuple[Person, ...]:
        key = _key(words)
        if key in self.called:
            return self.called[key]
        together = _ALL.search(words)
        said = words[: together.start()] if together else words
        if not together and (exact := [one for one in self._persons() if _key(one.name) == key]):
            return tuple(exact[:1])
        tokens = [t.casefold() for t in _WORDS.findall(said)]
        same = [
            one for one in self._persons() if tokens and tokens == [t.casefold() for t in _WORDS.findall(one.name)][: len(tokens)]
        ]
        if "[" in said:  # a name that is hidden is that name, and no other
            same = []
        if together:
            side = [
                side for side in self.sides if any(one in side.persons for one in same) or (not same and self._is_of(side, said))
            ]
            return tuple(side[0].persons) if len(side) == 1 else ()
        return tuple(same) if len(same) == 1 else ()

    def _is_of(self, side: Side, said: str) -> bool:
        known = self.called.get(_key(said), ())
        return bool(known) and all(one in side.persons for one in known)

    def _persons(self) -> Iterator[Person]:
        for side in self.sides:
            yield from side.persons


def published_name(name: str, ecli: str) -> str:
    """A party's name as written; one that the court hides with a mark that says where."""
    return f"{name} (pseudonymised in {ecli})" if is_hidden(name) else name


def is_hidden(name: str) -> bool:
    """Whether a name, or a part of it, is a pseudonym of the court."""
    return rules.PSEUDONYM.search(name) is not None


def people(head: Sequence[Passage]) -> People | None:
    """The two sides of a head; None where it does not tell them apart."""
    begins = next((n for n, line in enumerate(head) if rules.BETWEEN.search(line.words)), None)
    if begins is None:
        return None
    below = head[begins + 1 :]
    parts = [n for n, line in enumerate(below) if rules.AGAINST.search(line.words)]
    strict = [n for n in parts if below[n].words.strip(" :").casefold() != "en"] or parts
    if len(strict) != 1:
        return None
    end = next((n for n, line in enumerate(below) if n > strict[0] and _is_over(line)), len(below))
    sides = (_side(below[: strict[0]]), _side(below[strict[0] + 1 : end]))
    if not sides[0].persons or not sides[1].persons:
        return None
    return People(sides, _called(below, sides))


def _is_over(line: Passage) -> bool:
    return bool(rules.BOTH_CALLED.search(line.words) or rules.BETWEEN.search(line.words)) or (
        line.words.startswith("Partijen ") or (rules.SIDE_CALLED.search(line.words) is not None and " wordt " in line.words)
    )


def _side(lines: Sequence[Passage]) -> Side:
    side = Side()
    for line in lines:
        words = line.words
        lead = rules.BEFORE_NAME.match(words)
        at = lead.end() if lead else 0
        begins = words[at : at + 1].isupper() or words[at : at + 1] in ("[", "'")
        is_name = begins and len(words) <= _LONGEST_LINE and not rules.NO_NAME.search(words[at:])
        roles_from = 0
        if is_name and not (lead and lead.end() == len(words)):
            end = min((m.start() for m in (_CUT.search(words, at), _role_behind(words, at)) if m), default=len(words))
            name = words[at:end].strip(" ,;")
            name = name[:-1] if _SENTENCE_ENDS.search(name) else name
            side.persons.append(Person(name, line.evidence(at, at + len(name)), len(side.persons) + 1))
            roles_from = end
        side.roles |= (
            {_role(m) for m in rules.ROLE.finditer(words, roles_from)} if rules.NO_NAME.search(words) or roles_from else set()
        )
        _place(side, words)
    return side


def _role_behind(words: str, at: int) -> re.Match[str] | None:
    return next((m for m in rules.ROLE.finditer(words, at) if words[: m.start()].rstrip().endswith(",")), None)


def _role(found: re.Match[str]) -> tuple[str, str]:
    return _stem(found["role"]), found["within"].casefold()


def _stem(role: str) -> str:
    plain = role.casefold().replace("ï", "i")
    return next(stem for stem in (*_CLAIMS, *_APPEALS, *_DEFENDS, *_ANSWERS) if plain.startswith(stem))


def _place(side: Side, words: str) -> None:
    found = rules.SITS.search(words)
    if not found or not side.persons or "[" in found["city"] or "advocaat" in words.casefold() or "mr." in words:
        return
    for one in side.persons if words.startswith(("beide", "allen")) else side.persons[-1:]:
        one.city = one.city or found["city"].strip()
        one.country = one.country or country_of(found["rest"] or "")


def _called(lines: Sequence[Passage], sides: tuple[Side, Side]) -> dict[str, tuple[Person, ...]]:
    """What parties are called, as far as the head says so: one in its own lines, sides in the sentence below."""
    found: dict[str, tuple[Person, ...]] = {}
    current: tuple[Person, ...] = ()
    firsts = {one.evidence.start: one for side in sides for one in side.persons}
    for line in lines:
        inside = [one for start, one in firsts.items() if line.start <= start < line.start + len(line.words)]
        current = tuple(inside) or current
        if both := rules.BOTH_CALLED.search(line.words):
            first, second = (rules.AROUND_NAME.sub("", rules.AROUND_NAME.sub("", both[which])) for which in ("first", "second"))
            found |= {_key(first): tuple(sides[0].persons), _key(second): tuple(sides[1].persons)}
        for one in rules.SIDE_CALLED.finditer(line.words):
            same = [side for side in sides if side.is_((_stem(one["role"]),))]
            name = rules.AROUND_NAME.sub("", one["name"])
            if len(same) == 1 and len(_pieces(name)) == 1:
                found[_key(name)] = tuple(same[0].persons)
        if (one_name := rules.CALLED.search(line.words)) and current and not rules.SIDE_CALLED.search(line.words):
            found.setdefault(_key(one_name["name"]), current)
    return {key: persons for key, persons in found.items() if key}


def _key(words: str) -> str:
    return " ".join(words.casefold().split()).strip(" .,;:'\"")


def _pieces(words: str) -> list[str]:
    """Several whom words name one behind the other."""
    return [piece.strip() for piece in re.split(r",\s+|\s+(?:en(?:/of)?|alsmede|als)\s+", words) if piece.strip()]
