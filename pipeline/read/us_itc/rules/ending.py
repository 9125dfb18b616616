"""Rules of `pipeline.read.us_itc.ending`: the words by which a proceeding ends, for all or for some."""

from __future__ import annotations

from pipeline.read.rule import Rule

PROCEEDING = Rule(
    r"(?:(?:this|the|these|that) )?(?:above-?\s?captioned |remaining |formal |instant |combined |consolidated |"
    r"subject )*(?:(?:enforcement|modification|rescission|remand|advisory(?: opinion)?|bond (?:return|forfeiture)|"
    r"sanctions?)(?: and \w+)? )?(?:investigations?|proceedings?)",
    finds=[
        "ends ‹this above-captioned investigation›",
        "ends ‹the remaining formal proceedings›",
        "ends ‹these instant investigations›",
        "ends ‹that combined proceeding›",
        "ends ‹the consolidated enforcement proceeding›",
        "ends ‹the subject modification and enforcement proceedings›",
        "ends ‹the rescission proceeding›",
        "ends ‹the remand proceeding›",
        "ends ‹the advisory opinion proceeding›",
        "ends ‹the bond return proceeding›",
        "ends ‹the bond forfeiture proceeding›",
        "ends ‹the sanctions proceeding›",
    ],
    never=[
        "ends the hearing",
        "The Investigation of Lanterns",
        "ends the enforcement of the order",
    ],
)
# The kind of a proceeding that is no investigation of a violation.
KIND = Rule(
    r"\b(?:enforcement|modification|rescission|remand|advisory|bond|sanctions)\b",
    any_case=True,
    finds=[
        "the formal ‹enforcement› proceeding",
        "the ‹modification› proceeding",
        "a ‹rescission› proceeding",
        "the ‹remand› investigation",
        "the ‹advisory› opinion proceeding",
        "the ‹bond› return proceeding",
        "a ‹sanctions› proceeding",
    ],
    never=["the above-captioned investigation", "bonding", "it remanded the question"],
)
# Two proceedings that are one, in a bracket line, a title or an abstract.
COMBINED = Rule(
    rf"{KIND}(?: opinion)?(?: (?:proceeding )?and (?:\w+ )?|\s*/\s*|, ){KIND}(?: opinion)?(?: proceedings?\b|\))",
    any_case=True,
    finds=[
        "[Investigation No. 337-TA-9871 (‹Enforcement and Modification)›]",
        "the combined ‹advisory opinion and modification proceeding›",
        "the ‹enforcement proceeding and modification proceedings›",
        "the ‹modification and formal enforcement proceedings›",
        "[Investigation No. 337-TA-9871 (‹Modification/Advisory Opinion)›]",
        "[Investigation No. 337-TA-9871 (‹Enforcement, Rescission)›]",
    ],
    never=[
        "the modification proceeding; an enforcement proceeding may follow",
        "an enforcement complaint and a petition for modification",
        "affirms with modification and remand of the second question",
    ],
)
# Goes on behind the words that end a case: it refuses the place in front of "as to", and so finds only the next one (no `never`).
LIMITED = Rule(
    r"(?!\s*(?:as to|with respect to|in part|based on [^.;]{0,60}?as to)\b)",
    finds=[
        "‹› in its entirety",
        "‹› based on a settlement",
        "a‹›s to Fenwick",
        "w‹›ith respect to Orlo",
        "i‹›n part",
        "b‹›ased on a withdrawal as to Orlo",
    ],
)
TERMINATED = Rule(
    rf"\b{PROCEEDING}(?: on remand)? (?:is|are) (?:also |hereby |therefore |accordingly )*terminated\b{LIMITED}",
    rf"\bterminat(?:es|ed|e) (?:with(?:out)? prejudice )?{PROCEEDING}\b{LIMITED}",
    rf"(?<!artial\s)\bTermination of {PROCEEDING}\b{LIMITED}",
    rf"(?<!artially\s)\b[Tt]erminating {PROCEEDING}\b(?: in its entirety)?{LIMITED}",
    rf"\bterminat\w+ (?:\w+ ){{0,3}}{PROCEEDING} in (?:its|their) entirety",
    rf"\b{PROCEEDING}(?:,? (?:Inv(?:estigation)?\. )?No\. 337-TA-\d+,?)? (?:is|are|stands?) (?:\w+ ){{0,2}}(?:terminated|closed|concluded|over|at an end)\b{LIMITED}",
    rf"\b{PROCEEDING},? (?:which is )?(?:hereby )?instituted and terminated\b",
    rf"\b(?:has|have) dismissed {PROCEEDING}\b{LIMITED}",
    any_case=True,
    finds=[
        "‹Investigation No. 337-TA-9871 is thereby terminated›.",
        "the bond is set, and ‹the investigation stands terminated›.",
        "‹The modification proceeding is closed›.",
        "‹The enforcement proceeding is now concluded›.",
        "‹The enforcement proceeding is over›.",
        "With this, ‹the investigation is at an end›.",
        "‹The investigation, Inv. No. 337-TA-9871, is hereby closed›.",
        "in ‹this rescission proceeding, which is hereby instituted and terminated›.",
        "the Commission ‹has dismissed the formal enforcement proceeding› of 1996", "they ‹have dismissed the proceeding›",
        "‹The enforcement proceeding is hereby terminated›.",
        "‹The proceedings are closed›.",
        "‹The investigation on remand is hereby terminated›.",
        "‹The investigations on remand are therefore terminated›.",
        "‹The proceeding on remand is accordingly terminated›.",
        "‹This investigation on remand is also terminated› with a finding of no violation.",
        "The Commission ‹terminates the investigation›.",
        "The Commission ‹terminated without prejudice the investigation›.",
        "determined to ‹terminate the modification proceeding›",
        "Issuance of an LEO; ‹Termination of the Investigation›",
        "not to review an initial determination ‹terminating the investigation› on the basis of a consent order",
        "‹terminating this investigation in its entirety›",
        "‹terminate the whole of the proceeding in its entirety›",
        "‹terminated both of the investigations in their entirety›",
    ],
    never=[
        "The investigation is terminated as to Fenwick Lamps, Inc.",
        "terminating the investigation in part",
        "Partial Termination of the Investigation",
        "partially terminating the investigation",
        "terminating the investigation based on a settlement as to Orlo",
        "the order terminates in 2031",
    ],
)
ENDS_AS_TO = Rule(
    r"\bterminat\w+\b[^.;]{0,80}?\b(?:investigation|proceeding)s?\b[^.;]{0,120}?\b(?:as to|with respect to)\b",
    r"\bterminat\w+\b[^.;]{0,60}?\bin part\b",
    r"\bpartial(?:ly)? terminat\w+",
    r"\bwithdraw\w*\b[^.;]{0,40}?\bcertain (?:asserted )?(?:claims|patents|allegations)",
    r"\bterminat\w+ (?:an? |the )?(?:[\w-]+,? ){0,3}respondents?\b",
    r"\bterminat\w+\b[^.;]{0,40}?\b(?:certain|one|several) (?:\w+ )?(?:claims?|patents?|respondents?)\b",
    any_case=True,
    finds=[
        "‹partially terminating› the investigation",
        "‹terminating the investigation as to› Fenwick Lamps, Inc.",
        "‹terminating the enforcement proceedings with respect to› claim 4",
        "‹terminating the investigation in part›",
        "‹partial termination› of the investigation",
        "‹withdrawal of certain asserted claims›",
        "the ‹withdrawal of certain patents› from the complaint",
        "Fenwick ‹withdraws certain allegations›",
        "‹Terminating a newly added Ningbo respondent›",
        "‹terminating the last two Ningbo respondents›",
        "‹terminated its case on one asserted patent›",
        "‹terminating, on consent, several respondents›",
        "‹terminating the dispute over certain claims›",
    ],
    never=[
        "terminating the investigation in its entirety",
        "Fenwick withdrew its complaint",
        "the termination of all claims",
    ],
)
# What ends for some ends for everybody, as they are the last ones.
LAST_ONES = Rule(
    r"\bas to (?:the )?(?:remaining|last|only|all)\b",
    r"\bin its entirety\b",
    any_case=True,
    finds=[
        "terminating the investigation ‹as to the remaining› respondents",
        "terminating the investigation ‹as to the last› respondent",
        "terminating the investigation ‹as to the only› patent",
        "terminating the investigation ‹as to all› respondents",
        "terminating the investigation ‹in its entirety›",
    ],
    never=[
        "terminating the investigation as to one respondent",
        "terminating the investigation as to Fenwick, the last respondent",
        "terminating the investigation in part",
    ],
)
# In front of "terminate": only asked for.
ASKED_TO = Rule(
    r"\b(?:motion|petition) (?:\w+ ){0,4}(?:to|that sought to|seeking to) $",
    r"\bsought to $",
    r"\brequest\w* (?:\w+ ){0,4}$",
    any_case=True,
    finds=[
        "granted a joint ‹motion to ›",
        "Fenwick filed a ‹petition from Orlo and itself that sought to ›",
        "a ‹motion by Fenwick and Orlo seeking to ›",
        "Fenwick ‹sought to ›",
        "Fenwick ‹requested that the Commission ›",
    ],
    never=[
        "the Commission has determined to ",
        "a motion to find Orlo in default and ",
        "the request was denied, and the Commission ",
    ],
)
THE_OR_THIS = Rule(
    r"(?:The|This)\s",
    finds=[
        "‹The ›investigation is terminated.",
        "‹This ›proceeding is terminated.",
    ],
    never=[
        "In that case the investigation was terminated.",
        "These investigations are terminated.",
    ],
)
TERMINATING = Rule(
    r"\bterminat(?:e|ing)\b",
    any_case=True,
    finds=[
        "‹terminate› the investigation",
        "‹Terminating› the enforcement proceeding",
    ],
    never=[
        "terminated the investigation",
        "Termination of the investigation",
    ],
)
GRANTS = Rule(
    r"\bgrant",
    any_case=True,
    finds=[
        "an initial determination ‹grant›ing a motion to ",
    ],
    never=[
        "an initial determination denying a motion to ",
        "a determination on the unopposed motion to ",
    ],
)
AS_TO = Rule(
    r"\b(?:as to|with respect to)\b",
    finds=[
        "terminating the investigation, but only ‹as to› Orlo",
        "terminating the investigation ‹with respect to› claim 4",
    ],
    never=[
        "terminating the investigation as too old",
        "with due respect to Orlo",
        "terminating the investigation against Orlo",
    ],
)
GOES_ON = Rule(
    r"\b(?:investigation|proceeding) (?:continues|remains (?:open|pending|ongoing))\b",
    any_case=True,
    finds=[
        "The ‹investigation continues› as to Orlo",
        "The enforcement ‹proceeding remains open›",
        "The ‹investigation remains pending› as to Orlo",
        "The ‹proceeding remains ongoing›",
    ],
    never=[
        "The investigation remains terminated",
        "The hearing continues on May 3",
        "The investigation no longer continues",
    ],
)
# The judge's termination is to be reviewed: what the notice calls a termination is not one yet.
REVIEWS_ENDING = Rule(
    r"\bto review (?:an|the|its) (?:[\w()'-]+ ){0,12}?(?:ID|determination)\)? (?:\([^)]*\) )?(?:[\w()'-]+ ){0,10}?terminating\b",
    any_case=True,
    finds=["determined ‹to review the initial determination (ID) of the judge terminating› the investigation",
           "‹to review an ID (Order No. 5) terminating› it", "‹to review its determination terminating› it"],
    never=["to review the initial determination on violation"],
)
IS_TERMINATED = Rule(
    r"\b(?:is|are|stands?) (?:\w+ ){0,2}(?:terminated|closed|concluded|over|at an end)\b|\binstituted and terminated\b",
    any_case=True,
    finds=["The investigation ‹is hereby terminated›", "the proceedings ‹are closed›", "it ‹stands concluded›", "it ‹is over›", "it ‹is at an end›",
           "‹instituted and terminated›"],
    never=["terminating the investigation"],
)
