"""The open data of the US Patent and Trademark Office: what it says of one patent.

Read in captured answers of its first form (`patentBag`, the fields of an application side by side) and in its description; in the
form of today the bag is called `patentFileWrapperDataBag` and the fields stand under `applicationMetaData` (memory). Both are read.
An answer has no day of expiry, and nothing of an extension for approval (35 U.S.C. 156): what it adds for the Office's delays
(154(b)) is a number of days.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from typing import Any

from pipeline.errors import CouldNotRead
from pipeline.offices.entries import RightStatus
from pipeline.offices.fields import day_of, json_of
from pipeline.records.notice import RightKind

OFFICE = "US"
CALLED = "US Patent and Trademark Office"
KINDS: Collection[RightKind] = frozenset({"patent", "design_patent", "reissue_patent"})

_BAGS = ("patentFileWrapperDataBag", "patentBag")
_KNOWN = frozenset((  # of an application; the last four lines are known, and nothing is made of them
    "applicationMetaData", "applicationNumberText", "patentNumber", "filingDate", "grantDate", "applicationStatusDescriptionText",
    "applicationStatusDate", "patentTermAdjustmentData",
    "applicationStatusCode", "applicationTypeCode", "applicationTypeLabelName", "applicationTypeCategory", "inventionTitle",
    "effectiveFilingDate", "firstInventorToFileIndicator", "firstApplicantName", "firstInventorName", "inventorBag", "applicantBag",
    "businessEntityStatusCategory", "entityStatusData", "smallEntityStatusIndicator", "customerNumber", "groupArtUnitNumber",
    "earliestPublicationNumber", "earliestPublicationDate", "publicationCategoryBag", "publicationDateBag", "publicationDataBag",
    "publicationSequenceNumberBag", "correspondenceAddressBag", "cpcClassificationBag", "class", "subclass", "uspcSymbolText",
    "applicationConfirmationNumber", "docketNumber", "nationalStageIndicator", "wipoReferenceNumber", "pctPublicationNumber",
    "pctPublicationDate", "internationalRegistrationPublicationDate", "internationalRegistrationNumber", "examinerNameText",
    "partyIdentifier", "continuityBag", "parentContinuityBag", "childContinuityBag", "foreignPriorityBag", "transactionContentBag",
    "eventDataBag", "assignmentBag", "recordAttorney", "documentBag", "pgpubDocumentMetaData", "grantDocumentMetaData",
    "lastIngestionDateTime",
))  # fmt: skip
_KNOWN_ADJUSTMENT = frozenset((
    "adjustmentTotalQuantity", "filingDate", "grantDate", "aDelayQuantity", "bDelayQuantity", "cDelayQuantity",
    "applicantDayDelayQuantity", "overlappingDayQuantity", "nonOverlappingDayQuantity", "ipOfficeDayDelayQuantity",
    "ipOfficeAdjustmentDelayQuantity", "patentTermAdjustmentHistoryDataBag",
))  # fmt: skip


def read(body: bytes, number: str) -> RightStatus:
    """What it says of the patent of this number. Raises CouldNotRead if it says nothing of it."""
    told: Counter[str] = Counter()
    found = [one for one in applications(body, told) if _plain(one.get("patentNumber")) == _plain(number)]
    if len(found) != 1:
        raise CouldNotRead(f"the answer has {len(found) or 'no'} applications of the patent {number}")
    return status_of(found[0], number, told)


def applications(body: bytes, told: Counter[str]) -> list[Mapping[str, Any]]:
    """The applications of an answer, the fields of each side by side. Raises CouldNotRead if it is none."""
    answer = json_of(body)
    bag = next((answer[name] for name in _BAGS if name in answer), None)
    if not isinstance(bag, list) or not all(isinstance(one, dict) for one in bag):
        raise CouldNotRead(f"the answer has no list {' or '.join(_BAGS)}: it is of another form")
    found = []
    for one in bag:
        data = one.get("applicationMetaData")
        fields = one | (data if isinstance(data, dict) else {})
        told.update(f"unknown label {name[:80]!r}" for name in fields.keys() - _KNOWN)
        found.append(fields)
    return found


def status_of(fields: Mapping[str, Any], number: str, told: Counter[str]) -> RightStatus:
    """An application's fields as a status. Raises CouldNotRead if it has none, or a field of another form."""
    status = fields.get("applicationStatusDescriptionText")
    adjustment = fields.get("patentTermAdjustmentData") or {}
    if not isinstance(status, str) or not status.strip() or not isinstance(adjustment, dict):
        raise CouldNotRead(f"the answer about the patent {number} has no words of its status")
    told.update(f"unknown label of the adjustment {name[:80]!r}" for name in adjustment.keys() - _KNOWN_ADJUSTMENT)
    return RightStatus(
        number=number,
        status=" ".join(status.split()),
        since=day_of(fields, "applicationStatusDate"),
        filed=day_of(fields, "filingDate"),
        granted=day_of(fields, "grantDate") or day_of(adjustment, "grantDate"),
        adjusted=_days(adjustment.get("adjustmentTotalQuantity")),
        told=told,
    )


def _days(value: Any) -> int | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or value != int(value) or value < 0:
        raise CouldNotRead(f"adjustmentTotalQuantity is no number of days: {str(value)[:80]!r}")
    return int(value)


def _plain(number: object) -> str:
    """A number without blanks, commas and leading zeros: "D0612345" and "D612345"."""
    text = "".join(character for character in str(number or "").upper() if character.isalnum())
    letters = text.rstrip("0123456789")
    return letters + text[len(letters) :].lstrip("0")
