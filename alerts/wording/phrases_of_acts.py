"""What may be done, in English: now, and later if something is shown. One wording for every ally; see `alerts.wording.phrases`."""

from __future__ import annotations

from typing import Final

from pipeline.records import Action

MAY_NOW: Final[dict[Action, str]] = {
    Action.ENFORCE_LOCAL_ORDER: "enforce your own order",
    Action.ACT_ON_APPLICATION: "act on the application on file, if it covers the goods",
    Action.EX_OFFICIO_POSSIBLE: "hold on your own initiative, under your own law",
    Action.INVITE_APPLICATION: "invite the holder to apply; no hold before",
    Action.INTELLIGENCE_ONLY: "no hold",
    Action.NO_LEGAL_BASIS: "no hold",
}
NOW: Final = "Now: {now}."
NOW_AND_LATER: Final = "Now: {now}. Later: {later}."
NOW_LATER_BELOW: Final = "Now: {now}. Later: see below."
NOW_LATER_NONE: Final = "Now: {now}. Later: none that we know of, whatever is shown; see below."
NOW_THEN_EACH: Final = "Now: {now}. Later:"
NOW_THEN_IF_SHOWN: Final = "Now: {now}. Later, if {shown} is shown:"
NOW_THEN_SHORT: Final = "Now: {now}. Later, if shown (see Missing):"
SHOW_OWNERSHIP: Final = "ownership of the copyright in {market}"
SHOW_RIGHT: Final = "such a right in {market}"
LATER_IF_SHOWN: Final = "if {shown} is shown: {then}"
LATER_AT_MOST: Final = "at most: {then}"
LATER_NEVER: Final = "no hold either, customs has no power on it here"
LATER_NO_RIGHT_READ: Final = "not known, as no right was read"
LATER_NO_LAW_READ: Final = "not known, as its law was not researched"
LATER_WITHOUT: Final = "no hold without {proof}"
MAY_EACH: Final = "{rights}: {may}"
LATER_NEVER_SHORT: Final = "no hold"
LATER_NO_LAW_READ_SHORT: Final = "law not researched"
OTHERS: Final = "others"
NOW_ALONE: Final = "now: {now}"
NOW_AND_THEN: Final = "{now}; later: {later}"
MAY_NOTHING: Final = "Nothing on this order. Your own orders and applications on file stay."
MAY_NOTHING_PAUSED: Final = "Nothing on this order until we write again. Your own orders and applications on file stay."
MAY_NOTHING_PAUSED_SHORT: Final = "Nothing on this order until we write again."
MAY_AGAIN: Final = "What follows holds once it is enforced again:"
MAY_MORE: Final = "And {n} more, below."
PROVISION: Final = " ({provision})"
ASSERTED: Final = "{rights} (asserted only)"
