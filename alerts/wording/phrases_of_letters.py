"""What stands in mails on contact points and in those that ask again, in English, as `alerts.wording.phrases` has the rest."""

from __future__ import annotations

from typing import Final

PLEASE_CONFIRM: Final = "PLEASE CONFIRM that somebody reads here for {authority}"
CONFIRM_FIRST: Final = "Please confirm that somebody reads this mailbox for {authority}. This mail speaks of no order."
WHAT_TO_DO: Final = "What to do"
SEND_BACK: Final = "Reply to this mail, from {address}, with this word alone in the first line:"
WORD: Final = "Word"
GOOD_UNTIL: Final = "It is good until {until}."
WHY: Final = "Why"
WHY_CONFIRM: Final = (
    "Orders to keep goods out, and above all their ends, go to a mailbox only when it is known that somebody of {authority} reads "
    "there."
)
NOT_KNOWN: Final = "If you know nothing of this"
DO_NOTHING: Final = "Do nothing: nothing else comes here. Or write to {contest}."

SLOWED: Final = "ABOUT your contact point: mails once a week, {ally}"
SLOWED_FIRST: Final = "{officer} wants no more of our mails. Your contact point gets what can wait once a week from now on."
WHAT_IT_MEANS: Final = "What this means"
ONCE_A_WEEK: Final = "New orders and changes come in one mail a week."
AT_ONCE: Final = "What takes something back (STOP, PAUSED, a firm freed) comes at once, as before: it cannot be left."
WHAT_YOU_CAN_DO: Final = "What you can do"
TAKE_OVER: Final = "If another mailbox is to take over, or all was meant to stay as it was: write to {contest}."
NOBODY_READS: Final = "If nobody there reads our mails any more: say so, so that goods are not held for orders that ended."

WAITS: Final = (
    "ABOUT your contact point: {n} alert for a second person, {ally}",
    "ABOUT your contact point: {n} alerts for a second person, {ally}",
)
WAITS_FIRST: Final = (
    "{n} alert on what officers of {authority} may do waits for a second person.",
    "{n} alerts on what officers of {authority} may do wait for a second person.",
)
LOOK_AT_RIGHTS: Final = "Look at what was shown of your local rights with whoever runs crossmarket: crossmarket release lists it."
LET_GO: Final = "crossmarket release ALERT --by WHO lets one go; who had its local rights loaded cannot."
ISSUE_AFTER: Final = "Not released within {hours} hours, it is an issue there."
WAITS_NOT: Final = "What does not wait"
TOLD_WITHOUT: Final = "The orders themselves, and whatever takes something back: those were told, without what waits here."
NOT_YOURS: Final = "If this is not yours to decide"
WRITE_TO: Final = "Write to {contest}."

SENT_BY: Final = "Sent by {sender}."
BY_MACHINE: Final = "Made by machine."

NTH_ASKING: Final = "asked again, {step} of {steps}"
ASKED_AGAIN: Final = "asked again"
WHY_THIS_MAIL: Final = "Why this mail"
TOLD_BEFORE: Final = "On {on} this was told to {address}: {subject}, {reference}."
NOBODY_SAID: Final = "Nobody of {authority} has said since that it is known there."
OFF_YOUR_LISTS: Final = "See that it is off your lists, and that goods held for it are reviewed."
REPLY_DONE: Final = "Then reply from an address of your contact point, with {DONE} alone in the first line."
THEN_CALL: Final = "It is asked for {days} days after it was told; then we telephone {number}."
THEN_CALL_NO_NUMBER: Final = "It is asked for {days} days after it was told; then we telephone."
