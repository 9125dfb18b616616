"""What stands in mails on local rights, in English, as `alerts.wording.phrases` has the rest.

A string with names in braces is filled by `str.format`.
"""

from __future__ import annotations

from typing import Final

from pipeline.records import Action

EVIDENCE: Final = "{number} ({registry}, {status} as of {on}; source: {source})"
NUMBER_ALONE: Final = "{number}"
EVIDENCE_IN_SHORT: Final = "{number} ({registry} {on}; {source})"
ON: Final = "{may}, on {evidence}"
LOCAL_RIGHT: Final = "Local right: {evidence}."
SECTION: Final = "Local rights shown to us"
SECTION_SAYS: Final = "What somebody told us of rights in {market}. Look into the register yourself before you act."
CARRIES: Final = "for {right}: {number}, {relation}, owner {owner}; {registry}, {status} as of {on}; source: {source}"
INFORMS: Final = "{what}. It only informs: {why}"
NO_MEASURE: Final = "{what}. Your law has no measure for it"

NO_LONGER: Final = "No longer: {what}."
WHAT: Final = "{may} for {rights}"
WHAT_BELOW: Final = "what we told you that you may do, see Changed"
MAY_NO_LONGER: Final[dict[Action, str]] = {
    Action.ENFORCE_LOCAL_ORDER: "your own order",
    Action.ACT_ON_APPLICATION: "acting on the application on file",
    Action.EX_OFFICIO_POSSIBLE: "acting on your own initiative",
    Action.INVITE_APPLICATION: "inviting the holder to apply",
    Action.INTELLIGENCE_ONLY: "information",
    Action.NO_LEGAL_BASIS: "information",
}
CHANGED_LESS: Final = "No longer: {may} for {right}: {why}"
CHANGED_SHOWN: Final = "Local right shown for {right}: {evidence}"
WHY_LOCAL: Final = "of {number} in {registry} it is now said: {why}"
GONE: Final = "of {number} in {registry} nobody says any more that it stands"
LAW: Final = "your law, as we have it, no longer allows it"
SUBJECT_LESS: Final = "you may do less"
SUBJECT_SHOWN: Final = "local right shown"
