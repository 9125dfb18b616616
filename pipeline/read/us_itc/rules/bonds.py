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
    rf"\b{AMOUNT}(?= of (?:the |their )?(?:(?:entered|transaction|import|invoice|customs) )?value|$|[.,;]| for\b| while\b){OF_VALUE}(?!\w)",
    any_case=True,
    finds=[
        "‹20 percent of the entered value of stoves›; and",
        "must post ‹18 percent of entered value› until", "‹5 percent of the transaction value› until", "‹5 percent of their import value›.",
        "‹5 percent of invoice value›", "‹5 percent of customs value›", "‹5 percent› of the value", "enter at ‹60 percent›",
        "for the LEO ‹60 percent›, and", "‹5 percent› for the CDO", "‹5 percent› while the President reviews it",
    ],
    never=["a share of the market", "the 5 percent that Orlo sold"],
)  # fmt: skip
AN_AMOUNT = Rule(
    rf"{AMOUNT}{OF_VALUE}(?!\w)",
    any_case=True,
    finds=["at ‹5 percent of entered value of lamps›, and"],
    never=["a bond"],
)
# A bond that is not that of importers during the review.
OTHER_BOND = Rule(
    r"\b(?:forfeit\w*|return(?:ed|ing)?|refund\w*|(?:had|has been|was|were) posted|complainants?['’]s? bond|surety|civil|would|motion|judge|ALJ|ID)\b",
    any_case=True,
    finds=["the bond is ‹forfeited›", "is to ‹return› the bond", "the bond is ‹returned›", "‹returning› the bond", "is ‹refunded›", "a bond that Orlo ‹had posted›", "a bond that ‹has been posted›",
           "a bond that ‹was posted›", "bonds that ‹were posted›", "the ‹complainant's bond›", "its ‹complainants’ bond›", "the bond of a ‹surety›", "a ‹civil› penalty",
           "it ‹would› require a bond", "a ‹motion› for a bond", "the ‹judge› set it", "the ‹ALJ› set it", "the ‹ID› sets it"],
    never=["a bond must be posted", "a bond of 5 percent"],
)  # fmt: skip
# Of which of several orders a bond is, by their order.
OF_OTHERS = Rule(
    r"\b(?:under|for|on|as to|with) (?:the|all|any|each|either) others?(?: orders?)?(?=[,.;]|$| (?:and|is|are)\b)",
    finds=["no bond ‹under the others›", "no bond ‹under the others›.", "5 percent ‹for all other orders›,", "‹on any other›;", "‹as to each other order› is", "‹with either other› are", "‹for the others› and"],
    never=["for the other respondents", "the others"],
)
# An order by the first word of its kind alone: "the general order", "the limited one".
BY_KIND = Rule(
    r"\bthe (?:(?P<GEO>general)|(?P<LEO>limited)|(?P<CDO>cease and desist)|(?P<ANY>exclusion)) (?:orders?|ones?)\b",
    finds=["under ‹the general order›", "‹the limited one›", "‹the cease and desist orders›", "‹the exclusion ones›"],
    never=["a general order", "the general rule"],
)
NONE = Rule(r"\b(?:none|zero)\b(?! (?:percent|of)\b)", finds=["and ‹none› for the other", "and ‹zero› under the limited one"], never=["zero percent", "none of the orders", "nonetheless"])
OF_NUMBERED = Rule(
    r"\b(?:under|for|on|as to|by) the (?:(?P<first>first|former)|(?P<second>second|latter))\b(?= of |[,.;]|$| (?:order|exclusion|limited|and|is|are)\b)",
    finds=[
        "5 percent ‹under the first›", "5 percent ‹under the first› of them", "‹for the former›,", "‹on the second› order", "‹as to the latter›.", "‹by the first› exclusion", "‹under the first› limited",
        "‹under the first› and", "‹under the first› is", "‹under the first› are",
    ],
    never=["under the first patent", "the latter"],
)
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
