"""What the deciding sentences of a notice say and no rule used, where it could change who or what is barred, or whether it still is. Pure.

A rule that does not fit is silent; this is what makes it heard: names without a part, rights without a number, words for an order
without a decision, verbs of ending without an effect. Each is no longer than the words between two separators or one verb phrase.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.identifiers.company import same_key
from pipeline.read.prose.mentions import mentions
from pipeline.read.prose.passages import LONGEST, Passage, Reading
from pipeline.read.prose.rules.names import FORM_AT_END
from pipeline.read.us_itc.deciding import deciding, undecided
from pipeline.read.us_itc.instruments import AT_BORDER
from pipeline.read.us_itc.meant import BINDING, binding_kinds, found_in_violation, left_over_of, meant, of_nobody, unread
from pipeline.read.us_itc.measures import Deciding, Decisions
from pipeline.read.us_itc.orders import nouns
from pipeline.read.us_itc.parties import Cast
from pipeline.read.us_itc.refused import act_beside, refused, within, without_refused
from pipeline.read.us_itc.rights import unread_numbers
from pipeline.read.us_itc.rules import described as told
from pipeline.read.us_itc.rules import ends
from pipeline.read.us_itc.rules import measures as decided
from pipeline.read.us_itc.rules import residue as rules
from pipeline.read.us_itc.rules import term as terms
from pipeline.read.us_itc.sentence import Sentence
from pipeline.read.us_itc.unaccounted import left_over
from pipeline.records import Evidence, Instrument, Measure, Residue, ResidueKind, ScopeRuling


def residue(
    reading: Reading, decisions: Decisions, people: Cast, short: dict[str, str], rulings: Sequence[ScopeRuling]
) -> tuple[Residue, ...]:
    """What was not read of the sentences that decide, each once. Words that a ruling on an article was read from are read."""
    found: dict[tuple[ResidueKind, str], Residue] = {}
    ruled = [r.evidence for r in rulings]
    for one in (
        *_unused(reading, decisions, people, short),
        *of_nobody(reading, decisions, people),
        *(r for r in _unsaid(reading, decisions) if not _among(r.evidence, ruled)),
        *_unplaced(reading, decisions, people, ruled),
        *_untimed(reading, decisions),
        *meant(reading, decisions, people),
    ):
        if one.kind == "name" and rules.NO_NAME.search(one.words) and not FORM_AT_END.search(one.words):
            continue
        if one.kind == "ending" and _among(one.evidence, [r.evidence for r in found.values() if r.kind == "ending"]):
            continue
        found.setdefault((one.kind, same_key(one.words) or one.words), one)
    return tuple(found.values())


def unruled(reading: Reading) -> tuple[Residue, ...]:
    """What a notice of an advisory opinion says of an article, where no ruling was read in it."""
    found = []
    for passage in reading.abstract:
        words = passage.words
        said = rules.OF_AN_ARTICLE.search(words)
        if said and not undecided(words) and not rules.ONLY_ASKED.search(words, 0, said.start()):
            kinds = dict.fromkeys(n.type for n in nouns(words) if n.type in BINDING)
            found.append(unread(passage, "order", *_around(words, *said.span()), kinds or ("REMEDIAL_ORDERS",)))
    return tuple(found)


def orders_of_no_case(reading: Reading) -> tuple[Residue, ...]:
    """The words of a notice that is read as another matter by which it decides about an order of the section all the same."""
    found = []
    for passage in reading.summary:
        words = passage.words
        kinds = [n for n in nouns(words) if n.type in BINDING - {"REMEDIAL_ORDERS"}]
        acts = [v for v in deciding(words) if v.action is not None and not within(words, v.start)] if kinds else []
        if acts and not undecided(words) and not decided.HISTORY.match(words) and not rules.OF_RULES.search(words):
            found.append(unread(passage, "order", *_around(words, kinds[0].start, kinds[0].end), dict.fromkeys(n.type for n in kinds)))
    return tuple(found)


def doubted(measures: Sequence[Measure], unread: Sequence[Residue]) -> tuple[Measure, ...]:
    """The measures, of which none is said to name all whom it binds where a name beside its order got no part; one word is a town's."""
    of = {kind for one in unread if one.kind == "name" and " " in one.words for kind in one.of}
    return tuple(m.model_copy(update={"parties_read": "not_whole"}) if m.type in of and m.parties_read == "whole" else m for m in measures)


