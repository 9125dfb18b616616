"""Rules of the text of an order that is issued: the sentence that bars, and what every order says besides.

No order's own text was to be had: the sentences are those by which notices and letters of customs restate orders, and from memory.
"""

from __future__ import annotations

from pipeline.read.rule import Rule

# The words that keep out, behind the goods that they keep out.
EXCLUDED = Rule(
    r"(?<!not[ ])(?<!not[ ]to[ ])\b(?:are|is|shall be|be) (?:hereby |therefore )?(?:excluded|barred|prohibited|denied)(?: from)? (?:unlicensed )?entry\b",
    any_case=True,
    finds=[
        "Lanterns that infringe claim 1 ‹are excluded from entry› for consumption", "A lantern of Orlo ‹is hereby excluded from entry›",
        "Lanterns ‹shall be barred from entry›", "ORDERS that lanterns ‹be therefore denied entry›", "Lanterns ‹are prohibited from unlicensed entry›",
    ],
    never=[
        "Lanterns shall not be excluded from entry", "they are not to be excluded from entry", "an order that excludes lanterns from entry", "are entitled to entry",
        "are not excluded from entry",
    ],
)  # fmt: skip
# Where such words bar nothing: who certifies what, what somebody wanted, what would be, what an earlier order did.
NOT_HERE = Rule(
    r"\b(?:certif\w+|recommend\w+|request\w*|propos\w+|if|unless|whether|would|should|could|may|previous\w*|had been|determine(?:s|d)? (?:that|whether) )\b",
    any_case=True,
    finds=[
        "may be required to ‹certify› that they are not", "the ‹recommended› order", "Fenwick ‹requested› that lanterns be excluded", "as ‹proposed›, lanterns are excluded",
        "‹if› they are excluded", "‹unless› they are", "‹whether› they are", "they ‹would› be", "they ‹should› be", "they ‹could› be",
        "they ‹may› be", "‹previously› ordered", "they ‹had been› barred",
    ],
    never=["Lanterns that infringe claim 1 are excluded from entry", "the certain lanterns are excluded"],
)  # fmt: skip
# "the Asserted Patents", "the claims listed above": rights that the finding before it names.
ASSERTED = Rule(
    r"\b(?:the|said|those|such|these) (?:asserted |infringed |foregoing |respective )?(?:claims?|patents?|marks?|trademarks?|copyrights?|registrations?|rights|trade (?:dress|secrets?))\b",
    any_case=True,
    finds=[
        "infringe ‹the Asserted Patents›", "infringe ‹said claims›", "infringe ‹those patents›", "bear ‹such marks›", "bear ‹these trademarks›", "‹the infringed claim›",
        "‹the foregoing copyrights›", "‹the respective registrations›", "under ‹the rights›", "using ‹the trade secrets›", "with ‹the trade dress›",
    ],
    never=["infringe claim 1 of U.S. Patent No. 97,000,101", "the lanterns of Orlo"],
)  # fmt: skip
FINDS = Rule(
    r"\b(?:violation of|violat\w+) (?:of )?section 337\b", r"\bsection 337\b[^;]{0,120}?\b(?:is|was|has been|have) violated\b", any_case=True,
    finds=["has found a ‹violation of section 337›", "that Orlo ‹violated section 337›", "that ‹section 337 of the Tariff Act, as amended, is violated›", "that ‹section 337 was violated›",
           "that ‹section 337 has been violated›", "that those firms ‹violate section 337›", "whom ‹section 337 says to have violated›"],
    never=["under subsection (j) of section 337", "an investigation under section 337"],
)  # fmt: skip
# What each order spares by law (19 U.S.C. 1337(l)), or by its own words for whoever has a licence: of no article of its own.
SPARES_BY_LAW = Rule(
    r"\b(?:by (?:and|or) for|by or on behalf of|for the use of|for use by) (?:the use of )?the (?:United States|U\.S\. Government)\b", r"\b(?:licen[cs]e\w*|certif\w+)\b", any_case=True,
    finds=["imported ‹by or for the United States›", "imported ‹by and for the use of the United States›", "imported ‹for the use of the United States›", "imported ‹for use by the U.S. Government›",
           "imported ‹by or on behalf of the United States›", "imported under ‹license›", "a ‹licensed› lantern", "which they ‹certify›"],
    never=["the redesigned lantern OL-20 of Orlo", "imported into the United States"],
)  # fmt: skip
