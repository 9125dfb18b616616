"""Press releases of the Korea Trade Commission: which goods it keeps out, of whom, for which right; case by case. In Korean, and pure.

Only what the commission ordered is an order: what was asked for, what may follow, what the law allows is none, nor is an
investigation that is opened. An order to stop exports or sales alone keeps no goods out. Respondents that the release calls by letters
stay letters. What may be an order and was not read is residue. A release tells no number of a case: each is a case of its own, and
what takes an earlier decision back is left to a person.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from pipeline.read.identity import identity
from pipeline.read.kr_ktc.cases import cases
from pipeline.read.kr_ktc.measures import measures
from pipeline.read.kr_ktc.outcome import Outcome, outcomes
from pipeline.read.kr_ktc.respondents import acquitted, holders, others, respondents
from pipeline.read.kr_ktc.rights import rights
from pipeline.read.kr_ktc.rules import cases as of_cases
from pipeline.read.kr_ktc.rules import deciding as rules
from pipeline.read.kr_ktc.sentences import Sentence, sentences
from pipeline.records import Document, Event, Evidence, Measure, Notice, Party, Right, TextName

SOURCES = ("kr_ktc_press",)
AUTHORITY = "kr_ktc"
EXTRACTOR = "kr_ktc/2"
_KIND = "press_release"
_RECENT = timedelta(days=20)  # so long before a release the meeting is that it tells of by a day of the month alone


def read(document: Document, texts: Mapping[TextName, str]) -> Notice:
    """What the release says."""
    said = sentences(texts.get("title", ""), texts["full_text"])
    own = identity(document, AUTHORITY, EXTRACTOR) | {"kind": _KIND}
    known = cases(said)
    scope = _scope(said)
    if scope is None or (known.found and not any(case.kinds for case in known.found)):
        return Notice(**own, in_scope=False, event="out_of_scope")
    number = document.native_id
    read_of, residue = outcomes(said, known)
    made: list[Measure] = []
    named: list[Right] = []
    # Of several cases nobody is told whose complaint was which: a case has those of all.
    known_holders = holders(said)
    people: dict[str, Party] = {party.name: party for party in (known_holders if len(known.found) == 1 else ())}
    for one in read_of:
        them = respondents(one.case.sentences, [(order.names, sentence) for order, sentence in one.own], number)
        them = others(them, known_holders)
        free = acquitted(one.case.sentences) - {name for order, _ in one.ordered for name in order.names}
        bound = {name: party for name, party in them.items() if name not in free}
        cleared = one.case.kinds if one.refuted else one.cleared
        theirs = rights(one.case.kinds, one.case.named, one.case.sentences, cleared, found=one.found and not one.refuted)
        made += measures(one, theirs, bound)
        named += theirs
        people |= {party.name: party for party in them.values()}
    fields: dict[str, Any] = {"violation_found": _found(read_of)}
    evidence: dict[str, tuple[Evidence, ...]] = {"in_scope": (scope,)}
    if read_of:
        first = next((one for one in read_of if one.ordered), read_of[0])
        fields["subject"], evidence["subject"] = first.case.goods, (first.case.named,)
    if held := _held(said, document.published):
        fields["issued"], evidence["issued"] = held[0], (held[1],)
    event, words = _event(read_of, made)
    if words:
        evidence["event"] = words
    if fields["violation_found"] is not None:
        evidence["violation_found"] = words
    return Notice(
        **own,
        in_scope=True,
        event=event,
        measures=tuple(made),
        rights=_once(named),
        parties=tuple(people.values()),
        residue=tuple(residue),
        changes_nothing=not made and not residue,
        evidence=evidence,
        **fields,
    )


def doubts(_document: Document, _notice: Notice, _bodies: Mapping[str, bytes]) -> tuple[str, ...]:
    """Nothing: a release has no second account of itself."""
    return ()


def _scope(said: Sequence[Sentence]) -> Evidence | None:
    """Where the release speaks of intellectual property, if it speaks of an unfair act at all."""
    if not any(of_cases.UNFAIR.search(sentence.words) for sentence in said):
        return None
    found = ((sentence, of_cases.OF_PROPERTY.search(sentence.words)) for sentence in said)
    return next((sentence.evidence(*words.span()) for sentence, words in found if words), None)


def _found(read_of: Sequence[Outcome]) -> bool | None:
    """Whether unfair acts were found; None where one case was decided so and another otherwise, or none was."""
    decided = {True for one in read_of if one.found and not one.refuted} | {False for one in read_of if one.refuted}
    return decided.pop() if len(decided) == 1 else None


def _event(read_of: Sequence[Outcome], made: Sequence[Measure]) -> tuple[Event, tuple[Evidence, ...]]:
    """What happened, by the strongest of what happened in its cases."""
    final = [m for m in made if m.type != "PROVISIONAL"]
    if final:
        return "final_determination", final[0].evidence[:1]
    by: tuple[tuple[str, Event], ...] = (
        ("found", "final_determination"), ("refuted", "final_determination"), ("opened", "investigation_instituted"), ("ended", "investigation_terminated"),
    )  # fmt: skip
    for verdict, event in () if made else by:
        if quote := next((one.verdicts[verdict] for one in read_of if verdict in one.verdicts), None):
            return event, (quote,)
    return "other", tuple(m.evidence[0] for m in made[:1])


def _held(said: Sequence[Sentence], published: date) -> tuple[date, Evidence] | None:
    """The day of the meeting at which it decided, and where that stands; a day of the month alone is the last such day."""
    for sentence in said:
        for when in rules.MEETING.finditer(sentence.words):
            if (day := _day(when["y"], when["m"], int(when["d"]), published)) and published - _RECENT <= day <= published:
                return day, sentence.evidence(*when.span())
    return None


def _day(year: str | None, month: str | None, day: int, published: date) -> date | None:
    before = published.replace(day=1) - timedelta(days=1)
    tries = [(int(year) % 100 + 2000 if year else published.year, int(month))] if month else [(p.year, p.month) for p in (published, before)]
    for y, m in tries:
        try:
            found = date(y, m, day)
        except ValueError:
            continue
        if found <= published:
            return found
    return None


def _once(named: Sequence[Right]) -> tuple[Right, ...]:
    return tuple({(right.kind, right.number, right.standing): right for right in reversed(named)}.values())[::-1]
