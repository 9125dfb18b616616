"""What is inside an order and what is outside, as ruled: a log of rulings, folded.

For each article the latest ruling of the highest stands: the authority's own and a court's over that of customs, and that of
customs over nobody's. A ruling that is taken back leaves its article undecided: what was ruled before does not come back by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.authorities.declared import authority
from pipeline.fold.articles import Known, alike, known_words, told
from pipeline.fold.chronicle import Corrections, citation_of, held_on
from pipeline.records import Flag, Instrument, Notice, ScopeBy, ScopeRuling, ScopeStanding, ScopeStep

_RANK: dict[ScopeBy, int] = {"customs": 1, "authority": 2, "court": 2}
# Within one document: what it takes back, it took back before it ruled; and what it puts inside is never left outside.
_WITHIN: dict[ScopeStanding, int] = {"withdrawn": 0, "outside": 1, "inside": 2}


@dataclass(frozen=True)
class Stands:
    """How an article stands: the ruling that decides, and all that were made on it, in order."""

    step: ScopeStep
    steps: tuple[ScopeStep, ...]


# --- the log --------------------------------------------------------------------------------------------------------------------


def scope_steps(notices: Sequence[Notice], instrument: Instrument, known: Known) -> tuple[ScopeStep, ...]:
    """The rulings that notices make or report on what an order of this kind covers, in order of time.

    A correction says its rulings in the place of those that it corrects.
    """
    corrections = Corrections(notices)
    by_number = {n.document_number: n for n in notices}
    made: dict[str, list[ScopeStep]] = {}
    correcting: list[tuple[Notice, Sequence[Notice]]] = []
    for notice in notices:
        if of := [n for n in corrections.corrected(notice) if n.scope_rulings or n.not_subject]:
            correcting.append((notice, of))
        else:
            made[notice.document_id] = list(_steps(notice, instrument, held_on(notice), by_number))
    for notice, corrected in correcting:
        first = next((n for n in corrected if n.document_id in made), notice)
        again = list(_steps(notice, instrument, held_on(first), by_number))
        made[first.document_id] = _restated(made.get(first.document_id, []), again, known)
    found = {_order(step): step for steps in made.values() for step in steps}
    return tuple(found[key] for key in sorted(found))


def _order(step: ScopeStep) -> tuple[date, date, str, str, int, str, str]:
    source = step.source
    return (step.on, source.published, source.document_number, source.document_id, _WITHIN[step.standing], step.article, step.by)


def _steps(notice: Notice, instrument: Instrument, on: date, by_number: Mapping[str, Notice]) -> Iterator[ScopeStep]:
    """Also of a notice whose reader only lists what is outside. `by_number`: the notices of the case, by the document's number."""
    if not notice.in_scope:
        return
    for ruling in notice.scope_rulings:
        if _reaches(ruling, notice, instrument):
            source = citation_of(notice, (ruling.evidence,))
            for article in _taken_back(ruling, by_number) or [ruling.article]:
                yield ScopeStep(article=article, standing=ruling.standing, by=ruling.by, on=ruling.on or on, source=source)
    said = {ruling.article for ruling in notice.scope_rulings}
    for n, article in enumerate(notice.not_subject):
        if article not in said:
            source = citation_of(notice, notice.evidence.get("not_subject", ())[n : n + 1])
            yield ScopeStep(article=article, standing="outside", by="authority", on=on, source=source)


def _taken_back(ruling: ScopeRuling, by_number: Mapping[str, Notice]) -> list[str]:
    """The articles on which the document ruled whose rulings are taken back, where it is held."""
    earlier = by_number.get(ruling.takes_back or "")
    return [one.article for one in earlier.scope_rulings if not one.takes_back] if earlier else []


