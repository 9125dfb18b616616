"""Who stands on which side of a case, by the judgment's head, and whom words of its operative part mean. Pure.

A name that the court does not publish ("[gedaagde 1]", "[B] B.V.") is marked with the judgment that hides it: it is the name of nobody,
and never that of a party of another case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.read.nl_rechtspraak.naming import Called, called, key, pieces, tokens
from pipeline.read.nl_rechtspraak.rules import head as rules
from pipeline.read.nl_rechtspraak.sides import ANSWERS, APPEALS, CLAIMS, DEFENDS, Person, Side, side_of, with_role
from pipeline.read.prose.passages import Passage
from pipeline.records import Party, Role

_GOES_ON = re.compile(r",?\s+(?:en|of|alsmede)$")
_IS_FIRM = re.compile(r"\s(?:[bn]\.\s?v|v\.?o\.?f|c\.v|gmbh|ltd|inc|bv|nv|holding\sb\.v|beheer\sb\.v)\.?", re.IGNORECASE)
_WHAT = re.compile(r"^(?:(?:haar|zijn|diens|hun|de)\s)?(?:[a-zà-ÿ-]+\s){1,3}(?=[A-ZÀ-Þ\[])")  # what somebody is, before his name
_ALL = re.compile(r"\s+(?:c\.?s\.?|et al\.?)$")


@dataclass(frozen=True)
class People:
    """Both sides, and what their parties are called."""

    sides: tuple[Side, Side]
    called: Called

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
            if side.is_(CLAIMS, where) or other.is_(DEFENDS, where):
                return "complainant"
            if side.is_(DEFENDS, where) or other.is_(CLAIMS, where):
                return "respondent"
        if side.is_((*APPEALS, *ANSWERS)) or any("cassatie" in where for _, where in side.roles):
            return "party"
        return "complainant" if side.is_(CLAIMS) else "respondent" if side.is_(DEFENDS) else "party"

    def meant(self, words: str, within: str) -> tuple[tuple[Person, ...], bool]:
        """The parties whom words mean, in a decision on some claim; and whether that was read of all of the words."""
        found, whole = dict[str, Person](), True
        words = rules.BESIDE_WHOM.sub("", words).strip(" ,:")
        if goes_on := _GOES_ON.search(words):  # to somebody who is told by what he is to them
            words, whole = words[: goes_on.start()], False
        whole_name = self._named(words)
        for piece in [words] if whole_name else pieces(words):
            persons = whole_name or with_role(self.sides, piece, within) or self._named(piece) or self._named(_WHAT.sub("", piece))
            whole &= bool(persons)
            found |= {one.name: one for one in persons}
        return tuple(found.values()), whole and bool(found)

    def _named(self, words: str) -> tuple[Person, ...]:
        name = key(words)
        if name in self.called:
            return self.called[name]
        together = _ALL.search(words)
        said = words[: together.start()] if together else words
        if not together and (exact := [one for one in self._persons() if key(one.name) == name]):
            return tuple(exact[:1])
        begins = tokens(key(said))
        same = [one for one in self._persons() if begins and tokens(one.name)[: len(begins)] == begins]
        if "[" in said:  # a name that is hidden is that name, and no other; what kind of firm it is may be left out
            same = [one for one in self._persons() if _IS_FIRM.fullmatch(key(one.name).removeprefix(key(said)))]
        if together:
            side = [
                side for side in self.sides if any(one in side.persons for one in same) or (not same and self._is_of(side, said))
            ]
            return tuple(side[0].persons) if len(side) == 1 else ()
        return tuple(same) if len(same) == 1 else ()

    def _is_of(self, side: Side, said: str) -> bool:
        known = self.called.get(key(said), ())
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
    other = next((n for n, line in enumerate(below) if n and rules.BETWEEN.search(line.words)), len(below))  # a case joined to it
    parts = [n for n, line in enumerate(below[:other]) if rules.AGAINST.search(line.words)]
    strict = [n for n in parts if below[n].words.strip(" :").casefold() != "en"] or parts
    if len(strict) != 1:
        return None
    end = next((n for n, line in enumerate(below) if n > strict[0] and _is_over(line)), len(below))
    sides = (side_of(below[: strict[0]]), side_of(below[strict[0] + 1 : end]))
    if not sides[0].persons or not sides[1].persons:
        return None
    return People(sides, called(below, sides))


def _is_over(line: Passage) -> bool:
    """Whether a line stands below the parties."""
    return line.words.startswith("Partijen ") or any(rule.search(line.words) for rule in (rules.NAMING, rules.BETWEEN))
