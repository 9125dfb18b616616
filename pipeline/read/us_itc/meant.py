"""Names that an order may bind and that its own sentence does not name: of those whom a word for several means, and of anybody where
nobody was read. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pipeline.identifiers.company import same_key
from pipeline.read.prose.passages import Passage, Reading
from pipeline.read.prose.roster import NUMBERS
from pipeline.read.us_itc.deciding import undecided
from pipeline.read.us_itc.instruments import AT_BORDER, NAMING
from pipeline.read.us_itc.measures import Deciding, Decisions
from pipeline.read.us_itc.orders import nouns
from pipeline.read.us_itc.parties import Cast
from pipeline.read.us_itc.rules import residue as rules
from pipeline.read.us_itc.rules.measures import HISTORY
from pipeline.read.us_itc.rules.which_of import BY_NUMBER, BY_PLACE
from pipeline.read.us_itc.rules.whom import FORMER
from pipeline.read.us_itc.sentence import Sentence
from pipeline.read.us_itc.unaccounted import collective, left_over, may_be_meant
from pipeline.records import Instrument, Residue, ResidueKind

BINDING = frozenset({*AT_BORDER, "CDO", "REMEDIAL_ORDERS"})
_LONGEST = 160  # characters of what is told


def unread(passage: Passage, kind: ResidueKind, start: int, end: int, of: Iterable[Instrument]) -> Residue:
    end = min(end, start + _LONGEST)
    return Residue(kind=kind, words=passage.words[start:end].strip(" ,;."), of=tuple(of), evidence=passage.evidence(start, end))


def binding_kinds(one: Deciding) -> tuple[Instrument, ...]:
    """The kinds of orders of a sentence that bind those whom it names."""
    return tuple(dict.fromkeys(m.type for m in one.measures if m.type in BINDING and m.action != "denied"))


def found_in_violation(words: str, start: int) -> bool:
    return rules.VIOLATES_BY.search(words, max(0, start - 200), start) is not None


def left_over_of(one: Deciding, used: set[str]) -> Iterator[tuple[int, int]]:
    """Words that could be names in a sentence about orders that bind those whom they name, and lie in no list."""
    binding = [m for m in one.measures if m.type in BINDING and m.type != "GEO" and m.action != "denied"]
    if binding:
        words = one.said.passage.words
        left = left_over(one.said, nobody=not any(m.directed_to for m in binding))
        yield from (span for span in left if same_key(words[slice(*span)]) not in used)


def meant(reading: Reading, decisions: Decisions, people: Cast) -> Iterator[Residue]:
    """Where an order binds those whom a word for several means: words before it, or in other sentences, that could be a name of one of
    them and got no part; and that word itself where nobody was found for it."""
    kinds: tuple[Instrument, ...] = ()
    nobody = False
    said_elsewhere = {m.type for m in decisions.measures if m.directed_to and m.parties_read == "whole"}
    ends = {d.said.passage.start: 0 for d in decisions.sentences if d.said.passage.text == "abstract" and binding_kinds(d)}
    for one in decisions.sentences:
        here = tuple(m.type for m in one.measures if m.type in BINDING and m.type != "GEO" and m.action != "denied")
        if not here or one.said.passage.text != "abstract" or not (phrase := collective(one.said)):
            continue
        if any(m.directed_to for m in one.measures) and (
            BY_NUMBER.search(one.said.plain, phrase[0]) or BY_PLACE.search(one.said.plain, phrase[0])
        ):
            continue  # "the respondents numbered (1) and (2)": the others are not meant
        count = next((n for word in one.said.passage.words[slice(*phrase)].casefold().split() if (n := NUMBERS.get(word))), None)
        if count and all(m.parties_read == "whole" and len(m.directed_to) == count for m in one.measures if m.type in here):
            continue  # as many as these words count are known
        kinds += here
        ends[one.said.passage.start] = phrase[0]
        unknown = FORMER.match(one.said.plain, phrase[0]) or any(m.parties_read == "not_whole" for m in one.measures)
        if unknown and not any(m.directed_to for m in one.measures) and not said_elsewhere.issuperset(here):
            nobody = True
            yield unread(one.said.passage, "name", *phrase, here)
    used = {same_key(n) for m in decisions.measures for n in (*(() if nobody else m.directed_to), *m.excepted)}
    known = used if nobody else used | {same_key(p.name) for p in people.parties}
    for passage in reading.abstract if kinds else ():
        if not (end := ends.get(passage.start, len(passage.words))):
            continue
        meant = may_be_meant(Sentence(passage, people.roster), people.roster, nobody=nobody)
        names = {span: same_key(passage.words[slice(*span)]) for span in meant if span[1] <= end}
        if not known.issuperset(names.values()):  # then a list was cut in two, and who stands in its other part has a role and no order
            yield from (unread(passage, "name", *span, dict.fromkeys(kinds)) for span, name in names.items() if name not in used)


def of_nobody(reading: Reading, decisions: Decisions, people: Cast) -> Iterator[Residue]:
    """Where nobody was read of an order that by law binds persons whom it names: all words that could be a name, in the sentences that
    decide about it, in those beside them where they have none, and at last in those of the full text that speak of it. Who complains is none of them; who is found in violation is known.
    """
    issued = [m for m in decisions.measures if m.action == "issued" and m.type in NAMING]
    kinds = {m.type for m in issued} - {m.type for m in issued if m.directed_to}
    if not kinds:
        return
    others = {same_key(name) for name in people.roster.never}
    deciding = {(d.said.passage.text, d.said.passage.start) for d in decisions.sentences if not kinds.isdisjoint(m.type for m in d.measures)}
    own = [p for p in reading.abstract if (p.text, p.start) in deciding]
    caption = " ".join(p.words for p in reading.title[:1])
    for passages in (own, reading.abstract, [p for p in reading.body if _speaks_of(p, kinds)]):
        found = [
            unread(passage, "name", start, end, sorted(kinds))
            for passage in passages
            for start, end in _anybody(passage, people)
            if same_key(name := passage.words[start:end]) not in others and name not in caption
        ]
        if found:
            yield from found
            return


def _speaks_of(passage: Passage, kinds: Iterable[Instrument]) -> bool:
    """Whether a sentence of the full text speaks of an order of these kinds, and neither of the past nor of what somebody asks for."""
    words = passage.words
    return any(n.type in kinds for n in nouns(words)) and not HISTORY.match(words) and not undecided(words)


def _anybody(passage: Passage, people: Cast) -> Iterator[tuple[int, int]]:
    """All words of a sentence that could be a name, but of those found in violation."""
    said = Sentence(passage, people.roster)
    known = [(one.start, one.end) for one in said.lists if found_in_violation(said.plain, one.start)]
    for start, end in may_be_meant(said, people.roster, nobody=True):
        aside = passage.words[start - 1 : start] == "(" and passage.words[end : end + 1] == ")"  # "an initial determination (FID)"
        if not aside and not rules.NO_PERSON.match(passage.words[start:end]) and not any(first <= start < last for first, last in known):
            yield start, end
