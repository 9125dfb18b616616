"""What kinds of right are called, in English, and how names are joined, as `alerts.wording.phrases` has the other strings."""

from __future__ import annotations

from typing import Final

KINDS: Final[dict[str, tuple[str, str]]] = {  # one, and several
    "patent": ("patent", "patents"),
    "design_patent": ("design patent", "design patents"),
    "reissue_patent": ("reissue patent", "reissue patents"),
    "trademark": ("trademark", "trademarks"),
    "copyright": ("copyright", "copyrights"),
    "trade_secret": ("trade secret", "trade secrets"),
    "trade_dress": ("trade dress", "trade dress"),
    "false_advertising": ("false advertising", "false advertising"),
    "other": ("other unfair act", "other unfair acts"),
}
RIGHTS: Final = ("right", "rights")
OF_OFFICE: Final = "{office} {kind}"
NUMBERED: Final = "{n} {things}"
AND: Final = " and "
DOT: Final = "."
