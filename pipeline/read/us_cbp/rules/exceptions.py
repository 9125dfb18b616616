"""Rules of `pipeline.read.us_cbp.exceptions`: where words for what is excepted end, and what is said of these."""

from __future__ import annotations

from pipeline.read.rule import Rule

ENDS = Rule(
    r"[.;](?=\s|$)|, (?:(?:both|all|each|none) of )?which\b|, (?:and|but|because|as|since)\b",
    finds=["K2‹.›", "K2‹;› K3", "K2‹, which› is", "K2‹, both of which› are", "K2‹, all of which› are", "K2‹, each of which› is", "K2‹, none of which› is", "K2‹, and› it", "K2‹, but› it", "K2‹, because› it", "K2‹, as› it", "K2‹, since› it"],
    never=["K2 and K3"],
)  # fmt: skip
# What is said of those that are excepted, by no more than a "not" or without one.
WHICH_IS = Rule(
    r", (?:(?:both|all|each) of )?which (?:is|are|do|does|may|must|should|shall)(?P<no>[ ]not)?(?: be)?(?=\s*(?:[.;,]|$))",
    finds=["‹, which are not›.", "‹, both of which are›;", "‹, all of which do not›", "‹, each of which does not›.", "‹, which may not be›.", "‹, which must not›", "‹, which should be›.", "‹, which shall not be›.", "‹, which is›,"],
    never=[", which is red"],
)  # fmt: skip
# Articles, and no license or exception of the order.
OF_ARTICLES = Rule(
    r"(?:for )?(?:[a-z-]+ ){0,2}(?:those|units|models|ones|articles|products|items|versions|shipments)\b",
    any_case=True,
    finds=["‹those› with lids", "‹for the units› with", "‹the red models›", "‹any articles›", "‹its old products›", "‹certain items›", "‹versions› of", "‹the ones› with", "‹those shipments›"],
    never=["under license", "as provided by law"],
)  # fmt: skip
