"""Rules of `pipeline.read.us_itc.scope_rulings`: which kind of order a sentence names."""

from __future__ import annotations

from pipeline.read.rule import Rule
from pipeline.records import Instrument

THE_ORDERS = Rule(
    r"\b(?:remedial |these |those |both |the |its )orders\b",
    any_case=True,
    finds=[
        *("the ‹remedial orders›", "‹these orders›", "‹those orders›", "‹both orders›", "‹the orders›", "‹its orders›"),
    ],
    never=[
        "the limited exclusion orders",
    ],
)
GENERAL = Rule(
    r"\bGEOs?\b|\bgeneral exclusion orders?\b",
    finds=["the ‹GEO›", "two ‹GEOs›", "a ‹general exclusion order›"],
    never=["an exclusion order"],
)
LIMITED = Rule(
    r"\bLEOs?\b|\blimited exclusion orders?\b",
    finds=["the ‹LEO›", "two ‹LEOs›", "a ‹limited exclusion order›"],
    never=["an exclusion order"],
)
TEMPORARY = Rule(
    r"\bTEOs?\b|\btemporary exclusion orders?\b",
    finds=["the ‹TEO›", "two ‹TEOs›", "a ‹temporary exclusion order›"],
    never=["an exclusion order"],
)
SEIZURE = Rule(
    r"\bseizure and forfeiture orders?\b",
    finds=["a ‹seizure and forfeiture order›"],
    never=["a seizure of goods"],
)
CEASE = Rule(
    r"\bCDOs?\b|\bcease and desist orders?\b",
    finds=["the ‹CDO›", "two ‹CDOs›", "a ‹cease and desist order›"],
    never=["to cease the sale"],
)
CONSENT = Rule(
    r"\bconsent orders?\b",
    finds=["the ‹consent order›"],
    never=["the consent of Orlo to the order"],
)
ORDERS_NAMED: tuple[tuple[Instrument, Rule], ...] = (
    ("GEO", GENERAL),
    ("LEO", LIMITED),
    ("TEO", TEMPORARY),
    ("SFO", SEIZURE),
    ("CDO", CEASE),
    ("CONSENT_ORDER", CONSENT),
)
