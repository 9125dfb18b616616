"""How sure an authority is of what it submitted, in English: as `alerts.wording.phrases` has other strings."""

from __future__ import annotations

from typing import Final

COURT_CONFIRMED: Final = "Seized; a court confirmed it."
DECIDED: Final = "Seized; its authority decided so."
DETAINED: Final = "Detained; not decided yet."
SUSPECTED: Final = "SUSPECTED only: nothing was decided."
