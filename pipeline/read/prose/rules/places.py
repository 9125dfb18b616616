"""Rules of `pipeline.read.prose.places`: what it looks for, each with words that it is for and words that it is not for."""

from __future__ import annotations

from pipeline.read.rule import Rule

SEGMENT = Rule(
    r"[A-Z][\w.'’-]*(?:[ ](?:[A-Z][\w.'’-]*|&|of|the|de|du|la|le|les|del|do|da|dos|am|an|der|den|im|upon|sur|"
    r"and(?=[ ]Tobago)))*",
    finds=[],
)
# "Venlo, the Netherlands"
THE_LAND = Rule(
    r"the[ ](?=[A-Z])[\w.'’-]*[A-Z][\w.'’-]*(?:[ ][A-Z][\w.'’-]*|[ ]of(?=[ ][A-Z]))*",
    finds=[],
)
# Also "Gyeonggi-do": the provinces of Korea end so.
REGION_WORDS = Rule(
    r"\b(?:province|prefecture|state|county|district|region|canton)\b",
    r"[a-z]-do$",
    any_case=True,
    finds=[],
)
TRAILING_STOP = Rule(
    r"(?<!\b[A-Z])(?<!\bSt)\.$",
    finds=[],
)