def _unused(reading: Reading, decisions: Decisions, people: Cast, short: dict[str, str]) -> Iterator[Residue]:
    """Names and rights in deciding sentences that got no part."""
    for passage, kinds in _cut_off(decisions, reading):
        for name in mentions(passage.words, people.roster.names):
            yield unread(passage, "name", name.start, name.end, kinds)
    used = {same_key(n) for m in decisions.measures for n in (*m.directed_to, *m.excepted)}
    known = {same_key(p.name) for p in people.parties}
    for one in decisions.sentences:
        kinds = binding_kinds(one)
        if not kinds:
            if any(m.type == "CONSENT_ORDER" and m.action == "issued" and m.parties_read != "whole" for m in one.measures):
                for start, end in _left_of_consent(one):
                    yield unread(one.said.passage, "name", start, end, ("CONSENT_ORDER",))
            continue
        nobody = all(not m.directed_to for m in decisions.measures if m.type in BINDING and m.type != "GEO")
        for start, end in (*_names(one, used, known if not nobody else set()), *_aims(one), *left_over_of(one, used)):
            yield unread(one.said.passage, "name", start, end, kinds)
        if one.said.passage.text != "full_text" and any(m.type in AT_BORDER for m in one.measures):
            for start, words in unread_numbers(one.said.passage, short):
                yield unread(one.said.passage, "right", start, start + len(words), kinds)


def _cut_off(decisions: Decisions, reading: Reading) -> Iterator[tuple[Passage, tuple[Instrument, ...]]]:
    """What stands behind a deciding sentence and is no sentence of its own: a stop in a name cut it off."""
    deciding = {(d.said.passage.text, d.said.passage.start): binding_kinds(d) for d in decisions.sentences}
    before: tuple[Instrument, ...] = ()
    long = False
    for passage in reading.summary:
        here = deciding.get((passage.text, passage.start))
        if here is None and before and (rules.NO_BEGINNING.match(passage.words) or long):
            yield passage, before
        else:
            before = here or ()
        long = len(passage.words) > LONGEST - 400


def _aims(one: Deciding) -> Iterator[tuple[int, int]]:
    """Words behind "directed to" and the like that could be a name and were not read as one; and where nobody was read, of any make."""
    binding = [m for m in one.measures if m.type in BINDING and m.type != "GEO" and m.action != "denied"]
    if binding:
        yield from one.said.doubtful
    if any(m.directed_to or m.parties_read == "not_whole" for m in binding) or not binding:
        return
    for found in rules.AIMED_AT.finditer(one.said.plain):
        yield found.span("name")


def _left_of_consent(one: Deciding) -> Iterator[tuple[int, int]]:
    """Words that could be names of a consent order: those that a list left unread, or all, where nobody was read."""
    for placed in one.said.lists:
        if placed.part == "free":
            yield from placed.unread
    if not any(m.directed_to for m in one.measures):
        yield from one.said.doubtful
        yield from left_over(one.said, nobody=True)
        yield from (span for placed in one.said.lists if placed.part == "free" for span in placed.spans)


def _names(one: Deciding, used: set[str], known: set[str]) -> Iterator[tuple[int, int]]:
    """Where names stand that no order of the notice binds or frees and that have no other part in it."""
    if {m.type for m in one.measures} == {"GEO"} and all(m.action == "issued" for m in one.measures):
        return  # it names nobody whom it binds
    for placed in one.said.lists:
        if placed.part == "free" and not found_in_violation(one.said.plain, placed.start) and not any(same_key(n) in used | known for n in placed.names):
            yield from placed.spans
        yield from placed.unread


def _unsaid(reading: Reading, decisions: Decisions) -> Iterator[Residue]:
    """Verbs of ending, and words for orders, in sentences of which nothing was made."""
    read = {(d.said.passage.text, d.said.passage.start) for d in decisions.sentences}
    over = [m for m in decisions.measures if m.action in ("expired", "disapproved")]
    read |= {(e.text, e.start) for m in over for e in m.evidence}
    for former, passage in pairwise((None, *reading.summary)):
        assert passage is not None
        words = passage.words
        if (passage.text, passage.start) in read or (over and passage.text == "title"):
            continue
        kinds = tuple(dict.fromkeys(noun.type for noun in nouns(words)))
        ending = rules.ENDING.search(words) and not _only_told(words) and rules.ENDING.search(without_refused(words))
        of_order = bool(kinds or rules.ORDER.search(words)) and not undecided(words) and not decided.HISTORY.match(words)
        if of_order and (act := act_beside(words)):
            yield unread(passage, "ending", *act, tuple(k for k in kinds if k in BINDING))
            continue
        if ending and (rules.ORDER.search(words) or kinds or _of_former(words, former)):
            yield unread(passage, "ending", ending.start(), ending.end(), tuple(k for k in kinds if k in BINDING))
            continue
        issued = {m.type for m in decisions.measures}
        unmade = [
            n for n in nouns(words) if n.type in AT_BORDER and n.type not in issued and not rules.OF_VIOLATION.search(words[: n.start])
        ]  # fmt: skip
        if unmade and _announces(passage):
            yield unread(passage, "order", *_around(words, unmade[0].start, unmade[0].end), (unmade[0].type,))


