"""Rules of `pipeline.read.us_cbp.answers`: questions, and what is answered by a yes or a no."""

from __future__ import annotations

from pipeline.read.rule import Rule

QUESTION = Rule(
    r"^\s*(?:\(?(?P<number>\d{1,2})[.)] |(?:Question|Issue) (?P<named>\d{1,2})[.:]? )?(?=(?:Whether|Is|Are|Do|Does|May|Must)\b)",
    finds=["‹1. ›Whether the K2", "‹(2) ›Is the K2", "‹Question 1: ›Are they", "‹Issue 2. ›Does it", "‹›Do they infringe", "‹›May it enter", "‹›Must it be"],
    never=["The K2 is", "12 Whether"],
)
ANSWER = Rule(
    r"^\s*(?:\(?(?P<item>\d{1,2})[.)] |(?:(?:Answer to )?(?:Question|Issue)|Answer) (?P<question>\d{1,2})[.:]? )?(?:(?P<yes>Yes|YES)|No|NO)(?=[.,;:—]|$)",
    r"\b(?:Question|Issue) (?P<of>\d{1,2})\b[^.;]{0,40}? in the (?:(?P<affirmed>affirmative)|negative)\b",
    r"\b(?:to|on) (?:Question|Issue) (?P<to>\d{1,2})(?: is|,|:)? (?:(?P<yea>yes)|no)\b",
    finds=["‹1. No›. The K2 has no lid", "‹(2) Yes›.", "‹Question 1: YES›;", "‹Answer 2: NO›", "‹Answer to Issue 2. No›, it", "‹Yes›: it", "‹No›—it", "‹Issue 1: No›.",
           "we answer ‹Question 1 in the negative›", "‹Issue 2 is answered in the affirmative›", "the answer ‹to Question 1 is no›", "as ‹to Issue 2, yes›", "‹on Question 2: no›", "‹on Question 3 yes›"],
    never=["No lid is seen", "there is no answer to Question 1", "1. Notice"],
)  # fmt: skip
# What is asked on a condition, or whether something else makes a difference.
ON_CONDITION = Rule(r"\b(?:if|when|answer|differ)", any_case=True, finds=["‹if› it has a lid", "‹when› sold", "the ‹answer›", "would it ‹differ›"], never=["Whether the K2 is"])
# In front of the articles on which it is asked.
ASKED_OF = Rule(r"^\s*(?:Whether|Is|Are|Do|Does|May|Must) ", finds=["‹Whether ›the K2", "‹Is ›it", "‹Are ›they", "‹Do ›they", "‹Does ›it", "‹May ›it", "‹Must ›it"], never=["the K2"])
ANY_OF = Rule(r"\b(?:any|or|either|some)\b", any_case=True, finds=["‹any› of them", "K2 ‹or› K3", "‹Either› pot", "‹some› of them"], never=["K2 and K3"])
