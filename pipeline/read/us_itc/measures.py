"""What the Commission decided about orders in a notice: issued, modified, rescinded, vacated, suspended or denied. Pure.

Decided are the objects of a verb of decision in words that are the Commission's own and present: neither what somebody asks for or an
administrative law judge recommends, nor what was ordered before ("relating to the order issued on …").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from pipeline.identifiers.company import same_key
from pipeline.read.prose.passages import Reading
from pipeline.read.prose.roster import Roster
from pipeline.read.us_itc.basis import basis_of
from pipeline.read.us_itc.bonds import with_bonds
from pipeline.read.us_itc.caption import of_the_government
from pipeline.read.us_itc.decided import Made, Whole, decided, described
from pipeline.read.us_itc.instruments import AT_BORDER
from pipeline.read.us_itc.kept import going_on
from pipeline.read.us_itc.lasting import lasting
from pipeline.read.us_itc.orders import nouns
from pipeline.read.us_itc.rights import named_in
from pipeline.read.us_itc.rules import described as told
from pipeline.read.us_itc.rules import ends
from pipeline.read.us_itc.rules import measures as rules
from pipeline.read.us_itc.rules.kept import GOES_ON_FOR
from pipeline.read.us_itc.rules.lasting import A_SECRET
from pipeline.read.us_itc.rules.since import CORRECTED_TO
from pipeline.read.us_itc.sentence import Sentence
from pipeline.read.us_itc.since import expired, in_their_time, without_force_from
from pipeline.records import Claims, Instrument, Measure, MeasureAction
from pipeline.records import Whole as Read


@dataclass(frozen=True)
class Deciding:
    """A sentence that decides about orders, as it was read, and the measures made of it."""

    said: Sentence
    measures: tuple[Measure, ...]


@dataclass(frozen=True)
class Decisions:
    """What a notice decides of orders, and the sentences that say so."""

    measures: tuple[Measure, ...] = ()
    sentences: tuple[Deciding, ...] = ()


_Found = dict[tuple[Instrument, MeasureAction, int], Measure]  # by kind, action, and which of several of that kind


def measures(reading: Reading, roster: Roster, short: Mapping[str, str], violation: bool | None, published: date) -> Decisions:
    """The measures of a notice of that day, one for each order and action; full texts add whom, which rights and what."""
    whole = Whole(roster, short, {n.number: n.kind for p in (*reading.title, *reading.abstract, *reading.body) for n in named_in(p)}, published)
    found: _Found = {}
    sentences: list[Deciding] = []
    last: Sentence | None = None
    announced = list(_titled(reading))
    for passage in reading.summary:
        said = Sentence(passage, roster, last)
        made = list(decided(said, whole, list(found.values())))
        if passage.text != "title":
            last = said
            found = {key: _unnamed(m, made) for key, m in found.items()}
            if not made:
                _announce(found, announced)
                announced = []
        made = made or list(described(said, whole, list(found.values())))
        _join(found, made)
        if not made:
            found |= going_on(said, found, {key: key[0] for key in found})
        lasts = _with_terms(said, found, whole)
        sentences += [Deciding(said, tuple(one.measure for one in made) or lasts)] if made or lasts else []
    _announce(found, announced)
    known = {(kind, action) for kind, action, _ in found}
    for passage in reading.body:
        if rules.HISTORY.match(passage.words):
            continue
        if GOES_ON_FOR.search(passage.words):
            found |= going_on(Sentence(passage, roster), found, {key: key[0] for key in found})
        if CORRECTED_TO.search(passage.words):
            _with_terms(Sentence(passage, roster), found, whole)
        own, tells = rules.OWN.search(passage.words), told.TELLS_OF_ONE.search(passage.words)
        if not own and not tells:
            continue
        said = Sentence(passage, roster)
        more = [
            one
            for one in (decided if own else described)(said, whole, list(found.values()))
            if not known or one.measure.action == "denied" or (one.measure.type, one.measure.action) in known
        ]
        _join(found, [_placed(one, found) for one in more])
        sentences += [Deciding(said, tuple(one.measure for one in more))] if more else []
    all_found = [*_limited_by_title(_specific(list(found.values())), reading), *_disapproved(reading)]
    all_found = in_their_time([*all_found, *expired(reading, all_found)], reading, published)
    if of_the_government(reading):  # which issues no order: those of which it tells were issued before
        all_found = [m for m in all_found if m.action == "disapproved"]
    if any(A_SECRET.search(p.words) for p in reading.everything):
        by_number = any(True for p in reading.summary for _ in named_in(p))
        all_found = [_of_some(m) if by_number or m.rights else m for m in all_found]
    in_default = (*roster.parts.get("default", ()), *roster.names_of_any("Defaulting Respondents"), *roster.names_of_any("Defaulted Respondents"))
    with_basis = [
        m.model_copy(update={"basis": basis_of(m, all_found, in_default, reading.everything, violation, roster)}) for m in all_found
    ]
    return Decisions(with_bonds(with_basis, (*reading.abstract, *reading.body), roster, short), tuple(sentences))


def _of_some(measure: Measure) -> Measure:
    """A measure in a case of a right and a secret: how long the secret gave a head start may be told as if it were of the whole order."""
    term = measure.term
    timed = term is not None and (term.months is not None or term.until is not None)
    return measure.model_copy(update={"term": term.model_copy(update={"of_some": True})}) if term and timed else measure


def _with_terms(said: Sentence, found: _Found, whole: Whole) -> tuple[Measure, ...]:
    """The measures of which a sentence says how long their orders last: they have its term."""
    terms = dict(lasting(said.passage, said.plain, said.former, found, whole.short, whole.named))
    found.update({key: found[key].model_copy(update={"term": term}) for key, term in terms.items()})
    return tuple(found[key] for key in terms)


def _announce(found: _Found, announced: Iterable[Measure]) -> None:
    """Takes in what the title announces without a verb, where nothing else says it."""
    _join(found, [Made(m) for m in announced if (m.type, m.action, 1) not in found])


def _placed(one: Made, found: _Found) -> Made:
    """A measure of the full text with the order that it tells more of: of several of its kind the one that it has most in common with."""
    measure = one.measure
    same = [(nth, m) for (kind, action, nth), m in found.items() if (kind, action) == (measure.type, measure.action)]
    if len(same) < 2:
        return Made(measure, same[0][0] if same else one.nth)
    names, numbers = {same_key(n) for n in measure.directed_to}, set(measure.rights)
    shared = {nth: len(names & {same_key(n) for n in m.directed_to}) + len(numbers & set(m.rights)) for nth, m in same}
    return Made(measure, max(shared, key=lambda nth: (shared[nth], -nth)))


def _titled(reading: Reading) -> Iterator[Measure]:
    """Orders that a title announces without a verb, "Certain X; General Exclusion Order": issued, if nothing in it says otherwise."""
    segments = [p for p in reading.title if not told.CAPTION.match(p.words)]
    if any(told.CHANGES_OR_ASKS.search(p.words) for p in segments):
        return
    for passage in segments:
        if told.BARE_TITLE.fullmatch(passage.words.strip(" .")):
            for noun in nouns(passage.words):
                if noun.type in AT_BORDER or noun.type == "CDO":
                    yield Measure(type=noun.type, action="issued", evidence=(passage.evidence(),))


def _limited_by_title(found: Sequence[Measure], reading: Reading) -> list[Measure]:
    """Ends as they are limited by a title alone, "Partial Rescission of …": of what, may not be said at all."""
    limited = any(told.PARTLY.search(p.words) for p in reading.title)
    ending = ("rescinded", "vacated", "suspended", "reinstated")
    return [m.model_copy(update={"partial": True}) if limited and m.action in ending else m for m in found]


def _disapproved(reading: Reading) -> list[Measure]:
    """The President's disapproval, which ends every order of the determination (19 U.S.C. 1337(j)(2))."""
    for passage in (*reading.title, *reading.abstract):
        found = ends.DISAPPROVES.search(passage.words)
        if found and not ends.COULD.search(passage.words, found.start(), found.end()) and not rules.HISTORY.match(passage.words):
            since = without_force_from(reading)
            return [Measure(type="REMEDIAL_ORDERS", action="disapproved", effective=since, evidence=(passage.evidence(),))]
    return []