def _announces(passage: Passage) -> bool:
    """Whether words that name an order may say that there is one now: they do not only ask, refuse or consider."""
    words = passage.words
    if undecided(words) or decided.HISTORY.match(words) or ends.STANDS.search(words):
        return False
    if any(rule.search(words) for rule in (rules.ASKED, rules.REFUSED, rules.CONSIDERED)):
        return False
    if passage.text == "title":
        return not told.CHANGES_OR_ASKS.search(words)
    told_of = rules.EARLIER.search(words) or refused(words)  # where a change is refused, the order stands
    return bool((rules.A_NEW_ORDER if told_of else rules.AN_ORDER).search(words))


def _untimed(reading: Reading, decisions: Decisions) -> Iterator[Residue]:
    """Words for how long an order lasts, where the notice issues one at the border and no term of it was read."""
    lasting = [m for m in decisions.measures if m.type in AT_BORDER and m.action in ("issued", "modified")]
    if not lasting or any(m.term for m in decisions.measures):
        return
    for former, passage in pairwise((None, *reading.abstract)):
        assert passage is not None
        words = passage.words
        if _asked_or_past(words) or not (rules.ORDER.search(words) or nouns(words) or _of_former(words, former)):
            continue
        found = rules.LASTING.search(words)
        if not found or terms.NOT_ITS.search(words[: found.end()]):
            continue
        of_right = rules.OF_A_RIGHT.search(words[: found.start()])
        if not of_right or (rules.UNTIL_THEN.match(found[0]) and not of_right["relative"]):
            yield unread(passage, "ending", found.start(), found.end(), tuple(dict.fromkeys(m.type for m in lasting)))


def _unplaced(reading: Reading, decisions: Decisions, people: Cast, ruled: Sequence[Evidence]) -> Iterator[Residue]:
    """Names in sentences of which nothing was made: all of one that names an order which binds somebody and of which nobody was read,
    and those that have no part in the whole notice, where it decides about such an order or names one. A sentence that rules on
    an article (`ruled`) says whose it is.
    """
    read = {(d.said.passage.text, d.said.passage.start) for d in decisions.sentences}
    named = {m.type for m in decisions.measures if m.directed_to or m.action == "denied"}
    used = {same_key(n) for m in decisions.measures for n in (*m.directed_to, *m.excepted)}
    known = {same_key(p.name) for p in people.parties}
    kinds = tuple(dict.fromkeys(m.type for m in decisions.measures if m.type in BINDING or m.action != "denied"))
    of_notice: tuple[Instrument, ...] = tuple(kind for kind in kinds if kind in BINDING) or kinds
    former: tuple[Instrument, ...] = ()  # kinds of orders that the sentence before names, of which nothing was made
    for passage in reading.abstract:
        words = passage.words
        if (passage.text, passage.start) in read or undecided(words) or decided.HISTORY.match(words):
            continue
        told_of = [n for n in nouns(words) if not rules.OF_VIOLATION.search(words[: n.start])]
        here = tuple(dict.fromkeys(n.type for n in told_of if n.type in BINDING | {"CONSENT_ORDER", "CIVIL_PENALTY"}))
        here = former = here or (former if rules.IT.match(words) else ())
        of_notice = of_notice or tuple(k for k in here if k in BINDING or k == "CIVIL_PENALTY")
        if _among(passage.evidence(0, len(words)), ruled) or ends.STANDS.search(words) or rules.INSTITUTES.search(words):
            continue
        if not of_notice or (rules.ASKED.search(words) if here else rules.NOT_OF_ORDERS.search(words)):
            continue
        nobody_read = bool(here) and named.isdisjoint(here) and not rules.REFUSED_ALL.search(words)
        said = Sentence(passage, people.roster)
        if nobody_read and any(one.part == "free" for one in said.lists):
            yield from (unread(passage, "name", start, end, here) for start, end in left_over(said, nobody=True))
        for one in said.lists:
            if one.part != "free" or within(words, one.start) or any(same_key(n) in used for n in one.names):
                continue
            if nobody_read or not any(same_key(n) in known for n in one.names):
                yield from (unread(passage, "name", start, end, here or of_notice) for start, end in (*one.spans, *one.unread))


def _among(place: Evidence, places: Sequence[Evidence]) -> bool:
    return any(one.text == place.text and one.start < place.end and place.start < one.end for one in places)


def _of_former(words: str, former: Passage | None) -> bool:
    """Whether a sentence begins with "it" or the like, and the one before it names an order."""
    return bool(former and rules.IT.match(words) and nouns(former.words))


def _only_told(words: str) -> bool:
    """Whether a sentence only tells what was asked for, refused, or done before, or that an order stands."""
    return _asked_or_past(words) or ends.STANDS.search(words) is not None


def _asked_or_past(words: str) -> bool:
    return bool(undecided(words) or decided.HISTORY.match(words) or rules.ASKED_OR_REFUSED.search(words))


def _around(words: str, start: int, end: int) -> tuple[int, int]:
    """The words between the two separators around a place."""
    before = [m.end() for m in rules.BETWEEN.finditer(words, 0, start)]
    behind = rules.BETWEEN.search(words, end)
    return (before[-1] if before else 0), (behind.start() if behind else len(words))
