"""What later notices do to orders: modified, rescinded, vacated, reversed, suspended, reinstated, in whole or in part.

A modification or rescission has no deadline and may concern one party, right or claim. Where the text does not say what is freed,
the order stays and says so: an order still binding that is reported as ended does more harm.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.fold.ahead import in_its_time
from pipeline.fold.chronicle import held_on
from pipeline.fold.effect import Effect
from pipeline.fold.names import find, same_key
from pipeline.fold.some_of_it import joined_by, not_named, others_unread, some_claims
from pipeline.fold.state import (
    REVIVED,
    at_last_event,
    bound_parties,
    covers_all,
    flag_on,
    in_time,
    is_live,
    live_parties,
    live_rights,
    paused_by_name,
    right_label,
)
from pipeline.fold.terms import lasting
from pipeline.fold.words import capital, instrument_words, join_words, this_document
from pipeline.records import Flag, FlagEvent, Measure, Notice, State

_SPEAKS_FOR_ALL = re.compile(
    r"\b(?:exclusion|forfeiture|remedial)\s+orders\b|\ball\s+(?:of\s+)?(?:the\s+|its\s+)?(?:\w+\s+){0,2}orders\b", re.IGNORECASE
)


@dataclass(frozen=True)
class Reached:
    """What an effect did to the flags that it could concern: those changed, and what stayed unclear, in sentences."""

    flags: tuple[Flag, ...]
    unclear: tuple[str, ...] = ()


def apply(effect: Effect, flags: Sequence[Flag]) -> Reached:
    """Applies an effect to the flags of its kind announced before it (at least one)."""
    if effect.measure.effective and any(effect.measure.effective < f.issued_on for f in flags):  # a day of something else
        effect = replace(effect, measure=effect.measure.model_copy(update={"effective": None}))
    reached = _applied(effect, flags)
    return replace(reached, flags=tuple(in_its_time(f, effect.measure, effect.notice, effect.told_by) for f in reached.flags))


def _applied(effect: Effect, flags: Sequence[Flag]) -> Reached:
    live = _live(effect, flags)
    if not live and effect.measure.action == "reinstated" and (ended := [f for f in flags if f.end_reason in REVIVED]):
        return _revived(effect, _meant(effect, ended))
    if not live and effect.measure.action in ("modified", "suspended", "reinstated"):
        sentence = f"The order {effect.did}, though it had ended by what was read before: one of the two was read wrong."
        return Reached(tuple(doubted(_logged(f, effect.event(effect.measure.directed_to)), sentence) for f in flags), (sentence,))
    if not live:  # an end told again: kept in the log, and nothing is left to change
        return Reached(tuple(_logged(f, effect.event(effect.measure.directed_to, partial=effect.measure.partial)) for f in flags))
    meant = _meant(effect, live)
    if not effect.of_any_kind and _cannot_tell(effect, meant):
        words = instrument_words(effect.notice, effect.measure.type)
        sentence = f"One {words} of this case {effect.did}; its words do not say which of {len(meant)}, this one may be meant."
        return Reached(tuple(doubted(f, sentence) for f in meant), (sentence,))
    if effect.measure.action == "modified":
        return Reached(tuple(_modified(f, effect) for f in meant))
    if effect.measure.directed_to:
        return _limited_to_parties(effect, meant)
    if effect.measure.excepted and any(not f.any_source for f in meant):
        if unknown := [n for n in effect.measure.excepted if all(find(n, live_parties(f)) is None for f in meant)]:
            sentence = f"The order {effect.did} for all but {join_words(unknown)}, whom it is not known to bind; it stays."
            event = effect.event(partial=True, note=sentence)
            return Reached(tuple(doubted(_logged(f, event), sentence) for f in meant), (sentence,))
        others = _all_but_excepted(effect, meant)
        if others.measure.directed_to:
            return _limited_to_parties(others, meant)
        return Reached(tuple(_in_part(f, effect) for f in meant))
    if effect.measure.rights and (
        effect.measure.partial or not _all_rights(effect.measure, [f for f in meant if f.rights_decided])
    ):
        return _limited_to_rights(effect, meant)
    if effect.measure.partial:
        return Reached(tuple(_in_part(f, effect) for f in meant))
    return Reached(tuple(_logged(f, effect.event()) for f in meant))


def _revived(effect: Effect, meant: Sequence[Flag]) -> Reached:
    """Orders that had ended and are reinstated: only where the words say it of the whole, or for whom."""
    measure = effect.measure
    limited = measure.rights or measure.excepted or (measure.partial and not measure.directed_to)
    if limited or (len(meant) > 1 and _cannot_tell(effect, meant)):
        sentence = f"The order, which had ended, {effect.did}; whether for all was not read: it may stand again."
        event = effect.event(partial=True, note=sentence)
        return Reached(tuple(doubted(_logged(f, event), sentence) for f in meant), (sentence,))
    return Reached(tuple(_logged(f, effect.event(() if f.any_source else measure.directed_to)) for f in meant))


def _all_but_excepted(effect: Effect, flags: Sequence[Flag]) -> Effect:
    """ "rescinded as to all but Orlo": the others whom the orders still bind."""
    spared = effect.measure.excepted
    names = [n for f in flags for n in live_parties(f) if find(n, spared) is None]
    return replace(effect, measure=effect.measure.model_copy(update={"directed_to": tuple(dict.fromkeys(names))}))


def _live(effect: Effect, flags: Sequence[Flag]) -> Sequence[Flag]:
    """Those that have not ended when the effect came; what takes a suspension back means those that are suspended."""
    day = held_on(effect.notice)
    live = [f for f in flags if is_live(f) and is_live(flag_on(f, day))]
    suspended = [f for f in live if f.state is State.SUSPENDED]
    return (suspended or live) if effect.measure.action == "reinstated" else live


def _meant(effect: Effect, live: Sequence[Flag]) -> Sequence[Flag]:
    """The orders that the words point at, by a party or right that they name; all of the kind where they point at none."""
    measure = effect.measure
    if measure.directed_to:
        pointed = [f for f in live if _names_any(measure, live_parties(f))]
        pointed = pointed or [f for f in live if _names_any(measure, [p.name for p in f.parties])]
    else:
        pointed = [f for f in live if any(r.number in measure.rights for r in live_rights(f))]
    if effect.of_any_kind and pointed:
        return [f for f in live if f in pointed or (f.any_source and measure.directed_to)]
    return pointed or live


def _names_any(measure: Measure, names: Sequence[str]) -> bool:
    return any(find(name, names) is not None for name in measure.directed_to)


def _cannot_tell(effect: Effect, meant: Sequence[Flag]) -> bool:
    """Whether words without limit speak of one order where several could be meant."""
    measure = effect.measure
    if len(meant) < 2 or measure.directed_to or any(_SPEAKS_FOR_ALL.search(e.quote) for e in measure.evidence):
        return False
    if measure.action == "suspended":
        return any(f.state is not State.SUSPENDED for f in meant)
    if measure.action == "reinstated":
        return any(f.state is State.SUSPENDED for f in meant)
    return not measure.partial


def _all_rights(measure: Measure, flags: Iterable[Flag]) -> bool:
    """Whether the rights named are all on which the orders still rest: then naming them is no limit."""
    return all({r.number for r in live_rights(f)} <= set(measure.rights) for f in flags)


def _limited_to_parties(effect: Effect, flags: Sequence[Flag]) -> Reached:
    names, limited = effect.measure.directed_to, effect.measure.rights and not _all_rights(effect.measure, flags)
    if limited:  # freed for some rights only: such a party is still bound by the rest
        sentence = f"The order {effect.did} as to {join_words(names)} for {join_words(effect.measure.rights)} only."
        event = effect.event(partial=True, note=sentence)
        return Reached(tuple(doubted(_logged(f, event), sentence) for f in flags))
    unknown = [n for n in names if all(find(n, [p.name for p in f.parties]) is None for f in flags if not f.any_source)]
    bound = [f for f in flags if not f.any_source]
    changed = tuple(_named(f, effect, names, unknown) for f in flags)
    if not (bound and unknown):
        return Reached(changed)
    return Reached(changed, (not_named(effect.did, unknown),))


def _named(flag: Flag, effect: Effect, names: Sequence[str], unknown: Sequence[str]) -> Flag:
    if flag.any_source:
        sentence = f"The order {effect.did} as to {join_words(names)}; for any other source it stays."
        return doubted(_logged(flag, effect.event(names, note=sentence)), sentence)
    action = effect.measure.action
    some = action in ("suspended", "reinstated") and not covers_all(flag, tuple(names), action)
    sentence = f"The order {effect.did} as to {join_words(names)} only; for the other parties it stays."
    if unknown and flag.parties_read != "whole" and effect.ends:
        flag, unknown = joined_by(flag, unknown), ()  # whom it frees it had named, though nobody read it
    some = some and set(names) != set(unknown)
    if some and action == "reinstated" and flag.state is State.SUSPENDED and not paused_by_name(flag):
        flag = doubted(flag, sentence)
    flag = _logged(flag, effect.event(names, note=sentence if some else ""))
    known = {same_key(p.name) for p in flag.parties}
    if some and not (bound_parties(flag) and known.issuperset(map(same_key, names))):
        flag = doubted(flag, sentence)  # of all who were read, or by a name that may mean others too
    if effect.ends and is_live(flag) and flag.parties and not bound_parties(flag):
        flag = doubted(flag, others_unread(effect.did, "whom"))
    return doubted(flag, not_named(effect.did, unknown)) if unknown else flag


def _limited_to_rights(effect: Effect, flags: Sequence[Flag]) -> Reached:
    changed, unclear = [], list[str]()
    for flag in flags:
        hit = [r for r in flag.rights if r.number in effect.measure.rights]
        if some := [r for r in hit if some_claims(effect.measure, r)]:
            labels = join_words([right_label(r) for r in some])
            sentence = f"The order {effect.did} for some claims of {labels}; for the others it stays."
            flag = doubted(_logged(flag, effect.event(partial=True, note=sentence)), sentence)
            hit = [r for r in hit if r not in some]
            if not hit:
                changed.append(flag)
                continue
        if not hit:
            named = join_words(effect.measure.rights)
            sentence = f"The order {effect.did} as to {named}, on which it is not known to rest; it stays."
            changed.append(doubted(_logged(flag, effect.event(partial=True, note=sentence)), sentence))
            unclear.append(sentence)
        elif effect.ends:
            flag = _logged(flag, effect.event([right_label(r) for r in hit]))
            changed.append(doubted(flag, others_unread(effect.did, "right")) if is_live(flag) and not live_rights(flag) else flag)
        else:
            sentence = f"The order {effect.did} for {join_words([right_label(r) for r in hit])} only; for the rest it stays."
            changed.append(doubted(_logged(flag, effect.event(partial=True, note=sentence)), sentence))
    return Reached(tuple(changed), tuple(dict.fromkeys(unclear)))


def _modified(flag: Flag, effect: Effect) -> Flag:
    """A modification, with the term that it sets. One that takes rights out of an order lets it stand for the rest."""
    measure = effect.measure
    if measure.removes and any(some_claims(measure, r) for r in flag.rights if r.number in measure.removes):
        numbers = join_words(measure.removes)
        sentence = f"The order {effect.did} to take out some claims of {numbers}; for the others it stays."
        flag, event = doubted(flag, sentence), effect.event(partial=True, note=sentence)
    elif measure.removes:
        gone = [right_label(r) for r in flag.rights if r.number in measure.removes]
        event = effect.event(gone or measure.removes).model_copy(update={"lifts": True})
    elif measure.takes == "out" and measure.directed_to and not flag.any_source:
        event = effect.event(measure.directed_to).model_copy(update={"lifts": True})
        flag = flag if flag.parties_read == "whole" else joined_by(flag, measure.directed_to)  # whom it frees it had named
        unknown = [n for n in measure.directed_to if find(n, [p.name for p in flag.parties]) is None]
        flag = doubted(flag, not_named(effect.did, unknown)) if unknown else flag
    elif measure.takes == "in" and measure.directed_to and not flag.any_source:
        event = effect.event(partial=measure.partial, note=f"It now names {join_words(measure.directed_to)} too.")
        flag = joined_by(flag, measure.directed_to)
    else:
        event = effect.event(measure.directed_to, partial=measure.partial)
        if not measure.term and not effect.notice.scope_rulings:  # those say what it changes
            flag = doubted(flag, f"The order {effect.did}; what that changes was not read: look there.")
    return lasting(_logged(flag, event), measure, effect.notice, effect.told_by)


def _in_part(flag: Flag, effect: Effect) -> Flag:
    sentence = f"The order {effect.did} in part; for whom or for which articles was not read. It stays."
    return doubted(_logged(flag, effect.event(partial=True, note=sentence)), sentence)


def _logged(flag: Flag, event: FlagEvent) -> Flag:
    return at_last_event(flag.model_copy(update={"events": in_time((*flag.events, event))}))


def doubted(flag: Flag, sentence: str) -> Flag:
    """The flag with a sentence of what is left open."""
    return flag.model_copy(update={"doubts": tuple(dict.fromkeys((*flag.doubts, sentence)))})


def unspecific(notice: Notice, flags: Sequence[Flag]) -> Iterator[Flag]:
    """The orders that a notice may concern which says that something was changed or ended, and not what."""
    sentence = f"{capital(this_document(notice))} says that an order of this case was changed or ended, but not which."
    return (doubted(f, sentence) for f in flags if is_live(f))
