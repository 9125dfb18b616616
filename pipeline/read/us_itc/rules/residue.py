"""Rules of `pipeline.read.us_itc.residue`: words that may matter, whatever sentence they stand in."""

from __future__ import annotations

from pipeline.read.rule import Rule
from pipeline.read.us_itc.rules.term import SPAN

# Words by which an order may end, rest or lose a part, in whatever form.
TAKEN_BACK = Rule(
    r"\b(?:set(?:s|ting)? aside|set at naught|withdr[ae]w\w*|dissol\w+|lift(?:s|ed|ing)?|resci\w+|vacat\w+|revo[ck]\w+|cancel\w*|nullif\w+|"
    r"void\w*|annul\w*|terminat\w+|discontinu\w+|disapprov\w+)\b",
    any_case=True,
    finds=[
        "the order is ‹set aside›", "It ‹sets aside› the order", "‹setting aside› the order", "the order is ‹set at naught›",
        "the order is ‹withdrawn›", "a ‹dissolution›", "to ‹lift› the order", "It ‹lifts› the order", "the order is ‹lifted›",
        "the ‹lifting› of the order", "the order is ‹rescinded›", "the order is ‹vacated›", "a ‹revocation›", "the order is ‹cancelled›",
        "the order is ‹nullified›", "the order is ‹voided›", "the order is ‹annulled›", "the order is ‹terminated›",
        "the order is ‹discontinued›", "the order is ‹disapproved›",
    ],
    never=["the order stands", "the forklifts", "It set lamps aside"],
)  # fmt: skip
RESTING = Rule(
    r"\b(?:stay(?:s|ed|ing)?(?! in (?:force|effect|place))|suspend\w*|abat\w+)\b",
    any_case=True,
    finds=["to ‹stay› the order", "It ‹stays› the order", "the order is ‹stayed›", "the ‹staying› of the order", "the order is ‹suspended›",
           "the order is ‹abated›"],
    never=["the order stays in force", "the order stayed in effect", "the order shall stay in place"],
)  # fmt: skip
LET_GO = Rule(  # one whom the order bound, or a part of what it reached
    r"\b(?:insofar as|exempt\w*|releas\w+|reliev\w+|freed|strik\w+|struck|remov\w+|delet\w+)\b",
    any_case=True,
    finds=["‹insofar as› it binds Orlo", "Orlo is ‹exempted›", "Orlo is ‹released›", "Orlo is ‹relieved›", "Orlo is ‹freed›",
           "by ‹striking› Orlo", "Orlo is ‹struck› from it", "Orlo is ‹removed›", "claim 4 is ‹deleted›"],
    never=["Orlo is bound"],
)  # fmt: skip
OVER = Rule(  # nothing is done: the order has no force any more, or the right that it rests on has none
    r"\b(?:no longer|expire[sd]?|lapse[sd]?|ceas\w+ to|of no (?:further )?(?:force|effect)|shall not (?:apply|be enforced)|"
    r"(?:brought|come|comes|came|bring\w*|put) to an end|(?:is|are) (?:at an end|over|spent)|invalidat\w+|unenforceable|moot\w*)\b",
    any_case=True,
    finds=["‹no longer› in force", "the order ‹expired›", "the order ‹lapses›", "shall ‹cease to› bind Orlo", "‹of no further force›",
           "‹of no effect›", "It ‹shall not apply› to Orlo", "It ‹shall not be enforced›", "is ‹brought to an end›", "has ‹come to an end›",
           "It ‹comes to an end›", "It ‹came to an end›", "‹bringing to an end› the order", "is ‹put to an end›", "It ‹is at an end›",
           "they ‹are over›", "It ‹is spent›", "the patent is ‹invalidated›", "is ‹unenforceable›", "is ‹mooted›"],
    never=["of effect", "shall not be sold"],
)  # fmt: skip
# With a few words behind them.
ENDING = Rule(
    rf"(?:{TAKEN_BACK}|{RESTING}|{LET_GO}|{OVER})(?:[^.;,]{{0,60}}\b)?",
    any_case=True,
    finds=[
        "the order is ‹voided in full›.",
        "the order is ‹stayed›.",
        "Orlo is ‹released from it›, and",
        "it is ‹no longer in force›;",
    ],
    never=["the order stands"],
)
# Words for how long an order lasts. Of a term of sixty days (the review's) nothing is said.
LASTING = Rule(
    rf"\b(?:term|duration|period|life|lifetime) of (?:exactly )?{SPAN}",
    rf"\bfor (?:the )?(?:next |first )?{SPAN}",
    r"\b(?:until|till|(?:as|so) long as)\b[^.;]{0,60}?\b(?:expir\w+|laps\w+|[12]\d\d\d)\b",
    r"\b(?:remaining|unexpired|full) (?:term|life)\b",
    r"\b(?:expir(?:e|es|ing)|laps(?:e|es|ing)|terminates?|ends?) (?:on|upon|when|at|with|as of|together with)\b",
    any_case=True,
    finds=["with a ‹term of eight years›", "a ‹duration of exactly ten years›", "for a ‹period of six months›", "a ‹life of two years›", "a ‹lifetime of two years›",
           "stands ‹for three years›", "‹for the next five years›", "‹for the first five years›",
           "stands ‹until that patent expires›", "lasts ‹till May 3, 2031›", "‹as long as the '123 patent is not lapsed›", "‹so long as it has not expired›",
           "for its ‹remaining term›", "the ‹unexpired term›", "the ‹full life› of it",
           "shall ‹expire on› it", "‹expires upon› that", "‹expiring when›", "will ‹lapse at› noon", "‹lapses with› it", "‹lapsing as of› May", "‹terminates together with› it",
           "shall ‹end on›", "‹ends on›", "shall ‹terminate on› it"],
    never=["for sixty days", "until further notice", "in the end", "the patent that expired"],
)  # fmt: skip
UNTIL_THEN = Rule(
    r"(?:until|till|as|so)\b", any_case=True, finds=["‹until› it expires", "‹till› May", "‹as› long as", "‹so› long as"], never=["expires on"]
)
# Before words for how long something lasts that is a right: "the '123 patent, which will expire on".
OF_A_RIGHT = Rule(
    r"\b(?:patents?|registrations?|copyrights?|(?:trade)?marks?),? (?P<relative>(?:which|that|whose (?:term|life)) (?:[\w]+ ){0,4})?(?:(?:will|shall|is set to) )?$",
    finds=["the '123 ‹patent, which will ›", "the ‹patents ›", "a ‹mark whose term ›", "the ‹trademark that shall ›", "the ‹registration will ›",
           "the ‹copyright shall ›", "the ‹copyright is set to ›", "a ‹patent whose life ›", "the ‹patent, which is in force ›"],
    never=["the order ", "each patent until that "],
)  # fmt: skip
# Words for an order that keeps goods out.
ORDER = Rule(
    r"\b(?<!consent[ ])(?<!protective[ ])(?<!procedural[ ])(?<!judge's[ ])(?<!show[ ]cause[ ])orders?\b(?! (?:No\b|to show))",
    r"\b(?:exclusion|embargo|bar|ban|remedy|prohibition)\b",
    any_case=True,
    finds=["the ‹order› against Orlo", "the ‹exclusion› of lanterns", "the ‹embargo› on them", "the ‹bar› to entry", "the ‹ban› on tent poles",
           "the ‹remedy› in force", "the ‹prohibition› of sales"],
    never=["the consent order", "the protective order", "the procedural order", "the judge's order", "the show cause order", "Order No. 12",
           "an order to show cause", "in May"],
)  # fmt: skip
AN_ORDER = Rule(
    r"\b(?:an?|the|its|two|three|both) (?:[\w-]+ ){0,2}?exclusion order",
    r"\b(?:an?|its|the) [LGT]EOs?\b",
    any_case=True,
    finds=[
        "has adopted ‹a limited exclusion order›", "‹the exclusion order›", "‹its exclusion order›", "‹two exclusion order›s",
        "‹three general exclusion order›s", "‹both exclusion order›s", "under ‹an LEO›", "under ‹its GEO›", "under ‹the TEOs›",
    ],
    never=["no exclusion order"],
)  # fmt: skip
# An order that was not there before.
A_NEW_ORDER = Rule(
    r"\b(?:an?|its|two|three|one) (?:[\w-]+ ){0,2}?exclusion order",
    r"\b(?:an?|its) [LGT]EOs?\b",
    any_case=True,
    finds=["has adopted ‹a limited exclusion order›", "made subject to ‹an exclusion order›", "‹its exclusion order› forbids", "‹two exclusion order›s", "‹three exclusion order›s",
           "by issuing ‹one limited exclusion order›", "under ‹an LEO›", "‹its GEO›"],
    never=["the exclusion order", "the LEO"],
)  # fmt: skip
# Somebody asks, or is refused; or it is only considered, or told of what was before.
ASKED = Rule(
    r"\b(?:petition|request|motion|mov(?:e[sd]|ing)|recommend|propos|whether|seek|sought|ask|argu|comment|submission)",
    any_case=True,
    finds=["Orlo's ‹petition›", "as Orlo ‹request›ed", "a joint ‹motion›", "Orlo ‹moves› that", "Orlo ‹moved› that", "by ‹moving› that",
           "the judge ‹recommend›ed", "the ‹propos›ed order", "‹whether› it stands", "Orlo ‹seek›s", "Orlo ‹sought›", "Orlo ‹ask›s",
           "Orlo ‹argu›es", "public ‹comment›s", "written ‹submission›s"],
    never=["the order is of no effect", "the task", "Orlo removed it"],
)  # fmt: skip
REFUSED = Rule(
    r"\b(?:den(?:y|ies|ied|ial)|declin|not to)",
    any_case=True,
    finds=["to ‹deny› it", "‹denies› it", "has ‹denied› it", "the ‹denial› of it", "‹declin›es", "determined ‹not to› rescind it"],
    never=["the order does not bind Orlo", "dense"],
)
CONSIDERED = Rule(
    r"\b(?:institut|consider|should|would|could|may\b(?! \d)|if\b)",
    any_case=True,
    finds=["has ‹institut›ed a proceeding", "‹consider›s it", "it ‹should› end", "it ‹would› end", "it ‹could› end", "it ‹may› end",
           "‹if› it ends"],
    never=["the mayor", "on May 3", "iffy"],
)  # fmt: skip
EARLIER = Rule(
    r"\b(?:was(?: not)? (?:issued|entered)|initial determination|IDs?\b|FID\b|investigation|complaint|hearing|advisory opinion|judge|ALJ)",
    any_case=True,
    finds=["It ‹was issued› in May", "It ‹was not entered›", "an ‹initial determination›", "two ‹IDs›", "the ‹FID›", "the ‹investigation›",
           "the ‹complaint›", "the ‹hearing›", "an ‹advisory opinion›", "the ‹judge›", "the ‹ALJ›"],
    never=["the order was good", "an idea", "fiddles"],
)  # fmt: skip
ASKED_OR_REFUSED = Rule(
    rf"{ASKED}|{REFUSED}|{CONSIDERED}|{EARLIER}",
    any_case=True,
    finds=["Orlo's ‹petition› to rescind the order", "‹declin›es to rescind it", "to ‹consider› it", "the ‹judge›"],
    never=["the order is of no effect"],
)
# Before a list of names: who is found in violation; what an order does to them is not said there.
VIOLATES_BY = Rule(
    r"\b(?:violat\w+|infring\w+)\b[^;]{0,120}\bby(?: (?:the |named )?respondents?)? $",
    any_case=True,
    finds=["found a ‹violation of section 337 by ›", "the ‹infringement of claim 1 by respondents ›", "‹violated by the respondents ›",
           "‹violated by named respondent ›"],
    never=["imported by "],
)  # fmt: skip
# A right or a number, where words that could be anybody are looked for.
NO_PERSON = Rule(
    r"\A(?:U\.S\. )?(?:(?:Letters|Reissue|Design|Utility) )?(?:Patents?|Trademarks?|Copyrights?|Registrations?)\b",
    r"\A\d[\d,.]*\Z",
    r"\A(?:(?:An?|The) )?(?:[LGT]EO|CDO|SFO)s?\W*\Z",
    finds=["‹LEO›", "‹A GEO›", "‹An LEO.›", "‹The CDO›", "‹GEOs›", "‹TEO›", "‹CDOs›", "‹SFO›", "‹U.S. Letters Patent› 5", "‹Reissue Patents› 4", "‹Design Patent›", "‹Utility Patent›", "‹Trademark›", "‹Copyright›", "‹U.S. Registration›", "‹9,876›"],
    never=["Patently Orlo", "Orlo Patent Lamps", "4Fenn", "LEOs Ltd."],
)
BETWEEN = Rule(
    r"[,;:]\s|\s(?:and|or)\s",
    finds=["lanterns‹, ›stoves", "lanterns‹ and ›stoves", "lanterns‹ or ›stoves"],
    never=["lanterns"],
)
# With these no sentence begins.
NO_BEGINNING = Rule(
    r"(?:(?:Co|Inc|Ltd|Corp|LLC|GmbH|LTD|CO|INC|S\.A|B\.V)\b|[a-z,;])",
    finds=["‹Co›.Ltd, Fenwick LLC", "‹Inc›. and Orlo", "‹Ltd›., Orlo", "‹Corp›., Orlo", "‹LLC› and Orlo", "‹GmbH› and Orlo", "‹LTD› and Orlo", "‹CO›., LTD",
           "‹INC›., Orlo", "‹S.A›., Orlo", "‹B.V›., Orlo", "‹a›nd Orlo"],
    never=["THE COMMISSION", "3 LLCS"],
)  # fmt: skip
# Whom an order is directed to, by the words before it; names that were read are masked as "Nnnn".
AIMED_AT = Rule(
    r"\b(?:directed (?:to|at|against)|issued against|entered against|order against|orders against|naming|binds|bind) "
    r"(?:the )?(?:(?:defaulting |remaining )?respondents? )?(?P<name>(?!Nn)(?!(?:Respondents?|Complainants?|Commission|Certain|Defaulting)\b)[A-Z0-9][^,;.]{1,60}?)(?= and\b| from\b| for\b|[,;.]|$)",
    finds=[
        "a CDO ‹directed to Orlo› and Fenwick", "a CDO ‹directed at Orlo› from Ulm", "a CDO ‹directed against Orlo› for its lanterns",
        "an LEO ‹issued against the Orlo Group›, of Ulm", "an LEO ‹entered against the defaulting respondent Orlo›.",
        "the ‹order against remaining respondents Orlo›", "‹orders against Orlo›; and", "‹naming Orlo›", "It ‹binds Orlo›", "They ‹bind Orlo›",
    ],
    never=[
        "directed to Nnnn", "directed to infringing lanterns", "issued against the Respondents", "directed to Complainant Fenwick",
        "binds the Commission", "directed to Certain Lanterns", "issued against Defaulting Respondents",
    ],
)  # fmt: skip
# Words of titles that are no name, however they are written.
NO_NAME = Rule(
    r"\b(?:Termination|Investigation|Issuance|Determination|Commission|Proceeding|Decisions?|PTAB)\b",
    r"\b(?:Commissioner|Chair(?:man|woman)?)\b",
    r"['’]\d{3} (?:[Pp]atent|[Rr]egistration|[Mm]ark)s?\b",
    finds=[
        "the RE‹'629 patent›", "the ‹’629 Registration›", "the ‹'629 marks›",
        "‹Termination› of it", "‹Commissioner› Ashgrove", "‹Chairman› Ashgrove", "Vice ‹Chairwoman› Ashgrove", "the ‹Chair›",
        "the ‹Investigation›",
        "‹Issuance› of it",
        "Final ‹Determination›",
        "the ‹Commission›",
        "the ‹Proceeding›",
        "a Final ‹Decision›",
        "the ‹PTAB›",
    ],
    never=["Orlo Lamps, Inc."],
)
# A sentence about a motion, an appeal or a determination of the judge, and not about whom an order binds.
NOT_OF_ORDERS = Rule(
    r"\b(?:petition|motion|request|appeal|complaint|initial determination|IDs?\b|settle\w*|withdr[ae]w\w*|terminat\w+|institut\w+|advisory|licens\w+|comment)",
    any_case=True,
    finds=["the ‹petition›", "a ‹motion›", "the ‹request›", "an ‹appeal›", "the ‹complaint›", "the ‹initial determination›", "the ‹ID›", "the ‹IDs›", "‹settlement›",
           "‹withdrawal›", "‹withdrew›", "‹terminated›", "‹institution›", "an ‹advisory› opinion", "a ‹license›", "‹comment›s"],
    never=["the roll of the LEO reads as follows"],
)  # fmt: skip
REFUSED_ALL = Rule(
    r"\b(?:refus\w+|declin\w+|den(?:y|ies|ied|ying)\b(?! entry)|not (?:issue|to issue|been decided)|nothing of the kind|would have)\b",
    any_case=True,
    finds=["the Commission ‹refused› both", "it ‹declines›", "it ‹denies›", "it ‹denied›", "to ‹deny›", "‹denying›", "does ‹not issue›", "‹not to issue›", "has ‹not been decided›",
           "‹nothing of the kind›", "the judge ‹would have›"],
    never=["an LEO denying entry to lanterns"],
)  # fmt: skip
# A proceeding about an order that stands is begun: whom that binds is told of it, not decided.
INSTITUTES = Rule(
    r"\binstitut\w+ (?:an? |the )?(?:\w+ ){0,3}(?:proceeding|investigation)",
    any_case=True,
    finds=["determined to ‹institute a formal enforcement proceeding›", "has ‹instituted the investigation›", "‹institution an advisory proceeding›",
           "‹institute a new formal enforcement proceeding›", "‹instituting the same two enforcement proceeding›s"],
    never=["the institute for lamps"],
)
# A sentence about how all cases are handled, and not about an order of one.
OF_RULES = Rule(
    r"\b(?:rules?|rulemaking|procedures?|regulations?|agenda|meeting|public hearing|information collection|questionnaires?|report)\b",
    any_case=True,
    finds=["the proposed ‹rule›", "amends its ‹rules›", "a ‹rulemaking›", "new ‹procedures› for", "the ‹procedure›", "its ‹regulations›", "a ‹regulation›", "the ‹agenda›", "at its ‹meeting›", "a ‹public hearing›", "an ‹information collection›", "a ‹questionnaire›", "‹questionnaires›", "a ‹report› on"],
    never=["has issued a limited exclusion order", "reported lanterns"],
)  # fmt: skip
# A sentence about what the one before it is about.
IT = Rule(
    r"(?:It|Its|They|Their|Each|Both)\b",
    finds=["‹It› expires", "‹Its› term", "‹They› end", "‹Their› term", "‹Each› ends", "‹Both› end"],
    never=["Items", "so it expires"],
)
# Before an order: it was violated, so it stands.
OF_VIOLATION = Rule(
    r"\b[Vv]iolat(?:ions?|ed|ing)(?: of)? (?:the|an?|its|that) (?:\w+ )?$",
    finds=["have ‹violated the ›", "a ‹Violation of a ›", "‹violations of its ›", "by ‹violating that limited ›", "‹violation of an ›"],
    never=["a violation by Orlo of the "],
)
# What an advisory opinion says of an article.
OF_AN_ARTICLE = Rule(
    r"\b(?:is|are|be|falls?|lies?|comes?) (?:not |also |therefore )*(?:covered|within|outside|inside|in|excluded|barred|subject|exempt\w*)\b",
    r"\b(?:do|does|did) not (?:fall|come|infringe|lie)\b",
    r"\binfringes?\b",
    any_case=True,
    finds=["it ‹is not covered›", "they ‹are within› it", "to ‹be outside› it", "it ‹falls inside› it", "they ‹fall also within› it", "it ‹lies outside›", "they ‹lie outside›", "it ‹comes within›", "they ‹come therefore within› it", "it ‹is excluded›",
           "it ‹is barred›", "it ‹is subject› to it", "they ‹are exempted›", "it ‹is in› its scope", "they ‹do not fall› within", "it ‹does not come› within", "it ‹did not infringe›", "they ‹do not lie›", "that it ‹infringes›", "they ‹infringe›"],
    never=["the Commission covers it", "infringement of a patent"],
)  # fmt: skip
# Before it: it is only a question, or nothing is said to it.
ONLY_ASKED = Rule(
    r"\b(?:whether|declin\w+|den(?:y|ies|ied|ying)|requests?|requested|asks?|asked|petitions?|institut\w+|if)\b",
    any_case=True,
    finds=["as to ‹whether›", "to ‹decline›", "‹declined›", "to ‹deny›", "it ‹denies›", "‹denied›", "‹denying›", "a ‹request›", "‹requests› that", "‹requested›", "‹asks›", "they ‹ask›", "‹asked›", "a ‹petition›", "the ‹petitions›", "to ‹institute›", "‹if›"],
    never=["has found that"],
)