def _reaches(ruling: ScopeRuling, notice: Notice, instrument: Instrument) -> bool:
    """Whether a ruling is on orders of this kind: one on an order that binds persons says nothing of the border."""
    kinds = [authority(notice.authority).instrument(code) for code in ruling.of]
    return not kinds or instrument in ruling.of or any(kind.reach == "unsaid" for kind in kinds)


def _restated(before: list[ScopeStep], again: list[ScopeStep], known: Known) -> list[ScopeStep]:
    left = list(before)
    for step in again:
        same = [old for old in left if alike(old.article, step.article, known) == "same"]
        if not same and [s.standing for s in again] == [s.standing for s in before]:
            same = [before[again.index(step)]]
        left = [old for old in left if old not in same]
    return [*left, *again]


# --- how each article stands ------------------------------------------------------------------------------------------------------


def standings(flag: Flag) -> tuple[Stands, ...]:
    """How each article stands on which somebody ruled, in the order in which they were first ruled on."""
    return _standings(flag.scope, known_of(flag))


def known_of(flag: Flag) -> Known:
    """The words that say nothing of which article of this order is meant."""
    return known_words([flag.articles], [*(p.name for p in flag.parties), *flag.complainants])


def with_scope(flag: Flag, notices: Sequence[Notice]) -> Flag:
    """The flag with the rulings of its announcement and of later notices, what follows from them, and what they leave open."""
    known = known_of(flag)
    steps = scope_steps(notices, flag.instrument, known)
    stand = _standings(steps, known)
    outside = tuple(s.step.article for s in stand if s.step.standing == "outside")
    return flag.model_copy(
        update={
            "scope": steps,
            "not_subject": tuple(dict.fromkeys(outside)),
            "models": tuple(m for m in flag.models if not _is_one_of(m, outside, known) and not _is_redesign(m, outside, notices)),
            "doubts": tuple(dict.fromkeys((*flag.doubts, *_doubts(stand, known), *_unchecked_doubts(flag, stand)))),
        }
    )


def in_doubt(flag: Flag) -> frozenset[str]:
    """The articles held outside of which it is open whether a later word puts them inside, or whether the ruling was read right."""
    known = known_of(flag)
    stand = _standings(flag.scope, known)
    last = max((s.step.on for s in stand if _takes_back_unnamed(s.step)), default=date.min)
    pairs = {one.step.article for one, _ in _open_pairs(stand, known)}
    outside = (s for s in stand if s.step.standing == "outside")
    open_too = {s.step.article for s in outside if _unlike(s) or s.step.on < last}
    return frozenset(pairs | open_too | {s.step.article for s in _unchecked(flag, stand)})


def _standings(steps: Iterable[ScopeStep], known: Known) -> tuple[Stands, ...]:
    groups: list[list[ScopeStep]] = []
    for step in steps:
        same = [g for g in groups if any(alike(step.article, old.article, known) == "same" for old in g)]
        if same:
            same[0].append(step)
        else:
            groups.append([step])
    return tuple(Stands(_deciding(group), tuple(group)) for group in groups)


def _deciding(steps: Sequence[ScopeStep]) -> ScopeStep:
    """A ruling that only says again what stands is no other ruling."""
    now = steps[0]
    for step in steps[1:]:
        free = now.standing == "withdrawn" and step.standing != "withdrawn"
        another = _RANK[step.by] == _RANK[now.by] and step.standing != now.standing
        if free or another or _RANK[step.by] > _RANK[now.by]:
            now = step
    return now


# --- what rulings leave open ------------------------------------------------------------------------------------------------------


