"""Rules of `pipeline.read.us_itc.ruling`: the words of a violation, and of none."""

from __future__ import annotations

from pipeline.read.rule import Rule

NO = Rule(
    r"(?:no violations?|not violated|(?:has|have) not been (?:a |any )?violation|is not a violation)",
    finds=[
        "finds ‹no violation› by Orlo",
        "‹no violations› of section 337 by Orlo",
        "Orlo has ‹not violated› section 337",
        "there ‹has not been a violation› by Orlo",
        "there ‹have not been any violation›s",
        "there ‹is not a violation› of section 337",
    ],
    never=[
        "no evidence of a violation",
        "Orlo is not in violation of section 337",
        "has not been shown to be a violation",
    ],
)
NO_VIOLATION = Rule(
    rf"\b{NO}\b",
    any_case=True,
    finds=[
        "Final Determination Finding ‹No Violation› of Section 337",
        "the Commission found ‹no violations›",
        "determined that there ‹has not been any violation› by Orlo",
    ],
    never=[
        "found a violation by Orlo but none by Fenwick",
        "found that there is no longer a violation",
        "determined that there was not a violation",
    ],
)
VIOLATION = Rule(
    r"\b(?:found|find(?:s|ing)?|determin\w+ that there (?:is|has been|was)|determination of|there is|"
    r"there has been) (?:that )?(?:a |an |the )?(?:existence of )?(?:section 337 )?violations?\b",
    r"\b(?:has|have) violated (?:section 337|the (?:\w+ ){0,4}orders?)",
    r"\bsummary determination (?:of|that)\b[^.;]{0,160}?\bviolat(?:ions?|ed)\b",
    r"\bgranting (?:in part )?(?:[\w']+ ){0,6}summary determination (?:on|regarding|as to) (?:\w+ ){0,4}?violations?\b",
    r"\bfind(?:s|ing)?\b[^.;]{0,80}?\bin violation\b",
    r"\baffirm\w*\b[^;]{0,160}?\bfinding of (?:a )?violation\b",
    r"\baffirm\w*\b.{0,200}?\bfinding that\b.{3,300}?\bviolated (?:section|the|an?)\b",
    r"\bviolations? (?:of section 337 )?(?:ha(?:s|ve) (?:occurred|been (?:found|established|proven))|(?:is|are) established)",
    r"\bfound (?:[\w.,&-]+ ){1,12}?in violation of section 337",
    r"\baffirm\w* (?:the|a) violation\b",
    r"\bfound to have violated the (?:[\w']+ ){0,6}orders?\b",
    any_case=True,
    finds=[
        "has ‹found a violation› of section 337 by Orlo",
        "a ‹violation of section 337 is established›", "‹violations are established›", "a ‹violation has been proven›",
        "it has ‹found twelve respondents in violation of section 337›",
        "has determined to ‹affirm the violation› found below", "‹affirms a violation›",
        "respondents ‹found to have violated the Commission's general exclusion order›",
        "to ‹find an existence of violation›", "an initial determination ‹finding a section 337 violation› by Orlo",
        "an initial determination ‹finding the existence of violations›",
        "It ‹finds that violations› took place",
        "has ‹determined that there is a violation› of section 337",
        "has ‹determined that there has been a violation›",
        "has ‹determined that there was a violation›",
        "Notice of a ‹Determination of Violation›",
        "the judge said that ‹there is a violation›",
        "the Commission agrees that ‹there has been a violation›",
        "that Orlo ‹has violated section 337› by selling lanterns",
        "that Fenwick and Orlo ‹have violated the cease and desist orders›",
        "granting ‹summary determination of domestic industry and violation›",
        "a determination ‹granting in part a motion for summary determination on violation› by Orlo",
        "a determination ‹granting complainant's summary determination regarding violation›",
        "an order ‹granting summary determination as to the violation› by Orlo",
        "granting ‹summary determination that Orlo violated› section 337",
        "an initial determination ‹finding Orlo in violation› of the order",
        "The Commission ‹finds two respondents in violation›",
        "The Commission ‹affirmed, with changes, the finding of a violation› as to tent poles",
        "The Commission ‹affirms the judge's finding that Orlo violated section› 337",
        "determined to ‹affirm the finding that Orlo violated the› consent order",
        "to ‹affirm the finding that Fenwick twice violated an› order",
        "that a ‹violation has occurred› in the sale of lanterns",
        "that ‹violations have been found› of two patents",
        "that a ‹violation has been established›",
    ],
    never=[
        "whether Orlo is in violation of section 337",
        "an initial determination on violation of section 337",
        "alleging violations of section 337 in the sale of certain folding lanterns",
        "denying a motion for summary determination on violation",
        "found no violation of section 337",
    ],
)
REVIEWS = Rule(
    r"\b(?:to|will|shall) review\b",
    r"\band review (?:an?|the)\b",
    r"\bdetermined to (?:\w+ ){0,3}review\b",
    any_case=True,
    finds=[
        "The Commission ‹will review› the initial determination",
        "The Commission ‹shall review› the initial determination",
        "has decided ‹to review› the initial determination",
        "to extend the date ‹and review an› initial determination",
        "to reopen the record ‹and review the› determination",
        "has ‹determined to partially review› the initial determination",
    ],
    never=[
        "determined not to seek a review",
        "a petition for review of the initial determination",
        "the Commission reviewed the initial determination",
    ],
)
NOT_REVIEWS = Rule(
    r"\bnot to review\b",
    r"\bdeclin\w+ to review\b",
    r"\bdoes not review\b",
    any_case=True,
    finds=[
        "has determined ‹not to review› an initial determination",
        "The Commission ‹declined to review› the order of the judge",
        "The Commission ‹does not review› the other findings",
    ],
    never=[
        "has determined to review the initial determination",
        "whether or not the Commission will review it",
        "no petition for review was filed",
    ],
)
ON_REVIEW = Rule(
    r"\bon review\b[^.;]{0,120}?\b(?:affirm|finds?\b|finding\b|modif|revers)",
    r"\baffirm(?:s|ed|ing)?\b",
    r"\breverse[sd]?\b",
    any_case=True,
    finds=[
        "‹On review, the Commission affirm›s the finding of a violation",
        "‹on review, the Commission finds› a violation",
        "and ‹on review finding› no violation by Orlo",
        "‹On review, the Commission has modif›ied the claim construction",
        "‹on review to revers›e the finding on claim 3",
        "determined to review and ‹affirm› the initial determination",
        "the Commission ‹affirms› the judge's finding",
        "the Commission ‹affirmed› the finding",
        "a decision ‹affirming› the judge's finding",
        "to review and ‹reverse› the finding on claim 3",
    ],
    never=[
        "on review of the petition; the Commission finds a violation",
        "determined to review a finding of the initial determination",
        "an affirmation filed by Fenwick",
    ],
)
# "to reverse in part and to vacate in part an initial determination finding a violation, and to remand": nothing is found yet
PARTLY_UNDONE = Rule(
    r"\b(?:revers\w+|vacat\w+) in part\b",
    any_case=True,
    finds=[
        "to ‹reverse in part› an initial determination finding a violation",
        "to ‹vacate in part› the initial determination",
    ],
    never=[
        "to affirm in part an initial determination",
        "to reverse the finding and to review in part",
        "to vacate it partly",
    ],
)
AFFIRMS = Rule(
    r"\baffirm",
    any_case=True,
    finds=[
        "determined to ‹affirm› the initial determination",
        "a decision ‹affirm›ing in part the initial determination",
    ],
    never=[
        "a confirmed finding of a violation",
        "determined to adopt the initial determination",
    ],
)
# "to vacate the final initial determination finding no violation": the judge's finding falls, no other stands
UNDOES = Rule(
    r"\b(?:vacat\w+|set(?:s|ting)? aside) (?:the|an?|its) (?:\w+ ){0,4}?determination\b[^.;]{0,80}$",
    any_case=True,
    finds=[
        "determined to ‹vacate the final initial determination finding ›",
        "the Commission ‹sets aside an initial determination that found ›",
        "an order ‹setting aside its earlier determination of ›",
    ],
    never=[
        "vacated the order of the judge that found ",
        "to vacate the initial determination; on remand, the judge found ",
        "to affirm the determination finding ",
    ],
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
    finds=[
        "the ‹Commission› has determined that Orlo violated section 337",
        "‹Notice of› a violation of section 337",
        "Issuance of a ‹Final Determination› of No Violation",
        "‹Determination› of No Violation; Termination of the Investigation",
        "a ‹Finding› of No Violation in the Lantern Case",
        "It ‹found› a violation by Orlo",
        "to ‹affirm› that Orlo violated section 337",
    ],
    never=[
        "The judge finds a violation by Orlo",
        "An initial determination of a violation",
        "Commissioners Ames and Bell took no part",
    ],
)
# What may be found, not what is found.
SHOULD = Rule(
    r"\bshould (?:a violation|the Commission)",
    r"\bif (?:a violation|the Commission)\b",
    r"\bin the event (?:that )?(?:a violation|the Commission)\b",
    r"\bwhether\b",
    r"\balleg\w+\b",
    any_case=True,
    finds=[
        "‹Should a violation› be found, the bond is ten percent",
        "‹should the Commission› find a violation",
        "‹if a violation› of section 337 is found",
        "‹if the Commission› finds a violation",
        "‹in the event a violation› is found",
        "‹in the event that the Commission› finds a violation",
        "to decide ‹whether› there is a violation",
        "the complaint ‹alleges› a violation",
    ],
    never=[
        "Orlo should stop the violation",
        "a violation by Orlo, if any",
        "in the event of a violation",
    ],
)
COMMISSION_ACTS = Rule(
    r"\bCommission\b[^.;]{0,40}\b(?:has|affirm|determin|find|issued)",
    finds=[
        "the ‹Commission has› found a violation",
        "the ‹Commission, on review, affirm›s the violation",
        "the ‹Commission hereby determin›es that there is a violation",
        "the ‹Commission also find›s a violation",
        "having found a violation, the ‹Commission issued› an order",
    ],
    never=[
        "the Commission's rules. The judge has found a violation",
        "the judge found that the commission has ended",
        "The Commission instituted this investigation on May 3",
    ],
)
# What a judge did, told in the Commission's notice.
JUDGES = Rule(
    r"\b(?:issued|The (?:\w+ ){0,3}(?:ID|FID|RID|EID) (?:finds|found|also)|judge\b[^.;]{0,80}\bissued)\b",
    r"\b(?:ALJ|judge)(?: \([^()]{0,20}\))?,? (?:also |further |accordingly |thus )?(?:found|concluded|held)\b",
    any_case=True,
    finds=[
        "the ALJ ‹issued› an initial determination finding a violation",
        "The ‹judge held a hearing and issued› his determination",
        "‹The ID finds› a violation of section 337",
        "‹The final FID found› no violation",
        "‹The RID also› notes a violation",
        "‹The unreviewed EID found› a violation",
        "The ‹ALJ found› no violation of section 337", "The presiding administrative law ‹judge (\"ALJ\") concluded› that there is none",
        "the ‹judge also held› that there is a violation", "The ‹ALJ further found› a violation",
        "the ‹ALJ, accordingly found› no violation", "The ‹judge thus found› no violation",
    ],
    never=[
        "found by the judge to be a violation",
        "this ID found no violation",
        "the issuance of an initial determination",
    ],
)
COMMISSION_FOUND = Rule(
    r"\bCommission\b(?: \([^()]{0,40}\))?(?:,? (?:has|have|also|further|hereby|therefore|accordingly|now|thus|on review,?))*"
    r" (?:found|finds|determin\w+ (?:to (?:find|affirm)|that|there)|conclud\w+ (?:that|there)|affirm\w*)\b",
    any_case=True,
    finds=[
        "the ‹Commission has also found› no violation",
        "the ‹Commission hereby finds› a violation",
        "the ‹Commission further determined to find› no violation",
        "the ‹Commission determined to affirm› the finding",
        "the ‹Commission determines that› there is no violation",
        "the ‹Commission has determined there› is no violation",
        "the ‹Commission therefore concludes that› there is a violation",
        "the ‹Commission accordingly concludes there› is none",
        "the ‹Commission now finds› a violation",
        "the ‹Commission thus found› a violation",
        'the Trade ‹Commission ("Commission") has determined that› Orlo has violated section 337',
        "the ‹Commission, on review, found› a violation",
        "The Commissioners of the ‹Commission have found› a violation",
        "The ‹Commission affirmed› the finding of no violation",
    ],
    never=[
        "The judge found no violation",
        "the Commission determined not to review an initial determination that found no violation",
        "the Commission determined to review whether there is a violation",
    ],
)
# What the Commission found or ordered earlier in the case.
TELLS = Rule(
    r"\bCommission\b[^.;]{0,60}\b(?:found|finds|issued|concluded)\b",
    r"\border\b[^.;]{0,40}\b(?:names|covers|rests on)\b",
    r"^(?:It|The Commission) (?:also )?(?:found|issued)\b",
    r"\bviolated section 337\b",
    r"\bviolated the (?:CDO|LEO|GEO|order)",
    r"\b(?:[Oo]rders?|LEO|GEO|CDOs?)\b[^.;]{0,120}\b(?:prohibit\w*|barr\w*|bars?|directed|against)\b",
    finds=[
        "the ‹Commission also found› a violation by Orlo",
        "the ‹Commission finds› a violation by Orlo",
        "the ‹Commission terminated the case and issued› an LEO",
        "the ‹Commission concluded› that Orlo infringed claim 4",
        "This ‹order names› Orlo",
        "This ‹order covers› tent poles",
        "That ‹order rests on› claim 4",
        "‹It also found› a violation by Orlo",
        "‹The Commission issued› an LEO",
        "Orlo ‹violated section 337›",
        "Orlo ‹violated the CDO›",
        "Orlo ‹violated the LEO›",
        "Orlo ‹violated the GEO›",
        "Orlo ‹violated the order› of May 3",
        "The ‹Orders prohibit› sales of tent poles",
        "The ‹LEO barred› tent poles of Orlo",
        "The ‹GEO bars› tent poles",
        "Two ‹CDOs were directed› to Orlo",
        "There is an ‹order against› Orlo",
    ],
    never=[
        "the commission agent found a buyer",
        "The judge found that Orlo infringed claim 4",
        "Fenwick says that Orlo violated the consent order",
        "The Commission's order expired in 2019",
    ],
)
# What somebody other than the Commission found or wants.
JUDGE_TELLS = Rule(
    r"\b(?:ALJ|FID|EID|IAO|RD|RID|ID|judge)\b",
    r"\brecommend\w*",
    r"\bpetition\w*",
    r"\basked\b",
    r"\brequested\b",
    r"\balleg\w*",
    finds=[
        "the ‹ALJ› found a violation",
        "the ‹FID› found a violation",
        "the ‹EID› found a violation",
        "the ‹IAO› found redesigned lanterns outside the order",
        "the ‹RD› proposes an LEO",
        "the ‹RID› found a violation",
        "the ‹ID› found a violation",
        "the ‹judge› found a violation",
        "an LEO was ‹recommended›",
        "Fenwick ‹petitioned› for a modification",
        "Fenwick ‹asked› for a GEO",
        "Fenwick ‹requested› a GEO",
        "the ‹alleged› violation of the order",
    ],
    never=[
        "The Commission found that Orlo violated the CDO",
        "the Judges of the court of appeals",
        "IDs of the lanterns' batteries",
    ],
)
# In front of claims: these are not violated.
DENIED = Rule(
    r"\bno violations?\b(?![^.;]*\bviolation\b)",
    r"\brevers\w+\b",
    r"\bnot (?:shown|infringed?|been)\b",
    any_case=True,
    finds=[
        "found ‹no violation› as to claims 1 to 4",
        "the Commission ‹reversed› the finding as to claims 1 to 4",
        "Fenwick has ‹not shown› infringement of claim 4",
        "tent poles that do ‹not infringe› claim 4",
        "a violation has ‹not been› found as to claim 4",
    ],
    never=[
        "found no violation as to claim 2 and a violation as to claim 4",
        "found a violation as to claims 1 to 4",
        "Orlo did not contest infringement of claim 4",
    ],
)
