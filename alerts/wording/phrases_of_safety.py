"""Safety notices that call the goods of an order counterfeit, in English; see `alerts.wording.phrases`."""

from __future__ import annotations

from typing import Final

SAFETY_NOTICES: Final = "Safety notices"
SAYS: Final = "A safety notice says these goods are counterfeit, {by}: {publisher} {reference}, {country}, {on}, {address}"
NOT_VERIFIED: Final = "Not verified; never a reason to act by itself."
SAME_BARCODE: Final = "same barcode"
SAME_MODEL: Final = "same brand and model"
SAME_MARK: Final = "same brand and mark"
PICTURES: Final = "Addresses of its pictures, not loaded: {addresses}"
MORE_NOTICES: Final = ("{n} more such notice.", "{n} more such notices.")
