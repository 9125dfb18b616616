"""Rules of `pipeline.read.us_itc.bonds`: the words that say that there is no bond."""

from __future__ import annotations

from pipeline.read.rule import Rule
from pipeline.read.us_itc.rules.particulars import AMOUNT, OF_VALUE

NO_BOND = Rule(
    r"\b(?:no|without(?: an?| any)?) bond(?:ing)?\b(?! (?:was asked|was requested|is asked))(?: (?:is|shall be|will be|need be) (?:required|set|imposed|posted))?",
    r"\bzero bond\b",
    any_case=True,
    finds=[
        "‹No bond is required› during the review", "‹no bond shall be set›", "‹no bond will be imposed›", "‹no bond need be posted›",
        "may enter ‹without bond›", "‹without a bond›", "‹without any bonding›", "a ‹zero bond›",
    ],
    never=["a bond of 5 percent", "no bond was asked for", "no bond was requested", "no bond is asked for", "bondless"],
)  # fmt: skip
# An amount without the word "bond" before it, in a sentence of bonds.
OF_A_VALUE = Rule(
    rf"\b{AMOUNT}(?= of (?:the |their )?(?:(?:entered|transaction|import|invoice|customs) )?value|$|[.,;]| for\b| while\b){OF_VALUE}",
    any_case=True,
    finds=[
        "must post ‹18 percent of entered value› until", "‹5 percent of the transaction value› until", "‹5 percent of their import value›.",
        "‹5 percent of invoice value›", "‹5 percent of customs value›", "‹5 percent› of the value", "enter at ‹60 percent›",
        "for the LEO ‹60 percent›, and", "‹5 percent› for the CDO", "‹5 percent› while the President reviews it",
    ],
    never=["a share of the market", "the 5 percent that Orlo sold"],
)  # fmt: skip
SPEAKS_OF_BOND = Rule(
    r"\b(?:bond|post|security)", any_case=True, finds=["the ‹bond›", "must ‹post›", "as ‹security›"], never=["value"]
)
NEXT_CLAUSE = Rule(
    r";\s|,? (?:while|whereas|and) (?=(?:at |no |for |the bond|a bond|\$?\d))",
    finds=[
        "5 percent‹; ›for the LEO", "5 percent‹ while ›at 8 percent", "5 percent‹, whereas ›no bond is set", "5 percent‹ and ›for the CDO",
        "5 percent‹, and ›the bond", "5 percent‹ and ›a bond", "5 percent‹ and ›$4 per lantern",
    ],
    never=[", of entered value", " and of entered value"],
)  # fmt: skip
