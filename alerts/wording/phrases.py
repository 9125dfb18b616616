"""What stands in subjects, first lines and cards, in English: every string of theirs, so that a translation can stand beside it.

A string with names in braces is filled by `str.format`; what is filled in is never itself read as a form.
"""

from __future__ import annotations

from typing import Final

from alerts.law.as_a_whole import AsAWhole
from pipeline.records import Action, Basis, State

# --- kinds of mail, and drills ------------------------------------------------------------------------------------------------

NEW: Final = "NEW"
CHANGE: Final = "CHANGE"
STOP: Final = "STOP"
PAUSED: Final = "PAUSED"
LIST: Final = "LIST"
DRILL: Final = "EXERCISE "  # before a subject and a first line; counts in no figure
PART_DRILL: Final = "PARTLY EXERCISE "
DRILL_BANNER: Final = "A drill, all invented: stop no goods for it."
DRILL_END: Final = "EXERCISE EXERCISE EXERCISE: a drill, all invented. Stop no goods for it."
PART_DRILL_BANNER: Final = "Some orders in this mail are drills and say EXERCISE: stop no goods for those. The others are real."

# --- subjects -----------------------------------------------------------------------------------------------------------------

SUBJECT_SEPARATOR: Final = " | "
SUBJECT_MAY: Final[dict[Action | AsAWhole, str]] = {
    Action.ENFORCE_LOCAL_ORDER: "your own order",
    Action.ACT_ON_APPLICATION: "application on file",
    Action.EX_OFFICIO_POSSIBLE: "own initiative possible",
    Action.INVITE_APPLICATION: "holder must apply",
    Action.INTELLIGENCE_ONLY: "information only",
    Action.NO_LEGAL_BASIS: "no legal basis",
    AsAWhole.NO_POWER: "no power to hold",
    AsAWhole.NO_ACT: "information only",
    AsAWhole.DIFFERS: "differs by right",
}
SUBJECT_UNUSABLE: Final = "not usable yet"
SUBJECT_ANY_MAKER: Final = "any maker"
SUBJECT_GOODS_UNREAD: Final = "goods not stated"
SUBJECT_GOODS_BELOW: Final = "goods: see below"
SUBJECT_PAUSED: Final = "paused"
SUBJECT_MAY_HAVE_ENDED: Final = "may have ended"
SUBJECT_AGAIN: Final = "STANDS AGAIN"
SUBJECT_ENDED: Final = "ended {on}"
SUBJECT_NEVER_STOOD: Final = "never stood"
SUBJECT_SINCE: Final = "since {on}"
SUBJECT_PRESUMED: Final = "presumed in force, {market}"
SUBJECT_NOW: Final[dict[State, str]] = {
    State.ISSUED: "under review",
    State.IN_FORCE: "in force in {market}",
    State.SUSPENDED: "paused {on}",
    State.ENDED: "ended {on}",
}
FREED: Final = "FREED"
LIFTED: Final = "LIFTED"
OUTSIDE: Final = "OUTSIDE"
SUBJECT_LIMITED: Final = "named firms only"
SUBJECT_NOT_NAMED: Final = "no longer named"
SUBJECT_CORRECTED: Final = "claims CORRECTED"
SUBJECT_AND: Final = ", "
SUBJECT_MORE: Final = "more"
MARK_IN_SHORT: Final = ("trademark", "mark")
SUBJECT_ADDED: Final = "ADDED"
SUBJECT_INSIDE: Final = "INSIDE"
SUBJECT_LAST_DAY: Final = "last day {on}"
SUBJECT_DETAILS: Final = "details changed"
FIRM: Final = "firm"
RIGHT: Final = "right"
ARTICLE: Final = "article"
NAME: Final = "name"
MODEL: Final = "model"
NUMBER: Final = "number"
MAIL: Final = "mail"
POINT: Final = "point"
CHANGE_OF: Final = "change"
SOURCE_DOCUMENT: Final = "document"
ORDER: Final = "order"
OPEN_QUESTION: Final = "open question"
DAY: Final = "day"

