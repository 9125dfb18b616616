"""Orders on which a court's word waits for a person, in subjects, first lines and cards: that they stand, what was read. Pure."""

from __future__ import annotations

from alerts.languages.speech import ENGLISH, Speech
from alerts.telling import courts
from alerts.telling.tell import STATUS, TEXT_READ
from alerts.telling.wider import wider
from alerts.wording import phrases_of_courts as pc
from alerts.wording import taken_back
from alerts.wording import words as w
from pipeline.fold.state import in_court
from pipeline.records import Alert, CourtReview, Flag, State

_APPEALS = 3  # that are named


def leads(alert: Alert) -> bool:
    """Whether it is what a mail on a change says first."""
    return not (alert.called or outranked(alert)) and (bool(in_court(alert.flag)) or is_over(alert))


def outranked(alert: Alert) -> bool:
    """Whether something was taken back, came in, or stands otherwise: that is said first."""
    otherwise = any(one == TEXT_READ or one.startswith(STATUS) for one in alert.changes)
    return bool(taken_back.parts(alert) or wider(alert) or otherwise)


def is_over(alert: Alert) -> bool:
    """Whether what waited was settled, and nothing waits any more."""
    return not in_court(alert.flag) and any(one.startswith(courts.OVER) for one in alert.changes)


def waiting(flag: Flag, say: Speech) -> str:
    """That an order is under review, for a subject that says something else before it."""
    return say(pc.SUBJECT) if in_court(flag) else ""


def subject(alert: Alert, say: Speech) -> str:
    """ "under COURT review"; nothing of other orders."""
    return waiting(alert.flag, say) or (say(pc.SUBJECT_OVER) if is_over(alert) else "")


def first_line(alert: Alert, say: Speech) -> str:
    """Which court did what as far as it was read, and that the order stands meanwhile; or that this is over."""
    if waits := in_court(alert.flag):
        said = say(pc.FIRST[waits[0].did], court=_court(waits[0], say), on=waits[0].on or "")
        return said if alert.flag.state is State.SUSPENDED else f"{said} {say(pc.STANDS)}"  # of one that rests that is said anyway
    if not is_over(alert):
        return ""
    stands = all(one.startswith(courts.STANDS) for one in alert.changes if one.startswith(courts.OVER))
    return say(pc.FIRST_STANDS if stands else pc.FIRST_OVER)


def besides(flag: Flag, say: Speech) -> str:
    """That it is so beside what a first line says before."""
    return say(pc.BESIDES) if in_court(flag) else ""


def standing(flag: Flag, say: Speech) -> str:
    """For the row on how an order stands."""
    waits = in_court(flag)
    return say(pc.STANDING, court=_court(waits[0], say)) if waits else ""


def listed(names: tuple[str, ...], say: Speech = ENGLISH) -> str:
    """For a row of a list, by the courts' names."""
    return say(pc.LISTED, court=say.listed(names))


def _court(one: CourtReview, say: Speech) -> str:
    name = w.clean(one.court)
    return say(pc.COURT, court=name, appeals=say.listed(map(w.clean, one.appeals[:_APPEALS]))) if one.appeals else name
