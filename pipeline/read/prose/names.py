"""Whether words are a company's name: by the legal form at their end, an alias, or a short form behind them. Pure."""

from __future__ import annotations

import re

from pipeline.read.prose.rules.names import LEGAL_FORM

FORM_AT_END = re.compile(rf"(?:^|[\s,.(]){LEGAL_FORM}$")
_ALIAS_WORD = r"(?:d/\s?b/\s?a/?|f/\s?k/\s?a/?|a/\s?k/\s?a/?|n/\s?k/\s?a/?|DBA|dba|fka|aka|FKA|AKA|NKA|d\.b\.a\.|f\.k\.a\.|a\.k\.a\.|doing\s+business\s+as|formerly(?:\s+known\s+as)?|also\s+known\s+as)"
ALIAS = re.compile(rf",?\s+{_ALIAS_WORD},?\s+|\s*\(\s*{_ALIAS_WORD},?\s+")
SHORT_FORM = re.compile(
    r"(?:'s)?,?\s*\((?:the\s+|hereinafter,?\s+)?(?=[\"'])(?P<inside>[^()]{1,160}(?:\([^()]{0,60}\)[^()]{0,60})?)\)"
)
_NO_COMPANY = re.compile(
    r"^(?:(?:Terminate|Rescind|Modify|Vacate|Suspend|Issue|Institute|Review|Deny|Grant|Affirm|Reverse|Find|Extend|Adopt|Remand|Set|Amend|Dismiss)\b|Found\b|Previously\b|Which\b|U\.?S\.?\s+(?:International|Trade|Patent|Customs|Trademark|Design|Court|District)|United\s+States|International\s+Trade\s+Commission|Commission|"
    r"Administrative|Chief|Office\b|Court\b|Federal\b|Tariff\b|Customs\b|Patent\b|Trademark\b|President\b|Initial\b|Final\b|Order\b|Notice\b|Section\b|"
    r"Certain\b|Limited\s+Exclusion|General\s+Exclusion|Cease\b|Harmonized|Investigation|Inv\.|EDIS|ALJ\b|CALJ\b|ID\b|RID\b|FID\b|LEO\b|GEO\b|CDOs?\b|"
    r"Judge|Secretary|Presidential|Review|Reg\.|No\.|Nos\.|The\s+Commission|In\b|On\b|This\b|A\b|An\b|Respondents?$|Complainants?$|PTAB|Id\.|D'\d|"
    r"Joint\b|Motion\b|Petition\b|Unopposed\b|Consent\b|Settlement\b|Remedy\b|Public\b|Washington,?\s+DC|OUII|Unfair\b|January|February|March|April|May\s|"
    r"June|July|August|September|October|November|December|Determination|Violation|Termination|Issuance|Request|Based\b|Granting\b|Finding\b|Terminating\b|Denying\b|Amending\b|Extending\b|Affirming\b|To\b|Not\b|As\b|For\b|And\b|Who\b|That\b|Certain\b|All\b|Their\b|From$|Through$|Under$|Upon$|With$|By$|Active$|Default|Settlement|Withdrawal|Leave\b|Hong\s+Kong$|China$|Japan$)"
)
_OF_AMERICA = re.compile(r"of\s+(?:(?:North\s+|Latin\s+|South\s+)?America|the\s+Americas)\b")  # no place where a party sits

_AMERICA_AT_END = re.compile(rf"\s{_OF_AMERICA.pattern}$")


def company_like(words: str, name: str, end: int) -> bool:
    """Whether a name without a place is a company's: by its legal form, its short form, an internet name, or a list around it."""
    if len(name) < 2 or re.fullmatch(r"\d[\d,.-]*", name):
        return False
    name = _AMERICA_AT_END.sub("", name)
    if re.search(r"\d", name) and not FORM_AT_END.search(name) and not SHORT_FORM.match(words, end):  # a model: "the HVX2 module"
        return False
    return bool(FORM_AT_END.search(name) or SHORT_FORM.match(words, end) or re.search(r"\w\.(?:com|net|org|cn)$", name)) or bool(
        re.match(r"[A-Z][\w'-]+(?:\s+[A-Z][\w'-]+){0,4}$", name.replace(" & ", " ")) and not _NO_COMPANY.match(name)
    )
