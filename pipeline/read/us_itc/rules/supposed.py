"""Rules of `pipeline.read.us_itc.governing` and `deciding`: orders that are only asked for, or would have been issued."""

from __future__ import annotations

from pipeline.read.rule import Rule

# Before the noun of an order: what somebody asked for.
ASKED_FOR = Rule(
    r"\b(?:requests?|applications?|demands?|prayers?|petitions?|motions?|bids?|claims?) for "
    r"(?:(?:the )?(?:issuance|entry|imposition|grant) of )?(?:an? |the )?(?:[\w-]+ ){0,1}(?:exclusion orders? \()?$",
    any_case=True,
    finds=[
        "the ‹demand for a general exclusion order (›",
        "to withdraw its ‹request for a general ›", "two ‹requests for ›", "the ‹application for the issuance of a ›", "a ‹demand for entry of an ›",
        "their ‹prayer for imposition of the ›", "a ‹petition for the grant of an ›", "the ‹motions for the limited ›", "a ‹bid for a limited ›", "its ‹claim for a ›",
    ],
    never=["has issued a ", "at the request of Orlo a "],
)  # fmt: skip
# In front of that: the Commission granted it.
GRANTED_IT = Rule(
    r"\bgrant(?:s|ed|ing)? (?:(?!(?:to )?(?:withdraw|amend|strike|drop|dismiss)\w*)[\w'’.,()-]+ ){0,8}$",
    any_case=True,
    finds=["to ‹grant Orlo's ›", "‹grants the ›", "has ‹granted a joint ›", "‹granting the complainant's ›"],
    never=["granting a motion to withdraw its ", "granting leave to amend the ", "granting a motion to strike the ", "granting a motion to drop its ",
           "granting a motion to dismiss its ", "granting withdrawal of its "],
)  # fmt: skip
# Behind the order that was asked for.
GRANTED_BEHIND = Rule(
    r"[^;]{0,400}? (?:is|are|was|were|has been|have been) (?:(?:hereby|therefore|also) )?granted\b",
    any_case=True,
    finds=["‹ against Orlo is granted›", "‹ is hereby granted›", "‹ are therefore granted›", "‹ was also granted›", "‹ were granted›", "‹ has been granted›", "‹ have been granted›"],
    never=[" against Orlo is denied", "; leave is not granted"],
)
# Before "issue": what might have been, what somebody had wanted, or what an initial determination said that is no more.
SUPPOSED = Rule(
    r"\b(?:would|could|might)(?: not)? (?:have )?(?:(?:then|also|otherwise) )?(?:be |been )?"
    r"(?:led|lead|result(?:ed)?|end(?:ed)?|call(?:ed)?|provided?|entail(?:ed)?|meant?|required?|warrant(?:ed)?|support(?:ed)?|justif(?:y|ied)|followed)"
    r"(?: (?:to|in|for|by))?(?: the)? $",
    r"\bhad (?:\w+ )?(?:recommended|proposed|suggested|urged|called for|contemplated|envisaged|favou?red|foreseen|requested|sought|asked for)"
    r"(?: (?!Commission\b)\w+){0,3} $",
    r"\b(?:vacat(?:es?|ed|ing)|revers(?:es?|ed|ing)|set(?:s|ting)? aside) (?:[\w'’().-]+ ){0,5}?"
    r"(?:IDs?|RDs?|determinations?|decisions?|rulings?)\b(?: \([^()]*\))?(?:(?!\band (?:to|has|have|the Commission)\b)[^.;,]){1,90} $",
    any_case=True,
    finds=[
        "that ‹would have led to ›", "that ‹could lead to the ›", "that ‹might have resulted in ›", "‹would result in the ›", "which ‹would end in ›", "‹might have ended in ›", "that ‹would call for ›", "‹would have called for ›", "that ‹would have provided for ›", "that ‹would provide for ›",
        "that ‹could entail the ›", "‹could have entailed ›", "that ‹would mean ›", "‹would have meant the ›", "that ‹would require ›", "‹would have required the ›",
        "that ‹would warrant the ›", "‹would have warranted ›", "that ‹could support the ›", "‹would have supported ›", "that ‹would justify the ›", "‹would have justified ›",
        "that ‹would not have been followed by ›", "that ‹would then be followed by the ›", "‹could also lead to ›", "‹might have led to ›", "‹would otherwise lead to ›",
        "he ‹had recommended ›", "the judge ‹had also proposed the ›", "who ‹had suggested that the judge ›", "Orlo ‹had urged ›", "Orlo ‹had called for an ›",
        "the ID ‹had contemplated ›", "it ‹had envisaged the ›", "it ‹had favored the ›", "‹had favoured ›", "‹had foreseen the ›", "Orlo ‹had requested to ›",
        "Orlo ‹had sought a prompt ›", "Orlo ‹had asked for the ›",
        "has ‹vacated an initial determination that led to ›", "to ‹vacate the ID on the ›", "‹vacates an RD for the ›", "‹vacating the rulings that call for ›",
        "has ‹reversed in part the decision on ›", "to ‹reverse the IDs (Order No. 4) on the ›", "‹reverses the RDs for ›", "‹reversing a determination for the ›",
        "to ‹set aside the initial determinations on ›", "‹sets aside the decisions for ›", "‹setting aside the ruling on ›",
    ],
    never=["that would not be harmed and ", "to vacate the ID and to ", "vacated the ID, and has ", "vacated the ID, and to ", "vacated the ID, and the Commission ",
           "vacates the ID, finds so and ", "vacated the ID, and have ", "vacates the ID and has ", "vacate the ID and have ",
           "vacated the ID and the Commission will ", "vacates the ID. It ", "vacates the ID; it "],
)  # fmt: skip
