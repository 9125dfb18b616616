"""What is said of national submissions alone, in English: as `alerts.wording.phrases` has other strings."""

from __future__ import annotations

from typing import Final

COURT_CONFIRMED: Final = "Seized; a court confirmed it."
DECIDED: Final = "Seized; its authority decided so."
DETAINED: Final = "Detained; not decided yet."
SUSPECTED: Final = "SUSPECTED only: nothing was decided."

# To an ally whom its authority took out of its audience.
SUBJECT_NOT_SHARED: Final = "not shared since {on}"
STOP_NOT_SHARED: Final = "STOP holding goods for {markets} order {number}: NO LONGER SHARED with you since {on}{ago}."
NOT_SHARED_SINCE: Final = "No longer shared with you, since {on}."
