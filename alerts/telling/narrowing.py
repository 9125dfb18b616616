"""What of an order an ally was told that nobody is to act on any more. Pure: compares what was told with what is known now.

Any alert that narrows is a recall, whatever else it says: an end, a suspension, a party freed, a right lifted, an article ruled
outside. What is merely absent from what was read takes nothing back, unless the same document, read again, does not say it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from alerts.wording import rulings
from alerts.wording.words import called, ranges
from pipeline.fold.articles import alike
from pipeline.fold.scope import known_of, standings
from pipeline.fold.state import bound_parties, happened, is_live, right_label
from pipeline.records import Flag, FlagRight, Narrowing, NarrowingKind, State


def narrowed(before: Flag, after: Flag) -> tuple[Narrowing, ...]:
    """What `after` takes back of `before`: the whole alone where nothing is left, else each part once."""
    if not is_live(after):
        return (Narrowing(kind=NarrowingKind.ENDED, since=after.state_since),) if is_live(before) else ()
    return tuple(_narrowed(heard(before), after))


def heard(flag: Flag) -> Flag:
    """The order as far as its reader was to take it in: of a bare one no rights, which others than the order asserted."""
    return flag.model_copy(update={"rights": ()}) if flag.bare else flag


def _narrowed(before: Flag, after: Flag) -> Iterator[Narrowing]:
    if after.state is State.SUSPENDED and before.state is not State.SUSPENDED:
        yield Narrowing(kind=NarrowingKind.SUSPENDED, since=after.state_since)
    if before.any_source and not after.any_source:
        yield Narrowing(kind=NarrowingKind.LIMITED, since=_since(after))
    bound = {p.name for p in before.parties if not p.freed}
    if freed := tuple(p.name for p in after.parties if p.freed and p.name in bound):
        yield Narrowing(kind=NarrowingKind.FREED, names=freed, since=_since(after, freed))
    held = {p.name for p in bound_parties(before)}
    if rest := tuple(p.name for p in after.parties if p.paused and p.name in held and after.state is not State.SUSPENDED):
        yield Narrowing(kind=NarrowingKind.PAUSED_FOR, names=rest, since=_since(after, rest))
    if lifted := tuple(_lifted(before, after)):
        labels = tuple(right_label(r) for r in after.rights if r.lifted)
        yield Narrowing(kind=NarrowingKind.LIFTED, names=lifted, since=_since(after, labels))
    if corrected := tuple(_claims_out(before, after, lifted=False)):
        yield Narrowing(kind=NarrowingKind.CORRECTED, names=corrected)
    for article, on in _outside(before, after):
        yield Narrowing(kind=NarrowingKind.OUTSIDE, names=(article,), since=on)
    if gone := tuple(_not_named(before, after, bound)):
        yield Narrowing(kind=NarrowingKind.NOT_NAMED, names=gone)


def _lifted(before: Flag, after: Flag) -> Iterator[str]:
    """Rights on which the order no longer rests, and claims that were lifted."""
    told = {_key(r) for r in before.rights if not r.lifted}
    yield from (called(right) for right in after.rights if right.lifted and _key(right) in told)
    yield from _claims_out(before, after, lifted=True)


def _claims_out(before: Flag, after: Flag, *, lifted: bool) -> Iterator[str]:
    """Claims that left the order: those of rights that an event since is about were lifted, the others had been named in error."""
    told = {_key(r): r for r in before.rights if not r.lifted}
    about = {name for event in happened(after) if event not in before.events for name in event.names}
    for right in after.rights:
        was = told.get(_key(right))
        if was is None or right.lifted or not (was.claims and right.claims):
            continue
        if (fewer := [n for n in was.claims if n not in right.claims]) and (right_label(right) in about) is lifted:
            yield _with_claims(right, fewer)


def _with_claims(right: FlagRight, claims: Sequence[int]) -> str:
    """Some claims of a right: "US patent 98,000,231, claims 9-11"."""
    return f"{called(right)}, claim{'s' if len(claims) > 1 else ''} {ranges(claims)}"


def _outside(before: Flag, after: Flag) -> Iterator[tuple[str, date | None]]:
    """Articles ruled outside that were not told to be, each with the day of the ruling."""
    known = known_of(after)
    told = [article for article, standing in rulings.ruled(before).items() if standing == "outside"]
    days = {s.step.article: s.step.on for s in standings(after)}
    for article in after.not_subject:
        if not any(alike(article, one, known) == "same" for one in told):
            yield article, days.get(article)


def _not_named(before: Flag, after: Flag, bound: set[str]) -> Iterator[str]:
    """Of an order of named parties or rights: who and what is not among them any more, though no event took them out."""
    if not after.any_source and after.parties:
        yield from sorted(bound - {p.name for p in after.parties})
    if after.rights:
        kept = {_key(r) for r in after.rights}
        yield from (called(r) for r in before.rights if not r.lifted and _key(r) not in kept)


def _since(after: Flag, names: tuple[str, ...] = ()) -> date | None:
    """The day of the last event that is about these names; without names, of the last one that changed the order."""
    events = [e for e in happened(after) if (not names or not e.names or set(names) & set(e.names)) and e.action != "issued"]
    return max((e.on for e in events), default=None)


def _key(right: FlagRight) -> tuple[str, str | None, str | None]:
    return right.kind, right.office, right.number
