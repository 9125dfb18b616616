"""What a judgment's head calls the parties: in their own lines, or in a sentence below them. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from pipeline.read.nl_rechtspraak.rules import head as rules
from pipeline.read.nl_rechtspraak.sides import Person, Side, with_role
from pipeline.read.prose.passages import Passage

Called = Mapping[str, tuple[Person, ...]]
_WORDS = re.compile(r"[^\W_]+")
_LONGEST = 80  # letters of what somebody is called
# A name with what its bearer is in the case: "Holt (gedaagde sub 2)".
_BESIDE = re.compile(
    r"(?P<name>(?<![^\s‘'\"“])[^\W\d_a-z][^\s,()]*|\[[^\[\]]+\])[’'\"”]?\s\((?:hierna\s)?(?P<role>(?:eiser|verzoek|gedaagde|verwe|appellant|ge[ïi]nt)[^()]*)\)",
    re.IGNORECASE,
)
# What several are called together, behind what each is called.
_TOGETHER = re.compile(r",?\sen\s(?:samen|gezamenlijk|tezamen)(?:\sook)?(?:\s(?:als|aangeduid\sals|te\snoemen))?:?\s")
_ARTICLE = re.compile(r"^(?:de|het|en)\s+")
_JOINS = re.compile(r",\s+(?!(?:(?:sub|onder)\s)?\d)|,?\s+(?:en(?:/of)?|alsmede|als|respectievelijk)\s+(?!met\b|(?:(?:sub|onder)\s)?\d)")


def called(lines: Sequence[Passage], sides: tuple[Side, Side]) -> Called:
    """Whom each short name means, as far as the head says so."""
    found: dict[str, tuple[Person, ...]] = {}
    firsts = {one.evidence.start: one for side in sides for one in side.persons}
    together: list[Person] = []  # those who were named since several were last called something together
    current: tuple[Person, ...] = ()
    for line in lines:
        inside = [one for start, one in firsts.items() if line.start <= start < line.start + len(line.words)]
        current = tuple(inside) or current
        together += inside
        if rules.NAMING.search(line.words):
            found |= dict(_of_sentence(line.words, sides))
        elif (one_name := rules.CALLED.search(line.words)) and current:
            several = rules.TOGETHER.search(one_name[0]) is not None
            group = _group(together, current[-1], sides) if several else current
            rest = line.words[one_name.start("name") :]
            apart = rules.APART.search(rest) or _TOGETHER.search(rest)
            for name, persons in _assigned(rest, group) if apart else [(key(one_name["name"]), group)]:
                found.setdefault(name, persons)
            together = [] if several else together
    return {name: persons for name, persons in found.items() if name}


def key(words: str) -> str:
    """What somebody is called, as it is compared."""
    return _ARTICLE.sub("", " ".join(words.casefold().split()).strip(" .,;:'\"‘’“”"))


def tokens(words: str) -> list[str]:
    """The words of a name, as they are compared."""
    return [token.casefold() for token in _WORDS.findall(words)]


def pieces(words: str) -> list[str]:
    """Several whom words name one behind the other; numbers behind one role stay with it."""
    return [piece.strip() for piece in _JOINS.split(words) if piece.strip(" ,.")]


def _group(named: Sequence[Person], last: Person, sides: tuple[Side, Side]) -> tuple[Person, ...]:
    """Who is called something together: those of one side who were named since that was last said, or else the side."""
    side = next(side for side in sides if any(one is last for one in side.persons))
    group = tuple(one for one in named if any(one is other for other in side.persons))
    return group if len(group) > 1 else tuple(side.persons)


def _of_sentence(words: str, sides: tuple[Side, Side]) -> Iterator[tuple[str, tuple[Person, ...]]]:
    """What a sentence calls the parties, or those of a role."""
    for beside in _BESIDE.finditer(words):
        yield key(beside["name"]), with_role(sides, beside["role"])
    words = _BESIDE.sub(lambda beside: beside["name"], words)
    whom = list(rules.WHOM_NAMED.finditer(words))
    for at, following in zip(whom, [*whom[1:], None], strict=True):
        said = words[at.end() : following.start() if following else len(words)]
        if at["role"]:
            yield from _assigned(said, with_role(sides, at[0]))
            continue
        names = pieces(_bare(said))
        everybody = tuple(one for side in sides for one in side.persons)
        if len(names) == len(sides):
            yield from ((key(name), tuple(side.persons)) for name, side in zip(names, sides, strict=True))
        elif len(names) == len(everybody):
            yield from _each(names, everybody)
        elif "," not in _bare(said):  # one of the two names has an "en" of its own
            yield from ((key(name), tuple(side.persons)) for name, side in zip(_bare(said).split(" en ", 1), sides, strict=False))


def _assigned(words: str, persons: tuple[Person, ...]) -> Iterator[tuple[str, tuple[Person, ...]]]:
    """Names of several: the one that all have together, and behind "afzonderlijk" those of each."""
    apart, *together = _TOGETHER.split(words, 1)
    if together and persons:
        yield key(_bare(together[0])), persons
        words = apart
    first, *rest = rules.APART.split(words, 1)
    names = pieces(_bare(first))
    if persons and names and len(names) != len(persons):
        yield key(_bare(first)), persons
    else:
        yield from _each(names, persons)
    for apart in rest:
        yield from _each(pieces(_bare(apart)), persons)


def _each(names: Sequence[str], persons: Sequence[Person]) -> Iterator[tuple[str, tuple[Person, ...]]]:
    """As many names as parties: those that begin one party's name alone are its own, the others stand in the parties' order."""
    if not names or len(names) != len(persons):
        return
    left = list(persons)
    own: dict[str, Person] = {}
    for name in names:
        said = tokens(key(name))
        same = [one for one in left if said and tokens(one.name)[: len(said)] == said]
        if len(same) == 1:
            own[name] = same[0]
            left.remove(same[0])
    for name in names:
        yield key(name), (own[name] if name in own else left.pop(0),)


def _bare(words: str) -> str:
    """Names without the words of the sentence around them."""
    bare = " ".join(rules.AROUND_NAMES.sub(" ", words).split()).strip(" .,;:")
    bare = re.sub(r"^en\s|\s+en$", "", bare).strip(" .,;:")
    return bare if len(bare) <= _LONGEST * 3 else ""
