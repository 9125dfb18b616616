"""The rights of a judgment: those that an injunction names, by number, by a name that the judgment gave one, or by kind. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from pipeline.read.gb_findcaselaw.paper import Line
from pipeline.read.gb_findcaselaw.rules import kinds
from pipeline.read.gb_findcaselaw.rules import rights as rules
from pipeline.read.prose.passages import Passage
from pipeline.read.rule import Rule
from pipeline.records import Evidence, Residue, Right, RightKind, Whole

_NUMBERED: tuple[tuple[Rule, RightKind, str], ...] = (
    (rules.EP, "patent", "EP"),
    (rules.GB, "patent", "GB"),
    (rules.GB_MARK, "trademark", "GB"),
    (rules.EU_MARK, "trademark", "EM"),
    (rules.WO_MARK, "trademark", "WO"),
    (rules.GB_DESIGN, "design_patent", "GB"),
    (rules.EU_DESIGN, "design_patent", "EM"),
    (rules.SPC, "other", "GB"),
)
_REGISTERED: tuple[tuple[Rule, RightKind], ...] = ((rules.PATENT, "patent"), (rules.MARK, "trademark"), (rules.DESIGN, "design_patent"))
_UNREGISTERED: tuple[tuple[Rule, RightKind], ...] = (
    (rules.COPYRIGHT, "copyright"), (rules.PASSING, "other"), (rules.DESIGN_RIGHT, "other"), (rules.SECRET, "other")
)  # fmt: skip
_DIGITS = {("trademark", "GB"): 11, ("trademark", "EM"): 9}  # with leading zeros, as their registers write them
_FEWEST = 2  # times that a kind without a number is spoken of where it may be what a bare injunction rests on


@dataclass(frozen=True)
class Resting:
    """On what an injunction rests: rights with numbers, kinds without one, whether that is all, and what was not read."""

    rights: tuple[Right, ...]
    grounds: tuple[RightKind, ...]
    read: Whole
    residue: tuple[Residue, ...]


@dataclass
class Known:
    """The rights that a judgment names with a number, what it calls them, and which other kinds it speaks of."""

    rights: dict[tuple[str, str, str], Right] = field(default_factory=dict)
    terms: dict[str, list[Right]] = field(default_factory=dict)
    unregistered: bool = False

    @property
    def in_suit(self) -> tuple[Right, ...]:
        """Those that were given a name of a right; where none was, all: one that has another name is a paper that came before."""
        named = {_key(right): right for term, rights in self.terms.items() for right in rights if rules.TERM_OF_RIGHT.search(term)}
        return tuple(named.values()) or tuple(right for right in self.rights.values())

    def resting(self, words: Passage, instrument: str) -> Resting:
        """The rights of one injunction. One whose term alone says how long it lasts is none, where others are named."""
        if lasting := kinds.EXPIRY.search(words.words):
            blank = " " * len(lasting[0])
            rest = Passage(words.text, words.start, words.words[: lasting.start()] + blank + words.words[lasting.end() :])
            if self._speaks(rest):
                found = self._resting(rest, instrument)
                residue = tuple(one.model_copy(update={"evidence": words.evidence(one.evidence.start - words.start, one.evidence.end - words.start)}) for one in found.residue)
                return replace(found, residue=residue, rights=tuple(_with_words(right, words) for right in found.rights))
        return self._resting(words, instrument)

    def ending(self, words: Passage) -> tuple[str, ...]:
        """The numbers of the rights that words name by number or by a name of the judgment's own."""
        named = {_key(r): r for r in (*(r for r, _ in _named_in(words)), *self._by_term(words), *self._by_last(words))}
        return tuple(right.number for right in named.values() if right.number)

    def _speaks(self, words: Passage) -> bool:
        if self.ending(words):
            return True
        return any(rule.search(words.words) for rule, _ in (*_REGISTERED, *_UNREGISTERED))

    def _resting(self, words: Passage, instrument: str) -> Resting:
        named = {_key(right): right for right in (*(r for r, _ in _named_in(words)), *self._by_term(words), *self._by_last(words))}
        grounds, residue, open_ = list[RightKind](), list[Residue](), False
        spoken = False
        for rule, kind in _REGISTERED:
            found = rule.search(words.words)
            spoken |= found is not None
            if not found or any(right.kind == kind for right in named.values()) or (rule is rules.PATENT and any(r.kind == "other" for r in named.values())):
                continue
            same = [right for right in self.in_suit if right.kind == kind]
            if len(same) == 1 or (same and found[0].endswith("s") and self.terms):
                named |= {_key(right): right.model_copy(update={"evidence": (*right.evidence, words.around(*found.span(), margin=60))}) for right in same}
                continue
            open_ = True
            grounds += [kind] if kind not in grounds else []
            residue.append(Residue(kind="right", words=found[0], of=(instrument,), evidence=words.around(*found.span(), margin=60)))
        for rule, kind in _UNREGISTERED:
            if rule.search(words.words):
                spoken = True
                grounds += [kind] if kind not in grounds else []
        if not named and not spoken:
            return self._bare(words, instrument)
        rights = tuple(right.model_copy(update={"standing": "violated"}) for right in named.values())
        read: Whole = "not_whole" if open_ else "whole" if rights or grounds else "not_stated"
        return Resting(rights, tuple(grounds), read, tuple(residue))

    def _bare(self, words: Passage, instrument: str) -> Resting:
        """Of an injunction that names none: the only right that the judgment is on; of several a person says which."""
        suit = self.in_suit
        if len(suit) == 1 and not self.unregistered:
            return Resting((suit[0].model_copy(update={"standing": "violated"}),), (), "whole", ())
        if not suit:
            return Resting((), (), "not_stated", ())
        evidence = words.evidence()
        return Resting((), (), "not_whole", (Residue(kind="right", words=words.words[:80], of=(instrument,), evidence=evidence),))

    def _by_term(self, words: Passage) -> Iterator[Right]:
        for term, rights in self.terms.items():
            if found := re.search(rf"(?<!\w){re.escape(term)}(?!\w)", words.words):
                for right in rights:
                    yield right.model_copy(update={"evidence": (*right.evidence, words.around(*found.span(), margin=60))})

    def _by_last(self, words: Passage) -> Iterator[Right]:
        """Patents by their last three digits, where one alone that is named in full ends so."""
        for found in rules.LAST_THREE.finditer(words.words):
            same = [r for r in self.rights.values() if r.kind == "patent" and (r.number or "").endswith(found["last"] or found["last2"])]
            if len(same) == 1:
                yield same[0].model_copy(update={"evidence": (*same[0].evidence, words.around(*found.span(), margin=60))})