def _doubts(stand: Sequence[Stands], known: Known) -> Iterator[str]:
    for one, other in _open_pairs(stand, known):
        said = (
            "was ruled inside the order" if other.step.standing == "inside" else "is no longer decided, its ruling was taken back"
        )
        yield (
            f"{other.step.article} {said} ({_document(other.step)}); it may be the same as {one.step.article}, "
            f"which was ruled outside ({_document(one.step)}): read both before you let it pass."
        )
    for one in stand:
        if one.step.standing == "outside" and (unlike := _unlike(one)):
            yield (
                f"{one.step.article} was ruled outside the order ({_document(one.step)}) and {unlike.standing} "
                f"({_document(unlike)}); the words do not say whether both mean the same: read both before you let it pass."
            )
    for one in stand:
        if _takes_back_unnamed(one.step):
            yield (
                f"A ruling was taken back ({_document(one.step)}: {one.step.article}) without saying of which article; "
                "what was ruled outside before may no longer be decided."
            )


def _unchecked(flag: Flag, stand: Sequence[Stands]) -> Iterator[Stands]:
    """Articles held outside by a document of a source whose rules are not exact enough to let goods pass by."""
    documents = authority(flag.authority).documents_of
    for one in stand:
        source = documents.get(one.step.source.document_id.partition(":")[0])
        if one.step.standing == "outside" and source and source.to_be_checked:
            yield one


def _unchecked_doubts(flag: Flag, stand: Sequence[Stands]) -> Iterator[str]:
    for one in _unchecked(flag, stand):
        yield (
            f"{one.step.article} was ruled outside the order ({_document(one.step)}), as read by rules that are not exact enough "
            "yet: read the document before you let it pass."
        )


def _open_pairs(stand: Sequence[Stands], known: Known) -> Iterator[tuple[Stands, Stands]]:
    """Articles held outside, each with another of which it is open whether it is the same, and which is not outside."""
    outside = [s for s in stand if s.step.standing == "outside"]
    others = [s for s in stand if s.step.standing != "outside" and not _takes_back_unnamed(s.step)]
    for one in outside:
        for other in others:
            if any(alike(a.article, b.article, known) == "open" for a in one.steps for b in other.steps):
                yield one, other


def _unlike(one: Stands) -> ScopeStep | None:
    """Another ruling on an article that stands outside, where it may be of another: of a design without a name, or of one text."""
    others = [s for s in one.steps if s.standing != "outside"]
    unclear = told(one.step.article).only_by_being_new
    return next((s for s in reversed(others) if unclear or s.source.document_id == one.step.source.document_id), None)


def _takes_back_unnamed(step: ScopeStep) -> bool:
    """Whether a ruling is taken back of which no article is told: what stands for one are the words for the ruling."""
    return step.standing == "withdrawn" and not told(step.article).words.isdisjoint({"opinion", "ruling", "letter"})


def _document(step: ScopeStep) -> str:
    return f"document {step.source.document_number}"


def _is_one_of(model: str, outside: Iterable[str], known: Known) -> bool:
    """Whether a model is among articles held outside. One of which a redesign, or a part, is outside is not."""
    return any(alike(model, article, known) == "same" or _lists(article, model) for article in outside)


def _lists(article: str, model: str) -> bool:
    at = re.search(rf"(?<!\w){re.escape(model)}(?![\w-])", article)
    if _CONDITION.search(article):
        return False
    return at is not None and not told(article).renewed and told(article[: at.start()]).words.isdisjoint(_OF_ANOTHER)


_OF_ANOTHER = frozenset({"for", "containing", "with", "without"})
_CONDITION = re.compile(r"\b(?:only|unless|provided|if)\b")


def _is_redesign(model: str, outside: Iterable[str], notices: Iterable[Notice]) -> bool:
    """Whether an article held outside is the redesign that a model is: whoever names it calls it one where they name it first."""
    name = rf"{re.escape(model)}(?![\w-])"
    if not any(re.search(rf"(?<!\w){name}", article) and told(article).renewed for article in outside):
        return False
    quotes = [e.quote for n in notices for m, e in zip(n.models, n.evidence.get("models", ()), strict=False) if m == model]
    return bool(quotes) and all(re.search(rf"\b(?:[Rr]e-?design\w*|[Mm]odified) (?:\w+ ){{0,2}}{name}", quote) for quote in quotes)
