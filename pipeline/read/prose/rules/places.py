"""Rules of `pipeline.read.prose.places`: what it looks for, each with words that it is for and words that it is not for."""

from __future__ import annotations

from pipeline.read.prose.rules.names import CAPITALS, LEGAL_FORM
from pipeline.read.rule import Rule

# One name between commas.
SEGMENT = Rule(
    rf"[{CAPITALS}][\w.'’-]*(?:[ ](?:[{CAPITALS}][\w.'’-]*|&|of|the|de|du|la|le|do|da|am|an|im|upon|sur))*",
    finds=[
        "of ‹Orlo City›, Utah",
        "of ‹Łorlo›, Poland",
        "‹St. Fenn-sur-Orle›, France",
        "‹Lamp & Mill District›, Taiwan",
        "‹Isle of Fenn›, Canada",
        "‹Bridge of the Elms›, Canada",
        "‹Villa de Orlo›, Spain",
        "‹Val du Fenn›, France",
        "‹Puerto la Luz›, Mexico",
        "‹Pont le Roi›, France",
        "‹Porto do Sal›, Brazil",
        "‹Serra da Lua›, Brazil",
        "‹Fenn am Berg›, Germany",
        "‹Brunn an Lahn›, Germany",
        "‹Feld im Tal›, Austria",
        "‹Ashby upon Fenn›, United Kingdom",
        "‹Pont sur Orle›, France",
    ],
    never=[
        "with a warehouse in the south",
        "of the same city and state",
        "imported from abroad and sold here",
    ],
)
# "Venlo, the Netherlands"
THE_LAND = Rule(
    r"the[ ](?=[A-Z])[\w.'’-]*[A-Z][\w.'’-]*(?:[ ][A-Z][\w.'’-]*|[ ]of(?=[ ][A-Z]))*",
    finds=[
        "of Fenn, ‹the Netherlands›, and its parent",
        "of ‹the Republic of Korea›",
        "of Orlo, ‹the Czech Republic›",
        "of ‹the Philippines› of today",
    ],
    never=[
        "in the south of Taiwan",
        "The Netherlands",
        "of the respondents Orlo and Fenwick",
    ],
)
# Also "Gyeonggi-do": the provinces of Korea end so.
REGION_WORDS = Rule(
    r"\b(?:province|prefecture|state|county|district|region|canton)\b",
    r"[a-z]-do$",
    any_case=True,
    finds=[
        "Lumen ‹Province›",
        "Orlo ‹Prefecture›",
        "‹State› of Fenn",
        "Fenn ‹county›",
        "Orlo ‹District›",
        "Northern ‹Region›",
        "‹CANTON› of Fenn",
        "Soran‹g-do›",
    ],
    never=[
        "Provinceville",
        "Statesboro",
        "Regional Park",
        "Orlo City",
        "Sorang-dong",
        "Do-Sorang",
    ],
)
# A segment that is the next company of a list and no part of a place.
A_COMPANY = Rule(
    rf"\s{LEGAL_FORM}(?![\w-])",
    finds=["Orlo Europe‹ GmbH› of Graz"],
    never=["Orlo City", "GmbH", "Orlo GmbH-Strasse"],
)
FORM_BEHIND = Rule(rf",\s{LEGAL_FORM}(?![\w-])", finds=["Orlo Lamps‹, Inc.› of Logan"], never=["Orlo, Incline Village", ", Utah"])
# A name with its town: "Orlo of Logan".
SITS_IN = Rule(
    r"\A(?!.*\b(?:Isle|Island|City|Town|Village|Port|County|District|Province|Prefecture|State|Republic|Kingdom|Commonwealth|Duchy|Bridge|Park|Gulf|Bay)\b)"
    r"[^,]+[ ]of[ ](?!the\b)[A-Z]",
    finds=["‹Orlo of L›ogan"],
    never=["Isle of Fenn", "Lower Island of Fenn", "City of Fenn", "Town of Fenn", "Village of Fenn", "Port of Fenn", "County of Fenn", "District of Fenn",
           "Province of Fenn", "Prefecture of Fenn", "State of Fenn", "Republic of Fenn", "Kingdom of Fenn", "Commonwealth of Fenn",
           "Duchy of Fenn", "Bridge of Fenn", "Park of Fenn", "Gulf of Fenn", "Bay of Fenn", "Orlo of the Elms", "Orlo"],
)  # fmt: skip
# The stop of a sentence behind a name, not that of an initial or of "St."
TRAILING_STOP = Rule(
    r"(?<!\b[A-Z])(?<!\bSt)\.$",
    finds=["Shenzhen‹.›", "Fenn City‹.›", "Port Orlo-am-West‹.›"],
    never=["D.C.", "U.S.A.", "Fenn St.", "St. Orlo", "Fenn City"],
)
