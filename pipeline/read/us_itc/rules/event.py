"""Rules of `pipeline.read.us_itc.event`: what it looks for, each with words that it is for and words that it is not for."""

from __future__ import annotations

from pipeline.read.rule import Rule

RECEIVED = Rule(
    r"\breceived an? (?:\w+ ){0,3}complaint\b",
    r"\bReceipt of (?:\w+ )?Complaint\b",
    any_case=True,
    finds=[],
)
INSTITUTED = Rule(
    r"\bInstitution of (?:an? )?Investigation\b",
    r"\bdetermined to institute an? investigation\b",
    r"\binstituted an investigation\b",
    any_case=True,
    finds=[],
)
COMPLAINT_FILED = Rule(
    r"\bcomplaint was filed with\b",
    any_case=True,
    finds=[],
)
PROCEEDING_INSTITUTED = Rule(
    r"(?<!not[ ]to[ ])(?<!Not[ ]To[ ])(?<!Not[ ]to[ ])\b(?:institut(?:e|es|ed|ing)|institution of|commenc\w+) (?:an? |"
    r"the )?(?:\w+ ){0,3}?(?P<which>enforcement|modification|rescission|advisory|remand|bond|"
    r"consolidated)\b[^.;]{0,60}?\bproceedings?\b",
    r"(?<!not[ ]to[ ])(?<!Not[ ]To[ ])\binstitut\w+ (?:an? )?(?:\w+ ){0,3}proceedings?\b",
    any_case=True,
    finds=[],
)
REFUSES = Rule(
    r"\b(?:declin\w+|den(?:y|ies|ied|ying))\b",
    any_case=True,
    finds=[],
)
OPINION = Rule(
    r"\badvisory opinion\b",
    any_case=True,
    finds=[],
)
CORRECTS = Rule(
    r"^(?:Technical )?Corrections?\b",
    r"\bNotice of Correction\b",
    r"\bCorrect(?:ed|ion of)\b",
    any_case=True,
    finds=[],
)
CORRECTING = Rule(
    r"\bis correcting\b",
    r"\bcorrects (?:a|the|its)\b",
    r"\bthis (?:notice|document) corrects\b",
    any_case=True,
    finds=[],
)
CORRECTS_PLEADING = Rule(
    r"\bcorrect\w*\b[^.;]{0,60}?\b(?:complaint|notice of investigation|name)\b",
    any_case=True,
    finds=[],
)
DEFAULT = Rule(
    r"\bin default\b",
    r"\bfinding (?:\w+ ){0,6}default\b",
    any_case=True,
    finds=[],
)
PLEADING = Rule(
    r"\bamend(?:ed|ing|ment)?\b[^.;]{0,80}?\b(?:complaint|notice of investigation|NOI)\b",
    r"\binterven(?:e|tion|or)\b",
    r"\bsubstitut(?:e|ing|ion)\b",
    r"\b(?:leave to|motion to) amend\b",
    r"\badd(?:ing)?\b[^.;]{0,60}?\brespondents?\b",
    r"\bcorrect\w*\b[^.;]{0,40}?\b(?:complaint|notice of investigation)\b",
    any_case=True,
    finds=[],
)
SCHEDULE = Rule(
    r"\b(?:extend(?:s|ed|ing)?|extension of|chang(?:e|ing)|reset(?:ting)?|modif\w+)\b[^.;]{0,60}?\b(?:target date|"
    r"deadline|schedule|date for)\b",
    any_case=True,
    finds=[],
)
REVIEW = Rule(
    r"\b(?:not to review|to review|determination to review|review in (?:part|its entirety)|on review|remand(?:s|ed|"
    r"ing)?|affirm\w*|to adopt)\b",
    any_case=True,
    finds=[],
)
DECIDES_REVIEW = Rule(
    r"\bnot to (?:modify|vacate|set aside)\b",
    r"\bdetermin\w+ (?:\w+ ){0,4}?(?:not )?to (?:\w+ ){0,2}review\b",
    r"\b(?:Determination|Decision) (?:Not )?[Tt]o Review\b",
    r"\band review (?:an?|the) (?:final )?initial\b",
    any_case=True,
    finds=[],
)
REVIEWS_FINAL = Rule(
    r"(?<!not[ ])\bto review\b[^.;]{0,40}?\bfinal initial determination\b",
    any_case=True,
    finds=[],
)
SUBMISSIONS = Rule(
    r"\b(?:solicit\w*|request\w*|invit\w*)\b[^.;]{0,80}?\b(?:submissions?|statements?|comments?|brief\w*)\b",
    r"\bRequest for (?:\w+ ){0,3}(?:Submissions?|Statements?)\b",
    any_case=True,
    finds=[],
)
ENFORCEMENT = Rule(
    r"\benforcement (?:proceedings?|initial determination|investigation)\b",
    r"\bEID\b",
    r"\bEnforcement Proceeding\b",
    any_case=True,
    finds=[],
)
MODIFICATION = Rule(
    r"\bmodification (?:and \w+ )?proceedings?\b",
    r"\bpetition (?:for modification|to modify)\b",
    any_case=True,
    finds=[],
)
RESCISSION = Rule(
    r"\brescission (?:and \w+ )?proceedings?\b",
    r"\bpetition (?:for rescission|to rescind)\b",
    any_case=True,
    finds=[],
)
BOND = Rule(
    r"\bbond (?:return|forfeiture)\b",
    r"\breturn of (?:\w+ )?bond\b",
    r"\bforfeiture of (?:\w+ ){0,3}bonds?\b",
    any_case=True,
    finds=[],
)
REMAND = Rule(
    r"\bremand (?:initial determination|investigation)\b",
    r"\binvestigation on remand\b",
    r"\bremand proceedings?\b",
    r"\bon remand\b",
    any_case=True,
    finds=[],
)
BOTH_DETERMINATIONS = Rule(
    r"\bboth\b[^.;]{0,120}\bremand initial determination\b",
    any_case=True,
    finds=[],
)
