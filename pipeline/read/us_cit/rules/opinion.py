"""Where an opinion says that it is about goods that an order of the Commission keeps out, and of which investigation."""

from __future__ import annotations

from pipeline.read.rule import Rule

INVESTIGATION = Rule(
    r"\b337-TA-\s?(?P<number>\d{3,5})(?![\d-])",
    finds=["in Investigation No. ‹337-TA-1901›.", "Inv. No. ‹337-TA- 901›"],
    never=["Investigation No. 701-TA-1901", "section 337"],
)
EXCLUSION = Rule(
    r"\bexclusion orders?\b", r"\b(?:excluded|exclusion) (?:from|of) entry\b", r"\bexcluded? (?:the|its|their) (?:entry|entries|goods|merchandise)\b",
    any_case=True,
    finds=["a limited ‹exclusion order›", "the ‹Exclusion Orders›", "were ‹excluded from entry›", "the ‹exclusion of entry›", "Customs ‹excluded the entry›",
           "Customs ‹excluded its entries›", "to ‹exclude their merchandise›", "it ‹excluded the goods›"],
    never=["an exclusion from the duty", "exclude the evidence"],
)  # fmt: skip
