"""Whom a consent order binds: as to whom the case ends on it, who stipulated to it, and whose petition about it is granted. Pure.

Of several as to whom a case ends each has his own ground: he who settled is bound by nobody's consent order.
"""

from __future__ import annotations

from pipeline.read.us_itc.orders import Verb
from pipeline.read.us_itc.rules import consenting as rules
from pipeline.read.us_itc.sentence import Placed, Sentence


def consented(said: Sentence, noun: int) -> tuple[str, ...]:
    """Those of a sentence, before the consent order at `noun`, or of the one before it, who consented to that order."""
    for one, limit in ((said, noun), (said.before, None)):
        if one is None:
            continue
        limit = len(one.plain) if limit is None else limit
        of_them = [n for list_ in one.lists if list_.end <= limit and _consents(one.plain, list_) for n in list_.names]
        if names := tuple(n for n in dict.fromkeys(of_them) if n not in said.roster.never):
            return names
    return ()


def _consents(plain: str, one: Placed) -> bool:
    """Whether those of a list stipulated to a consent order, or the case ends as to them on one."""
    before = plain[max(0, one.start - 160) : one.start]
    if one.part == "except":
        return False
    if rules.STIPULATED_BY.search(before) or rules.STIPULATES.match(plain, one.end):
        return True
    if one.part != "free" or not rules.ENDS_AS_TO.search(plain, 0, one.start):
        return False
    if ground := rules.GROUND_BEFORE.search(before) or rules.GROUND.search(plain, one.end):
        return ground["consent"] is not None
    grounds = list(rules.GROUND.finditer(plain, 0, one.start))
    return bool(grounds) and all(found["consent"] for found in grounds)


def asked_for_it(said: Sentence, verb: Verb) -> tuple[str, ...]:
    """Whose petition to end or change "the consent order" is granted: it is his own. Who complained is no such."""
    if verb.action not in ("rescinded", "vacated", "modified", "suspended"):
        return ()
    whose = [
        one for one in said.lists
        if one.end <= verb.start and rules.GRANTED_TO.search(said.plain, 0, one.start) and rules.TO_DO_IT.fullmatch(said.plain, one.end, verb.start)
    ]  # fmt: skip
    respondents = {name for name, _, _ in said.roster.respondents}
    names = tuple(n for one in whose for n in one.names)
    return names if names and respondents.issuperset(names) else ()
