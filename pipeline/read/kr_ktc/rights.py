"""The rights of a case: their kinds as the release names them, and their numbers where it prints any. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from pipeline.read.kr_ktc.rules import cases as of_cases
from pipeline.read.kr_ktc.rules import rights as rules
from pipeline.read.kr_ktc.sentences import Sentence
from pipeline.records import Evidence, Right, RightKind, Standing

_OFFICE = "KR"
_KINDS: dict[str, RightKind] = {
    "특허권": "patent", "디자인권": "design_patent", "의장권": "design_patent", "상표권": "trademark", "저작권": "copyright",
    "저작인접권": "copyright", "영업비밀": "trade_secret",
}  # fmt: skip
_REGISTERED = frozenset({"patent", "design_patent", "trademark"})
_NUMBERED: dict[str, str] = {"1": "특허권", "2": "실용신안권", "3": "디자인권", "4": "상표권"}  # by the first digit of the number


def kind_of(written: str) -> RightKind:
    """What a kind of right is here; one that the project has no kind for (utility models, layouts) keeps its own word as evidence."""
    return _KINDS.get(written, "other")


def rights(kinds: Sequence[str], named: Evidence, sentences: Sequence[Sentence], cleared: Collection[str], *, found: bool) -> tuple[Right, ...]:
    """The rights of one case; what was cleared is not violated, the rest is where the case was decided so."""
    numbers = {(number, kind): evidence for s in sentences for number, kind, evidence in _numbers(s)}
    made: list[Right] = []
    for kind in kinds:
        standing: Standing = "not_violated" if kind in cleared else "violated" if found else "asserted"
        own = [(number, evidence) for (number, of), evidence in numbers.items() if of == kind]
        if own:
            made += [_right(kind, number, standing, evidence) for number, evidence in own]
        else:
            made.append(_right(kind, None, standing, _word(kind, named, sentences)))
    return tuple(made)


def _right(kind: str, number: str | None, standing: Standing, evidence: Evidence) -> Right:
    of = "patent" if kind == "실용신안권" and number else kind_of(kind)  # a utility model by its number is told by that: 20-…
    return Right(kind=of, office=_OFFICE if number or of in _REGISTERED else None, number=number, standing=standing, evidence=(evidence,))


def _word(kind: str, named: Evidence, sentences: Sequence[Sentence]) -> Evidence:
    """Where the kind of right is written: that is what one is called that has no kind here."""
    for sentence in sentences:
        for said in of_cases.RIGHT.finditer(sentence.words):
            if said[0] == kind:
                return sentence.evidence(*said.span())
    return named


def _numbers(sentence: Sentence) -> list[tuple[str, str, Evidence]]:
    works = [(said[0], "저작권", sentence.evidence(*said.span())) for said in rules.WORK.finditer(sentence.words)]
    return works + [
        (first + said["digits"], _NUMBERED[first[0]], sentence.evidence(*said.span()))
        for said in rules.NUMBER.finditer(sentence.words)
        for first in [said["kind"] or said["bare"]]
    ]
