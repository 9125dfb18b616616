"""The two sides of a judgment's head: who stands on each, in what role, where it sits. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.read.nl_rechtspraak.places import country_of
from pipeline.read.nl_rechtspraak.rules import head as rules
from pipeline.read.prose.passages import Passage
from pipeline.records import Evidence

CLAIMS, DEFENDS = ("eis", "verzoek", "rekestrant", "rekwestrant"), ("gedaagde", "verwe", "gerek")
APPEALS, ANSWERS = ("appellant", "opposant"), ("geintimeerde", "geopposeerde")
_CUT = re.compile(
    r",?\s(?=(?:statutair\s)?(?:gevestigd|kantoorhoudende?|wonende?|zetelende?|handelend\sonder|h\.?o\.?d\.?n\.?|tevens|mede|voorheen|eerder\sgenaamd|in\s(?:zijn|haar|hun)\shoedanigheid|(?:samen\s)?vennoten\svan)\b|te\s[A-Z\[])|\s?[(,]\s?(?=hierna\b)"
)
_SENTENCE_ENDS = re.compile(r"[^\W\d_]{5,}\.$")
_LONGEST_LINE = 200  # letters of a line that names a party; what is longer is a sentence
_SPACED = re.compile(r"^(?:[a-zï] ){5,}[a-zï]\b")  # "g e d a a g d e n": what a party is, and never its name
_NUMBER = re.compile(r"(?P<to>met\s|t/m\s|-\s?)?\b(?P<n>\d{1,2})\b")


@dataclass
class Person:
    """A party while the head is read."""

    name: str
    evidence: Evidence
    n: int  # its number on its side, as printed or by its place; the first is 1
    city: str | None = None
    country: str | None = None


@dataclass
class Side:
    """One side: its parties, and what it is in the case, as stems of words with the claim within which ("eis", "reconventie")."""

    persons: list[Person] = field(default_factory=list)
    roles: set[tuple[str, str]] = field(default_factory=set)
    first: str = ""  # the stem of the role that its lines name first: on appeal each side may be both

    def is_(self, stems: Sequence[str], within: str = "") -> bool:
        return any(stem in stems and (not within or f" {where}".endswith(f" {within}")) for stem, where in self.roles)


def side_of(lines: Sequence[Passage]) -> Side:
    """Those whom the lines of one side name."""
    side = Side()
    printed: int | None = None  # the number in front of the name, which may stand in the line below
    for line in lines:
        words = _SPACED.sub(lambda found: found[0].replace(" ", ""), line.words)
        lead = rules.BEFORE_NAME.match(words)
        printed = int(lead["n"]) if lead and lead["n"] else printed
        at = lead.end() if lead else 0
        begins = words[at : at + 1].isupper() or words[at : at + 1] in ("[", "'")
        is_name = begins and len(words) <= _LONGEST_LINE and not rules.NO_NAME.search(words[at:])
        roles_from = 0
        if is_name and not (lead and lead.end() == len(words)):
            end = min((m.start() for m in (_CUT.search(words, at), _role_behind(words, at)) if m), default=len(words))
            name = words[at:end].strip(" ,;")
            name = name[:-1] if _SENTENCE_ENDS.search(name) else name
            side.persons.append(Person(name, line.evidence(at, at + len(name)), printed or len(side.persons) + 1))
            printed = None
            roles_from = end
        elif not lead or lead.end() < len(words):
            printed = None
        said = [_role(m) for m in rules.ROLE.finditer(words, roles_from)] if rules.NO_NAME.search(words) or roles_from else []
        side.first = side.first or next((stem for stem, _ in said), "")
        side.roles |= set(said)
        _place(side, words)
    return side


def _role_behind(words: str, at: int) -> re.Match[str] | None:
    return next((m for m in rules.ROLE.finditer(words, at) if words[: m.start()].rstrip().endswith(",")), None)


def _role(found: re.Match[str]) -> tuple[str, str]:
    return stem_of(found["role"]), found["within"].casefold()


def stem_of(role: str) -> str:
    """What a role is, whoever has it: "eiseres" and "eisers" are one."""
    plain = role.casefold().replace("ï", "i")
    return next(stem for stem in (*CLAIMS, *APPEALS, *DEFENDS, *ANSWERS) if plain.startswith(stem))


def _place(side: Side, words: str) -> None:
    found = rules.SITS.search(words)
    if not found or not side.persons or "[" in found["city"] or "advocaat" in words.casefold() or "mr." in words:
        return
    for one in side.persons if words.startswith(("beide", "allen")) else side.persons[-1:]:
        one.city = one.city or found["city"].strip()
        one.country = one.country or country_of(found["rest"] or "")

def with_role(sides: Sequence[Side], words: str, within: str = "") -> tuple[Person, ...]:
    """Those whom words mean that begin with a role, by numbers or all of them; nobody where that is not plain."""
    found = rules.ROLE.match(words)
    if not found:
        return ()
    stem, where = stem_of(found["role"]), found["within"].casefold()
    where = next((one for one in ("reconventie", "conventie", "hoofdzaak", "incident") if one in where), "") or within
    same = [side for side in sides if side.is_((stem,))]
    if len(same) > 1:  # who claims in the one claim defends in the other
        own = [side for side in same if side.is_((stem,), where or "conventie")]
        same = own if own or where else [side for side in same if side.first == stem]
    if len(same) != 1:
        return ()
    if numbers := _numbers(words[found.end("role") :]):
        persons = [one for one in same[0].persons if one.n in numbers]
        return tuple(persons) if len(persons) == len(numbers) else ()
    plural = found["role"].casefold().endswith(("n", "rs")) or "partijen" in found["within"].casefold()
    return tuple(same[0].persons) if plural or len(same[0].persons) == 1 else ()


def _numbers(words: str) -> set[int]:
    """The numbers behind a role: "sub 1, 3 en 4", "1 tot en met 3"."""
    found = rules.NUMBERS.search(words)
    if not found:
        return set()
    numbers, to = set[int](), 0
    for piece in _NUMBER.finditer(found["numbers"]):
        n = int(piece["n"])
        numbers.update(range(to, n) if piece["to"] and to else ())
        numbers.add(n)
        to = n
    return numbers
