"""What one decision of an operative part does. Pure.

Only what is known to forbid an infringement is an injunction: what may forbid one, and of which that was not read, is `unread`.
"""

from __future__ import annotations

import re
from typing import Literal

from pipeline.read.nl_rechtspraak.rules import deciding as rules

Does = Literal["forbids", "refuses", "undoes", "upholds", "nothing", "unread"]
_QUOTED = re.compile(r'"[^"]{1,4000}"')


def does(words: str) -> Does:
    """What a decision does that begins with its verb. What it quotes (a text to be printed) is not looked at."""
    words = _QUOTED.sub('""', words)
    if rules.FORBIDS.search(words):
        return _forbids(words)
    if rules.COMMANDS.search(words):
        return _commands(words)
    if rules.REFUSES.search(words):
        return "nothing" if rules.REST_REFUSED.search(words) else "refuses"
    if rules.UNDOES.search(words):
        return "undoes"
    if rules.UPHOLDS.search(words):
        return "undoes" if rules.LIMITED.search(words) else "upholds"
    if rules.OF_NO_MATTER.search(words):
        may_forbid = rules.LEAVE_OFF.search(words) or rules.INJUNCTION.search(words)
        return "unread" if may_forbid and not rules.AT_ONCE.search(words) else "nothing"
    return "unread"


def _forbids(words: str) -> Does:
    infringing = rules.INFRINGES.search(words) and rules.OF_RIGHTS.search(words)
    if rules.NO_GOODS.search(words):
        return "unread" if infringing else "nothing"
    return "forbids" if infringing else "unread"


def _commands(words: str) -> Does:
    """A command to leave off an infringement is an injunction; not one to pay where it is not left off, or to write that it is."""
    left = rules.LEAVE_OFF.search(words)
    if left and not rules.FOR_SOMETHING.search(words, 0, left.start()):
        return "forbids" if rules.OF_RIGHTS.search(words) and not rules.NO_GOODS.search(words) else "unread"
    return "nothing" if left or rules.BESIDE.search(words) or rules.NO_GOODS.search(words) else "unread"


def is_provisional(words: str) -> bool:
    """Whether words say that a judge decided in summary proceedings or in an incident."""
    return rules.SUMMARY.search(words) is not None