def _with_words(right: Right, words: Passage) -> Right:
    """A right whose evidence quotes the words as they stand."""
    quotes = tuple(
        words.evidence(one.start - words.start, one.end - words.start) if words.start <= one.start and one.end <= words.start + len(words.words) else one
        for one in right.evidence
    )
    return right.model_copy(update={"evidence": quotes})


def known(lines: Sequence[Line]) -> Known:
    """Every right that lines name with its number, once, where it is named first; and what they call it behind that."""
    found = Known()
    spoken = 0
    for line in lines:
        if line.quoted:
            continue
        spoken += sum(1 for rule, _ in _UNREGISTERED if rule.search(line.words))
        before: list[Right] = []
        named = list(_named_in(line.passage))
        for n, (right, end) in enumerate(named):
            own = found.rights.setdefault(_key(right), right)
            before.append(own)
            defined = rules.DEFINED.search(line.words[end : end + 160])
            if defined and not (n + 1 < len(named) and named[n + 1][1] < end + defined.start("term")):
                term = defined["term"].strip(" ,.")
                many = term.endswith("s") and len(before) > 1
                found.terms.setdefault(term, [r for r in before if r.kind == own.kind] if many else [own])
    found.unregistered = spoken >= _FEWEST
    return found


def _named_in(passage: Passage) -> Iterator[tuple[Right, int]]:
    """Each right that a passage names with its number, in order, and where its words end."""
    found = sorted(_finds(passage), key=lambda one: one[1])
    seen: set[int] = set()
    for right, start, end in found:
        if start not in seen:
            seen.add(start)
            yield right, end


def _finds(passage: Passage) -> Iterator[tuple[Right, int, int]]:
    for rule, kind, office in _NUMBERED:
        for first in rule.finditer(passage.words):
            start, at = first.start(), first.end()
            number = next(said for name, said in first.groupdict().items() if name.startswith("number") and said)
            yield _right(kind, office, number, passage.evidence(start, at)), first.end() - len(number), at
            while more := rules.FURTHER.search(passage.words[at : at + 120]):
                start, at = at + more.start("number"), at + more.end()
                if rule is rules.SPC or not _fits(more["number"], kind, office):
                    break
                yield _right(kind, office, more["number"], passage.evidence(start, at)), start, at


def _fits(number: str, kind: RightKind, office: str) -> bool:
    many = len([c for c in number if c.isdigit()])
    return many == 7 if kind == "patent" or (kind, office) == ("design_patent", "GB") else kind == "trademark" and (many != 11 or office == "GB")


def _right(kind: RightKind, office: str, written: str, evidence: Evidence) -> Right:
    number = written if office == "GB" and "/" in written else "".join(c for c in written if c.isdigit() or (c == "-" and kind == "design_patent"))
    number = number.zfill(_DIGITS.get((kind, office), 0))
    return Right(kind=kind, office=office, number=f"SPC/{number}" if "/" in number else number, evidence=(evidence,))


def _key(right: Right) -> tuple[str, str, str]:
    return right.kind, right.office or "", right.number or ""


def without_number(grounds: Sequence[RightKind], words: Passage) -> Iterator[Right]:
    """Kinds of rights that an injunction names without a number, as rights that were decided."""
    for kind in grounds:
        found = next((one for rule, of in (*_REGISTERED, *_UNREGISTERED) if of == kind and (one := rule.search(words.words))), None)
        evidence = (words.around(*found.span(), margin=60),) if found else ()
        yield Right(kind=kind, office=None, number=None, standing="violated", evidence=evidence)
