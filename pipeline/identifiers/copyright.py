"""Registrations of the United States Copyright Office.

Twelve characters: two letters and ten digits, or three letters and nine digits, with leading zeros; printed as "VA 2-142-287". The
Office's Compendium of Practices (3d ed.), sections 1802.8(A)(2) and 2309.13(A)(4), the latter with "SR-320-918" as SR0000320918 and
"VAu-598-764" as VAU000598764. Preregistrations begin with PRE whatever the work: section 1608; their nine digits: memory.

Left out: RE (renewals) and the classes before 1978 (A, B, E, …), whose letters mean too many other things, and documents (V).
"""

from __future__ import annotations

import re

from pipeline.identifiers.base import Identifier, Mark, in_text, pattern
from pipeline.identifiers.characters import plain
from pipeline.identifiers.patent_office import NO

_PREFIXES = {p.upper(): p for p in ("TX", "VA", "PA", "SR", "TXu", "VAu", "PAu", "SRu", "PRE")}
_PREFIX = r"(?P<prefix>(?:TX|VA|PA|SR)U?|PRE)"
_GROUPS = r"[0-9]{1,3}-[0-9]{3}(?:-[0-9]{3})?"
# "VA 22202" and "PA 19103-2921" are postal addresses: after a blank, only a number in the Office's groups, or with its zeros.
_FORM = pattern(
    rf"(?:(?:U\. ?S\. |US |UNITED STATES )?COPYRIGHT (?:REG(?:ISTRATION|\.)?S?\.?)?{NO})?{_PREFIX}"
    rf"(?:[ -]{{0,2}}(?P<groups>{_GROUPS})|(?P<plain>[0-9]{{4,10}})| (?P<whole>[0-9]{{6,7}}|[0-9]{{9,10}}))"
)
_ITEM = pattern(rf"{_PREFIX}(?:[ -]{{0,2}}{_GROUPS}|\s?[0-9]{{9,10}})(?![0-9A-Z-])")


class CopyrightRegistration(Identifier):
    """A registration or preregistration of copyright, United States."""

    name = "copyright"
    title = "Copyright registration"
    strong = True
    why = "The Copyright Office gives a number to one registration only."
    marks = (
        Mark(
            in_text(
                r"\b(?:(?:U\.\s?S\.|US|United States) )?Copyrights? (?:Reg(?:istration|\.)s?\s{0,20})?"
                r"(?:(?:Nos?\b\.?|Numbers?)\s{0,20})?"
            ),
            _ITEM,
            listed=True,
        ),
        Mark(pattern(r"\b(?=(?:TX|VA|PA|SR)U?|PRE)"), _ITEM),
    )

    @classmethod
    def normalize(cls, text: str) -> str | None:
        found = _FORM.fullmatch(plain(text).upper().strip(" .,;:()[]'\""))
        if not found:
            return None
        prefix = _PREFIXES[found["prefix"]]
        written = found["groups"] or found["plain"] or found["whole"]
        digits = re.sub(r"-", "", written).lstrip("0")
        width = 12 - len(prefix)
        # Ten digits belong to two letters, nine to three: nine after "VA " is a postal code.
        if len(written) >= 9 and found["groups"] is None and len(written) != width:
            return None
        return prefix + digits if 4 <= len(digits) <= 7 else None

    @classmethod
    def format(cls, value: str) -> str:
        found = re.fullmatch(r"([A-Zu]+)([0-9]+)", value)
        return f"{found[1]} {int(found[2]):,}".replace(",", "-") if found else value
