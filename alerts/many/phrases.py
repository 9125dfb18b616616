"""What stands in STOP lists, in English, as `alerts.wording.phrases` has what stands in the other mails."""

from __future__ import annotations

from typing import Final

SUBJECT: Final = "STOP {orders} {over} | list inside"
SUBJECT_SHORT: Final = "STOP {orders} {over}"
SUBJECT_AGAIN: Final = "STOP {orders} {over} | {nth}"
SUBJECT_AGAIN_SHORT: Final = "STOP {orders} | {nth}"
OVER: Final = ("is over", "are over")  # where they ended in several ways
ENDED_BETWEEN: Final = "ended {first} to {last}"
FIRST: Final = "STOP holding goods for {orders}: nothing remains of any of them, each is named inside."
FIRST_ONE: Final = "STOP holding goods for the order named inside: nothing remains of it."
HELD: Final = "Goods held only for these: review today and let go."
HELD_WITHOUT_POWER: Final = "You have no power to hold for them: if goods wait all the same, let go today."
LEAD: Final = "They come in one mail because so many ended together. It takes back each of them, as a STOP of its own would."
REPLY: Final = "Reply once, with {DONE} alone in the first line, when all are off your lists: it counts for each of them."
WRITE: Final = "Write {DONE} to {to} and name the refs of all that are off your lists."
ATTACHED: Final = "Attached, for spreadsheets: ends.csv has a row for each of them."
GROUP: Final = "Orders {how}{ago}: take them off"
ROW: Final = "{number} {kind}: {goods}; {takes_back}ref {ref}"
TAKES_BACK: Final = "takes back {mail}; "
REST: Final = "Not shown here: take them off as well"
IN_FILE: Final = "Each of them: ends.csv, attached."
REFERENCE: Final = "the ref of the order (at the end of its line, or in the table attached)"
TOLD_THEN: Final = "On {on} this was told to {address}: {subject}."
SEE: Final = "See that all of them are off your lists, and that goods held for them are reviewed."
THEN_REPLY: Final = "Then reply from an address of your contact point, with {DONE} alone in the first line: it counts for each."
