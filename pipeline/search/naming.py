"""What fields are called: a name that is none is told with those that are like it, or that mean what it says."""

from __future__ import annotations

import difflib

from pipeline.errors import UsageError
from pipeline.search.fields import BY_NAME, LAG, RECORD_FIELDS, Field, known

COMPANY = "company"  # asks the fields of parties, and companies in any spelling
# What people call a field otherwise.
_MEANT: dict[str, tuple[str, ...]] = {
    "published": ("date", "day", "publication", "publication_date", "when", "year"),
    "respondent": ("defendant", "accused", "infringer", "importer", "manufacturer"),
    "complainant": ("plaintiff", "owner", "holder", "rightholder", "applicant", "petitioner"),
    "party": ("name", "names", "person", "firm", "brand"),
    "article": ("goods", "product", "products", "item", "items", "merchandise"),
    "subject": ("caption", "matter"),
    "case": ("investigation", "inv", "proceeding_number", "case_number"),
    "market": ("jurisdiction",),
    "ally": ("recipient", "to"),
    "instrument": ("order_type", "type", "remedy"),
    "state": ("in_force", "active"),
    "end_reason": ("ended", "reason_ended"),
    "hts": ("tariff", "hs", "htsus", "tariff_code"),
    "full_text": ("text", "body", "content"),
    "number": ("doc", "document_number", "fr"),
    "country": ("origin", "nation"),
    "right": ("ip", "rights", "right_type"),
    "order": ("order_number",),
    "issued": ("issue_date", "issued_on"),
}
_BY_MEANING = {name: field for field, names in _MEANT.items() for name in names}


def known_field(name: str) -> Field:
    """The field of a name. Raises UsageError that proposes the nearest and lists all, if there is none or it is shown only."""
    field = BY_NAME.get(name)
    if field is None or field.kinds == (LAG,):
        near = fields_like(name)
        meant = f"; did you mean {' or '.join(near)}?" if near else ""
        raise UsageError(f"there is no field {name}{meant}; fields: {known(_names())}; a word with a colon goes in quotes")
    if not field.searched:
        raise UsageError(f"the field {name} is shown only and cannot be looked for")
    return field


def fields_like(name: str) -> list[str]:
    """The fields, three at most, whose names are like one that is none, or mean what it says."""
    folded, names = name.replace("-", "_"), _names()
    near = [_BY_MEANING[folded]] if folded in _BY_MEANING else difflib.get_close_matches(folded, names, 3, 0.7)
    near += [
        one for one in names if one not in near and len(folded) > 3 and (folded.startswith(f"{one}_") or one.startswith(folded))
    ]
    return near[:3]


def _names() -> list[str]:
    return [*(f.name for f in RECORD_FIELDS if f.searched), COMPANY]
