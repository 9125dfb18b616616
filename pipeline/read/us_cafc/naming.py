"""The rights that an opinion names, in full or for short. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.read.prose.passages import Passage, sentences
from pipeline.read.us_cafc.rules import deciding
from pipeline.read.us_cafc.rules import rights as rules
from pipeline.read.us_itc.rights import UNREGISTERED, named_in
from pipeline.records import RightKind

_FIRST = 12  # lines below the origin in which it stands what was appealed
_OF_THEIR_OWN = frozenset({"trade_secret", "trade_dress"})
Key = tuple[RightKind, str | None]  # a right: its kind, and its number where it has one


@dataclass(frozen=True)
class Named:
    """The rights of one opinion: by short form, and those that it has a short form for (what it compares them with has none)."""

    short: Mapping[str, Key]
    asserted: tuple[Key, ...]
    off: frozenset[Key] = frozenset()  # of them, those that it says it does not decide on
    unsure: frozenset[Key] = frozenset()  # of them, those that it may not decide on
    called: Mapping[str, tuple[Key, ...]] = field(default_factory=dict)  # by a name that it gives them

    def within(self, passage: Passage, start: int = 0, end: int | None = None) -> list[tuple[int, Key]]:
        """The rights that the words at [start, end) name, each where it stands."""
        end = len(passage.words) if end is None else end
        known: list[tuple[int, Key]] = [(n.start, (n.kind, n.number)) for n in named_in(passage, start, end) if n.start < end]
        brief = rules.SHORT.finditer(passage.words, start, end)
        known += [(one.start(), self.short[one["digits"]]) for one in brief if one["digits"] in self.short]
        numbers = {key[1]: key for key in self.asserted}
        full = ((m.start(), m["number"].replace(",", "")) for m in rules.FULL.finditer(passage.words, start, end))
        known += [(at, numbers[number]) for at, number in full if number in numbers]
        for name, keys in self.called.items():
            at = passage.words.find(name, start, end)
            known += [(at, key) for key in keys] if at >= 0 else []
        if not known and deciding.ALL_OF_THEM.search(passage.words[start:end]):
            known = [(start, key) for key in self.asserted if key not in self.off]
        for kind, rule in UNREGISTERED:
            if kind in _OF_THEIR_OWN:
                known += [(m.start(), (kind, None)) for m in rule.finditer(passage.words, start, end)]
        return sorted(known, key=lambda pair: pair[0])

    def keys(self, passage: Passage, start: int = 0, end: int | None = None) -> list[Key]:
        return list(dict.fromkeys(key for _, key in self.within(passage, start, end)))


def named(lines: Sequence[Passage]) -> Named:
    """The rights that an opinion names."""
    kinds = {n.number: n.kind for p in lines for n in named_in(p)}
    short: dict[str, Key] = {}
    for passage in lines:
        for one in rules.DEFINED.finditer(passage.words):
            number = one["number"].replace(",", "").replace(" ", "")
            if number in kinds and number.endswith(one["digits"]):
                short.setdefault(one["digits"], (kinds[number], number))
    used = dict.fromkeys(m["digits"] for p in lines for m in rules.SHORT.finditer(p.words))
    for digits in used:
        ends = [(kind, number) for number, kind in kinds.items() if number.endswith(digits)]
        if len(ends) == 1:
            short.setdefault(digits, ends[0])
    known = [short[digits] for digits in used if digits in short]
    called = _called(lines)
    known += [key for keys in called.values() for key in keys]
    appealed = {n.number for p in lines[:_FIRST] for s in sentences(p) if _is_appealed(s.words) for n in named_in(s)}
    whole = ("trademark", "copyright")
    known += [(kind, number) for number, kind in kinds.items() if not known or kind in whole or number in appealed]
    return Named(short, tuple(dict.fromkeys(known)), frozenset(_off(lines, short)), called=called)


def _is_appealed(words: str) -> bool:
    left = deciding.NOT_AT_ISSUE.search(words) or deciding.NOT_REACHED.search(words)
    return deciding.APPEALS.search(words) is not None and left is None


def _called(lines: Iterable[Passage]) -> dict[str, tuple[Key, ...]]:
    """The names that are given to rights, each with those whose numbers stand in front of it, behind the name before."""
    found: dict[str, tuple[Key, ...]] = {}
    for passage in lines:
        before = 0
        for one in rules.CALLED.finditer(passage.words):
            keys = [(n.kind, n.number) for n in named_in(passage, before, one.start()) if n.start < one.start()]
            if keys:
                found.setdefault(f"{one['name']} ", tuple(dict.fromkeys(keys if one["several"] else keys[-1:])))
            before = one.end()
    return found


def _off(lines: Iterable[Passage], short: Mapping[str, Key]) -> Iterable[Key]:
    """The rights that are said not to be decided on."""
    for passage in lines:
        for sentence in (one.words for one in sentences(passage)):
            parts = [sentence[: m.start()] for m in deciding.NOT_AT_ISSUE.finditer(sentence)]
            parts += [sentence[m.end() :] for m in deciding.NOT_REACHED.finditer(sentence)]
            for part in parts:
                yield from (short[m["digits"]] for m in rules.SHORT.finditer(part) if m["digits"] in short)
                yield from ((n.kind, n.number) for n in named_in(Passage(passage.text, 0, part)))


def kinds_without_number(lines: Sequence[Passage]) -> tuple[Key, ...]:
    """Kinds of rights that have no number and that the words name; of secrets, they may say elsewhere that they were taken."""
    found = [kind for kind, rule in UNREGISTERED if kind in _OF_THEIR_OWN and any(rule.search(p.words) for p in lines)]
    if all(any(rule.search(p.words) for p in lines) for rule in (rules.SECRET, rules.TAKEN)):
        found.append("trade_secret")
    return tuple((kind, None) for kind in dict.fromkeys(found))