def _unnamed(measure: Measure, made: Sequence[Made]) -> Measure:
    """A measure of the title without its names, where the abstract has names for it: "Against Defaulting Respondents" is short."""
    if any(e.text != "title" for e in measure.evidence):
        return measure
    better = any((m.type, m.action) == (measure.type, measure.action) and m.directed_to for m, _ in made)
    return measure.model_copy(update={"directed_to": (), "parties_read": "not_stated"}) if better else measure


_UNIONS = ("directed_to", "excepted", "rights", "grounds", "removes", "evidence")


def _join(found: _Found, more: Iterable[Made]) -> None:
    """Takes in more measures: what is said again of an order adds names, rights and articles."""
    for measure, nth in more:
        key = (measure.type, measure.action, nth)
        known = found.get(key)
        if known is None:
            found[key] = measure
            continue
        together: dict[str, Any] = {f: tuple(dict.fromkeys((*getattr(known, f), *getattr(measure, f)))) for f in _UNIONS}
        found[key] = known.model_copy(
            update=together
            | {
                "partial": known.partial or measure.partial,
                "basis": "default" if "default" in (known.basis, measure.basis) else "unknown",
                "articles": known.articles or measure.articles,
                "term": known.term or measure.term,
                "rests": known.rests or measure.rests,
                "takes": known.takes or measure.takes,
                "effective": known.effective or measure.effective,
                "claims": _claims((*known.claims, *measure.claims)),
                "parties_read": _parties_read(known, measure),
                "rights_read": _read_together(known.rights_read, measure.rights_read),
            }
        )