# --- first lines --------------------------------------------------------------------------------------------------------------

FIRST_MAY: Final[dict[Action | AsAWhole, str]] = {
    Action.ENFORCE_LOCAL_ORDER: "You may act: your own order stands by itself.",
    Action.ACT_ON_APPLICATION: "You may act on the application on file, if it covers the goods.",
    Action.EX_OFFICIO_POSSIBLE: "You may act on your own initiative, under your own law.",
    Action.INVITE_APPLICATION: "Invite the right holder to apply: you cannot act without it.",
    Action.INTELLIGENCE_ONLY: "For information. Detain nothing on this alone.",
    Action.NO_LEGAL_BASIS: "For information. You have no legal basis to act.",
    AsAWhole.NO_POWER: "For information. Customs has no power to hold goods on such rights here.",
    AsAWhole.NO_ACT: "For information. Detain nothing on this alone.",
    AsAWhole.DIFFERS: "What you may do differs by right: see You may.",
}
FIRST_GENUINE: Final = "For information. Genuine goods (grey market): customs has no power to hold them here."
FIRST_UNUSABLE: Final = "Not usable yet: whom it binds and on which right was not read. Detain nothing on this alone."
FIRST_AGAIN: Final = "It stands again: we had told you that it ended."
FIRST_MAY_HAVE_ENDED: Final = "It may have ended: check."
FIRST_PART_ENDED: Final = "A part of it ENDED on {on}, not read whose: look before you hold."
FIRST_MAY_BIND_NOBODY: Final = "It may bind nobody any more: check."
FIRST_SUSPENDED: Final = "It is PAUSED: hold nothing for it until we write again."
AND_NEW: Final = "NEW in the order: {what}."
AND_WIDER: Final = "NEW in the order: see Changed."
FIRST_WIDER: Final = "WIDER: now also {what}."
FIRST_INSIDE: Final = "Ruled INSIDE: {what}."
FIRST_WIDER_BELOW: Final = "WIDER: it now reaches more, see Changed."
FIRST_ANY_SOURCE: Final = "goods of any maker"
IN_ITS_MARKET: Final = "In {markets}: {state}"
FIRST_CHANGED: Final = "Changed: {what}"
FIRST_CHANGED_BELOW: Final = "Changed: see below."

# What takes back says in one form, after STOP, what is no longer to be held, and what became of it: nobody reads "stop the goods".
STOP_ENDED: Final = "STOP holding goods for {markets} order {number}: ENDED on {on}{ago}, nothing of it remains."
STOP_ENDED_BY: Final = "STOP holding goods for {markets} order {number}: ENDED by {on}{ago} (as published), nothing of it remains."
STOP_LAST_DAY: Final = "STOP holding goods for {markets} order {number}: OVER, its last day was {on}{ago}, nothing of it remains."
STOP_NEVER_STOOD: Final = "STOP holding goods for {markets} order {number}: it NEVER STOOD, our mails on it were a mistake."
STOP_PART: Final = "STOP holding {what}."
NAMESAKE_STANDS: Final = "Of the same number {orders} STANDS."
WHICH: Final = "{number} ({code})"
PAUSED_SINCE: Final = "PAUSED since {on}{ago}: {markets} order {number} is not enforced. Hold nothing for it until we write again."
AND_STOP: Final = "For good, STOP holding {what}."
PARTS_BELOW: Final = "what Changed says is out"
AND: Final = "; "
AGO: Final = ", {days} ago"
HELD: Final = "Goods held only for this: review today and let go."
HELD_UNLESS_NEW: Final = "Goods held only for this: let go today, unless NEW covers them."
HELD_WITHOUT_POWER: Final = "You have no power to hold for it: if goods wait all the same, let go today."
REST_NO_ACT: Final = "The rest: information only, detain nothing on it alone."
REST_ACTS: Final = "The rest stands: see You may."
TELL_ALL: Final = "Pass this to all whom you told."

