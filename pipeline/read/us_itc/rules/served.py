"""Rules of `pipeline.read.us_itc.served`: what it looks for, each with words that it is for and words that it is not for."""

from __future__ import annotations

from pipeline.read.prose.rules.names import LEGAL_FORM
from pipeline.read.rule import Rule

HEAD = Rule(
    r"^\([a-z]\) The (?P<role>complainant|respondent)s?\b",
    finds=[],
)
NEXT = Rule(
    r"^\((?:[a-z]|\d)\)\s",
    r"^(?:By order\b|Issued:|Dated:|The authority\b|Authority:|For the investigation\b|Responses? to\b|"
    r"Extensions? of\b|Failure of\b|\[FR Doc|BILLING CODE)",
    finds=[],
)
NAME = Rule(
    rf"^(?P<name>.+?(?:,? {LEGAL_FORM})+(?:,? (?:d/b/a|f/k/a|a/k/a|a\.k\.a\.) [^,]+| \((?:d/b/a|f/k/a|a/k/a|a\.k\.a\.|"
    rf"formerly)[^()]+\))?)(?:,|$)",
    finds=[],
)
POSTCODE = Rule(
    r"\b\d{4}[ ][A-Z]{2}\b",
    r"\b(?:[A-Z]{1,2}-?)?\d[\d -]{2,9}\b\.?",
    r"\b[A-Z]\d[A-Z][ ]?\d[A-Z]\d\b",
    r"\b[A-Z]{1,2}\d[A-Z\d]?[ ]?\d[A-Z]{2}\b",
    finds=[],
)
REGION = Rule(
    r"\b(?:Province|Prefecture|State|County)$",
    r"[a-z]-do$",
    finds=[],
)
CITY = Rule(
    r"\bCity$",
    r"-shi$",
    r"-si$",
    finds=[],
)
BETWEEN = Rule(
    r"[;.]?\s*(?:and)?$",
    finds=[],
)
STREET = Rule(
    r"\d",
    r"\b(?:Road|Rd|Street|St|Avenue|Ave|Floor|Room|Building|Tower|Zone|Park|Suite|No|District|Town|Village|Block|Unit|"
    r"Lane|Area|Township|Community|Industrial|Plaza|Centre|Center)\b",
    r"-ku\b",
    r"-dong\b",
    r"-gu\b",
    finds=[],
)
