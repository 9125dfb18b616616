"""What stands in lists, in English, as `alerts.wording.phrases` has what stands in the other mails."""

from __future__ import annotations

from typing import Final

from pipeline.records import State

SUBJECT: Final = ("{on} for {ally}: {orders} stands", "{on} for {ally}: {orders} stand")
SUBJECT_FIRST: Final = "our first list"
SUBJECT_SINCE: Final = "{added} new, {changed} changed, {ended} ended"
SUBJECT_SINCE_SHORT: Final = "{n} changes"

FIRST: Final = ("{orders} stands: {since}.", "{orders} stand: {since}.")
FIRST_FIRST: Final = "our first list to you"
FIRST_SINCE: Final = "{added} new, {changed} changed, {ended} ended since our list of {on}"
FIRST_NONE_ACTS: Final = "Detain nothing on any of them alone."
FIRST_DIFFERS: Final = "What you may do differs: see the groups."
FIRST_EMPTY: Final = "Nothing to act on."

NEW: Final = "New since our list of {on}"
CHANGED: Final = "Changed since our list of {on}"
ENDED: Final = "Ended since our list of {on}: take them off"
DELTA_IN_FILE: Final = "Each of them: changes.csv, attached."
USES: Final[dict[str, str]] = {
    "now": "What you may act on, right by right",
    "once_shown": "Information only, until what is missing is shown",
    "information": "Information only",
    "paused": "PAUSED: not enforced for now",
    "may_have_ended": "MAY HAVE ENDED: check, all their patents are past their terms",
    "unusable": "Not usable yet: text, or firms and rights, not read",
}
USES_SHORT: Final[dict[str, str]] = {
    "now": "you may act on {n}",
    "once_shown": "{n} information only until what is missing is shown",
    "information": "{n} information only",
    "paused": "{n} paused",
    "may_have_ended": "{n} may have ended",
    "unusable": "{n} not usable yet",
}
COUNTED: Final = "{states}. Each of them: orders.csv, attached."
STATES: Final[dict[State, str]] = {
    State.ISSUED: "{n} under review",
    State.IN_FORCE: "{n} in force",
    State.SUSPENDED: "{n} paused",
    State.ENDED: "{n} ended",
}
KIND: Final = "{kind}: {words}"
ROW: Final = "{mark}[{n}] {goods}; {number} {kind}; {rest}; ref {ref}"
BINDS_HERE: Final = "Orders that bind here, between their parties"
BOUND_ROW: Final = "{mark}{goods}; {number}, {kind}; {rest}"
BOUND_IN_FILE: Final = "Each of them: list.json, attached."
DELTA_ROW: Final = "{mark}{number} {kind}: {goods}; {what}"
TARIFF: Final = "HS {numbers} ({source})"
STATE: Final[dict[State, str]] = {
    State.ISSUED: "under review to about {until}, enters there {enters} meanwhile",
    State.IN_FORCE: "in force since {since}",
    State.SUSPENDED: "paused since {since}",
    State.ENDED: "ended {since}",
}
UNDER_REVIEW: Final = "under review since {since}"
LAST_DAY: Final = "last day {on}"
ENDED_ON: Final = "ended {on}. {why}"
RIGHTS_UNREAD: Final = "rights not stated"
RIGHTS_LIFTED: Final = "no right left that we read"
ASSERTED: Final = "{kinds} (asserted only)"
FIRMS_UNREAD: Final = "firms not stated"
FIRMS_FREED: Final = "no firm left that we read"
TOGETHER: Final = "same investigation: {rows}"
ONCE_SHOWN: Final = "{may}, once shown"
ON: Final = "{may}, on {rights}"
BY_RIGHT: Final = "{right}: {may}"
FIRST_LEAD: Final = "This is our first list to you: it brings you up to date. What changes from now on comes by itself."
NEXT_LEAD: Final = (
    "Whatever takes something back was told before this list, by a mail of its own or a STOP list. This list replaces the one "
    "before."
)
ATTACHED: Final = (
    "Attached, for spreadsheets: orders.csv (a row an order), firms.csv, numbers.csv, outside.csv (what was ruled "
    "outside an order: do not stop it on that order), changes.csv; list.json has all of it."
)
COMPLETE: Final = "How complete"
LOOKED_AT: Final = "Days seen completely, {source}."
NOTHING_LOOKED_AT: Final = "No day of any source was seen completely."
HELD_AUTHORITY: Final = (
    "{authority}: we hold {held} that stands; how many its own list counts is not known to us.",
    "{authority}: we hold {held} that stand; how many its own list counts is not known to us.",
)
HELD_OF: Final = (
    "{authority}: we hold {held} that stands; its own list counts {counted}.",
    "{authority}: we hold {held} that stand; its own list counts {counted}.",
)
COMPARED: Final = (
    "{authority}: of them {held} was held against its registry of {on}; gaps: {differ}.",
    "{authority}: of them {held} were held against its registry of {on}; gaps: {differ}.",
)
OPEN: Final = "Of {orders} the texts leave something open: column open of orders.csv."
REFERENCE: Final = "the ref of the order (at the end of its line, or in the tables attached)"
