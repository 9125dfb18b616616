"""What stands in the last word to an ally that leaves, in English, as `alerts.wording.phrases` has the rest."""

from __future__ import annotations

from typing import Final

SUBJECT: Final = ("STOP {n} order: {ally} is told nothing more", "STOP {n} orders: {ally} is told nothing more")
SUBJECT_WITHOUT: Final = "STOP: {ally} is told nothing more"
FIRST: Final = "From {on} on we tell {authority} nothing more: of no new order, and of no order that is changed or lifted."
WHAT_IT_MEANS: Final = "What this means"
HOLD_NOTHING: Final = "Hold no goods on our word any more: an order named here may end, and nobody tells you."
NOT_ENDED: Final = "That we say so ends none of these orders: what became of one, its authority says."
REVIEW: Final = "Review today the goods that are held for them."
STAYS: Final = "What your officers submitted stands, until they withdraw it or its time is over. They submit nothing new."
HELD_FROM_US: Final = "Orders that you hold from us"
NONE_HELD: Final = "You hold none from us."
ROW_HELD: Final = "{number} {kind}: {goods}; ref {ref}"
MORE_HELD: Final = ("{n} more: orders.csv, attached.", "{n} more: orders.csv, attached.")
IF_NOT_SO: Final = "If this is not so"
