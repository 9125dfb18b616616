"""The words by which the court decides, and those by which others say so, or the court says what it may do."""

from __future__ import annotations

from pipeline.read.rule import Rule

# Said by the court of itself, now. What it did before ("we reversed") and what others did is another form.
ACTIVE = Rule(
    r"\b(?:(?:affirm|uphold|sustain|reverse|vacate|remand|dismiss)s?|sets? aside)\b(?! order)",
    any_case=True,
    finds=["we ‹affirm›", "we ‹reverse›", "The court ‹vacates›", "and ‹remand› for", "we ‹dismiss› the appeal", "we ‹uphold› it", "the court ‹sustains› it", "we ‹set aside› the finding", "the court ‹sets aside› it"],
    never=["we affirmed", "reversal", "remanded", "dismissal", "the remand order"],
)
PASSIVE = Rule(
    r"\b(?:is|are)(?: (?:\w+ly|hereby|therefore|thus|also)){0,2} (affirmed|upheld|sustained|reversed|vacated|set aside|remanded|dismissed)\b",
    any_case=True,
    finds=[
        "the finding ‹is upheld›",
        "the decision ‹is sustained›",
        "the finding ‹is set aside›",
        "the decision ‹is affirmed›",
        "both ‹are reversed›",
        "it ‹is accordingly vacated›",
        "it ‹is hereby remanded›",
        "it ‹is therefore reversed›",
        "it ‹is thus reversed›",
        "it ‹is also affirmed›",
        "it ‹is upheld›",
        "they ‹are sustained›",
        "it ‹is hereby set aside›",
        "the appeal ‹is dismissed›",
    ],
    never=["the decision was affirmed", "is not affirmed"],
)
AND_PASSIVE = Rule(
    r"(?:,|\band|\bbut|-part) (?:and )?(affirmed|upheld|reversed|vacated|set aside|remanded|dismissed)\b",
    any_case=True,
    finds=[
        "is reversed‹, affirmed›",
        "is affirmed‹, reversed›",
        "is affirmed ‹and reversed›",
        "is affirmed ‹but vacated›",
        "affirmed-in‹-part and remanded›",
        "is affirmed‹, and dismissed›",
        "is reversed‹, upheld›",
        "is affirmed ‹and set aside›",
    ],
    never=["is affirmed", "and was reversed"],
)
# Behind "is affirmed": what it is limited to.
LIMITED = Rule(
    r"(?:[- ]in[- ]part,?)?(?: as moot)? (?:as to|with (?:respect|regard) to|insofar as|regarding|to the extent|(?:based )?on|for)\b",
    any_case=True,
    finds=[
        "‹-IN-PART as moot as to› the '301 patent",
        "‹ as to› the '301 patent",
        "‹-in-part with respect to› it",
        "‹ in part, with regard to› it",
        "‹ insofar as› it",
        "‹ regarding› it",
        "‹ to the extent› that",
        "‹-in-part as to› it",
        "‹ on› the '301 patent",
        "‹ based on› it",
        "‹ for› the '301 patent",
    ],
    never=[" and reversed"],
)
AGREES = Rule(r"\b[Ww]e (?:dis)?agree\b", finds=["‹We agree› and reverse.", "‹we disagree›"], never=["They agree", "agreement"])
VIOLATION = Rule(r"\bviolat(?:ion|ed)\b", finds=["the ‹violation›", "it ‹violated› it"], never=["inviolate"])
CONSTRUCTION = Rule(
    r"\bconstru(?:ction|ing|ed)\b", finds=["‹construction›", "‹construing› it", "‹construed›"], never=["constructive"]
)
OF_ORDERS = Rule(r"\borders?\b", finds=["the remedial ‹orders›", "its ‹order›"], never=["ordered"])
# What is done for a violation, and not whether there was one.
OF_REMEDY = Rule(r"\b(?:penalt(?:y|ies)|remed(?:y|ies|ial)|bond|sanctions?|relief)\b", any_case=True, finds=["the ‹penalty›", "civil ‹penalties›", "the ‹remedy›", "both ‹remedies›", "the ‹remedial› orders", "the ‹bond›", "the ‹sanction›", "the ‹sanctions›", "the ‹relief›"], never=["the finding of a violation"])  # fmt: skip
# What alone was decided, where the sentence that decides says it.
ON_REMEDY = Rule(
    r"\b(?:determinations?|decisions?|rulings?|findings?|choice|opinion) (?:on|as to|regarding|concerning|of|with respect to) (?:the )?(?:appropriate )?(?:remed(?:y|ies)|bond(?:ing)?|civil penalt(?:y|ies)|public interest)\b(?! and)",
    any_case=True,
    finds=[
        "The final ‹determination on remedy› is", "its ‹decisions as to the appropriate remedy› are", "the ‹ruling regarding bonding› is", "the ‹findings concerning the public interest› are",
        "its ‹choice of remedy› is", "the ‹opinion on remedies› is", "the ‹determination with respect to the bond› is", "the ‹decision on the civil penalty› is", "the ‹rulings on civil penalties› are",
    ],
    never=["The determination is", "the finding of a violation is", "the determination on remedy and violation is"],
)  # fmt: skip
# Which of the orders keeps goods out.
BARS_ENTRY = Rule(
    r"\bexclusion orders?\b",
    any_case=True,
    finds=["the limited ‹exclusion order›", "both ‹exclusion orders›"],
    never=["the cease and desist order"],
)
# In front of a verb: it is not the court that does it here, or nothing is done.
NOT_OURS = Rule(
    r"\b(?:argu|contend|urg|ask|request|submit|seek|assert|suggest|invit|maintain|mov)\w*\b[^,;]*$",
    r"\b(?:would|should|could|may|might|can|cannot|will|not|to|had|did) (?:\w+ly )?$",
    r"\b(?:on|a|the|this|any|that|for|Commission|Board|judge|ALJ) $",
    finds=[
        "Orlo ‹argues that we ›",
        "It ‹contends that we ›",
        "It ‹urges us to ›",
        "It ‹asks that we ›",
        "It ‹requests that we ›",
        "It ‹submits that we ›",
        "It ‹seeks that we ›",
        "It ‹asserts that we ›",
        "It ‹suggests that we ›",
        "It ‹invites that we ›",
        "It ‹maintains that we ›",
        "It ‹moves that we ›",
        "I ‹would ›",
        "we ‹should ›",
        "we ‹could partly ›",
        "we ‹may ›",
        "we ‹might ›",
        "we ‹can ›",
        "we ‹cannot ›",
        "we ‹will ›",
        "we do ‹not ›",
        "for us ‹to ›",
        "we ‹had ›",
        "we ‹did ›",
        "‹on ›",
        "after ‹a ›",
        "after ‹the ›",
        "after ‹this ›",
        "without ‹any ›",
        "after ‹that ›",
        "grounds ‹for ›",
        "The ‹Commission ›",
        "The ‹Board ›",
        "The ‹judge ›",
        "The ‹ALJ ›",
    ],
    never=["Because Orlo argues nothing else, we ", "We therefore ", "and "],
)
# Under what condition it would, in general: no ruling.
IN_GENERAL = Rule(
    r"\b(?:if|unless|only (?:when|where|for)|so long as|must|review)\b",
    any_case=True,
    finds=[
        "We affirm factual findings ‹if› they rest on substantial evidence.",
        "We affirm ‹unless› the finding is arbitrary.",
        "We reverse ‹only when› the record compels it.",
        "We reverse ‹only where› the record compels it.",
        "We reverse ‹only for› legal error.",
        "We affirm ‹so long as› the path is clear.",
        "We ‹must› affirm such findings.",
        "On ‹review› we affirm findings of that kind.",
    ],
    never=["We affirm the determination of the Commission."],
)
# In front of a verb, at the end: of what it is said, where that stands first.
FRONTED = Rule(
    r"(?:^|[,;:.]|\band\b|\bbut\b|\bwhile\b)\s*(?:as to|as for|with (?:respect|regard) to|regarding|concerning|for|on) (?P<of>[^;]{1,200}?),"
    r"\s*(?:however, )?(?:we |the court )?(?:\w+ly )?$",
    any_case=True,
    finds=[
        "‹As to the '301 patent, we ›",
        "‹As for the '301 patent, we ›",
        "‹With respect to the '301 patent, we ›",
        "‹With regard to the '301 patent, the court ›",
        "‹Regarding the '301 patent, however, we ›",
        "‹Concerning the '301 patent, we accordingly ›",
        "‹For the '301 patent, we ›",
        "‹On the '301 patent, we ›",
        " the first‹, as to the '302 patent, ›",
        " the first‹; as to the '302 patent, we ›",
        " thus‹: as to the '302 patent, we ›",
        " the first‹. As to the '302 patent, we ›",
        " the first ‹and as to the '302 patent, ›",
        " the first ‹but as to the '302 patent, ›",
        " the first ‹while as to the '302 patent, ›",
    ],
    never=["Because the '301 patent is invalid, we ", "We "],
)
# Between two verbs of one act: "vacate and remand".
TOGETHER = Rule(
    r"^(?:,? and(?: we| is| are)?(?: \w+ly)?|,| in part and| in part,| the \w+ and) $",
    finds=[
        "‹ and ›",
        "‹, and ›",
        "‹ and we ›",
        "‹ and is ›",
        "‹ and are ›",
        "‹ and accordingly ›",
        "‹, ›",
        "‹ in part and ›",
        "‹ in part, ›",
        "‹ the determination and ›",
    ],
    never=[" the first and, as to the second, ", " for "],
)
# Where reasons begin, which name other things.
REASONS = Rule(
    r"\b(?:because|unlike|although|even though|whether)\b",
    finds=["the '301 patent ‹because› the", "‹unlike› the '302 patent", "‹although› the", "‹even though› the", "‹whether› the"],
    never=["as to the '301 patent and", "since"],
)
REST = Rule(
    r"\b(?:in all (?:other )?respects|otherwise|the (?:remainder|rest|balance)\b|(?:all|the) (?:other|remaining) (?:\w+ )?"
    r"(?:determinations|findings|rulings|issues|patents))\b",
    any_case=True,
    finds=[
        "‹In all other respects›, we affirm.",
        "We affirm ‹in all respects›.",
        "We ‹otherwise› affirm.",
        "We affirm ‹the remainder›.",
        "We affirm ‹the rest›.",
        "We affirm ‹the balance›.",
        "We affirm ‹all other determinations›.",
        "We affirm ‹the remaining findings›.",
        "We affirm ‹the other rulings›.",
        "We affirm on ‹the remaining issues›.",
        "We affirm as to ‹all other asserted patents›.",
    ],
    never=["We affirm the other judge.", "in other respects"],
)
MOOT = Rule(r"\bmoot\b", finds=["as ‹moot›"], never=["mootness"])
# In words of its own the court finds that it was right, or wrong.
RIGHT = Rule(
    r"\b(?:correctly|properly|did not err|no (?:reversible )?error|we agree with the Commission|(?<!not[ ])supported by substantial evidence|substantial evidence supports)\b",
    any_case=True,
    finds=["it ‹correctly› found", "it ‹properly› found", "it ‹did not err›", "we see ‹no error›", "‹no reversible error›", "‹We agree with the Commission› on", "is ‹supported by substantial evidence›", "‹substantial evidence supports› it"],
    never=["it is not supported by substantial evidence", "we agree with Orlo"],
)  # fmt: skip
WRONG = Rule(
    r"\b(?:erred|erroneous(?:ly)?|we disagree|disagree (?:as to|on)|not supported by substantial evidence|lacks substantial evidence|cannot stand)\b",
    any_case=True,
    finds=["it ‹erred› in", "an ‹erroneous› construction", "it ‹erroneously› found", "‹we disagree›", "and ‹disagree as to› the '456", "but ‹disagree on› it", "is ‹not supported by substantial evidence›", "it ‹lacks substantial evidence›", "it ‹cannot stand›"],
    never=["it did not err", "Orlo disagrees"],
)  # fmt: skip
PARTS = Rule(r";|,? (?:and|while|whereas) (?=(?:erred|disagree|that|as to|its|the|it)\b)|,? but ", finds=["right‹;› wrong", "right‹ but ›erred", "right‹, and ›that it erred", "right‹, while ›the", "right‹ whereas ›as to it", "right‹ and ›its", "right‹ and ›erred", "right‹ and ›disagree", "right‹ and ›it", "right‹, but ›only"], never=["right and left"])
# What somebody else says, or a rule of law.
OF_OTHERS = Rule(r"\b(?:argu|contend|urg|assert|submit|whether|if|review)\w*\b", any_case=True, finds=["Orlo ‹argues›", "it ‹contends›", "it ‹urges›", "it ‹asserts›", "it ‹submits›", "‹whether› it", "‹if› it", "we ‹review› it"], never=["we find"])
# Of what it is not said, which stands behind; and, where a clause follows on it, what is said of it.
EXCEPT = Rule(r"\b(?:except|other than|save|with the exception|(?<=all[ ])but)\b", any_case=True, finds=["in all respects ‹except› as to it", "all ‹other than› it", "‹save› as to it", "‹with the exception› of it", "as to all ‹but› it"], never=["excepted", "saved"])
AS_TO_WHICH = Rule(r"\b(?:as to|for|on|with respect to) which,? (?:we |the court )?(?:\w+ly )?$", finds=["the '456 patent, ‹as to which we ›", "‹for which the court ›", "‹on which we accordingly ›", "‹with respect to which, we ›"], never=["which we "])
# Rights that the court does not decide on: those in front of the words, and those behind.
NOT_AT_ISSUE = Rule(
    r"\b(?:not|no longer) (?:\w+ )?(?:at issue|on appeal|before us|challenged|appealed|relevant)\b",
    r"\b(?:and )?(?:no one|nobody|no party|neither (?:side|party)) (?:has |have )?(?:appealed|challenged|contested|appeals|challenges)\b",
    r"\b(?:was|were|been) (?:\w+ )?(?:terminated|withdrawn|dropped)\b",
    r"\b(?:is|are|was|were|goes|stands?) (?:un(?:challenged|contested|disputed))\b",
    any_case=True,
    finds=[
        "The '302 patent is ‹not at issue›.",
        "The '302 patent is ‹no longer on appeal›.",
        "The '302 patent is ‹not before us›.",
        "The '302 patent is ‹not currently challenged›.",
        "The finding on the '302 patent was ‹not appealed›.",
        "The '302 patent is ‹not relevant› here.",
        "It found no violation of the '302 patent ‹and no one has appealed›.",
        "As to the '302 patent ‹nobody appeals›.",
        "As to the '302 patent ‹no party challenges› it.",
        "As to the '302 patent ‹neither side contested› it.",
        "As to the '302 patent ‹neither party challenged› it.",
        "As to the '302 patent ‹no party have contested› it.",
        "The '302 patent ‹was terminated› before the hearing.",
        "The counts on the '302 patent ‹were later withdrawn›.",
        "The '302 patent has ‹been dropped›.",
        "The finding on the '302 patent ‹is unchallenged›.",
        "The findings on the '302 patent ‹are uncontested›.",
        "The finding on the '302 patent ‹was undisputed›.",
        "The findings on the '302 patent ‹were unchallenged›.",
        "The finding on the '302 patent ‹goes unchallenged›.",
        "The finding on the '302 patent ‹stands unchallenged›.",
        "The findings on the '302 patent ‹stand unchallenged›.",
    ],
    never=["The '301 patent is at issue.", "One has appealed.", "It terminated the investigation."],
)
NOT_REACHED = Rule(
    r"\b(?:do|need) not (?:\w+ )?(?:reach|address|consider|decide)\b",
    r"\b(?:(?:does|do|did) not (?:challenge|appeal|contest)|(?:has|have) not (?:challenged|appealed|contested))\b",
    any_case=True,
    finds=[
        "We ‹do not reach› the '302 patent.",
        "We ‹need not address› the '302 patent.",
        "We ‹need not separately consider› the '302 patent.",
        "We ‹need not decide› it.",
        "Orlo ‹does not challenge› the finding on the '302 patent.",
        "They ‹do not appeal› it.",
        "Orlo ‹did not contest› it.",
        "Orlo ‹has not challenged› it.",
        "They ‹have not appealed› it.",
        "They ‹have not contested› it.",
    ],
    never=["Orlo challenges it.", "We reach it."],
)
# What the court decides elsewhere.
ELSEWHERE = Rule(
    r"\b(?:companion|concurrent(?:ly)?|separate|related) (?:\w+ )?(?:appeal|opinion|case|decision|order)s?\b",
    r"\b[A-Z]\w+ v\. [A-Z]",
    finds=[
        "In a ‹companion appeal›, we affirm the finding that the '301 patent is unpatentable.",
        "In a ‹concurrent opinion› we reverse.",
        "In a ‹concurrently issued decision› we reverse.",
        "In ‹separate orders› we vacate.",
        "In the ‹related case›, we affirm.",
        "In ‹Orlo v. K›ettle, we reverse.",
    ],
    never=["In this appeal, we affirm.", "Orlo V."],
)
ALL_OF_THEM = Rule(
    r"\b(?:both|all)(?: of the)?(?: (?:two|three|four|five|six))?(?: asserted)? (?:patents|trademarks|marks|registrations)\b",
    r"\bthe (?:(?!remaining|other)\w+ )?asserted (?:patents|trademarks|marks)\b",
    any_case=True,
    finds=[
        "as to ‹both patents›",
        "as to ‹all patents›",
        "as to ‹all of the patents›",
        "as to ‹all three asserted patents›",
        "as to ‹both asserted marks›",
        "as to ‹both registrations›",
        "as to ‹both trademarks›",
        "as to ‹all two patents›",
        "as to ‹all four patents›",
        "as to ‹all five patents›",
        "as to ‹all six patents›",
        "as to ‹the asserted patents›",
        "as to ‹the two asserted trademarks›",
        "as to ‹the asserted marks›",
    ],
    never=["as to the patent", "the other patents", "the remaining asserted patents", "the other asserted patents"],
)
# A heading within a section, of one of its questions.
BELOW_A_RIGHT = Rule(r"^(?:\d{1,2}|[a-z]|[ivx]+)[.)] ", finds=["‹1. ›Infringement", "‹a) ›Construction", "‹iv. ›Remedy"], never=["CONCLUSION", "II. Remedy"])
# Of several that were named just before, which one it is.
ORDINAL = Rule(
    r"\bthe (?:(?P<first>first|former)|(?P<second>second|latter)|(?P<third>third))\b",
    finds=[
        "affirm ‹the first› ruling",
        "affirm ‹the former›",
        "reverse ‹the second›",
        "reverse ‹the latter›",
        "vacate ‹the third›",
    ],
    never=["for the same"],
)
# Of what one appealed, in the sentence that says so.
APPEALS = Rule(
    r"\b(?:appeals?|petitions?|seeks? review|challenges?)\b",
    finds=[
        "Orlo ‹appeals› from",
        "they ‹appeal›",
        "it ‹petitions›",
        "they ‹petition›",
        "it ‹seeks review›",
        "they ‹seek review›",
        "it ‹challenges›",
        "they ‹challenge›",
    ],
    never=["the appellant"],
)
# Rights that were named just before.
THOSE = Rule(
    r"\b(?:(?P<one>(?:that|this) (?:patent|trademark|mark|registration)|(?:on|as to) it)|(?:those|these) (?:\w+ )?(?:patents|trademarks|marks|registrations)|(?:on|as to|for) them)\b",
    any_case=True,
    finds=["and ‹on it›", "and ‹as to it›", "as to ‹that patent›", "on ‹this patent›", "‹that trademark›", "‹that mark›", "‹that registration›", "on ‹those patents›", "‹these two patents›", "‹those trademarks›", "‹those marks›", "‹those registrations›", "and ‹on them›", "and ‹as to them›", "and ‹for them›"],
    never=["of them", "of it", "the patent"],
)
