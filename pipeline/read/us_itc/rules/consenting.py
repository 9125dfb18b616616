"""Rules of `pipeline.read.us_itc.consenting`. "Nnnn" stands for a list of names."""

from __future__ import annotations

from pipeline.read.rule import Rule

STIPULATED_BY = Rule(
    r"\bconsent orders?(?: stipulations?)?(?: and (?:a )?proposed consent orders?)?,? "
    r"(?:(?:that|which|was|were|had been|has been|jointly|duly|executed|signed|submitted|filed|made|entered into|proposed|offered|agreed to|stipulated to|dated \w+ \d{1,2}, \d{4},?|given) ){0,5}"
    r"(?:by|of|from) (?:(?:the|each of) )?(?:\w+ )?(?:respondents? )?$",
    any_case=True,
    finds=[
        "a ‹consent order stipulation executed by respondents ›", "the ‹consent order stipulations that were jointly signed by ›", "a ‹consent order which was submitted by the ›", "‹consent order stipulation and proposed consent order filed by respondent ›",
        "a ‹consent order stipulation and a proposed consent order made by both ›", "the ‹consent orders offered by all ›", "a ‹consent order, proposed by each of ›",
        "the ‹consent order stipulation of ›", "the ‹consent order stipulation from the remaining respondents ›", "a ‹consent order had been agreed to by ›", "a ‹consent order has been stipulated to by ›", "a ‹consent order duly entered into by ›",
        "a ‹consent order stipulation dated May 4, 2031, given by ›", "‹consent orders were signed by ›",
    ],
    never=["a consent order and a motion by ", "a consent order against "],
)  # fmt: skip
STIPULATES = Rule(
    r",? (?:(?:has|have|had|each|both|all) ){0,2}(?:stipulated|consented|agreed)\b(?! (?:that|to (?:arbitrate|settle|extend)))",
    r" to (?:terminate|end) [^.;]{0,80}?\bconsent orders?\b",
    any_case=True,
    finds=["Nnnn‹ stipulated› to it", "Nnnn‹ have each consented› to it", "Nnnn‹, both agreed› to it", "Nnnn‹ has agreed› to a consent order", "Nnnn‹ had all stipulated›",
           "the motion of Nnnn‹ to terminate the case based on a consent order›", "Nnnn‹ to end it by consent orders›"],
    never=["Nnnn agreed that it ends", "Nnnn agreed to arbitrate", "Nnnn have agreed to settle", "Nnnn agreed to extend it", "Nnnn to terminate the case on a settlement."],
)  # fmt: skip
# Before a list: the case ends as to those in it.
ENDS_AS_TO = Rule(
    r"\b(?:terminat\w+|withdr[ae]w\w*|dismiss\w*|end(?:s|ed|ing)?)\b.{0,400}?\b(?:as to|with respect to|against|for|respondents?) (?:the )?(?:\w+ )?(?:respondents? )?$",
    r"\bmotions? (?:\(\w[^()]*\) )?(?:by|of) (?:the )?(?:respondents? )?$",
    any_case=True,
    finds=[
        "‹terminating the investigation as to ›", "to ‹terminate it in part: Order No. 22, with respect to the ›", "‹withdrew the complaint against ›", "‹withdrawing it for ›",
        "‹dismissed as to the remaining respondents ›", "‹ends the case against ›", "‹ended as to ›", "‹ending it for ›", "‹terminating respondents ›", "the ‹motion of respondents ›", "a ‹motion (No. 4) by the ›", "‹end for ›",
    ],
    never=["an order against ", "found in default as to ", "the motion to "],
)  # fmt: skip
# On what ground the case ends: the first behind a list, or right before it.
_GROUNDS = (
    r"(?P<consent>consent(?: orders?)?)|settle\w*|withdraw\w*|licen[sc]e\w*|arbitrat\w*|default|good cause|summary determination|lack of|not (?:being|been|having been) served"
)
GROUND = Rule(
    rf"\b(?:{_GROUNDS})\b",
    any_case=True,
    finds=["as to Nnnn based on a ‹consent order›", "on the basis of ‹settlement›", "on ‹withdrawal› of it", "a ‹license› agreement", "an ‹arbitration› clause", "by ‹default›", "for ‹good cause›", "‹consent›", "the ‹consent orders›",
           "on ‹summary determination›", "for ‹lack of› service", "for ‹not being served›", "‹not having been served›", "having ‹not been served›"],
    never=["as to Nnnn", "on the merits"],
)  # fmt: skip
GROUND_BEFORE = Rule(
    rf"\b(?:based (?:up)?on|by|(?:up)?on|on the basis of|for|under|in view of) (?:(?:an?|the|of|two|three|their|its|entry|issuance) ){{0,4}}{GROUND}(?: agreements?| stipulations?)?,? "
    r"(?:as to|with respect to|for|against) (?:the )?(?:respondents? )?$",
    any_case=True,
    finds=["‹based on a consent order as to ›", "‹based upon the entry of a consent order, with respect to respondents ›", "‹by consent orders for ›", "‹upon issuance of the consent order stipulation against ›", "‹on settlement as to ›",
           "‹on the basis of two settlement agreements as to ›", "‹for default as to ›", "‹by withdrawal as to the ›", "‹in view of their license agreements as to ›", "‹under three consent orders as to respondent ›", "‹on an arbitration agreement as to ›",
           "‹for good cause as to ›", "‹by summary determination as to ›", "‹by its settlement as to ›", "‹by consent as to ›"],
    never=["based on a consent order, and as to ", "consent order as to "],
)  # fmt: skip
GRANTED_TO = Rule(
    r"\bgrant\w* (?:(?:the|an?|in part|unopposed|joint) ){0,4}(?:petitions?|motions?|requests?|applications?) (?:\([^()]*\) )?(?:of|by|from|filed by) (?:the )?(?:respondents? )?$",
    any_case=True,
    finds=["has ‹granted the unopposed petition of respondent ›", "‹granting a joint motion by ›", "to ‹grant in part the request filed by the respondents ›", "‹grants an application from ›", "‹grants the petitions of ›",
           "‹granting motions of ›", "‹granted requests of ›", "‹granted the applications (of May) of ›"],
    never=["denied the petition of ", "granted the complainant's petition of May "],
)  # fmt: skip
# Between whose petition it is and the verb that says for what.
TO_DO_IT = Rule(r",? (?:to|for|that the Commission|seeking(?: the)?|asking(?: it| the Commission)? to)\s?", finds=["Nnnn‹ to ›rescind", "Nnnn‹, for ›rescission", "Nnnn‹ that the Commission ›rescind", "Nnnn‹ seeking the ›rescission",
                "Nnnn‹ seeking ›rescission", "Nnnn‹ asking it to ›rescind", "Nnnn‹ asking the Commission to ›rescind", "Nnnn‹ asking to ›rescind"], never=["Nnnn, who "])  # fmt: skip
