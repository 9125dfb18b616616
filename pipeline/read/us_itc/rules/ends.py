"""Rules of `pipeline.read.us_itc.governing` and `measures`: when words of ending do not end an order, and when they end a part."""

from __future__ import annotations

from pipeline.read.rule import Rule

# Before a verb of ending: somebody says that it should, or could, be done.
ONLY_SAID = Rule(
    r"\b(?:warrant|justif|merit|support|requir|call(?:s|ed|ing)? for|urg|advocat)\w* (?:the |an? )?$",
    r"\b(?:seeking|asking|requesting|urging|contend\w*|argu\w+|alleg\w+|assert\w*|claim(?:s|ed|ing)) (?:[\w'-]+ ){0,9}$",
    r"\b(?:could|might|would|cannot|can|may(?! \d)) (?:not )?(?:[\w,'-]+ ){0,6}$",
    any_case=True,
    finds=[
        "it ‹may not have been so fully and finally ›",
        "changed circumstances ‹warrant the ›", "that ‹justify a ›", "‹merits ›", "to ‹support an ›", "which ‹requires ›",
        "‹call for ›", "‹calls for ›", "‹called for ›", "‹calling for ›", "‹urges ›", "‹advocates ›",
        "‹seeking an order that balls are ›", "‹asking that it be ›", "‹requesting to ›", "‹urging the Commission to ›",
        "Orlo ‹contends that it ›", "‹argues that the Commission must ›", "‹alleging that it was ›", "‹asserts that it should ›",
        "‹claims that it has been ›", "Orlo ‹claimed that it was ›", "‹claiming to ›",
        "who ‹could have disapproved and thereby ›", "‹might be ›", "‹would not ›", "it ‹cannot ›", "‹can ›", "‹may ›",
    ],
    never=["the Commission has determined to ", "in May 2019, the Commission ", "on May 3, the Commission ", "the claim of the order is "],
)  # fmt: skip
# Behind a verb of ending: only if something happens first.
CONDITIONAL = Rule(
    r",? (?:[\w-]+ ){0,3}?(?:upon (?:receipt|the (?:receipt|issuance|entry|filing|occurrence))|if|when|once|unless|should|on condition|subject to the (?:receipt|filing)|"
    r"provided(?: that)?|in the event)\b",
    any_case=True,
    finds=[
        "rescinded‹ upon receipt› of a certificate", "rescinded‹ upon the receipt› of it", "rescinded‹ upon the issuance› of it",
        "rescinded‹ upon the entry› of it", "rescinded‹ upon the filing› of it", "rescinded‹ upon the occurrence› of it",
        "rescinded‹, but only if› Orlo pays", "rescinded‹ when› Orlo pays", "rescinded‹ once› Orlo pays", "rescinded‹ unless› Orlo sells",
        "rescinded‹, should› Orlo pay", "rescinded‹ on condition› that Orlo pays", "rescinded‹ subject to the receipt› of it",
        "rescinded‹ subject to the filing› of it", "rescinded‹, provided that› Orlo pays", "rescinded‹, provided› Orlo pays",
        "rescinded‹ in the event› that Orlo pays",
    ],
    never=["rescinded as of May 3"],
)  # fmt: skip
WILL_BE = Rule(
    r"\b(?:will|shall|would|is to|are to) (?:then |thereupon )?(?:be )?(?:automatically )?$",
    any_case=True,
    finds=[
        "The LEO ‹will be ›",
        "the LEO ‹is to be ›",
        "It ‹shall then be ›",
        "It ‹would thereupon be automatically ›",
        "they ‹are to ›",
    ],
    never=["The LEO has been "],
)
# Behind a passive of the past: it is told as history.
PAST_ONLY = Rule(
    r" (?:from (?:[A-Z]\w+ )?(?:\d{1,2}, )?\d{4}|between|until|for (?:a time|some time)|and (?:later|then|thereafter|subsequently|has since)|earlier|before)\b",
    any_case=True,
    finds=[
        "was stayed‹ between› October and May",
        "was suspended‹ until› May",
        "was stayed‹ from May 2014› to June",
        "was stayed‹ from May 3, 2014› to June",
        "was stayed‹ for a time›",
        "was stayed‹ for some time›",
        "was stayed‹ and later› reinstated",
        "was stayed‹ and then› reinstated",
        "was stayed‹ and thereafter› reinstated",
        "was stayed‹ and subsequently› reinstated",
        "was stayed‹ and has since› ended",
        "was stayed‹ earlier›",
        "was stayed‹ before›",
    ],
    never=[" on May 3, 2019"],
)
WAS = Rule(
    r"\b(?:was|were|had been|having been) (?:\w+ly )?$",
    any_case=True,
    finds=["That order ‹was ›", "the LEO ‹had been ›", "two CDOs ‹were partly ›", "the LEO ‹having been ›"],
    never=["the LEO is "],
)
# Before the noun of an order.
STAY_OF = Rule(
    r"\b(?:stay|suspension) of (?:the |its |that |both |these )?(?:[\w-]+ ){0,2}$",
    any_case=True,
    finds=[
        "The ‹stay of the limited exclusion ›", "the ‹suspension of its two remaining ›", "a ‹stay of that limited exclusion ›",
        "a ‹stay of both limited exclusion ›", "a ‹stay of these limited exclusion ›",
    ],
    never=["the scope of the "],
)  # fmt: skip
PART_OF = Rule(
    r"\b(?:provisions?|portions?|paragraphs?|parts?|terms?|sections?|so much|references?)(?: \d+(?:\([a-z]\))?)?(?: [a-z]+ [a-z]+)? of (?:the |its |that )?$",
    r"\bmarks? enforced in (?:the |its )?$",
    any_case=True,
    finds=[
        "the trade dress ‹provisions of the ›",
        "‹paragraph 3 of the ›",
        "‹so much of the ›",
        "‹Portions of the ›",
        "two ‹parts of the ›",
        "a ‹term relating thereto of the ›",
        "‹section 2(a) of its ›",
        "‹references of that ›",
        "the ‹marks enforced in its ›",
        "a ‹provision of ›",
        "the list of ‹marks enforced in the ›",
    ],
    never=["the scope of the "],
)
# Before the noun of an order that is only spoken of: the verb behind it is of another thing.
SPOKEN_OF = Rule(
    r"\b(?:contrary to|in (?:breach|contravention|violation|defiance|disregard) of|disobey\w*|infringement of|terms of|under|pursuant to|subject to|"
    r"covered by|compliance with|relating to|violat(?:ions?|ed|ing)(?: of)?) (?:the |its |an? |that )?(?:[\w-]+ ){0,1}$",
    any_case=True,
    finds=[
        "entered ‹contrary to the ›", "‹in breach of the ›", "‹in contravention of the ›", "‹in violation of the ›", "‹in defiance of the ›",
        "‹in disregard of the ›", "‹disobeying the exclusion ›", "‹infringement of its exclusion ›", "the ‹terms of that exclusion ›",
        "entered ‹under an exclusion ›", "‹pursuant to a ›", "goods ‹subject to ›", "goods ‹covered by the ›", "in ‹compliance with the ›",
        "a letter ‹relating to the ›", "for ‹violation of an ›", "two ‹violations of the ›", "have ‹violated the general ›", "by ‹violating that ›",
    ],
    never=["has rescinded the "],
)  # fmt: skip
# Before the noun of an order, with something else before it: what is done, is done to that.
BESIDE = Rule(
    r"(?<!\ball)(?<!\bboth)(?<!\beach)(?<!\bany)(?<!\bwhole)(?<!\brest)(?<!\bremainder)(?<!\bone)(?<!\bentirety)(?<!\benforcement)(?<!\boperation)"
    r"(?<!\beffect)(?<!\beffectiveness)(?<!\bapplication)(?<!\bexecution)(?<!\bforce)(?<!\bscope)(?<!\bcoverage)(?<!\bmodification)(?<!\bstay)(?<!\bsuspension)"
    r"(?<!\brescission)(?<!\bvacatur)(?<!\btogether)(?<!\balong)(?<!\baddition)"
    r" (?:of|for|under|on|from|with|in|to|by|about|against|concerning|regarding|upon|beyond) (?:the|its|that|this|an?|these|those|such) (?:[\w-]+ )?$",
    any_case=True,
    finds=[
        "the penalty for violation‹ of the ›", "the bond‹ for the limited ›", "a ruling‹ under the ›", "a comment‹ on its ›", "goods detained‹ under that ›",
        "an appeal‹ from this ›", "orders issued‹ with an ›", "a term‹ in a limited ›", "a link‹ to such limited ›", "barred‹ by these limited ›",
        "a notice‹ about those ›", "goods detained‹ under that general ›", "an appeal‹ from this general ›", "orders issued‹ with an existing ›",
        "a comment‹ on its general ›", "a notice‹ about those limited ›",
        "a complaint‹ against the ›", "a ruling‹ concerning the ›", "a notice‹ regarding the ›", "reliance‹ upon the ›", "relief‹ beyond the ›",
    ],
    never=[
        "all of the ", "both of the ", "each of the ", "any of the ", "the whole of the ", "the rest of the ", "the remainder of the ", "one of the ",
        "the entirety of the ", "enforcement of the ", "the operation of the ", "the effect of the ", "the effectiveness of the ",
        "the application of the ", "the execution of the ", "the force of the ", "the scope of the ", "the coverage of the ",
        "modification of the ", "the stay of the ", "the suspension of the ", "rescission of the ", "vacatur of the ", "As to Orlo, the ",
        "the finding together with the ", "the finding along with the ", "the finding, in addition to the ",
    ],
)  # fmt: skip
# Before the noun of an order: what is said of it is another clause's.
THAT_CLAUSE = Rule(
    r"\bthat (?:the|its|an?|both|these) (?:[\w-]+ )?$",
    any_case=True,
    finds=["and notes ‹that the ›", "finding ‹that its limited ›", "‹that an ›", "‹that a limited ›", "‹that both ›", "‹that these ›"],
    never=["to rescind that limited ", "the order that "],
)
# A thing that an active verb is about.
AN_OBJECT = Rule(
    r"^\s*(?:the|an?|its|that|this|any|certain) \w",
    any_case=True,
    finds=["‹ a r›uling under the LEO", "‹ the f›inding", "‹ an o›pinion", "‹ its o›pinion", "‹ that o›pinion", "‹ this o›pinion", "‹ any o›pinion",
           "‹ certain o›pinions"],
    never=[" of the LEO", " as to Orlo"],
)  # fmt: skip
# What limits an end to a part, besides "in part" and "as to".
LIMITS = Rule(
    r"\binsofar as\b",
    r"\bto (?:the|that) extent\b",
    r"\bas (?:regards|against|concerns)\b",
    r"\bin (?:relation|regard|respect) (?:to|of)\b",
    r"\bwith regard to\b",
    r"\b(?:except|other than|but not|apart from|save) (?:for |as to |with )?",
    r"\b(?:only|alone|partially|partly)\b",
    r"\bpartial\b",
    r"\bin (?:large|small) part\b",
    r"\bno longer (?:be )?(?:covered|appl(?:y|ies) to|extends? to|reach\w*)",
    r"\bin (?:its|their|that|this) (?:application|regard|respect|relation|paragraph|section)\b",
    r"\b(?:replaced|superseded|reissued|restored|reinstated)\b",
    r"\ba (?:corrected|revised) (?:one|order|version)\b",
    any_case=True,
    finds=[
        "rescinds the LEO ‹insofar as› it rests on claim 1", "‹to the extent› that it binds Orlo", "‹to that extent›",
        "‹as regards› Orlo", "‹as against› Orlo", "‹as concerns› Orlo", "‹in relation to› Orlo", "‹in regard to› Orlo",
        "‹in respect of› Orlo", "‹with regard to› Orlo", "‹except ›lanterns", "‹other than for ›lanterns", "‹but not as to ›Orlo",
        "‹apart from ›Orlo", "‹save with ›Orlo", "‹only› Orlo", "Orlo ‹alone›", "‹partially›", "‹partly›", "‹partial› rescission",
        "‹in large part›", "‹in small part›",
        "lanterns are ‹no longer covered› by it", "lanterns shall ‹no longer be covered›", "it shall ‹no longer apply to› lanterns",
        "it ‹no longer applies to› lanterns", "shall ‹no longer extend to› lanterns", "it ‹no longer extends to› lanterns",
        "it ‹no longer reaches› lanterns", "rescinded ‹in its application› to lanterns", "lifted ‹in their regard›", "lifted ‹in that respect›",
        "lifted ‹in this relation›", "the LEO, ‹in its paragraph› 3", "the LEO, ‹in its section› 3",
        "rescinded and ‹replaced›", "it is ‹superseded›", "vacated and ‹reissued›", "vacated, then ‹restored›", "vacated, then ‹reinstated›",
        "withdrawn, and ‹a corrected one› issued", "and ‹a revised order›", "and ‹a revised version›",
    ],
    never=["rescinds the LEO", "it no longer applies", "the Tariff Act, as amended"],
)  # fmt: skip
# Right behind what is done to an order: for what, or in which case. Reasons, days and acts are no limit.
FOR_SOME = Rule(
    r"(?: \([^)]{0,80}\))?,? (?:"
    r"for (?!(?:[\w-]+ ){0,2}(?:reasons?|purposes?|want|lack|cause|failure|period|time|terms?|violations?|infringement|mootness|"
    r"noncompliance|future|\d+|good|any)\b)|"
    r"from (?!now|today|that day|this|the (?:date|day)|[A-Z][a-z]+ \d)|where |on (?:entr(?:y|ies)|imports?|goods|articles|products)\b)",
    finds=[
        "lifted‹ for ›spare parts", "lifted‹, for ›goods of Orlo", "the LEO‹ (lamps) for ›spare parts", "lifted‹ from ›those lamps",
        "rescinded‹ where ›it names Orlo", "suspended‹ on entries›", "suspended‹ on entry› for a fair", "lifted‹ on imports›", "lifted‹ on import› of lamps",
        "lifted‹ on goods›", "lifted‹ on articles›", "lifted‹ on products›",
    ],
    never=[
        "lifted for the following reasons", "lifted for that reason", "lifted for all purposes", "lifted for a purpose", "lifted for want of interest",
        "lifted for lack of it", "lifted for cause", "lifted for an obvious failure", "lifted for the period", "lifted for a time", "lifted for its term",
        "lifted for terms", "lifted for a violation", "lifted for violations", "lifted for infringement", "lifted for mootness",
        "lifted for noncompliance", "lifted for the future", "lifted for 60 days", "lifted for good", "lifted for any of it",
        "lifted from now on", "lifted from today", "lifted from that day", "lifted from this moment", "lifted from the date of it",
        "lifted from the day of it", "lifted from May 3", "lifted on May 3",
    ],
)  # fmt: skip
# At the beginning of a sentence: for what something is done.
SOME_FIRST = Rule(
    r"^(?:As for|Regarding|In the case of|For (?!(?:[\w-]+ ){0,2}(?:reasons?|purposes?|want|lack|cause|failure)\b))\b[^.;]{0,120}$",
    finds=["‹As for lamps, the ›", "‹Regarding lamps, the ›", "‹In the case of lamps the ›", "‹For spare parts the ›"],
    never=[
        "For the foregoing reasons, the ", "For these reasons, the ", "For those reasons, the ", "For this reason, the ", "For that purpose, the ", "For all reasons, the ",
        "For its failure, the ", "For want of interest, the ", "For lack of it, the ", "For good cause the ",
    ],
)  # fmt: skip
# The President, or whom he charged, did not approve (19 U.S.C. 1337(j)(2)).
DISAPPROVES = Rule(
    r"\b(?:President|Trade Representative)\b[^;]{0,80}?(?<!not\s)(?<!to\s)\bdisapprov(?:ed|es|ing)\b(?! (?:thereof|by))",
    r"\bdisapproved by (?:the )?(?:President|United States Trade Representative)\b",
    any_case=True,
    finds=[
        "the ‹President, for policy reasons, disapproved› the determination", "was ‹disapproved by the President›",
        "the ‹Trade Representative disapproves› it", "the ‹President, disapproving› it", "‹disapproved by the United States Trade Representative›",
    ],
    never=["the President has decided not to disapprove", "the President has not disapproved it", "the President came close to disapproving it",
           "the President, disapproving thereof, wrote", "a plan of the President disapproved by Orlo"],
)  # fmt: skip
# Words that only speak of an order elsewhere, and tell of it here.
TELLS_OF = Rule(
    r"(?:covered by|subject to|pursuant to|on the basis of|based (?:up)?on|violat\w+(?: of)?|relat\w+ to|outside(?: of)?)\s?",
    any_case=True,
    finds=["‹covered by›", "‹subject to ›", "‹pursuant to ›", "‹on the basis of ›", "‹based upon ›", "‹violations of ›", "‹relating to ›",
           "‹outside of ›"],
    never=["whether", "petition"],
)  # fmt: skip
# Behind an order: it was issued before.
PAST_ORDER = Rule(
    r"\)? (?:that (?:was |had been )?(?:issued|entered) (?:on|in)|(?:previously |originally )?(?:issued|entered) (?:on|in) (?:[A-Z]\w+ |\d{4})|of (?:[A-Z]\w+ \d))",
    r"(?: \([^()]*\))? (?:(?:issued|entered) )?in the (?:underlying|original) ",
    finds=[
        "‹ issued in the underlying ›investigation", "‹ (\"CDO\") entered in the original ›investigation", "‹ in the underlying ›investigation",
        "‹ issued on May ›3, 2019", "‹ entered in 2019›", "‹ previously issued in May ›2019", "‹ originally entered on May ›3, 2019",
        "‹ that was issued on› May 3", "‹ that had been entered in› 2019", '"LEO"‹) of May 3›',
    ],
    never=[" against Orlo", " issued on that day"],
)  # fmt: skip
# An order that stands already.
STANDS = Rule(
    r"\b(?:remains?|continues?|stays?|still) (?:\w+ )?(?:in (?:force|effect|place)|unchanged|undisturbed|binding|valid)\b",
    r"\b(?:is|are|be) (?:left )?(?:un(?:affected|changed|touched|altered|disturbed)|not (?:changed|affected|altered))\b",
    any_case=True,
    finds=[
        "The LEO ‹is unaffected›", "they ‹are unchanged›", "it shall ‹be left untouched›", "it ‹is unaltered›", "they ‹are undisturbed›", "it ‹is not changed›", "it ‹is not affected›", "it ‹is not altered›",
        "The GEO ‹remains in effect› without change", "it is ‹still fully in force›", "it ‹continues in place›", "it ‹stays unchanged›",
        "they ‹remain undisturbed›", "it is ‹still binding›", "they ‹stay valid›",
    ],
    never=["it remains to be seen"],
)  # fmt: skip
# Behind an order, with those whom it is against: it stands. "Nnnn" is a list of names.
ITSELF_STANDS = Rule(
    r"(?: \([^()]*\))?(?: (?:(?:issued|directed|entered|addressed) )?(?:against|to|as to|of|for|naming|on) (?:the )?(?:\w+ )?(?:respondents? )?Nn+(?:,? of [^.;]{2,80}?)?)?,? "
    r"(?:(?:is|are) (?:left )?(?:un(?:affected|changed|touched|altered|disturbed)|not (?:changed|affected|altered|rescinded|modified|disturbed))|(?:does|do) not change"
    r"|(?:remains?|continues?|stays?) (?:\w+ )?(?:in (?:force|effect|place)|un\w+|binding|valid|to (?:bind|apply|stand))|stands?\b)",
    finds=["order‹ against Nnnn remains in force›", "order‹ issued to the respondent Nnnn, of Ulm, Germany, is unaffected›", "orders‹ directed to Nnnn are not affected›", "order‹ (\"CDO\") as to Nnnn stands›",
           "orders‹ entered against defaulting respondents Nnnn stay in effect›", "orders‹ addressed to Nnnn continue in place›", "order‹ of Nnnn is left undisturbed›", "order‹ for Nnnn remains valid›",
           "order‹ naming Nnnn continues to bind›", "order‹ on Nnnn continues to apply›", "order‹ remains fully in force›", "order‹, is unchanged›", "order‹ is untouched›", "orders‹ are unaltered›", "order‹ is not changed›",
           "order‹ is not altered›", "order‹ is not rescinded›", "order‹ is not modified›", "orders‹ are not disturbed›", "order‹ does not change›", "orders‹ do not change›", "orders‹ remain unchanged›", "order‹ stays binding›",
           "orders‹ stand›", "order‹ continues to stand›"],
    never=["order against Nnnn is rescinded", "order of Nnnn standing alone"],
)  # fmt: skip
HAD = Rule(
    r"\bhad (?:\w+ )?$",
    r"\bpreviously $",
    finds=["by which it ‹had ›", "‹had once ›", "an order that it has ‹previously ›"],
    never=["has "],
)
# Behind "issue": the order is one that stands already, in new words.
ANEW = Rule(
    r" (?:of )?(?:an? )?(?:corrected|amended|revised) (?:limited |general )?(?:exclusion|cease)",
    any_case=True,
    finds=["Issuance‹ of Corrected Limited Exclusion› Orders", "issue‹ a corrected general exclusion› order", "‹ an amended limited exclusion›", "‹ a revised cease›"],
    never=[" a limited exclusion order"],
)
# Before "imposing": what the order that is spoken of did.
OF_ITS_ORDER = Rule(r"\borders? $", any_case=True, finds=["has modified its ‹order ›", "the ‹orders ›"], never=["has ordered "])
# Before a verb of ending: it is not done, or not yet.
NOT_DONE = Rule(
    r"\b(?:not|never)(?: (?:yet|to|be|been|hereby|now|further|so|at this time|have|has))* $",
    any_case=True,
    finds=[
        "has determined ‹not to ›", "has ‹never ›", "has ‹not yet ›", "will ‹not be ›", "has ‹not been ›", "does ‹not hereby ›",
        "does ‹not now ›", "does ‹not further ›", "does ‹not so ›", "does ‹not at this time ›", "will ‹not have ›", "‹not has ›",
    ],
    never=["not to review an ID granting a motion to "],
)  # fmt: skip
# Before a verb of ending: it is not done, or not yet, or only thought of.
HINDERED = Rule(
    f"{NOT_DONE}",
    r"\b(?:neither|nor)\b[^.;]{0,120}$",
    r"\b(?:whether|possibl[ey]|potential\w*|should|contemplat\w+|consider\w*|propos\w+|the question of)\b(?:(?! and to\b)[^.;]){0,80}$",
    r"\b(?:refus\w+|declin\w+|fail\w+|refrain\w*|defer\w*|postpon\w+|delay\w*|abstain\w*|forbear\w*|oppos\w+|against)(?: (?:to|from|a|the|any|its))* $",
    r"\bno (?:basis|reason|grounds?|cause|need|authority)\b[^.;]{0,30}$",
    r"\b(?:deny|denies|denied|denying|denial)(?: (?:it|them|the|a|any|request|for|of|as|to|petition|motion))* $",
    r"\b(?:withdraw\w*|vacatur|revocation|reversal|notice) of (?:the |its |a )?(?:notice of |earlier |prior )?$",
    r"\b(?:institut\w+ (?:of )?(?:an?|the) (?:\w+ )?proceeding (?:on|for|about|concerning|to (?:determine|decide)))\b(?:(?! and )[^.;]){0,80}$",
    r"\b(?:vacat\w+|revers\w+|set(?:s|ting)? aside) (?:the|an?) (?:[\w()\"]+ ){0,8}?(?:IDs?|RD|determination|decision)\)?\b(?:(?!, the Commission\b)[^.;]){0,80}$",
    r"\b(?:court|circuit|board|judge|ALJ)\b(?:(?!, the Commission\b)[^.;]){0,30}$",
    r"\b(?:mov[ei]|motion|petition|request|appli|recommend|urg|ask|suggest|pray|wish|demand)\w*\b[^.;]{0,60}? that [^.;,]{0,80}\bbe $",
    r"\bmov(?:es?|ed|ing) (?:\w+ ){0,3}?(?:for|to) (?:the |an? )?$",
    r"\bno (?:(?:suspension|modification|rescission|vacatur|revocation|stay|amendment|termination),? (?:or |and )?)*$",
    r"\bif\b[^.;,]{0,80}\b(?:were|be) $",
    r"\b(?:intend|plan|expect|anticipat|prepar|hop)\w* to (?:\w+ )?$",
    r"\bproceedings? to (?:\w+ )?$",
    r"\bhad (?:\w+ )?been (?:\w+ )?$",
    any_case=True,
    finds=[
        "has determined ‹not to ›", "‹Neither the LEO nor the bond is ›", "the LEO is not changed, ‹nor is the bond ›",
        "‹whether to ›", "a ‹possible ›", "‹potentially ›", "the LEO ‹should be ›", "‹contemplates to ›", "is ‹considering to ›",
        "the ‹consideration of ›", "‹proposed to ›", "‹the question of ›",
        "‹refuses to ›", "‹declined to ›", "‹failed to ›", "‹refrains from ›", "‹deferred ›", "‹postpones the ›", "‹delaying any ›",
        "‹abstains from ›", "‹forbears to ›", "‹opposes a ›", "decides ‹against its ›",
        "finds ‹no basis to ›", "‹no reason to ›", "‹no ground on which to ›", "‹no grounds to ›", "‹no cause to ›", "‹no need to ›",
        "‹no authority to ›",
        "to ‹deny it as ›", "‹denies them ›", "‹denied the request for ›", "‹denying any motion to ›", "the ‹denial of a petition to ›",
        "the ‹withdrawal of the ›", "the ‹vacatur of its ›", "a ‹revocation of a ›", "the ‹reversal of prior ›", "a ‹notice of earlier ›",
        "the ‹withdrawal of notice of ›",
        "‹instituted a proceeding on ›", "the ‹institution of an advisory proceeding for ›", "‹institutes the proceeding about ›",
        "‹instituting a proceeding concerning ›", "‹institute a proceeding to determine the ›", "‹institute a proceeding to decide the ›",
        "‹vacated the ID ›", "‹reversed an initial determination that ›", "‹set aside the RD to ›",
        "‹sets aside the IDs to ›", "‹setting aside a (first) decision to ›",
        "a ‹court had ›", "the ‹Circuit ›", "the ‹Board ›", "the ‹judge had ›", "the ‹ALJ ›",
        "‹move that it be ›", "Orlo ‹moves that the LEO be ›", "Orlo ‹moved in May that it be ›", "by ‹moving that it be ›",
        "The ‹motion of Orlo that the LEO be ›", "a ‹petition that it be ›", "the ‹requests that it be ›", "‹applies for an order that it be ›",
        "Orlo ‹applied that it be ›", "‹recommended that it be ›", "‹urging that it be ›",
        "‹asked that the LEO be ›", "a ‹suggestion that it be ›", "‹prays that it be ›", "‹wishes that it be ›", "the ‹demand that it be ›",
        "‹No ›", "there is ‹no ›", "‹No suspension, modification or ›", "‹No rescission or ›", "‹no vacatur and ›", "‹no revocation, ›", "‹no stay, ›",
        "‹no amendment, ›", "‹no termination or ›",
        "it would not mind ‹if the LEO were ›", "as ‹if it be ›", "It ‹intends to ›", "It ‹plans to ›", "It ‹expects to ›", "It ‹anticipates to soon ›",
        "It is ‹preparing to ›", "It ‹hopes to ›", "not to institute a ‹proceeding to ›", "‹proceedings to partly ›",
        "After the LEO ‹had been ›", "it ‹had once been ›", "it ‹had been partly ›",
        "Orlo ‹moves for ›", "they ‹moved jointly for the ›", "‹moving to ›", "to ‹move for an ›",
    ],
    never=[
        "the Circuit having reversed the determination, the Commission ", "upon the mandate of the court, the Commission ",
        "institute a proceeding on a petition, and to ",
        "notice of its determination to ", "orders that the LEO be ", "upon motion, the Commission moved the hearing and ",
        "has determined to ", "hereby ", "has considered the petition and to ", "The judge was heard. It ", "denied Orlo its seat, and to "],
)  # fmt: skip
# Before a verb of ending: what was decided is only taken up again, or taken back.
TAKEN_UP = Rule(
    r"\b(?:reconsider|rehear|review|vacat|revers|appeal|withdr[ae]w)\w* (?:of |from )?(?:its|the|that) (?:\w+ )?(?:determination|decision) to $",
    any_case=True,
    finds=[
        "‹reconsideration of its determination to ›", "a ‹rehearing of the decision to ›", "to ‹review its earlier decision to ›",
        "‹vacates its determination to ›", "has ‹reversed that decision to ›", "an ‹appeal from the determination to ›",
        "‹withdraws its decision to ›", "‹withdrew its decision to ›",
    ],
    never=["notice of its determination to "],
)  # fmt: skip
# Before the noun of an order: what is done is done to something of it.
OF_SOMETHING = Rule(
    r"\b(?:exceptions?|exemptions?|licen[cs]es?|suspension|modification|denial|opinion|bonds?|certification|stay|address|rescission)"
    r"(?: [\w-]+){0,2}? (?:in|of|from|under|on|concerning|about|supporting) (?:the |its |that |a )?(?:[\w-]+ ){0,1}$",
    r"\b(?:but|and) not (?:the |its )?(?:\w+ )?$",
    any_case=True,
    finds=[
        "the service ‹exception in the limited ›", "an ‹exemption from its limited ›", "a ‹license under that limited ›", "a ‹licence under ›",
        "‹suspension of a limited ›", "‹modification of the ›", "‹denial of the ›", "an ‹opinion on the ›", "the ‹bond under the ›",
        "a ‹certification concerning the ›", "a ‹stay of the ›", "an ‹address in the ›", "the ‹rescission of the ›", "an ‹opinion about the ›",
        "the ‹opinion and record supporting the ›", "the bond ‹but not the limited ›", "‹and not its limited ›",
    ],
    never=["to rescind the ", "not the "],
)  # fmt: skip
# Behind the noun of an order: it is the order's something, or it stands.
ITS_OWN = Rule(
    r"'s?\b",
    r"(?: \([^)]*\))? (?:is|are|was|were|remains?|stands?|shall be) (?:left |entirely |otherwise )?(?:unaffected|undisturbed|unchanged|maintained|in (?:force|effect)|as (?:it|they) (?:is|was|are|were))\b",
    r"(?: \([^)]*\))? (?:is |are |was |were )?(?:not (?:warranted|appropriate|justified|necessary|called for)|unwarranted|premature|denied|deferred|refused)\b",
    r"(?: \([^)]{0,80}\))? (?:is|are|was|were|has|have|will|shall|need)(?: been| be)? not\b",
    any_case=True,
    finds=[
        "the LEO‹ is not› ordered", "the CDOs‹ are not› lifted", "the LEO‹ was not› lifted", "the CDOs‹ were not› lifted", "the LEO‹ has not› been lifted",
        "the CDOs‹ have not› been lifted", "the LEO‹ will not› be lifted", "the LEO‹ shall not› be lifted", "the LEO‹ need not› be lifted",
        "the LEO‹ has been not› lifted", "the LEO‹ (2019) shall be not› lifted",
        "the LEO‹'s› certification provision", "the LEO‹ is unaffected›", "the CDOs‹ are left undisturbed›", "the LEO‹ was entirely unchanged›",
        "the CDOs‹ were otherwise maintained›", "the LEO‹ (as modified) remains in force›", "the LEO‹ stands in effect›",
        "the LEO‹ shall be maintained›", "the LEO‹ remains as it is›", "the LEO‹ remains as it was›", "the CDOs‹ remain as they are›",
        "the CDOs‹ stand as they were›",
        "rescission of the LEO‹ is not warranted›", "of the CDOs‹ are not appropriate›", "of the LEO‹ was not justified›",
        "of the CDOs‹ were not necessary›", "of the LEO‹ (Lamps) is not called for›", "of the LEO‹ is unwarranted›", "of the LEO‹ is premature›",
        "of the LEO‹ denied›", "of the LEO‹ is deferred›", "of the LEO‹ is refused›",
    ],
    never=[" is rescinded", " is warranted"],
)  # fmt: skip
# In the rest of the clause: what is done hangs on something, or is not for good.
HANGS_ON = Rule(
    r"\b(?:unless|provided(?: that)?|on condition|in the event|only if|if \w+)\b",
    r"\bupon (?:the )?(?:receipt|payment|issuance|entry|occurrence|final disposition|expiration|expiry|completion)\b",
    r"\beffective (?:upon|if|when|only|(?:on|as of) the (?:day|date) (?:on which|that|when))\b(?! (?:(?:the|its|date|day|of) )*publication| (?:this|the) notice (?:is|was|appears)\b)",
    r"\bas of the day on which\b(?! (?:this|the) notice (?:is|was|appears)\b)",
    r"\bto be (?:fixed|announced|determined)\b",
    any_case=True,
    finds=[
        "on a day ‹to be fixed›", "on a day ‹to be announced›", "on a day ‹to be determined›",
        "rescind the LEO ‹unless› Orlo objects", "‹provided that› Orlo pays", "‹provided› Orlo pays", "‹on condition› that Orlo pays",
        "‹in the event› that Orlo pays", "‹only if› Orlo pays", "‹if Orlo› pays",
        "‹upon receipt› of it", "‹upon the payment› of it", "‹upon issuance› of it", "‹upon entry› of it", "‹upon the occurrence› of it",
        "‹upon final disposition› of it", "‹upon expiration› of it", "‹upon expiry› of it", "‹upon completion› of it",
        "‹effective upon› approval", "‹effective if› approved", "‹effective when› approved", "‹effective only› on approval",
        "‹effective on the day on which› it is paid", "‹effective as of the date that› it is paid",
        "‹effective on the date when› it is paid",
        "‹as of the day on which› Orlo pays",
    ],
    never=["rescind the LEO as of May 3", "effective May 3", "acts upon the motion", "effective upon the date of publication", "effective upon its publication",
           "effective on the day on which this notice is published", "as of the day on which the notice appears", "effective on the date when the notice was printed",
           "effective on the date when this notice appears", "as of the day on which this notice is published", "as of the day on which this notice was printed",
           "effective upon the day of publication"],
)  # fmt: skip
CLAUSE_REST = Rule(r"[^.;]*", finds=["‹ the LEO, unless Orlo objects›; the bond"])
DETERMINER = Rule(r"\s*(?:the |its |that |a )?", finds=["‹ the ›suspension", "‹ its ›suspension", "‹ that ›suspension", "‹ a ›suspension"])
# A noun for what was done to an order.
NOMINAL = Rule(
    r"(?:suspension|modification|denial|rescission|vacatur|stay)\b",
    any_case=True,
    finds=["‹suspension› of", "‹modification› of", "‹denial› of", "‹rescission› of", "‹vacatur› of", "‹stay› of"],
    never=["suspend"],
)
COULD = Rule(
    r"\b(?:could|may|might|would|can|cannot|did not|has not|whether|if)\b",
    any_case=True,
    finds=["who ‹could› have", "he ‹may›", "‹might›", "‹would›", "‹can›", "‹cannot›", "‹did not›", "‹has not›", "‹whether› the President", "‹if› he"],
    never=["has disapproved"],
)
THE_STAY_WAS = Rule(r"\bthe (?:stay|suspension) (?:was|had been) $", any_case=True, finds=["when ‹the stay was ›", "‹the suspension had been ›"], never=["the order was "])
# Told in passing of another time: "sales made while the orders were suspended".
AT_THAT_TIME = Rule(
    r"\b(?:when|while|after|before|since|once|during which|by the time) (?:the|these|those|its|their|both) (?:[\w-]+ ){0,3}"
    r"(?:orders?|[LGT]EOs?|CDOs?) (?:was|were|had been|is|are) (?:\w+ly )?$",
    any_case=True,
    finds=["sales made ‹while the remedial orders were ›", "in June, ‹when the LEO was ›", "‹after its order had been ›", "‹before these CDOs were ›",
           "‹since the TEO was temporarily ›", "‹once their GEOs are ›", "a year ‹during which both orders were ›", "‹by the time those orders were ›",
           "‹once the LEO is ›"],
    never=["the orders were ", "when the patent was "],
)  # fmt: skip
# Words about the Commission between it and its verb, which may name a court.
INSERTED = Rule(
    r"\bCommission, (?:(?!\bCommission\b)[^;]){1,300}?, (?=(?:has|have|hereby)\b)",
    finds=["the ‹Commission, upon the mandate of the Court of Appeals, ›has vacated", "the ‹Commission, as asked, ›hereby rescinds",
           "the ‹Commission, being told so, ›have found"],
    never=["the Court of Appeals has vacated", "the Commission, as the Commission said, has"],
)  # fmt: skip
# Before "issue": nothing is issued yet.
WHETHER = Rule(
    r"\bwhether (?:or not )?(?:to )?(?:\w+ ){0,3}$",
    any_case=True,
    finds=["‹whether or not to then and there ›", "its decision on ‹whether to ›", "‹whether or not to ›", "‹Whether it should ›"],
    never=["has determined to "],
)
AN_ID = Rule(
    r"\b(?:initial determination|IDs?\b|RDs?\b|recommended determination)",
    finds=["an ‹initial determination› granting", "the ‹ID›", "an ‹RD›", "the ‹recommended determination›", "two ‹IDs›", "‹RDs›"],
    never=["IDEA"],
)
# A sentence about a suspension that was there before.
A_STAY = Rule(
    r"(?:The|That|This) (?:\w+ )?(?:stay|suspension) of\b",
    finds=["‹The stay of› the LEO expired", "‹The temporary suspension of› it", "‹That stay of› it", "‹This suspension of› it"],
    never=["Stay of the LEO", "the stay of the LEO", "The Commission orders the stay of the LEO"],
)
