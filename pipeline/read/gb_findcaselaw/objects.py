"""What is given or must be left: an injunction itself or something that depends on one, and goods or something else. Pure."""

from __future__ import annotations

import re

from pipeline.read.gb_findcaselaw.rules import granting as rules
from pipeline.read.gb_findcaselaw.rules import kinds
from pipeline.read.gb_findcaselaw.rules import objects as of_objects

OBJECT = re.compile(r"\b(?:from|not to|must not|shall not|not)\b(.{0,110})", re.DOTALL)
DECIDES = re.compile(r"\b(?:that is what I\b[^,;]{0,60}|I\b[^,;]{0,60}|and \w+(?: \w+)? (?:shall|will)|(?:it|one|that) (?:will|shall|must)(?: therefore)? be (?:granted|made|given)|there \w+ be (?:one|an order [\w ]{5,20})|(?:my|the) order \w+ (?:to )?\w+ (?:for )?(?:one|it))\Z", re.IGNORECASE)
_IF_GRANTED = re.compile(r"\bif (?:it|one) (?:is|were|be) (?:granted|made)\b")


def on_something_else(said: str) -> bool:
    """Whether what is restrained are no goods: access to sites, assets, documents, words, other proceedings."""
    if of_objects.NO_DEALING.search(said):
        return True
    if kinds.INFRINGES.search(said):
        return False
    if kinds.ALSO_OTHER.search(said) or kinds.BLOCKING.search(said):
        return True
    what = OBJECT.search(said, about_at(said)) or of_objects.PROHIBITS.search(said)
    return what is not None and other_object(what[1])


def other_object(what: str) -> bool:
    """Whether what must be left, in these words, keeps no goods off a market."""
    others = [found[0] for found in kinds.OTHER_KIND.finditer(what)]
    hard = any(not kinds.SOFT.fullmatch(one) for one in others)
    return hard or (bool(others) and kinds.GOODS_ACTS.search(what) is None)


def about_at(said: str) -> int:
    found = rules.ABOUT.search(said)
    return found.start() if found else 0


def is_object(said: str, found: re.Match[str]) -> bool:
    """Whether an injunction is what is given, and not something that depends on one."""
    its = [one.start() for one in rules.IT.finditer(said, found.start(), found.end() + 12)]
    if not its:
        return True
    if of_objects.OTHERWISE.search(said, found.start(), found.end()) or of_objects.PUT_OFF.search(said) or _IF_GRANTED.search(said):
        return False
    if of_objects.ENDED.match(said[its[-1] :]):
        return False
    if found.start() == its[0] and DECIDES.search(found[0]):
        return of_objects.NOT_IT.search(said[: its[0]]) is None and not depends(said, its[0])
    its = its[:1] if found.start() == its[0] else its  # what stands in front of its verb is what is given
    return not all(within(said, at) for at in its)


def depends(said: str, at: int) -> bool:
    """As `within`, but where somebody is entitled to it, or to it somebody agrees."""
    return within(said, at) and of_objects.ENTITLED.search(said[:at]) is None


def within(said: str, at: int) -> bool:
    """Whether an injunction, or what restrains, depends on another noun: the costs of it."""
    noun = said[at : at + 9].casefold().startswith("injunct")
    found = of_objects.WITHIN.search(said[:at])
    return found is not None and not of_objects.ITS_OWN.search(said[:at]) and (noun or not found[0].startswith("to"))
