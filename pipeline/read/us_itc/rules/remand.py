"""Rules of `pipeline.read.us_itc.remand`: that a question goes back, and what the words say of the orders that stand meanwhile."""

from __future__ import annotations

from pipeline.read.rule import Rule

_ORDER = Rule(
    r"\b(?:exclusion|remedial) orders?\b",
    r"\b[LG]EOs?\b",
    finds=["The ‹exclusion order› stands.", "its ‹remedial orders›", "The ‹LEO› stands.", "The ‹GEO› stands.", "both ‹LEOs›"],
    never=["The protective order stands.", "the order of the judge", "a consent order", "exclusion ordered by video"],
)
REMANDS = Rule(
    r"\b(?:determin|decid|vot)\w+\b[^.;]{0,160}?\bto (?:\w+ly )?remand\b",
    r"\bremand(?:s|ing)\b",
    r"\b(?:vacat|revers|affirm)\w+\b[^.;]{0,160}?\bremanded\b",
    r"\b(?:institut|commenc|order|conduct)\w* (?:\w+ ){0,4}remand (?:proceedings?|investigation)\b",
    r"\b(?:Remand of|Notice of (?:\w+ )?Remand)\b",
    any_case=True,
    finds=[
        "The Commission has ‹determined to remand› the investigation to the judge.",
        "The Commission has ‹decided, on its own motion, to remand› the second question.",
        "The Commission ‹voted to partly remand› it.",
        "The Commission ‹remands› the second question.",
        "Notice of a decision ‹remanding› the second question",
        "The Federal Circuit ‹vacated the finding as to the second patent and remanded› the case.",
        "The Federal Circuit ‹reversed in part and remanded›.",
        "The Federal Circuit ‹affirmed the finding of infringement and remanded› for the rest.",
        "The Commission has determined to ‹institute a remand proceeding›.",
        "Notice ‹commencing the limited remand investigation›",
        "The Commission ‹ordered remand proceedings› before a judge.",
        "The judge will ‹conduct a remand proceeding›.",
        "Certain Folding Lanterns; ‹Remand of› an Initial Determination",
        "Certain Folding Lanterns; ‹Notice of Remand›",
        "Certain Folding Lanterns; ‹Notice of Partial Remand›",
    ],
    never=[
        "The Commission has determined not to review a remand initial determination.",
        "The Commission affirms the findings on remand. A remand was not asked for.",
        "The Federal Circuit affirmed the finding. The case was remanded before that.",
        "It will order another remand initial determination.",
    ],
)
# The same words where nothing goes back.
REFUSES = Rule(
    r"\bnot (?:to )?(?:\w+ )?remand(?:ing)?$",
    r"\b(?:den(?:y|ies|ied|ying)|declin\w+)\b[^.;]{0,120}?\bto remand$",
    any_case=True,
    finds=[
        "The Commission has determined ‹not to remand›",
        "The Commission has determined ‹not to partly remand›",
        "a decision ‹not remanding›",
        "It ‹denies a motion to remand›",
        "It ‹denied a motion to remand›",
        "An order ‹denying a motion to remand›",
        "It will ‹deny a motion to remand›",
        "It ‹declined to remand›",
    ],
    never=[
        "The Commission has determined not to review the first question and to remand",
        "It denies the first motion and remands",
    ],
)
# Of an exclusion order: it stands while the question is open.
STANDS = Rule(
    rf"{_ORDER}[^.;]{{0,160}}?\b(?:remain|continue|stay)s? (?:\w+ ){{0,2}}(?:in (?:full )?(?:force|effect|place)|undisturbed)\b",
    rf"\bnot (?:affect|disturb|change|modify|suspend|vacate|rescind)\b[^.;]{{0,100}}?{_ORDER}",
    rf"\bleav(?:e|es|ing)\b[^.;]{{0,80}}?{_ORDER}[^.;]{{0,60}}?\b(?:in (?:force|effect|place)|undisturbed)\b",
    finds=[
        "The limited ‹exclusion order remains in effect›.",
        "The ‹exclusion order will remain in full force› meanwhile.",
        "The ‹remedial orders shall continue in place› meanwhile.",
        "The ‹exclusion order stays in force› meanwhile.",
        "The ‹exclusion order remains undisturbed›.",
        "The remand does ‹not affect the exclusion order›.",
        "The remand does ‹not disturb the remedial orders›.",
        "The remand does ‹not change the exclusion order›.",
        "The remand does ‹not modify the exclusion order›.",
        "The court did ‹not suspend the exclusion order›.",
        "The court did ‹not vacate the exclusion order›.",
        "The Commission has determined ‹not rescind the exclusion order›.",
        "Meanwhile we ‹leave the exclusion order in force›.",
        "This ‹leaves the exclusion order in effect›.",
        "a decision ‹leaving the exclusion order in place›",
        "This ‹leaves the exclusion order, as modified, undisturbed›.",
    ],
    never=[
        "The protective order remains in effect.",
        "The exclusion order is suspended; the bond remains in place.",
        "The exclusion order leaves open whether the bond stands.",
    ],
)
# Of an exclusion order: it goes with the remand.
VACATES = Rule(
    rf"(?<!not[ ])\bvacat\w*\b[^.;]{{0,120}}?{_ORDER}",
    rf"{_ORDER}[^.;]{{0,80}}?\b(?:is|are|was|were) (?:\w+ )?vacated\b",
    finds=[
        "The Federal Circuit ‹vacated the finding and the exclusion order›, and remanded.",
        "The ‹exclusion order is vacated› and the case is remanded.",
        "The ‹remedial orders are vacated›.",
        "The ‹exclusion order was vacated›.",
        "The ‹remedial orders were thereby vacated›.",
    ],
    never=[
        "The Federal Circuit vacated the finding; the exclusion order is not mentioned.",
        "The Federal Circuit did not vacate the exclusion order.",
    ],
)
