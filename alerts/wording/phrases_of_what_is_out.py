"""What of an order is out, in English: freed, paused, lifted, outside, licensed; as `alerts.wording.phrases` has other strings."""

from __future__ import annotations

from typing import Final

PART_FREED: Final = "goods of {names}: FREED{since}"
PART_PAUSED: Final = "goods of {names}: PAUSED{since}, until we write again"
PART_LIFTED: Final = "goods for {names}: LIFTED{since}"
PART_OUTSIDE: Final = "{names}: OUTSIDE{since}"
PART_CORRECTED: Final = "goods for {names}: CORRECTED{since}, named in error"
PART_LIMITED: Final = "goods of firms that the order does not name: FREED{since}"
PART_NOT_NAMED: Final = "goods for {names}: no longer named{since}"
PART_SINCE: Final = " since {on}{ago}"

LICENSED: Final = "Goods that the holder licensed."
LICENSES_UNSAID: Final = "Licences: not stated."
NONE_OUTSIDE: Final = "No firm freed, nothing ruled outside, as far as we read."
FREED_NAMES: Final = "FREED: "
PAUSED_NAMES: Final = "PAUSED: "
OUTSIDE_NAMES: Final = "OUTSIDE: "
ALL_OVER: Final = "None any more: the order is over."
