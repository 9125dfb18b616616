"""The rights of a decision: those that an injunction names, by number, by what the text calls them, or by kind alone. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.read.ca_courts.tongue import Tongue
from pipeline.read.prose.passages import Passage
from pipeline.read.rule import Rule
from pipeline.records import Residue, Right, RightKind, Whole

OFFICE = "CA"
# A further number behind one, in a list of rights of one kind: perhaps behind what the one before is called.
_MORE = re.compile(
    r"\s?(?:\([^()]{1,80}\)\s?)?(?:,|;|and|et|or|ou)(?:\s(?:and|et))?\s(?:(?:Canadian )?Patents? (?:Nos?\.? )?)?(?P<number>\d[,\s]?\d{3}[,\s]?\d{3}|\d{5,6})(?![\d,]*\d)"
)
_AT_SCHEDULE = re.compile(r"\b(?:Schedule|Appendix|Annex|Annexe|annexe)\s[“\"«]?[A-Z1-9]\b")


@dataclass(frozen=True)
class Resting:
    """On what an injunction rests: rights with numbers, kinds without one, whether that is all, and what was not read."""

    rights: tuple[Right, ...]
    grounds: tuple[RightKind, ...]
    read: Whole
    residue: tuple[Residue, ...]


@dataclass(frozen=True)
class Known:
    """The rights that a decision names with a number, and what it calls those of a definition: "the Orlo Marks"."""

    rights: tuple[Right, ...]
    called: Mapping[str, tuple[Right, ...]]


def known_in(passages: Sequence[Passage], tongue: Tongue) -> Known:
    """Every right that is named with its number, once, and the definitions behind them."""
    found: dict[tuple[RightKind, str], Right] = {}
    called: dict[str, tuple[Right, ...]] = {}
    for passage in passages:
        here = list(_named_in(passage, tongue))
        for _, right in here:
            found.setdefault((right.kind, right.number or ""), right)
        last = 0
        for term in tongue.defined.finditer(passage.words):
            within = tuple(found[right.kind, right.number or ""] for at, right in here if last <= at < term.start())
            if (within and " " in term["term"].strip()) or (within and len(term["term"]) > 4):
                called.setdefault(term["term"].strip().casefold(), within)
            last = term.end()
    return Known(tuple(found.values()), called)


def rests_on(words: Passage, known: Known, listed: Sequence[Passage], tongue: Tongue, instrument: str) -> Resting:
    """The rights of one injunction; `listed` are the lines of a schedule, which count where the words send there."""
    named = {(r.kind, r.number): r for _, r in _named_in(words, tongue)}
    for right in (*_by_last_figures(words, known, tongue), *_by_definition(words, known)):
        named.setdefault((right.kind, right.number), right)
    if _AT_SCHEDULE.search(words.words):
        for line in listed:
            for _, right in _named_in(line, tongue):
                named.setdefault((right.kind, right.number), right)
    grounds, open_, residue = list[RightKind](), False, list[Residue]()
    for rule, kind in _kinds(tongue):
        found = rule.search(words.words)
        if not found or any(right.kind == kind for right in named.values()):
            continue
        same = [right for right in known.rights if right.kind == kind]
        if len(same) == 1:
            evidence = (*same[0].evidence, words.around(*found.span(), margin=60))
            named[kind, same[0].number] = same[0].model_copy(update={"evidence": evidence})
            continue
        grounds += [kind] if kind not in grounds else []
        if kind in ("patent", "trademark", "design_patent") and not (kind == "trademark" and not same):
            open_ = True
            residue.append(Residue(kind="right", words=found[0], of=(instrument,), evidence=words.around(*found.span(), margin=60)))
    rights = tuple(right.model_copy(update={"standing": "violated"}) for right in named.values())
    read: Whole = "not_whole" if open_ else "whole" if rights or grounds else "not_stated"
    return Resting(rights, tuple(grounds), read, tuple(residue))


def without_number(grounds: Sequence[RightKind], words: Passage, tongue: Tongue) -> Iterator[Right]:
    """Kinds of rights that an injunction names without a number, as rights that were decided."""
    for kind in grounds:
        found = next((one for rule, of in _kinds(tongue) if of == kind and (one := rule.search(words.words))), None)
        quote = (words.around(*found.span(), margin=60),) if found else ()
        yield Right(kind=kind, office=None, number=None, standing="violated", evidence=quote)


def _kinds(tongue: Tongue) -> tuple[tuple[Rule, RightKind], ...]:
    return (
        (tongue.patent, "patent"), (tongue.mark, "trademark"), (tongue.design, "design_patent"), (tongue.copyright, "copyright"),
        (tongue.plant, "other"), (tongue.in_no_register, "other"),
    )  # fmt: skip


def _named_in(passage: Passage, tongue: Tongue) -> Iterator[tuple[int, Right]]:
    """Each right with its number and where it stands; further numbers of a list are of the kind of the first."""
    kinds: tuple[tuple[Rule, RightKind], ...] = (
        (tongue.patent_no, "patent"), (tongue.mark_no, "trademark"), (tongue.design_no, "design_patent"), (tongue.copyright_no, "copyright"),
    )  # fmt: skip
    for rule, kind in kinds:
        for found in rule.finditer(passage.words):
            yield found.start(), _right(kind, found["number"], passage, found.start(), found.end())
            at = found.end()
            while kind in ("patent", "copyright", "design_patent") and (more := _MORE.match(passage.words, at)):
                if len(_plain(more["number"], kind)) != len(_plain(found["number"], kind)):
                    break
                yield more.start("number"), _right(kind, more["number"], passage, more.start("number"), more.end())
                at = more.end()


def _right(kind: RightKind, written: str, passage: Passage, start: int, end: int) -> Right:
    return Right(kind=kind, office=OFFICE, number=_plain(written, kind), evidence=(passage.evidence(start, end),))


def _plain(written: str, kind: RightKind) -> str:
    """A number without what parts it; of a mark with its letters, in French LMC, as the register in English has them."""
    letters = "".join(c for c in written if c.isalpha()).upper() if kind == "trademark" else ""
    return {"LMC": "TMA", "LCD": "TMD", "TMDA": "TMDA"}.get(letters, letters) + "".join(c for c in written if c.isdigit())


def _by_last_figures(words: Passage, known: Known, tongue: Tongue) -> Iterator[Right]:
    """Patents by their last three figures, where one alone that is named in full ends so."""
    for found in tongue.short_patent.finditer(words.words):
        same = [r for r in known.rights if r.kind == "patent" and (r.number or "").endswith(found["last"])]
        if len(same) == 1:
            yield same[0].model_copy(update={"evidence": (*same[0].evidence, words.evidence(*found.span()))})


def _by_definition(words: Passage, known: Known) -> Iterator[Right]:
    said = words.words.casefold()
    for term, rights in known.called.items():
        at = said.find(term)
        if at >= 0:
            quote = words.evidence(at, at + len(term))
            yield from (right.model_copy(update={"evidence": (*right.evidence, quote)}) for right in rights)
