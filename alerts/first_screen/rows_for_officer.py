"""The rows of a card that say what an officer is to do with it: what changed, what he may do, what is missing, how to answer. Pure.

Each takes the number of telephone lines that it may fill, and gives the lines of its row.
"""

from __future__ import annotations

from collections.abc import Sequence

from alerts.first_screen import by_right
from alerts.first_screen.fitted import first_sentences, first_that_fits, row, ways_with_room
from alerts.languages.speech import ENGLISH, Speech
from alerts.telling.kinds import MailKind, kind_of
from alerts.telling.tell import STATUS
from alerts.wording import phrases as p
from alerts.wording import phrases_of_first_word as pf
from alerts.wording import phrases_of_registry as pr
from alerts.wording import registry, taken_back
from alerts.wording import words as w
from alerts.wording.beside import Earlier
from alerts.wording.naming import sources
from pipeline.authorities.declared import authority
from pipeline.fold.words import capital
from pipeline.records import Alert, AlertKind, EndReason, Flag


def of_the_day(alert: Alert, most: int, say: Speech) -> tuple[str, ...]:
    """As of when it is told, and how late: a mail that is opened late is told from one of today."""
    on = alert.decided_at.date()
    late = (on - max(one.published for one in sources(alert.flag))).days
    said = [say(p.AS_OF_LATE, on=on.isoformat(), days=say.counted(late, p.DAY))] if late > 0 else []
    forms = [*said, say(p.AS_OF_DAY, on=on.isoformat())]
    return first_that_fits(((form,) for form in forms), most)


def of_changes(alert: Alert, most: int, say: Speech) -> tuple[str, ...]:
    """What is new to the reader; of an order that is over, why."""
    kind, flag = kind_of(alert), alert.flag
    if kind is MailKind.STOP:
        why = end_reason(flag, say)
        said = say(p.NEVER_STOOD, why=why) if flag.end_reason is EndReason.WITHDRAWN else why
        return first_that_fits(((said,), (say(p.SEE_BELOW),)), most)
    if kind is MailKind.NEW:
        return (_new(alert, most, say),)
    # What is taken back stands first: how it stands now has a row of its own.
    ordered = sorted(alert.changes, key=lambda change: change.startswith(STATUS)) if taken_back.parts(alert) else alert.changes
    return (first_sentences(ordered, p.CHANGE_OF, most, say) if ordered else say(p.CHANGED_UNSAID),)


def end_reason(flag: Flag, say: Speech = ENGLISH) -> str:
    """Why an order is over, in its authority's words where it has some."""
    if not flag.end_reason:
        return say(p.WHY_UNREAD)
    if flag.end_reason is EndReason.EXPIRED and registry.by_registry(flag):
        return say(pr.ENDED)
    return say(authority(flag.authority).ends.get(flag.end_reason) or w.END_REASONS[flag.end_reason])


def taken_back_by(flag: Flag, say: Speech = ENGLISH) -> str | None:
    """Who said last that an order had not ended: a person, or its authority's registry, whoever had found that it had."""
    words, word = [e.taken_back for e in flag.events if e.taken_back], registry.taken_back(flag)
    if word and (not words or words[-1].at.date() < word.day):
        return say(pr.STANDS, on=word.day.isoformat())
    return say(p.TAKEN_BACK, who=say.sentence(w.said(words[-1]))) if words else None


def _new(alert: Alert, most: int, say: Speech) -> str:
    if alert.n == 1:
        return say(p.NOTHING_BEFORE)
    who = taken_back_by(alert.flag, say)
    return first_sentences([say(p.STANDS_AGAIN), *([who] if who else [])], p.CHANGE_OF, most, say)


# --- what is missing -----------------------------------------------------------------------------------------------------------


def of_what_is_missing(alert: Alert, most: int, say: Speech) -> tuple[str, ...]:
    """What is missing for more."""
    if alert.kind is AlertKind.CANCEL:
        return (say(p.NOTHING_NEEDED),)
    if alert.flag.bare:
        return (say(pf.WORDS_MISSING),)
    missing = by_right.points(alert.decision)
    return (first_sentences(missing, p.POINT, most, say, cut=True) if missing else say(p.NOTHING_MISSING),)


# --- mails and answers --------------------------------------------------------------------------------------------------------


def of_what_it_replaces(alert: Alert, replaced: Sequence[Earlier], most: int, say: Speech) -> tuple[str, ...]:
    """The mails that it takes the place of, the latest first; of one or more, where nobody knows which."""
    if replaced:
        ways = ([one.said(form, say) for one in reversed(replaced)] for form in (p.REPLACED, p.REPLACED_SHORT, p.REPLACED_DAY))
        return (capital(ways_with_room(ways, p.MAIL, row(most), say)[0]),)
    return (say((p.REPLACES_NOTHING, p.REPLACES_ONE)[alert.n - 1] if alert.n < 3 else p.REPLACES_MAILS),)


def of_answers(alert: Alert, to: str, most: int, say: Speech, *, by_reply: bool) -> tuple[str, ...]:
    """In which words to reply, or whom to write to and what to name; what the words mean, where there is room."""
    done = bool(alert.narrows) or kind_of(alert) in (MailKind.STOP, MailKind.PAUSED)
    forms = {
        (True, True): (p.REPLY_DONE,),
        (True, False): (p.REPLY_OPEN_EXPLAINED, p.REPLY_OPEN),
        (False, True): (p.ANSWER_DONE,),
        (False, False): (p.ANSWER_OPEN_EXPLAINED, p.ANSWER_OPEN),
    }[by_reply, done]
    return first_that_fits(((say(form, to=w.clean(to), reference=alert.id, **say.answer_words),) for form in forms), most)
