"""What persons said of one ruling on one order, in turn: what stands of it, and what it does to the order. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.fold.state import at_last_event, in_time
from pipeline.fold.words import join_words
from pipeline.records import (
    Citation,
    CourtDid,
    CourtEffect,
    CourtReview,
    CourtWord,
    Flag,
    FlagEvent,
    HeldRuling,
    PersonWord,
    ruling_id,
)

UNDER_REVIEW = "Under review: "  # how the open question begins on an order on which a court's word waits for a person


@dataclass(frozen=True)
class Said:
    """What persons said of one ruling on one order so far."""

    status: str = "open"
    effects: tuple[CourtEffect, ...] = ()
    on: date | None = None
    words: tuple[PersonWord, ...] = ()
    undone: tuple[tuple[tuple[CourtEffect, ...], date | None, PersonWord, PersonWord], ...] = ()


def words_on(said: Iterable[CourtWord], ruled_in: str, *, two: bool) -> Said:
    """What stands of what persons said of the ruling of a document, in turn.

    Where two must say it, the same said by one other person counts.
    """
    found = Said()
    for word in said:
        if word.ruling_id != ruling_id(ruled_in, word.flag_id):
            continue
        if word.what == "undo":
            back = ((found.effects, found.on, found.words[-1], word.said),) if found.status == "applied" else ()
            found = Said(undone=(*found.undone, *back))
            continue
        status = "applied" if word.what == "apply" else "refused"
        effects = word.effects if word.what == "apply" else ()
        if found.status == "applied":
            continue  # taken back first: a command refuses what is applied already
        waited = found.status == "second" and (found.effects, found.on) == (effects, word.on)
        other = waited and found.words[-1].by.casefold() != word.said.by.casefold()
        words = (*found.words, word.said) if other else (word.said,)
        found = Said(status if other or not two or word.what == "refuse" else "second", effects, word.on, words, found.undone)
    return found


def with_events(flag: Flag, words: Said, source: Citation, held: date) -> Flag:
    """The order with what persons applied to it, and what they took back; `held` is the day of the ruling."""
    applied = [(words.effects, words.on, words.words[-1], None)] if words.status == "applied" else []
    events = [
        FlagEvent(
            action=effect.action,
            on=on or held,
            presumed=False,
            partial=bool(effect.rights),
            names=effect.rights,
            source=source,
            said=said,
            taken_back=taken_back,
        )
        for effects, on, said, taken_back in (*words.undone, *applied)
        for effect in effects
    ]
    if not events:
        return flag
    return at_last_event(flag.model_copy(update={"events": in_time((*flag.events, *events))}))


def reviewed(flag: Flag, one: HeldRuling, appeals: Sequence[str], did: CourtDid) -> Flag:
    """The order with a ruling that waits for a person, or that one said does nothing to it: what was applied is an event of it."""
    if one.status not in ("open", "second", "refused"):
        return flag
    review = CourtReview(
        ruling=one.id,
        court=one.court,
        appeals=tuple(appeals),
        did=did,
        in_words=one.did,
        document_id=one.source.document_id,
        on=None if did == "ended" else one.source.published,
        refused=one.words[-1] if one.status == "refused" else None,
    )
    found = sorted((*flag.court_reviews, review), key=lambda review: (review.on or date.max, review.ruling))
    return flag.model_copy(update={"court_reviews": tuple(found)})


def words_of(effects: Sequence[CourtEffect]) -> str:
    """ "reversed as to patent 9901123", "suspended"; what is not read says so."""
    if not effects:
        return "not read: say what it does, with --as"
    return "; ".join(f"{e.action} as to {join_words(e.rights)}" if e.rights else e.action for e in effects)
