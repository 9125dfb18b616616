"""The one line on parties whose names stand on lists of other authorities: below the parties, never on a first screen. Pure.

It lets nobody act, and takes nothing back; that a name stands on no list is not said, for it says nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from alerts.languages.speech import Speech
from alerts.wording import phrases_of_same_names as p
from alerts.wording.page import Block, Section, section, text
from alerts.wording.words import clean
from pipeline.companions.entries import SameName

_MOST = 5  # that are named


def same_name(found: Sequence[SameName], say: Speech) -> Block | None:
    """With each party the list and its day; none where there is nothing to say."""
    if not found:
        return None
    names = [clean(say(p.ON_LIST, party=one.party, list=one.list, on=one.on.isoformat())) for one in found[:_MOST]]
    more = [say(p.AND_MORE, n=len(found) - _MOST)] if len(found) > _MOST else []
    return text(say.sentence(say(p.SAME_NAME, names=say.listed([*names, *more]))))


def same_name_section(found: Sequence[SameName], say: Speech) -> Section:
    """The same below the card of a translation; of English it stands among the parties."""
    return section(say(p.PARTIES), None if say.is_english else same_name(found, say))
