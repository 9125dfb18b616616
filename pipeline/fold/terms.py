"""How long orders last by their own words, and what persons found of their end.

A term's last day stands in the order's log as soon as it is known, so that who looks on a later day sees that it passed. Where the
words do not say enough to count it, nothing ends.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from pipeline.fold.chronicle import citation_of, held_on, quoted
from pipeline.fold.state import at_last_event, in_time, last_day
from pipeline.fold.words import join_words
from pipeline.records import Flag, FlagEvent, FoundEnded, Measure, Notice, Term


def lasting(flag: Flag, measure: Measure, notice: Notice, told_by: Notice) -> Flag:
    """The flag with the term that a measure states for the whole order, in place of an earlier one.

    `notice` made it, `told_by` has the words. Months run from its issue. A term for some only, or one that is added to another that
    is not known, leaves open when the order ends: it stays, and says so.
    """
    term = measure.term
    if term is None:
        return flag
    added = term.added and term.until is None
    start = last_day(flag) if added else held_on(notice)
    events = [e for e in flag.events if e.action != "expired"]
    if measure.action != "issued" and (measure.partial or measure.directed_to):
        return _open(flag, events, f'Its term was changed for some only: "{quoted(term.evidence)}". When it ends is open.')
    if added and start is None:
        return _open(flag, events, f'Its term was prolonged: "{quoted(term.evidence)}". What it was is not known.')
    if term.of_some:
        words = f'Its words may set this term for a part of it only: "{quoted(term.evidence)}".'
        return _open(flag, events, f"{words} When it ends is open.")
    if term.begins_later and term.until is None:
        words = f'Its term begins on a day that its words do not name: "{quoted(term.evidence)}".'
        return _open(flag, events, f"{words} When it ends is open.")
    last = last_counted(term, start)
    if last and last <= flag.issued_on:
        return _open(flag, events, f'It cannot have ended by its own words before it was issued: "{quoted(term.evidence)}".')
    if last:
        presumed = term.until is None and notice.issued is None
        source = citation_of(told_by, (term.evidence,))
        events.append(FlagEvent(action="expired", on=last, presumed=presumed, source=source))
    elif term.rights:
        note = f"By its words it lasts as long as {join_words(term.rights)}."
        events[-1] = events[-1].model_copy(update={"note": " ".join(filter(None, (events[-1].note, note)))})
    return flag.model_copy(update={"events": in_time(events)})


def _open(flag: Flag, events: Sequence[FlagEvent], sentence: str) -> Flag:
    return flag.model_copy(update={"events": in_time(events), "doubts": tuple(dict.fromkeys((*flag.doubts, sentence)))})


def last_counted(term: Term, start: date | None) -> date | None:
    """The last day of a term; None where none can be counted, or where the calendar ends before it.

    The day from which months are counted is not one of them, so the last is that of the same number: no order is told to have ended
    a day too early.
    """
    if term.until or start is None:
        return term.until
    if term.days is not None:
        return start + timedelta(days=term.days) if term.days <= (date.max - start).days else None
    if term.months is None:
        return None
    year, month = divmod(start.year * 12 + start.month - 1 + term.months, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1])) if year <= date.max.year else None


def with_words_of_persons(flag: Flag, said: Sequence[FoundEnded]) -> Flag:
    """The flag with what persons said of its end, in place of what they had said before."""
    events = [e for e in flag.events if e.said is None]
    if not said and len(events) == len(flag.events):
        return flag
    events += [
        FlagEvent(action="ended", on=one.on, presumed=False, source=flag.announced_in, said=one.said, taken_back=one.taken_back)
        for one in said
    ]
    return at_last_event(flag.model_copy(update={"events": in_time(events)}))