# --- the card -----------------------------------------------------------------------------------------------------------------

AS_OF: Final = "As of"
CHANGED: Final = "Changed"
GOODS: Final = "Goods"
FIRMS: Final = "Firms"
NOT_THESE: Final = "Not these"
YOU_MAY: Final = "You may"
MISSING: Final = "Missing"
STANDING: Final = "Standing"
ORDER_ROW: Final = "Order"
RIGHTS: Final = "Rights"
HOW_SURE: Final = "How sure"
SOURCE: Final = "Source"
REPLACES: Final = "Replaces"
ANSWER: Final = "Answer"
MORE_BELOW: Final = "{head}{shown}; and {n} more, below."
ALL_BELOW: Final = "{head}{things}, below."
SEE_BELOW: Final = "See below."
BELOW: Final = "see below"

NOTHING_BEFORE: Final = "Nothing: you were not told of it before."
STANDS_AGAIN: Final = "It stands again; you were told that it had ended."
TAKEN_BACK: Final = "That was taken back by {who}"
CHANGED_UNSAID: Final = "What we know of it; this mail replaces our earlier ones."
WHY_UNREAD: Final = "It ended. What was read does not say why."
NEVER_STOOD: Final = "It never stood. {why}"

AS_OF_LATE: Final = "{on}, {days} after its latest document. A later mail counts instead."
AS_OF_DAY: Final = "{on}. A later mail counts instead."
NO_TARIFF: Final = "HS, brands: not stated."
MODELS: Final = "Models (examples): "
NO_MODELS: Final = "HS, brands, models: not stated."
INSIDE: Final = "Ruled inside: "
GREY: Final = "GREY MARKET: genuine goods, not meant for sale in {market}; see Missing."
GREY_SHORT: Final = "GREY MARKET: genuine goods."

PART_ENDED: Final = "For some of them it ENDED {on}, not read whom. "
ANY_MAKER: Final = "Any maker or importer."
ANY_MAKER_WAS: Final = "It reached any maker or importer."
ONLY_ONE: Final = "Only the one named: "
ONLY_THESE: Final = "Only these {n}: "
RELATED_TOO: Final = "Its words also speak of related companies."
ONLY_READ: Final = "Only those named, of whom we read {n}: "
NAMED: Final = "It named "
UNNAMED: Final = "Only those that the order names; not stated who."
UNNAMED_WAS: Final = "Not stated whom it named."
NONE_LEFT: Final = "Of those it named and we read, none is left."
PLACE: Final = "{name} ({place})"

MAY_THEN: Final[dict[Action, str]] = {
    Action.ENFORCE_LOCAL_ORDER: "enforce your own order",
    Action.ACT_ON_APPLICATION: "act on the application on file",
    Action.EX_OFFICIO_POSSIBLE: "hold on own initiative",
    Action.INVITE_APPLICATION: "the holder must apply",
    Action.INTELLIGENCE_ONLY: "information only",
    Action.NO_LEGAL_BASIS: "no legal basis to act",
}
NO_NUMBER: Final = "{kind} without a number"

NOTHING_MISSING: Final = "Nothing that we know of."
NOTHING_NEEDED: Final = "Nothing: the order is over."
AND_MORE: Final = "{shown} And {n} more, below."

UNDER_REVIEW: Final = "{markets}: goods enter {entry} ({review})."
UNDER_REVIEW_UNTIL: Final = "{markets}: goods enter {entry} to about {on} ({review}), then in force, if not disapproved."
FREELY: Final = "without bond"
BOND: Final = "Bond: {bond}"
NO_BOND: Final = "Bond: not stated."
STATE_SINCE: Final[dict[State, str]] = {
    State.ISSUED: "Issued {on}{presumed}.",
    State.IN_FORCE: "In force since {on}{presumed}.",
    State.SUSPENDED: "PAUSED since {on}{presumed}, until we write again.",
    State.ENDED: "Ended {on}{presumed}.",
}
PRESUMED: Final = " (presumed)"
LAST_DAY: Final = "Last day {on}, by its own words."
LAST_DAY_WAS: Final = "Its last day was {on}{presumed}."
NO_END: Final = "End: not stated."
PUBLISHED: Final = "Published {published}."
TOLD: Final = "Told you {told}{after}."
TOLD_AFTER: Final = ", {days} after"
NEVER: Final = "It never stood."
CHECK: Final = "MAY HAVE ENDED: all its patents are past their terms."

