"""The rights of a judgment: those that an injunction names, by number or by words that one number alone can mean. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.read.nl_rechtspraak.rules import rights as rules
from pipeline.read.prose.passages import Passage
from pipeline.read.rule import Rule
from pipeline.records import Residue, Right, RightKind, Whole

_NUMBERED: tuple[tuple[Rule, RightKind, str], ...] = (
    (rules.EP, "patent", "EP"),
    (rules.NL_PATENT, "patent", "NL"),
    (rules.EU_MARK, "trademark", "EM"),
    (rules.BX_MARK, "trademark", "BX"),
    (rules.EU_DESIGN, "design_patent", "EM"),
)
_KINDS: tuple[tuple[Rule, RightKind], ...] = (
    (rules.PATENT, "patent"), (rules.MARK, "trademark"), (rules.DESIGN, "design_patent"), (rules.COPYRIGHT, "copyright"),
    (rules.IMITATION, "other"),
)  # fmt: skip
_IN_NO_REGISTER = frozenset({"copyright", "other"})


@dataclass(frozen=True)
class Resting:
    """On what an injunction rests: rights with numbers, kinds without one, whether that is all, and what was not read."""

    rights: tuple[Right, ...]
    grounds: tuple[RightKind, ...]
    read: Whole
    residue: tuple[Residue, ...]


def numbered(passages: Sequence[Passage]) -> tuple[Right, ...]:
    """Every right that is named with its number, once, where it is named first."""
    found: dict[tuple[str, str], Right] = {}
    for passage in passages:
        for right in _named_in(passage):
            found.setdefault((right.office or "", right.number or ""), right)
    return tuple(found.values())


def rests_on(words: Passage, known: Sequence[Right], instrument: str) -> Resting:
    """The rights of one injunction; `known` are those that the judgment names with a number."""
    named = {(r.office, r.number): r for r in (*_named_in(words), *_short(words, known))}
    kinds = {kind: found for rule, kind in _KINDS if (found := rule.search(words.words))}
    grounds, open_, residue = list[RightKind](), False, list[Residue]()
    for kind, found in kinds.items():
        if any(right.kind == kind for right in named.values()):
            continue
        if kind in _IN_NO_REGISTER:
            grounds.append(kind)
            continue
        same = [right for right in known if right.kind == kind]
        if len(same) == 1:
            evidence = (*same[0].evidence, words.around(*found.span(), margin=60))
            named[same[0].office, same[0].number] = same[0].model_copy(update={"evidence": evidence})
            continue
        grounds.append(kind)
        open_ = True
        quote = words.around(*found.span(), margin=60)
        residue.append(Residue(kind="right", words=found[0], of=(instrument,), evidence=quote))
    rights = tuple(right.model_copy(update={"standing": "violated"}) for right in named.values())
    read: Whole = "not_whole" if open_ else "whole" if rights or grounds else "not_stated"
    return Resting(rights, tuple(grounds), read, tuple(residue))


def without_number(grounds: Sequence[RightKind], words: Passage) -> Iterator[Right]:
    """Kinds of rights that an injunction names without a number, as rights that were decided."""
    of_kind = {kind: rule for rule, kind in _KINDS}
    for kind in grounds:
        found = of_kind[kind].search(words.words)
        yield Right(
            kind=kind,
            office=None,
            number=None,
            standing="violated",
            evidence=(words.around(*found.span(), margin=60),) if found else (),
        )


def _named_in(passage: Passage) -> Iterator[Right]:
    for rule, kind, office in _NUMBERED:
        for found in rule.finditer(passage.words):
            number = "".join(c for c in found["number"] if c.isdigit() or c == "-")
            number = number.zfill(9) if office == "EM" and kind == "trademark" else number
            yield Right(kind=kind, office=office, number=number, evidence=(passage.evidence(*found.span()),))


def _short(passage: Passage, known: Sequence[Right]) -> Iterator[Right]:
    """Patents by their last three digits, where one alone that is named in full ends so."""
    for found in rules.SHORT_EP.finditer(passage.words):
        same = [right for right in known if right.office == "EP" and (right.number or "").endswith(found["last"])]
        if len(same) == 1:
            evidence = (*same[0].evidence, passage.evidence(*found.span()))
            yield same[0].model_copy(update={"evidence": evidence})
