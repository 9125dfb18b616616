"""Orders of other authorities about the same goods, in English; see `alerts.wording.phrases`."""

from __future__ import annotations

from typing import Final

from pipeline.same_goods import words as why

TITLE: Final = "The same goods, in other markets"
EACH_ITS_OWN: Final = "Each is an order of its own: what ends one ends no other."
ALSO_BARRED: Final = "Also barred in {markets}: see below."  # on the first screen, of those that stand
LISTED: Final = "also barred in {markets} ({numbers})"
ROW: Final = "Also barred in {markets}: {order}, since {since}, {standing}. The same goods by {evidence}. {read_in}."
ROW_ENDED: Final = "WAS barred in {markets}: {order}, since {since}, ENDED {on}. The same goods by {evidence}. {read_in}."
ORDER: Final = "{authority}, {number} ({kind})"
UNTIL: Final = "until {on}"
NO_END: Final = "no last day stated"
MAY_HAVE_ENDED: Final = "it may have ended: check"
PAUSED: Final = "PAUSED now"
UNDER_REVIEW: Final = "under review"
READ_IN: Final = "Announced in {document}, {on}"
MORE: Final = "More orders of other authorities about the same goods: {n}."

RIGHT: Final = why.RIGHT
SAME_MARK: Final = why.SAME_MARK
ONE_MARK: Final = why.ONE_MARK
SAME_MODEL_OF_BRAND: Final = why.SAME_MODEL_OF_BRAND
SAME_MODEL_OF_PARTY: Final = why.SAME_MODEL_OF_PARTY
SAME_PARTY_AND_RIGHT: Final = why.SAME_PARTY_AND_RIGHT
SAME_PARTY_AND_FAMILY: Final = why.SAME_PARTY_AND_FAMILY
LOADED: Final = why.LOADED
