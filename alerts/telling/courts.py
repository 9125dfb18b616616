"""What courts did of which a person has to say what it does to an order, and what became of it, in sentences on changes. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from alerts.wording import words as w
from pipeline.fold.court_words import UNDER_REVIEW
from pipeline.fold.state import in_court, is_live
from pipeline.fold.words import join_words
from pipeline.records import CourtReview, Flag

OPEN = "Under court review: "
OVER = "Court review over: "
STANDS = f"{OVER}the order stands as before. "


def changes(before: Flag, after: Flag) -> Iterator[str]:
    """What waits for a person since, and of what a person, or a text that was read, said what it does."""
    waited, waits = in_court(before), in_court(after)
    for one in waits:
        if one.ruling not in {other.ruling for other in waited}:
            yield f"{OPEN}{in_words(one)}."
    if not is_live(after):
        return
    goes_on = {appeal for one in waits for appeal in one.appeals}
    for one in waited:
        if one.ruling not in {other.ruling for other in waits} and (said := _settled(one, after, goes_on)):
            yield said


def in_words(one: CourtReview) -> str:
    """ "the Federal Circuit reversed and remanded on 2026-09-14 (appeal 2026-1101)"."""
    if one.did == "ended":
        return f"appeal {join_words(one.appeals)} at the {one.court} ended, its opinion was not read"
    unread = ", its opinion was not read" if one.did == "unread" else ""
    appeals = f" (appeal {join_words(one.appeals)})" if one.appeals else ""
    on = f" on {one.on.isoformat()}" if one.on else ""
    return f"the {one.court} {one.in_words}{on}{appeals}{unread}"


def is_open_question(doubt: str) -> bool:
    """Whether an open question is not told among the changes as what a court did."""
    return not doubt.startswith(UNDER_REVIEW)


def _settled(one: CourtReview, after: Flag, goes_on: set[str]) -> str | None:
    """None where its opinion was read since and waits itself."""
    word = next((other.refused for other in after.court_reviews if other.ruling == one.ruling), None)
    if word:
        return f"{STANDS}That {in_words(one)}, does nothing to it: {w.said(word)}."
    applied = [e for e in after.events if e.source.document_id == one.document_id and e.said and not e.undone]
    if applied and (said := applied[-1].said):
        return f"{OVER}{in_words(one)}, and what that does was said by {w.said(said)}."
    if not goes_on.isdisjoint(one.appeals):
        return None
    return f"{STANDS}Nothing of it is open any more: {in_words(one)}."
