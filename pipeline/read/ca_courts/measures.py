"""The orders of an operative part as measures: whom each binds, on which rights, from what goods, until when. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.read.ca_courts.deciding import DETENTION, FINAL, PROHIBITION, PROVISIONAL, Read, Said, Setting, bound_by
from pipeline.read.ca_courts.people import Bound
from pipeline.read.ca_courts.rights import Resting, rests_on, without_number
from pipeline.read.prose.passages import Passage
from pipeline.records import Measure, Residue, Right, Term

_LONGEST = 200


@dataclass(frozen=True)
class Made:
    """What was read of them; `residue` is what was not."""

    measures: tuple[Measure, ...]
    rights: tuple[Right, ...]
    residue: tuple[Residue, ...]


def measures_of(read: Read, setting: Setting) -> Made:
    """Orders of one kind that bind the same are one, on all their rights."""
    made: dict[tuple[str, tuple[str, ...]], Measure] = {}
    rights, residue = list[Right](), list[Residue]()
    before: Bound | None = None
    for one in read.of("forbids", "prohibits", "detains"):
        kind = _kind(one, setting)
        whom = before = bound_by(one, setting, before) if kind != DETENTION else _of_goods(one, setting)
        passage = _whole(one)
        resting = rests_on(passage, setting.known, setting.schedules, setting.tongue, kind)
        if resting.read == "not_stated":
            resting = _as_found(read, setting, kind)
        rights += [*resting.rights, *without_number(resting.grounds, passage, setting.tongue)]
        residue += resting.residue
        if kind == PROHIBITION:
            whom = _minister(setting)
        if whom.unread:
            quote = one.passage.evidence(0, min(len(one.words), max(20, len(one.whom.strip()))))
            residue.append(Residue(kind="name", words=whom.unread.strip()[:_LONGEST] or quote.quote, of=(kind,), evidence=quote))
        measure = _measure(one, kind, whom, resting, setting)
        earlier = made.get((kind, whom.names))
        made[kind, whom.names] = _both(earlier, measure) if earlier else measure
    if not made and (refused := read.of("refuses")):
        kind = PROVISIONAL if setting.provisional or setting.tongue.provisional.search(refused[0].words) else FINAL
        made[kind, ()] = Measure(type=kind, action="denied", evidence=tuple(one.passage.evidence() for one in refused))
    waits = read.of("waits")
    if waits:
        words = " ".join(waits[0].words.split())[:_LONGEST]
        return Made(tuple(m.model_copy(update={"condition": words}) if m.action == "issued" else m for m in made.values()), _once(rights), tuple(residue))
    return Made(tuple(made.values()), _once(rights), tuple(residue))


def _as_found(read: Read, setting: Setting, kind: str) -> Resting:
    """The rights that the operative part finds infringed, where an order names none itself: whether on all of them is not said."""
    for one in read.of("nothing"):
        if setting.tongue.infringes.search(one.words):
            found = rests_on(_whole(one), setting.known, (), setting.tongue, kind)
            if found.rights:
                return Resting(found.rights, (), "not_whole", ())
    return Resting((), (), "not_stated", ())


def _kind(one: Said, setting: Setting) -> str:
    if one.does == "detains":
        return DETENTION
    if one.does == "prohibits":
        return PROHIBITION
    if setting.tongue.permanent.search(one.words):
        return FINAL
    for_a_time = setting.tongue.provisional.search(one.words) or setting.tongue.until.search(one.words)
    return PROVISIONAL if for_a_time or setting.provisional else FINAL


def _whole(one: Said) -> Passage:
    """The sentence, and where the item goes on from it, all of it."""
    first, at = one.item.line_at(one.start)
    last = one.item.lines[-1]
    lines = one.item.words
    where = lines.find(one.words)
    rest = lines[where:] if one.words.rstrip().endswith(":") and where >= 0 else one.words
    whole = Passage(first.text, first.start + at, rest)
    return whole if whole.start + len(rest) <= last.start + len(last.words) else one.passage


def _of_goods(one: Said, setting: Setting) -> Bound:
    """Whose goods are detained, where the words name parties."""
    found = setting.people.bound(one.words)
    return Bound(found.names, "whole" if found.names else "not_stated")


def _minister(setting: Setting) -> Bound:
    names = [one.name for one in setting.people.persons if setting.tongue.minister.search(one.name.title())]
    return Bound(tuple(names[:1]) or ("Minister of Health",), "whole")


def _measure(one: Said, kind: str, whom: Bound, resting: Resting, setting: Setting) -> Measure:
    passage = _whole(one)
    goods = setting.tongue.goods.search(passage.words)
    return Measure(
        type=kind,
        action="issued",
        directed_to=whom.names,
        parties_read=whom.read,
        excepted=whom.excepted,
        basis=setting.basis,
        rights=tuple(right.number for right in resting.rights if right.number),
        grounds=resting.grounds,
        rights_read=resting.read,
        articles=" ".join(goods["goods"].split()) if goods else None,
        articles_read="not_whole" if goods else "not_stated",
        term=_term(passage, resting, setting),
        evidence=(passage.evidence(),),
    )


def _term(words: Passage, resting: Resting, setting: Setting) -> Term | None:
    if found := setting.tongue.until.search(words.words):
        try:
            last = date(int(found["year"]), setting.tongue.months.index(found["month"].casefold()) + 1, int(found["day"]))
        except ValueError:  # 31 February
            return None
        return Term(until=last, evidence=words.evidence(*found.span()))
    while_ = setting.tongue.while_right.search(words.words)
    numbers = tuple(right.number for right in resting.rights if right.number)
    return Term(rights=numbers, evidence=words.evidence(*while_.span())) if while_ and numbers else None


def _both(one: Measure, other: Measure) -> Measure:
    """Two sentences that bind the same as one order."""
    read = "not_whole" if "not_whole" in (one.rights_read, other.rights_read) else one.rights_read
    wholly = one.rights_read == "not_stated" and other.rights_read != "not_whole"
    return one.model_copy(
        update={
            "rights": tuple(dict.fromkeys((*one.rights, *other.rights))),
            "grounds": tuple(dict.fromkeys((*one.grounds, *other.grounds))),
            "rights_read": other.rights_read if wholly else read,
            "articles": one.articles or other.articles,
            "articles_read": "not_whole" if one.articles or other.articles else "not_stated",
            "term": one.term if one.term == other.term else None,
            "evidence": (*one.evidence, *other.evidence),
        }
    )


def _once(rights: Sequence[Right]) -> tuple[Right, ...]:
    found: dict[tuple[str, str | None, str | None], Right] = {}
    for right in rights:
        found.setdefault((right.kind, right.office, right.number), right)
    return tuple(found.values())
