"""Rules of `pipeline.read.us_itc.reader`: what it looks for, each with words that it is for and words that it is not for."""

from __future__ import annotations

from pipeline.read.rule import Rule

CORRECTED = Rule(
    r"\b(?:should|shall|must) (?:read|be read)\b",
    r"\bis corrected to read\b",
    finds=[],
)
CITED = Rule(
    r"\b337-TA-\d{3,5}\b",
    finds=[],
)
THAT_CASE = Rule(
    r"\b(?:[Tt]hat|[Tt]hose) (?:investigation|matter|case|proceeding|orders?)\b",
    finds=[],
)
