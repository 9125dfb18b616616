"""Letters of US Customs and Border Protection on what orders of the US International Trade Commission cover.

They rule of single articles (models, designs) that they are inside an exclusion order or outside it. A letter announces, changes and
ends no order; it is kept under the authority of whose case it speaks. Pure.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pipeline.read.identity import identity
from pipeline.read.prose.passages import Passage, first_match
from pipeline.read.us_cbp.earlier import taken_back
from pipeline.read.us_cbp.holding import Ruled, ruled
from pipeline.read.us_cbp.letter import Letter, letter_of
from pipeline.read.us_cbp.rules import letter as rules
from pipeline.records import Document, Evidence, Notice, Residue, ScopeRuling, TextName
from pipeline.texts.cross_ruling import MODIFIED_BY

SOURCES = ("us_cbp_cross",)
AUTHORITY = "us_itc"
EXTRACTOR = "us_cbp/4"


def read(document: Document, texts: Mapping[TextName, str]) -> Notice:
    """What a letter rules. One that speaks of no order of a case under section 337 is out of scope."""
    letter = letter_of(texts)
    cases = _cases(letter)
    about = first_match(rules.OF_ORDERS, letter.everything)
    if not cases or about is None:
        return Notice(**identity(document, AUTHORITY, EXTRACTOR), kind="customs_letter", in_scope=False, event="out_of_scope")
    numbers = [number for number, _ in cases]
    found = ruled(letter, numbers)
    fields: dict[str, Any] = {"investigation": numbers[0], "event": "customs_ruling"}
    evidence: dict[str, tuple[Evidence, ...]] = {
        "in_scope": (about[0].evidence(*about[1].span()),),
        "investigation": (cases[0][1],),
        "event": (about[0].evidence(),),
    }
    if caption := first_match(rules.CAPTION, letter.subject):
        fields["subject"] = " ".join(caption[1][0].split())
        evidence["subject"] = (caption[0].evidence(*caption[1].span()),)
    return Notice(
        **identity(document, AUTHORITY, EXTRACTOR),
        kind="customs_letter",
        in_scope=True,
        scope_rulings=tuple(_rulings(letter, found)),
        residue=tuple(_residue(letter, found, cases)),
        evidence=evidence,
        **fields,
    )


def doubts(document: Document, notice: Notice, bodies: Mapping[str, bytes]) -> tuple[str, ...]:  # noqa: ARG001 - one text
    """None: a letter says everything in one text."""
    return ()


def _cases(letter: Letter) -> list[tuple[str, Evidence]]:
    """The investigations that the letter is about: those of its subject, else the first that it names."""
    for passages in (letter.subject, letter.opening, letter.facts, letter.holding):
        found: dict[str, Evidence] = {}
        for passage in passages:
            for case in rules.CASE.finditer(passage.words):
                found.setdefault(f"337-TA-{case['number']}", passage.evidence(*case.span()))
        if found:
            return list(found.items()) if passages is letter.subject else list(found.items())[:1]
    for rule in (rules.BRIEF_CASE, rules.ORDER_OF):
        if brief := first_match(rule, letter.everything):
            return [(f"337-TA-{brief[1]['number']}", brief[0].evidence(*brief[1].span()))]
    return []


def _rulings(letter: Letter, found: Ruled) -> Iterator[ScopeRuling]:
    """What the letter rules, which is taken back where its record says that it no longer holds; and what it takes back itself."""
    gone = next((p for p in letter.status if not p.words.startswith(MODIFIED_BY)), None)
    for one in found.rulings:
        yield one.model_copy(update={"standing": "withdrawn", "evidence": gone.evidence()}) if gone else one
    for number, whole, evidence in taken_back(letter):
        if whole:
            yield ScopeRuling(article=f"ruling {number}", standing="withdrawn", by="customs", takes_back=number, evidence=evidence)


def _residue(letter: Letter, found: Ruled, cases: Sequence[tuple[str, Evidence]]) -> Iterator[Residue]:
    yield from found.residue
    for number, evidence in cases[1:]:
        yield Residue(kind="order", words=f"order in {number}", evidence=evidence)
    for number, whole, evidence in taken_back(letter):
        if not whole:
            yield Residue(kind="article", words=f"what ruling {number} said, which it modifies", evidence=evidence)
    for line in letter.status:
        if line.words.startswith(MODIFIED_BY):
            yield Residue(kind="article", words=line.words, evidence=line.evidence())
    if not found.rulings and not found.residue:
        about: Passage = letter.subject[0] if letter.subject else letter.everything[0]
        yield Residue(kind="article", words="what it rules", evidence=about.evidence())
