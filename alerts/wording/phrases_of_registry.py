"""Ends by an authority's registry, in English: as `alerts.wording.phrases` has other strings."""

from __future__ import annotations

from typing import Final

ENDED: Final = "Every patent that it rested on is past its last day, by its authority's registry."
SOURCE: Final = "{registry} of {on}, SHA-256 {sha256}."
SOURCE_BELOW: Final = "{registry} of {on}. SHA-256: below."
STANDS: Final = "Its authority's registry of {on} no longer bears that out."
