"""What mails say of an order on which a court's word waits for a person, in English, as `alerts.wording.phrases` has the rest."""

from __future__ import annotations

from typing import Final

from pipeline.records import CourtDid

SUBJECT: Final = "under COURT review"
SUBJECT_OVER: Final = "COURT review over"
FIRST: Final[dict[CourtDid, str]] = {
    "ruled": "UNDER COURT REVIEW: the {court} ruled on {on}, what that does to the order is NOT decided.",
    "stayed": "UNDER COURT REVIEW: the {court} ordered a stay on {on}, whether it pauses the order is NOT decided.",
    "unread": "UNDER COURT REVIEW: the {court} ruled on {on}, its opinion was NOT read.",
    "ended": "UNDER COURT REVIEW: an appeal at the {court} ended, its opinion was NOT read.",
}
COURT: Final = "{court} (appeal {appeals})"
STANDS: Final = "It stands meanwhile."
BESIDES: Final = "UNDER COURT REVIEW besides: see Standing."
FIRST_OVER: Final = "COURT REVIEW OVER: see Changed."
FIRST_STANDS: Final = "COURT REVIEW OVER: the order stands as before."
STANDING: Final = "UNDER COURT REVIEW: {court}."
LISTED: Final = "under court review: {court}"
