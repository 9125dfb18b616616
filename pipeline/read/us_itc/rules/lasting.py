"""Rules of `pipeline.read.us_itc.lasting`: of what a sentence says how long it lasts."""

from __future__ import annotations

from pipeline.read.rule import Rule
from pipeline.read.us_itc.rules.described import BARRED_FROM_ENTRY
from pipeline.read.us_itc.rules.orders import ORDERS

# Of what something is said, each where it stands. What is last before the words that say how long, is what lasts.
SUBJECT = Rule(
    r"(?P<other>\b(?:[Pp]art|[Pp]ortion) of (?:the|its) (?:\w+ ){0,2}order\b|\b(?:protective|procedural) orders?\b|\b(?:bond|review|(?:the|a) stay|suspension|licen[sc]e|agreement|undertaking|investigation|"
    r"proceeding|report|period|deadline|settlement|exemption|exception|transition|date for|duty|obligation)s?\b(?! of)|"
    r"\b(?:terms?|life|duration) of (?:[\w']+ ){0,4}?(?:patents?|registrations?|copyrights?|(?:trade)?marks?)\b|"
    r"\b(?:patents?|registrations?|copyrights?|(?:trade)?marks?)\b"
    r"(?=,? (?:which |that |whose (?:term|life) )?(?:expire|is|are|was|will|shall|remain|run|last|end|lapse|has|have)))",
    rf"(?P<order>(?i:{ORDERS}))",
    r"(?P<plural>\b(?:each|both|all|these|those|such|its|the) (?:of (?:the|these|those) )?(?!consent|protective|procedural)(?:[\w-]+ )?orders\b|"
    r"\b[Tt]hey\b|\b[Tt]heir\b|^(?:Each|Both)\b)",
    r"(?P<single>\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|said|such|[Aa]n) (?!consent|protective|procedural)(?:[\w-]+ )?order\b|"
    r"^(?:It|Its|Such relief|This relief|This remedy|That remedy|The remedy|The relief|The exclusion|The prohibition|The ban|The embargo|The bar|(?:Such |That )?[Ee]xclusion)\b|"
    r"(?<=[,;][ ])it\b|(?<=and[ ])it\b)",
    rf"(?P<barred>{BARRED_FROM_ENTRY}|\bkept out\b|\b(?:Customs|CBP|Commission)\b[^.;]{{0,60}}? (?:excludes?|refuses?|den(?:y|ies)|bars?|forbids?|prohibits?)\b|\b(?:[Ee]ntry|[Ii]mportation) (?:is|of [^.;,]{{2,120}}? is) (?:barred|forbidden|prohibited)\b)",
    finds=[
        "The ‹part of the order› lasts", "‹Part of its limited exclusion order› lasts", "a ‹portion of the order› lasts", "‹Portion of the order› lasts",
        "the ‹protective order› lasts", "the ‹procedural orders› last", "the ‹protective orders› last", "the ‹procedural order› lasts",
        "the ‹consent order› lasts", "the ‹consent orders› last", "the ‹bond› stands", "‹review› ends", "‹the stay› ends", "‹a stay› ends",
        "the ‹suspension› ends", "the ‹license› ends", "the ‹licence› ends", "the ‹agreement› ends", "an ‹undertaking›", "the ‹investigation› ends",
        "this ‹proceeding› ends", "‹reports› are due", "the ‹period› ends", "the ‹deadline› ends",
        "a ‹settlement› ends", "an ‹exemption› ends", "an ‹exception› ends", "a ‹transition› ends", "the ‹date for› completion",
        "a ‹duty› ends", "the ‹obligations› end",
        "the ‹registration› is valid until", "the ‹patent›, which is in force until", "a ‹patent› whose term is", "a ‹patent› whose life is", "the ‹copyrights› last",
        "the ‹trademarks› are valid until", "the ‹mark› will end", "the ‹patents› expire", "the ‹patent› was in force", "the ‹mark› shall last",
        "the ‹mark› remains in force", "the ‹mark› that has stood", "the ‹patents› have lasted", "the ‹patent› runs until", "the ‹patent› lapses",
        "the ‹patents› end", "the ‹term of the '123 patent› is", "the ‹life of that patent› is", "the ‹duration of this mark› is",
        "the ‹terms of copyrights›", "the ‹life of the registration›",
        "The ‹Limited Exclusion Order› lasts", "The ‹limited exclusion order› lasts", "the ‹LEO› lasts",
        "‹each of the orders› lasts", "‹both orders› last", "‹all of these new orders› last", "‹these orders› last", "‹those orders› last",
        "‹all of those orders› last", "‹such orders› last", "‹its two orders› last", "‹the orders› last", "‹They› last", "so ‹they› last",
        "‹Their› term", "and ‹their› term", "‹Each› lasts", "‹Both› last",
        "‹The order› lasts", "and ‹the new order› lasts", "‹This order› lasts", "so ‹this order› lasts", "‹That order› lasts", "so ‹that order› lasts",
        "‹Its order› lasts", "so ‹its order› lasts", "‹An order› lasts", "‹an order› lasts",
        "so ‹said order› lasts", "so ‹such order› lasts", "‹It› lasts", "‹Its› term", "‹Such relief› lasts", "‹This relief› lasts",
        "‹This remedy› lasts", "‹That remedy› lasts", "‹The remedy› lasts", "‹The relief› lasts", "‹The exclusion› lasts", "‹The prohibition› lasts",
        "‹The ban› lasts", "‹The embargo› lasts", "‹The bar› lasts", "‹Exclusion› lasts", "‹Such exclusion› lasts", "‹That exclusion› ends", "stands, ‹it› ends", "stands; ‹it› ends", "stands and ‹it› ends",
        "Lanterns ‹are excluded› until", "lanterns ‹kept out›", "‹entry is barred›",
        "‹Customs shall exclude› them", "‹CBP refuses› them", "The ‹Commission bars› them", "The ‹Commission forbids› it", "the ‹Commission, then, prohibits› it",
        "‹Customs is to deny› them entry", "‹Customs denies› them entry", "‹importation of lanterns is forbidden›", "‹importation is prohibited›", "‹Importation is prohibited›", "‹Entry is barred›",
    ],
    never=["the lanterns of Fenwick", "in order to", "goods stay in force"],
)  # fmt: skip
# Somebody says that it should be so, or it was so, or is for some only.
NOT_SAID = Rule(
    r"\b(?:recommend|urg|propos|pray|request|seek|sought|ask|argu|contend|suggest|should|would|could|might|may (?:be|issue|remain|last)|whether|comment|"
    r"submission|petition|mov(?:e[sd]|ing) (?:that|for)|motion|favou?r|preferr?|want|if\b|unless (?!sooner|earlier|extended|renewed|rescinded|otherwise|modified|terminated)|had\b|(?:an|the) earlier|former|previous|complaint|initial determination)",
    r"\b(?:as to|with respect to|in respect of|so far as|insofar as|with regard to)\b",
    any_case=True,
    finds=[
        "as ‹recommend›ed", "‹urg›es", "‹propos›ed", "‹pray›s", "at the ‹request›", "‹seek›s", "‹sought›", "‹ask›s", "‹argu›es", "‹contend›s",
        "‹suggest›s", "‹should› last", "‹would› last", "‹could› last", "‹might› last", "‹may be› for", "‹may issue›", "‹may remain›", "‹may last›",
        "‹whether› it lasts", "‹comment›s", "‹submission›s", "the ‹petition›", "‹moves that› it last", "‹moved for› it", "‹moving for› it",
        "a ‹motion›", "in ‹favor› of", "in ‹favour› of", "‹prefer›s", "‹preferr›ed", "‹want›s", "‹if› it lasts", "‹unless ›it lasts",
        "‹had› lasted", "‹an earlier› order", "‹the earlier› order", "a ‹former› order", "a ‹previous› order", "the ‹complaint›", "an ‹initial determination›",
        "‹as to› Fenwick", "‹with respect to› lamps", "‹in respect of› lamps", "‹so far as› it bars lamps", "‹insofar as› it bars lamps",
        "‹with regard to› lamps",
    ],
    never=["The order lasts five years from its issuance, unless sooner ended", "unless extended", "unless renewed", "unless rescinded",
           "unless otherwise ordered", "unless modified", "unless terminated", "unless earlier ended"],
)  # fmt: skip
# What had been so before, in passing: "The order, which would have ended on May 3, 2031, lasts until …".
WOULD_HAVE = Rule(
    r", (?:which|that) (?:would|was to|were to|had been to)\b(?:[^,;.]|,(?= \d{4}\b))*,",
    finds=["The order‹, which would have ended on May 3, 2031,› lasts", "The LEO‹, which was to end in May,› lasts",
           "The orders‹, which were to end,› last", "The order‹, that had been to last,› lasts"],
    never=["The order, which lasts", "which would have ended"],
)
PRONOUN = Rule(
    r"(?:its?|they|their|each|both)",
    any_case=True,
    finds=["‹It›", "‹its›", "‹They›", "‹their›", "‹Each›", "‹Both›"],
    never=["order"],
)
A_SECRET = Rule(
    r"\btrade secrets?\b",
    r"\bmisappropriat",
    any_case=True,
    finds=["the ‹trade secret›", "‹trade secrets›", "the ‹misappropriat›ed process"],
    never=["a secret vote"],
)
