"""The rows of a card that say what an officer is to do with it: what changed, what he may do, what is missing, how to answer. Pure.

Each takes the number of telephone lines that it may fill, and gives the lines of its row.
"""

from __future__ import annotations

from collections.abc import Sequence

from alerts import by_right, taken_back
from alerts import phrases as p
from alerts import words as w
from alerts.beside import Earlier
from alerts.fitted import first_sentences, first_that_fits, row, ways_with_room
from alerts.kinds import MailKind, kind_of
from alerts.naming import sources
from alerts.tell import STATUS
from pipeline.authorities.declared import authority
from pipeline.fold.words import capital
from pipeline.records import Alert, AlertKind, EndReason, Flag


def of_the_day(alert: Alert, most: int) -> tuple[str, ...]:
    """As of when it is told, and how late: a mail that is opened late is told from one of today."""
    on = alert.decided_at.date()
    late = (on - max(one.published for one in sources(alert.flag))).days
    said = [p.AS_OF_LATE.format(on=on.isoformat(), days=w.counted(late, p.DAY))] if late > 0 else []
    forms = [*said, p.AS_OF_DAY.format(on=on.isoformat())]
    return first_that_fits(((form,) for form in forms), most)


def of_changes(alert: Alert, most: int) -> tuple[str, ...]:
    """What is new to the reader; of an order that is over, why."""
    kind, flag = kind_of(alert), alert.flag
    if kind is MailKind.STOP:
        why = end_reason(flag)
        said = p.NEVER_STOOD.format(why=why) if flag.end_reason is EndReason.WITHDRAWN else why
        return first_that_fits(((said,), (p.SEE_BELOW,)), most)
    if kind is MailKind.NEW:
        return (_new(alert, most),)
    # What is taken back stands first: how it stands now has a row of its own.
    ordered = sorted(alert.changes, key=lambda change: change.startswith(STATUS)) if taken_back.parts(alert) else alert.changes
    return (first_sentences(ordered, p.CHANGE_OF, most) if ordered else p.CHANGED_UNSAID,)


def end_reason(flag: Flag) -> str:
    """Why an order is over, in its authority's words where it has some."""
    if not flag.end_reason:
        return p.WHY_UNREAD
    return authority(flag.authority).ends.get(flag.end_reason) or w.END_REASONS[flag.end_reason]


def taken_back_by(flag: Flag) -> str | None:
    """Who said last that an order had not ended, though a person had found that it had."""
    words = [e.taken_back for e in flag.events if e.taken_back]
    return p.TAKEN_BACK.format(who=w.sentence(w.said(words[-1]))) if words else None


def _new(alert: Alert, most: int) -> str:
    if alert.n == 1:
        return p.NOTHING_BEFORE
    who = taken_back_by(alert.flag)
    return first_sentences([p.STANDS_AGAIN, *([who] if who else [])], p.CHANGE_OF, most)


# --- what is missing -----------------------------------------------------------------------------------------------------------


def of_what_is_missing(alert: Alert, most: int) -> tuple[str, ...]:
    """What is missing for more."""
    if alert.kind is AlertKind.CANCEL:
        return (p.NOTHING_NEEDED,)
    missing = by_right.points(alert.decision)
    return (first_sentences(missing, p.POINT, most, cut=True) if missing else p.NOTHING_MISSING,)


# --- mails and answers --------------------------------------------------------------------------------------------------------


def of_what_it_replaces(alert: Alert, replaced: Sequence[Earlier], most: int) -> tuple[str, ...]:
    """The mails that it takes the place of, the latest first; of one or more, where nobody knows which."""
    if replaced:
        ways = ([one.said(form) for one in reversed(replaced)] for form in (p.REPLACED, p.REPLACED_SHORT, p.REPLACED_DAY))
        return (capital(ways_with_room(ways, p.MAIL, row(most))[0]),)
    return ((p.REPLACES_NOTHING, p.REPLACES_ONE)[alert.n - 1] if alert.n < 3 else p.REPLACES_MAILS,)


def of_answers(alert: Alert, to: str, most: int, *, by_reply: bool) -> tuple[str, ...]:
    """In which words to reply, or whom to write to and what to name; what the words mean, where there is room."""
    done = bool(alert.narrows) or kind_of(alert) in (MailKind.STOP, MailKind.PAUSED)
    forms = {
        (True, True): (p.REPLY_DONE,),
        (True, False): (p.REPLY_OPEN_EXPLAINED, p.REPLY_OPEN),
        (False, True): (p.ANSWER_DONE,),
        (False, False): (p.ANSWER_OPEN_EXPLAINED, p.ANSWER_OPEN),
    }[by_reply, done]
    return first_that_fits(((form.format(to=w.clean(to), reference=alert.id),) for form in forms), most)
