"""The trademark register of the US Patent and Trademark Office (TSDR): what it says of one registration.

Read in one captured answer about an application that died: `trademarks`, a list of one, with a `status` of some eighty labels. What
a registered mark has beside them (`usRegistrationDate`, `dateCancelled`) is from memory. It has no day of expiry.
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
KINDS: Collection[RightKind] = frozenset({"trademark"})

_KNOWN = frozenset(("status", "parties", "gsList", "foreignInfoList", "prosecutionHistory", "relationshipBundleList",
                    "internationalData", "publication", "divisional"))  # fmt: skip
_KNOWN_STATUS = frozenset((  # the first two lines are used
    "usRegistrationNumber", "usRegistrationDate", "filingDate", "statusDate", "tm5StatusDesc", "extStatusDesc",
    "dateCancelled", "dateAbandoned", "serialNumber", "status", "tm5Status", "tm5StatusDef", "intStatusDesc", "staff",
    "correspondence", "designSearchList", "filedAsTeasPlusApp", "currentlyAsTeasPlusApp", "filedAsBaseApp", "currentlyAsBaseApp",
    "filedAsTeasRfApp", "currentlyAsTeasRfApp", "supplementalRegister", "amendPrincipal", "amendSupplemental", "trademark",
    "certificationMark", "serviceMark", "collectiveMembershipMark", "collectiveServiceMark", "collectiveTradeMark", "standardChar",
    "markDrawingCd", "colorDrawingCurr", "section2f", "section2fPartial", "others", "publishedPrevRegMark", "clsTotal", "filedUse",
    "filedItu", "filed44d", "filed44e", "filed66a", "filedNoBasis", "useCurr", "ituCurr", "sect44dCurr", "sect44eCurr",
    "sect66aCurr", "noBasisCurr", "useAmended", "ituAmended", "sect44dAmended", "sect44eAmended", "attrnyDktNumber", "sect8Filed",
    "sect8Acpt", "sect8PartialAcpt", "sect15Filed", "sect15Ack", "sect71Filed", "sect71Acpt", "sect71PartialAcpt", "renewalFiled",
    "changeInReg", "lawOffAsgnCd", "currLocationCd", "currLocationDt", "chargeToLocation", "phyLocation", "phyLocationDt",
    "markDrawDesc", "currentLoc", "correction", "colorClaimed", "concurrentUse", "disclaimer", "descOfMark", "markElement",
    "pseudoMark", "parentOf", "prevRegNumList", "newLawOffAsgnCd", "lawOffAssigned", "physicalLocationHistory",
))  # fmt: skip


def read(body: bytes, number: str) -> RightStatus:
    """What it says of the registration of this number. Raises CouldNotRead if it says nothing of it."""
    told: Counter[str] = Counter()
    found = [one for one in statuses(body, told) if _digits(one.get("usRegistrationNumber")) == _digits(number)]
    if len(found) != 1:
        raise CouldNotRead(f"the answer has {len(found) or 'no'} marks of the registration {number}")
    return status_of(found[0], number, told)


def statuses(body: bytes, told: Counter[str]) -> list[Mapping[str, Any]]:
    """The status of each mark of an answer. Raises CouldNotRead if it is none."""
    answer = json_of(body)
    marks = answer.get("trademarks")
    if not isinstance(marks, list) or not all(isinstance(one, dict) and isinstance(one.get("status"), dict) for one in marks):
        raise CouldNotRead("the answer has no list `trademarks` of objects with a `status`: it is of another form")
    for one in marks:
        told.update(f"unknown label {name[:80]!r}" for name in one.keys() - _KNOWN)
        told.update(f"unknown label of the status {name[:80]!r}" for name in one["status"].keys() - _KNOWN_STATUS)
    return [one["status"] for one in marks]


def status_of(fields: Mapping[str, Any], number: str, told: Counter[str]) -> RightStatus:
    """A mark's fields as a status. Raises CouldNotRead if it has none, or a day of another form."""
    words = next((w for name in ("tm5StatusDesc", "extStatusDesc") if isinstance(w := fields.get(name), str) and w.strip()), None)
    if words is None:
        raise CouldNotRead(f"the answer about the registration {number} has no words of its status")
    return RightStatus(
        number=number,
        status=" ".join(words.split()),
        since=day_of(fields, "statusDate"),
        filed=day_of(fields, "filingDate"),
        granted=day_of(fields, "usRegistrationDate"),
        told=told,
    )


def _digits(number: object) -> str:
    return "".join(character for character in str(number or "") if character.isdigit()).lstrip("0")
