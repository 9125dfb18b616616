"""The rights that a judgment names with a number, and what it calls each from there on ("hierna: het Merk"). Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pipeline.read.nl_rechtspraak.judgment import joined
from pipeline.read.nl_rechtspraak.rules import operative as of_operative
from pipeline.read.nl_rechtspraak.rules import rights as rules
from pipeline.read.prose.passages import Passage
from pipeline.read.rule import Rule
from pipeline.records import Evidence, Right, RightKind

_NUMBERED: tuple[tuple[Rule, RightKind, str], ...] = (
    (rules.EP, "patent", "EP"),
    (rules.NL_PATENT, "patent", "NL"),
    (rules.EU_MARK, "trademark", "EM"),
    (rules.BX_MARK, "trademark", "BX"),
    (rules.WO_MARK, "trademark", "WO"),
    (rules.EU_MARK_BEHIND, "trademark", "EM"),
    (rules.EU_DESIGN, "design_patent", "EM"),
    (rules.EU_DESIGN_BEHIND, "design_patent", "EM"),
    (rules.BX_DESIGN, "design_patent", "BX"),
    (rules.CERTIFICATE_GRANT, "other", "NL"),
    (rules.PLANT_GRANT, "other", "QZ"),  # as WIPO's standard ST.3 names the Community Plant Variety Office
)
# How many digits a number of each office has, so that of a list only those are taken that can be meant.
_DIGITS = {"EP": (7,), "NL": (7,), "BX": (6, 7), "WO": (6, 7), "QZ": (3, 4, 5, 6), "EM": (7, 8, 9)}

_LEAD = re.compile(r"^(?:(?:aan te duiden als|aangeduid als|respectievelijk|het|de)\s)+", re.IGNORECASE)
_RESPECTIVELY = re.compile(r"\s(?:(?:en\s)?respectievelijk|resp\.|en)\s")

_MOST_LINES = 12
Identity = tuple[str, str]  # office and number


@dataclass
class Known:
    """Every right with a number, once, where it is named first; which of them a name means, and which stand in a paragraph ("2.1")."""

    rights: tuple[Right, ...] = ()
    called: dict[str, tuple[Right, ...]] = field(default_factory=dict)
    paragraphs: dict[str, tuple[Right, ...]] = field(default_factory=dict)

    def meant(self, words: str) -> Iterator[tuple[Right, tuple[int, int]]]:
        """The rights that words mean by a name that the judgment gave them, and where the words say so."""
        for name, rights in self.called.items():
            if found := re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words, re.IGNORECASE):
                yield from ((right, found.span()) for right in rights)

    def in_one_paragraph(self, rights: Sequence[Right]) -> bool:
        """Whether all of these stand together in a paragraph."""
        return any(all(right in others for right in rights) for others in self.paragraphs.values())


def known_in(text: str, passages: Sequence[Passage]) -> Known:
    """Reads the lines of a judgment's text for its rights."""
    found: dict[Identity, Right] = {}
    known = Known()
    for number, lines in _paragraphs(passages):
        own = [right for line in lines for right in named_in(line)]
        if not own and 1 < len(lines) <= _MOST_LINES:  # "het volgende Uniemerk:" and its number below
            own = list(named_in(joined(text, lines)))
        for right in own:
            found.setdefault(_identity(right), right)
        if number and own:
            known.paragraphs.setdefault(number, tuple({_identity(right): found[_identity(right)] for right in own}.values()))
        for name, rights in _called(lines, own):
            known.called.setdefault(name, tuple(found[_identity(right)] for right in rights))
    known.rights = tuple(found.values())
    return known


def _identity(right: Right) -> Identity:
    return right.office or "", right.number or ""


def _paragraphs(passages: Sequence[Passage]) -> Iterator[tuple[str, list[Passage]]]:
    """Lines from one number of a paragraph to the next, with that number."""
    number, lines = "", list[Passage]()
    for passage in passages:
        if own := of_operative.OWN_NUMBER.match(passage.words):
            yield number, lines
            number, lines = own["number"], []
        lines.append(passage)
    yield number, lines


def _called(lines: Sequence[Passage], rights: Sequence[Right]) -> Iterator[tuple[str, tuple[Right, ...]]]:
    """What a paragraph calls its rights: several together all that stand before, else the one that stands last before."""
    for line in lines:
        for found in (*rules.CALLED.finditer(line.words), *rules.IN_BRACKETS.finditer(line.words)):
            name = _LEAD.sub("", found["name"].strip())
            if not rules.NAME_OF_RIGHT.search(name):
                continue
            before = [right for right in rights if right.evidence[0].start < line.start + found.start()]
            before = list({_identity(right): right for right in before}.values())
            for other in name.split(" of ")[1:]:  # "hierna: EP 456 of het octrooi"
                yield _LEAD.sub("", other), tuple(before[-1:])
            name = name.split(" of ")[0]
            each = [_LEAD.sub("", one) for one in _RESPECTIVELY.split(name)]
            if 1 < len(each) <= len(before):
                yield from ((one, (right,)) for one, right in zip(each, before[-len(each) :], strict=True))
            elif rules.SEVERAL.search(found[0]):
                yield name, tuple(before)
            elif before or len(rights) == 1:
                yield name, tuple(before[-1:] or rights)


def named_in(passage: Passage) -> Iterator[Right]:
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
