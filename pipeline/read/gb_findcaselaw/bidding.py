"""Whether a sentence bids a party to leave something: who stands in front, what he must not do behind it, in the court's own word. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from pipeline.read.gb_findcaselaw.people import Mention
from pipeline.read.gb_findcaselaw.rules import bidding as rules
from pipeline.read.gb_findcaselaw.rules import granting, kinds, objects
from pipeline.read.gb_findcaselaw.rules import orders as of_orders

Bids = Literal["grants", "unread", "nothing"]
_PASSIVE = re.compile(r"restrain|prohibit|enjoin|forbid|injunct|barred|preclud|stopped|prevent|ordered", re.IGNORECASE)
_STRONG = re.compile(r"\b(?:must|shall|is|are)\b")
_AND_WILL = re.compile(r"\band(?: \w+)? (?:will|shall) be(?: so)?\s?(?:\.|$)")
_ON_RIGHT = re.compile(r"(?: accordingly)?,? (?:in (?:relation to|respect of)|as regards|on) [^.;:]{0,50}\b(?:patents?|marks?|designs?|copyright)\b", re.IGNORECASE)
_LEFT = re.compile(r"permitted|allowed|at liberty|free")
_CLAUSE = re.compile(r"[,;:]")
_NEGATED = re.compile(r"\b(?:not|never|cannot)(?: (?:to )?be)?(?: \w+)?\s\Z|\b(?:neither|none of|no defendant|nor)\b", re.IGNORECASE)
_NO_REASON = re.compile(r"\bno (?:\w+ )?(?:reason|basis|ground|justification)s?\b", re.IGNORECASE)
_WEAK = re.compile(r"\bmay\b")
_WILL_BE = re.compile(r"\b(?:will|shall|(?:is|are)(?: \w+)? to)(?: \w+)?\s\Z")
_OUGHT = re.compile(r"\b(?:should|must|ought to|has to|have to)(?: \w+)?\s\Z")
_WHICH = re.compile(r"\b(?:under|by|in) which\b")
_FAR = 200  # characters behind what is bidden, in which the act stands


def bids(said: str, mentions: Sequence[Mention], *, ordering: bool, antecedent: bool) -> Bids:
    """What a sentence bids. `ordering`: what stands beside it says that an order is made; `antecedent`: a sentence before it names who."""
    found: Bids = "nothing"
    told = rules.FRAME.search(said) is not None
    if (by := rules.NOT_DONE_BY.search(said)) and any(one.start - by.end() in (0, 4) for one in mentions) and not rules.VIEW.search(said):
        found = "grants" if ordering or rules.ORDERING.search(said) else "unread"
        return "nothing" if granting.OTHER_COURTS.search(said) else found
    for rule in (granting.BOUND, of_orders.LEAVES, rules.NONE_OF):
        for bidden in rule.finditer(said):
            if "njunction" in bidden[0] or not _of_a_party(said, bidden, mentions, antecedent) or not (act := _an_act(said, bidden)):
                continue
            clause = _CLAUSE.split(said[: bidden.start()])[-1]
            if _PASSIVE.search(bidden[0]) and (objects.BY_LAW.match(said[bidden.end() :]) or (_NEGATED.search(clause) and not _NO_REASON.search(clause))):
                continue
            if _PASSIVE.search(bidden[0]) and _NO_REASON.search(clause):
                found = "unread"
                continue
            if granting.OTHER_COURTS.search(said) or granting.BY_ORDER.search(said, bidden.end()) or rules.VIEW.search(said):
                found = "unread" if _PASSIVE.search(bidden[0]) else found
                continue
            what = _surely(said, bidden, told=told, ordering=ordering or rules.ORDERING.search(said) is not None)
            if what == "grants" and act != "none":
                return what
            what = "unread" if what == "grants" else what
            found = what if what == "unread" else found
    return found


def _surely(said: str, bidden: re.Match[str], *, told: bool, ordering: bool) -> Bids:
    words, before = bidden[0], said[: bidden.start()]
    if told:
        return "grants"
    if _WHICH.search(before):
        return "grants" if rules.MADE.search(before) else "unread"
    concluded = granting.CONCLUDES.search(said) is not None
    if _PASSIVE.search(words):
        if not words.startswith("be") or _WILL_BE.search(before):
            return "grants"
        if _OUGHT.search(before):
            return "grants" if concluded or ordering or _AND_WILL.search(said) else "unread"
        return "grants" if (concluded and ordering) or rules.OWN_ORDER.search(said) else "unread"
    if _STRONG.search(words) or _LEFT.search(words):
        return "grants" if ordering or (concluded and "must" not in words) else "unread"
    return "grants" if _WEAK.search(words) and ordering else "nothing"


def _of_a_party(said: str, bidden: re.Match[str], mentions: Sequence[Mention], antecedent: bool) -> bool:
    """Whether who must leave it is a party that is sued."""
    for one in mentions:
        complains = bool(one.persons) and all(person.role == "complainant" for person in one.persons)
        if one.owns or complains:
            continue
        if bidden.start() <= one.start < bidden.end() or (one.end <= bidden.start() and rules.BETWEEN.fullmatch(said[one.end : bidden.start()])):
            return True
    if rules.PRONOUN.search(said[: bidden.start()]) is None:
        return False
    before = [one for one in mentions if one.end <= bidden.start() and any(person.role == "respondent" for person in one.persons)]
    return antecedent or len(before) == 1


def _an_act(said: str, bidden: re.Match[str]) -> Literal["act", "none", ""]:
    """What must be left: an act on goods; none, where the sentence ends ("ought to be restrained"); something else."""
    behind = said[bidden.end() : bidden.end() + _FAR]
    acts = [one.start() for rule in (kinds.INFRINGES, kinds.ACTS) for one in rule.finditer(behind)]
    if any(not behind[:at].endswith(" to ") or objects.TO_ACT.search(bidden[0] + behind[:at]) for at in acts) or (_PASSIVE.search(bidden[0]) and _ON_RIGHT.match(behind)) or kinds.SO_DOING.match(behind.removeprefix(" from")):
        return "act"
    return "none" if _PASSIVE.search(bidden[0]) and not any(c.isalnum() for c in behind) else ""
