"""The rights of a judgment: those that an injunction names, by number or by words that one number alone can mean. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.read.nl_rechtspraak.numbered import Known, named_in
from pipeline.read.nl_rechtspraak.rules import rights as rules
from pipeline.read.prose.passages import Passage
from pipeline.read.rule import Rule
from pipeline.records import Residue, Right, RightKind, Whole

_KINDS: tuple[tuple[Rule, RightKind], ...] = (
    (rules.PATENT, "patent"), (rules.MARK, "trademark"), (rules.DESIGN, "design_patent"), (rules.COPYRIGHT, "copyright"),
    (rules.CERTIFICATE, "other"), (rules.PLANT, "other"), (rules.IN_NO_REGISTER, "other"),
)  # fmt: skip
_REGISTERS = {"EM": rules.OF_UNION, "BX": rules.OF_BENELUX}
_REGISTERED = (rules.PATENT, rules.MARK, rules.DESIGN, rules.CERTIFICATE, rules.PLANT)


@dataclass(frozen=True)
class Resting:
    """On what an injunction rests: rights with numbers, kinds without one, whether that is all, and what was not read."""

    rights: tuple[Right, ...]
    grounds: tuple[RightKind, ...]
    read: Whole
    residue: tuple[Residue, ...]


def rests_on(words: Passage, known: Known, instrument: str) -> Resting:
    """The rights of one injunction; `known` are those that the judgment names with a number."""
    named = {(r.office, r.number): r for r in (*_short(words, known.rights), *_as_called(words, known), *named_in(words))}
    grounds, open_, residue = list[RightKind](), False, list[Residue]()
    for rule, kind in _KINDS:
        found = rule.search(words.words)
        if not found or any(right.kind == kind for right in named.values()):
            continue
        same = _of_kind(kind, rule, words, known) if _may_have_number(rule, words) else []
        meant = same if len(same) == 1 else _among(same, found, words, known)
        for right in meant:
            evidence = (*right.evidence, words.around(*found.span(), margin=60))
            named[right.office, right.number] = right.model_copy(update={"evidence": evidence})
        if meant:
            continue
        grounds += [kind] if kind not in grounds else []
        if _may_have_number(rule, words) and (same or rule is not rules.PLANT):
            open_ = True
            quote = words.around(*found.span(), margin=60)
            residue.append(Residue(kind="right", words=found[0], of=(instrument,), evidence=quote))
    rights = tuple(right.model_copy(update={"standing": "violated"}) for right in named.values())
    read: Whole = "not_whole" if open_ else "whole" if rights or grounds else "not_stated"
    return Resting(rights, tuple(grounds), read, tuple(residue))


def together(several: Iterable[Resting]) -> Resting:
    """What one injunction rests on by several sentences."""
    all_ = tuple(several)
    rights = {(right.kind, right.office, right.number): right for one in all_ for right in one.rights}
    grounds = tuple(dict.fromkeys(kind for one in all_ for kind in one.grounds))
    read: Whole = "not_whole" if any(one.read == "not_whole" for one in all_) else "whole" if rights or grounds else "not_stated"
    return Resting(tuple(rights.values()), grounds, read, tuple(residue for one in all_ for residue in one.residue)[:1])


def without_number(grounds: Sequence[RightKind], says: Sequence[Passage]) -> Iterator[Right]:
    """Kinds of rights that an injunction names without a number, as rights that were decided."""
    for kind in grounds:
        hits = ((words, one) for words in says for rule, of in _KINDS if of == kind and (one := rule.search(words.words)))
        words, found = next(hits, (says[0], None))
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


def _short(passage: Passage, known: Sequence[Right]) -> Iterator[Right]:
    """Patents by their last three digits, designs by their last four, where one alone that is named in full ends so."""
    for found in rules.SHORT_EP.finditer(passage.words):
        same = [right for right in known if right.office == "EP" and (right.number or "").endswith(found["last"])]
        if len(same) == 1:
            evidence = (*same[0].evidence, passage.evidence(*found.span()))
            yield same[0].model_copy(update={"evidence": evidence})
    for found in rules.SHORT_DESIGN.finditer(passage.words):
        same = [right for right in known if right.kind == "design_patent" and (right.number or "").endswith(found[0])]
        if len(same) == 1:
            yield same[0].model_copy(update={"evidence": (*same[0].evidence, passage.evidence(*found.span()))})


def _as_called(passage: Passage, known: Known) -> Iterator[Right]:
    """Rights by what the judgment calls them, or by the paragraph in which it describes them ("de onder 2.1 genoemde merken")."""
    for right, span in known.meant(passage.words):
        yield right.model_copy(update={"evidence": (*right.evidence, passage.evidence(*span))})
    for found in rules.IN_PARAGRAPH.finditer(passage.words):
        kinds = {kind for rule, kind in _KINDS if rule.search(found["of"])}
        for right in known.paragraphs.get(found["number"], ()):
            if right.kind in kinds:
                yield right.model_copy(update={"evidence": (*right.evidence, passage.evidence(*found.span()))})


def _of_kind(kind: RightKind, rule: Rule, words: Passage, known: Known) -> list[Right]:
    """Those of a kind; of marks and designs those of the register that the words name, where they name one."""
    same = [right for right in known.rights if right.kind == kind and _registered_as(right, rule)]
    of_register = [right for right in same if _named_register(right, words)]
    return of_register or same


def _named_register(right: Right, words: Passage) -> bool:
    """Whether words name the register of a mark or design."""
    register = _REGISTERS.get(right.office or "")
    return register is not None and right.kind in ("trademark", "design_patent") and register.search(words.words) is not None


def _registered_as(right: Right, rule: Rule) -> bool:
    """Whether a right that is neither patent, mark nor design can be of the kind that a rule finds: certificates are national."""
    return right.kind != "other" or (right.office == "NL") == (rule is rules.CERTIFICATE)


def _among(same: Sequence[Right], found: re.Match[str], words: Passage, known: Known) -> list[Right]:
    """Of several of a kind: the one whose name stands behind the kind, or all, where words speak of several that stand together."""
    if name := rules.NAMED.match(words.words, found.start()):
        own = re.compile(rf"(?<![\w-]){re.escape(name['name'])}(?![\w-])(?!\s[A-Z]{{2}})")
        named = [right for right in same if own.search(right.evidence[0].quote)]
        if len(named) == 1:
            return named
    registers = {right.office for right in same if _named_register(right, words)}
    if 1 < len(registers) == len(same):  # "het Uniewoordmerk en het Beneluxmerk"
        return list(same)
    several = found[0].casefold().endswith("en") and known.in_one_paragraph(same)
    return list(same) if several and same else []