BASES: Final[dict[Basis, str]] = {
    "contested": "contested",
    "default": "by default",
    "default_in_part": "partly by default",
    "summary_determination": "on summary determination",
    "settlement": "after a settlement",
    "consent": "by consent",
    "unknown": "contested or not: not stated",
}
ORDER_LINE: Final = "{markets} {kind} {number} of {on}{presumed}; {basis}."
WITH_CODE: Final = "{words} ({code})"
ORDER_SHORT: Final = "{markets} {code} {number} of {on}."
ALSO: Final = "Also {numbers}."
OTHER_ORDER: Final = "{code} {number} ({whose})"
OTHERS_STAND: Final = "Also stands: "
OTHERS_TITLE: Final = "Other orders on such goods, which this mail does not touch"

ASKED_FOR_BY: Final = "Asked for by "
RIGHTS_UNREAD: Final = "Not stated."
RIGHTS_ASSERTED: Final = "Asserted only, not stated which decided: "
RIGHTS_ASSERTED_IN: Final = "Asserted only, in document {numbers}, not in the order's: "
RIGHTS_NAMED_IN: Final = "{n} of these: from document {numbers}."
ACT_CALLED: Final = '{kind} ("{words}")'
CLAIMS: Final = "{right} (claims {claims})"
CLAIM: Final = "{right} (claim {claims})"
NOT_STATED: Final = "not stated"

READ: Final = "{documents}, {questions}."
DOCUMENTS: Final = ("{n} document read", "{n} documents read")
WHOLE: Final = "Complete: {what}."
NOT_WHOLE: Final = "NOT complete: {what}."
WHOLE_UNKNOWN: Final = "Not known whether complete: {what}."
WHOLE_NAMES: Final = {"parties": "firms", "rights": "rights", "articles": "goods"}

SOURCE_LINE: Final = "{document} {number} of {on}"
SOURCE_PAPERS: Final = "Address, SHA-256: below."
SOURCE_NO_PAPERS: Final = "Address, SHA-256: not stated."
SOURCE_QUOTED: Final = '{source}: "{quote}"'
SAID_BY: Final = "The word of {by} on {on}, below"

REPLACES_NOTHING: Final = "Nothing: it is our first mail on this order."
REPLACES_ONE: Final = "Our earlier mail on this order."
REPLACES_MAILS: Final = "Our earlier mails on this order."
REPLACED: Final = 'our mail of {on} "{subject}", ref {reference}'
REPLACED_SHORT: Final = "our mail of {on}, ref {reference}"
REPLACED_DAY: Final = "our mail of {on}"

ANSWER_OPEN_EXPLAINED: Final = (
    "Write {SEEN} (noted), {HIT} (goods came), {NONE} (none came) or {WRONG} (mail errs) to {to} and name {reference}."
)
REPLY_OPEN_EXPLAINED: Final = (
    "Reply {SEEN} (we know), {HIT} (such goods came), {NONE} (none came) or {WRONG} (mail errs) alone in the first line."
)
ANSWER_OPEN: Final = "Write {SEEN}, {HIT}, {NONE} or {WRONG} to {to} and name {reference}."
REPLY_OPEN: Final = "Reply with {SEEN}, {HIT}, {NONE} or {WRONG} alone in the first line."
REPLY_DONE: Final = "Reply with {DONE} alone in the first line."
ANSWER_DONE: Final = "Write {DONE} to {to} and name {reference}."
