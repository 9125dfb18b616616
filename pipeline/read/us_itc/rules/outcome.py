"""Rules of `pipeline.read.us_itc.outcome`: what it looks for, each with words that it is for and words that it is not for."""

from __future__ import annotations

from pipeline.read.rule import Rule

NUMBERED = Rule(
    r"\b337-TA-\d{3,5}\b",
    finds=[],
)
RECEIVED = Rule(
    r"\breceived an? (?:\w+ ){0,3}complaint\b",
    r"\bReceipt of (?:\w+ )?Complaint\b",
    any_case=True,
    finds=[],
)
SECTION = Rule(
    r"\b(?:section|sec\.) 337\b",
    r"\b19 U\.S\.C\. 1337\b",
    any_case=True,
    finds=[],
)
OTHER_LAW = Rule(
    r"\banti-?dumping\b",
    r"\bcountervailing\b",
    r"\bfive-year\b",
    r"\bsunset\b",
    r"\b7[03]1-TA-\d",
    r"\b332-\d{3}\b",
    r"\bsection (?:332|201|202|421|232|301)\b",
    r"\bTA-201-\d",
    r"\binformation collection\b",
    r"\bPrivacy Act\b",
    r"\bSunshine\b",
    r"\bPaperwork Reduction\b",
    r"\bRules of (?:General|Practice and Procedure;)",
    r"\bAdvisory Committee\b",
    r"\bSystems? of Records\b",
    r"\bPeer Review\b",
    r"\bMembership\b",
    r"\bproposed rule",
    r"\brulemaking\b",
    r"\bfinal rule\b",
    r"\bsafeguard\b",
    r"\bGSP\b",
    r"\bHarmonized Tariff Schedule of the United States;\s",
    any_case=True,
    finds=[],
)
OWN_WORDS = Rule(
    r"\b(?:limited|general) exclusion order",
    r"\bcease and desist order",
    r"\bnotice of investigation\b",
    r"\binitial determination\b",
    r"\bconsent order\b",
    r"\bremedial orders?\b",
    r"\benforcement proceeding\b",
    r"\b(?:rescission|modification) proceeding\b",
    r"\badvisory opinion\b",
    r"\badministrative law judge\b",
    r"\b(?:above|below)-\s?captioned investigation\b",
    r"\bpublic interest\b",
    any_case=True,
    finds=[],
)
BEFORE_A_JUDGE = Rule(
    r"\bpresiding administrative law judge\b",
    r"\b(?:above|below)-\s?captioned investigation\b",
    r"\bInitial Determination on Violation\b",
    any_case=True,
    finds=[],
)
BORDER_ORDER = Rule(
    r"\b(?:limited|general) exclusion order",
    r"\bcease[\s-]+and[\s-]+desist order",
    any_case=True,
    finds=[],
)
CAPTIONED = Rule(
    r"(?:^|;\s|\bMatter of\s|:\s)Certain\s",
    any_case=True,
    finds=[],
)
NO = Rule(
    r"(?:no violations?|not violated|(?:has|have) not been (?:a |any )?violation|is not a violation)",
    finds=[],
)
NO_VIOLATION = Rule(
    rf"\b{NO}\b",
    r"\bNo Violation\b",
    any_case=True,
    finds=[],
)
VIOLATION = Rule(
    r"\b(?:found|find(?:s|ing)?|determin\w+ that there (?:is|has been|was)|determination of|there is|"
    r"there has been) (?:that )?(?:a |an |the )?(?:existence of )?violations?\b",
    r"\b(?:has|have) violated (?:section 337|the (?:\w+ ){0,4}orders?)",
    r"\bsummary determination (?:of|that)\b[^.;]{0,160}?\bviolat(?:ions?|ed)\b",
    r"\bfind(?:s|ing)?\b[^.;]{0,80}?\bin violation\b",
    r"\baffirm\w*\b[^;]{0,160}?\bfinding of (?:a )?violation\b",
    r"\baffirm\w*\b.{0,200}?\bfinding that\b.{3,300}?\bviolated (?:section|the|an?)\b",
    r"\bviolations? ha(?:s|ve) (?:occurred|been (?:found|established))",
    any_case=True,
    finds=[],
)
REVIEWS = Rule(
    r"\b(?:to|will|shall) review\b",
    r"\band review (?:an?|the)\b",
    r"\bdetermined to (?:\w+ ){0,3}review\b",
    any_case=True,
    finds=[],
)
NOT_REVIEWS = Rule(
    r"\bnot to review\b",
    r"\bdeclin\w+ to review\b",
    r"\bdoes not review\b",
    any_case=True,
    finds=[],
)
ON_REVIEW = Rule(
    r"\bon review\b[^.;]{0,120}?\b(?:affirm|finds?\b|finding\b|modif|revers)",
    r"\baffirm(?:s|ed|ing)?\b",
    r"\breverse[sd]?\b",
    any_case=True,
    finds=[],
)
# "to reverse in part and to vacate in part an initial determination finding a violation, and to remand": nothing is found yet
PARTLY_UNDONE = Rule(
    r"\b(?:revers\w+|vacat\w+) in part\b",
    any_case=True,
    finds=[],
)
AFFIRMS = Rule(
    r"\baffirm",
    any_case=True,
    finds=[],
)
# "to vacate the final initial determination finding no violation": the judge's finding falls, no other stands
UNDOES = Rule(
    r"\b(?:vacat\w+|set(?:s|ting)? aside) (?:the|an?|its) (?:\w+ ){0,4}?determination\b[^.;]{0,80}$",
    any_case=True,
    finds=[],
)
THE_COMMISSIONS = Rule(
    r"\bCommission\b",
    r"\bNotice of\b",
    r"\bFinal Determination\b",
    r"^Determination\b",
    r"\bFinding\b",
    r"\bfound\b",
    r"\baffirm",
    any_case=True,
    finds=[],
)
SHOULD = Rule(
    r"\bshould (?:a violation|the Commission)",
    r"\bif (?:a violation|the Commission)\b",
    r"\bin the event (?:that )?(?:a violation|the Commission)\b",
    r"\bwhether\b",
    r"\balleg\w+\b",
    any_case=True,
    finds=[],
)
COMMISSION_ACTS = Rule(
    r"\bCommission\b[^.;]{0,40}\b(?:has|affirm|determin|find)",
    finds=[],
)
JUDGES = Rule(
    r"\b(?:issued|The (?:\w+ ){0,3}(?:ID|FID|RID|EID) (?:finds|found|also)|judge\b[^.;]{0,80}\bissued)\b",
    any_case=True,
    finds=[],
)
COMMISSION_FOUND = Rule(
    r"\bCommission (?:has |also |further |hereby )*(?:found|finds|determin\w+ (?:to (?:find|affirm)|that)|affirm\w*)\b",
    any_case=True,
    finds=[],
)
TELLS = Rule(
    r"\bCommission\b[^.;]{0,60}\b(?:found|finds|issued|concluded)\b",
    r"\border\b[^.;]{0,40}\b(?:names|covers|rests on)\b",
    r"^(?:It|The Commission) (?:also )?(?:found|issued)\b",
    r"\bviolated section 337\b",
    r"\bviolated the (?:CDO|LEO|GEO|order)",
    r"\b(?:[Oo]rders?|LEO|GEO|CDOs?)\b[^.;]{0,120}\b(?:prohibit\w*|barr\w*|bars?|directed|against)\b",
    finds=[],
)
JUDGE_TELLS = Rule(
    r"\b(?:ALJ|FID|EID|IAO|RD|RID|ID|judge)\b",
    r"\brecommend\w*",
    r"\bpetition\w*",
    r"\basked\b",
    r"\brequested\b",
    r"\balleg\w*",
    finds=[],
)
DENIED = Rule(
    r"\bno violations?\b(?![^.;]*\bviolation\b)",
    r"\brevers\w+\b",
    r"\bnot (?:shown|infringed?|been)\b",
    any_case=True,
    finds=[],
)
PROCEEDING = Rule(
    r"(?:(?:this|the|these|that) )?(?:above-?\s?captioned |remaining |formal |instant |combined |consolidated |"
    r"subject )*(?:(?:enforcement|modification|rescission|remand|advisory(?: opinion)?|bond (?:return|forfeiture)|"
    r"sanctions?)(?: and \w+)? )?(?:investigations?|proceedings?)",
    finds=[],
)
LIMITED = Rule(
    r"(?!\s*(?:as to|with respect to|in part|based on [^.;]{0,60}?as to)\b)",
    finds=[],
)
TERMINATED = Rule(
    rf"\b{PROCEEDING}(?: on remand)? (?:is|are) (?:also |hereby |therefore |accordingly )*terminated\b{LIMITED}",
    rf"\bterminat(?:es|ed|e) (?:with(?:out)? prejudice )?{PROCEEDING}\b{LIMITED}",
    rf"(?<!artial\s)\bTermination of {PROCEEDING}\b{LIMITED}",
    rf"(?<!artially\s)\b[Tt]erminating {PROCEEDING}\b(?: in its entirety)?{LIMITED}",
    rf"\bterminat\w+ (?:\w+ ){{0,3}}{PROCEEDING} in (?:its|their) entirety",
    any_case=True,
    finds=[],
)
ENDS_AS_TO = Rule(
    r"\bterminat\w+\b[^.;]{0,80}?\b(?:investigation|proceeding)s?\b[^.;]{0,120}?\b(?:as to|with respect to)\b",
    r"\bterminat\w+\b[^.;]{0,60}?\bin part\b",
    r"\bpartial(?:ly)? terminat\w+",
    r"\bwithdraw\w*\b[^.;]{0,40}?\bcertain (?:asserted )?(?:claims|patents|allegations)",
    r"\bterminat\w+ (?:an? |the )?(?:[\w-]+,? ){0,3}respondents?\b",
    r"\bterminat\w+\b[^.;]{0,40}?\b(?:certain|one|several) (?:\w+ )?(?:claims?|patents?|respondents?)\b",
    r"\bTermination of (?:\w+ ){0,2}Respondents?\b",
    any_case=True,
    finds=[],
)
LAST_ONES = Rule(
    r"\bas to (?:the )?(?:remaining|last|only|all)\b",
    r"\bin its entirety\b",
    any_case=True,
    finds=[],
)
ASKED_TO = Rule(
    r"\b(?:motion|petition) (?:\w+ ){0,4}(?:to|that sought to|seeking to) $",
    r"\bsought to $",
    r"\brequest\w* (?:\w+ ){0,4}$",
    any_case=True,
    finds=[],
)
THE_OR_THIS = Rule(
    r"(?:The|This)\s",
    finds=[],
)
TERMINATING = Rule(
    r"\bterminat(?:e|ing)\b",
    any_case=True,
    finds=[],
)
GRANTS = Rule(
    r"\bgrant",
    any_case=True,
    finds=[],
)
AS_TO = Rule(
    r"\b(?:as to|with respect to)\b",
    finds=[],
)
GOES_ON = Rule(
    r"\b(?:investigation|proceeding) (?:continues|remains (?:open|pending|ongoing))\b",
    any_case=True,
    finds=[],
)
