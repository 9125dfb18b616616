"""The injunctions of an operative part as measures: whom each binds, on which rights, where, until when. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.read.nl_rechtspraak.deciding import forbidding_item, is_provisional, passive_of
from pipeline.read.nl_rechtspraak.numbered import Known
from pipeline.read.nl_rechtspraak.operative import Decided
from pipeline.read.nl_rechtspraak.people import People, published_name
from pipeline.read.nl_rechtspraak.rights import Resting, rests_on, together, without_number
from pipeline.read.nl_rechtspraak.rules import deciding as rules
from pipeline.read.nl_rechtspraak.rules import head as of_head
from pipeline.read.nl_rechtspraak.rules import operative as of_operative
from pipeline.read.nl_rechtspraak.sides import Person
from pipeline.read.prose.passages import Passage
from pipeline.records import Measure, Residue, Right, Term

PROVISIONAL, FINAL = "PI", "INJ"
_MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
# Where the words end that say who must do something.
_WHOM_ENDS = re.compile(
    r"[,:]?\s(?:om|bij|wegens|dien(?:t|en)|worden|niet|moet(?:en)?|zal|zullen|heeft|hebben|mag|mogen|iedere?|elke?|enige|inbreuk|binnen|met|vanaf|zich|te|tot|op|door|onmiddellijk|terstond|direct|per|na|een|geen|verboden|is|wordt|primair|jegens|voor|gedurende|ten\saanzien|wat\sbetreft"
    r"|uiterlijk|nadat|hoofdelijk|gezamenlijk|tezamen|samen|beiden?|afzonderlijk|zowel|onrechtmatig|indirect|nog|verdere?|voortaan|betrokken|gebruik|aanvullend|opnieuw|in|opgave|van\s(?:iedere?|elke?|enige|verdere)|hen|hem)\b|(?<!\sen)\s(?:hun|zijn|haar)\b|(?<!\sen)(?<!,)(?<!\sals)\s(?:de|het)\b|,\s(?:de|het)\s(?=[a-z])|:"
)
# A word behind a name with which the sentence goes on.
_FURTHER_WORD = re.compile(r",?\s(?!(?:en|of|alsmede|als|c\.?s|sub|onder|respectievelijk|et|van|der|den|de|h)\b)[a-zà-ÿ(–-]")


@dataclass(frozen=True)
class Injunctions:
    """What was read of them; `residue` is what was not."""

    measures: tuple[Measure, ...]
    rights: tuple[Right, ...]
    residue: tuple[Residue, ...]


def injunctions(
    decided: Sequence[Decided], people: People | None, known: Known, ecli: str, *, provisional: bool
) -> Injunctions:
    """Of the decisions that forbid an infringement. Those of one kind that bind the same are one, on all their rights."""
    measures: dict[tuple[str, tuple[str, ...]], Measure] = {}
    rights, residue = list[Right](), list[Residue]()
    for one in decided:
        kind = instrument(one, provisional=provisional)
        names, whole, unread = _whom(one, people, ecli, kind)
        says = one.found or (one.passage,)  # on which right
        resting = together(rests_on(words, known, kind) for words in says)
        rights += [*resting.rights, *without_number(resting.grounds, says)]
        residue += [*unread, *resting.residue]
        measure = _measure(one.passage, kind, names, resting, whole=whole)
        before = measures.get((kind, names))
        measures[kind, names] = _both(before, measure) if before else measure
    return Injunctions(tuple(measures.values()), _once(rights), tuple(residue))


def with_penalty(measures: Sequence[Measure], others: Iterable[Decided]) -> tuple[Measure, ...]:
    """The only injunction with the sum that a decision of its own sets on a breach, where its own words set none."""
    if len(measures) != 1 or measures[0].penalty:
        return tuple(measures)
    said = (_quoted(rules.PENALTY.search(one.passage.words)) for one in others)
    return (measures[0].model_copy(update={"penalty": next(filter(None, said), None)}),)


def instrument(one: Decided, *, provisional: bool) -> str:
    """Whether a decision is provisional: one in an incident is, also where the judgment decides the case too."""
    if "incident" in one.within and "incidenteel" not in one.within:
        return PROVISIONAL
    return PROVISIONAL if provisional and one.within != "hoofdzaak" else FINAL


def provisional(words: Iterable[str]) -> bool:
    """Whether what a judgment's head and metadata say of the case makes what it decides provisional."""
    return any(map(is_provisional, words))


