"""Rules of `pipeline.read.us_itc.reader`: what it looks for, each with words that it is for and words that it is not for."""

from __future__ import annotations

from pipeline.read.rule import Rule

# What a correction puts in the place of the words that were wrong.
CORRECTED = Rule(
    r"\b(?:should|shall|must) (?:read|be read)\b",
    r"\bis corrected to read\b",
    finds=[
        'In the second column, "claims 1-4" ‹should read› "claims 1-6".',
        "The list of claims ‹shall be read› as follows.",
        "The last line ‹must read›: claims 1-6 of the '204 patent.",
        "The second paragraph ‹is corrected to read› as follows.",
    ],
    never=["Persons with an interest should have read the order, which is corrected in part."],
)
# Genuine goods that were meant for another market; the words stand in a name in brackets as well ("Gray Market Lamps").
GREY_MARKET = Rule(
    r"\bgr[ae]y[-\s]market\b",
    r"\bparallel[-\s]import(?:s|ed|ation)?\b",
    any_case=True,
    finds=[
        'lamps of another land ("‹Gray Market› Lamps")', "‹grey-market› goods", "‹parallel imported› lamps", "‹parallel imports›",
        "‹parallel importation› of lamps", "a ‹parallel-import› of lamps", "‹gray market› tyres", "‹Grey-Market› Goods", "‹parallel-imported› pens",
    ],
    never=["lamps with grey markings", "a parallel investigation of imports", "gray marketing folders", "parallel port importers",
           "a grey stock market", "parallel cases"],
)
# Goes on about the investigation that the sentence before cites.
THAT_CASE = Rule(
    r"\b(?:[Tt]hat|[Tt]hose) (?:investigation|matter|case|proceeding|orders?)\b",
    finds=[
        "The complaint in ‹that investigation› named Orlo Trading LLC.",
        "‹That matter› ended with a consent order.",
        "In ‹that case› no violation was found.",
        "‹That proceeding› was terminated on May 4.",
        "‹Those orders› were rescinded on May 4.",
    ],
    never=["This investigation was instituted on May 4 on a complaint that named that respondent."],
)
# The notice's own case, by whatever words.
THIS_CASE = Rule(
    r"\b(?:above|below)-\s?(?:captioned|referenced|identified)\b",
    r"\b(?:this|the present|the instant) (?:investigation|proceeding|case)\b",
    any_case=True,
    finds=["in the ‹above-captioned› investigation", "the ‹below-referenced› case", "‹above-identified›", "in ‹this investigation›",
           "‹the present proceeding›", "‹the instant case›"],
    never=["in that investigation"],
)  # fmt: skip