def _claims(claims: Iterable[Claims]) -> tuple[Claims, ...]:
    of: dict[str, set[int]] = {}
    for one in claims:
        of.setdefault(one.patent, set()).update(one.claims)
    return tuple(Claims(patent=number, claims=tuple(sorted(found))) for number, found in of.items())


def _parties_read(one: Measure, other: Measure) -> Read:
    """Whether two sentences on one order name all whom it binds: "the Defaulting Respondents" are those whom the other names."""
    for named, collective in ((one, other), (other, one)):
        if named.parties_read == "whole" and collective.parties_read == "not_whole" and not collective.directed_to:
            return "whole"
    return _read_together(one.parties_read, other.parties_read)


def _read_together(one: Read, other: Read) -> Read:
    """Of two sentences on one order: whole if one says it whole, for the other is shorter; where one was not read it is not."""
    if "not_whole" in (one, other):
        return "not_whole"
    return "whole" if "whole" in (one, other) else "not_stated"


def _specific(found: Sequence[Measure]) -> list[Measure]:
    """Without "remedial orders" where the same words name their kinds."""
    ends = {"rescinded", "vacated"}
    named = {m.action for m in found if m.type != "REMEDIAL_ORDERS" and m.type not in ("CONSENT_ORDER", "CIVIL_PENALTY")}
    told = {(m.type, m.action) for m in found if any(e.text != "title" for e in m.evidence)}
    found = [m for m in found if m.action not in ends or (m.type, m.action) in told or not any((m.type, a) in told for a in ends)]
    return [
        m
        for m in found
        if m.type != "REMEDIAL_ORDERS"
        or not (m.action in named or (m.action in ends and named & ends) or (m.action == "issued" and named))
    ]


def covering(measures: Iterable[Measure]) -> Measure | None:
    """The order that bars articles at the border, if one is issued here and says which."""
    return next((m for m in measures if m.type in AT_BORDER and m.action == "issued" and m.articles), None)
