"""Which verbs of a sentence decide about orders. Pure.

A verb decides nothing where it tells what somebody asks for or recommends, what was denied to them, what was ordered before, or what
may come: a whole end of an order needs words that nothing hinders.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from pipeline.read.us_itc.orders import Verb, verbs
from pipeline.read.us_itc.refused import about_a_change, within
from pipeline.read.us_itc.rules import ends, since, supposed
from pipeline.read.us_itc.rules import governing as rules
from pipeline.read.us_itc.rules.measures import NOT_DECIDED
from pipeline.read.us_itc.rules.orders import CHANGES
from pipeline.read.us_itc.rules.ruling import NOT_REVIEWS, ON_REVIEW, REVIEWS


@lru_cache(maxsize=512)  # many ask it of a sentence
def undecided(words: str) -> bool:
    """Whether a sentence only tells what is asked for, recommended or may come."""
    return NOT_DECIDED.search(words) is not None


def deciding(words: str) -> Iterator[Verb]:
    """The verbs of a sentence as they decide: without those of the past, and with no action where they only speak of orders."""
    for verb in verbs(words):
        before = words[: verb.start]
        if verb.action not in (None, "issued") and within(words, verb.start) and not _an_order_refused(words, verb):
            yield Verb(None, verb.start, verb.end)
        elif words[verb.start : verb.end].casefold().startswith(("has", "have")):
            yield verb
        elif verb.action == "suspended" and (stay := ends.A_STAY.match(words)) and verb.start < stay.end():
            yield Verb(None, verb.start, verb.end)  # one that was there before
        elif verb.passive and ends.AT_THAT_TIME.search(before):
            yield replace(verb, action=None)
        elif verb.action is None or (verb.action == "denied" and rules.DENIED_MOTION.match(words, verb.end)):
            yield Verb(None, verb.start, verb.end)
        elif verb.action == "issued":
            yield from _issuing(words, verb, before)
        elif not (verb.passive and _told_in_passing(before)):
            # not "until May, when the stay was lifted", nor "the consent order that was vacated on March 10, 2016"
            only = _only_asked(before) or _wanted(before) or (verb.action != "denied" and _not_yet(words, verb))
            here = rules.OF_ORDER.search(words, max(0, verb.start - _FAR), verb.start)
            of_it = bool(here and here["has"])  # "the order, which the Commission has amended"
            verb = replace(verb, action="suspended") if _for_now(words, verb) else verb
            yield Verb(None, verb.start, verb.end) if only else replace(verb, passive=True) if of_it else verb


def _for_now(words: str, verb: Verb) -> bool:
    """Whether an end is not for good: then the order rests."""
    if verb.action not in ("rescinded", "vacated") or since.FOR_GOOD.search(words):
        return False
    rest = ends.CLAUSE_REST.match(words, verb.end)
    return bool(since.FOR_NOW_BEFORE.search(words[: verb.start]) or (rest and since.FOR_NOW.search(rest[0])))


_FAR = 160  # characters that are looked back on


def _an_order_refused(words: str, verb: Verb) -> bool:
    """Whether what is refused is an order, and not a change of one that stands: "denied the motion for a limited exclusion order"."""
    return verb.action == "denied" and not about_a_change(words, verb.start)


def _wanted(before: str) -> bool:
    """Whether somebody wants what stands behind these words, and nobody grants it: "asks that Orlo be released from"."""
    return bool(rules.WANTED.search(before) and not rules.GRANTED_ANY.search(before))


def _told_in_passing(before: str) -> bool:
    return any(rule.search(before) for rule in (ends.THE_STAY_WAS, rules.TOLD_OF))


def _issuing(words: str, verb: Verb, before: str) -> Iterator[Verb]:
    """A verb of issuing: it may be of the past, of an order's own words, or of an order that stands in new words."""
    if ends.ANEW.match(words, verb.end):  # "to issue a corrected exclusion order"
        yield replace(verb, action="modified")
    elif _issued_now(words, verb):
        yield replace(verb, passive=True)
    elif (
        ends.WHETHER.search(before)
        or supposed.SUPPOSED.search(before)
        or _wanted(before)
        or (_only_asked(before) and not _of_the_past(words, verb, before))
    ):
        yield Verb(None, verb.start, verb.end)
    elif not _of_the_past(words, verb, before):
        yield verb


def _of_the_past(words: str, verb: Verb, before: str) -> bool:
    """Whether an order was issued before: "the order issued on May 3", "its order imposing a penalty", "which was entered in 2016"."""
    written = words[verb.start : verb.end].casefold()
    if written in ("issued", "entered") and not verb.passive and rules.BACKGROUND_ISSUED.search(before) and not rules.HAS.search(before):
        return True
    if ends.HAD.search(before) or (ends.OF_ITS_ORDER.search(before) and CHANGES.search(before)):
        return True
    if verb.passive and ends.WAS.search(before) and rules.IN_A_YEAR.match(words, verb.end):
        return True  # "an order was issued against A in March 2020"
    return bool(verb.passive and rules.TOLD_OF.search(before))


def _not_yet(words: str, verb: Verb) -> bool:
    """Whether a change is not done, only wanted, hangs on what is still to come, or was taken back since."""
    before = ends.INSERTED.sub("Commission ", words[max(0, verb.start - 3 * _FAR) : verb.start])[-_FAR:]
    if ends.AN_ID.search(before) and REVIEWS.search(NOT_REVIEWS.sub("", words[: verb.start])) and not ON_REVIEW.search(words):
        return True  # "to review an ID granting a motion to rescind the order"
    if ends.TAKEN_UP.search(before):
        return True
    granted = rules.GRANTED_ANY.search(before)
    if ends.HINDERED.search(before) and not (granted and not ends.NOT_DONE.search(before)):
        return True
    rest = ends.CLAUSE_REST.match(words, verb.end)
    of_it = rest[0].replace("temporarily", "") if rest and verb.action == "suspended" else rest[0] if rest else ""  # a stay is for a time
    if verb.action in ("rescinded", "vacated", "suspended") and ends.HANGS_ON.search(of_it):
        return True
    if ends.ONLY_SAID.search(before) or (ends.WILL_BE.search(before) and ends.CONDITIONAL.match(words, verb.end)):
        return True
    return bool(ends.WAS.search(before) and ends.PAST_ONLY.match(words, verb.end))


def _issued_now(words: str, verb: Verb) -> bool:
    """ "the order issued today", "the order that the Commission has issued": a participle that decides."""
    if words[verb.start : verb.end].casefold() not in ("issued", "entered", "issues", "enters"):
        return False
    before = rules.OF_ORDER.search(words, max(0, verb.start - _FAR), verb.start)
    if not before:
        return False
    return bool(before["now"] or before["has"] or rules.NOW_BEHIND.match(words, verb.end))


def _only_asked(before: str) -> bool:
    """Whether the words before a verb say that somebody asked for or recommended it, and the Commission did not grant that."""
    if rules.RECOMMENDED.search(before) or rules.REFUSED.search(before):
        return True
    if rules.SEEKING.search(before) and not rules.GRANTED_ANY.search(before):
        return True
    if rules.ADOPTED.search(before):
        return bool(rules.DECLINED.search(before))
    return bool(rules.ASKED.search(before) and not rules.GRANTED.search(before))
