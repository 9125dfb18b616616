"""Names of an order's parties that stand on lists of other authorities, in English; see `alerts.wording.phrases`."""

from __future__ import annotations

from typing import Final

PARTIES: Final = "Parties"
SAME_NAME: Final = "Same name on another authority's list, not verified; no reason to act: {names}"
ON_LIST: Final = "{party} (list: {list}, {on})"
AND_MORE: Final = "{n} more"
