"""Rules of `pipeline.read.us_cbp.predicates`: the words that put an article inside an order or outside it, without what stands before them."""

from __future__ import annotations

from pipeline.read.rule import Rule
from pipeline.read.us_cbp.rules.holding import ORDER

TIES = Rule(
    r"\b(?:subject to|covered by|within|inside|in violation of|barred (?:by|under)|caught by|reached by|encompassed by|hit by|included in|(?:prohibited|precluded|forbidden) (?:by|under))",
    any_case=True,
    finds=["‹subject to› it", "‹covered by› it", "‹within› it", "‹inside› it", "‹in violation of› it", "‹barred by› it", "‹barred under› it", "‹caught by› it", "‹reached by› it", "‹encompassed by› it", "‹hit by› it",
           "‹included in› it", "‹prohibited by› it", "‹precluded by› it", "‹forbidden under› it"],
    never=["outside it", "without it"],
)  # fmt: skip
INSIDE = Rule(
    rf"{TIES}(?:,? n?or {TIES})? {ORDER}",
    rf"\b(?:falls?|comes?) under {ORDER}",
    r"\bsubject thereto\b",
    r"\brefused(?=\s*[.;])",
    rf"\b(?:violates?|contravenes?|runs? afoul of) {ORDER}",
    r"\b(?:excluded(?! from the (?:scope|reach|coverage|terms)\b)|excludable|inadmissible|detained|kept out|turned away)\b",
    r"\b(?:barred|prohibited|precluded) (?:from )?(?:entry|importation|entering|being (?:entered|imported))\b",
    r"\b(?:denied|refused) (?:entry|admission|release)\b",
    r"\bineligible for (?:entry|admission)\b|\bcovered(?=\s*[.;])",
    any_case=True,
    finds=[
        *("it is ‹subject to the LEO›", "neither ‹covered by nor subject to the LEO›", "not ‹covered by, or within the scope of the LEO›", "are ‹covered by or within the GEO›", "it ‹violates the LEO›", "does not ‹violate the LEO›", "it ‹contravenes the LEO›", "not ‹contravene the LEO›"),
        *("it remains ‹subject thereto›", "it is to be ‹refused›.", "it ‹falls under the LEO›", "not ‹fall under the LEO›", "it ‹comes under the GEO›", "not ‹come under the LEO›", "it ‹runs afoul of the LEO›", "not ‹run afoul of the GEO›", "is ‹excluded› from", "is ‹excludable›", "is ‹inadmissible›", "not be ‹detained›", "to be ‹kept out›", "must be ‹turned away›", "is ‹barred from entry›", "is ‹prohibited from importation›"),
        *("are ‹prohibited importation›", "is ‹precluded from entering›", "is ‹barred from being imported›", "is ‹barred from being entered›", "must be ‹denied entry›", "must be ‹refused admission›", "is ‹denied release›", "is ‹ineligible for entry›", "is ‹ineligible for admission›", "it is not ‹covered›.", "is ‹covered›;"),
    ],
    never=["excluded from the scope of it", "excluded from the reach of it", "excluded from the coverage of it", "excluded from the terms of it", "subject to Part 177", "covered by claim 4", "outside the LEO", "exclusion"],
)  # fmt: skip
OUTSIDE = Rule(
    rf"\b(?:outside(?: of)?|beyond|exempt(?:ed)? from|clear of) {ORDER}",
    r"\badmissible\b",
    r"\bexcluded from the (?:scope|reach|coverage|terms) of\b",
    r"\b(?:entitled|eligible|free) (?:to|for) (?:ent(?:ry|er)|admission|importation|release)\b",
    r"\b(?:within|under) (?:the|an|that|its) (?:exemption|exception|carve-out)\b",
    any_case=True,
    finds=[
        *("it is ‹excluded from the scope of› the order", "is ‹excluded from the reach of› it", "is ‹excluded from the coverage of› it", "is ‹excluded from the terms of› it"),
        *("is ‹outside the LEO›", "are ‹outside of the LEO›", "lies ‹beyond the scope of the LEO›", "is ‹exempt from the LEO›", "is ‹exempted from exclusion›", "is ‹clear of the LEO›", "is ‹admissible›", "is ‹entitled to entry›", "is ‹free to enter›", "is ‹eligible to enter›", "is ‹eligible for entry›", "is ‹eligible for admission›"),
        *("is ‹eligible for importation›", "is ‹entitled to release›", "comes ‹within the exemption›", "falls ‹under an exception›", "comes ‹under that carve-out›", "is ‹within its exception›"),
    ],
    never=["outside the claims", "within the LEO", "inadmissible"],
)  # fmt: skip
# What may be done with an article: it says something only behind "may", "should", "is to".
LET_IN = Rule(
    r"\b(?:released|admitted|entered|imported|cleared|let in|(?:permitted|allowed|granted)(?: to)? (?:entry|enter|importation|be (?:entered|imported))|enter)\b",
    any_case=True,
    finds=["may be ‹released›", "should be ‹admitted›", "shall be ‹entered›", "can be ‹imported›", "may be ‹cleared›", "may be ‹let in›", "be ‹permitted entry›", "be ‹allowed to enter›", "be ‹granted importation›", "be ‹allowed to be entered›", "be ‹permitted to be imported›", "may ‹enter›"],
    never=["the entry", "center"],
)
INFRINGING = Rule(
    r"\binfring(?:es?|ing)\b(?! or )",
    any_case=True,
    finds=["it ‹infringes› claim 1", "do not ‹infringe› it", "is ‹infringing›"],
    never=["infringement of it", "infringe or not"],
)
NOT_INFRINGING = Rule(
    r"\bnon-?infringing\b",
    r"\b(?:do|does)(?: not|n't) (?:practice|practise|meet|satisfy|contain|have|include|embody) (?:(?:any|all|each|every)(?: one)? of )?(?:the |an )?(?:asserted |relevant |claim |each )*(?:claims?|limitations?|elements?)\b",
    r"\bavoids? infringement\b",
    any_case=True,
    finds=[
        *("it is ‹non-infringing›", "are ‹noninfringing›", "it ‹does not practice any of the asserted claims›", "they ‹do not practise the claims›", "it ‹does not meet all of the limitations›"),
        *("they ‹do not satisfy each of the elements›", "it ‹does not contain an element›", "they ‹do not meet every one of the relevant claim limitations›", "it ‹does not satisfy each limitation›", "it ‹does not have each element›", "it ‹does not include an element›", "it ‹does not embody the claim›"),
        *("it ‹avoids infringement›", "they ‹avoid infringement›", "it ‹does not meet claim› 1", "it ‹doesn't meet claim› 1"),
    ],
    never=["it infringes claim 1", "it does not meet its burden"],
)  # fmt: skip
# Behind what is said of orders: that none of them does it.
BY_NONE = Rule(
    r",? (?:(?:by|under|pursuant to) )?(?:neither|no order|none)\b", finds=["excluded‹ neither› by the LEO nor by the GEO", "barred‹ by neither› order", "excluded‹ under no order›", "detained‹ pursuant to none› of them", "excluded‹, neither› by", "excluded‹ by none›"],
    never=["excluded by the LEO", "excluded by another order"],
)  # fmt: skip
IN_ERROR = Rule(r"\s(?:in error|by mistake)\b", finds=["excluded‹ in error›", "excluded‹ by mistake›"], never=["excluded in part"])
