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
    r"\b(?:certif\w+|recommend\w+|request\w*|propos\w+|if|unless|whether|previous\w*|had been|(?:would|should|could|may) be)\b", any_case=True,
    finds=[
        "they ‹certify› that lanterns are excluded", "the ‹recommended› order", "Fenwick ‹requested› that lanterns be excluded", "as ‹proposed›, lanterns are excluded",
        "‹if› they are excluded", "‹unless› they are", "‹whether› they are", "lanterns ‹would be› excluded", "lanterns ‹should be› excluded", "lanterns ‹could be› excluded",
        "lanterns ‹may be› excluded", "‹previously› ordered", "they ‹had been› barred",
    ],
    never=["Lanterns that infringe claim 1 are excluded from entry", "lanterns that may serve as lamps are excluded"],
)  # fmt: skip
# The numbers of cases: what is told of another one is none of this order's.
CASE = Rule(r"337-TA-(?P<number>\d+)", finds=["in Inv. No. ‹337-TA-9111›, the Commission"], never=["section 337", "Docket No. 3901"])
# Before the goods: how a paragraph is numbered, and that something is ordered.
BEFORE_GOODS = Rule(
    r"^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] ", r"^[^;]{0,80}?\border(?:s|ed) that:? ", any_case=True,
    finds=["‹(1) ›Hand pumps are excluded", "‹1. ›Hand pumps are excluded", "‹(a) ›Hand pumps", "‹iv) ›Hand pumps", "‹Accordingly, it is hereby ORDERED THAT ›hand pumps be excluded", "‹The Commission ORDERS that: ›hand pumps"],
    never=["Hand pumps that infringe claim 1 are excluded", "are subject to an order of the Commission"],
)  # fmt: skip
# Before those whose goods are kept out, whatever commas stand there.
MADE_FOR = Rule(
    r"\b(?:manufactured|imported|made) [^;]{0,60}?\bon behalf of,? (?:any (?:one )?of )?(?:the )?$", any_case=True,
    finds=["‹manufactured abroad by or on behalf of, or imported by or on behalf of, the ›", "‹imported by or on behalf of any of the ›", "‹made by or on behalf of, any one of ›"], never=["a letter on behalf of the ", "imported by the "],
)  # fmt: skip
# Goods by a word that the order explains: "covered articles", and where it does.
COVERED = Rule(r"\b(?:covered|subject) (?:articles?|products?)\b", any_case=True, finds=["‹Covered articles› are excluded", "a ‹subject product›"], never=["articles covered by claim 1"])
DEFINES = Rule(
    r"[\"'](?:the )?(?:covered|subject) (?:articles?|products?)[\"'][^;]{0,120}?\b(?:are|is|means?|refers? to|defined|include|consists? of)\b", any_case=True,
    finds=["‹\"covered articles\" are› lanterns that infringe", "‹\"covered article\" is› a lantern", "‹\"covered products\" means› lanterns", "‹\"the covered products\" refers to› lanterns",
           "‹\"covered product\" shall mean› a lantern", "‹\"covered products\" shall refer to› lanterns", "‹'subject articles', as here defined›", "‹\"covered articles\" include› lanterns", "‹\"covered articles\" consist of› lanterns", "‹\"covered article\" consists of› one"],
    never=["covered articles are entitled to entry under bond"],
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
    r"\bviolat\w+ (?:of )?section 337\b", r"\bsection 337\b[^;]{0,120}?\b(?:is|was|has been|have) violated\b", any_case=True,
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
# What may take goods out of an order: where no rule says which, a person must.
SPARES = Rule(
    r"\b(?:do|does|shall|will) not (?:apply|extend|cover|reach|include|prohibit|preclude)\b", r"\b(?:is|are|shall be) (?:exempt\w*|excepted)\b", r"\bwith the exception of\b",
    r"\b(?:except|other than)\b(?! (?:(?:if|where|when|as) )?(?:imported (?:by or )?)?(?:under|pursuant to|with|permitted|provided|otherwise)\b)", any_case=True,
    finds=["the exclusion ‹does not extend› to it", "these terms ‹do not apply›", "it ‹shall not cover› parts", "it ‹will not reach› them", "it ‹shall not include› parts", "it ‹shall not prohibit› repair",
           "it ‹does not preclude› repair", "such parts ‹are exempt› from it", "that lantern ‹is exempted›", "parts ‹shall be excepted›", "‹with the exception of› parts", "‹except› parts for repair", "lanterns ‹other than› those of brass"],
    never=["except under license of its owner", "except as provided by law", "except if imported by or under license of the owner", "except pursuant to a license", "except when imported under license",
           "other than as permitted by law", "except with its consent", "except where otherwise said", "the exception"],
)  # fmt: skip
