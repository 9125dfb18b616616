"""What a letter answers of what it was asked, by a yes or a no: "1. No." below "1. Whether the K2 is covered". Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pipeline.read.prose.passages import Passage
from pipeline.read.us_cbp.articles import Called
from pipeline.read.us_cbp.learning import Meant
from pipeline.read.us_cbp.predicates import Weight, predicates
from pipeline.read.us_cbp.rules import answers as rules
from pipeline.read.us_cbp.rules.holding import PRONOUN
from pipeline.read.us_cbp.saying import Said, other


def answered(asks: Sequence[Passage], lines: Sequence[Passage], called: Called) -> Iterator[Said]:
    """`asks`: the sentences of the part that asks; `lines`: those of the part that holds. A question that is not understood is left open."""
    questions = _numbered(asks)
    for line in lines:
        for answer in rules.ANSWER.finditer(line.words):
            number = next((answer[n] for n in ("item", "question", "of", "to") if answer[n]), None)
            question = questions.get(number or "1") if number or len(questions) == 1 else None
            if question is None:
                continue
            yes = bool(answer["yes"] or answer["affirmed"] or answer["yea"])
            yield _said(question, called, yes, line, answer.span())


def _numbered(asks: Sequence[Passage]) -> Mapping[str, Passage]:
    """The questions by their numbers; by their order where they have none. Of a number that stands twice none is known."""
    found: dict[str, Passage | None] = {}
    for passage in asks:
        asked = rules.QUESTION.match(passage.words)
        if asked is None:
            continue
        number = asked["number"] or asked["named"] or str(len(found) + 1)
        words = passage.words[asked.end() :]
        found[number] = None if number in found else Passage(passage.text, passage.start + asked.end(), words)
    return {number: passage for number, passage in found.items() if passage}


def _said(question: Passage, called: Called, yes: bool, line: Passage, span: tuple[int, int]) -> Said:
    evidence = line.evidence(*span)
    verbs = predicates(question.words)
    words, standing = question.words.strip(), None
    meant = Meant()
    if verbs and len({verb.standing for verb in verbs}) == 1 and not rules.ON_CONDITION.search(question.words):
        words = rules.ASKED_OF.sub("", question.words[: verbs[0].start]).strip(" ,")
        meant = Meant() if PRONOUN.fullmatch(words) else called.meant(words)
        several = yes and rules.ANY_OF.search(words)  # "whether any of them is": it is not said which
        standing = None if several else verbs[0].standing if yes else other(verbs[0].standing)
    weight = min((verb.weight for verb in verbs), default=Weight.ORDER)
    return Said(standing, meant, weight, words, evidence, base=standing)
