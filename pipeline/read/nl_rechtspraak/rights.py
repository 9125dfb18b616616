"""The rights of a judgment: those that an injunction names, by number or by words that one number alone can mean. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.read.nl_rechtspraak.rules import rights as rules
from pipeline.read.prose.passages import Passage
from pipeline.read.rule import Rule
from pipeline.records import Evidence, Residue, Right, RightKind, Whole

_NUMBERED: tuple[tuple[Rule, RightKind, str], ...] = (
    (rules.EP, "patent", "EP"),
    (rules.NL_PATENT, "patent", "NL"),
    (rules.EU_MARK, "trademark", "EM"),
    (rules.BX_MARK, "trademark", "BX"),
    (rules.WO_MARK, "trademark", "WO"),
    (rules.EU_DESIGN, "design_patent", "EM"),
    (rules.BX_DESIGN, "design_patent", "BX"),
    (rules.PLANT_GRANT, "other", "QZ"),  # as WIPO's standard ST.3 names the Community Plant Variety Office
)
# How many digits a number of each office has: so that of a list only those are taken that can be meant.
_DIGITS = {"EP": (7,), "NL": (7,), "BX": (6, 7), "WO": (6, 7), "QZ": (3, 4, 5, 6), "EM": (7, 8, 9)}
_KINDS: tuple[tuple[Rule, RightKind], ...] = (
    (rules.PATENT, "patent"), (rules.MARK, "trademark"), (rules.DESIGN, "design_patent"), (rules.COPYRIGHT, "copyright"),
    (rules.PLANT, "other"), (rules.IN_NO_REGISTER, "other"),
)  # fmt: skip
_REGISTERED = (rules.PATENT, rules.MARK, rules.DESIGN, rules.PLANT)


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
    grounds, open_, residue = list[RightKind](), False, list[Residue]()
    for rule, kind in _KINDS:
        found = rule.search(words.words)
        if not found or any(right.kind == kind for right in named.values()):
            continue
        same = [right for right in known if right.kind == kind] if _may_have_number(rule, words) else []
        if len(same) == 1:
            evidence = (*same[0].evidence, words.around(*found.span(), margin=60))
            named[same[0].office, same[0].number] = same[0].model_copy(update={"evidence": evidence})
            continue
        grounds += [kind] if kind not in grounds else []
        if _may_have_number(rule, words) and (same or rule is not rules.PLANT):
            open_ = True
            quote = words.around(*found.span(), margin=60)
            residue.append(Residue(kind="right", words=found[0], of=(instrument,), evidence=quote))
    rights = tuple(right.model_copy(update={"standing": "violated"}) for right in named.values())
    read: Whole = "not_whole" if open_ else "whole" if rights or grounds else "not_stated"
    return Resting(rights, tuple(grounds), read, tuple(residue))


def without_number(grounds: Sequence[RightKind], words: Passage) -> Iterator[Right]:
    """Kinds of rights that an injunction names without a number, as rights that were decided."""
    for kind in grounds:
        found = next((one for rule, of in _KINDS if of == kind and (one := rule.search(words.words))), None)
        yield Right(
            kind=kind,
            office=None,
            number=None,
            standing="violated",
            evidence=(words.around(*found.span(), margin=60),) if found else (),
        )


def _may_have_number(rule: Rule, words: Passage) -> bool:
    """Whether a right of a kind is in a register: a design need not be."""
    return rule in _REGISTERED and not (rule is rules.DESIGN and rules.UNREGISTERED.search(words.words))


def _named_in(passage: Passage) -> Iterator[Right]:
    for rule, kind, office in _NUMBERED:
        for first in rule.finditer(passage.words):
            found: re.Match[str] | None = first
            start, at = first.start(), first.end()
            while found:
                yield _right(kind, office, found["number"], passage.evidence(start, at))
                found = rules.FURTHER.search(passage.words[at:])
                if not found or not _of_same(found, kind, office):
                    break
                start, at = at + found.start("number"), at + found.end()


def _of_same(found: re.Match[str], kind: RightKind, office: str) -> bool:
    """Whether a further number can be of the same kind as the one before it."""
    between, number = found["between"], found["number"]
    if any(rule.search(between) for rule in (rules.PATENT, rules.MARK, rules.DESIGN)):
        return False
    if kind == "design_patent" or "-" in number:
        return kind == "design_patent" and "-" in number
    return len(_digits(number)) in _DIGITS[office]


def _right(kind: RightKind, office: str, written: str, evidence: Evidence) -> Right:
    number = _digits(written)
    number = number.zfill(9) if office == "EM" and kind == "trademark" else number
    return Right(kind=kind, office=office, number=number, evidence=(evidence,))


def _digits(written: str) -> str:
    return "".join(c for c in written if c.isdigit() or c == "-")


def _short(passage: Passage, known: Sequence[Right]) -> Iterator[Right]:
    """Patents by their last three digits, where one alone that is named in full ends so."""
    for found in rules.SHORT_EP.finditer(passage.words):
        same = [right for right in known if right.office == "EP" and (right.number or "").endswith(found["last"])]
        if len(same) == 1:
            evidence = (*same[0].evidence, passage.evidence(*found.span()))
            yield same[0].model_copy(update={"evidence": evidence})
