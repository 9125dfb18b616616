"""Changes of an order that their words put on a day to come, and suspensions that end by their own words. Pure."""

from __future__ import annotations

from datetime import date, timedelta

from pipeline.fold.chronicle import citation_of, quoted
from pipeline.fold.state import at_last_event, in_time
from pipeline.fold.terms import last_counted
from pipeline.fold.words import capital, this_document
from pipeline.records import Flag, FlagEvent, Measure, Notice, Term


def in_its_time(flag: Flag, measure: Measure, notice: Notice, told_by: Notice) -> Flag:
    """The flag with what its words say of days to come: a change ahead of the notice that makes it, and the end of a suspension.

    `notice` made the change, `told_by` has the words.
    """
    source = citation_of(told_by, measure.evidence)
    made = next((e for e in flag.events if e.action == measure.action and e.source == source), None)
    if made is None:
        return flag
    if measure.rests:
        flag = _standing_again(flag, made, measure.rests)
    if made.on <= notice.published:
        return flag
    what = f"the order is {measure.action} from {made.on.isoformat()} on; until then it stands as before"
    sentence = f"{capital(this_document(told_by))} says that {what}."
    return flag.model_copy(update={"doubts": tuple(dict.fromkeys((*flag.doubts, sentence)))})


def _standing_again(flag: Flag, suspension: FlagEvent, term: Term) -> Flag:
    """With the end of a suspension: the day behind its last is the first on which the order stands again."""
    last = last_counted(term, suspension.on)
    if last is None or not suspension.on <= last < date.max:
        return flag
    note = f'By the words of its suspension: "{quoted(term.evidence)}".'
    again = suspension.model_copy(update={"action": "reinstated", "on": last + timedelta(days=1), "note": note})
    return at_last_event(flag.model_copy(update={"events": in_time((*flag.events, again))}))
