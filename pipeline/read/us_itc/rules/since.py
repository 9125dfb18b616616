"""Rules of `pipeline.read.us_itc.since`: from which day a decision holds, and until when, in sentences of their own."""

from __future__ import annotations

from pipeline.read.rule import Rule
from pipeline.read.us_itc.rules.particulars import DAY

# Before a verb of ending, or behind it: it is not for good. Until it is, the order rests.
FOR_NOW_BEFORE = Rule(
    r"\b(?:temporar(?:y|ily)|provisional(?:ly)?|interim) $",
    any_case=True,
    finds=["to ‹temporarily ›", "a ‹temporary ›", "to ‹provisionally ›", "the ‹provisional ›", "an ‹interim ›"],
    never=["to permanently ", "a "],
)
FOR_NOW = Rule(
    r"\b(?:temporarily|provisionally|on (?:a|an) (?:temporary|provisional|interim) basis|for the time being|until further (?:notice|order))\b",
    r"\bpending (?:(?:the|any|an?|its|further|final|and|or|possible) )*(?:appeals?|outcome|resolution|decision|disposition|review|remand|reexamination|"
    r"proceedings?|litigation|mandate)\b",
    r"\buntil (?:such time as )?(?:[\w.]+ ){0,6}?(?:court|circuit|board|appeals?|mandate|remand|tribunal)\b",
    any_case=True,
    finds=[
        "rescind it ‹temporarily›", "‹provisionally›", "rescind it ‹on a temporary basis›", "‹on an interim basis›", "‹on a provisional basis›",
        "‹for the time being›", "‹until further notice›", "‹until further order›", "‹pending the appeal›", "‹pending appeals›", "‹pending an outcome›",
        "‹pending final resolution›", "‹pending its decision›", "‹pending disposition›", "‹pending further review›", "‹pending any remand›",
        "‹pending a reexamination›", "‹pending proceedings›", "‹pending litigation›", "‹pending the mandate›", "‹pending any and possible appeals›", "‹pending any or final decision›",
        "‹until the court› decides", "‹until such time as the U.S. Circuit› rules", "‹until a Board› decides", "‹until any appeal› is over",
        "‹until all appeals› are over", "‹until the mandate›", "‹until an appeal›", "‹until the remand›", "‹until the tribunal› has ruled",
    ],
    never=["a pending petition", "until May 3", "for five years"],
)  # fmt: skip
FOR_GOOD = Rule(
    r"\b(?:mak(?:e|es|ing)|made) (?:it |them |the [\w ]{0,30})?(?:permanent|final)\b",
    any_case=True,
    finds=["to ‹make permanent› the rescission", "‹makes it permanent›", "‹making them final›", "is ‹made permanent›", "to ‹make the rescission permanent›"],
    never=["a permanent stay", "final determination"],
)
# "effective upon publication of this notice"
ON_PUBLICATION = Rule(
    r"\b(?:effective|effect|as of|as from) (?:(?:immediately|only) )?(?:(?:on|upon|from|as of|with|at) )?(?:the )?(?:(?:date|day|moment) )?(?:of )?(?:its |the |this notice's )?"
    r"publication\b",
    r"\b(?:effective|effect|as of|as from) (?:(?:on|upon|from|as of) )?the (?:date|day) (?:on which|that|when) (?:this|the) notice (?:is|was|appears)\b",
    any_case=True,
    finds=[
        "rescinded, ‹effective upon publication› of this notice", "takes ‹effect on the date of publication›", "‹effective immediately upon publication›",
        "takes ‹effect only on its publication›", "‹as of the day of its publication›", "‹as from the date of the publication›", "‹effective with publication›",
        "‹effective at the moment of publication›", "‹effective from publication›", "‹effective as of publication›", "‹effective upon this notice's publication›",
        "‹effective on the date on which this notice is› published", "takes ‹effect upon the day that the notice was› published",
        "‹as of the day when this notice appears›", "‹as from the day on which this notice is› printed", "‹effective from the day on which this notice is›",
        "‹effective as of the day on which this notice is›",
    ],
    never=["effective May 3", "the publication of this notice"],
)  # fmt: skip
BACK_TO = Rule(
    rf"\b(?:retroactive(?:ly)?|nunc pro tunc|retrospective(?:ly)?|relat(?:es?|ing) back|dating back|back-?dated)(?: effect)? (?:to|from|as of|as from) {DAY}",
    any_case=True,
    finds=[
        "rescinded, ‹retroactive to May 1, 2031›", "‹retroactively from May 1, 2031›", "vacated ‹nunc pro tunc as of May 1, 2031›",
        "with ‹retroactive effect as from May 1, 2031›", "‹retrospectively to May 1, 2031›", "‹retrospective to May 1, 2031›", "It ‹relates back to May 1, 2031›",
        "they ‹relate back to May 1, 2031›", "‹relating back to May 1, 2031›", "‹dating back to May 1, 2031›", "‹back-dated to May 1, 2031›",
        "‹backdated to May 1, 2031›",
    ],
    never=["back to the judge on May 1, 2031", "dated May 1, 2031"],
)  # fmt: skip
# A sentence of its own about when what is decided holds.
HOLDS = Rule(
    r"\b(?:rescissions?|vacaturs?|suspensions?|stays?|modifications?|changes?|reinstatements?|corrections?|expirations?)\b[^.;]{0,60}? "
    r"(?:takes?|took|becomes?|became|be|is|are|relates? back|has)\b",
    any_case=True,
    finds=["The ‹rescission takes› effect", "Both ‹vacaturs shall take› effect", "The ‹suspension of the LEO became› effective", "The ‹stays will be› effective",
           "The ‹modification is› effective", "The ‹changes are› effective", "The ‹reinstatement took› effect", "The ‹corrections become› effective",
           "The ‹expiration relates back› to", "The ‹rescission has› effect"],
    never=["The license is effective", "The order takes effect"],
)  # fmt: skip
# How long a suspension lasts.
RESTS = Rule(
    rf"\b(?:suspension|stay|pause)\b[^.;]{{0,60}}? (?:lasts?|continues?|remains?|ends?|expires?|runs?|is (?:limited|effective)|endures?)\b[^.;]{{0,40}}? "
    rf"(?:until|through|on|up to)(?: and including)? {DAY}",
    any_case=True,
    finds=[
        "The ‹suspension shall last until May 1, 2031›", "The ‹stay continues through May 1, 2031›", "The ‹pause of the LEO remains in place until May 1, 2031›",
        "The ‹suspension ends on May 1, 2031›", "The ‹stay will expire on May 1, 2031›", "The ‹suspension is to run up to and including May 1, 2031›",
        "The ‹stay is limited until May 1, 2031›", "The ‹stay is effective until May 1, 2031›", "The ‹suspension shall endure until May 1, 2031›",
    ],
    never=["The suspension was ordered on May 1, 2031", "The order lasts until May 1, 2031"],
)  # fmt: skip
# An order that nobody reviews, or no more: it binds from its issue.
AT_ONCE = Rule(
    r"\b(?:takes?|taking|took|becom(?:es?|ing)|is|are|shall be|will be|shall take|will take)(?<!not[ ]be)(?<!not[ ]take) (?:effect|effective|in (?:effect|force)) (?:immediately|at once|forthwith|"
    r"(?:up)?on (?:[a-z]+ ){0,4}?(?:issuance|issue|entry)|as of (?:[a-z]+ ){0,4}?(?:issuance|issue))\b",
    r"(?<!not[ ])\beffective (?:immediately(?! upon publication)|upon (?:[a-z]+ )?issuance|at once)\b",
    r"\breview\b[^.;]{0,40}? (?:has been|have been|was|is|are) waived\b",
    r"\b(?:has|have) (?:\w+ )?waived (?:the |any |further )?(?:(?:60|sixty)-day )?(?:period of )?(?:Presidential )?review\b",
    r"\bnot subject to (?:(?:any|a|further|the|another|period|of) )*(?:Presidential )?review\b",
    any_case=True,
    finds=[
        "The LEO ‹takes effect immediately›", "The orders ‹take effect upon issuance›", "an LEO ‹taking effect at once›", "It ‹becomes effective forthwith›",
        "They ‹become effective on their issuance›", "‹becoming effective upon entry›", "It ‹is effective on the date of its issue›", "It ‹is in force upon issuance›",
        "They ‹are in effect upon the issuance›", "It ‹shall be effective as of the day of its issuance›", "It ‹will be effective as of issue›", "It ‹shall take effect at once›",
        "It ‹will take effect at once›", "It ‹took effect upon its entry›", "It ‹is effective as of its issuance›", "It ‹takes effect on the day of issue›",
        "They ‹are effective as of their issuance›", "It ‹is effective as of the date of issuance›",
        "an exclusion order, ‹effective immediately›", "an order ‹effective upon its issuance›", "an order against Nnnn, ‹effective upon issuance›",
        "an order, ‹effective at once›", "The ‹review period has been waived›", "The period of Presidential ‹review was waived›", "Presidential ‹review is waived›",
        "‹Review of both have been waived›", "‹Review and bond are waived›",
        "The President ‹has waived the review› period", "he ‹has expressly waived any period of Presidential review›", "they ‹have waived further 60-day review›",
        "who ‹has waived the sixty-day period of review›", "he ‹has waived Presidential review›",
        "The LEO is ‹not subject to Presidential review›", "is ‹not subject to any further review›", "is ‹not subject to a period of review›", "is ‹not subject to the review›",
        "is ‹not subject to another period of Presidential review›",
    ],
    never=["The LEO does not take effect", "not effective immediately", "effective immediately upon publication", "The bond takes effect on May 3", "not subject to bond", "the review period begins"],
)  # fmt: skip
# The end of an order by its own term, told when it has come.
EXPIRED = Rule(
    r"\b(?:orders?|LEOs?|GEOs?)\b(?: \([^()]*\))?(?:(?:(?!\b(?:patents?|registrations?|copyrights?|marks?|period|bonds?|licen[cs]es?)\b)[^.;]){0,120}?) "
    r"(?:has (?:(?!not\b)\w+ )?(?:expired|lapsed|run out)|have lapsed|expired on|lapsed on|has (?:\w+ )?(?:come|reached) (?:to )?(?:an|its|the) end(?: of its term)?)\b",
    r"^(?:Notice of )?(?:the )?(?:Expiration|Expiry|Lapse) of (?:[\w-]+ ){0,3}?(?:Exclusion Orders?|[LG]EOs?)\b",
    any_case=True,
    finds=[
        "the limited exclusion ‹order issued in this investigation has expired›", "the ‹GEO (lamps) has since lapsed›", "both ‹GEOs have lapsed›", "the ‹LEO of May 3 expired on› May 4", "the ‹order has run out›",
        "the ‹LEO lapsed on› May 3", "the ‹order has now come to an end›", "the ‹order has reached the end of its term›", "the ‹order has reached its end›",
        "‹Notice of Expiration of a Limited Exclusion Order›", "‹Expiry of the General Exclusion Orders›", "‹Lapse of the LEO›", "‹Notice of the Expiration of LEO›",
    ],
    never=["the order rests on a patent that has expired", "the order would have expired", "the LEO after it expired", "the LEO has not expired",

           "the LEO, whose registration has expired", "the LEO, whose copyright has expired", "the LEO, whose mark has expired", "the LEO, whose review period has expired",
           "the LEO whose bond has expired", "the LEO, whose license has expired", "The Expiration of the bond"],
)  # fmt: skip
EXPIRED_ON = Rule(
    rf"\b(?:expired|lapsed|ended)(?: by its (?:own )?terms?)?,? (?:on|as of|at the end of) {DAY}",
    any_case=True,
    finds=["That patent ‹expired on May 1, 2031›", "It ‹lapsed as of May 1, 2031›", "It ‹ended by its own terms on May 1, 2031›", "‹expired by its term, at the end of May 1, 2031›"],
    never=["expires on May 1, 2031", "expired in May 2031"],
)
# The day on which an order lost its force by the President's disapproval (19 U.S.C. 1337(j)(2)).
NO_FORCE_FROM = Rule(
    r"\b(?:no (?:(?:longer|further|more|legal) )?(?:in |of )?(?:any )?(?:force|effect)\b[^.;]{0,40}? (?:of|from|on|since|after)|"
    rf"disapprov(?:ed|al)\b[^.;]{{0,100}}? (?:on|of|dated)) {DAY}",
    finds=[
        "has ‹no force or effect as of May 1, 2031›", "shall have ‹no legal force from May 1, 2031›", "is ‹no longer in effect since May 1, 2031›",
        "is of ‹no further effect after May 1, 2031›", "of ‹no more force on May 1, 2031›", "‹no longer of any effect since May 1, 2031›",
        "he ‹disapproved it on May 1, 2031›", "the ‹disapproval of May 1, 2031›", "the ‹disapproval dated May 1, 2031›",
        "the ‹disapproval is effective as of May 1, 2031›",
    ],
    never=["no effect on trade", "the President may disapprove it until May 1, 2031"],
)  # fmt: skip
ON_THAT_DAY = Rule(
    rf"\bOn {DAY},[^.;]{{0,160}}? disapproved\b",
    finds=["‹On May 1, 2031, the President disapproved› the LEO"],
    never=["On May 1, 2031, the LEO was issued"],
)
# What a corrected order now says.
CORRECTED_TO = Rule(
    r"\b(?:orders?|LEOs?|GEOs?|it|they)\b[^.;]{0,60}? (?:(?:is|are|was|were|has been|have been) (?:hereby )?(?:corrected|amended|revised) (?:to|so)\b|should have (?:stated|read|provided|said))",
    any_case=True,
    finds=["The ‹order is corrected to› state", "The ‹LEO was amended so› that", "‹They are hereby revised to› say", "The ‹GEO has been corrected to› read",
           "‹It should have stated› that", "The ‹orders were corrected to› say", "The ‹orders have been corrected so›", "The ‹order should have read›",
           "The ‹order should have provided›", "The ‹order should have said›"],
    never=["The order is corrected.", "The bond is corrected to read"],
)  # fmt: skip
# In front of the goods that an order bars: for how long, and that it is their entry.
TERM_FIRST = Rule(
    rf"^(?:for [^,;]{{1,60}}? (?:years?|months?)|(?:until|through)(?: and including)? {DAY}),? "
    r"(?:the )?(?:unlicensed )?(?:importation|import|entry|sale)(?: (?:into the United States|for consumption))* of ",
    any_case=True,
    finds=[
        "‹for a period of ten (10) years the importation of ›lamps", "‹for the term of two years, the unlicensed entry of ›lamps", "‹for five years the import of ›lamps",
        "‹until May 1, 2031 the entry into the United States of ›lamps", "‹through and including May 1, 2031, the unlicensed entry for consumption of ›lamps",
        "‹for eighteen months the sale of ›lamps", "‹for one month entry of ›lamps", "‹for a one year the entry of ›lamps",
    ],
    never=["lamps for two years", "the entry of lamps", "for two years lamps"],
)  # fmt: skip
