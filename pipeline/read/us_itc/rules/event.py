"""Rules of `pipeline.read.us_itc.event`: what it looks for, each with words that it is for and words that it is not for."""

from __future__ import annotations

from pipeline.read.rule import Rule

RECEIVED = Rule(
    r"\breceived an? (?:\w+ ){0,3}complaint\b",
    r"\bReceipt of (?:\w+ )?Complaint\b",
    any_case=True,
    finds=[
        "The Commission has ‹received a complaint› entitled Certain Folding Lanterns, DN 3702.",
        "Notice of ‹Receipt of Amended Complaint›; Solicitation of Comments Relating to the Public Interest",
    ],
    never=[
        "The respondents say that they received the complaint only in May.",
        "Receipt of Two Petitions for Modification",
    ],
)
INSTITUTED = Rule(
    r"\bInstitution of (?:an? )?Investigation\b",
    r"\bdetermined to institute an? investigation\b",
    r"\binstituted an investigation\b",
    any_case=True,
    finds=[
        "‹Institution of an Investigation›",
        "Certain Folding Lanterns; Notice of ‹Institution of Investigation›",
        "The Commission has ‹determined to institute an investigation› of folding lanterns.",
        "The Commission ‹instituted an investigation› into folding lanterns.",
    ],
    never=[
        "The Commission instituted this investigation on May 4, based on a complaint of Fenwick Lamps, Inc.",
        "Certain Folding Lanterns; Institution of a Modification Proceeding",
    ],
)
COMPLAINT_FILED = Rule(
    r"\bcomplaint was filed with\b",
    any_case=True,
    finds=["In May a ‹complaint was filed with› the Commission by Fenwick Lamps, Inc."],
    never=["The answer to the complaint was filed late, and an enforcement complaint was withdrawn."],
)
PROCEEDING_INSTITUTED = Rule(
    r"(?<!not[ ]to[ ])(?<!Not[ ]To[ ])(?<!Not[ ]to[ ])\b(?:institut(?:e|es|ed|ing)|institution of|commenc\w+) (?:an? |the )?"
    r"(?:\w+ ){0,3}?(?P<which>enforcement|modification|rescission|advisory|remand|bond|consolidated)\b"
    r"[^.;]{0,60}?\bproceedings?\b",
    r"(?<!not[ ]to[ ])(?<!Not[ ]To[ ])\binstitut\w+ (?:an? )?(?:\w+ ){0,3}proceedings?\b",
    any_case=True,
    finds=[
        "The Commission ‹instituted a second joint ancillary proceeding› on lanterns.",
        "The Commission has determined to ‹institute a formal enforcement and civil-penalty proceeding›.",
        "It ‹institutes a modification (or, in the alternative, clarification) proceeding› on the petition.",
        "The Commission ‹instituted a rescission and, where needed, modification proceeding›.",
        "Notice of a decision ‹instituting a consolidated advisory and modification proceeding›",
        "‹Institution of a Joint Bond Forfeiture Proceeding›",
        "The Commission has ‹commenced a remand proceeding› before the judge.",
        "It agreed to ‹commence the long delayed formal enforcement proceeding›.",
        "It agreed to ‹commence a second and final advisory opinion proceeding› on the new lanterns.",
        "‹Commencing Consolidated Proceedings› on Folding Lanterns",
        "The Commission ‹instituted ancillary proceedings› on the redesigned lanterns.",
    ],
    never=[
        "Notice of Commission Determination Not To Institute an Enforcement Proceeding",
        "The Commission has determined not to institute a modification proceeding.",
        "The Commission instituted this investigation on May 4; an enforcement proceeding may follow.",
    ],
)
REFUSES = Rule(
    r"\b(?:declin\w+|den(?:y|ies|ied|ying))\b",
    any_case=True,
    finds=[
        "The Commission has ‹declined› to institute an advisory opinion proceeding.",
        "The Commission has determined to ‹deny› the request for an advisory opinion.",
        "The Commission ‹denies› the request to institute an advisory opinion proceeding.",
        "The Commission ‹denied› the request of Fenwick Lamps, Inc.",
        "Notice of Commission Decision ‹Denying› a Request To Institute an Advisory Opinion Proceeding",
    ],
    never=["The denial of an earlier request does not keep the Commission from granting this one."],
)
OPINION = Rule(
    r"\badvisory opinion\b",
    any_case=True,
    finds=["Certain Folding Lanterns; Issuance of ‹Advisory Opinion›"],
    never=["An advisory committee gave its opinion on the redesigned lanterns."],
)
# In a title: the notice is the correction of a document.
CORRECTS = Rule(
    r"^(?:Technical )?Corrections?\b",
    r"\bNotice of Correction\b",
    r"\bCorrect(?:ed\b(?! (?:limited|general) exclusion)|ion of\b)",
    any_case=True,
    finds=[
        "‹Technical Correction› to a Limited Exclusion Order",
        "Certain Folding Lanterns: ‹Notice of Correction›",
        "Certain Folding Lanterns; ‹Corrected› Notice of Final Determination",
        "Certain Folding Lanterns; ‹Correction of› a Limited Exclusion Order",
    ],
    never=[
        "Notice of Commission Determination Not To Review an Order Correcting a Respondent's Address",
        "Certain Folding Lanterns; Technical Correction",
        "Notice of a Determination To Issue a Corrected General Exclusion Order",
        "Issuance of Corrected Limited Exclusion Orders",
    ],
)
# The same, in an abstract.
CORRECTING = Rule(
    r"\bis correcting\b",
    r"\bcorrects (?:a|the|its)\b",
    r"\bthis (?:notice|document) corrects\b",
    any_case=True,
    finds=[
        "The Commission ‹is correcting› a notice that appeared on May 4.",
        "The Commission ‹corrects a› date in its notice of May 4.",
        "The Commission ‹corrects the› number of a patent.",
        "The Commission ‹corrects its› notice of May 4.",
        "‹This notice corrects› two patent numbers.",
        "‹This document corrects› two patent numbers.",
    ],
    never=["The judge granted a motion to correct the notice of investigation, which is corrected accordingly."],
)
# What is corrected is who is accused of what, not a document of the Commission.
CORRECTS_PLEADING = Rule(
    r"\bcorrect\w*\b[^.;]{0,60}?\b(?:complaint|notice of investigation|name)\b",
    any_case=True,
    finds=[
        "Leave was given to ‹correct an address in the complaint›.",
        "An initial determination ‹correcting the notice of investigation›",
        "Notice of a decision to ‹correct a respondent's name›",
    ],
    never=["The date is corrected. The complaint of Fenwick Lamps, Inc. stands as filed."],
)
DEFAULT = Rule(
    r"\bin default\b",
    r"\bfinding (?:\w+ ){0,6}default\b",
    any_case=True,
    finds=[
        "Shenzhen Orlo Co., Ltd. was found ‹in default›.",
        "An order ‹finding willful default› was not reviewed.",
    ],
    never=["The judge set a default protective order, and two respondents defaulted."],
)
FINDS_DEFAULT = Rule(
    r"\b(?:finding|finds|found) (?:[\w-]+ ){0,4}respondents?\b[^.;]{0,120}?\bin default\b(?=.{0,40}\b(?:and|terminat))",
    any_case=True,
    finds=[
        "an initial determination ‹finding two respondents in default› and terminating the investigation as to Orlo, Inc.",
        "The judge ‹finds respondent Fenwick in default› and lets Orlo, Inc. go",
        "the judge ‹found all remaining respondents, among them Orlo, in default›, terminating the rest",
    ],
    never=["terminating the investigation as to Orlo, Inc., the other respondents having been found in default"],
)
PLEADING = Rule(
    r"\bamend(?:ed|ing|ment)?\b[^.;]{0,80}?\b(?:complaint|notice of investigation|NOI)\b",
    r"\binterven(?:e|tion|or)\b",
    r"\bsubstitut(?:e|ing|ion)\b",
    r"\b(?:leave to|motion to) amend\b",
    r"\badd(?:ing)?\b[^.;]{0,60}?\brespondents?\b",
    r"\bcorrect\w*\b[^.;]{0,40}?\b(?:complaint|notice of investigation)\b",
    any_case=True,
    finds=[
        "Fenwick Lamps, Inc. filed an ‹amended complaint›.",
        "An order ‹amending the notice of investigation› was not reviewed.",
        "The ‹amendment of the NOI› was not opposed.",
        "Orlo Trading LLC moved to ‹intervene›.",
        "The ‹intervention› of Orlo Trading LLC was allowed.",
        "Orlo Trading LLC was admitted as an ‹intervenor›.",
        "A motion to ‹substitute› Orlo Holdings for Orlo Trading LLC was granted.",
        "An order ‹substituting› Orlo Holdings for Orlo Trading LLC",
        "The ‹substitution› of Orlo Holdings for Orlo Trading LLC was not opposed.",
        "Fenwick Lamps, Inc. was given ‹leave to amend› its pleading.",
        "A ‹motion to amend› the pleading was granted.",
        "An order ‹adding Orlo Trading LLC as a respondent› was not reviewed.",
        "A motion to ‹correct the complaint› was granted.",
        "An order ‹correcting the notice of investigation› was not reviewed.",
    ],
    never=[
        "The cease and desist order is amended; the complaint is not affected.",
        "In the intervening months no respondent was terminated.",
        "The additional respondents did not answer.",
    ],
)
SCHEDULE = Rule(
    r"\b(?:extend(?:s|ed|ing)?|extension of|chang(?:e|ing)|reset(?:ting)?|modif\w+)\b[^.;]{0,60}?"
    r"\b(?:target date|deadline|schedule|date for)\b",
    any_case=True,
    finds=[
        "Notice of a decision ‹resetting the target date›",
        "The Commission ‹extends the target date› to June 9.",
        "The Commission has ‹extended the deadline› by two weeks.",
        "Notice of a decision ‹extending the date for› completion of the investigation",
        "‹Extension of the Target Date›",
        "The Commission has determined to ‹change the schedule› of the proceeding.",
        "Notice of a decision ‹changing the target date›",
        "The judge ‹reset the target date› to June 9.",
        "Notice of a decision ‹modifying the briefing schedule›",
    ],
    never=[
        "The target date of the investigation is June 9.",
        "The exclusion order was extended to two more models. The deadline for comments is June 9.",
    ],
)
# Says that a review is or was at issue, whatever became of it.
REVIEW = Rule(
    r"\b(?:not to review|to review|determination to review|review in (?:part|its entirety)|on review|remand(?:s|ed|ing)?|"
    r"affirm\w*|to adopt)\b",
    any_case=True,
    finds=[
        "The Commission has determined ‹not to review› the order.",
        "The Commission has decided ‹to review› the order.",
        "Notice of Commission ‹Determination To Review› an Order",
        "The petitioner asks for ‹review in part›.",
        "The respondent asks for ‹review in its entirety›.",
        "The Commission, ‹on review›, takes no position on the second patent.",
        "The Commission ‹remands› the second question to the judge.",
        "The second question is ‹remanded› to the judge.",
        "An order ‹remanding› the second question to the judge",
        "The Commission has ‹affirmed› the finding on the second patent.",
        "The Commission has determined ‹to adopt› the judge's findings.",
    ],
    never=["The judge reviewed the record, and no petition for review was filed."],
)
# The Commission takes up a determination for review, or lets it stand.
DECIDES_REVIEW = Rule(
    r"\bnot to (?:modify|vacate|set aside)\b",
    r"\bdetermin\w+ (?:\w+ ){0,4}?(?:not )?to (?:\w+ ){0,2}review\b",
    r"\bDecision (?:Not )?[Tt]o Review\b",
    r"\band review (?:an?|the) (?:final )?initial\b",
    any_case=True,
    finds=[
        "The Commission has voted ‹not to modify› the initial determination.",
        "The Commission has voted ‹not to vacate› the initial determination.",
        "The Commission has voted ‹not to set aside› the initial determination.",
        "The Commission has ‹determined on its own motion not to review› an initial determination.",
        "Notice of Commission ‹Decision Not To Review› an Initial Determination",
        "It voted to extend the date ‹and review an initial› determination.",
        "It voted to extend the date ‹and review the final initial› determination.",
    ],
    never=[
        "The respondents petitioned for review of the initial determination.",
        "The Commission on review affirms the initial determination.",
    ],
)
REVIEWS_FINAL = Rule(
    r"(?<!not[ ])\bto review\b[^.;]{0,40}?\bfinal initial determination\b",
    r"(?<!not[ ])\bto review\b[^;]{0,160}?\bgranting (?:[\w'-]+ ){0,8}?summary determination (?:on|of|as to|regarding) (?:\w+ )?violation\b",
    any_case=True,
    finds=[
        "The Commission has determined ‹to review in part a final initial determination›.",
        "determined ‹to review in part an initial determination (Order No. 65) of the judge granting a summary determination on violation›",
        "has decided ‹to review an initial determination granting complainant's motion for summary determination of violation›",
        "decided ‹to review the initial determination granting summary determination as to a violation›",
        "decided ‹to review the initial determination granting summary determination regarding violation›",
    ],
    never=[
        "The Commission has determined not to review the final initial determination.",
        "The Commission has determined to review an initial determination of default.",
        "determined to review an initial determination granting summary determination of no domestic industry",
    ],
)
SUBMISSIONS = Rule(
    r"\b(?:solicit\w*|request\w*|invit\w*)\b[^.;]{0,80}?\b(?:submissions?|statements?|comments?|brief\w*)\b",
    r"\bRequest for (?:\w+ ){0,3}(?:Submissions?|Statements?)\b",
    any_case=True,
    finds=[
        "‹Solicitation of Written Submissions› on Remedy",
        "The Commission ‹requests statements› on the public interest.",
        "The public is ‹invited to file comments› on the public interest.",
        "The Commission ‹requests briefing› on the second patent.",
        # The second alternative is for titles set with wide gaps: there the first one gives up.
        "‹Request for" + " " * 80 + "Written Submissions›",
        "‹Request for" + " " * 80 + "Statements› on the Public Interest",
    ],
    never=[
        "The request for rehearing was denied; the comments came too late.",
        "The parties filed written submissions on remedy and bonding.",
    ],
)
# Beside a date that is put off: what the parties are asked for, which is more than a schedule.
BRIEFS = Rule(
    r"\b(?:also |further )?(?:request\w*|solicit\w*) (?:[\w-]+ ){0,3}(?:submissions|briefing|briefs|statements|comments)\b",
    any_case=True,
    finds=[
        "The Commission ‹also requests briefing› on two issues.", "The Commission is ‹requesting supplemental submissions› from the parties.",
        "It ‹further solicits written statements›.", "It ‹requests comments›.", "It ‹requests further briefs›.",
    ],
    never=["a request for an extension; briefs were filed", "the schedule for briefs is extended"],
)
# Whom the remedy would be against, not what is decided.
OF_THOSE_IN_DEFAULT = Rule(
    r"\b(?:with respect to|as to|against) (?:the )?(?:\w+ )?respondents? (?:previously )?found in default\b",
    any_case=True,
    finds=[
        "submissions on remedy ‹with respect to the respondents found in default›",
        "briefs on remedy ‹as to two respondents previously found in default›",
        "briefing on a remedy ‹against respondent found in default›",
    ],
    never=["an initial determination finding two respondents in default", "the respondents were found in default"],
)
ENFORCEMENT = Rule(
    r"\benforcement (?:proceedings?|initial determination|investigation)\b",
    r"\bEID\b",
    any_case=True,
    finds=[
        "Certain Folding Lanterns (‹Enforcement Proceeding›)",
        "The Commission has determined to review the judge's ‹enforcement initial determination›.",
        "The ‹enforcement investigation› is terminated.",
        "The Commission has determined not to review the ‹EID›.",
    ],
    never=["The complainant filed an enforcement complaint, and asks for strict enforcement of the order."],
)
MODIFICATION = Rule(
    r"\bmodification (?:and \w+ )?proceedings?\b",
    r"\bpetitions? (?:for modification|to modify)\b",
    any_case=True,
    finds=[
        "Institution of a ‹Modification and Advisory Proceeding›",
        "Orlo Trading LLC filed a ‹petition for modification› of the exclusion order.",
        "two ‹petitions for modification› of the exclusion order",
        "Orlo Trading LLC filed a ‹petition to modify› the exclusion order.",
    ],
    never=["The Commission affirms the initial determination with modification, and denies a petition to rescind."],
)
RESCISSION = Rule(
    r"\brescission (?:and \w+ )?proceedings?\b",
    r"\bpetition (?:for rescission|to rescind)\b",
    any_case=True,
    finds=[
        "Institution of a ‹Rescission and Modification Proceeding›",
        "Institution of a ‹Rescission Proceeding›",
        "Orlo Trading LLC filed a ‹petition for rescission› of the exclusion order.",
        "Orlo Trading LLC filed a ‹petition to rescind› the exclusion order.",
    ],
    never=["Rescission of a Limited Exclusion Order; Termination of a Modification Proceeding"],
)
BOND = Rule(
    r"\bbond (?:return|forfeiture)\b",
    r"\breturn of (?:\w+ )?bond\b",
    r"\bforfeiture of (?:\w+ ){0,3}bonds?\b",
    any_case=True,
    finds=[
        "Institution of a ‹Bond Return› Proceeding",
        "Institution of a ‹Bond Forfeiture› Proceeding",
        "The complainant moved for the ‹return of its bond›.",
        "The complainant moved for the ‹forfeiture of all three bonds›.",
    ],
    never=["The bond during the period of Presidential review is 40 percent of the value of the lanterns."],
)
REMAND = Rule(
    r"\bremand (?:initial determination|investigation)\b",
    r"\binvestigation on remand\b",
    r"\bremand proceedings?\b",
    r"\bon remand\b",
    any_case=True,
    finds=[
        "The Commission has determined to review a ‹remand initial determination›.",
        "The ‹remand investigation› is terminated.",
        "The ‹investigation on remand› is terminated.",
        "The Commission has instituted a ‹remand proceeding›.",
        "The judge's findings ‹on remand› are affirmed.",
    ],
    never=["The Commission has determined to remand the second question to the judge."],
)
BOTH_DETERMINATIONS = Rule(
    r"\bboth\b[^.;]{0,120}\bremand initial determination\b",
    any_case=True,
    finds=["The Commission reviews ‹both the final initial determination and the remand initial determination›."],
    never=[
        "The Commission reviews the remand initial determination on both patents.",
        "The order binds both respondents; the remand initial determination is affirmed.",
    ],
)
# A matter of its own, that decides nothing about goods.
SANCTIONS = Rule(
    r"\bsanctions? proceedings? (?:is|are) (?:hereby )?terminated\b",
    r"\bTermination of the Sanctions Proceedings?\b",
    any_case=True,
    finds=["‹sanctions proceedings are hereby terminated›", "This ‹sanction proceeding is terminated›", "‹Termination of the Sanctions Proceeding›",
           "‹Termination of the Sanctions Proceedings›"],
    never=["a motion for sanctions"],
)  # fmt: skip
# An advisory proceeding that ends, and no opinion is given.
WITHOUT_OPINION = Rule(
    r"\bterminat\w+ (?:the |this )?(?:advisory (?:opinion )?)?proceeding\b[^.;]{0,40}? (?:based on|on the basis of|due to) (?:[\w-]+ ){0,3}?(?:settlement|withdrawal|mootness)",
    any_case=True,
    finds=["to ‹terminate the advisory opinion proceeding based on settlement›", "‹terminating this advisory proceeding on the basis of a withdrawal›",
           "‹terminate the proceeding due to mootness›"],
    never=["to terminate the advisory opinion proceeding and to issue an opinion"],
)  # fmt: skip
# The time to decide whether to review is extended: nothing is reviewed yet.
EXTENDS_REVIEW = Rule(
    r"\bextend(?:s|ed|ing)?\b[^.;]{0,80}?\b(?:deadline|date|time|period) for (?:determining|deciding) whether to review\b",
    any_case=True,
    finds=["to ‹extend by 15 days the deadline for determining whether to review›", "‹extends the date for deciding whether to review›",
           "‹extended the time for determining whether to review›", "‹extending the period for deciding whether to review›"],
    never=["to extend the target date"],
)  # fmt: skip
