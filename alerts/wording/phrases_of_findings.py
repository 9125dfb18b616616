"""What other authorities found against what was ordered, in English; see `alerts.wording.phrases`."""

from __future__ import annotations

from typing import Final

from pipeline.records import Found, Reliability
from pipeline.same_goods import words

TITLE: Final = "Authorities differ"
EACH_STANDS: Final = "Both are shown, by date. A finding ends no order of another authority. A person was asked to look into it."
ORDERED: Final = "{on}: {authority} ordered it ({number})."
FOUND: Final[dict[Found, str]] = words.FOUND
ROW: Final = "{on}: {authority} found: {what} ({number}). {sure} It did: {measures}. Given under: {given_under}. To call: {call}."
TOLD_TOO: Final = "The same act, in a national submission"
ROW_TOO: Final = "{on}: {authority} ({number}). {sure} It did: {measures}. Given under: {given_under}. To call: {call}."
CARD: Final = "FOUND OTHERWISE by {markets}, see below."
SUBJECT: Final = "found otherwise by {markets}"
SUBJECT_OVER: Final = "finding taken back"
LISTED: Final = "found otherwise by {authorities}"
SURE: Final[dict[Reliability, str]] = {
    Reliability.COURT_CONFIRMED: "A court confirmed that.",
    Reliability.DECIDED: "Its authority decided that.",
    Reliability.DETAINED: "Looked into; not decided yet.",
    Reliability.SUSPECTED: "A first view; nothing was decided.",
}