def _measure(words: Passage, kind: str, names: tuple[str, ...], resting: Resting, *, whole: bool) -> Measure:
    return Measure(
        type=kind,
        action="issued",
        directed_to=names,
        parties_read="whole" if whole else "not_whole",
        rights=tuple(right.number for right in resting.rights if right.number),
        grounds=resting.grounds,
        rights_read=resting.read,
        term=_term(words, resting),
        where=_quoted(rules.TERRITORY.search(words.words)),
        penalty=_quoted(rules.PENALTY.search(words.words)),
        evidence=(words.evidence(),),
    )


def _both(one: Measure, other: Measure) -> Measure:
    """Two decisions that bind the same as one order."""
    read = "not_whole" if "not_whole" in (one.rights_read, other.rights_read) else one.rights_read
    wholly = one.rights_read == "not_stated" and other.rights_read != "not_whole"
    return one.model_copy(
        update={
            "rights": tuple(dict.fromkeys((*one.rights, *other.rights))),
            "grounds": tuple(dict.fromkeys((*one.grounds, *other.grounds))),
            "rights_read": other.rights_read if wholly else read,
            "term": one.term if one.term == other.term else None,
            "where": one.where or other.where,
            "penalty": one.penalty or other.penalty,
            "evidence": (*one.evidence, *other.evidence),
        }
    )


def _whom(one: Decided, people: People | None, ecli: str, kind: str) -> tuple[tuple[str, ...], bool, tuple[Residue, ...]]:
    """Whom a decision binds, by name; whether that is all; and the words of those who were not found in the head."""
    passage = one.passage
    verb, passive = of_operative.VERB.match(passage.words), passive_of(passage.words)
    at = passive[1] + passive[0].start("whom") if passive else verb.end() + 1 if verb else 0
    if verb and not passive:
        at += forbidding_item(passage.words[: verb.end()], passage.words[at:])
    for rule in (of_head.BEFORE_WHOM, of_head.BESIDE_WHOM):
        before = rule.match(passage.words[at:])
        at += before.end() if before else 0
    role = of_head.WHOM_NAMED.match(passage.words[at:])
    ends = _WHOM_ENDS.search(passage.words, at + (role.end() if role else 0))
    words = passage.words[at : ends.start() if ends else len(passage.words)].strip(" ,:\n")
    persons, whole = people.meant(words, one.within) if people and words else ((), False)
    if people and not whole:
        persons, whole = _beginning(words, people, one.within) or (persons, whole)
    names = tuple(published_name(person.name, ecli) for person in persons)
    if whole:
        return names, True, ()
    end = min(len(passage.words), max(at + len(words), at + 1, 1) if words else min(len(passage.words), 80))
    evidence = passage.evidence(at if words else 0, end)
    return names, False, (Residue(kind="name", words=evidence.quote, of=(kind,), evidence=evidence),)


def _beginning(words: str, people: People, within: str) -> tuple[tuple[Person, ...], bool] | None:
    """Those whom the first of these words mean, where a word that names and joins nobody follows them."""
    for further in reversed(list(_FURTHER_WORD.finditer(words))):
        persons, whole = people.meant(words[: further.start()], within)
        if whole:
            return persons, True
    return None


def _term(words: Passage, resting: Resting) -> Term | None:
    if found := rules.UNTIL.search(words.words):
        try:
            last = date(int(found["year"]), _MONTHS.index(found["month"].casefold()) + 1, int(found["day"]))
        except ValueError:
            return None
        return Term(until=last, evidence=words.evidence(*found.span()))
    while_ = rules.WHILE_RIGHT.search(words.words)
    numbers = tuple(right.number for right in resting.rights if right.number)
    return Term(rights=numbers, evidence=words.evidence(*while_.span())) if while_ and numbers else None


def _quoted(found: re.Match[str] | None) -> str | None:
    return " ".join(found[0].split()) if found else None


def _once(rights: Sequence[Right]) -> tuple[Right, ...]:
    found: dict[tuple[str, str | None, str | None], Right] = {}
    for right in rights:
        found.setdefault((right.kind, right.office, right.number), right)
    return tuple(found.values())
